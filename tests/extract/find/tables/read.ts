import { findInGrid } from "../../../../src/extract/find/tables/cells";
import type { Found } from "../../../../src/extract/found";
import { readLatex } from "../../../../src/extract/readers/latex";
import { readMarkdown } from "../../../../src/extract/readers/markdown";
import { vocabulary } from "./vocabulary";

/** The results of rows of "a & b" as a LaTeX table with a caption. */
export function latexFound(caption: string, ...rows: string[]): Found[] {
  const columns = Math.max(...rows.map((row) => row.split("&").length));
  const text = `\\begin{table}\\caption{${caption}}\\begin{tabular}{${"l".repeat(columns)}}${rows.join("\\\\\n")}\\end{tabular}\\end{table}`;
  return readLatex(text, { document: "x" }).grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found);
}

/** The same, each as "method | benchmark | split | metric | value". */
export function read(caption: string, ...rows: string[]): string[] {
  return latexFound(caption, ...rows).map((r) =>
    [r.method, r.benchmark, r.split, r.metric, r.value].join(" | "),
  );
}

/** The results of the lines of a Markdown page. */
export function markdownFound(...lines: string[]): Found[] {
  const text = lines.join("\n") + "\n";
  return readMarkdown(text, { document: "x" }).grids.flatMap(
    (grid) => findInGrid(text, grid, vocabulary).found,
  );
}
