import { columnLabel } from "../../compare/columns";
import { axisFacts, type Slope, type SlopeLine } from "../../compare/series";
import { nameSome } from "./text";

/** "accuracy, points of 100, lower is better". */
export function unitOf([first]: Slope["columns"]): string {
  if (first === undefined) return "";
  const metric = first.metric ?? "Score";
  return `${metric}${first.scale === null ? "" : `, points of ${first.scale}`}${first.better === "lower" ? ", lower is better" : ""}`;
}

/** What is not drawn, and why. `tooFew`: systems with less than two of the benchmarks. */
export function slopeNotes({ columns, leftOut }: Slope, shown: SlopeLine[], tooFew: number): string[] {
  const gaps = shown.filter(({ marks }) => marks.includes(null)).map(({ name }) => name);
  return [
    ...(columns.length === 1 ? ["One benchmark makes no line: choose a second of the same unit."] : []),
    ...(leftOut.length === 0
      ? []
      : [`In another unit, not drawn: ${nameSome(leftOut.map(columnLabel), 6)}.`]),
    ...(gaps.length === 0
      ? []
      : [`Not reported on some of these: ${nameSome(gaps, 6)}; their lines break there.`]),
    ...(tooFew === 0 ? [] : [`Not drawn: ${tooFew} systems reported on fewer than two of these benchmarks.`]),
  ];
}

/** What the axis says of each benchmark where it has room for names alone. */
export function columnNotes({ columns, systems }: Slope): string[] {
  return columns.map((column, at) => `${columnLabel(column)}: ${axisFacts(column, systems[at]!)}.`);
}
