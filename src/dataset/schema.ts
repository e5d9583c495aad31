import { DELTA_KINDS, KINDS, PROVENANCES, SETTINGS } from "./result";
import type { JsonSchema } from "./validate";

/** What our files say of themselves; a reader of another version must not guess. */
export const DATASET_SCHEMA = "benchledger/dataset/1";
export const EVIDENCE_SCHEMA = "benchledger/evidence/1";

const text: JsonSchema = { type: "string" };
const textOrNull: JsonSchema = { type: ["string", "null"] };
const numberOrNull: JsonSchema = { type: ["number", "null"] };
const position: JsonSchema = { type: "integer", minimum: 0 };

/** The cells of `results`, field by field; `index` is the position and is not written. */
export const RESULT_FIELDS = {
  id: { ...text, description: "Stable: a hash of what identifies the record." },
  paper: { ...position, description: "Position in `papers`." },
  source: { ...position, description: "Position in `sources`." },
  method: { ...textOrNull, description: "The method or trained system that the number describes." },
  model: { ...textOrNull, description: "The model trained or evaluated: a name of `models`." },
  baseModel: { ...textOrNull, description: "The model it was trained from." },
  paramsB: { ...numberOrNull, description: "Total parameters in billions." },
  activeParamsB: { ...numberOrNull, description: "Active parameters in billions." },
  benchmark: { ...textOrNull, description: "A name of `benchmarks`; null for an aggregate." },
  benchmarkAsPrinted: textOrNull,
  aggregate: {
    type: ["object", "null"],
    properties: { count: { type: ["integer", "null"] } },
    required: ["count"],
    additionalProperties: false,
    description: "Set for an average; `count` is null where the document does not say over how many.",
  },
  split: textOrNull,
  variant: textOrNull,
  judge: textOrNull,
  metric: { ...textOrNull, description: "As the document names it." },
  assumedMetric: { ...textOrNull, description: "The usual metric of the benchmark; not printed." },
  unit: { enum: ["%", null] },
  scale: { ...numberOrNull, description: "Upper end of the scale that the number is on." },
  value: { ...textOrNull, description: "As printed." },
  base: { ...textOrNull, description: "As printed." },
  baseName: textOrNull,
  delta: { ...textOrNull, description: "As printed, with its sign." },
  deltaKind: { enum: [...DELTA_KINDS, null] },
  kind: { enum: KINDS },
  setting: { enum: [...SETTINGS, null] },
  training: textOrNull,
  provenance: { enum: [...PROVENANCES, null] },
  approx: { type: "boolean" },
} as const satisfies Record<string, JsonSchema>;

/** The cells of the evidence file, field by field. */
export const PLACE_FIELDS = {
  line: { type: "integer", minimum: 1 },
  start: position,
  end: position,
  table: textOrNull,
  row: textOrNull,
  column: textOrNull,
  quote: { ...textOrNull, description: "At most 12 words around the number." },
} as const satisfies Record<string, JsonSchema>;

const paper = objectOf({
  title: text,
  arxiv: textOrNull,
  url: textOrNull,
  date: textOrNull,
  organisation: textOrNull,
  code: { type: "array", items: text },
});

const oneProtocol = objectOf({
  name: text,
  domain: textOrNull,
  metric: textOrNull,
  higherIsBetter: { type: "boolean" },
  scale: numberOrNull,
  usualSplit: textOrNull,
  testSize: numberOrNull,
  testSizeSource: textOrNull,
  arxiv: textOrNull,
  known: { type: "boolean" },
});

const benchmark: JsonSchema = {
  ...oneProtocol,
  properties: { ...oneProtocol.properties, protocols: text },
};

const model = objectOf({
  name: text,
  family: textOrNull,
  paramsB: numberOrNull,
  activeParamsB: numberOrNull,
  weights: { enum: ["open", "closed", null] },
  date: textOrNull,
  known: { type: "boolean" },
});

const source = objectOf({
  document: text,
  sha256: text,
  kind: { enum: ["paper", "readme", "leaderboard", "listing"] },
  origin: textOrNull,
  url: textOrNull,
  licence: textOrNull,
});

const countNames = ["results", "papers", "systems", "benchmarks", "models", "sources"] as const;

/** Everything but the columns, which are checked cell by cell while they are decoded. */
export const DATASET_FRAME: JsonSchema = {
  type: "object",
  properties: {
    schema: { const: DATASET_SCHEMA },
    version: text,
    counts: objectOf(Object.fromEntries(countNames.map((name) => [name, position]))),
    papers: { type: "array", items: paper },
    benchmarks: { type: "array", items: benchmark },
    models: { type: "array", items: model },
    sources: { type: "array", items: source },
    results: { type: "object" },
  },
  required: ["schema", "version", "counts", "papers", "benchmarks", "models", "sources", "results"],
  additionalProperties: false,
};

export const EVIDENCE_FRAME: JsonSchema = {
  type: "object",
  properties: { schema: { const: EVIDENCE_SCHEMA }, version: text, places: { type: "object" } },
  required: ["schema", "version", "places"],
  additionalProperties: false,
};

/** The published schema of `dataset.json`: the frame with its columns. */
export function datasetJsonSchema(): JsonSchema {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Benchledger dataset",
    description:
      "Reported benchmark results, one per (document, paper, system, benchmark, split, metric). `results` holds columns of one length: a list of cells, or the distinct values and for each cell its position among them.",
    ...DATASET_FRAME,
    properties: {
      ...DATASET_FRAME.properties,
      results: objectOf(
        Object.fromEntries(Object.entries(RESULT_FIELDS).map(([name, cell]) => [name, columnOf(cell)])),
      ),
    },
  };
}

function columnOf(cell: JsonSchema): JsonSchema {
  const { description, ...plain } = cell;
  return {
    ...(description === undefined ? {} : { description }),
    oneOf: [
      { type: "array", items: plain },
      objectOf({ values: { type: "array", items: plain }, codes: { type: "array", items: position } }),
    ],
  };
}

function objectOf(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
