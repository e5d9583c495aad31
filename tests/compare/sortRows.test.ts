import { describe, expect, test } from "vitest";
import { bestFirst } from "../../src/compare/columns";
import { compareView } from "../../src/compare/compareView";
import type { View } from "../../src/compare/view";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

const RESULTS: Given[] = [
  { model: "B-7B", paramsB: 7, setting: "base", value: "60", paper: "First" },
  {
    method: "M",
    model: "M-7B",
    baseModel: "B-7B",
    paramsB: 7,
    setting: "trained",
    training: "RL",
    value: "65",
    paper: "First",
  },
  {
    method: "N",
    model: "N-72B",
    baseModel: "C-72B",
    paramsB: 72,
    setting: "trained",
    training: "SFT",
    value: "80",
    paper: "Second",
  },
  { model: "C-72B", paramsB: 72, setting: "base", value: "78", paper: "Second" },
  { model: "Secret", setting: "closed", value: "90", paper: "Second" },
];

function rowsUnder(patch: Partial<View>) {
  const index = indexOf({
    results: RESULTS,
    papers: [
      { title: "First", date: "2024-02" },
      { title: "Second", date: "2025-02" },
    ],
  });
  return compareView(index, viewOf(index, patch)).rows;
}
const sortedBy = (column: string, descending: boolean) =>
  rowsUnder({ sort: [{ column, descending }], average: true }).map((row) => row.system.name);
const grouped = (group: View["group"]) =>
  rowsUnder({ group, sort: [{ column: "MathVista", descending: true }] }).map((row) => [
    row.group,
    row.system.name,
  ]);
const found = (search: string) => rowsUnder({ search }).map((row) => row.system.name);

describe("rows sort", () => {
  test.each([
    ["name", false, ["B-7B", "C-72B", "M-7B", "N-72B", "Secret"]],
    ["size", true, ["C-72B", "N-72B", "B-7B", "M-7B", "Secret"]],
    ["year", false, ["B-7B", "M-7B", "C-72B", "N-72B", "Secret"]],
    ["training", false, ["M-7B", "N-72B", "B-7B", "C-72B", "Secret"]],
    ["weights", false, ["Secret", "B-7B", "C-72B", "M-7B", "N-72B"]],
    ["paper", true, ["C-72B", "N-72B", "Secret", "B-7B", "M-7B"]],
    ["baseModel", false, ["M-7B", "N-72B", "B-7B", "C-72B", "Secret"]],
    ["gain:MathVista", true, ["M-7B", "N-72B", "B-7B", "C-72B", "Secret"]],
    ["gain:MathVista", false, ["N-72B", "M-7B", "B-7B", "C-72B", "Secret"]],
    ["no such column", true, ["B-7B", "C-72B", "M-7B", "N-72B", "Secret"]],
  ])("by %s, descending %s, what is missing last and equals by name", (column, descending, names) => {
    expect(sortedBy(column, descending)).toEqual(names);
  });

  test("by the average they show", () => {
    const index = indexOf([
      { model: "A", value: "90" },
      { model: "A", value: "10", benchmark: "MMMU" },
      { model: "B", value: "60" },
      { model: "B", value: "60", benchmark: "MMMU" },
    ]);
    const view = viewOf(index, { average: true, sort: [{ column: "average", descending: true }] });
    expect(compareView(index, view).rows.map((row) => row.system.name)).toEqual(["B", "A"]);
  });

  test("by name without regard to capitals", () => {
    const index = indexOf(["b", "A", "C"].map((model) => ({ model, value: "1" })));
    expect(compareView(index, viewOf(index)).rows.map((row) => row.system.name)).toEqual(["A", "b", "C"]);
  });

  test("with the best number first at a header's first use, also where lower is better", () => {
    const index = indexOf({
      results: [{ model: "A", value: "1" }],
      benchmarks: [{ name: "MathVista", higherIsBetter: false }],
    });
    const [column] = index.columns.values();
    expect(column && bestFirst(column)).toEqual({ column: "MathVista", descending: false });
  });
});

describe("rows group", () => {
  test("by size from small to large, unknown last, sorted inside", () => {
    expect(grouped("size")).toEqual([
      ["4-9B", "M-7B"],
      ["4-9B", "B-7B"],
      [">40B", "N-72B"],
      [">40B", "C-72B"],
      [null, "Secret"],
    ]);
  });

  test("by base model, with the base in its own group", () => {
    expect(grouped("base-model")).toEqual([
      ["B-7B", "M-7B"],
      ["B-7B", "B-7B"],
      ["C-72B", "N-72B"],
      ["C-72B", "C-72B"],
      ["Secret", "Secret"],
    ]);
  });

  test("by training", () => {
    expect(grouped("training").map(([group]) => group)).toEqual(["RL", "SFT", null, null, null]);
  });

  test("by paper", () => {
    expect(grouped("paper").map(([group]) => group)).toEqual([
      "First",
      "First",
      "Second",
      "Second",
      "Second",
    ]);
  });
});

describe("a search", () => {
  test.each([
    ["m-7b", ["M-7B"]],
    ["B-7B", ["B-7B", "M-7B"]],
    ["mathvista 72b", ["C-72B", "N-72B"]],
    ["second", ["C-72B", "N-72B", "Secret"]],
    ["sft", ["N-72B"]],
    ["nothing at all", []],
    ["  ", ["B-7B", "C-72B", "M-7B", "N-72B", "Secret"]],
  ])("for %o leaves rows by name, base model, training, paper and benchmark", (search, names) => {
    expect(found(search)).toEqual(names);
  });
});
