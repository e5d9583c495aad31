import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Format } from "../../../src/extract/document";
import { findInGrid } from "../../../src/extract/find/tables/cells";
import { formatIn, readers } from "../../../src/extract/readers/index";
import { vocabulary } from "../find/tables/vocabulary";

const PIECES: Record<Exclude<Format, "text">, string[]> = {
  markdown: [
    "|",
    "---",
    "\n",
    "\r\n",
    "**",
    "`",
    "<table>",
    "<td>",
    "</table>",
    "<!--",
    "-->",
    "# ",
    "12.3",
    "GPT-4o",
    "\\|",
    "$^{",
    "}$",
    "\0",
  ],
  html: [
    "<table>",
    "<tr>",
    "<td>",
    "<th colspan=3>",
    "</td>",
    "<sup>",
    "</table>",
    "<!--",
    "-->",
    "12.3",
    "MMMU",
    "&amp;",
    "\n",
    "\0",
    "<b>",
  ],
  latex: [
    "\\begin{tabular}{cc}",
    "\\end{tabular}",
    "&",
    "\\\\",
    "{",
    "}",
    "\\multirow{2}{*}{",
    "$",
    "^",
    "%",
    "\n",
    "12.3",
    "MMMU",
    "\\a",
    "\\newcommand{\\a}{\\a x}",
  ],
  csv: [",", '"', "\n", "\r\n", "12.3", "model", "MMMU", "# title: x\n", "\0"],
  tsv: ["\t", '"', "\n", "12.3", "model", "MMMU"],
};

describe.each(Object.entries(PIECES) as [Exclude<Format, "text">, string[]][])(
  "the reader of %s",
  (format, pieces) => {
    it("never throws on broken input, and every place lies inside the text", async () => {
      const read = await readers[format]();
      fc.assert(
        fc.property(
          fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 60 }),
          (parts) => {
            const text = parts.join("");
            const { grids } = read(text, { document: "x" });
            for (const grid of grids) {
              for (const cell of grid.cells.flat()) {
                expect(cell.start).toBeGreaterThanOrEqual(0);
                expect(cell.end).toBeGreaterThanOrEqual(cell.start);
                expect(cell.end).toBeLessThanOrEqual(text.length);
              }
              for (const { source, value } of findInGrid(text, grid, vocabulary).found)
                expect(text.slice(source.start, source.end)).toContain(value?.replace("-", ""));
            }
          },
        ),
        { numRuns: 300 },
      );
    });
  },
);

describe("hostile marks", () => {
  it("a quote that opens at the very end of a CSV is an empty cell inside the text", async () => {
    const read = await readers.csv();
    const text = 'Model,MMMU\nA,"';
    expect(read(text, { document: "x" }).grids[0]?.cells[1]?.[1]).toMatchObject({
      text: "",
      start: 14,
      end: 14,
    });
  });
  it("a NUL in a LaTeX table is a space", async () => {
    const read = await readers.latex();
    const text = "\\begin{tabular}{lc}Model & MMMU \\\\ A & 7\0 \\\\ B & 54.1 \\\\ \\end{tabular}";
    const cells = read(text, { document: "x" }).grids[0]?.cells.map((row) => row.map((cell) => cell.text));
    expect(cells).toEqual([
      ["Model", "MMMU"],
      ["A", "7"],
      ["B", "54.1"],
    ]);
  });
  it("a footnote's digit behind an invisible character stays a marker", async () => {
    const read = await readers.html();
    const text = "<table><tr><th>Model<th>MMMU<tr><td>A<td>55.0<sup>\u200b1</sup></table>";
    expect(read(text, { document: "x" }).grids[0]?.cells[1]?.[1]).toMatchObject({
      text: "55.0",
      markers: ["1"],
    });
  });
});

describe("the readers", () => {
  it.each([
    ["html", "<div>".repeat(20_000), "tags nest deeper than 400"],
    ["latex", `\\begin{tabular}{c}${"{".repeat(5000)}`, "braces nest deeper than 80"],
    ["csv", 'a,b\n"x,1\n', "Quoted field unterminated"],
  ] as const)("say what is wrong with hostile %s", async (format, text, reason) => {
    const { problems } = (await readers[format]())(text, { document: "x" });
    expect(problems.map((problem) => problem.reason)).toContain(reason);
  });

  it.each([
    ["html", "<h1>Elm: Seeing</h1><table><tr><th>A<th>B<tr><td>1<td>2</table>", "Elm: Seeing"],
    ["html", "<table><tr><th>A<th>B<tr><td>1<td>2</table>", "t01.html"],
    ["csv", "A,B\n1,2\n", "t01.html"],
    ["markdown", "Elm\n===\n\n# Second\n", "Elm"],
    ["markdown", "<div align=center>\n<h1><p>Elm</p></h1>\n<h3>Seeing better</h3>\n</div>\n", "Elm"],
    ["latex", "\\title{\\textbf{Elm} \\\\ \\large Findings \\& Plans}", "Elm Findings & Plans"],
  ] as const)(
    "take the title of %s from what it prints, else the file's own name",
    async (format, text, title) => {
      const { papers } = (await readers[format]())(text, { document: "a/b/t01.html" });
      expect(papers[0]?.title).toBe(title);
    },
  );

  it("do not show a table in an HTML comment", async () => {
    const text = "<!--\n| Model | MMMU |\n|---|---|\n| A | 1.5 |\n-->\n";
    expect((await readers.markdown())(text, { document: "x" }).grids).toEqual([]);
    expect(
      (await readers.html())("<!--<table><tr><td>a<tr><td>1</table>-->", { document: "x" }).grids,
    ).toEqual([]);
  });

  it("read an HTML table in Markdown across blank lines", async () => {
    const text =
      "# T\n\n<table>\n<tr><td>Model</td><td>MMMU</td></tr>\n\n<tr><td>A</td><td>1.5</td></tr>\n</table>\n\nafter";
    const { grids } = (await readers.markdown())(text, { document: "x" });
    expect(grids.map((grid) => grid.cells.map((row) => row.map((cell) => cell.text)))).toEqual([
      [
        ["Model", "MMMU"],
        ["A", "1.5"],
      ],
    ]);
  });

  it("read rendered math once, without the content markup and the TeX beside it", async () => {
    const text =
      "<table><tr><td>Model<td>MMVU <math><semantics><msub><mtext>val</mtext></msub><apply><ci><mtext>val</mtext></ci></apply><annotation>{}_{val}</annotation></semantics></math><tr><td>A<td>1.5</table>";
    expect((await readers.html())(text, { document: "x" }).grids[0]?.cells[0]?.[1]?.text).toBe("MMVU val");
  });

  it("keep front matter as written: a date and an arXiv number stay strings", async () => {
    const { papers } = (await readers.markdown())("---\ntitle: T\narxiv: 2503.10610\ndate: 2025-03\n---\n", {
      document: "x",
    });
    expect(papers[0]).toMatchObject({ title: "T", arxiv: "2503.10610", date: "2025-03" });
  });

  it("place quoted CSV cells, doubled quotes and CRLF exactly", async () => {
    const text = 'a,b\r\n"x ""y"", z",12.50\r\n';
    const cells = (await readers.csv())(text, { document: "x" }).grids[0]?.cells[1];
    expect(cells?.map((cell) => text.slice(cell.start, cell.end))).toEqual(['x ""y"", z', "12.50"]);
  });
});

describe("what is called HTML", () => {
  it.each([
    ["# Alder\n<table>", "markdown"],
    ["\n## Results\n", "markdown"],
    ["<h1>Alder</h1>", "html"],
    ["#anchor", "html"],
  ] as const)("and begins with %j is %s", (text, format) => expect(formatIn(text, "html")).toBe(format));

  it("is told from other formats", () => expect(formatIn("# alder,birch", "csv")).toBe("csv"));
});
