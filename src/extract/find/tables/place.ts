import { lineCounter } from "../../lines";
import type { Found } from "../../found";
import type { CellGrid } from "../../document";
import type { Draft } from "./draft";

/** Says where a table's printed numbers stand: their own characters where they occur in the cell once as printed, else the cell. */
export function placesIn(text: string, grid: CellGrid): (draft: Draft) => Found["source"] {
  const lineAt = tableLines(text, grid);
  const caption = grid.part?.caption ?? grid.caption;
  const table = caption?.split("\n")[0]?.slice(0, 200) ?? grid.label;
  return ({ cell, row, column, value }) => {
    const inside = text.slice(cell.start, cell.end);
    const digits = value.startsWith("-") ? value.slice(1) : value;
    const at = numberAt(inside, digits);
    const start = at < 0 ? cell.start : cell.start + at;
    const end = at < 0 ? cell.end : start + digits.length;
    const words = cell.text.includes(" ") ? cell.text.split(" ").slice(0, 12).join(" ") : cell.text;
    return { document: "", sha256: "", line: lineAt(start), start, end, table, row, column, quote: words };
  };
}

/** Gives the line of an offset inside the table; counts the lines of the table only. */
function tableLines(text: string, grid: CellGrid): (offset: number) => number {
  const end = grid.cells.reduce((last, row) => Math.max(last, row.at(-1)?.end ?? 0), grid.start);
  const lineAt = lineCounter(text.slice(grid.start, end));
  return (offset) => grid.line - 1 + lineAt(Math.max(0, offset - grid.start));
}

/** The first place where the digits stand alone: "7.5" is not in "47.5". */
function numberAt(text: string, digits: string): number {
  if (text === digits) return 0;
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    if (!/[\d.]/.test(text[at - 1] ?? " ") && !/^(?:\d|\.\d)/.test(text.slice(at + digits.length))) return at;
  }
  return -1;
}
