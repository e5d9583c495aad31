import { describe, expect, it } from "vitest";
import { readCell } from "../../../src/extract/find/tables/cellGrammar";
import { readHtml } from "../../../src/extract/readers/html";
import { readLatex } from "../../../src/extract/readers/latex";

function latexCell(cell: string) {
  const text = `\\begin{tabular}{lc}Model & OakSet \\\\ Elm & ${cell} \\\\ \\end{tabular}`;
  return readLatex(text, { document: "x" }).grids[0]?.cells[1]?.[1];
}

function htmlCell(cell: string) {
  const text = `<table><tr><th>Model<th>OakSet<tr><td>Elm<td>${cell}</table>`;
  return readHtml(text, { document: "x" }).grids[0]?.cells[1]?.[1];
}

/** "75.2 +7.0" for a value with its gain; the kind of what is no value. */
function reading(cell: { text: string } | undefined): string {
  const read = readCell(cell?.text ?? "");
  return read.kind === "value" ? [read.value, read.delta].join(" ").trim() : read.kind;
}

describe("a number that is lowered or smaller behind a number", () => {
  it.each([
    "$45.3_{0.2}$",
    String.raw`45.3\textsubscript{0.2}`,
    String.raw`\textbf{45.3} {\scriptsize 0.2}`,
    String.raw`45.3{\tiny 2}`,
    "$45.3^{0.2}$",
    "$45.3^{+0.3}_{-0.2}$",
  ])("is the spread of %s", (cell) => {
    expect(reading(latexCell(cell))).toBe("45.3");
  });

  it.each([
    "45.3<sub>0.2</sub>",
    "45.3 <small>0.2</small>",
    "<b>45.3</b><span style='font-size:70%'>0.2%</span>",
    "<math><msub><mn>45.3</mn><mn>0.2</mn></msub></math>",
    "<math><msubsup><mn>45.3</mn><mn>0.2</mn><mo>†</mo></msubsup></math>",
  ])("is the spread of %s", (cell) => {
    expect(reading(htmlCell(cell))).toBe("45.3");
  });

  it("is a gain with a sign", () => {
    expect(reading(latexCell(String.raw`$45.3_{\uparrow 0.2}$`))).toBe("45.3 +0.2");
    expect(reading(latexCell(String.raw`45.3\textsuperscript{+0.2}`))).toBe("45.3 +0.2");
    expect(reading(htmlCell("45.3<sub>+0.2</sub>"))).toBe("45.3 +0.2");
  });

  it("joins no other number, and is no spread in a name or beside one of its size", () => {
    expect(latexCell(String.raw`75\textcolor{red}{7}`)?.text).toBe("75 7");
    expect(htmlCell("75<span style='color:red'>7</span>")?.text).toBe("75 7");
    expect(latexCell(String.raw`\small 45.3 0.2`)?.text).toBe("45.3 0.2");
    expect(latexCell(String.raw`Oak-2 {\small 7}`)?.text).toBe("Oak-2 7");
    expect(htmlCell("55.<b>0</b>")?.text).toBe("55.0");
  });
});

describe("what is raised", () => {
  it("behind a bound is its exponent", () => {
    expect(latexCell(String.raw`$\delta<1.25^2$ $\uparrow$`)?.text).toBe("δ<1.25^2 ↑");
    expect(htmlCell("δ &lt; 1.25<sup>3</sup>")?.text).toBe("δ < 1.25^3");
    expect(latexCell(String.raw`MSE ($\times10^{-3}$)`)?.text).toBe("MSE (×10^-3)");
    expect(latexCell("$R^2$")?.text).toBe("R^2");
  });

  it.each([String.raw`Oak 360\degree`, String.raw`Oak $360^\circ$`])(
    "a degree is part of its name: %s",
    (tex) => expect(latexCell(tex)).toMatchObject({ text: "Oak 360°", markers: [] }),
  );

  it.each([
    [latexCell("55.9$^{2}$"), "55.9", ["2"]],
    [latexCell(String.raw`55.9$^{\text{a}}$`), "55.9", ["a"]],
    [latexCell(String.raw`55.9\tnote{b}`), "55.9", ["b"]],
    [htmlCell("55.9<sup>a,b</sup>"), "55.9", ["a,b"]],
    [htmlCell("55.9²"), "55.9", ["²"]],
    [htmlCell("MMMU<sup>2</sup>"), "MMMU", ["2"]],
    [latexCell(String.raw`$55.9_{\pm0.2}^{*\dagger}$`), "55.9±0.2", ["*", "†"]],
  ])("behind a number is a footnote's mark, %#", (cell, text, markers) => {
    expect(cell).toMatchObject({ text, markers });
  });
});

describe("what is struck out", () => {
  it("beside a number was taken back", () => {
    expect(latexCell(String.raw`\sout{54.0} 55.0`)?.text).toBe("55.0");
    expect(htmlCell("<del>54.0</del> 55.0")?.text).toBe("55.0");
    expect(htmlCell("<s>Oak</s>")?.text).toBe("Oak");
  });
});

describe("what a page does not show", () => {
  it.each([
    ["<span style='display: none'>0</span>55.0", "55.0"],
    ["<span hidden>9</span>55.0", "55.0"],
    ["55.0<span class='sr-only'>9</span>", "55.0"],
    ["55.0<select><option>1<option>2</select>", "55.0"],
    [
      "55.0<span class='ltx_note'><sup class='ltx_note_mark'>2</sup><span class='ltx_note_outer'>2 Of 3.4.</span></span>",
      "55.0",
    ],
  ])("%s is not read", (cell, text) => {
    expect(htmlCell(cell)?.text).toBe(text);
  });

  it("moves no column", () => {
    expect(
      readHtml("<table><tr><td>Model<td>A<td>B<tr><td>Elm<td style='display:none'>9<td>1<td>2</table>", {
        document: "x",
      }).grids[0]?.cells[1]?.map(({ text }) => text),
    ).toEqual(["Elm", "1", "2"]);
  });
});
