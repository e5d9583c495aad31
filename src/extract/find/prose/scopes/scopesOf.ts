import type { BenchmarkName } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";
import { skipHedges } from "../numbers/hedges";
import { metricEndingAt } from "../numbers/metricNear";
import type { Reading } from "../numbers/reading";
import { COMPARATIVES, isJoint, SPEECH_SPLIT } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { anchorsIn, asScope, scopeOf, type Anchor } from "./anchorsIn";
import { asidesOf } from "./asides";
import { AVERAGE, averageListed, isAverageWithin, isOwnAverage } from "./averages";
import type { Carried } from "./carried";
import { earlierNames, firstAt, isOfSeveral, lastOf, listsOf, pairUp } from "./numberLists";
import { withPointers } from "./pointers";
import { NO_SCOPE, sameScope, UNNAMED, type Scope } from "./scope";
import { scopeFor } from "./scopeFor";
import { metricAt } from "../words/metricAt";
import { splitsOf } from "./splits";
import { taskBehind } from "./taskBehind";
import { unnamedPlace } from "./unnamedPlace";
import { withoutSources } from "./withoutSources";

export interface Scoped {
  reading: Reading;
  scope: Scope;
  /** The scope is that of the number before it or of an earlier sentence, not its own. */
  inherited: boolean;
}

/** Finds for every reading of a sentence where it was measured; `carried` is what the sentences before speak of. */
export function scopesOf(
  tokens: Token[],
  readings: Reading[],
  benchmarks: Named<BenchmarkName>[],
  carried: () => Carried,
): Scoped[] {
  const named = withPointers(tokens, anchorsIn(tokens, benchmarks), carried);
  const measured = withoutSources(tokens, named, readings);
  const anchors = measured.filter((a) => !isForEach(tokens, a, readings));
  const asides = asidesOf(tokens, readings, anchors);
  const inAside = new Set(asides.values());
  const lists = listsOf(
    tokens,
    readings.filter((reading) => !inAside.has(reading)),
    anchors,
  );
  const scoped: Scoped[] = [];
  let before: Scope | null = null;
  const owns = ownScopes(tokens, lists, anchors);
  const aheads = firstBehind(owns);
  for (const [k, list] of lists.entries()) {
    const ahead = aheads[k]!;
    const splits = splitsOf(tokens, list, anchors);
    const ofOne = isOfOne(splits);
    const listed =
      isOfSeveral(list) && !ofOne && anchors.every((a) => !a.benchmark)
        ? carriedList(carried(), list.length)
        : null;
    const own =
      listed ?? owns[k]!.map((scope, n) => (isOverOne(tokens, list[n]!, scope, carried) ? null : scope));
    const home = ofOne ? speechHome(splits, carried) : null;
    for (const [n, reading] of list.entries()) {
      // "84.9% on average, 5.2% higher than Foo": there the noun only compares.
      const goesOn = COMPARATIVES.has(tokens[reading.at + 1]?.lower ?? "");
      const inherited: Scope | null =
        before && !(before.kind === "set" && reading.ownNoun && !goesOn) ? before : null;
      const scope: Scope =
        (list.length > 1 ? ofOwnMetric(tokens, reading, anchors) : null) ??
        (own[n]?.kind === "benchmark" && own[n].benchmark.name.known ? own[n] : null) ??
        home ??
        ofTask(tokens, reading, carried) ??
        (isOnIt(tokens, reading) ? onlyCarried(carried()) : null) ??
        own[n] ??
        inherited ??
        (before
          ? NO_SCOPE
          : startScope(tokens, reading, anchors, ofOne ? 1 : list.length, n, carried, ahead));
      const split = splits[n]!;
      scoped.push({
        reading,
        scope: split && scope.kind === "benchmark" ? { ...scope, split } : scope,
        inherited: own[n] === null,
      });
      before = scope;
      const aside = asides.get(reading);
      if (!aside) continue;
      const [other] = splitsOf(tokens, [aside], anchors);
      const asideScope = other && scope.kind === "benchmark" ? { ...scope, split: other } : scope;
      scoped.push({ reading: aside, scope: asideScope, inherited: true });
    }
  }
  return scoped;
}

/** "On X it has a Dice of 84.1. The average IoU improves by 2.4%": an average within the one benchmark spoken of. */
function isOverOne(tokens: Token[], reading: Reading, scope: Scope | null, carried: () => Carried): boolean {
  if (scope !== AVERAGE || !isAverageWithin(tokens, reading)) return false;
  const { list, set } = carried();
  return list.length === 1 && set === null;
}

/** "first on both tasks with 63.6% for one and 63.4% for two": a set with as many scores as members is no average of them. */
function isForEach(tokens: Token[], { benchmark, count }: Anchor, readings: Reading[]): boolean {
  const [first] = readings;
  if (benchmark || count === null || count < 2 || !first || first.efficiency) return false;
  if (tokens.some((t) => t.lower.startsWith("averag"))) return false;
  // "by 3%, 3% and 6%, respectively".
  if (first.role !== "value" && !tokens.some((t) => t.lower === "respectively")) return false;
  return (
    count === readings.length && readings.every((r) => r.role === first.role && r.metric === first.metric)
  );
}

/** "2.3% and 5.1% on test-clean and test-other": a split for each number tells of one benchmark. */
function isOfOne(splits: (string | null)[]): boolean {
  return splits.length > 1 && !splits.includes(null) && new Set(splits).size === splits.length;
}

/** "on dev-other and test-other": of what was spoken of before, only LibriSpeech has such splits. */
function speechHome(splits: (string | null)[], carried: () => Carried): Scope | null {
  if (!splits.every((split) => SPEECH_SPLIT.test(split ?? ""))) return null;
  const { list, apart } = carried();
  return (
    [...list, ...apart].find((s) => s.kind === "benchmark" && s.benchmark.name.benchmark === "LibriSpeech") ??
    null
  );
}

/** "97.5% accuracy for tagging and 91.2% F1 for parsing": what a sentence before names for each of its tasks. */
function ofTask(tokens: Token[], { at }: Reading, carried: () => Carried): Scope | null {
  const task = taskBehind(tokens, metricAt(tokens, at + 1)?.to ?? at + 1, ["for", "on", "in"]);
  // "on average" is asked for most, and costs a look at all that stands before.
  if (!task || task[0] === "average") return null;
  const { tasks } = carried();
  if (tasks.length < 2) return null;
  const same = tasks.filter((one) => task.every((word) => one.task.includes(word)));
  return same.length === 1 ? same[0]!.scope : null;
}

/** "an MMLU accuracy of 48.1% and a win rate of 61.3% on B": the name right before the metric is where it was measured. */
function ofOwnMetric(tokens: Token[], { at }: Reading, anchors: Anchor[]): Scope | null {
  const of = skipHedges(tokens, at - 1);
  const metric = tokens[of]?.lower === "of" ? metricEndingAt(tokens, of) : null;
  const anchor = metric && anchors.find((a) => a.benchmark && a.to === metric.from);
  return anchor ? scopeOf(tokens, anchor) : null;
}

/** "84.2% accuracy on it, and 46.0% on MATH". */
function isOnIt(tokens: Token[], { at }: Reading): boolean {
  const on = metricAt(tokens, at + 1)?.to ?? at + 1;
  if (tokens[on]?.lower !== "on" || tokens[on + 1]?.lower !== "it") return false;
  return tokens[on + 2]?.kind !== "word" || isJoint(tokens[on + 2]);
}

function onlyCarried({ list }: Carried): Scope | null {
  return list.length === 1 ? list[0]! : null;
}

/** As many benchmarks as numbers, that a sentence before names in one list or one by one. */
function carriedList({ list, apart }: Carried, size: number): Scope[] | null {
  return [list, apart].find((scopes) => scopes.length === size) ?? null;
}

/** For each number of each list the scope that the sentence names for it; null where it names none. */
function ownScopes(tokens: Token[], lists: Reading[][], anchors: Anchor[]): (Scope | null)[][] {
  const owns: (Scope | null)[][] = [];
  for (const [k, list] of lists.entries()) {
    const from = k === 0 ? -1 : lastOf(lists[k - 1]!).at;
    const to = k + 1 < lists.length ? firstAt(lists[k + 1]!) : tokens.length;
    const pairs = pairUp(tokens, list, anchors, from, to)?.map((anchor) => scopeOf(tokens, anchor));
    const own = list.map((reading) => scopeFor(tokens, list, reading, anchors, from, to));
    const last = owns[k - 1]?.at(-1);
    // "2 on B, where Foo has 3 and 4": B is behind the number before, and no more than that.
    const lacks = own.every((scope) => scope === null || (last && sameScope(scope, last)));
    const earlier = lacks ? earlierNames(list, anchors)?.map((anchor) => scopeOf(tokens, anchor)) : null;
    owns.push(pairs ?? earlier ?? own);
  }
  // "95.8% and 82.4% Rank-1 and 89.1% and 58.7% mAP on A and B": the names stand behind the last of such lists.
  for (let k = lists.length - 2; k >= 0; k--) {
    const named = owns[k]!.some((scope) => scope !== null);
    if (!named && lists[k]!.length > 1 && lists[k]!.length === lists[k + 1]!.length) owns[k] = owns[k + 1]!;
    const last = owns[k - 1]?.at(-1);
    const asBefore = owns[k]!.every((scope) => scope === null || (last && sameScope(scope, last)));
    if (asBefore && opensAnew(tokens, lists, k, anchors)) owns[k] = lists[k]!.map(() => owns[k + 1]![0]!);
  }
  averageListed(tokens, lists, owns);
  return owns;
}

/** "30.4 for B and 38.6 for C on X, and 31.2 for B and 34.9 for C on Y": a number behind the comma that ends what is told of X, as the next one is on Y. */
function opensAnew(tokens: Token[], lists: Reading[][], k: number, anchors: Anchor[]): boolean {
  const [at, next] = [firstAt(lists[k]!), firstAt(lists[k + 1]!)];
  const before = anchors.findLast((a) => a.benchmark && a.to <= at);
  if (k === 0 || !before || before.from < lastOf(lists[k - 1]!).at) return false;
  const breaks = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .some((t, i) => t.text === ";" || (t.text === "," && tokens[from + i + 1]?.lower === "and"));
  const same = lists[k]![0]!.metric === lists[k + 1]![0]!.metric;
  return (
    same &&
    breaks(before.to, at) &&
    !breaks(at, next) &&
    tokens.slice(at, next).some((t) => t.lower === "for")
  );
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

/** Where a clause ends: what is named behind is not what the number before was measured on. */
const CLAUSES = words("while whereas : ;");

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
  if (isElsewhere(tokens, reading.at, anchors)) return UNNAMED;
  const place = anchors.find((a) => a.benchmark && a.from > reading.at)?.from ?? tokens.length;
  const clauseEnds = tokens.slice(reading.at, place).some((t) => CLAUSES.has(t.lower));
  if (ahead && !clauseEnds && !(ahead.kind === "set" && ahead.count === size && size > 1)) return ahead;
  const { list, set } = carried();
  if (ahead && clauseEnds && list.length === 0) return UNNAMED;
  if (reading.role === "delta") {
    if (list.length > 1) return { kind: "set", count: list.length };
    // "the gains are 2.4 and 0.9 on the small and the large one": one for each of "two tasks".
    const each = set?.kind === "set" && set.count === size && size > 1;
    return list[0] ?? (each ? null : set) ?? NO_SCOPE;
  }
  // "We test on A and B. The average accuracy is 84.1%".
  if (isOwnAverage(tokens, reading, -1, tokens.length) && !isAverageWithin(tokens, reading)) {
    if (list.length > 1) return { kind: "set", count: list.length };
    return list[0] ?? set ?? AVERAGE;
  }
  // As many scores as the benchmarks listed before are theirs, in that order.
  return (size > 1 && size === list.length ? list[n] : list[0]) ?? NO_SCOPE;
}

/** "on the polyp dataset, 84.1%", "84.1% on a new retrieval task": what is spoken of before or behind is somewhere else. */
function isElsewhere(tokens: Token[], at: number, anchors: Anchor[]): boolean {
  const place = unnamedPlace(tokens, anchors);
  if (!place) return false;
  return place.from < at || !anchors.some((a) => a.benchmark && a.from > at && a.from < place.from);
}
