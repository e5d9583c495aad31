import type { Reading } from "../numbers/reading";
import { closeOf } from "../words/brackets";
import { isResultVerb, PREPOSITIONS, RESULT_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { distinctNames, type Anchor } from "./anchorsIn";

/** Readings with nothing but commas, "and", hedges and metrics between them: "MAE of 57.6, 6.3 and 87.6". */
export function listsOf(tokens: Token[], readings: Reading[], anchors: Anchor[]): Reading[][] {
  const lists: Reading[][] = [];
  for (const reading of readings) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    const goesOn =
      last && goesOnList(tokens, last, reading, anchors) && !startsAnew(tokens, list, reading, anchors);
    if (goesOn) list.push(reading);
    else lists.push([reading]);
  }
  return lists;
}

function goesOnList(tokens: Token[], a: Reading, b: Reading, anchors: Anchor[]): boolean {
  const start = b.base ? b.base.at : b.at;
  if (a.role !== b.role || anchors.some((x) => x.from > a.at && x.from < start)) return false;
  // "84.9 on X, and 76.6 on average over Y and Z".
  if (tokens[b.at + 1]?.lower === "on" && tokens[b.at + 2]?.lower === "average" && b.at > a.at) return false;
  // "from 63.7 and 44.0 to 26.1 and 26.8": two changes told in one.
  if (start < a.at) return true;
  let joint = false;
  let length = start - a.at;
  for (let i = a.at + 1; i < start; i++) {
    const token = tokens[i]!;
    if (token.text === "," || token.lower === "and" || token.text === "/" || token.text === "&") joint = true;
    else if (token.quantity && !a.base && !metricAt(tokens, i)) return false;
    else if (b.base && i === start - 1 && token.lower === "from") continue;
    else if (PREPOSITIONS.has(token.lower) && token.lower !== "of") return false;
    else if (token.text === "(" && !joint && closeOf(tokens, i) < start) {
      // "72.3 (+2.1) and 41.2 (+1.3)".
      length -= closeOf(tokens, i) + 1 - i;
      i = closeOf(tokens, i);
    } else if (token.text === ";" || token.text === ")" || token.text === "(") return false;
  }
  return joint && length <= 6;
}

/** "is 95.8% and 82.4%, and mAP is 89.1% and 58.7%": behind numbers of one metric, another or a verb begins a new list. */
function startsAnew(tokens: Token[], list: Reading[], next: Reading, anchors: Anchor[]): boolean {
  if (isPlaced(list[0]!, anchors) && hasVerb(tokens, lastOf(list).at, firstAt([next]))) return true;
  const { metric } = list[0]!;
  if (list.length < 2 || list.some((r) => r.metric !== metric)) return false;
  for (let i = lastOf(list).at + 1; i < firstAt([next]); i++) {
    if (RESULT_VERBS.has(tokens[i]!.lower)) return true;
    if (next.metric !== metric && metricAt(tokens, i)) return true;
  }
  return false;
}

/** "On A, Foo scores 75.3 and achieves 81.9": whether one benchmark alone is named for a number before it. */
function isPlaced(reading: Reading, anchors: Anchor[]): boolean {
  const before = anchors.filter((a) => a.benchmark && a.to <= firstAt([reading]));
  const nearest = before.filter((a) => a.group === before[before.length - 1]!.group);
  return nearest.length === 1;
}

function hasVerb(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some((t) => isResultVerb(t.lower));
}

export function firstAt(list: Reading[]): number {
  return (list[0]!.base ?? list[0]!).at;
}

export function lastOf(list: Reading[]): Reading {
  return list[list.length - 1]!;
}

/** Whether numbers can be of one benchmark each: a metric of its own for each of them tells of one benchmark. */
export function isOfSeveral(list: Reading[]): boolean {
  const metrics = new Set(list.map((r) => r.metric).filter((m) => m !== null));
  return list.length > 1 && metrics.size < list.length;
}

/** "57.6, 6.3 and 87.6 on A, B and C": as many numbers as names, in one order. */
export function pairUp(
  tokens: Token[],
  list: Reading[],
  anchors: Anchor[],
  from: number,
  to: number,
): Anchor[] | null {
  if (list.length < 2) return null;
  const several = isOfSeveral(list);
  const respectively = tokens.findIndex((t, i) => i > lastOf(list).at && t.lower === "respectively");
  // "on A and B to 1 and 2 respectively, and on C": what is said behind the word is of other numbers.
  const closes = respectively >= 0 && respectively <= lastOf(list).at + 3 && !leadsOn(tokens, respectively);
  const end = closes ? Math.min(to, respectively) : to;
  const around = onEitherSide(tokens, list, anchors, to);
  if (around) return around;
  const behind = anchors.filter((a) => a.from > lastOf(list).at && a.from < end && a.benchmark);
  const first = behind.filter((a) => a.group === behind[0]!.group);
  if (first.length === list.length && several) return first;
  const tuples = inTuples(list, anchors, from, to);
  if (tuples) return tuples;
  const before = anchors.filter((a) => a.to <= firstAt(list) && a.from > from && a.benchmark);
  const nearest = before.filter((a) => a.group === before[before.length - 1]!.group);
  const wide = anchors.filter((a) => a.to <= firstAt(list) && a.benchmark);
  const last = wide.filter((a) => a.group === wide[wide.length - 1]!.group);
  if (nearest.length === list.length && several) return nearest;
  if (respectively >= 0 && last.length === list.length) return last;
  // "1st on A and 2nd on B with 63.9 and 64.9, respectively": as many names as numbers, apart from each other.
  return respectively >= 0 && before.length === list.length ? before : null;
}

/** "on A from 1 to 2 and from 3 to 4 on B", "On A Foo gets 1, and 2 on B": one number stands behind its name, the other before. */
function onEitherSide(tokens: Token[], list: Reading[], anchors: Anchor[], to: number): Anchor[] | null {
  const [first, second] = list;
  if (list.length !== 2 || !first!.base !== !second!.base) return null;
  const at = firstAt(list);
  const left = first!.base
    ? anchors.find((a) => a.benchmark && a.to === at - 1)
    : anchors.findLast((a) => a.benchmark && a.to <= at);
  const right = anchors.find((a) => a.benchmark && a.from > second!.at && a.from < to);
  if (!left || !right || left.benchmark!.name.benchmark === right.benchmark!.name.benchmark) return null;
  if (!first!.base && !(isMeasuredBehind(tokens, left.from) && isNext(tokens, left.to, at))) return null;
  const metric = metricAt(tokens, second!.at + 1)?.to ?? second!.at + 1;
  const behind = tokens[metric]?.text === "(" ? closeOf(tokens, metric) + 1 : metric;
  if (!isPlacedAt(tokens, behind)) return null;
  return [left, right].every((a) => anchors.filter((b) => b.group === a.group && b.benchmark).length === 1)
    ? [left, right]
    : null;
}

function isPlacedAt(tokens: Token[], at: number): boolean {
  return ["on", "in", "for"].includes(tokens[at]?.lower ?? "");
}

/** "On the A benchmark", with no number before it; what was "trained on A" need not be measured there. */
function isMeasuredBehind(tokens: Token[], name: number): boolean {
  if (!isNext(tokens, tokens.findLastIndex((t, i) => i < name && t.text === ";") + 1, name)) return false;
  const on = tokens[name - 1]?.lower === "the" ? name - 2 : name - 1;
  return (
    isPlacedAt(tokens, on) &&
    !/train|tun(?:ed|ing)|learn|bas(?:ed|ing)|built/.test(tokens[on - 1]?.lower ?? "")
  );
}

/** No other number, and no new clause, stands between a name and its number. */
function isNext(tokens: Token[], from: number, at: number): boolean {
  return !tokens.slice(from, at).some((t) => t.quantity?.never === null || t.text === ";");
}

/** "1.3 and 2.6, respectively on A and B", "1.3 and 2.6, respectively, on A and B". */
function leadsOn(tokens: Token[], respectively: number): boolean {
  const next = tokens[respectively + 1]?.text === "," ? respectively + 2 : respectively + 1;
  return ["on", "for", "in"].includes(tokens[next]?.lower ?? "");
}

/** "F1 is 84.1 and 32.5, and EM is 70.2 and 30.1", "1 on A and 2 on B, where Foo has 3 and 4": the names said before, in their order. */
export function earlierNames(list: Reading[], anchors: Anchor[]): Anchor[] | null {
  if (!isOfSeveral(list)) return null;
  const named = anchors.filter((a) => a.benchmark && a.to <= firstAt(list));
  const sizes = new Map<number, number>();
  for (const { group } of named) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const group = [...sizes.keys()].findLast((g) => sizes.get(g) === list.length);
  if (group !== undefined) return named.filter((a) => a.group === group);
  const apart = distinctNames(named);
  return apart.length === list.length ? apart : null;
}

/** "On A and B, 85.1% mAP / 87.2% Rank-1 and 82.4% mAP / 84.9% Rank-1": each name has as many numbers, of the same metrics. */
function inTuples(list: Reading[], anchors: Anchor[], from: number, to: number): Anchor[] | null {
  const size = new Set(list.map((r) => r.metric)).size;
  if (size < 2 || list.length <= size || list.some((r, i) => r.metric !== list[i % size]!.metric))
    return null;
  const names = anchors.filter((a) => a.benchmark && a.from > from && a.to <= to);
  const sets = names.filter((a) => a.group === names[0]!.group);
  return sets.length * size === list.length ? list.map((_, i) => sets[Math.floor(i / size)]!) : null;
}
