import { defaultView, EMPTY_VIEW } from "../../src/compare/defaultView";
import { indexDataset } from "../../src/compare/indexDataset";
import type { DatasetIndex } from "../../src/compare/indexDataset";
import type { View } from "../../src/compare/view";
import type { Benchmark, Dataset, Model, Observation, Source } from "../../src/dataset/dataset";
import type { Paper } from "../../src/dataset/result";

/** What a test says of a result; the rest is as in most results: a score in per cent by the document itself. */
export type Given = Partial<Omit<Observation, "paper">> & { paper?: string };

interface Wanted {
  results: Given[];
  papers?: Partial<Paper>[];
  benchmarks?: Partial<Benchmark>[];
  models?: Partial<Model>[];
}

/** A small dataset: papers are named by title, benchmarks and papers that are not described are made as they are met. */
export function datasetOf({ results, papers = [], benchmarks = [], models = [] }: Wanted): Dataset {
  const titles = [
    ...new Set([...papers.map((p) => p.title ?? ""), ...results.map((r) => r.paper ?? "A paper")]),
  ];
  const names = [
    ...new Set([
      ...benchmarks.map((b) => b.name ?? ""),
      ...results.map((r) => (r.benchmark === undefined ? "MathVista" : r.benchmark)),
    ]),
  ].filter((name) => name !== null);
  const dataset: Dataset = {
    schema: "1",
    version: "v1",
    counts: {
      results: results.length,
      papers: titles.length,
      systems: 0,
      benchmarks: names.length,
      models: models.length,
      sources: 1,
    },
    papers: titles.map((title) => paperOf({ title, ...papers.find((p) => p.title === title) })),
    benchmarks: names.map((name) => benchmarkOf({ name, ...benchmarks.find((b) => b.name === name) })),
    models: models.map(modelOf),
    sources: [SOURCE],
    results: results.map((given, index) => observationOf(given, index, titles)),
  };
  return dataset;
}

export function indexOf(wanted: Wanted | Given[]): DatasetIndex {
  return indexDataset(datasetOf(Array.isArray(wanted) ? { results: wanted } : wanted));
}

/** A view of every column of the dataset, every row, nothing chosen, but for what the test says. */
export function viewOf(index: DatasetIndex, patch: Partial<View> = {}): View {
  return { ...EMPTY_VIEW, columns: [...index.columns.keys()], ...patch };
}

export function facets(patch: Partial<View["facets"]>): View["facets"] {
  return { ...EMPTY_VIEW.facets, ...patch };
}

export function sizes(patch: Partial<View["sizes"]>): View["sizes"] {
  return { ...EMPTY_VIEW.sizes, ...patch };
}

export { defaultView };

const SOURCE: Source = {
  document: "table.md",
  sha256: "0",
  kind: "paper",
  origin: "owner/repo:table.md",
  url: null,
  licence: null,
};

function paperOf(given: Partial<Paper>): Paper {
  return { title: "A paper", arxiv: null, url: null, date: null, organisation: null, code: [], ...given };
}

function benchmarkOf(given: Partial<Benchmark>): Benchmark {
  return {
    name: "MathVista",
    domain: "multimodal math",
    metric: "accuracy",
    higherIsBetter: true,
    scale: 100,
    usualSplit: null,
    testSize: null,
    testSizeSource: null,
    arxiv: null,
    known: true,
    ...given,
  };
}

function modelOf(given: Partial<Model>): Model {
  return {
    name: "",
    family: null,
    paramsB: null,
    activeParamsB: null,
    weights: null,
    date: null,
    known: true,
    ...given,
  };
}

function observationOf({ paper = "A paper", ...given }: Given, index: number, titles: string[]): Observation {
  return {
    id: `r${index}`,
    index,
    paper: titles.indexOf(paper),
    source: 0,
    method: null,
    model: null,
    baseModel: null,
    paramsB: null,
    activeParamsB: null,
    benchmark: "MathVista",
    benchmarkAsPrinted: null,
    aggregate: null,
    split: null,
    variant: null,
    judge: null,
    metric: null,
    assumedMetric: "accuracy",
    unit: null,
    scale: 100,
    value: null,
    base: null,
    baseName: null,
    delta: null,
    deltaKind: null,
    kind: "score",
    setting: null,
    training: null,
    provenance: null,
    approx: false,
    ...given,
  };
}
