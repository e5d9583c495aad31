import { columnLabel } from "../../compare/columns";
import type { Column, Comparison } from "../../compare/comparison";
import type { Absent, Panel } from "../../compare/series";
import type { More } from "./ChartFrame";
import { nameSome } from "./text";

/** "Reports chosen: own paper first." */
export function ruleNote(comparison: Comparison): string {
  return `Reports chosen: ${comparison.ruleText}.`;
}

const GAPS: Record<Absent["reason"], string> = {
  "not reported": "Not reported",
  "base not reported": "Base not reported",
  "size unknown": "Size unknown, not drawn",
  "date unknown": "Date unknown, not drawn",
};

/** "Not reported on MathVista, MathVerse: A, B and 3 more.", one line for all benchmarks that lack the same systems for the same reason. */
export function gapNotes(panels: Pick<Panel, "column" | "absent">[]): string[] {
  const columnsByGap = new Map<string, { what: string; names: string; columns: string[] }>();
  for (const { column, absent } of panels) {
    for (const [reason, what] of Object.entries(GAPS)) {
      const names = nameSome(
        absent.filter((gap) => gap.reason === reason).map(({ name }) => name),
        4,
      );
      if (names === "") continue;
      const gap = columnsByGap.get(`${what} ${names}`) ?? { what, names, columns: [] };
      gap.columns.push(columnLabel(column));
      columnsByGap.set(`${what} ${names}`, gap);
    }
  }
  return [...columnsByGap.values()].map(
    ({ what, names, columns }) => `${what} (${columns.join(", ")}): ${names}.`,
  );
}

/** "Base → trained on MathVista, MathVerse and 3 more". */
export function titleOn(what: string, columns: Column[]): string {
  return `${what} on ${nameSome([...new Set(columns.map(columnLabel))], 3)}`;
}

/** The lists cut so that about `limit` marks are drawn, at least three of each, and what to say of the rest. */
export function firstOf<Item>(
  lists: Item[][],
  limit: number,
  onMore: () => void,
): { lists: Item[][]; more: More } {
  const each = fairShare(
    lists.map(({ length }) => length),
    limit,
  );
  const shown = lists.map((list) => list.slice(0, Math.max(each, 3)));
  const drawn = shown.reduce((sum, { length }) => sum + length, 0);
  const total = lists.reduce((sum, { length }) => sum + length, 0);
  if (drawn === total) return { lists, more: null };
  return {
    lists: shown,
    more: { text: `${drawn} of ${total} numbers are drawn: the first of each benchmark.`, onMore },
  };
}

/** How long each list may be so that all together hold at most `limit`: what short lists leave goes to the long ones. */
export function fairShare(lengths: number[], limit: number): number {
  const ascending = lengths.toSorted((a, b) => a - b);
  let left = limit;
  for (const [at, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - at));
    if (length > share) return share;
    left -= length;
  }
  return ascending.at(-1) ?? 0;
}

/** Says what the dagger means, where one is drawn. */
export function noiseNotes(marks: { noise: boolean }[]): string[] {
  if (!marks.some(({ noise }) => noise)) return [];
  return ["† The change lies inside the 95 % band of two scores on the benchmark's n items."];
}

/** The first rows of a table of marks, in the table's order. */
export function firstRows<Row>(rows: Row[], limit: number, onMore: () => void): { rows: Row[]; more: More } {
  if (rows.length <= limit) return { rows, more: null };
  const text = `${limit} of ${rows.length} systems are drawn: the first of the table.`;
  return { rows: rows.slice(0, limit), more: { text, onMore } };
}
