// What a choice costs on 100,000 results: npx vitest bench --run tests/bench
import { bench, describe } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { defaultView } from "../../src/compare/defaultView";
import { columnOptions, facetOptions, sizeHistogram } from "../../src/compare/facets";
import { indexDataset } from "../../src/compare/indexDataset";
import { searchAll, searchEntries } from "../../src/compare/searchAll";
import { toGrid } from "../../src/compare/toGrid";
import { readView, writeView } from "../../src/state/url";
import { datasetOf } from "../compare/dataset";
import type { Given } from "../compare/dataset";

const RESULTS = 100_000;
const SYSTEMS = 8_000;
const BENCHMARKS = [
  "MathVista",
  "MathVerse",
  "MathVision",
  "We-Math",
  "MMMU",
  ...Array.from({ length: 595 }, (_, at) => `Bench ${at}`),
];
const PAPERS = Array.from({ length: 4_000 }, (_, at) => ({
  title: `Paper ${at}`,
  date: `202${at % 7}-0${1 + (at % 9)}`,
}));
const SIZES = [3, 7, 7, 7, 32, 72, null];

/** A linear congruential generator: the same dataset on every run. */
function dice(): () => number {
  let state = 1;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

/** Few systems and benchmarks have most of the results, as in papers. */
function synthetic(): Given[] {
  const roll = dice();
  const pick = (count: number) => Math.floor(roll() * roll() * count);
  return Array.from({ length: RESULTS }, (_, at) => {
    const system = pick(SYSTEMS);
    const trained = system % 3 === 0;
    return {
      id: `r${at}`,
      method: trained ? `M${system}` : null,
      model: trained ? `M${system}-7B` : `Base${system}`,
      baseModel: trained ? `Base${(system % 50) * 3 + 1}` : null,
      setting: trained ? "trained" : "base",
      training: trained ? (["SFT", "RL"][system % 2] ?? null) : null,
      paramsB: SIZES[system % SIZES.length] ?? null,
      benchmark: BENCHMARKS[pick(BENCHMARKS.length)] ?? null,
      split: roll() < 0.5 ? null : "testmini",
      value: (roll() * 100).toFixed(1),
      paper: `Paper ${pick(PAPERS.length)}`,
    } satisfies Given;
  });
}

const benchmarks = [{ name: "MathVista", usualSplit: "testmini", testSize: 1000 }];
const dataset = datasetOf({ results: synthetic(), papers: PAPERS, benchmarks });
const index = indexDataset(dataset);
const view = defaultView(index);
const open = { ...view, sizes: { ...view.sizes, classes: [] }, facets: { ...view.facets, setting: [] } };
const wide = { ...open, columns: [...index.columns.keys()].slice(0, 30), average: true };
const entries = searchEntries(index);
const about = { permalink: "", date: "" };

const FEW = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 };

describe("once a dataset", () => {
  bench("indexDataset", () => void indexDataset(dataset), FEW);
  bench("defaultView", () => void defaultView(index), FEW);
  bench("searchEntries", () => void searchEntries(index), FEW);
});

describe("once a choice", () => {
  bench("compareView, the opening question", () => void compareView(index, view));
  bench("compareView, no filter, 5 columns", () => void compareView(index, open));
  bench("compareView, no filter, 30 columns, averages", () => void compareView(index, wide));
  bench("compareView, searching", () => void compareView(index, { ...open, search: "base12" }));
  bench(
    "compareView, outside the noise, folded",
    () => void compareView(index, { ...open, outsideNoise: true, foldUnstated: true }),
  );
  bench("facetOptions", () => void facetOptions(index, open));
  bench("sizeHistogram", () => void sizeHistogram(index, open));
  bench("columnOptions", () => void columnOptions(index, view));
  bench("searchAll", () => void searchAll(entries, "base12", 8));
  bench("writeView and readView", () => void readView(writeView(wide, view), view, index));
});

const comparison = compareView(index, wide);
describe("once an export", () => {
  bench("toGrid, 30 columns", () => void toGrid(comparison, index, wide, about));
});
