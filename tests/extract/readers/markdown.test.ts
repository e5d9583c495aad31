import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/extract/readers/markdown";

function cell(content: string) {
  const text = `| Model | OakSet |\n|---|---|\n| Elm | ${content} |\n`;
  const found = readMarkdown(text, { document: "x" }).grids[0]?.cells[1]?.[1];
  return [found?.text, ...(found?.markers ?? [])];
}

describe("a Markdown cell", () => {
  it.each([
    ["[55.0][2]", ["55.0"]],
    ["[Elm][1]", ["Elm"]],
    ["[Elm](http://a.example)", ["Elm"]],
    ["Elm [12, 13]", ["Elm [12, 13]"]],
    ["55.0 [54.1, 56.2]", ["55.0 [54.1, 56.2]"]],
    ["[54.1]", ["54.1"]],
    ["55.0[^1]", ["55.0", "1"]],
    ["55.0[^note]", ["55.0", "^"]],
    [":trophy: 55.0 :1st_place_medal:", ["55.0"]],
    [":white_check_mark:", ["✓"]],
    [":x:", ["✗"]],
    ["12:30:45", ["12:30:45"]],
    ["~~54.0~~ 55.0", ["55.0"]],
    ["<del>54.0</del> 55.0", ["55.0"]],
    ["55.0<sub>0.3</sub>", ["55.0"]],
    ["55.0 <small>0.3</small>", ["55.0"]],
    ['<span style="display:none">0</span>55.0', ["55.0"]],
    ["55.0<br>±0.2", ["55.0 ±0.2"]],
    ["55.0 $\\color{green}{\\text{(+1.2)}}$", ["55.0 (+1.2)"]],
    ["$\\textcolor{red}{55.0}$", ["55.0"]],
    ["55.0 &plusmn; 0.2", ["55.0 ± 0.2"]],
    ["a \\| b", ["a | b"]],
  ])("%s", (content, expected) => {
    expect(cell(content)).toEqual(expected);
  });
});

describe("an HTML block in Markdown", () => {
  it("may hold two tables side by side", () => {
    const table = (name: string) => `<table><tr><td>Model<td>OakSet<tr><td>${name}<td>55.0</table>`;
    const text = `<div>${table("Elm")}${table("Ash")}</div>\n`;
    expect(
      readMarkdown(text, { document: "x" }).grids.map(({ start, cells }) => [
        text.slice(start, start + 6),
        cells[1]?.[0]?.text,
      ]),
    ).toEqual([
      ["<table", "Elm"],
      ["<table", "Ash"],
    ]);
  });

  it("says nothing by its style", () => {
    const text =
      "# Alder\n\nOn the OakSet:\n\n<style>\ntable { width: 100%; }\n</style>\n<table><tr><td>Model<td>F1<tr><td>Elm<td>55.0</table>\n";
    expect(readMarkdown(text, { document: "x" }).grids[0]?.caption).toBe("Alder\nOn the OakSet:");
  });
});
