import type { CellGrid } from "../../document";

/** A caption that says of its numbers that each has a spread beside it. */
const STATED =
  /\bconfidence interval|\bstandard (?:deviation|error)|\bstd\.?(?: dev)?\b|±|\baverage[ds]? (?:over|across) \d+ (?:random )?(?:runs|seeds|trials)/iu;
/** "68.79 2.11", "99.6 0.2%": a number and another one, both with a point; not "68.79 (2.11)", "12 3". */
const TWO_NUMBERS = /^(-?\d+\.\d+)\s+(\d*\.\d+)(\s?%?)$/;

/** Where the caption states spreads and a cell lost the sign before its own, the value alone is left: "68.79" of "68.79 2.11". */
export function withSpreads(grid: CellGrid): CellGrid {
  if (!STATED.test(grid.caption ?? "")) return grid;
  const cells = grid.cells.map((row) =>
    row.map((cell) => {
      const [, value, spread, percent] = TWO_NUMBERS.exec(cell.text) ?? [];
      if (value === undefined || Number(spread) >= Math.abs(Number(value))) return cell;
      return { ...cell, text: `${value}${percent}` };
    }),
  );
  return { ...grid, cells };
}
