import { array, assert, asyncProperty, constantFrom, nat, oneof, string, tuple } from "fast-check";
import { expect, describe, test } from "vitest";
import type { Document, Format, GridCellText } from "../../src/extract/document";
import { FORMATS } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import { readers } from "../../src/extract/readers/index";
import { unprinted, vocabulary } from "./printed";

const RUNS = { numRuns: 150, seed: 20 };

/** Pieces that mean something to a reader, so that strings of them get past its first line. */
const PIECES: Record<Format, string[]> = {
  text: [
    "\n\n",
    "A Title of a Paper",
    "We show that ",
    "On MathVista ",
    "Alder ",
    "72.90%",
    " from ",
    " to ",
    ".",
  ],
  markdown: [
    "\n",
    "| ",
    " |",
    "|-|-|\n",
    "| Model | MMMU |\n",
    "**",
    "`",
    "<sup>1</sup>",
    "\\|",
    "---\n",
    "[a](",
    "> ",
  ],
  html: [
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "<th rowspan=3>",
    "<b>",
    "</table>",
    "<!--",
    "-->",
    "&nbsp;",
    "<sup>",
    "Model",
  ],
  latex: [
    "\\begin{tabular}{lc}",
    "\\end{tabular}",
    " & ",
    " \\\\ ",
    "{",
    "}",
    "$",
    "\\textbf{",
    "^{1}",
    "%",
    "\\multirow{2}{*}{",
  ],
  csv: ["\n", ",", '"', '""', "# table: a\n", "Model,MMMU\n", "\r\n"],
  tsv: ["\n", "\t", '"', "# table: a\n", "Model\tMMMU\n", "\r\n"],
};
const SHARED_PIECES = [
  "72.90",
  "+4.0",
  "7",
  "MMMU",
  "Qwen2-VL-7B",
  "\0",
  " ",
  "-",
  "(↑1.1)",
  "\ufeff",
  "\u202e",
  "é",
  "\ud83d",
];

const documentsOf = (format: Format) =>
  oneof(
    string({ unit: "binary", maxLength: 200 }),
    array(oneof(constantFrom(...PIECES[format], ...SHARED_PIECES), string({ maxLength: 4 })), {
      maxLength: 60,
    }).map((pieces) => pieces.join("")),
  );

async function readAs(format: Format, text: string): Promise<Document> {
  const reader = await readers[format]();
  return reader(text, { document: "made" });
}

/** What a span claims, checked by hand: inside the text and in order. */
function outside({ start, end }: { start: number; end: number }, text: string): boolean {
  return !(start >= 0 && start <= end && end <= text.length);
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters and digits of the cell stand in its span, in their order; what markup adds or hides is none. */
function printsAll(cell: GridCellText, text: string): boolean {
  const span = text.slice(cell.start, cell.end);
  let at = 0;
  for (const sign of cell.text.replace(INVISIBLE, "").match(/[A-Za-z0-9]/g) ?? []) {
    at = span.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe.each(FORMATS)("%s", (format) => {
  test("any string is read without an error, into spans inside the text and cells in a rectangle", async () => {
    await assert(
      asyncProperty(documentsOf(format), async (text) => {
        const { passages, grids } = await readAs(format, text);
        const cells = grids.flatMap((grid) => grid.cells.flat());
        expect([...passages, ...cells].filter((span) => outside(span, text))).toEqual([]);
        for (const { cells: rows } of grids)
          expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });

  test("any string gives only records that print at their places", async () => {
    await assert(
      asyncProperty(documentsOf(format), async (text) => {
        const { results, skipped } = await extract({ document: "made", format, text }, vocabulary);
        expect(unprinted(results, text, format)).toEqual([]);
        expect(
          [...results.map(({ source }) => source), ...skipped].filter((one) => outside(one, text)),
        ).toEqual([]);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
      }),
      RUNS,
    );
  });
});

test.each(["csv", "tsv", "markdown"] as const)("%s: a cell's words stand in its span", async (format) => {
  await assert(
    asyncProperty(documentsOf(format), async (text) => {
      const { grids } = await readAs(format, text);
      const strayed = grids.flatMap(({ cells }) => cells.flat()).filter((cell) => !printsAll(cell, text));
      expect(strayed).toEqual([]);
    }),
    RUNS,
  );
});

test.each([
  ["csv", ","],
  ["tsv", "\t"],
] as const)("%s: cells that are written come back at their spans", async (format, delimiter) => {
  const cell = string({ unit: constantFrom("a", "7", ".", " ", '"', ",", "\t", "\n", "é"), maxLength: 8 });
  const row = tuple(cell, cell, cell);
  const quoted = (one: string) => `"${one.replaceAll('"', '""')}"`;
  await assert(
    asyncProperty(array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
      const text = [["Model", "MMMU", "AI2D"], ...rows]
        .map((one) => one.map(quoted).join(delimiter))
        .join("\n");
      const cells = (await readAs(format, text)).grids[0]?.cells.slice(1) ?? [];
      const written = rows.filter((one) => one.some((c) => c.trim() !== ""));
      expect(cells.map((one) => one.map((c) => text.slice(c.start, c.end).replaceAll('""', '"')))).toEqual(
        written,
      );
    }),
    RUNS,
  );
});

const VALID: Record<Format, string> = {
  text: `A Title of a Paper\n\n${"We study a model that learns from its own answers about pictures. ".repeat(5)}On MathVista, Alder improves Qwen2.5-VL-7B from 66.3% to 72.90%, reaches 61.5 on We-Math, and gains 2-8 points on MMMU.\n`,
  markdown:
    "# Alder\n\n| Model | MathVista | MMMU |\n|:--|--:|--:|\n| Qwen2-VL-7B | 66.3 | 54.1 |\n| Alder-7B | **72.90** (+6.6) | 1,055.0 |\n",
  html: "<table><tr><th>Model</th><th>MathVista</th></tr><tr><td>Qwen2-VL-7B</td><td>66.3</td></tr><tr><td>Alder-7B</td><td><b>72.90</b> (+6.6)</td></tr></table>",
  latex: String.raw`\begin{tabular}{lcc} Model & MathVista & MMMU \\ Qwen2-VL-7B & 66.3 & 54.1 \\ Alder-7B & \textbf{72.90} (+6.6) & 55.0$^{1}$ \\ \end{tabular}`,
  csv: 'Model,MathVista,MMMU\nQwen2-VL-7B,66.3,54.1\n"Alder ""R"" 7B","1,072.90",55.0\n',
  tsv: "Model\tMathVista\tMMMU\nQwen2-VL-7B\t66.3\t54.1\nAlder-7B\t72.90\t55.0\n",
};

/** Cuts a stretch out, or moves it, or writes it twice. */
function mutate(text: string, [how, a, b, c]: readonly [string, number, number, number]): string {
  const from = a % (text.length + 1);
  const to = Math.min(text.length, from + (b % 30));
  const rest = text.slice(0, from) + text.slice(to);
  if (how === "cut") return rest;
  if (how === "twice") return text.slice(0, to) + text.slice(from);
  const at = c % (rest.length + 1);
  return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
}

test.each(FORMATS)(
  "%s: a valid document with parts cut, moved and doubled gives only printed numbers",
  async (format) => {
    const mutation = tuple(constantFrom("cut", "twice", "move"), nat(9999), nat(9999), nat(9999));
    await assert(
      asyncProperty(array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const text = mutations.reduce(mutate, VALID[format]);
        const { results } = await extract({ document: "made", format, text }, vocabulary);
        expect(unprinted(results, text, format)).toEqual([]);
      }),
      { ...RUNS, numRuns: 300 },
    );
  },
);
