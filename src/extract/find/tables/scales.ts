import type { CellGrid } from "../../document";
import type { Vocabulary } from "../../names/vocabulary";
import type { Draft } from "./draft";

const FULL_MARKS = [1, 10, 100, 1000, 2800];

/**
 * The upper end of the scale a number is on: what the document states, 100 for a printed percent sign, else the
 * registry's where the column fits it. A column that stays below a hundredth or a tenth of it is on that smaller scale
 * (accuracies as fractions, OCRBench divided by ten).
 */
export function scaleOf(
  draft: Draft,
  column: { highest: number; count: number } | undefined,
  grid: CellGrid,
  v: Vocabulary,
): number | null {
  const stated = Number(grid.stated["scale"]);
  if (stated > 0) return stated;
  if (draft.percent) return 100;
  const registered = v.benchmarks.facts.get(draft.label.benchmark ?? "")?.scale ?? null;
  if (registered === null || column === undefined || column.highest > registered) return null;
  if (registered === 100) return column.highest <= 1 && column.count > 1 ? 1 : 100;
  if (registered === 1000) return column.highest <= 100 ? 100 : 1000;
  return FULL_MARKS.includes(registered) ? registered : null;
}

/** The highest value of each column, and how many there are. */
export function columnRanges(drafts: Draft[]): Map<number, { highest: number; count: number }> {
  const ranges = new Map<number, { highest: number; count: number }>();
  for (const { group, value } of drafts) {
    const range = ranges.get(group) ?? { highest: 0, count: 0 };
    range.highest = Math.max(range.highest, Number(value.replaceAll(",", "")));
    range.count++;
    ranges.set(group, range);
  }
  return ranges;
}
