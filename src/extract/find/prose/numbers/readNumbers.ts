import { isNameWord } from "../../../names/nameWords";
import { asideEnd } from "../words/brackets";
import { isJoint, isResultVerb, PREPOSITIONS, RISE_NOUNS, RISE_VERBS, SCORE_VERBS } from "../words/lexicon";
import { lowerIsBetter, metricAt } from "../words/metricAt";
import type { Quantity } from "../words/quantity";
import type { Token } from "../words/tokens";
import { deltaAt, nounBehind } from "./deltaAt";
import { deltaKindOf } from "./deltaKindOf";
import { efficiencyOf, isFactor } from "./efficiencyOf";
import { isAveraged } from "./isAveraged";
import { isHedged, skipHedges } from "./hedges";
import { isBase } from "./isBase";
import { isHeldAgainst } from "./isHeldAgainst";
import { joinEnds } from "./joinEnds";
import { metricChanged, metricOf, metricOfChange, metricOfDelta } from "./metricOf";
import { metricBehind, metricEndingAt } from "./metricNear";
import { neverReason } from "./neverReason";
import { nameInOwnWords } from "./plainMetric";
import { leaveOutRestated } from "./restated";
import { FAR, type Reading } from "./reading";
import { zipMetrics } from "./zipMetrics";
import { scoreReason } from "./scoreReason";

/** Reads every number of a sentence, in order. `inName` tells the tokens that belong to a benchmark's or model's name. */
export function readNumbers(tokens: Token[], inName: boolean[]): Reading[] {
  const readings: Reading[] = [];
  let last: Reading | undefined;
  const passed = [...inName];
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]!.quantity) continue;
    const quantity = withUnit(tokens, at);
    const reading = readNumber({ tokens, at, quantity, inName, passed, last });
    const before = readings[readings.length - 1];
    if (before?.reason === "setting" && isListedWith(tokens, before.at, at)) reading.reason = "setting";
    if (reading.role === "base" && !last && before && isOfLeftOut(tokens, before, at))
      reading.reason ??= before.reason;
    readings.push(reading);
    passed[at] ||= PASSED.has(reading.reason ?? "");
    if (reading.reason === null) last = reading;
  }
  pairMetrics(tokens, readings);
  zipMetrics(tokens, readings);
  nameInOwnWords(tokens, readings, inName);
  shareMetric(tokens, readings);
  leaveOutRestated(tokens, readings);
  return withMetricTakenUp(tokens, joinEnds(tokens, readings));
}

/** "accuracies of 77.2% and 36.7% on A and B, an average of 57.0%": in the metric that all scores before it are in. */
function isAverageOf(tokens: Token[], { at, quantity }: Reading, said: Reading[]): boolean {
  const [first, ...rest] = said;
  const alike = (r: Reading) => r.metric === first!.metric && r.quantity.percent === quantity.percent;
  return rest.length > 0 && isAveraged(tokens, at) && said.every(alike);
}

const RECORDS = /^(?:sota|state-of-the-art|record)$/;
/** "from 9.1% to 7.0% on A, and further to 5.1%", "to 1.55, and with Foo to a new SOTA of 1.36": the metric is that of the number before. */
function withMetricTakenUp(tokens: Token[], readings: Reading[]): Reading[] {
  for (const [k, reading] of readings.entries()) {
    if (reading.metric || reading.role !== "value") continue;
    const said = readings.slice(0, k).filter((r) => r.reason === null);
    const last = said.at(-1);
    if (last?.role !== "value" || last.efficiency) continue;
    const link = skipHedges(tokens, reading.at - 1);
    const [before, word] = [tokens[link - 1]?.lower ?? "", tokens[link]?.lower];
    const further = word === "to" && before === "further";
    if (
      further ||
      (word === "of" && RECORDS.test(before)) ||
      (isJoint(tokens[link]) && last.at === link - 1) ||
      isAverageOf(tokens, reading, said)
    )
      reading.metric = last.metric;
  }
  return readings;
}

const isKind = ({ lower }: Token) => lower === "relative" || lower === "absolute";
/** "38%, 28% and 6% increase in IoU", "21% relative and 1.2% absolute WER reduction": the metric behind the last difference is that of all. */
function shareMetric(tokens: Token[], readings: Reading[]): void {
  for (let k = readings.length - 2; k >= 0; k--) {
    const [a, b] = [readings[k]!, readings[k + 1]!];
    if (
      a.role === "delta" &&
      b.role === "delta" &&
      tokens.slice(a.at + 1, b.at).every((t) => isJoint(t) || isKind(t))
    )
      a.metric ??= b.metric;
  }
}

/** "mAP/NDS of 64.2/71.3": each number has the metric at its place. */
function pairMetrics(tokens: Token[], readings: Reading[]): void {
  let pair: string[] = [];
  for (let k = 1; k < readings.length; k++) {
    const [a, b] = [readings[k - 1]!, readings[k]!];
    if (b.at !== a.at + 2 || tokens[a.at + 1]!.text !== "/") continue;
    const alone = tokens[a.at - 1]?.text !== "/" && tokens[b.at + 1]?.text !== "/";
    if (pair.length === 0 && alone) pair = pairBefore(readings, k - 1);
    const end = tokens[a.at - 1]?.lower === "of" ? a.at - 1 : a.at;
    const second = metricEndingAt(tokens, end);
    const first =
      tokens[(second?.from ?? 0) - 1]?.text === "/" ? metricEndingAt(tokens, second!.from - 1) : null;
    if (first && second) pair = [first.name, second.name];
    else if (second || !(a.coordinated || SCORE_VERBS.has(tokens[skipHedges(tokens, a.at - 1)]?.lower ?? "")))
      continue;
    a.metric = pair[0] ?? a.metric;
    b.metric = pair[1] ?? b.metric;
  }
}

/** "A of 95.8% and B of 89.1% on X, and 90.4% / 80.2% on Y", "95.8% A and 89.1% B, while Foo obtains 90.4% / 80.2%": the two metrics that the pair goes on from. */
function pairBefore(readings: Reading[], k: number): string[] {
  const [a, b] = readings
    .slice(0, k)
    .filter((r) => r.reason === null)
    .slice(-2);
  if (a?.role !== "value" || b?.role !== "value" || !a.metric || !b.metric) return [];
  return a.metric === b.metric ? [] : [a.metric, b.metric];
}

/** "in 86% of cases, against 64% for the baseline": what is held against no result is none. */
function isOfLeftOut(tokens: Token[], { at, reason, quantity }: Reading, to: number): boolean {
  const shares = reason === "share" && quantity.percent && tokens[to]!.quantity!.percent;
  return shares && to - at <= FAR && !tokens.slice(at, to).some((t) => t.text === ";");
}

/** "by a factor of 2.3" is a multiple; "6.3 and 4.8 points" are both points. */
function withUnit(tokens: Token[], at: number): Quantity {
  const quantity = tokens[at]!.quantity!;
  if (quantity.never !== null || quantity.percent || quantity.points || quantity.times) return quantity;
  if (isFactor(tokens, at)) return { ...quantity, times: true };
  return isListOfPoints(tokens, at) ? { ...quantity, points: true } : quantity;
}

/** Numbers that one "points" behind them can be of. */
const LONGEST_LIST = 5;
/** Above this a number before "and 4.8 points" is a score of its own. */
const LARGEST_GAIN = 30;
function isListOfPoints(tokens: Token[], at: number): boolean {
  for (let [i, n] = [at, 0]; n < LONGEST_LIST; n++) {
    const q = tokens[i]!.quantity;
    if (!q || q.never !== null || q.percent || Number(q.low) > LARGEST_GAIN) return false;
    if (q.points) return tokens[i - 1]!.lower === "and";
    if (tokens[i + 1]?.text === ",") i++;
    else if (tokens[i + 1]?.lower !== "and") return false;
    if (tokens[i + 1]?.lower === "and") i++;
    i++;
    if (!tokens[i]) return false;
  }
  return false;
}

/** Numbers of these kinds stand between a metric and its score as names do: "accuracy on AIME 2024", "with 250 labels". */
const PASSED = new Set([
  "part of a name",
  "part of a metric's name",
  "year",
  "count",
  "version",
  "number of a thing",
]);

interface NumberContext {
  tokens: Token[];
  at: number;
  quantity: Quantity;
  inName: boolean[];
  /** Tokens that the search for a metric steps over. */
  passed: boolean[];
  last: Reading | undefined;
}

function readNumber({ tokens, at, quantity, inName, passed, last }: NumberContext): Reading {
  const coordinated =
    last !== undefined && goesOn(tokens, last.at - (isSignedAside(tokens, last.at) ? 2 : 0), at);
  const reading: Reading = {
    at,
    quantity,
    role: "value",
    reason: inName[at] ? "part of a name" : neverReason(tokens, at, quantity),
    sign: "",
    approx: isHedged(tokens, at),
    deltaKind: null,
    metric: null,
    efficiency: null,
    base: null,
    ownNoun: false,
    coordinated,
  };
  if (reading.reason) return reading;
  const delta = deltaAt(tokens, at, quantity, last, coordinated);
  if (delta) {
    reading.role = "delta";
    reading.ownNoun = nounBehind(tokens, at) !== null;
    reading.deltaKind = deltaKindOf(tokens, at, quantity, last, coordinated);
    reading.metric = metricOfDelta(tokens, at) ?? metricOfChange(tokens, at, last, coordinated, passed);
    if (quantity.times) reading.metric ??= metricChanged(tokens, at);
    if (last && isOfLast(tokens, at, last)) reading.metric ??= last.metric;
    // "improves the error by 3%" lowers it.
    const lowers = delta.improves && delta.sign === "+" && lowerIsBetter(reading.metric ?? "");
    reading.sign = lowers && !quantity.sign ? "-" : delta.sign;
  } else {
    reading.metric = metricOf(tokens, at, last, coordinated, passed);
    if (isBase(tokens, at, last) || (coordinated && goesOnAsBase(tokens, at, last))) reading.role = "base";
  }
  reading.efficiency = efficiencyOf(tokens, at, last, coordinated, reading);
  reading.reason = reading.efficiency ? null : scoreReason(tokens, at, quantity, reading, last, inName);
  return reading;
}

/** "compared to 72.3 and 41.2"; in "below the best of 52.7, and 77.8 PCK on A" the second is in a metric of its own. */
function goesOnAsBase(tokens: Token[], at: number, last: Reading | undefined): boolean {
  if (last?.role !== "base" || last.base || isHeldAgainst(tokens, at)) return false;
  const metric = metricBehind(tokens, at);
  return metric === null || metric === last.metric || metricBehind(tokens, last.at, 0) !== null;
}

/** "horizons 96, 192 and 336", "radius 0.25, 0.5 and 1.0": bare numbers with nothing but joints between them. */
function isListedWith(tokens: Token[], from: number, at: number): boolean {
  const q = tokens[at]!.quantity!;
  if (q.percent !== tokens[from]!.quantity!.percent || q.sign || q.points) return false;
  if (isSetToo(tokens, from, at)) return true;
  const next = tokens[at + 1];
  if (next?.kind === "word" && !isJoint(next) && !PREPOSITIONS.has(next.lower)) return false;
  return at - from <= 3 && tokens.slice(from + 1, at).every(isJoint);
}

/** "the dropout to 0.1 and the margin to 0.2", "sigma is 0.1 and the weight decay 0.05": another setting right behind. */
function isSetToo(tokens: Token[], from: number, at: number): boolean {
  const between = tokens.slice(from + 1, at);
  return (
    between.length > 1 &&
    between.length <= 5 &&
    isJoint(between[0]) &&
    between.every((t, k) => t.kind === "word" || k === 0) &&
    !between.some((t, k) => isResultVerb(t.lower) || metricAt(tokens, from + 1 + k) !== null || isNameWord(t))
  );
}

/** "72.3% (+2.1%) on A and 41.2% (+1.3%) on B": the end of a bracket with no more than a signed number. */
function signedEnd(tokens: Token[], open: number): number | null {
  return tokens[open + 1]?.quantity?.sign && tokens[open + 2]?.text === ")" ? open + 2 : null;
}

/** "72.3% (+2.1%)", "72.3% on A (+2.1%)": the difference of the score before it. */
function isOfLast(tokens: Token[], at: number, last: Reading): boolean {
  if (isSignedAside(tokens, at)) return true;
  const place = tokens.slice(last.at + 1, at - 1);
  return (
    tokens[at - 1]?.text === "(" &&
    signedEnd(tokens, at - 1) !== null &&
    last.role === "value" &&
    place[0]?.lower === "on" &&
    place.slice(1).every(isNameWord)
  );
}

function isSignedAside(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === "(" &&
    signedEnd(tokens, at - 1) !== null &&
    tokens[at - 2]?.quantity?.never === null
  );
}

/** True where nothing but commas, "and", small words and hedges stands right before `to`, so that it goes on from `from`. */
function goesOn(tokens: Token[], from: number, to: number): boolean {
  const i = skipHedges(tokens, to - 1);
  if (i === from) return false;
  if (!isJoint(tokens[i])) return false;
  for (let k = from + 1; k < i; k++) {
    const word = tokens[k]!.lower;
    // "9.0% gain on A and 5.7% on B": there the word is the number's own noun.
    if (word === ";" || word === ":" || (RISE_VERBS.has(word) && !(RISE_NOUNS.has(word) && k <= from + 2)))
      return false;
    if (word === "(") k = signedEnd(tokens, k) ?? asideEnd(tokens, k, i);
    else if (word === ")") return false;
  }
  return to - from < 24;
}
