import type { GridCellText } from "../../document";
import { isSection, type Row } from "./header";

/**
 * The cell that holds for each row of a column whose blanks mean "as above"; null where nothing stands above in the
 * same section. Where every name stands in the middle of its rows, at equal distances, blanks around it are its own.
 */
export function fillDown(rows: Row[], index: number): (GridCellText | null)[] {
  const filled: (GridCellText | null)[] = [];
  let from = 0;
  for (let y = 0; y <= rows.length; y++) {
    if (y < rows.length && !isSection(rows[y] ?? [])) continue;
    for (const cell of fillSection(rows.slice(from, y).map((row) => row[index]))) filled.push(cell);
    if (y < rows.length) filled.push(null);
    from = y + 1;
  }
  return filled;
}

function fillSection(cells: (GridCellText | undefined)[]): (GridCellText | null)[] {
  const names = cells.flatMap((cell, y) => (cell === undefined || cell.text === "" ? [] : [{ cell, y }]));
  const [first] = names;
  const height = cells.length / names.length;
  const middle =
    first !== undefined && first.y > 0 && height > 2 && Math.abs(first.y - (height - 1) / 2) <= 0.5;
  if (middle && names.every(({ y }, i) => y === first.y + i * height))
    return cells.map((_, y) => names[Math.floor(y / height)]?.cell ?? null);
  let above: GridCellText | null = null;
  return cells.map((cell) => (above = cell !== undefined && cell.text !== "" ? cell : above));
}
