import type { Dataset, Observation } from "./dataset";
import { systemKey } from "./system";

/** Reports of one thing that differ by more than their rounding. */
export interface Conflict {
  system: string;
  benchmark: string;
  split: string | null;
  variant: string | null;
  metric: string | null;
  /** Positions in `Dataset.results`, lowest value first. */
  results: number[];
  /** Highest less lowest, in the scale's points; computed. */
  spread: number;
}

/** A printed delta that does not follow from its ends. */
export interface DeltaMismatch {
  result: number;
  printed: string;
  /** Value less base, rounded to the coarsest of the three; computed. */
  computed: string;
  /** Another system of the same paper that the printed delta does follow from, if there is one. */
  follows: string | null;
}

/**
 * Every (system, benchmark, split, variant, metric, judge, scale) whose reports disagree after rounding to the
 * coarser precision of two, widest first. Trained systems are their own paper's; all kinds of setting count.
 */
export function findConflicts(dataset: Dataset): Conflict[] {
  const groups = new Map<string, Observation[]>();
  for (const o of dataset.results) {
    if (o.benchmark === null || numberOf(o.value) === null || o.approx || o.kind === "efficiency") continue;
    const key = JSON.stringify([systemKey(o), o.benchmark, o.split, o.variant, o.metric, o.judge, o.scale]);
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()]
    .flatMap((reports) => conflictOf(reports) ?? [])
    .toSorted(
      (a, b) =>
        b.spread - a.spread ||
        (a.system < b.system ? -1 : a.system > b.system ? 1 : 0) ||
        a.results[0]! - b.results[0]!,
    );
}

/** Every printed delta that does not follow from its printed ends. */
export function findDeltaMismatches(dataset: Dataset): DeltaMismatch[] {
  return dataset.results.flatMap((o) => {
    const mismatch = deltaMismatch(o);
    return mismatch === null ? [] : [{ ...mismatch, follows: followsFrom(o, dataset) }];
  });
}

/** The system of the same paper, document and column whose value and this delta give this value. */
function followsFrom(o: Observation, { results }: Dataset): string | null {
  const other = results.find(
    (r) =>
      r.paper === o.paper &&
      r.source === o.source &&
      sameColumn(r, o) &&
      r.index !== o.index &&
      r.value !== null &&
      r.value !== o.base &&
      deltaMismatch({ ...o, base: r.value }) === null &&
      numberOf(r.value) !== null,
  );
  return other === undefined ? null : systemKey(other);
}

function sameColumn(a: Observation, b: Observation): boolean {
  return (
    a.benchmark === b.benchmark &&
    a.split === b.split &&
    a.variant === b.variant &&
    a.metric === b.metric &&
    (a.aggregate === null) === (b.aggregate === null)
  );
}

function conflictOf(reports: Observation[]): Conflict | null {
  const sorted = reports.toSorted((a, b) => numberOf(a.value)! - numberOf(b.value)! || a.index - b.index);
  const low = sorted[0]!;
  const high = sorted.at(-1)!;
  if (agree(low.value!, high.value!)) return null;
  return {
    system: systemKey(low),
    benchmark: low.benchmark!,
    split: low.split,
    variant: low.variant,
    metric: low.metric,
    results: sorted.map((o) => o.index),
    spread: Number((numberOf(high.value)! - numberOf(low.value)!).toFixed(6)),
  };
}

function deltaMismatch(o: Observation): Omit<DeltaMismatch, "follows"> | null {
  const [value, base, delta] = [numberOf(o.value), numberOf(o.base), numberOf(o.delta)];
  if (value === null || base === null || delta === null) return null;
  const digits = Math.min(decimalsOf(o.value!), decimalsOf(o.base!), decimalsOf(o.delta!));
  const computed = o.deltaKind === "relative" ? ((value - base) / base) * 100 : value - base;
  if (Math.abs(computed - delta) <= halfStep(digits)) return null;
  return {
    result: o.index,
    printed: o.delta!,
    computed: `${computed > 0 ? "+" : ""}${computed.toFixed(digits)}`,
  };
}

function agree(a: string, b: string): boolean {
  return Math.abs(numberOf(a)! - numberOf(b)!) <= halfStep(Math.min(decimalsOf(a), decimalsOf(b)));
}

/** Half a step of the last digit, with room for what binary fractions lose. */
function halfStep(digits: number): number {
  return 0.5 * 10 ** -digits + 1e-9;
}

function decimalsOf(printed: string): number {
  const point = printed.indexOf(".");
  return point < 0 ? 0 : printed.length - point - 1;
}

/** The printed number, null where it is a range or a multiple. */
function numberOf(printed: string | null): number | null {
  return printed !== null &&
    /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/.test(printed) &&
    /\d/.test(printed)
    ? Number(printed.replaceAll(",", ""))
    : null;
}
