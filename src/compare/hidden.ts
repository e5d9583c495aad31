import type { Comparison } from "./comparison";
import type { HideReason } from "./filterRows";

/** In the order in which filters are tried: a row counts for the first that hides it. */
const REASONS: Record<HideReason, string> = {
  benchmark: "benchmark",
  size: "size",
  baseModel: "base model",
  method: "method",
  training: "training",
  weights: "weights",
  year: "year",
  setting: "setting",
  paper: "paper",
  search: "search",
  incomplete: "missing a benchmark",
  noise: "noise",
};

/** Counts the reasons; `withoutNumber` are the systems with no number in any shown column. */
export function hiddenCounts(reasons: (HideReason | null)[], withoutNumber: number): Comparison["hidden"] {
  const counts = new Map<HideReason, number>([["benchmark", withoutNumber]]);
  for (const reason of reasons) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const by = (Object.keys(REASONS) as HideReason[]).flatMap((reason) => {
    const count = counts.get(reason) ?? 0;
    return count > 0 ? [{ reason: REASONS[reason], count }] : [];
  });
  return { total: by.reduce((total, { count }) => total + count, 0), by };
}

/** "15 rows hidden: 12 by size, 3 by benchmark"; "" where none is. */
export function hiddenText({ total, by }: Comparison["hidden"]): string {
  if (total === 0) return "";
  const parts = by.map(({ reason, count }) => `${count} by ${reason}`);
  return `${total} ${total === 1 ? "row" : "rows"} hidden: ${parts.join(", ")}`;
}
