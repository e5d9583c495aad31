import { expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import type { Comparison } from "../../src/compare/comparison";
import { hiddenText } from "../../src/compare/hidden";
import { facets, indexOf, sizes, viewOf } from "./dataset";

const names = (comparison: Comparison) => comparison.rows.map((row) => row.system.name);
const texts = (comparison: Comparison, column: string) =>
  comparison.rows.map((row) => row.cells[column]?.chosen.value ?? "–");

test("a cell keeps its number as printed and counts all reports of it", () => {
  const index = indexOf([
    { model: "A", value: "72.90", paper: "One" },
    { model: "A", value: "71.0", paper: "Two" },
  ]);
  const [row] = compareView(index, viewOf(index)).rows;
  expect(row?.cells["MathVista"]?.chosen.value).toBe("72.90");
  expect(row?.cells["MathVista"]?.reports.map((o) => o.value)).toEqual(["72.90", "71.0"]);
});

test("a base model is one row, however many papers report it", () => {
  const index = indexOf([
    { model: "Base-7B", value: "60.0", setting: "base", paper: "One" },
    { model: "Base-7B", value: "61.0", setting: "base", paper: "Two" },
    {
      method: "M",
      model: "Base-7B",
      baseModel: "Base-7B",
      kind: "base-to-trained",
      value: "70.0",
      base: "62.0",
      setting: "trained",
      paper: "Three",
    },
  ]);
  const comparison = compareView(index, viewOf(index));
  expect(names(comparison)).toEqual(["Base-7B", "M (Base-7B)"]);
  expect(comparison.rows[0]?.cells["MathVista"]?.reports.map((o) => o.value)).toEqual([
    "60.0",
    "61.0",
    "62.0",
  ]);
});

test("a base that a paper prints both in its own row and as the start of a gain is one report", () => {
  const index = indexOf([
    { model: "B", value: "66.3", setting: "base", paper: "One" },
    { method: "M", model: "B", kind: "base-to-trained", value: "70.0", base: "66.3", paper: "One" },
    { method: "N", model: "B", kind: "base-to-trained", value: "71.0", base: "66.3", paper: "One" },
    { method: "O", model: "B", kind: "base-to-trained", value: "72.0", base: "66.3", paper: "Two" },
  ]);
  const base = compareView(index, viewOf(index)).rows.find((row) => row.system.name === "B");
  expect(base?.cells["MathVista"]?.reports.map((o) => o.id)).toEqual(["r0", "r3.base"]);
});

test("missing numbers sort last in both directions", () => {
  const index = indexOf([
    { model: "A", value: "1.0" },
    { model: "B", value: "2.0" },
    { model: "C", value: "5.0", benchmark: "MMMU" },
  ]);
  const sorted = (descending: boolean) =>
    names(compareView(index, viewOf(index, { sort: [{ column: "MathVista", descending }] })));
  expect(sorted(true)).toEqual(["B", "A", "C"]);
  expect(sorted(false)).toEqual(["A", "B", "C"]);
});

test("a second sort breaks the ties of the first", () => {
  const index = indexOf([
    { model: "A", value: "1.0", paramsB: 7 },
    { model: "B", value: "1.0", paramsB: 3 },
    { model: "C", value: "2.0", paramsB: 1 },
  ]);
  const sort = [
    { column: "MathVista", descending: false },
    { column: "size", descending: false },
  ];
  expect(names(compareView(index, viewOf(index, { sort })))).toEqual(["B", "A", "C"]);
});

test("numbers sort as numbers and keep their printed form: 9.5 before 10, 1,487.5 above 900", () => {
  const index = indexOf([
    { model: "A", value: "10" },
    { model: "B", value: "9.5" },
    { model: "C", value: "1,487.5" },
    { model: "D", value: "900" },
  ]);
  const comparison = compareView(
    index,
    viewOf(index, { sort: [{ column: "MathVista", descending: false }] }),
  );
  expect(texts(comparison, "MathVista")).toEqual(["9.5", "10", "900", "1,487.5"]);
});

test("a row counts as hidden by the first filter that hides it", () => {
  const index = indexOf([
    { model: "A-7B", value: "1", paramsB: 7 },
    { model: "B-72B", value: "2", paramsB: 72, setting: "base" },
    { model: "C-7B", value: "2", paramsB: 7, setting: "base" },
    { model: "D", value: "3", benchmark: "MMMU" },
  ]);
  const view = viewOf(index, {
    columns: ["MathVista"],
    sizes: sizes({ classes: ["4-9B"] }),
    facets: facets({ setting: ["other"] }),
  });
  const { hidden, rows } = compareView(index, view);
  expect(rows).toHaveLength(1);
  expect(hiddenText(hidden)).toBe("3 rows hidden: 1 by benchmark, 1 by size, 1 by setting");
});

test("a pinned row stays in sight, on top, whatever the filters say", () => {
  const index = indexOf([
    { model: "A", value: "1", paramsB: 7 },
    { model: "B", value: "9", paramsB: 72 },
  ]);
  const view = viewOf(index, { pinned: ["B"], sizes: sizes({ classes: ["4-9B"] }) });
  expect(names(compareView(index, view))).toEqual(["B", "A"]);
});

test("systems of unknown size stay until the reader says otherwise", () => {
  const index = indexOf([
    { model: "A", value: "1", paramsB: 7 },
    { model: "B", value: "2" },
  ]);
  expect(names(compareView(index, viewOf(index, { sizes: sizes({ classes: ["4-9B"] }) })))).toEqual([
    "A",
    "B",
  ]);
  expect(names(compareView(index, viewOf(index, { sizes: sizes({ unknown: false }) })))).toEqual(["A"]);
});

test("differences to a baseline row are read in its columns, also when the row itself is filtered out", () => {
  const index = indexOf([
    { model: "A", value: "70.0", paramsB: 7 },
    { model: "B", value: "72.5", paramsB: 72 },
  ]);
  const comparison = compareView(
    index,
    viewOf(index, { baseline: "B", sizes: sizes({ classes: ["4-9B"] }) }),
  );
  expect(names(comparison)).toEqual(["A"]);
  expect(comparison.baseline?.system.name).toBe("B");
  expect(comparison.rows[0]?.cells["MathVista"]?.difference?.text).toBe("-2.5");
});
