import { DatasetError } from "./DatasetError";
import type { JsonSchema } from "./validate";
import { validate } from "./validate";

export const COVERAGE_SCHEMA = "benchledger/coverage/1";

/** What was read, what was left out and why, and which names nobody knows: `coverage.json`. */
export interface Coverage {
  schema: string;
  /** Version of the dataset it belongs to. */
  version: string;
  documents: { document: string; records: number; skipped: number; warnings: number }[];
  /** Numbers left out, by reason, the most frequent first. */
  skipped: { reason: string; count: number; examples: { document: string; line: number; text: string }[] }[];
  warnings: { document: string; line: number; message: string }[];
  /** Papers that a document names, and that no document reports a number of. */
  withoutResults: { document: string; title: string }[];
  /** Names that the registry does not know, with how many results print them. */
  unknownBenchmarks: { name: string; results: number; papers: number }[];
  unknownModels: { name: string; results: number; papers: number }[];
}

const text: JsonSchema = { type: "string" };
const count: JsonSchema = { type: "integer", minimum: 0 };
const unknownNames = listOf({ name: text, results: count, papers: count });

const COVERAGE_SHAPE: JsonSchema = objectOf({
  schema: { const: COVERAGE_SCHEMA },
  version: text,
  documents: listOf({ document: text, records: count, skipped: count, warnings: count }),
  skipped: listOf({ reason: text, count, examples: listOf({ document: text, line: count, text }) }),
  warnings: listOf({ document: text, line: count, message: text }),
  withoutResults: listOf({ document: text, title: text }),
  unknownBenchmarks: unknownNames,
  unknownModels: unknownNames,
});

/** Gives the typed coverage, or throws with the path; `version` is the dataset's. */
export function parseCoverage(input: unknown, version: string): Coverage {
  validate(input, COVERAGE_SHAPE, "");
  const coverage = input as Coverage;
  if (coverage.version !== version)
    throw new DatasetError("version", `coverage of ${coverage.version}, dataset is ${version}`);
  return coverage;
}

function listOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "array", items: objectOf(properties) };
}

function objectOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
