import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnDetail, columnKey, columnName, columnsOf } from "../../src/compare/columns";
import { compareView } from "../../src/compare/compareView";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

const keysOf = (results: Given[], benchmark = {}) => [
  ...indexOf({
    results: results.map((r) => ({ model: "A", value: "1", ...r })),
    benchmarks: [{ name: "MathVista", ...benchmark }],
  }).columns.keys(),
];

describe("numbers that may not be compared never meet in a column", () => {
  test.each<[string, Given, Given]>([
    ["testmini and test", { split: "testmini" }, { split: "test" }],
    ["a split and none stated", { split: "testmini" }, { split: null }],
    ["strict and loose", { variant: "strict" }, { variant: "loose" }],
    ["pass@1 and cons@64", { metric: "pass@1" }, { metric: "cons@64" }],
    ["a usual metric and another", { metric: null }, { metric: "pass@1" }],
    ["0-1 and 0-100", { scale: 1 }, { scale: 100 }],
    ["a scale and none known", { scale: null }, { scale: 100 }],
    ["two judges", { judge: "GPT-4" }, { judge: "GPT-4o" }],
    ["a judge and none stated", { judge: "GPT-4" }, { judge: null }],
    ["HumanEval and HumanEval+", { benchmark: "HumanEval" }, { benchmark: "HumanEval+" }],
    ["MMMU and MMMU-Pro", { benchmark: "MMMU" }, { benchmark: "MMMU-Pro" }],
  ])("%s", (_, one, other) => {
    expect(new Set(keysOf([one, other])).size).toBe(2);
  });
});

test("a metric that is printed and one that is assumed meet when they are the same, and the header says assumed", () => {
  const index = indexOf([
    { model: "A", value: "1", metric: "accuracy" },
    { model: "B", value: "2", metric: null, assumedMetric: "accuracy" },
  ]);
  const [column] = columnsOf(index);
  expect(index.columns.size).toBe(1);
  expect(column && columnDetail(column)).toBe("accuracy (assumed)");
});

test.each<[Given, string]>([
  [{ split: "testmini" }, "MathVista@testmini"],
  [{ variant: "worst" }, "MathVista~worst"],
  [{ metric: "cons@64" }, "MathVista!cons@64"],
  [{ scale: 1 }, "MathVista^1"],
  [{ split: "test", variant: "vision-only", judge: "GPT-4" }, "MathVista@test~vision-only$GPT-4"],
])("the key of %o is %s", (result, key) => {
  expect(keysOf([result])).toEqual([key]);
});

test("two different things never share a key, whatever their names hold", () => {
  const name = fc.string({
    unit: fc.constantFrom("a", "@", "~", "$", "!", "^", "%", "4", "0"),
    minLength: 1,
    maxLength: 3,
  });
  const thing = fc.record({
    benchmark: name,
    split: fc.option(name),
    variant: fc.option(name),
    judge: fc.option(name),
    metric: fc.option(name),
    assumedMetric: fc.constant(null),
    scale: fc.constantFrom(1, 100, null),
  });
  fc.assert(
    fc.property(thing, thing, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(columnKey(one, undefined) === columnKey(other, undefined)).toBe(same);
    }),
    { numRuns: 2000 },
  );
});

test("a column says what is not stated", () => {
  const index = indexOf({
    results: [{ model: "A", value: "1", scale: null }],
    benchmarks: [{ name: "MathVista", usualSplit: "testmini" }],
  });
  const [column] = columnsOf(index);
  expect(column && columnName(column)).toBe(
    "MathVista (split not stated · accuracy (assumed) · scale not stated)",
  );
});

test("a column of a benchmark with several protocols says that none is stated, until one is", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "1" },
      { model: "A", value: "1", variant: "strict" },
      { model: "A", value: "1", judge: "GPT-4" },
      { model: "A", value: "1", split: "testmini" },
    ],
    benchmarks: [{ name: "MathVista", protocols: "strict or loose", usualSplit: "testmini", scale: 100 }],
  });
  expect([...index.columns.values()].map(columnDetail)).toEqual([
    "split, strict or loose not stated · accuracy (assumed)",
    "strict · split not stated · accuracy (assumed)",
    "split not stated · accuracy (assumed) · judged by GPT-4",
    "testmini · strict or loose not stated · accuracy (assumed)",
  ]);
});

test("the number of items holds for the usual split alone", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "1", split: "testmini" },
      { model: "A", value: "1", split: "test" },
      { model: "A", value: "1", split: null },
      { model: "A", value: "1", split: "testmini", variant: "vision-only" },
    ],
    benchmarks: [{ name: "MathVista", usualSplit: "testmini", testSize: 1000 }],
  });
  expect([...index.columns.values()].map((c) => [c.key, c.testSize])).toEqual([
    ["MathVista@testmini", 1000],
    ["MathVista@test", null],
    ["MathVista", null],
    ["MathVista@testmini~vision-only", null],
  ]);
});

test("columns come by domain, in each the most reported first, unknown domains last", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "1", benchmark: "New" },
      { model: "A", value: "1", benchmark: "Few" },
      { model: "A", value: "1", benchmark: "Many" },
      { model: "B", value: "1", benchmark: "Many" },
      { model: "A", value: "1", benchmark: "Code" },
    ],
    benchmarks: [
      { name: "New", domain: null },
      { name: "Few", domain: "math" },
      { name: "Many", domain: "math" },
      { name: "Code", domain: "code" },
    ],
  });
  expect(columnsOf(index).map((column) => column.key)).toEqual(["Code", "Many", "Few", "New"]);
});

test("efficiency, averages, bare differences and ranges make no column, and are counted", () => {
  const index = indexOf([
    { model: "A", value: "12", kind: "efficiency" },
    { model: "A", value: "61.0", benchmark: null, aggregate: { count: 8 } },
    { model: "A", value: null, delta: "+3.0", kind: "delta" },
    { model: "A", value: "60..65" },
    { value: "60" },
  ]);
  expect(index.columns.size).toBe(0);
  expect([...index.unplaced].map(([reason, results]) => [reason, results.length])).toEqual([
    ["efficiency", 1],
    ["average", 1],
    ["difference only", 1],
    ["range", 1],
    ["no system", 1],
  ]);
});

describe("folding splits that are not stated", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "70", split: "testmini" },
      { model: "B", value: "60", split: null },
      { model: "C", value: "50", split: "test" },
    ],
    benchmarks: [{ name: "MathVista", usualSplit: "testmini", testSize: 1000 }],
  });

  test("happens only on the reader's word", () => {
    const { rows } = compareView(index, viewOf(index, { columns: ["MathVista@testmini"] }));
    expect(rows.map((row) => row.system.name)).toEqual(["A"]);
  });

  test.each([["MathVista@testmini"], ["MathVista"]])(
    "joins them to the usual split from either column (%s)",
    (key) => {
      const { rows, columns } = compareView(index, viewOf(index, { columns: [key], foldUnstated: true }));
      expect(columns.map((column) => [column.key, column.testSize])).toEqual([["MathVista@testmini", 1000]]);
      expect(rows.map((row) => row.system.name)).toEqual(["A", "B"]);
    },
  );

  test("shows the two columns as one", () => {
    const view = viewOf(index, { foldUnstated: true });
    expect(compareView(index, view).columns.map((column) => column.key)).toEqual([
      "MathVista@testmini",
      "MathVista@test",
    ]);
  });

  test("works where no report states the usual split", () => {
    const unstated = indexOf({
      results: [{ model: "B", value: "60" }],
      benchmarks: [{ name: "MathVista", usualSplit: "testmini" }],
    });
    expect(compareView(unstated, viewOf(unstated, { foldUnstated: true })).columns[0]?.key).toBe(
      "MathVista@testmini",
    );
  });
});

test("a lower-is-better metric turns its column", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "5", benchmark: "LibriSpeech", metric: "WER" },
      { model: "A", value: "5", benchmark: "HallusionBench", metric: "accuracy" },
    ],
    benchmarks: [{ name: "LibriSpeech", metric: "WER", higherIsBetter: false }],
  });
  expect([...index.columns.values()].map((column) => column.better)).toEqual(["lower", "higher"]);
});
