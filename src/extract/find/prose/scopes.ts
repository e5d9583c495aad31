import type { BenchmarkName } from "../../names/vocabulary";
import { isVersion } from "./words/versions";
import { type Named } from "./benchmarksIn";
import { countOf, PREPOSITIONS, SCOPE_NOUNS, SPLITS } from "./words/lexicon";
import { metricAt } from "./words/metricAt";
import type { Reading } from "./numbers/reading";
import type { Token } from "./words/tokens";

/** Where a number was measured: one benchmark, or a set of them (`count` null where it is not said how many). */
export type Scope =
  | { kind: "benchmark"; benchmark: Named<BenchmarkName>; split: string | null }
  | { kind: "set"; count: number | null }
  | { kind: "none" };

/** Something in a sentence that a number can be measured on. */
interface Anchor {
  from: number;
  to: number;
  benchmark: Named<BenchmarkName> | null;
  /** For a set ("seven different benchmarks"): how many. */
  count: number | null;
  /** Anchors with one group are one list: "MATH500, GSM8K, and OlympiadBench". */
  group: number;
}

export interface Scoped {
  reading: Reading;
  scope: Scope;
  /** The scope is that of the number before it or of an earlier sentence, not its own. */
  inherited: boolean;
}

const RESTATED = 4;
const NO_SCOPE: Scope = { kind: "none" };

/** Finds for every reading of a sentence where it was measured; `carried` is what the sentences before speak of. */
export function scopesOf(
  tokens: Token[],
  readings: Reading[],
  benchmarks: Named<BenchmarkName>[],
  carried: () => Carried,
): Scoped[] {
  const anchors = anchorsIn(tokens, benchmarks);
  const lists = listsOf(tokens, readings, anchors);
  const scoped: Scoped[] = [];
  let before: Scope | null = null;
  const owns: (Scope | null)[][] = [];
  for (const [k, list] of lists.entries()) {
    const from = k === 0 ? -1 : lastOf(lists[k - 1]!).at;
    const to = k + 1 < lists.length ? firstAt(lists[k + 1]!) : tokens.length;
    const pairs = pairUp(tokens, list, anchors, from, to);
    owns.push(
      list.map((reading, n) => {
        const paired = pairs?.[n];
        return paired ? scopeOf(tokens, paired) : scopeFor(tokens, list, reading, anchors, from, to);
      }),
    );
  }
  const aheads = firstBehind(owns);
  for (const [k, list] of lists.entries()) {
    const ahead = aheads[k]!;
    for (const [n, reading] of list.entries()) {
      const listed =
        list.length > 1 && anchors.every((a) => !a.benchmark) && carried().list.length === list.length;
      const own: Scope | null = listed ? carried().list[n]! : owns[k]![n]!;
      const inherited: Scope | null = before && !(before.kind === "set" && reading.ownNoun) ? before : null;
      const scope: Scope =
        own ??
        inherited ??
        (before ? NO_SCOPE : startScope(tokens, reading, anchors, list.length, n, carried, ahead));
      const split = scope.kind === "benchmark" ? splitBehind(tokens, reading.at, anchors) : null;
      scoped.push({
        reading,
        scope: split && scope.kind === "benchmark" ? { ...scope, split } : scope,
        inherited: own === null,
      });
      before = scope;
    }
  }
  return scoped;
}

/** For each list, the first scope of the lists behind it. */
function firstBehind(owns: (Scope | null)[][]): (Scope | null)[] {
  let next: Scope | null = null;
  return owns
    .toReversed()
    .map((scopes) => {
      const ahead = next;
      next = scopes.find((scope) => scope !== null) ?? next;
      return ahead;
    })
    .toReversed();
}

/** What the next sentences may leave out: the last list of benchmarks, and the last counted set. */
export interface Carried {
  list: Scope[];
  set: Scope | null;
}

/** What a sentence leaves for the ones behind it. */
export function carriedFrom(tokens: Token[], benchmarks: Named<BenchmarkName>[]): Carried {
  const anchors = anchorsIn(tokens, benchmarks).filter((a) => a.benchmark !== null || a.count !== null);
  const last = anchors[anchors.length - 1];
  if (!last) return { list: [], set: null };
  const listed = last.benchmark ? last : anchors.findLast((a) => a.benchmark !== null);
  const list = listed ? anchors.filter((a) => a.group === listed.group) : [];
  return {
    list: list.map((a) => scopeOf(tokens, a)),
    set: last.benchmark ? null : { kind: "set", count: last.count },
  };
}

function anchorsIn(tokens: Token[], benchmarks: Named<BenchmarkName>[]): Anchor[] {
  const anchors: Anchor[] = benchmarks.map((b) => ({
    from: b.from,
    to: b.to,
    benchmark: b,
    count: null,
    group: 0,
  }));
  for (let i = 0; i < tokens.length; i++) {
    if (!isSetNoun(tokens[i]!)) continue;
    const named = benchmarks.some(
      (b) =>
        b.to <= i &&
        i - b.to <= 2 &&
        !tokens.slice(b.to, i).some((t) => t.kind !== "word" || t.lower === "and"),
    );
    if (named || benchmarks.some((b) => b.from <= i && i < b.to)) continue;
    const set = setBefore(tokens, i);
    if (set) anchors.push({ ...set, to: i + 1, benchmark: null, group: 0 });
  }
  anchors.sort((a, b) => a.from - b.from);
  return grouped(tokens, anchors);
}

function isSetNoun(token: Token): boolean {
  return (
    (token.kind === "word" && SCOPE_NOUNS.has(token.lower) && token.lower.endsWith("s")) ||
    token.lower === "corpora"
  );
}

const VAGUE = new Set(
  "several multiple various diverse different all many general numerous other challenging standard public popular common existing".split(
    " ",
  ),
);

/** "seven different", "4 common long video understanding", "several": what stands before "benchmarks". */
function setBefore(tokens: Token[], noun: number): { from: number; count: number | null } | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i--) {
    const token = tokens[i]!;
    const count = countOf(token);
    if (count !== null && !isVersion(token)) return { from: i, count };
    if (token.kind !== "word" && token.text !== "-") break;
    if (VAGUE.has(token.lower) && (i === 0 || PREPOSITIONS.has(tokens[i - 1]!.lower)))
      return { from: i, count: null };
    if (PREPOSITIONS.has(token.lower)) return { from: i + 1, count: null };
  }
  return null;
}

/** Numbers the lists: anchors with only commas, "and" and nouns like "datasets" between them are one. */
function grouped(tokens: Token[], anchors: Anchor[]): Anchor[] {
  let group = 0;
  return anchors.map((anchor, k) => {
    const before = anchors[k - 1];
    const joins =
      before !== undefined &&
      before.benchmark !== null &&
      anchor.benchmark !== null &&
      isListJoint(tokens, before.to, anchor.from);
    if (!joins) group++;
    return { ...anchor, group };
  });
}

function isListJoint(tokens: Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  let joint = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.quantity) return false;
    if (
      token.text === "," ||
      token.lower === "and" ||
      token.text === "/" ||
      token.text === "&" ||
      token.lower === "or"
    )
      joint = true;
    else if (token.text === "(" || token.text === ")") continue;
    else if (token.kind !== "word" || to - from > 6) return false;
    else if (PREPOSITIONS.has(token.lower) && joint) return false;
    else if (token.lower.endsWith("ing") || token.lower.endsWith("es") || token.lower === "with")
      return false;
  }
  return joint;
}

/** Readings with nothing but commas, "and", hedges and metrics between them: "MAE of 57.6, 6.3 and 87.6". */
function listsOf(tokens: Token[], readings: Reading[], anchors: Anchor[]): Reading[][] {
  const lists: Reading[][] = [];
  for (const reading of readings) {
    const list = lists[lists.length - 1];
    const last = list?.[list.length - 1];
    if (list && last && goesOnList(tokens, last, reading, anchors)) list.push(reading);
    else lists.push([reading]);
  }
  return lists;
}

function goesOnList(tokens: Token[], a: Reading, b: Reading, anchors: Anchor[]): boolean {
  const start = b.base ? b.base.at : b.at;
  if (a.role !== b.role || anchors.some((x) => x.from > a.at && x.from < start)) return false;
  let joint = false;
  for (let i = a.at + 1; i < start; i++) {
    const token = tokens[i]!;
    if (token.text === "," || token.lower === "and" || token.text === "/" || token.text === "&") joint = true;
    else if (token.quantity && !a.base && !metricAt(tokens, i)) return false;
    else if (PREPOSITIONS.has(token.lower) && token.lower !== "of") return false;
    else if (token.text === ";" || token.text === ")" || token.text === "(") return false;
  }
  return joint && start - a.at <= 6;
}

function firstAt(list: Reading[]): number {
  return (list[0]!.base ?? list[0]!).at;
}

function lastOf(list: Reading[]): Reading {
  return list[list.length - 1]!;
}

/** "57.6, 6.3 and 87.6 on A, B and C": as many numbers as names, in one order. */
function pairUp(
  tokens: Token[],
  list: Reading[],
  anchors: Anchor[],
  from: number,
  to: number,
): Anchor[] | null {
  if (list.length < 2) return null;
  const metrics = new Set(list.map((r) => r.metric).filter((m) => m !== null));
  const behind = anchors.filter((a) => a.from > lastOf(list).at && a.from < to && a.benchmark);
  const first = behind.filter((a) => a.group === behind[0]!.group);
  if (first.length === list.length && metrics.size < list.length) return first;
  const tuples = inTuples(list, anchors, from, to);
  if (tuples) return tuples;
  const before = anchors.filter((a) => a.to <= firstAt(list) && a.from > from && a.benchmark);
  const nearest = before.filter((a) => a.group === before[before.length - 1]!.group);
  const respectively = tokens.some((t, i) => i > lastOf(list).at && t.lower === "respectively");
  const wide = anchors.filter((a) => a.to <= firstAt(list) && a.benchmark);
  const last = wide.filter((a) => a.group === wide[wide.length - 1]!.group);
  if (nearest.length === list.length && metrics.size < list.length) return nearest;
  if (respectively && last.length === list.length) return last;
  // "1st on A and 2nd on B with 63.9 and 64.9, respectively": as many names as numbers, apart from each other.
  return respectively && before.length === list.length ? before : null;
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

/** A list's own scope, in the order of how surely the text ties it to the number. Null where it has none of its own. */
function scopeFor(
  tokens: Token[],
  list: Reading[],
  reading: Reading,
  anchors: Anchor[],
  from: number,
  to: number,
): Scope | null {
  const first = firstAt(list);
  const last = lastOf(list).at;
  const average = isAverage(tokens, reading, from, to);
  // "72.4% and 75.8% on these two datasets": one for each of those named before, no average.
  const eachOf = (a: Anchor) =>
    a.benchmark === null && a.count === list.length && list.length > 1 && !average;
  const usable = anchors.filter((a) => (a.benchmark !== null || a.count !== null || average) && !eachOf(a));
  const close = closingBracket(tokens, last);
  const right = usable.filter(
    (a) => a.from > last && a.from < to && (a.from < close || isTied(tokens, last, a.from)),
  );
  const left = usable.filter((a) => a.to <= first && a.from > from);
  const anchor =
    right.find((a) => isTied(tokens, last, a.from)) ??
    holderOf(tokens, first, usable) ??
    left[left.length - 1] ??
    right.find((a) => PREPOSITIONS.has(prepositionBefore(tokens, a.from)) && !crosses(tokens, last, a.from));
  if (!anchor) return average && reading.role === "delta" ? { kind: "set", count: null } : null;
  return asScope(tokens, anchor, anchors, average || reading.role === "delta");
}

function asScope(tokens: Token[], anchor: Anchor, anchors: Anchor[], together: boolean): Scope {
  const list = anchors.filter((a) => a.group === anchor.group && a.benchmark !== null);
  if (together && list.length > 1) return { kind: "set", count: list.length };
  return scopeOf(tokens, anchor);
}

function scopeOf(tokens: Token[], anchor: Anchor): Scope {
  const { benchmark } = anchor;
  if (!benchmark) return { kind: "set", count: anchor.count };
  return { kind: "benchmark", benchmark, split: benchmark.name.split ?? splitAfter(tokens, anchor.to) };
}

/** "X test set", "X val": a split right behind a name. */
function splitAfter(tokens: Token[], at: number): string | null {
  const word = tokens[at]?.lower ?? "";
  if (!Object.hasOwn(SPLITS, word) || metricAt(tokens, at + 1)) return null;
  return SPLITS[word]!;
}

/** "and 70.4% on the test set": the same benchmark's other split. */
function splitBehind(tokens: Token[], at: number, anchors: Anchor[]): string | null {
  if (tokens[at + 1]?.lower !== "on") return null;
  const word = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  return anchors.some((a) => a.from <= word && word < a.to) ? null : splitAfter(tokens, word);
}

/** A number without any anchor of its own falls back on the sentence's, then on what was spoken of before. */
function startScope(
  tokens: Token[],
  reading: Reading,
  anchors: Anchor[],
  size: number,
  n: number,
  carried: () => Carried,
  ahead: Scope | null,
): Scope {
  if (reading.efficiency) return NO_SCOPE;
  const earlier = anchors.filter((a) => a.to <= reading.at && (a.benchmark !== null || a.count !== null));
  const last = earlier[earlier.length - 1];
  if (last) return asScope(tokens, last, anchors, reading.role === "delta");
  if (ahead && !(ahead.kind === "set" && ahead.count === size && size > 1)) return ahead;
  const { list, set } = carried();
  if (reading.role === "delta")
    return list.length > 1 ? { kind: "set", count: list.length } : (list[0] ?? set ?? NO_SCOPE);
  // As many scores as the benchmarks listed before are theirs, in that order.
  return (size > 1 && size === list.length ? list[n] : list[0]) ?? NO_SCOPE;
}

/** "84.1% on GSM8K", "81.5% on the challenging multimodal reasoning benchmark X": no clause ends before the name. */
function isTied(tokens: Token[], from: number, to: number): boolean {
  let preposition = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    if (
      token.lower === "on" ||
      token.lower === "in" ||
      token.lower === "for" ||
      token.lower === "at" ||
      token.lower === "across" ||
      token.lower === "of"
    )
      preposition = true;
    else if (PREPOSITIONS.has(token.lower)) return false;
    else if (token.text === ")" && i === from + 1) continue;
    else if (token.text === "(" && closeOf(tokens, i) < to) i = closeOf(tokens, i);
    else if (token.kind !== "word" && token.text !== "-" && token.text !== "/" && token.kind !== "number")
      return false;
    else if (
      token.lower === "and" ||
      token.lower === "while" ||
      token.lower === "which" ||
      token.lower === "respectively"
    ) {
      if (token.lower !== "and" || i !== to - 1) return false;
    }
  }
  return preposition || (to === from + 2 && tokens[from + 1]!.text === "(");
}

/** Where the bracket that opens at a token closes: an aside of a few words; no place where it is longer. */
function closeOf(tokens: Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 12); i++) if (tokens[i]!.text === ")") return i;
  return Infinity;
}

/** "X (84.1%)", "X: 84.1", "X dataset (+4.9%": the name right before the bracket that holds the number. */
function holderOf(tokens: Token[], at: number, anchors: Anchor[]): Anchor | undefined {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.text !== "(" && tokens[i]!.text !== ":" && at - i < RESTATED * 4) {
    if (tokens[i]!.text === ")" || tokens[i]!.text === ";") return undefined;
    i--;
  }
  if (i < 0 || (tokens[i]!.text !== "(" && tokens[i]!.text !== ":")) return undefined;
  return anchors.find(
    (a) => a.to <= i && i - a.to <= 2 && !tokens.slice(a.to, i).some((t) => t.kind !== "word"),
  );
}

/** Where the bracket around a token closes; the sentence's end where none is open. */
function closingBracket(tokens: Token[], at: number): number {
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === "(") depth++;
    else if (tokens[i]!.text === ")") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && i > at) return i;
    }
    if (i === at && depth === 0) return tokens.length;
  }
  return tokens.length;
}

function prepositionBefore(tokens: Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (PREPOSITIONS.has(tokens[i]!.lower)) return tokens[i]!.lower;
    if (tokens[i]!.kind !== "word" && tokens[i]!.text !== "," && tokens[i]!.text !== "-") return "";
  }
  return "";
}

function crosses(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some((t) => t.text === ";" || t.lower === "while" || t.lower === "whereas");
}

/** "an average of 7.5%", "4.0% on average", "(average +2.53%)"; not the "average" of a metric's own name. */
function isAverage(tokens: Token[], reading: Reading, from: number, to: number): boolean {
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

function isAverageWord(tokens: Token[], i: number): boolean {
  const word = tokens[i]!.lower;
  if (
    word !== "average" &&
    word !== "averaged" &&
    word !== "averaging" &&
    word !== "avg" &&
    word !== "averages"
  )
    return false;
  const metric = metricAt(tokens, i) ?? (i > 0 ? metricAt(tokens, i - 1) : null);
  return metric === null || metric.to <= i || metric.name === "score";
}
