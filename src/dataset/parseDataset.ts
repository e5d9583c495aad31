import { decodeRows } from "./columns";
import type { Dataset, Evidence, Observation } from "./dataset";
import { DatasetError } from "./DatasetError";
import { DATASET_FRAME, EVIDENCE_FRAME, PLACE_FIELDS, RESULT_FIELDS } from "./schema";
import { validate } from "./validate";

export { DatasetError } from "./DatasetError";

/**
 * The one door for `dataset.json`: gives the typed dataset or throws a DatasetError with the path
 * ("results.value[412]: not a string"). Names in the results are names of the lists, positions are inside them, and
 * the counts are those of the lists.
 */
export function parseDataset(input: unknown): Dataset {
  validate(input, DATASET_FRAME, "");
  const file = input as Dataset & { results: unknown };
  const rows = decodeRows(file.results, RESULT_FIELDS, "results");
  const results = rows.map((row, index) => Object.assign(row, { index }) as unknown as Observation);
  const dataset: Dataset = { ...file, results };
  checkPositions(dataset);
  checkNames(dataset);
  checkCounts(dataset);
  return dataset;
}

/** The places of all results, in the order of `dataset.results`; throws where it is another dataset's. */
export function parseEvidence(input: unknown, dataset: Dataset): Evidence {
  validate(input, EVIDENCE_FRAME, "");
  const file = input as { version: string; places: unknown };
  if (file.version !== dataset.version)
    throw new DatasetError("version", `evidence of ${file.version}, dataset is ${dataset.version}`);
  const places = decodeRows(file.places, PLACE_FIELDS, "places") as unknown as Evidence;
  if (places.length !== dataset.results.length) {
    throw new DatasetError("places", `${places.length} places for ${dataset.results.length} results`);
  }
  return places;
}

function checkPositions({ results, papers, sources }: Dataset): void {
  for (const { index, paper, source } of results) {
    if (paper >= papers.length) throw new DatasetError(`results.paper[${index}]`, `no paper ${paper}`);
    if (source >= sources.length) throw new DatasetError(`results.source[${index}]`, `no source ${source}`);
  }
}

function checkNames({ results, benchmarks, models }: Dataset): void {
  const benchmarkNames = new Set(benchmarks.map((b) => b.name));
  const modelNames = new Set(models.map((m) => m.name));
  for (const { index, benchmark, model, baseModel } of results) {
    if (benchmark !== null && !benchmarkNames.has(benchmark))
      throw new DatasetError(`results.benchmark[${index}]`, `no benchmark '${benchmark}'`);
    if (model !== null && !modelNames.has(model))
      throw new DatasetError(`results.model[${index}]`, `no model '${model}'`);
    if (baseModel !== null && !modelNames.has(baseModel))
      throw new DatasetError(`results.baseModel[${index}]`, `no model '${baseModel}'`);
  }
}

function checkCounts({ counts, ...lists }: Dataset): void {
  for (const list of ["results", "papers", "benchmarks", "models", "sources"] as const) {
    if (counts[list] !== lists[list].length)
      throw new DatasetError(`counts.${list}`, `${counts[list]}, but there are ${lists[list].length}`);
  }
}
