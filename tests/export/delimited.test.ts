import { assert, constantFrom, property, string, tuple } from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import { toCsv } from "../../src/export/csv";
import { defuse } from "../../src/export/delimited";
import { toTsv } from "../../src/export/tsv";
import { NAME, cell, column, grid, sampleGrid } from "./sampleGrid";

const PLAIN = { about: false, bom: false };

function records(text: string, delimiter = ","): string[][] {
  return Papa.parse<string[]>(text.trimEnd(), { delimiter }).data;
}

describe("defuse", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ["-2+3", "'-2+3"],
    ["\t=1", "'=1"],
    ["\r\n=1", "'=1"],
    ['"=1', "'\"=1"],
    ["  =1", "'=1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1", "'＝1"],
    ["x;=1", "x;'=1"],
    ["+5x", "'+5x"],
    ["+2..8", "'+2..8"],
  ])("makes %j harmless", (given, safe) => {
    expect(defuse(given)).toBe(safe);
  });

  test.each(["-1.4", "+3.2", "72.90", "-12", "+6.6%", "Qwen2.5-VL-7B", "a = b", "", "[1] A; [2] B"])(
    "leaves %j as it is",
    (text) => expect(defuse(text)).toBe(text),
  );

  it("leaves a number with space around it a number", () => {
    expect(defuse("+6.6 ")).toBe("+6.6");
  });
});

describe.each([
  ["CSV", (name: string) => toCsv(named(name), PLAIN), ","],
  ["TSV", (name: string) => toTsv(named(name), PLAIN), "\t"],
])("%s", (_, write, delimiter) => {
  it("holds no cell that a spreadsheet would run, whatever a system is called", () => {
    const start = constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\t",
      "\r",
      " =",
      '"=',
      "'=",
      "\u200b=",
      "＝",
      ";=",
      '","=',
      '\t"=',
    );
    const payload = tuple(start, string({ unit: "grapheme" })).map((parts) => parts.join(""));
    assert(
      property(payload, (name) => {
        for (const record of records(write(name), delimiter))
          for (const text of record.flatMap((one) => one.split(";")))
            if (!/^\s*[+-]?\d+(\.\d+)?\s*%?$/.test(text))
              expect(text).not.toMatch(/^[\s"\u200b\ufeff]*[=+\-@＝＋－＠\t\r]/);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps one line a record, whatever a system is called", () => {
    assert(
      property(string({ unit: "binary" }), (name) => {
        expect(write(name).split("\r\n")).toHaveLength(3);
        expect(records(write(name), delimiter)).toHaveLength(2);
      }),
    );
  });
});

function named(name: string) {
  return grid({
    columns: [NAME, column("A")],
    rows: [{ key: "a", group: null, cells: [cell(name), cell("-1.4")] }],
  });
}

it("gives a gain three cells with one number each", () => {
  const [header, alpha] = records(toCsv(sampleGrid(), PLAIN));
  const at = header?.indexOf("Mathematics: MathVista (testmini · accuracy) base") ?? -1;
  expect(alpha?.slice(at, at + 3)).toEqual(["66.30", "72.90", "+6.60"]);
});

it("writes a minus that a spreadsheet reads as one", () => {
  const minus = grid({
    columns: [NAME, column("A")],
    rows: [{ key: "a", group: null, cells: [cell("a"), cell("60.1", { base: "61.5", delta: "\u22121.4" })] }],
  });
  expect(toCsv(minus, PLAIN)).toContain(",61.5,60.1,-1.4,");
});

it("leaves a missing number empty", () => {
  const [header, , beta] = records(toCsv(sampleGrid(), PLAIN));
  expect(beta?.[header?.indexOf("Average (over two, computed)") ?? -1]).toBe("");
});

it("names the sources of each row in its last cell", () => {
  expect(records(toCsv(sampleGrid(), PLAIN))[3]?.at(-1)).toBe(
    "[3] A leaderboard, https://example.org/board?x=1&y=%20#top",
  );
});

it("says in words what a marker says on screen", () => {
  const [header, alpha, beta] = records(toCsv(sampleGrid(), PLAIN));
  const at = header?.indexOf("Notes") ?? -1;
  expect([alpha?.[at], beta?.[at]]).toEqual([
    "MathVision: difference inside the 95 % band",
    "MathVista: split not stated",
  ]);
});

it("carries title, rule, date, version and permalink above the header", () => {
  expect(toCsv(sampleGrid(), { about: true, bom: false }).split("\r\n").slice(0, 5)).toEqual([
    "# title: 7B vision-language models: base against trained",
    "# date: 2026-11-21",
    "# version: 3f2a9c",
    "# permalink: https://example.org/ledger/#rule=own&size=4-9B",
    "# note: Own paper first.",
  ]);
});

it("defuses what a delimiter would start in the lines above", () => {
  expect(toCsv(grid({ title: 'a,=1 ;"@x' }), { about: true, bom: false })).toContain(
    "# title: a,'=1 ;''@x\r\n",
  );
});

it("starts with a byte order mark only when asked", () => {
  expect(toCsv(sampleGrid(), { about: true, bom: true }).startsWith("\ufeff#")).toBe(true);
  expect(toCsv(sampleGrid(), PLAIN).startsWith("Group,")).toBe(true);
});
