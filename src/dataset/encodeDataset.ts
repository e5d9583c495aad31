import { encodeRows } from "./columns";
import type { Dataset, Evidence, Observation } from "./dataset";
import { EVIDENCE_SCHEMA, PLACE_FIELDS, RESULT_FIELDS } from "./schema";

/** The JSON object of `dataset.json`: what `parseDataset` reads. */
export function encodeDataset(dataset: Dataset): Record<string, unknown> {
  const { schema, version, counts, papers, benchmarks, models, sources, results } = dataset;
  const fields = Object.keys(RESULT_FIELDS) as (keyof Observation & string)[];
  return {
    schema,
    version,
    counts,
    papers,
    benchmarks,
    models,
    sources,
    results: encodeRows(results, fields),
  };
}

/** The JSON object of `evidence.json`: what `parseEvidence` reads. */
export function encodeEvidence(evidence: Evidence, version: string): Record<string, unknown> {
  const fields = Object.keys(PLACE_FIELDS) as (keyof Evidence[number] & string)[];
  return { schema: EVIDENCE_SCHEMA, version, places: encodeRows(evidence, fields) };
}
