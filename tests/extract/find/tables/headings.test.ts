import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/cells";
import { readLatex } from "../../../../src/extract/readers/latex";
import { vocabulary } from "./vocabulary";

/** Rows of "a & b \\" as a table with a caption, read as "method | benchmark | split | metric | value". */
function read(caption: string, ...rows: string[]): string[] {
  const columns = Math.max(...rows.map((row) => row.split("&").length));
  const text = `\\begin{table}\\caption{${caption}}\\begin{tabular}{${"l".repeat(columns)}}${rows.join("\\\\\n")}\\end{tabular}\\end{table}`;
  return readLatex(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map((r) => [r.method, r.benchmark, r.split, r.metric, r.value].join(" | "));
}

describe("headings", () => {
  it("begin anew where columns of numbers are named once more", () => {
    expect(
      read(
        "Two tasks.",
        "Dataset & Elm & Oak",
        "OakSet & 30.1 & 31.2",
        "Dataset & Ash & Fir",
        "FirSet & 33.3 & 34.4",
      ),
    ).toEqual([
      "Elm | OakSet |  |  | 30.1",
      "Oak | OakSet |  |  | 31.2",
      "Ash | FirSet |  |  | 33.3",
      "Fir | FirSet |  |  | 34.4",
    ]);
  });

  it("take the caption's benchmark where measures stand beside the rows", () => {
    expect(
      read("Results on MathVista.", "Metric & Elm & Oak", "Accuracy & 60.1 & 61.2", "F1 & 63.3 & 64.4"),
    ).toEqual([
      "Elm | MathVista |  | Accuracy | 60.1",
      "Oak | MathVista |  | Accuracy | 61.2",
      "Elm | MathVista |  | F1 | 63.3",
      "Oak | MathVista |  | F1 | 64.4",
    ]);
  });

  it("name no row after a column of results", () => {
    expect(
      read("Results on MathVista.", "& Elm & Oak", "& 60.1 & 61.2", "& 63.3 & 64.4").map((line) =>
        line.slice(0, 16),
      ),
    ).toEqual(["Elm | MathVista ", "Oak | MathVista ", "Elm | MathVista ", "Oak | MathVista "]);
  });
});
