import { roleOfHeading } from "./columns";
import { isSection, type Row } from "./header";

/** "Benchmark / model"; what stands on both sides of a stroke with room around it. */
const TWO = /^(.{1,80}?) \/ (.{1,80})$/;

/**
 * Where one column holds data sets and models ("GSM8K / Elm-7B" below "Benchmark / model"), two columns of one each: its
 * heading names both, and every row has both.
 */
export function withPartedNames(rows: Row[], depth: number): Row[] {
  const header = rows[depth - 1] ?? [];
  const body = rows.slice(depth).filter((row) => !isSection(row));
  const at = header.findIndex(
    ({ text }, x) => namesBoth(text) && body.every((row) => TWO.test(row[x]?.text ?? "")),
  );
  if (at < 0 || body.length === 0) return rows;
  return rows.map((row, y) =>
    row.flatMap((cell, x) => {
      const [, first, second] = (x === at && y >= depth - 1 && TWO.exec(cell.text)) || [];
      if (first !== undefined && second !== undefined)
        return [
          { ...cell, text: first },
          { ...cell, text: second },
        ];
      return x === at ? [cell, { ...cell, spanOf: { row: y, column: x } }] : [cell];
    }),
  );
}

function namesBoth(heading: string): boolean {
  const [, first = "", second = ""] = TWO.exec(heading) ?? [];
  const roles = [roleOfHeading(first), roleOfHeading(second)];
  return roles.includes("benchmark") && roles.includes("name");
}
