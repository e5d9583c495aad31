import type { Dataset, Evidence, Observation } from "../../src/dataset/dataset";
import { DATASET_SCHEMA } from "../../src/dataset/schema";

/** A result with every field; `over` says what a case is about. */
export function observation(index: number, over: Partial<Observation> = {}): Observation {
  return {
    index,
    id: `r${index}`,
    paper: 0,
    source: 0,
    method: null,
    model: "Base-7B",
    baseModel: null,
    paramsB: 7,
    activeParamsB: null,
    benchmark: "MathVista",
    benchmarkAsPrinted: "MathVista",
    aggregate: null,
    split: "testmini",
    variant: null,
    judge: null,
    metric: null,
    assumedMetric: "accuracy",
    unit: null,
    scale: 100,
    value: "68.20",
    base: null,
    baseName: null,
    delta: null,
    deltaKind: null,
    kind: "score",
    setting: "base",
    training: null,
    provenance: null,
    approx: false,
    ...over,
  };
}

/** A dataset of the given results, with one paper, one source and the names that they use. */
export function smallDataset(results: Observation[]): Dataset {
  const papers = [
    {
      title: "A paper",
      arxiv: "2501.00001",
      url: "https://arxiv.org/abs/2501.00001",
      code: [],
      date: "2025-01",
      organisation: null,
    },
  ];
  const benchmarkNames = [...new Set(results.flatMap((o) => o.benchmark ?? []))];
  const modelNames = [...new Set(results.flatMap((o) => [o.model ?? [], o.baseModel ?? []].flat()))];
  const benchmarks = benchmarkNames.map((name) => ({
    name,
    domain: null,
    metric: "accuracy",
    higherIsBetter: true,
    scale: 100,
    usualSplit: null,
    testSize: null,
    testSizeSource: null,
    arxiv: null,
    known: true,
  }));
  const models = modelNames.map((name) => ({
    name,
    family: null,
    paramsB: null,
    activeParamsB: null,
    weights: null,
    date: null,
    known: true,
  }));
  const sources = [
    { document: "a.md", sha256: "00", kind: "paper" as const, origin: null, url: null, licence: null },
  ];
  const lists = { papers, benchmarks, models, sources, results };
  return {
    schema: DATASET_SCHEMA,
    version: "v",
    counts: {
      results: results.length,
      papers: 1,
      systems: 1,
      benchmarks: benchmarks.length,
      models: models.length,
      sources: 1,
    },
    ...lists,
  };
}

/** A place for each result. */
export function smallEvidence(count: number): Evidence {
  return Array.from({ length: count }, (_, i) => ({
    line: i + 1,
    start: i * 10,
    end: i * 10 + 5,
    table: "Table 1",
    row: "Base-7B",
    column: "MathVista",
    quote: null,
  }));
}
