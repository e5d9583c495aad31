import type { CellGrid, GridCellText, Skipped } from "../../document";
import type { Vocabulary } from "../../names/vocabulary";
import { readCell } from "./cellGrammar";
import type { Column } from "./columns";
import type { Draft, System } from "./draft";
import type { BodyRow } from "./bodyRow";
import { isDifference, isNoSystem } from "./systemLabel";

/** A table with its columns, and its rows below the header. */
export interface Table {
  text: string;
  grid: CellGrid;
  columns: Column[];
  body: BodyRow[];
  v: Vocabulary;
}

/** What a reading of a table gave so far. */
export interface Reading {
  drafts: Draft[];
  systems: System[];
  skipped: Skipped[];
}

/** What a row prints in a column; null where that is missing. */
export function stated(row: BodyRow, column: Column | undefined): string | null {
  const text = column === undefined ? "" : (row.cells[column.index]?.text ?? "");
  return text === "" || readCell(text).kind === "missing" ? null : text;
}

/** Why a cell of numbers is no result. */
export function reasonOf(column: Column, printed: string, system: System | null): string {
  if (column.role === "delta") return "a difference, with both ends in the table";
  if (column.role !== "value") return `column "${column.title}" holds no results`;
  if (system === null && isDifference(printed)) return "a row of differences";
  if (system === null && isNoSystem(printed)) return "people, chance or the full mark: no system";
  return "the row has no name";
}

export function skip(cell: GridCellText, { grid }: Table, reason: string): Skipped {
  return { line: grid.line, start: cell.start, end: cell.end, text: cell.text.slice(0, 80), reason };
}
