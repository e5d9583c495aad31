import { describe, expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { toGrid } from "../../src/compare/toGrid";
import type { About } from "../../src/compare/toGrid";
import type { View } from "../../src/compare/view";
import type { Grid } from "../../src/dataset/grid";
import { facets, indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

const RESULTS: Given[] = [
  { model: "B-7B", paramsB: 7, setting: "base", value: "66.30", paper: "Own" },
  { model: "B-7B", paramsB: 7, setting: "base", value: "50.0", benchmark: "MMMU", paper: "Own" },
  {
    method: "M",
    model: "B-7B",
    baseModel: "B-7B",
    setting: "trained",
    value: "72.9",
    delta: "+9.9",
    paper: "Own",
  },
  { model: "Closed", setting: "closed", value: "80.1", approx: true, paper: "Other" },
];
const PAPERS = [{ title: "Own", arxiv: "2505.00001", date: "2025-05" }, { title: "Other" }];

function grid(patch: Partial<View> = {}, about: Partial<About> = {}): Grid {
  const index = indexOf({ results: RESULTS, papers: PAPERS });
  const view = viewOf(index, { sort: [{ column: "MathVista", descending: true }], ...patch });
  return toGrid(compareView(index, view), index, view, {
    permalink: "https://x.org/#/compare",
    date: "2026-11-21",
    ...about,
  });
}

const texts = ({ rows }: Grid) => rows.map((row) => row.cells.map((cell) => cell.text));

test("rows, order, columns and decimals are those on screen; missing is empty", () => {
  const { columns, ...rest } = grid();
  expect(columns.map((column) => column.label)).toEqual(["System", "Size", "MathVista", "MMMU"]);
  expect(texts({ columns, ...rest })).toEqual([
    ["Closed", "", "80.1", ""],
    ["M (B-7B)", "", "72.9", ""],
    ["B-7B", "7B", "66.30", "50.0"],
  ]);
});

test("every row has a cell for every column, transposed or not", () => {
  for (const transposed of [false, true]) {
    const { columns, rows } = grid({ transposed, average: true });
    for (const row of rows) expect(row.cells).toHaveLength(columns.length);
  }
});

test("transposed, benchmarks are rows and every number stays", () => {
  const { columns, rows } = grid({ transposed: true });
  expect(columns.map((column) => column.label)).toEqual([
    "Benchmark",
    "Split and metric",
    "Closed",
    "M (B-7B)",
    "B-7B",
  ]);
  expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ["MathVista", "accuracy (assumed)", "80.1", "72.9", "66.30"],
    ["MMMU", "accuracy (assumed)", "", "", "50.0"],
  ]);
});

test("best and second best are marked", () => {
  expect(grid().rows.map((row) => [row.cells[2]?.best, row.cells[2]?.second])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test("scores show no delta, gains show both ends and a computed one", () => {
  expect(grid().rows[1]?.cells[2]).toMatchObject({ base: null, delta: null });
  expect(grid({ cells: "gains" }).rows[1]?.cells[2]).toMatchObject({
    text: "72.9",
    base: "66.30",
    delta: "+6.60",
    deltaComputed: true,
    marks: ["printed delta disagrees"],
  });
});

test("under a baseline the delta is the difference to it, and it has none itself", () => {
  const cells = grid({ baseline: "B-7B", cells: "gains" }).rows.map((row) => row.cells[2]);
  expect(cells.map((cell) => [cell?.delta, cell?.base])).toEqual([
    ["+13.80", null],
    ["+6.60", null],
    [null, null],
  ]);
});

test("approximate numbers are marked", () => {
  expect(grid().rows[0]?.cells[2]?.marks).toEqual(["approximate"]);
});

describe("sources", () => {
  test("are numbered in reading order, each once, and cells refer to them", () => {
    const { sources, rows } = grid();
    expect(sources.map((source) => source.title)).toEqual(["Other", "Own"]);
    expect(rows.map((row) => row.cells[2]?.sources)).toEqual([[1], [2], [2]]);
  });

  test("hold exactly the papers in the view", () => {
    const { sources } = grid({ facets: facets({ setting: ["base"] }) });
    expect(sources.map((source) => source.title)).toEqual(["Own"]);
  });

  test("of a gain are those of both ends, where two papers print them", () => {
    const index = indexOf([
      { model: "B", setting: "base", value: "60", paper: "Other" },
      { method: "M", model: "B", baseModel: "B", setting: "trained", value: "70", paper: "Own" },
    ]);
    const view = viewOf(index, {
      cells: "gains",
      against: "strongest",
      sort: [{ column: "MathVista", descending: true }],
    });
    const { sources, rows } = toGrid(compareView(index, view), index, view, { permalink: "", date: "" });
    expect(sources.map((source) => source.title)).toEqual(["Own", "Other"]);
    expect(rows.map((row) => row.cells[2]?.sources)).toEqual([[1, 2], [2]]);
  });

  test("name the table where the evidence is at hand", () => {
    const place = { line: 1, start: 0, end: 1, row: null, column: null, quote: null };
    const evidence = RESULTS.map((_, at) => ({ ...place, table: `Table ${at}` }));
    expect(grid({}, { evidence }).sources.map((source) => source.place)).toEqual([
      "owner/repo:table.md, Table 3",
      "owner/repo:table.md, Table 2",
      "owner/repo:table.md, Table 0",
      "owner/repo:table.md, Table 1",
    ]);
    expect(grid().sources[0]?.place).toBe("owner/repo:table.md");
  });
});

describe("notes", () => {
  test("carry the rule, the columns, the order and what is hidden", () => {
    const notes = grid({ facets: facets({ setting: ["base"] }) }).notes.join("\n");
    expect(notes).toContain("own paper first");
    expect(notes).toContain("MathVista (accuracy (assumed)); MMMU (accuracy (assumed))");
    expect(notes).toContain("Sorted by MathVista (accuracy (assumed)), descending");
    expect(notes).toContain("2 rows hidden: 2 by setting");
  });

  test("say what is computed", () => {
    expect(grid({ cells: "gains" }).notes.join("\n")).toMatch(/Gains are computed .* same paper/);
    expect(grid({ cells: "gains", against: "strongest" }).notes.join("\n")).toMatch(
      /best number any paper reports/,
    );
    expect(grid({ baseline: "B-7B" }).notes.join("\n")).toMatch(/Differences are computed .* to B-7B/);
    expect(grid({ average: true }).notes.join("\n")).toMatch(/average is computed over MathVista/);
  });
});

test("the average column names its set and is marked computed", () => {
  const { columns, rows } = grid({ average: true });
  expect(columns.at(-1)).toMatchObject({ kind: "average", detail: "over MathVista, MMMU", computed: true });
  expect(rows.map((row) => row.cells.at(-1)?.text)).toEqual(["", "", "58.15"]);
});

test("columns of one benchmark share a header", () => {
  const index = indexOf([
    { model: "A", value: "1", split: "val" },
    { model: "A", value: "1", split: "test" },
    { model: "A", value: "1", benchmark: "MMMU" },
  ]);
  const view = viewOf(index);
  const { columns } = toGrid(compareView(index, view), index, view, { permalink: "", date: "" });
  expect(columns.map((column) => column.group)).toEqual([null, null, "MathVista", "MathVista", null]);
});

test("a folded number is marked, a stated one is not", () => {
  const index = indexOf({
    results: [
      { model: "A", value: "2", split: "testmini" },
      { model: "B", value: "1" },
    ],
    benchmarks: [{ name: "MathVista", usualSplit: "testmini" }],
  });
  const view = viewOf(index, { foldUnstated: true });
  const { rows } = toGrid(compareView(index, view), index, view, { permalink: "", date: "" });
  expect(rows.map((row) => row.cells[2]?.marks)).toEqual([[], ["split not stated"]]);
});

test("the leads a reader chose stand beside the name", () => {
  const { columns, rows } = grid({ leads: ["baseModel", "paper"] });
  expect(columns.slice(0, 3).map((column) => column.label)).toEqual(["System", "Base model", "Paper"]);
  expect(rows[1]?.cells.slice(0, 3).map((cell) => cell.text)).toEqual(["M (B-7B)", "B-7B", "Own"]);
});
