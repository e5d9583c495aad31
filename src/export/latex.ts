import type { Grid, GridCell, GridColumn, GridRow } from "../dataset/grid";
import { citeKeys } from "./citeKeys";
import { beyondPdflatex, escapeLatex } from "./escapeLatex";
import type { ExportOptions } from "./exporter";
import {
  PRINTED_NUMBER,
  aboutLines,
  cellMarkers,
  columnDetail,
  columnGroups,
  groupedRows,
  markSymbols,
  plain,
  rowSources,
} from "./words";

/**
 * A booktabs table in a float of its own: best bold, second underlined, an arrow for each score's direction, \cite keys
 * that match the .bib of the same grid, and a caption that carries the notes, the date and the permalink.
 * With `siunitx`, columns of plain numbers align at the decimal point.
 */
export function toLatex(grid: Grid, options: Pick<ExportOptions, "siunitx">): string {
  const symbols = markSymbols(grid);
  const keys = citeKeys(grid.sources);
  const aligned = grid.columns.map((_, index) => (options.siunitx ? tableFormat(grid, index) : null));
  const body = groupedRows(grid).map((entry, position) =>
    "group" in entry
      ? `${position > 0 ? "\\midrule\n" : ""}\\multicolumn{${grid.columns.length + 1}}{l}{\\textit{${escapeLatex(entry.group)}}} \\\\`
      : `${rowCells(entry.row, aligned, symbols).join(" & ")} & ${cite(entry.row, keys)} \\\\`,
  );
  return [
    ...preamble(grid, options.siunitx),
    "\\begin{table}",
    "\\centering",
    `\\caption{${caption(grid)}}`,
    "\\label{tab:benchledger}",
    `\\begin{tabular}{${columnSpec(grid, aligned)}l}`,
    "\\toprule",
    ...headRows(grid, aligned),
    "\\midrule",
    ...body,
    "\\bottomrule",
    "\\end{tabular}",
    "\\end{table}",
    "",
  ].join("\n");
}

function preamble(grid: Grid, siunitx: boolean): string[] {
  const foreign = beyondPdflatex(allTexts(grid).join(" "));
  return [
    `% Needs \\usepackage[utf8]{inputenc}, \\usepackage[T1]{fontenc}, \\usepackage{textcomp,booktabs${siunitx ? ",siunitx" : ""}}`,
    "% The \\cite keys are those of the BibTeX export of the same view.",
    ...(foreign.length > 0
      ? [`% Compile with xelatex or lualatex and a font that has these characters: ${foreign.join(" ")}`]
      : []),
  ];
}

function allTexts(grid: Grid): string[] {
  return [
    grid.title,
    ...aboutLines(grid),
    ...grid.columns.flatMap((column) => [column.label, column.detail ?? "", column.group ?? ""]),
    ...grid.rows.flatMap((row) => [
      row.group ?? "",
      ...row.cells.flatMap((cell) => [cell.text, cell.base ?? ""]),
    ]),
  ];
}

/** The permalink gets places to break at; \url would fail on % and # inside a caption. */
function caption(grid: Grid): string {
  const link = plain(grid.permalink);
  const lines = [grid.title, ...aboutLines(grid).filter((line) => line !== link)];
  const sentences = lines.map((line) => escapeLatex(/[.!?]$/.test(plain(line)) ? line : `${plain(line)}.`));
  const address = escapeLatex(link).replace(/([/?=;]|\\&|\\#|\\%)/g, "$1\\allowbreak{}");
  return [...sentences, ...(link ? [`\\texttt{${address}}`] : [])].join(" ");
}

function columnSpec(grid: Grid, aligned: (string | null)[]): string {
  return grid.columns
    .map((column, index) => {
      const format = aligned[index];
      if (format) return `S[table-format=${format}]`;
      return column.kind === "text" ? "l" : "r";
    })
    .join("");
}

function headRows(grid: Grid, aligned: (string | null)[]): string[] {
  const brace = (text: string, index: number): string => (aligned[index] && text ? `{${text}}` : text);
  const labels = grid.columns.map((column, index) => brace(escapeLatex(column.label) + arrow(column), index));
  const details = grid.columns.map((column, index) => {
    const detail = columnDetail(column);
    return detail ? brace(`\\scriptsize ${escapeLatex(detail)}`, index) : "";
  });
  return [
    ...groupRows(grid),
    `${[...labels, "Source"].join(" & ")} \\\\`,
    ...(details.some(Boolean) ? [`${[...details, ""].join(" & ")} \\\\`] : []),
  ];
}

function groupRows(grid: Grid): string[] {
  const groups = columnGroups(grid);
  if (groups.every((group) => group.name === null)) return [];
  const cells = groups.map(({ count, name }) =>
    name || count > 1 ? `\\multicolumn{${count}}{c}{${name ? escapeLatex(name) : ""}}` : "",
  );
  const rules = groups
    .filter((group) => group.name !== null)
    .map(({ start, count }) => `\\cmidrule(lr){${start + 1}-${start + count}}`);
  return [`${[...cells, ""].join(" & ")} \\\\`, rules.join(" ")];
}

function arrow(column: GridColumn): string {
  if (column.better === null || column.kind === "rank") return "";
  return column.better === "higher" ? " $\\uparrow$" : " $\\downarrow$";
}

function rowCells(row: GridRow, aligned: (string | null)[], symbols: Map<string, string>): string[] {
  return row.cells.map((cell, index) => {
    const markers = cellMarkers(cell, symbols);
    const raised = markers ? `\\textsuperscript{${escapeLatex(markers)}}` : "";
    const format = aligned[index];
    return format ? alignedCell(cell, format, raised) : ranked(cell, gainText(cell)) + raised;
  });
}

/** In an S column everything but a plain number stands in braces; \tablenum keeps an underlined number aligned. */
function alignedCell(cell: GridCell, format: string, raised: string): string {
  const text = plain(cell.text);
  if (!PRINTED_NUMBER.test(text)) return text ? `{${ranked(cell, escapeLatex(text))}${raised}}` : "";
  const number = `\\tablenum[table-format=${format}]{${text}}`;
  if (cell.best) return `{\\textbf{${bold(number)}}${overhang(raised)}}`;
  if (cell.second) return `{\\underline{${number}}${overhang(raised)}}`;
  return raised ? `{${number}${overhang(raised)}}` : text;
}

/** siunitx prints numbers in maths, which \textbf alone does not reach. */
function bold(number: string): string {
  return number.replace("\\tablenum[", "\\tablenum[detect-weight,mode=text,");
}

/** A marker that takes no width, so that the numbers below and above stay aligned. */
function overhang(raised: string): string {
  return raised ? `\\rlap{${raised}}` : "";
}

/** "62.0 $\rightarrow$ 72.90 (+10.9)", of which the trained end is what ranks. */
function gainText(cell: GridCell): string {
  const base = cell.base === null ? "" : `${escapeLatex(cell.base)} $\\rightarrow$ `;
  const hasDelta = cell.delta !== null && plain(cell.delta) !== plain(cell.text);
  const delta = hasDelta ? escapeLatex(cell.delta ?? "") : "";
  const value = base + escapeLatex(cell.text);
  if (!delta) return value;
  return value ? `${value} (${delta})` : delta;
}

function ranked(cell: GridCell, text: string): string {
  if (text === "") return "";
  if (cell.best) return `\\textbf{${text}}`;
  return cell.second ? `\\underline{${text}}` : text;
}

function cite(row: GridRow, keys: string[]): string {
  const cited = rowSources(row).flatMap((number) => keys[number - 1] ?? []);
  return cited.length > 0 ? `\\cite{${[...new Set(cited)].join(",")}}` : "";
}

/** siunitx's table-format for a column of plain numbers ("+2.2": sign, digits before and behind the point); null for any other column. */
function tableFormat(grid: Grid, index: number): string | null {
  const column = grid.columns[index];
  const cells = grid.rows.flatMap((row) => row.cells[index] ?? []);
  if (!column || column.kind === "text" || cells.some((cell) => cell.base !== null)) return null;
  if (cells.some((cell) => cell.delta !== null && cell.delta !== cell.text)) return null;
  const numbers = cells.map((cell) => plain(cell.text)).filter((text) => PRINTED_NUMBER.test(text));
  if (numbers.length === 0) return null;
  const whole = Math.max(...numbers.map((text) => text.replace(/^[+-]/, "").split(".")[0]?.length ?? 1));
  const decimals = Math.max(...numbers.map((text) => text.split(".")[1]?.length ?? 0));
  const sign = numbers.some((text) => /^[+-]/.test(text)) ? "+" : "";
  return `${sign}${whole}${decimals > 0 ? `.${decimals}` : ""}`;
}
