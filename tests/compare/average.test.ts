import { describe, expect, test } from "vitest";
import { requireAll } from "../../src/compare/average";
import { compareView } from "../../src/compare/compareView";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

/** { A: { MathVista: "70" } } as results. */
function resultsOf(table: Record<string, Record<string, string | Given>>): Given[] {
  return Object.entries(table).flatMap(([model, row]) =>
    Object.entries(row).map(([benchmark, value]) =>
      typeof value === "string" ? { model, benchmark, value } : { model, benchmark, ...value },
    ),
  );
}

function averages(table: Parameters<typeof resultsOf>[0]) {
  const index = indexOf(resultsOf(table));
  const comparison = compareView(index, viewOf(index, { average: true }));
  return {
    comparison,
    over: comparison.averageOver,
    texts: comparison.rows.map((row) => row.average?.text ?? null),
  };
}

describe("an average", () => {
  test("is taken over the benchmarks that every shown row has, and names them", () => {
    const { over, texts, comparison } = averages({
      A: { MathVista: "70.0", MMMU: "50.0", MathVerse: "99.0" },
      B: { MathVista: "71.0", MMMU: "52.5" },
    });
    expect(over).toEqual(["MathVista", "MMMU"]);
    expect(texts).toEqual(["60.0", "61.8"]);
    expect(comparison.rows[0]?.average?.columns).toEqual(over);
  });

  test("is never the mean of what a row happens to have", () => {
    const { over, texts, comparison } = averages({
      A: { MathVista: "70.0", MMMU: "50.0" },
      B: { MathVista: "90.0" },
    });
    expect(over).toEqual(["MathVista", "MMMU"]);
    expect(texts).toEqual(["60.0", null]);
    expect(comparison.rows[1]?.average?.missing).toEqual(["MMMU"]);
  });

  test.each<[string, Given]>([
    ["metric", { value: "0.5", metric: "F1" }],
    ["scale", { value: "0.5", scale: 1 }],
    ["unstated metric", { value: "0.5", assumedMetric: null }],
  ])("leaves out a column of another %s", (_, odd) => {
    const { over } = averages({
      A: { MathVista: "70", Odd: odd, MMMU: "50" },
      B: { MathVista: "71", Odd: odd, MMMU: "50" },
    });
    expect(over).toEqual(["MathVista", "MMMU"]);
  });

  test("takes no benchmark twice", () => {
    const index = indexOf([
      { model: "A", value: "70", split: "testmini" },
      { model: "A", value: "60", split: "test" },
      { model: "A", value: "50", benchmark: "MMMU" },
    ]);
    const { averageOver } = compareView(index, viewOf(index, { average: true }));
    expect(averageOver).toEqual(["MathVista@testmini", "MMMU"]);
  });

  test("does not exist where no two columns agree", () => {
    const { over, texts } = averages({ A: { MathVista: "70", Odd: { value: "1", metric: "F1" } } });
    expect(over).toEqual([]);
    expect(texts).toEqual([null]);
  });
});

test("requireAll says which rows drop out and what each of them misses", () => {
  const { comparison } = averages({
    A: { MathVista: "70", MMMU: "50", MathVerse: "1" },
    B: { MathVista: "90", MMMU: "50" },
    C: { MathVerse: "1" },
  });
  const { columns, keeps, drops } = requireAll(comparison);
  expect(columns).toEqual(["MathVista", "MMMU", "MathVerse"]);
  expect(keeps.map((row) => row.system.name)).toEqual(["A"]);
  expect(drops.map(({ row, missing }) => [row.system.name, missing])).toEqual([
    ["B", ["MathVerse"]],
    ["C", ["MathVista", "MMMU"]],
  ]);
});

test("a view that requires all keeps only complete rows and says so", () => {
  const index = indexOf(resultsOf({ A: { MathVista: "70", MMMU: "50" }, B: { MathVista: "90" } }));
  const { rows, hidden } = compareView(index, viewOf(index, { requireAll: true }));
  expect(rows.map((row) => row.system.name)).toEqual(["A"]);
  expect(hidden.by).toEqual([{ reason: "missing a benchmark", count: 1 }]);
});
