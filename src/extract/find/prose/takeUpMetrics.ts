import type { Draft } from "./draft";
import type { Reading } from "./numbers/reading";
import { outdoes } from "./words/lexicon";
import { lowerIsBetter } from "./words/metricAt";
import type { Token } from "./words/tokens";
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
export function takeUpMetrics(scoped: Scoped[], earlier: Draft[], all: Draft[], tokens: Token[]): void {
  takeForOutdone(scoped, tokens);
  const told = toldIn(earlier);
  takeForFurther(scoped, told, tokens);
  for (let k = 0; k < scoped.length;) {
    const list = plainFrom(scoped, k);
    if (list.length === 0) {
      if (isScore(scoped[k]!.reading)) told.push(scoped[k]!);
      k++;
      continue;
    }
    const near = metricsOn(list[0]!, told);
    // From further back only what the sentence itself places on the benchmark.
    const isPlaced = !list[0]!.inherited && !told.some((t) => sameScope(t.scope, list[0]!.scope));
    const far = isPlaced ? metricsOn(list[0]!, toldIn(all)) : [];
    const metrics = far.length === 1 ? far : near;
    if (metrics.length === 1 || metrics.length === list.length)
      for (const [n, { reading }] of list.entries()) reading.metric = metrics[n] ?? metrics[0]!;
    told.push(...list);
    k += list.length;
  }
}

function toldIn(drafts: Draft[]): Told[] {
  return drafts.flatMap(({ value, scope }) => (value ? [{ reading: value, scope }] : []));
}

/** "achieves F1 scores of 71.2 and 68.4, surpassing Foo by 4.8 points": by so much of what the scores are in. */
function takeForOutdone(scoped: Scoped[], tokens: Token[]): void {
  for (const [k, { reading }] of scoped.entries()) {
    if (reading.role !== "delta" || reading.metric !== null || reading.efficiency) continue;
    const scores = scoped.slice(0, k).map((s) => s.reading);
    const last = scores.at(-1);
    if (
      !last ||
      lowerIsBetter(last.metric ?? "") ||
      !scores.every((r) => isScore(r) && r.metric !== null && r.metric === last.metric)
    )
      continue;
    if (!tokens.slice(last.at, reading.at).some((t) => outdoes(t.lower))) continue;
    if (reading.quantity.points || reading.quantity.percent === last.quantity.percent)
      reading.metric = last.metric;
  }
}

const SAID = /^(?:this|these|that)$/;
const MORE = /^(?:further|additional|another)$/;
/** "brings a further 0.021", "This surpasses Foo by 5.3% on A": so much more of what the scores before are in. */
function takeForFurther(scoped: Scoped[], told: Told[], tokens: Token[]): void {
  for (const one of scoped) {
    const { role, metric, efficiency, at } = one.reading;
    if (role !== "delta" || metric !== null || efficiency) continue;
    const goesOn = SAID.test(tokens[0]!.lower) || tokens.slice(1, at).some((t) => MORE.test(t.lower));
    const metrics = goesOn ? metricsOn(one, told) : [];
    // What gets better by falling has a sign of its own to find.
    if (metrics.length === 1 && !lowerIsBetter(metrics[0]!)) one.reading.metric = metrics[0]!;
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
  // "a passing score" says no metric of what comes next.
  if (alike.some((t) => t.reading.metric === null || t.reading.metric === "score")) return [];
  return [...new Set(alike.map((t) => t.reading.metric!))];
}

function isScore({ role, efficiency }: Reading): boolean {
  return role === "value" && !efficiency;
}
