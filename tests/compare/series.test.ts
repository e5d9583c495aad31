import { describe, expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import {
  barSeries,
  dateSeries,
  dumbbellSeries,
  headToHeadSeries,
  heatSeries,
  sizeSeries,
  slopeSeries,
  stripSeries,
} from "../../src/compare/series";
import type { Column } from "../../src/compare/comparison";
import type { View } from "../../src/compare/view";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

function compared(wanted: Parameters<typeof indexOf>[0], patch: Partial<View> = {}) {
  const index = indexOf(wanted);
  const comparison = compareView(index, viewOf(index, patch));
  return { index, comparison, column: comparison.columns[0] as Column };
}

const names = (items: { name: string }[]) => items.map(({ name }) => name);

const SCORES: Given[] = [
  { model: "A", value: "60.0" },
  { model: "B", value: "72.90" },
  { model: "C", value: "50", benchmark: "MMMU" },
];

describe("bars", () => {
  test("come best first, as printed, and open their evidence", () => {
    const [panel] = barSeries(compared(SCORES).comparison);
    expect(
      panel?.items.map(({ name, text, number, observationId }) => [name, text, number, observationId]),
    ).toEqual([
      ["B", "72.90", 72.9, "r1"],
      ["A", "60.0", 60, "r0"],
    ]);
  });

  test("a missing number is listed, never drawn as 0", () => {
    const [panel] = barSeries(compared(SCORES).comparison);
    expect(panel?.absent.map(({ name, reason }) => [name, reason])).toEqual([["C", "not reported"]]);
    expect(panel?.items.every(({ number }) => number > 0)).toBe(true);
  });

  test("the smallest comes first where lower is better", () => {
    const { comparison } = compared({
      results: SCORES,
      benchmarks: [{ name: "MathVista", higherIsBetter: false }],
    });
    expect(names(barSeries(comparison)[0]?.items ?? [])).toEqual(["A", "B"]);
  });

  test("the axis says benchmark, split, metric, items and systems", () => {
    const { comparison } = compared({
      results: [{ model: "A", value: "60", split: "test", metric: "accuracy" }],
      benchmarks: [{ name: "MathVista", usualSplit: "test", testSize: 12032 }],
    });
    expect(barSeries(comparison)[0]?.axisLabel).toBe("MathVista · test · accuracy · n = 12,032 · 1 system");
    expect(barSeries(compared(SCORES).comparison)[0]?.axisLabel).toContain("n unknown · 2 systems");
  });

  test("carry the difference to the baseline row", () => {
    const [panel] = barSeries(compared(SCORES, { baseline: "A" }).comparison);
    expect(panel?.items.map(({ delta }) => delta)).toEqual(["+12.90", null]);
  });
});

const GAINS: Given[] = [
  { model: "B", setting: "base", value: "66.3" },
  { method: "M", model: "B", baseModel: "B", setting: "trained", value: "72.9" },
  { method: "N", model: "B", baseModel: "B", setting: "trained", value: "60.0" },
  { method: "O", model: "X", baseModel: "X", setting: "trained", value: "90.0" },
  { method: "P", model: "B", baseModel: "B", setting: "trained", value: "1.0", benchmark: "MMMU" },
];

test("dumbbells are trained systems with both ends, the largest gain first; the others are listed with the reason", () => {
  const [panel] = dumbbellSeries(compared(GAINS).comparison);
  expect(panel?.items.map(({ name, delta, gain }) => [name, gain.baseText, delta])).toEqual([
    ["M (B)", "66.3", "+6.6"],
    ["N (B)", "66.3", "-6.3"],
  ]);
  expect(panel?.absent.map(({ name, reason }) => [name, reason])).toEqual([
    ["O (X)", "base not reported"],
    ["P (B)", "not reported"],
  ]);
});

test("sizes: the frontier holds what no system of the same size or smaller beats; unknown sizes are listed", () => {
  const { comparison, column } = compared([
    { model: "A-3B", paramsB: 3, value: "60" },
    { model: "B-7B", paramsB: 7, value: "70" },
    { model: "C-72B", paramsB: 72, value: "65" },
    { model: "Secret", value: "90" },
  ]);
  const { items, frontier, absent } = sizeSeries(comparison, column, false);
  expect(items.map(({ name, x, onFrontier }) => [name, x, onFrontier])).toEqual([
    ["B-7B", 7, true],
    ["C-72B", 72, false],
    ["A-3B", 3, true],
  ]);
  expect(names(frontier)).toEqual(["A-3B", "B-7B"]);
  expect(absent.map(({ name, reason }) => [name, reason])).toEqual([["Secret", "size unknown"]]);
});

describe("dates", () => {
  const { index, comparison, column } = compared({
    papers: [
      { title: "2024", date: "2024-07-16" },
      { title: "2025", date: "2025-03" },
      { title: "2026", date: "2026" },
      { title: "Some day" },
    ],
    results: [
      { model: "A-7B", paramsB: 7, value: "60", paper: "2024" },
      { model: "B-7B", paramsB: 7, value: "55", paper: "2025" },
      { model: "C-7B", paramsB: 7, value: "65", paper: "2026" },
      { model: "D-72B", paramsB: 72, value: "50", paper: "2025" },
      { model: "E", value: "99", paper: "Some day" },
    ],
  });
  const { items, frontiers, absent } = dateSeries(comparison, column, { index, active: false });

  test("each size class has its own frontier", () => {
    expect(frontiers.map(({ sizeClass, points }) => [sizeClass, names(points)])).toEqual([
      ["4-9B", ["A-7B", "C-7B"]],
      [">40B", ["D-72B"]],
    ]);
  });

  test("a month or a year alone stands at its middle, as stated", () => {
    const placed = new Map(items.map(({ name, x, date }) => [name, [Number(x.toFixed(2)), date]]));
    expect(placed.get("A-7B")).toEqual([2024.54, "2024-07-16"]);
    expect(placed.get("B-7B")).toEqual([2025.21, "2025-03"]);
    expect(placed.get("C-7B")).toEqual([2026.5, "2026"]);
  });

  test("undated systems are listed", () => {
    expect(absent.map(({ name, reason }) => [name, reason])).toEqual([["E", "date unknown"]]);
  });
});

test("heat is per column from worst to best, direction respected, and nothing where nothing is reported", () => {
  const { comparison } = compared({
    results: [
      { model: "A", value: "60" },
      { model: "B", value: "70" },
      { model: "C", value: "65" },
      { model: "A", value: "5", benchmark: "Errors" },
      { model: "B", value: "9", benchmark: "Errors" },
    ],
    benchmarks: [{ name: "MathVista" }, { name: "Errors", higherIsBetter: false }],
  });
  expect(
    heatSeries(comparison).rows.map(({ name, marks }) => [name, ...marks.map((mark) => mark?.shade ?? null)]),
  ).toEqual([
    ["A", 0, 1],
    ["B", 1, 0],
    ["C", 0.5, null],
  ]);
});

test("strips show every report of a system that has several, the widest apart first, the chosen one marked", () => {
  const { index, comparison, column } = compared([
    { model: "A", value: "60.0", paper: "One" },
    { model: "A", value: "61.0", paper: "Two" },
    { model: "B", value: "50.0", paper: "One" },
    { model: "B", value: "58.0", paper: "Two" },
    { model: "C", value: "50.0" },
    { model: "D", value: "1", benchmark: "MMMU" },
  ]);
  const { strips, single, absent } = stripSeries(comparison, column, index);
  expect(strips.map(({ name, low, high }) => [name, low, high])).toEqual([
    ["B", 50, 58],
    ["A", 60, 61],
  ]);
  expect(strips[0]?.marks.map(({ text, paper, chosen }) => [text, paper, chosen])).toEqual([
    ["50.0", "One", true],
    ["58.0", "Two", false],
  ]);
  expect(single).toBe(1);
  expect(names(absent)).toEqual(["D"]);
});

test("slopes join columns of one metric and scale only, with gaps where nothing is reported", () => {
  const { comparison } = compared([
    { model: "A", value: "60" },
    { model: "A", value: "50", benchmark: "MMMU" },
    { model: "A", value: "0.4", benchmark: "Odd", metric: "F1", scale: 1 },
    { model: "B", value: "40", benchmark: "MMMU" },
  ]);
  const { columns, leftOut, lines } = slopeSeries(comparison, null);
  expect(columns.map(({ key }) => key)).toEqual(["MathVista", "MMMU"]);
  expect(leftOut).toHaveLength(1);
  expect(lines.map(({ name, marks }) => [name, ...marks.map((mark) => mark?.text ?? null)])).toEqual([
    ["A", "60", "50"],
    ["B", null, "40"],
  ]);
});

describe("a slope set apart", () => {
  const { comparison } = compared([
    { model: "B", setting: "base", value: "66.3" },
    { model: "B", setting: "base", value: "50.1", benchmark: "MMMU" },
    { method: "M", model: "B", baseModel: "B", setting: "trained", value: "72.9" },
    { method: "M", model: "B", baseModel: "B", setting: "trained", value: "49.0", benchmark: "MMMU" },
  ]);
  const key = comparison.rows.find(({ system }) => system.method === "M")!.system.key;
  const texts = (lines: { name: string; marks: ({ text: string } | null)[] }[]) =>
    lines.map(({ name, marks }) => [name, ...marks.map((mark) => mark?.text ?? null)]);

  test("comes with the base it was trained from, and leaves the others in the table's order", () => {
    const { apart, lines } = slopeSeries(comparison, key);
    expect(texts(apart)).toEqual([
      ["M (B)", "72.9", "49.0"],
      ["Base of M (B)", "66.3", "50.1"],
    ]);
    expect(texts(lines)).toEqual([["B", "66.3", "50.1"]]);
    const marks = apart.flatMap(({ marks }) => marks);
    expect(new Set(marks.map((mark) => mark?.key)).size).toBe(4);
    expect(apart[1]?.marks[0]?.observationId).toBe("r0");
  });

  test("is alone where it was trained from nothing known, and none is where no row has the key", () => {
    expect(texts(slopeSeries(comparison, "B").apart)).toEqual([["B", "66.3", "50.1"]]);
    expect(slopeSeries(comparison, "nobody").apart).toEqual([]);
  });
});

describe("head to head", () => {
  const { comparison } = compared([
    { model: "A", value: "60" },
    { model: "B", value: "70" },
    { model: "C", value: "50" },
    { model: "D", value: "1", benchmark: "MMMU" },
  ]);

  test("meets every other row over what both report, most wins first", () => {
    const series = headToHeadSeries(comparison, { first: "A", rival: null });
    expect(series?.opponents.map(({ name, wins, losses }) => [name, wins, losses])).toEqual([
      ["C", 1, 0],
      ["B", 0, 1],
    ]);
    expect(series?.absent.map(({ system }) => system.name)).toEqual(["D"]);
  });

  test("without a row to start from takes the first", () => {
    const opening = { first: null, rival: null };
    expect(headToHeadSeries(comparison, opening)?.first.system.name).toBe("A");
    expect(headToHeadSeries({ ...comparison, rows: [] }, opening)).toBeNull();
  });

  test("meets one rival alone where one is named", () => {
    const series = headToHeadSeries(comparison, { first: "A", rival: "B" });
    expect(series?.rival).toBe("B");
    expect(names(series?.opponents ?? [])).toEqual(["B"]);
  });

  test.each([
    ["nobody", "A", ["C", "B"]],
    ["A", "nobody", ["C", "B"]],
    ["A", "A", ["C", "B"]],
  ])("between %s and %s falls back to the first row against every other", (first, rival, opponents) => {
    const series = headToHeadSeries(comparison, { first, rival });
    expect(series?.first.system.name).toBe("A");
    expect(names(series?.opponents ?? [])).toEqual(opponents);
  });
});

test("every row of a panel is either a mark or listed, and every mark has a key of its own", () => {
  const { comparison, column } = compared(GAINS);
  for (const panel of [...barSeries(comparison), sizeSeries(comparison, column, false)]) {
    expect(panel.items.length + panel.absent.length).toBe(comparison.rows.length);
    expect(new Set(panel.items.map(({ key }) => key)).size).toBe(panel.items.length);
  }
});
