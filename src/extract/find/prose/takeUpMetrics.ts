import type { Draft } from "./draft";
import type { Reading } from "./numbers/reading";
import { sameScope, type Scope } from "./scopes/scope";
import type { Scoped } from "./scopes/scopesOf";

/** A score or a difference with its metric and where it was measured. */
interface Told {
  reading: Reading;
  scope: Scope;
}

/**
 * "achieves 58.7% accuracy; humans achieve 93.2%", "has an AUC of 0.91. Birch reaches 0.87": scores that nothing more is
 * said of are in the metric, or the metrics in their order, that the scores before them on the same benchmark are in.
 */
export function takeUpMetrics(scoped: Scoped[], earlier: Draft[]): void {
  const told: Told[] = earlier.flatMap(({ value, scope }) => (value ? [{ reading: value, scope }] : []));
  for (let k = 0; k < scoped.length;) {
    const list = plainFrom(scoped, k);
    if (list.length === 0) {
      if (isScore(scoped[k]!.reading)) told.push(scoped[k]!);
      k++;
      continue;
    }
    const metrics = metricsOn(list[0]!, told);
    if (metrics.length === 1 || metrics.length === list.length)
      for (const [n, { reading }] of list.entries()) reading.metric = metrics[n] ?? metrics[0]!;
    told.push(...list);
    k += list.length;
  }
}

/** The scores from the k-th on that have no metric, on one benchmark. */
function plainFrom(scoped: Scoped[], k: number): Scoped[] {
  const end = scoped.findIndex(
    (s, i) =>
      i >= k && (!isScore(s.reading) || s.reading.metric !== null || !sameScope(s.scope, scoped[k]!.scope)),
  );
  return scoped.slice(k, end < 0 ? scoped.length : end);
}

function metricsOn({ reading, scope }: Scoped, told: Told[]): string[] {
  if (scope.kind === "none" || scope.kind === "unnamed") return [];
  const alike = told.filter(
    (t) => sameScope(t.scope, scope) && t.reading.quantity.percent === reading.quantity.percent,
  );
  if (alike.some((t) => t.reading.metric === null)) return [];
  return [...new Set(alike.map((t) => t.reading.metric!))];
}

function isScore({ role, efficiency }: Reading): boolean {
  return role === "value" && !efficiency;
}
