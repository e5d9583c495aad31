import type { Draft } from "./draft";

/** An average printed with one decimal is within half a unit of it, and so are the values. */
const ROUNDING = 0.06;

/**
 * For every average column, how many benchmarks it is over: their number where the printed averages plainly are the
 * mean of all the row's benchmark columns, in at least two rows and three of four; else nothing.
 */
export function averageCounts(drafts: Draft[]): Map<number, number> {
  const rows = new Map<object, Draft[]>();
  if (!drafts.some((draft) => draft.label.average)) return new Map();
  for (const draft of drafts) {
    const row = rows.get(draft.system);
    if (row === undefined) rows.set(draft.system, [draft]);
    else row.push(draft);
  }
  const votes = new Map<number, { right: number; rows: number; count: number }>();
  for (const row of rows.values()) {
    const values = row.filter((draft) => !draft.label.average).map(numberOf);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const draft of row.filter((own) => own.label.average && own.label.split === null)) {
      const vote = votes.get(draft.group) ?? { right: 0, rows: 0, count: 0 };
      vote.rows++;
      if (Math.abs(mean - numberOf(draft)) < ROUNDING) {
        vote.right++;
        vote.count = Math.max(vote.count, values.length);
      }
      votes.set(draft.group, vote);
    }
  }
  const sure = [...votes].filter(([, vote]) => vote.right >= 2 && vote.right * 4 >= vote.rows * 3);
  return new Map(sure.map(([group, vote]) => [group, vote.count]));
}

function numberOf(draft: Draft): number {
  return Number(draft.value.replaceAll(",", ""));
}
