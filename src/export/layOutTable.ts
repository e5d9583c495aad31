import type { Grid, GridCell } from "../dataset/grid";
import { textWidth, wrapText } from "./textWidth";
import { cellMarkers, cellText, columnDetail, groupedRows, markSymbols, plain, rowSources } from "./words";

/** Lengths in units of the table's font size. */
export const PADDING = 0.6;
export const ROW = 1.75;
export const LINE = 1.2;
/** Sizes of a column's second line and of raised markers. */
export const DETAIL = 0.72;
export const MARKER = 0.65;
const NARROWEST_HEAD = 6;

/** A table's measure, before it is known how large it will be drawn. */
export interface Laid {
  columns: { width: number; numeric: boolean; markers: number; label: string[]; detail: string[] }[];
  spanning: boolean;
  head: number;
  width: number;
  height: number;
}

/** Columns as wide as their widest text, heads wrapped to fit, a last column for the numbers of the sources. */
export function layOutTable(grid: Grid): Laid {
  const symbols = markSymbols(grid);
  const columns = grid.columns.map((column, index) => {
    const cells = grid.rows.flatMap((row) => row.cells[index] ?? []);
    const markers = Math.max(0, ...cells.map((cell) => textWidth(cellMarkers(cell, symbols)) * MARKER));
    const widest = Math.max(0, ...cells.map((cell) => textWidth(cellText(cell), weightOf(cell)))) + markers;
    const room = Math.max(widest, NARROWEST_HEAD);
    const label = wrapText(plain(column.label), room, "bold");
    const detail = wrapText(columnDetail(column) ?? "", room / DETAIL).filter(Boolean);
    const head = Math.max(
      ...label.map((line) => textWidth(line, "bold")),
      ...detail.map((line) => textWidth(line) * DETAIL),
    );
    return {
      width: Math.max(widest, head) + 2 * PADDING,
      numeric: column.kind !== "text",
      markers,
      label,
      detail,
    };
  });
  const sources = Math.max(
    3.6,
    ...grid.rows.map((row) => textWidth(sourceNumbers(rowSources(row))) * DETAIL),
  );
  const last = { width: sources + 2 * PADDING, numeric: false, markers: 0, label: ["Source"], detail: [] };
  const all = [...columns, last];
  const spanning = grid.columns.some((column) => column.group !== null);
  const head =
    Math.max(...all.map(({ label, detail }) => label.length * LINE + detail.length * LINE * DETAIL)) + 0.5;
  return {
    columns: all,
    spanning,
    head,
    width: all.reduce((sum, column) => sum + column.width, 0),
    height: (spanning ? ROW : 0) + head + groupedRows(grid).length * ROW,
  };
}

/** The best of a column is bold, and wider for it. */
export function weightOf(cell: GridCell): "bold" | "regular" {
  return cell.best ? "bold" : "regular";
}

/** "[1] [4]". */
export function sourceNumbers(numbers: number[]): string {
  return numbers.map((number) => `[${number}]`).join(" ");
}
