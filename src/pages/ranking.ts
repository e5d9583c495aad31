import { bestFirst } from "../compare/columns";
import { compareView } from "../compare/compareView";
import type { Column, Row } from "../compare/comparison";
import { EMPTY_VIEW } from "../compare/defaultView";
import { frontier } from "../compare/frontier";
import type { DatasetIndex } from "../compare/indexDataset";

/** All systems of one column, the best first. */
export function ranking(index: DatasetIndex, column: Column): Row[] {
  return compareView(index, { ...EMPTY_VIEW, columns: [column.key], sort: [bestFirst(column)] }).rows;
}

export interface Record {
  row: Row;
  /** Year and fraction, to place it. */
  x: number;
  number: number;
  date: string;
}

/** The numbers that were the best when they were printed, oldest first; undated papers are left out. */
export function recordsOverTime(index: DatasetIndex, column: Column, rows: Row[]): Record[] {
  const dated = rows.flatMap((row) => {
    const cell = row.cells[column.key];
    const date = cell ? (index.dataset.papers[cell.chosen.paper]?.date ?? null) : null;
    return cell && date !== null ? [{ row, x: yearsOf(date), number: cell.number, date }] : [];
  });
  return frontier(dated, column.better);
}

/** "2025-05-28" as 2025.40: good enough to place it; a missing month is the start of the year. */
function yearsOf(date: string): number {
  const [year = "0", month = "1", day = "1"] = date.split("-");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
