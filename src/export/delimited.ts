import type { Grid, GridColumn, GridRow } from "../dataset/grid";
import { columnTitle, plain, rowSources, sourceText } from "./words";

/**
 * A cell that Excel, Sheets or Calc would run instead of show, after the white space and quotes that they skip.
 * Matches `=1+1`, ` "@SUM(A1)`, `＝1`; must not match `Qwen-2.5`.
 */
const FORMULA_START = /^[\s"'\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A signed number with at most a percent sign runs nothing: "-1.4", "+3.2", "+6.6 ", "-12 %". */
const SIGNED_NUMBER = /^\s*[+-]?\d+(?:\.\d+)?\s*%?\s*$/;
/** Excel splits at ; in half of Europe, so a formula may also start behind one. */
const FORMULA_AFTER_SEMICOLON = /;(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
const FORMULA_AFTER_DELIMITER = /([;,])(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** Excel reads no U+2212 as a minus. */
const UNICODE_MINUS = /^\u2212(?=\d)/;

/**
 * Makes a cell harmless to a spreadsheet: an apostrophe before what would run, printed numbers untouched.
 * Tab and line breaks, which also start formulas, are folded to spaces first.
 * Source: OWASP, "CSV Injection".
 */
export function defuse(text: string): string {
  const line = plain(text);
  if (SIGNED_NUMBER.test(line)) return line;
  const inside = line.replace(FORMULA_AFTER_SEMICOLON, ";'");
  return FORMULA_START.test(inside) ? `'${inside}` : inside;
}

/** The grid as rows of plain cells: one header row, then one row a system, numbers alone in their cells. */
export function toRecords(grid: Grid): string[][] {
  const grouped = grid.rows.some((row) => row.group !== null);
  const noted = grid.rows.some((row) => rowNotes(grid, row) !== "");
  const parts: ColumnPart[] = [
    ...(grouped ? [{ title: "Group", text: (row: GridRow) => row.group ?? "" }] : []),
    ...grid.columns.flatMap((column, index) => columnParts(grid, column, index)),
    ...(noted ? [{ title: "Notes", text: (row: GridRow) => rowNotes(grid, row) }] : []),
    { title: "Sources", text: (row) => rowSourcesText(grid, row) },
  ];
  const header = parts.map((part) => part.title);
  const rows = grid.rows.map((row) => parts.map((part) => part.text(row)));
  return [header, ...rows];
}

/**
 * "# title: ..." lines above the header, which our readers and the usual `comment="#"` setting of others skip.
 * They are never quoted, so what a delimiter in them would start is defused too.
 */
export function commentLines(grid: Grid): string {
  const facts: [string, string][] = [
    ["title", grid.title],
    ["date", grid.date],
    ["version", grid.version],
    ["permalink", grid.permalink],
    ...grid.notes.map((note): [string, string] => ["note", note]),
  ];
  return facts
    .map(
      ([key, value]) =>
        `# ${key}: ${plain(value).replaceAll('"', "'").replace(FORMULA_AFTER_DELIMITER, "$1'")}\r\n`,
    )
    .join("");
}

/** Records as text, every line ended by CRLF (RFC 4180). */
export function toDelimited(records: string[][], delimiter: "," | "\t"): string {
  const quoted = delimiter === "," ? /[",;\t]/ : /["\t]/;
  const write = (cell: string): string => {
    const safe = defuse(cell);
    return quoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return records.map((cells) => `${cells.map(write).join(delimiter)}\r\n`).join("");
}

interface ColumnPart {
  title: string;
  text: (row: GridRow) => string;
}

/** A column with gains becomes three, so that each number stands alone: base, trained, difference. */
function columnParts(grid: Grid, column: GridColumn, index: number): ColumnPart[] {
  const cells = grid.rows.map((row) => row.cells[index]);
  const title = column.group ? `${plain(column.group)}: ${columnTitle(column)}` : columnTitle(column);
  const part = (suffix: string, field: "text" | "base" | "delta"): ColumnPart => ({
    title: title + suffix,
    text: (row) => (row.cells[index]?.[field] ?? "").replace(UNICODE_MINUS, "-"),
  });
  const hasBase = cells.some((cell) => cell && cell.base !== null);
  const hasDelta = cells.some((cell) => cell && cell.delta !== null && cell.delta !== cell.text);
  return [
    ...(hasBase ? [part(" base", "base")] : []),
    part("", "text"),
    ...(hasDelta ? [part(" delta", "delta")] : []),
  ];
}

/** Marks by column, which on screen stand beside the number: "MathVista: inside the 95 % band". */
function rowNotes(grid: Grid, row: GridRow): string {
  return grid.columns
    .flatMap((column, index) => {
      const cell = row.cells[index];
      const marks = cell ? [...(cell.noise ? ["difference inside the 95 % band"] : []), ...cell.marks] : [];
      return marks.length > 0 ? [`${plain(column.label)}: ${marks.map(plain).join(", ")}`] : [];
    })
    .join("; ");
}

/** "[1] Title, arXiv:2505.22453; [4] Another title". */
function rowSourcesText(grid: Grid, row: GridRow): string {
  return rowSources(row)
    .map((number) => {
      const source = grid.sources[number - 1];
      return source ? `[${number}] ${sourceText(source)}` : `[${number}]`;
    })
    .join("; ");
}
