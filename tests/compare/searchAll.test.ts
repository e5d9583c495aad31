import { expect, test } from "vitest";
import { searchAll, searchEntries } from "../../src/compare/searchAll";
import { indexOf } from "./dataset";

const entries = searchEntries(
  indexOf([
    { model: "Qwen2.5-VL-7B", value: "1", split: "testmini", paper: "On Seeing" },
    { model: "Qwen2.5-VL-7B", value: "1", split: "test", paper: "On Reading" },
    { model: "Qwen2.5-VL-72B", value: "1", split: "testmini", paper: "On Seeing" },
  ]),
);
const found = (query: string, limit = 5) =>
  searchAll(entries, query, limit).map(({ kind, key }) => `${kind} ${key}`);

test("systems, columns and papers are found by one search", () => {
  expect(found("qwen 2.5 vl 7b")).toEqual(["system Qwen2.5-VL-7B"]);
  expect(found("mathvista mini")).toEqual(["column MathVista@testmini"]);
  expect(found("seeing")).toEqual(["paper on-seeing"]);
});

test("of equal answers the one that more papers report goes first", () => {
  expect(found("qwen")).toEqual(["system Qwen2.5-VL-7B", "system Qwen2.5-VL-72B"]);
});

test("no kind crowds out another", () => {
  expect(found("on", 1)).toHaveLength(1);
  expect(found("t", 1)).toEqual(["column MathVista@testmini"]);
});

test("an empty query finds nothing", () => {
  expect(found(" ")).toEqual([]);
});
