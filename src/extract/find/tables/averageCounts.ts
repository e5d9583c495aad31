import type { Draft } from "./draft";
import { isWhole } from "./measures";

/** An average printed with one decimal is within half a unit of it, and so are the values. */
const ROUNDING = 0.06;

/** "Average", and "Overall" beside benchmarks, which may be a mean of them or a score of its own. */
function isMean({ label }: Draft): boolean {
  return label.average || (label.benchmark === null && label.asPrinted !== null && isWhole(label.asPrinted));
}

/** Whether an average is over no group of columns: what its split says is said of every number beside it. */
function isOfAll({ label }: Draft, row: Draft[]): boolean {
  return label.split === null || row.every((other) => other.label.split === label.split);
}

/** An "Overall" must be as near as its own decimals allow: small numbers are near each other. */
function roundingOf(draft: Draft): number {
  const decimals = /\.(\d+)/.exec(draft.value)?.[1]?.length ?? 0;
  return draft.label.average ? ROUNDING : Math.min(ROUNDING, 1.1 * 10 ** -decimals);
}

/**
 * For every column of an average or an overall score, how many benchmarks it is over: their number where what is printed
 * plainly is the mean of all the row's benchmark columns, in at least two rows and three of four; else nothing.
 */
export function averageCounts(drafts: Draft[]): Map<number, number> {
  const rows = new Map<object, Draft[]>();
  if (!drafts.some(isMean)) return new Map();
  for (const draft of drafts) {
    const row = rows.get(draft.system);
    if (row === undefined) rows.set(draft.system, [draft]);
    else row.push(draft);
  }
  const votes = new Map<number, { right: number; rows: number; count: number }>();
  for (const row of rows.values()) {
    const values = row.filter((draft) => !isMean(draft)).map(numberOf);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const draft of row.filter((own) => isMean(own) && isOfAll(own, row))) {
      const vote = votes.get(draft.group) ?? { right: 0, rows: 0, count: 0 };
      vote.rows++;
      if (values.length > 1 && Math.abs(mean - numberOf(draft)) < roundingOf(draft)) {
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
