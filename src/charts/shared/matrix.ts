import type { Column } from "../../compare/comparison";
import { columnLabel } from "../../compare/columns";
import { columnFacts } from "./panels";
import { textWidth, wrapFacts, wrapText } from "./text";

export interface MatrixLayout {
  /** Of the drawing: more than the page's where so many columns need it; it then scrolls. */
  width: number;
  height: number;
  namesAbove: boolean;
  nameWidth: number;
  /** Pixels across where the first cell starts. */
  left: number;
  cellWidth: number;
  cellHeight: number;
  rowHeight: number;
  /** Pixels down where the first row starts. */
  top: number;
  /** Header lines of each column, broken to its width. */
  headers: { label: string[]; facts: string[] }[];
}

interface MatrixRules {
  names: string[];
  columns: Column[];
  /** How many systems have a number in each column, drawn or not yet. */
  systems: number[];
  width: number;
  /** Room between names and cells, for a note on each row. */
  noteWidth: number;
  headHeight: number;
  footHeight: number;
}

const NARROW = 560;
const CELL = { least: 64, most: 116, height: 24 };
const HEADER_LINES = 3;
export const HEADER_LINE = 14;

/** Lays out a table of coloured cells: names beside the rows, or above them where the drawing is narrow. */
export function layMatrix({
  names,
  columns,
  systems,
  width,
  noteWidth,
  headHeight,
  footHeight,
}: MatrixRules): MatrixLayout {
  const namesAbove = width < NARROW;
  const longest = Math.max(0, ...names.map((name) => textWidth(name, 12)));
  const nameWidth = namesAbove ? width - noteWidth : Math.min(longest, width * 0.36);
  const left = namesAbove ? 0 : nameWidth + noteWidth + 10;
  const cellWidth = Math.min(CELL.most, Math.max(CELL.least, (width - left) / Math.max(columns.length, 1)));
  const headers = columns.map((column, at) => headerOf(column, systems[at]!, cellWidth));
  const headerLines = Math.max(0, ...headers.map(({ label, facts }) => label.length + facts.length));
  const top = headHeight + headerLines * HEADER_LINE + 8;
  const rowHeight = CELL.height + (namesAbove ? 22 : 2);
  return {
    width: Math.max(width, left + columns.length * cellWidth),
    height: top + names.length * rowHeight + 8 + footHeight,
    namesAbove,
    nameWidth,
    left,
    cellWidth,
    cellHeight: CELL.height,
    rowHeight,
    top,
    headers,
  };
}

/** A column's name in at most three lines, and under it what its numbers are. */
function headerOf(column: Column, systems: number, cellWidth: number): MatrixLayout["headers"][number] {
  return {
    label: wrapText(columnLabel(column), cellWidth - 2, 11).slice(0, HEADER_LINES),
    facts: wrapFacts(columnFacts(column, systems), cellWidth - 4, 11),
  };
}
