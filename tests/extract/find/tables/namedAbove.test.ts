import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readHtml } from "../../../../src/extract/readers/html";
import { readLatex } from "../../../../src/extract/readers/latex";
import { markdownFound } from "./read";
import { vocabulary } from "./vocabulary";

const TABLE = ["", "| Model | Accuracy | F1 |", "| - | - | - |", "| Alder | 71.2 | 70.1 |"];

/** The benchmarks of a table below lines of Markdown, each once. */
function namedBy(...lines: string[]): (string | null)[] {
  const found = markdownFound("# Elm: Trees That Learn", "", "## Results", "", ...lines, ...TABLE);
  return [...new Set(found.map(({ benchmark }) => benchmark))];
}

describe("the data set of a table is named", () => {
  it.each([
    ["by an item before other items", ["* Dataset:MELD", "    * seven emotions", "* Seeds: 5"], "MELD"],
    ["by a line of its own", ["Dataset: OakSpeech-2"], "OakSpeech-2"],
    ["by a line that the registry does not know, in bold", ["**OakNLI-3**"], "OakNLI-3"],
    ["by a line that calls it a benchmark", ["**Fir-3D Benchmark**"], "Fir-3D"],
    ["behind a word for results", ["**Results: Oak-3D**"], "Oak-3D"],
    ["in small letters", ["Results for the extended librispeech ST dataset."], "LibriSpeech ST"],
    ["by no line of two names", ["Dataset: Elm and Fir"], null],
    ["by no line that is about a model", ["**Qwen2-VL results**"], null],
    ["by no plain word", ["**Latency Benchmark**"], null],
    ["by no machine", ["**RTX-4090 Benchmark**"], null],
    ["by no task", ["We follow the protocol for Object Detection."], null],
    ["by no kind of network", ["Results for Transformer models."], null],
  ])("%s", (_, lines, benchmark) => {
    expect(namedBy(...lines)).toEqual([benchmark]);
  });

  it("by the next such item, once there is one", () => {
    const lines = ["* Dataset: MELD", ...TABLE, "", "* Dataset: IEMOCAP", ...TABLE];
    const found = markdownFound("## Results", "", ...lines);
    expect(found.map(({ benchmark }) => benchmark)).toEqual(["MELD", "MELD", "IEMOCAP", "IEMOCAP"]);
  });

  it("by the heading of the column of names", () => {
    const found = markdownFound("## Results", "", "| SST-2 | Accuracy |", "| - | - |", "| Alder | 71.2 |");
    expect(found.map(({ method, benchmark }) => [method, benchmark])).toEqual([["Alder", "SST-2"]]);
  });

  it.each([
    ["Main Results on OakRule-2", "OakRule-2"],
    ["Results on Apples", null],
    ["Results on Task 2", null],
    ["Performance on A100", null],
    ["Ablation on LoRA-2", null],
  ])("by the section %s", (section, benchmark) => {
    const text = `\\section{${section}}\\subsection{Overall}\\begin{table}\\caption{Scores of all systems.}\\begin{tabular}{lc}Method & F1\\\\ Alder & 71.2\\\\\\end{tabular}\\end{table}`;
    const [grid] = readLatex(text, { document: "x" }).grids;
    expect(findInGrid(text, grid!, vocabulary).found.map((found) => found.benchmark)).toEqual([benchmark]);
  });

  it("by words in bold at the head of a block of a page, which its front matter titles", () => {
    const text =
      "---\ntitle: 'Alder: Trees That Learn'\n---\n<div> <strong>Fir-3D Benchmark</strong> <table><tr><th>Method</th><th>SR</th></tr><tr><td>Ours</td><td>71.2</td></tr></table></div>";
    const [grid] = readHtml(text, { document: "x.html" }).grids;
    const [found] = findInGrid(text, grid!, vocabulary).found;
    expect([found?.method, found?.benchmark, found?.paper.title]).toEqual([
      "Alder",
      "Fir-3D",
      "Alder: Trees That Learn",
    ]);
  });

  const HTML = "<table><tr><th>Method</th><th>F1</th></tr><tr><td>Alder</td><td>71.2</td></tr></table>";

  it.each([
    ["by an item of a page", `<ul><li>Dataset: MELD</li><li>Seeds: 5</li></ul>${HTML}`, ["MELD"]],
    ["by bold words and a break", `<center><b>Results on Fir-3D</b><br>${HTML}</center>`, ["Fir-3D"]],
    ["by a numbered caption below it", `${HTML}<p>Table 1. Comparison on MELD.</p>`, ["MELD"]],
    [
      "by no caption of the next table",
      `<p>Table 1: Accuracy of all.</p>${HTML}<p>Table 2: Comparison on MELD.</p>${HTML}`,
      [null, "MELD"],
    ],
  ])("%s", (_, body, benchmarks) => {
    const text = `<h1>Elm</h1><h2>Results</h2>${body}`;
    const found = readHtml(text, { document: "x.html" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect(found.map(({ benchmark }) => benchmark)).toEqual(benchmarks);
  });

  it("by a numbered caption below a table of Markdown", () => {
    const found = markdownFound("## Results", ...TABLE, "", "Table 1: Results on the OakParse dataset.");
    expect(found.map(({ benchmark }) => benchmark)).toEqual(["OakParse", "OakParse"]);
  });
});
