import { expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { defaultView } from "../../src/compare/defaultView";
import { indexOf } from "./dataset";
import type { Given } from "./dataset";

const OPENING = ["MathVista", "MathVerse", "MathVision", "We-Math", "MMMU"];

function pair(benchmark: string, patch: Given = {}): Given[] {
  return [
    { model: "B-7B", paramsB: 7, setting: "base", benchmark, value: "60.0", ...patch },
    {
      method: "M",
      model: "B-7B",
      baseModel: "B-7B",
      paramsB: 7,
      setting: "trained",
      benchmark,
      value: "70.0",
      ...patch,
    },
  ];
}

test("it opens on 4-9B systems, base against trained, on five benchmarks, best first", () => {
  const index = indexOf([
    ...OPENING.flatMap((benchmark) => pair(benchmark)),
    ...pair("GSM8K"),
    { model: "C-72B", paramsB: 72, setting: "base", value: "80" },
    { model: "Closed", paramsB: null, setting: "closed", value: "90" },
  ]);
  const view = defaultView(index);
  const { rows } = compareView(index, view);
  expect(view.columns).toEqual(OPENING);
  expect(rows.map((row) => row.system.name)).toEqual(["M (B-7B)", "B-7B"]);
  expect(rows[0]?.cells["MathVista"]?.gain?.text).toBe("+10.0");
});

test("of a benchmark's columns it takes the one that most of these systems report, not most systems", () => {
  const others = ["X", "Y", "Z"].map((model): Given => ({ model, paramsB: 72, value: "1", split: "test" }));
  const index = indexOf([...pair("MathVista", { split: "testmini" }), ...others]);
  expect(defaultView(index).columns).toEqual(["MathVista@testmini"]);
});

test("it knows MathVision under its other name", () => {
  expect(defaultView(indexOf(pair("MATH-Vision"))).columns).toEqual(["MATH-Vision"]);
});

test("a dataset without these benchmarks opens on its most reported columns", () => {
  const index = indexOf([...pair("GSM8K"), { model: "A", value: "1", benchmark: "Rare" }]);
  expect(defaultView(index).columns).toEqual(["GSM8K", "Rare"]);
});

test("filters that would leave no row are not set", () => {
  const index = indexOf([{ model: "A-72B", paramsB: 72, value: "1" }]);
  const view = defaultView(index);
  expect(compareView(index, view).rows).toHaveLength(1);
  expect(view.sizes.classes).toEqual([]);
});

test("an empty dataset opens on an empty view", () => {
  const index = indexOf([]);
  expect(compareView(index, defaultView(index))).toMatchObject({
    columns: [],
    rows: [],
    hidden: { total: 0, by: [] },
  });
});

test("it carries the dataset's version", () => {
  expect(defaultView(indexOf([])).version).toBe("v1");
});
