import type { GridCellText } from "../../document";
import { mostColumns } from "./mostColumns";
import { emptyCell } from "./runs";

/** A cell with the columns and rows it covers. A negative `rows` reaches upward (LaTeX `\multirow{-2}`), there only. */
export interface SpanningCell {
  cell: GridCellText;
  columns: number;
  rows: number;
}

/**
 * Lays spanning cells out as a rectangle; a cell that covers several places is repeated in each, with `spanOf` set in
 * the copies. HTML's rule for where a cell goes: the first free place of its row (HTML Standard, "forming a table").
 */
export function expandSpans(rows: SpanningCell[][]): GridCellText[][] {
  const grid: (GridCellText | undefined)[][] = rows.map(() => []);
  const width = mostColumns(rows);
  rows.forEach((cells, y) => {
    let x = 0;
    for (const spanning of cells) {
      while (grid[y]?.[x] !== undefined) x++;
      if (x >= width) return;
      place(grid, spanning, x, y, width);
      x += Math.max(1, spanning.columns);
    }
  });
  return rectangle(grid, rows);
}

/**
 * The same where the source writes an empty cell at each place that a cell from another row covers (LaTeX): the copies
 * fill the empty cells, downward or, for a negative count, upward.
 */
export function expandWrittenSpans(rows: SpanningCell[][]): GridCellText[][] {
  const grid = expandSpans(
    rows.map((row) => row.map((spanning) => (spanning.rows === 1 ? spanning : { ...spanning, rows: 1 }))),
  );
  rows.forEach((row, y) => {
    for (const spanning of row) if (spanning.rows !== 1) fill(grid, spanning, y);
  });
  return grid;
}

function rectangle(grid: (GridCellText | undefined)[][], rows: SpanningCell[][]): GridCellText[][] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  return grid.map((row, y) => {
    const at = rows[y]?.[0]?.cell.start ?? 0;
    return Array.from({ length: width }, (_, x) => row[x] ?? emptyCell(at));
  });
}

function place(
  grid: (GridCellText | undefined)[][],
  { cell, columns, rows }: SpanningCell,
  x: number,
  y: number,
  width: number,
) {
  const bottom = Math.min(grid.length, y + Math.max(1, rows));
  const right = Math.min(width, x + Math.max(1, columns));
  for (let j = y; j < bottom; j++) {
    const row = grid[j];
    if (row === undefined) continue;
    for (let i = x; i < right; i++) {
      if (row[i] === undefined)
        row[i] = i === x && j === y ? cell : { ...cell, spanOf: { row: y, column: x } };
    }
  }
}

function fill(grid: GridCellText[][], { cell, rows, columns }: SpanningCell, y: number) {
  const x = grid[y]?.indexOf(cell) ?? -1;
  if (x < 0) return;
  const from = rows < 0 ? Math.max(0, y + rows + 1) : y + 1;
  const to = rows < 0 ? y : Math.min(grid.length, y + rows);
  for (let j = from; j < to; j++) {
    for (let i = x; i < x + columns; i++) {
      if (grid[j]?.[i]?.text === "") (grid[j] ?? [])[i] = { ...cell, spanOf: { row: y, column: x } };
    }
  }
}
