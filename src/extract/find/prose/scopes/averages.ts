import { isAveraged } from "../numbers/isAveraged";
import type { Reading } from "../numbers/reading";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { firstAt, lastOf } from "./numberLists";
import { sameScope, type Scope } from "./scope";

/** An average that no set of the sentence is said of. */
export const AVERAGE: Scope = { kind: "set", count: null };

/** "an average of 7.5%", "4.0% on average", "(average +2.53%)"; not the "average" of a metric's own name. */
export function isAverage(tokens: Token[], reading: Reading, from: number, to: number): boolean {
  const start = (reading.base ?? reading).at;
  for (let i = Math.max(from + 1, start - 16); i < start; i++) {
    if (isAverageWord(tokens, i)) return true;
  }
  for (let i = reading.at + 1; i < Math.min(to, reading.at + 12); i++) {
    const token = tokens[i]!;
    if (token.text === ";" || token.text === "," || token.lower === "and") return false;
    if (isAverageWord(tokens, i)) return true;
  }
  return false;
}

/** What is averaged over the classes or pictures of one benchmark. */
const WITHIN = words("iou dice jaccard precision recall ap overlap");
/** "an improvement of 2.4% in average IoU". */
export function isAverageWithin(tokens: Token[], { at }: Reading): boolean {
  for (let i = Math.max(0, at - 6); i < Math.min(tokens.length, at + 6); i++)
    if (AVERAGES.has(tokens[i]!.lower) && WITHIN.has(tokens[i + 1]?.lower ?? "")) return true;
  return false;
}

const AVERAGES = words("average averaged averaging avg averages");

const MEANT = words("accuracy score scores performance success f1");
export function isAverageWord(tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  // "the mean accuracy over A and B"; a mean IoU is a metric.
  if (lower === "mean") return MEANT.has(tokens[i + 1]?.lower ?? "");
  if (!AVERAGES.has(lower)) return false;
  const metric = metricAt(tokens, i) ?? metricAt(tokens, i - 1);
  return metric === null || metric.to <= i || metric.name === "score";
}

/** How far from its number the word may stand that makes it the average of the others. */
const REACH = 5;

/**
 * "72.4% on A and 75.8% on B, an average of 74.1%", "(74.1% on average)", "a mean score of 74.1%, with 72.4% on A and 75.8%
 * on B": a number without a place of its own that averages what the others are on. Puts that set into `owns`.
 */
export function averageListed(tokens: Token[], lists: Reading[][], owns: (Scope | null)[][]): void {
  for (const [k, list] of lists.entries()) {
    const [reading] = list;
    const own = owns[k]![0] ?? null;
    const last = owns[k - 1]?.at(-1);
    if (list.length > 1 || (own && own !== AVERAGE && !(last && sameScope(own, last)))) continue;
    const from = k === 0 ? -1 : lastOf(lists[k - 1]!).at;
    const to = k + 1 < lists.length ? firstAt(lists[k + 1]!) : tokens.length;
    if (!isOwnAverage(tokens, reading!, from, to) || isAverageWithin(tokens, reading!)) continue;
    const alike = lists.flatMap((other, i) => (i !== k && isAlike(other[0]!, reading!) ? owns[i]! : []));
    // "1, 2 and 3 on A, B and C, 4.8 more than Foo on average".
    const others = alike.length > 0 || reading!.role !== "delta" ? alike : owns.slice(0, k).flat();
    const names = new Set(others.map((s) => (s?.kind === "benchmark" ? s.benchmark.name.benchmark : null)));
    if (names.size > 1 && !names.has(null)) owns[k] = [{ kind: "set", count: names.size }];
    else if (own === null && k === 0 && names.size === 1) owns[k] = [AVERAGE];
  }
}

function isAlike(a: Reading, b: Reading): boolean {
  return a.role === b.role && !a.efficiency && !b.efficiency && a.quantity.percent === b.quantity.percent;
}

export function isOwnAverage(tokens: Token[], reading: Reading, from: number, to: number): boolean {
  const start = (reading.base ?? reading).at;
  if (isAveraged(tokens, start)) return true;
  for (let i = Math.max(from + 1, start - REACH); i < start; i++) if (isAverageWord(tokens, i)) return true;
  for (let i = reading.at + 1; i < Math.min(to, reading.at + REACH) && tokens[i]!.kind === "word"; i++)
    if (isAverageWord(tokens, i)) return true;
  return false;
}
