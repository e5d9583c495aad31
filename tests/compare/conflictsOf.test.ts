import { expect, test } from "vitest";
import { conflictsOf } from "../../src/compare/conflictsOf";
import { tableCoverage } from "../../src/compare/coverage";
import type { Column } from "../../src/compare/comparison";
import { indexOf } from "./dataset";

const index = indexOf([
  { model: "A", value: "60.0", paper: "One" },
  { model: "A", value: "63.1", paper: "Two" },
  { model: "B", value: "60.0", paper: "One" },
  { model: "B", value: "70.0", paper: "Two" },
  { model: "C", value: "68.2", paper: "One" },
  { model: "C", value: "68.20", paper: "Two" },
  { model: "D", value: "68.2", paper: "One" },
  { model: "D", value: "68.23", paper: "Two" },
  { model: "E", value: "68.2", paper: "One", split: "test" },
  { model: "E", value: "60.0", paper: "Two" },
  { model: "F", value: null, delta: "+3", kind: "delta" },
]);

test("reports conflict when they differ by more than rounding, in one column only; the widest apart first", () => {
  const conflicts = conflictsOf(index, index.columns.get("MathVista") as Column);
  expect(conflicts.map(({ system, spread }) => [system.name, spread])).toEqual([
    ["B", "+10.0"],
    ["A", "+3.1"],
  ]);
});

test("the table's coverage counts every result once, placed or not", () => {
  const coverage = tableCoverage(index);
  expect(coverage.results).toBe(11);
  expect(coverage.byKind).toEqual([
    { kind: "score", count: 10 },
    { kind: "delta", count: 1 },
  ]);
  expect(coverage.unplaced).toEqual([{ reason: "difference only", count: 1 }]);
  expect(coverage.conflicts).toHaveLength(2);
});
