import type { CellGrid } from "../../document";

/** A caption that says of its numbers that each has a spread beside it. */
const STATED =
  /\bconfidence interval|\bstandard (?:deviation|error)|\bstd\.?(?: dev)?\b|±|\baverage[ds]? (?:over|across) \d+ (?:random )?(?:runs|seeds|trials)/iu;
/** "68.79 2.11", "99.6 0.2%": a number and another one, both with a point; not "68.79 (2.11)", "12 3". */
const TWO_NUMBERS = /^(-?\d+\.\d+)\s+(\d*\.\d+)(\s?%?)$/;
/** Cells of one table that must hold a small number behind a large one before that alone says it. */
const ENOUGH = 3;
/** A spread is smaller than its value by this factor, where no caption says what it is. */
const SMALLER = 3;

/**
 * Where cells lost the sign before their spread, the value alone is left: "68.79" of "68.79 2.11". The caption states
 * spreads, or every such cell of the table has a much smaller number second.
 */
export function withSpreads(grid: CellGrid): CellGrid {
  const spaced = grid.cells.flatMap((row) => row.filter((cell) => cell.text.includes(" ")));
  const pairs = spaced.flatMap((cell) => {
    const [, value, spread] = TWO_NUMBERS.exec(cell.text) ?? [];
    return value === undefined ? [] : [{ value: Math.abs(Number(value)), spread: Number(spread) }];
  });
  const small = pairs.length >= ENOUGH && pairs.every(({ value, spread }) => spread * SMALLER < value);
  if (pairs.length === 0 || !(small || STATED.test(grid.caption ?? ""))) return grid;
  const cells = grid.cells.map((row) =>
    row.map((cell) => {
      const [, value, spread, percent] = TWO_NUMBERS.exec(cell.text) ?? [];
      if (value === undefined || Number(spread) >= Math.abs(Number(value))) return cell;
      return { ...cell, text: `${value}${percent}` };
    }),
  );
  return { ...grid, cells };
}
