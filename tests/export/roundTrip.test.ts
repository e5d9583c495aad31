import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  option,
  pre,
  record,
  string,
  tuple,
} from "fast-check";
import { expect, it } from "vitest";
import type { Grid, GridCell } from "../../src/dataset/grid";
import { toCsv } from "../../src/export/csv";
import { defuse } from "../../src/export/delimited";
import { toHtml } from "../../src/export/html";
import { toLatex } from "../../src/export/latex";
import { toMarkdown } from "../../src/export/markdown";
import { toTsv } from "../../src/export/tsv";
import { cellText, columnDetail, columnTitle, plain } from "../../src/export/words";
import type { Format } from "../../src/extract/document";
import { readers } from "../../src/extract/readers/index";
import { tidy } from "../../src/extract/readers/parts/runs";
import { NAME, cell, column, grid, source } from "./sampleGrid";

/** Names as they are met, and a few that no format likes. */
const name = constantFrom(
  "Qwen2.5-VL-7B",
  "Vision-R1 (7B)",
  "A & B",
  "50% more",
  "snake_case_name",
  "#1 model",
  "C:\\path",
  "x | y",
  "*star*",
  "`code`",
  "[link](x)",
  "<b>bold</b>",
  "$math$",
  "~tilde~ ^hat^",
  "{brace}",
  '"quoted", with comma',
  "=SUM(A1)",
  "α → β",
  "M³CoT",
  "&amp; &lt;",
  "a; b",
  "O'Brien",
  "1. first",
  "—",
  "智谱",
);
const decimals = tuple(integer({ min: 0, max: 99 }), integer({ min: 0, max: 99 }), boolean()).map(
  ([whole, part, two]) => (two ? `${whole}.${String(part).padStart(2, "0")}` : `${whole}.${part % 10}`),
);
const score = record({
  text: option(decimals, { nil: "" }),
  base: option(decimals),
  delta: option(decimals.map((number) => `+${number}`)),
  best: boolean(),
  second: boolean(),
  noise: boolean(),
  marked: boolean(),
}).map(({ text, base, delta, best, second, noise, marked }): GridCell => {
  if (text === "") return cell("");
  return cell(text, {
    base,
    delta: base === null ? null : delta,
    best,
    second: second && !best,
    noise,
    marks: marked ? ["split not stated"] : [],
    sources: [1],
  });
});
const anyGrid = tuple(
  array(tuple(name, string({ maxLength: 3 })), { minLength: 1, maxLength: 4 }),
  integer({ min: 1, max: 3 }),
  array(tuple(name, array(score, { minLength: 3, maxLength: 3 })), { minLength: 1, maxLength: 4 }),
).map(([labels, count, rows]): Grid => {
  const scores = Array.from({ length: count }, (_, index) =>
    column(labels[index % labels.length]?.[0] ?? "A", {
      key: `c${index}`,
      detail: index === 1 ? "testmini" : null,
    }),
  );
  return grid({
    columns: [NAME, ...scores],
    rows: rows.map(([label, cells], index) => ({
      key: String(index),
      group: null,
      cells: [cell(label), ...cells.slice(0, count)],
    })),
    sources: [source("A paper", { arxiv: "2505.00001", citeKey: "paper-2505.00001" })],
    notes: ["Own paper first."],
  });
});

/** Texts of the grid that a file was read as; header first. */
async function readBack(format: Format, text: string): Promise<string[][]> {
  const read = await readers[format]();
  const [first] = read(text, { document: "export" }).grids;
  return (first?.cells ?? []).map((row) => row.map((one) => one.text));
}

function expected(of: Grid, title: (index: number) => string): string[][] {
  const body = of.rows.map((row) => row.cells.map((one) => tidy(cellText(one))));
  return [of.columns.map((_, index) => tidy(title(index))), ...body];
}

function withoutSources(rows: string[][]): string[][] {
  return rows.map((row) => row.slice(0, -1));
}

const titleOf = (of: Grid) => (index: number) => {
  const shown = of.columns[index];
  return shown ? columnTitle(shown) : "";
};

it("read(write(grid)) is grid for Markdown", async () => {
  await assert(
    asyncProperty(anyGrid, async (of) => {
      expect(withoutSources(await readBack("markdown", toMarkdown(of)))).toEqual(expected(of, titleOf(of)));
    }),
  );
});

/** Pages set text between two dollars as mathematics, so a reader of pages must take it for that. */
function holdsMathematics(of: Grid): boolean {
  return /\$.*\$/.test(
    of.rows.map((row) => row.cells[0]?.text).join() + of.columns.map((one) => one.label).join(),
  );
}

it("read(write(grid)) is grid for HTML", async () => {
  await assert(
    asyncProperty(anyGrid, async (of) => {
      pre(!holdsMathematics(of));
      expect(withoutSources(await readBack("html", toHtml(of)))).toEqual(expected(of, titleOf(of)));
    }),
  );
});

it.each([
  ["csv", (of: Grid) => toCsv(of, { about: true, bom: true })],
  ["tsv", (of: Grid) => toTsv(of, { about: true })],
] as const)("read(write(grid)) is grid for %s, a gain in cells of its own", async (format, write) => {
  await assert(
    asyncProperty(anyGrid, async (of) => {
      const [header = [], ...rows] = await readBack(format, write(of));
      for (const [number, row] of of.rows.entries())
        for (const [index, one] of row.cells.entries()) {
          const title = titleOf(of)(index);
          const at = placeOf(header, of, index);
          const ends = [
            [" base", one.base],
            ["", one.text],
            [" delta", one.delta],
          ] as const;
          for (const [suffix, text] of ends) {
            const column = suffix === " base" ? at - 1 : suffix === "" ? at : at + 1;
            if (text === null) continue;
            expect(header[column]).toBe(tidy(defuse(plain(title) + suffix)));
            expect(rows[number]?.[column]).toBe(tidy(defuse(text)));
          }
        }
    }),
  );
});

/** Where a column's own number stands, after the parts of the columns before it. */
function placeOf(header: string[], of: Grid, index: number): number {
  let at = 0;
  for (let before = 0; before <= index; before += 1) {
    const cells = of.rows.flatMap((row) => row.cells[before] ?? []);
    if (cells.some((one) => one.base !== null)) at += 1;
    if (before === index) return at;
    at += cells.some((one) => one.delta !== null && one.delta !== one.text) ? 2 : 1;
  }
  return header.length;
}

it("read(write(grid)) is grid for LaTeX", async () => {
  await assert(
    asyncProperty(anyGrid, async (of) => {
      const read = withoutSources(await readBack("latex", toLatex(of, { siunitx: false })));
      const hasDetail = of.columns.some((one) => columnDetail(one) !== null);
      const [labels, ...rows] = expected(of, (index) => {
        const shown = of.columns[index];
        return `${shown?.label ?? ""}${shown?.kind === "score" ? " ↑" : ""}`;
      });
      const details = of.columns.map((one) => columnDetail(one) ?? "");
      expect(read).toEqual([labels, ...(hasDetail ? [details] : []), ...rows]);
    }),
  );
});
