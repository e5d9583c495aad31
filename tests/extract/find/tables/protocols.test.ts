import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readLatex } from "../../../../src/extract/readers/latex";
import { markdownFound, read } from "./read";
import { vocabulary } from "./vocabulary";

describe("headings that name no data set", () => {
  it("say how strictly answers are judged, and by whom", () => {
    const rows = ["System & Strict & Lenient & LLM Judge", "Alder & 71.2 & 72.3 & 73.4"];
    expect(read("Main results.", ...rows).map((record) => record.split(" | ")[1])).toEqual(["", "", ""]);
  });

  it("say how long the text is", () => {
    const rows = ["System & 8k & 128k", "Alder & 71.2 & 61.3"];
    expect(read("Exact match on OakRule-2.", ...rows)).toEqual([
      "Alder | OakRule-2 | 8k |  | 71.2",
      "Alder | OakRule-2 | 128k |  | 61.3",
    ]);
  });

  it("are the mean over such parts", () => {
    const text =
      "\\section{Results on OakRule-2}\\begin{table}\\caption{Scores of all.}\\begin{tabular}{lccc}System & 8k & 128k & AVG\\\\ Alder & 71.2 & 61.4 & 66.3\\\\\\end{tabular}\\end{table}";
    const [grid] = readLatex(text, { document: "x" }).grids;
    const found = findInGrid(text, grid!, vocabulary).found;
    expect(found.map(({ benchmark, aggregate }) => [benchmark, aggregate])).toEqual([
      ["OakRule-2", null],
      ["OakRule-2", null],
      ["OakRule-2", null],
    ]);
  });

  it("stand over data sets that were held out together", () => {
    const rows = [
      " & \\multicolumn{2}{c}{Split A} & \\multicolumn{2}{c}{Split B}",
      "Method & BoolQ & Oak & PIQA & Fir",
      "Alder & 71.2 & 70.1 & 61.4 & 60.2",
    ];
    expect(read("Main results.", ...rows).map((record) => record.split(" | ")[1])).toEqual([
      "BoolQ",
      "Oak",
      "PIQA",
      "Fir",
    ]);
  });

  it("begin with a condition and end in a measure", () => {
    const found = markdownFound(
      "Dataset: IEMOCAP",
      "",
      "| | Clean Audio UAR | Noisy Audio UAR |",
      "| - | - | - |",
      "| Alder | 71.2 | 66.6 |",
    );
    expect(found.map(({ benchmark, split, metric }) => [benchmark, split, metric])).toEqual([
      ["IEMOCAP", "Clean Audio", "UAR"],
      ["IEMOCAP", "Noisy Audio", "UAR"],
    ]);
  });

  it("are measures at an overlap, and means that are measures", () => {
    const rows = ["Method & mAP/iou@[0.5:0.95] & mAP/iou@0.5", "Alder & 0.292 & 0.495"];
    expect(read("Results on COCO.", ...rows).map((record) => record.split(" | ").slice(1, 3))).toEqual([
      ["COCO", ""],
      ["COCO", ""],
    ]);
    expect(read("Results.", "Method & T2I R@1 & Mean Recall", "Alder & 71.2 & 81.3")).toEqual([
      "Alder |  | T2I | R@1 | 71.2",
      "Alder |  |  | Mean Recall | 81.3",
    ]);
  });
});

describe("a measure that comes again", () => {
  it("is of the part that the heading before it begins with", () => {
    const rows = ["Method & Seen SR & SPL & Unseen SR & SPL", "Alder & 71.2 & 41.3 & 61.4 & 31.5"];
    expect(read("Results on Fir-3D.", ...rows)).toEqual([
      "Alder | Fir-3D | Seen | SR | 71.2",
      "Alder | Fir-3D | Seen | SPL | 41.3",
      "Alder | Fir-3D | Unseen | SR | 61.4",
      "Alder | Fir-3D | Unseen | SPL | 31.5",
    ]);
  });

  it("is of the data set that the heading before it begins with", () => {
    const rows = ["Method & OakQA F1 & EM & FirQA F1 & EM", "Alder & 71.2 & 41.3 & 61.4 & 31.5"];
    expect(read("Results.", ...rows).map((record) => record.split(" | ")[1])).toEqual([
      "OakQA",
      "OakQA",
      "FirQA",
      "FirQA",
    ]);
  });
});
