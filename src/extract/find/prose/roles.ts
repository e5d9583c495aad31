import {
  COMPARATIVES,
  COMPARATORS,
  COMPETITOR_NOUNS,
  DATASET_NOUNS,
  EFFICIENCY,
  FALL_NOUNS,
  FALL_VERBS,
  HEDGES,
  HEDGE_PAIRS,
  PREPOSITIONS,
  RISE_NOUNS,
  RISE_VERBS,
  SCORE_VERBS,
} from "./words/lexicon";
import { lowerIsBetter, metricAt } from "./words/metricAt";
import { isComparedWith, isVersion, isYear } from "./benchmarksIn";
import { isNameWord } from "../../names/methods";
import type { Quantity } from "./words/quantity";
import type { MetricMention, Token } from "./words/tokens";

/** What a number is said to be. */
export type Role = "value" | "base" | "delta";

/** A number of a sentence with what its neighbours say of it. */
export interface Reading {
  /** Position of its token. */
  at: number;
  quantity: Quantity;
  role: Role;
  /** Why it is no result; null for one that is. */
  reason: string | null;
  sign: "+" | "-" | "";
  approx: boolean;
  deltaKind: "absolute" | "relative" | "unspecified" | null;
  metric: string | null;
  /** What was saved or sped up, where the number is about cost; null for a score. */
  efficiency: string | null;
  /** Its other end: "from A to B" and "A -> B" make one reading of B with its base. */
  base: Reading | null;
  /** Brings its own word of change: "8.3% improvement", "a drop of 4.4". */
  ownNoun: boolean;
  /** Goes on from the reading before it: "15% on six and 16% on three". */
  coordinated: boolean;
}

/** How far to look for the noun that a number qualifies, and for the noun that governs it. */
const NEAR = 5;
const FAR = 9;
/** Numbers that one metric's name behind them can be of; a longer list is read anew for each of its numbers. */
const LONGEST_LIST = 30;

/** Reads every number of a sentence, in order. `inName` tells the tokens that belong to a benchmark's or model's name. */
export function readNumbers(tokens: Token[], inName: boolean[]): Reading[] {
  const readings: Reading[] = [];
  let last: Reading | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = tokens[at]!.quantity;
    if (!quantity) continue;
    const reading = readNumber(tokens, at, quantity, inName, last);
    readings.push(reading);
    if (reading.reason === null) last = reading;
  }
  pairMetrics(tokens, readings);
  return joinEnds(tokens, readings);
}

/** "mAP/NDS of 64.2/71.3": each number has the metric at its place. */
function pairMetrics(tokens: Token[], readings: Reading[]): void {
  let pair: string[] = [];
  for (let k = 1; k < readings.length; k++) {
    const [a, b] = [readings[k - 1]!, readings[k]!];
    if (b.at !== a.at + 2 || tokens[a.at + 1]!.text !== "/") continue;
    const end = tokens[a.at - 1]?.lower === "of" ? a.at - 1 : a.at;
    const second = metricEndingAt(tokens, end);
    const first =
      tokens[(second?.from ?? 0) - 1]?.text === "/" ? metricEndingAt(tokens, second!.from - 1) : null;
    if (first && second) pair = [first.name, second.name];
    else if (second || !a.coordinated) continue;
    a.metric = pair[0] ?? a.metric;
    b.metric = pair[1] ?? b.metric;
  }
}

function readNumber(
  tokens: Token[],
  at: number,
  quantity: Quantity,
  inName: boolean[],
  last: Reading | undefined,
): Reading {
  const coordinated = last !== undefined && goesOn(tokens, last.at, at);
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
  const metric = delta
    ? metricOfChange(tokens, at, last, coordinated)
    : metricOf(tokens, at, last, coordinated);
  reading.metric = metric;
  if (delta) {
    reading.role = "delta";
    reading.ownNoun = nounBehind(tokens, at) !== null;
    reading.sign = delta.sign;
    reading.deltaKind = deltaKindOf(tokens, at, quantity, last, coordinated);
    reading.metric = metricOfDelta(tokens, at) ?? metric;
    if (
      !quantity.sign &&
      reading.sign === "+" &&
      delta.improves &&
      reading.metric &&
      lowerIsBetter(reading.metric)
    )
      reading.sign = "-";
  } else if (isBase(tokens, at) || (coordinated && last?.role === "base" && !last.base))
    reading.role = "base";
  reading.efficiency = efficiencyOf(tokens, at, last, coordinated, reading);
  reading.reason = reading.efficiency ? null : scoreReason(tokens, at, quantity, reading, last, inName);
  return reading;
}

// ---- numbers that are no result ----

const COUNTED_AS = new Set(
  `hours hour days day minutes seconds weeks months years year epochs epoch iterations steps layers layer parameters params gpus gpu cpus tpus cores
   languages classes categories subjects participants users speakers annotators people nodes edges blocks heads dimensions words bits bytes frames
   images videos clips gflops flops tflops gmacs macs tokens samples examples instances questions problems pairs documents sentences pages patients hz fps ms gb mb`.split(
    /\s+/,
  ),
);

function neverReason(tokens: Token[], at: number, q: Quantity): string | null {
  if (q.never)
    return (q.never === "length" || q.never === "level") &&
      (metricAt(tokens, at + 1) || holdsMetric(tokens, at))
      ? null
      : q.never;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const bare = !q.percent && !q.sign && !q.points && !q.times;
  if (before?.kind === "spread") return "spread";
  if (before?.lower === "leq" || before?.lower === "geq" || before?.text === "<" || before?.text === ">") {
    if (!q.percent) return "bound";
  }
  if (before?.text === "[" && (after?.text === "]" || after?.text === "," || after?.text === "-"))
    return "citation";
  if (before?.text === "," && after?.text === "]" && bare) return "citation";
  if (bare && isMarker(tokens, at)) return "list marker";
  if (bare && isYear(q.low) && q.high === null && !holdsMetric(tokens, at)) return "year";
  if (bare && isVersion(tokens[at]!) && before?.kind === "word" && /^(?:v|version)$/i.test(before.lower))
    return "version";
  if (before?.lower === "top" && !metricAt(tokens, at - 1)) return q.percent ? "share" : "rank";
  if (
    before &&
    /^(?:fig|figure|table|section|sec|step|stage|phase|task|eq|track|type|level|appendix|chapter|area|part|subtask|theorem|round|day|week)$/.test(
      before.lower,
    )
  ) {
    if (bare && !q.low.includes(".")) return "number of a thing";
  }
  if (bare && metricNumber(tokens, at)) return "part of a metric's name";
  if (bare && q.high === null && !q.low.includes(".") && countsNoun(tokens, at)) return "count";
  if (bare && after?.kind === "word" && COUNTED_AS.has(after.lower) && !metricAt(tokens, at + 1))
    return "count";
  if (bare && isSpeed(tokens, at)) return "speed";
  if (!q.sign && isSetting(tokens, at)) return "setting";
  // "DiT-XL/2", "ViT-S/16".
  if (bare && before?.text === "/" && isNameWord(tokens[at - 2]) && tokens[at - 2]!.end === q.start - 1)
    return "part of a name";
  if (
    bare &&
    (after?.lower === "million" ||
      after?.lower === "billion" ||
      after?.lower === "thousand" ||
      after?.lower === "trillion")
  )
    return "count";
  if (bare && before?.text === "=" && tokens[at - 2]?.text.length === 1 && !metricBefore(tokens, at - 2))
    return "parameter";
  return null;
}

/** What is chosen or spent, not scored, when a number is said of it. */
const SETTINGS = new Set(
  "coefficient temperature threshold sparsity mfu utilization utilisation tolerance dropout age budget duration alpha".split(
    " ",
  ),
);
const SET_RATES = new Set(
  "learning drop dropout hit sampling frame mask masking pruning compression bit retention".split(" "),
);

/** "The KL coefficient is 0.04", "drop rate 0.9", "a sparsity of 87.5%". */
function isSetting(tokens: Token[], at: number): boolean {
  const i = ["of", "is", "was", "=", "at"].includes(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const head = tokens[i]?.lower ?? "";
  if (metricEndingAt(tokens, i + 1)) return false;
  return SETTINGS.has(head) || (/^rates?$/.test(head) && SET_RATES.has(tokens[i - 1]?.lower ?? ""));
}

/** "a real-time speed of 54.60", "latency of 3.2". */
function isSpeed(tokens: Token[], at: number): boolean {
  const head = tokens[at - 1]?.lower === "of" ? tokens[at - 2]?.lower : undefined;
  return (
    head !== undefined &&
    ["speed", "latency", "throughput", "size", "rate"].includes(head) &&
    !metricAt(tokens, at - 3)
  );
}

/** "(1)", "1)", "(ii)", "1." at the start of a point. */
function isMarker(tokens: Token[], at: number): boolean {
  const q = tokens[at]!.quantity!;
  if (!/^\d{1,2}$/.test(q.low) || q.high !== null) return false;
  if (tokens[at + 1]?.text !== ")") return false;
  const before = tokens[at - 1];
  if (before?.text === "(")
    return !tokens[at - 2] || tokens[at - 2]!.kind !== "word" || !metricAt(tokens, at - 2);
  return (
    before === undefined ||
    before.text === "," ||
    before.text === ";" ||
    before.text === ":" ||
    before.text === "." ||
    before.lower === "and"
  );
}

/** "F1 of 2019" is a score for a reader who sees "of"; a year is one everywhere else. */
function holdsMetric(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return (before === "of" || before === "=" || before === ":") && metricBefore(tokens, at - 1) !== null;
}

/** "BLEU 1 score", "AP 50", "top 1 accuracy": the number belongs to the metric. */
function metricNumber(tokens: Token[], at: number): boolean {
  for (let i = Math.max(0, at - 2); i < at; i++) {
    const metric = metricAt(tokens, i);
    if (metric && metric.to > at) return true;
  }
  return false;
}

/** "14 tasks", "20 diverse puzzles", "47 standard text-related visual benchmarks": a plural within a few words. */
function countsNoun(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i]!;
    if (
      token.kind !== "word" ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === "and" ||
      token.lower === "or"
    )
      return false;
    const metric = metricAt(tokens, i);
    if (metric || RISE_NOUNS.has(token.lower) || FALL_NOUNS.has(token.lower)) return false;
    if (DATASET_NOUNS.has(token.lower) || EFFICIENCY.has(token.lower)) return true;
    if (
      token.lower.length > 3 &&
      token.lower.endsWith("s") &&
      !token.lower.endsWith("ss") &&
      !SCORE_VERBS.has(token.lower) &&
      !RISE_VERBS.has(token.lower)
    ) {
      return true;
    }
  }
  return false;
}

/** A number that nothing says to be a score stays out; the reason says what is missing. */
function scoreReason(
  tokens: Token[],
  at: number,
  q: Quantity,
  r: Reading,
  last: Reading | undefined,
  inName: boolean[],
): string | null {
  if (q.percent && r.role !== "delta" && isShare(tokens, at)) return isSolved(tokens, at) ? null : "share";
  if (r.role === "delta" || r.metric !== null) return null;
  if (r.coordinated && last) return null;
  if (hasArrow(tokens, at)) return null;
  if ((q.percent || q.low.includes(".")) && isHeldAgainst(tokens, at)) return null;
  if (q.times) return "multiple of something that is no score";
  const verb = verbBefore(tokens, at);
  if (q.percent)
    return verb ||
      r.role === "base" ||
      inBrackets(tokens, at) ||
      bringsPerformance(tokens, at) ||
      tokens[at + 1]?.lower === "on" ||
      (tokens[at - 1]?.lower === "at" && endsName(tokens[at - 2]))
      ? null
      : "percentage that nothing calls a score";
  if (bringsPerformance(tokens, at)) return null;
  if (
    q.low.includes(".") &&
    (verb || r.role === "base" || inBrackets(tokens, at) || tokens[at + 1]?.lower === "on")
  )
    return null;
  if (verb && tokens[at + 1]?.lower === "on") return null;
  // "with Foo 63.1 and Bar 69.4": two digits before the point are no version of the name.
  if (inName[at - 1] && /^\d\d\.\d/.test(q.low)) return null;
  return "number that nothing calls a score";
}

/** "64.1 vs. 64.3": a number that another one is held against. */
function isHeldAgainst(tokens: Token[], at: number): boolean {
  const versus = tokens[at + 1]?.lower;
  if (versus !== "vs" && versus !== "versus") return false;
  return tokens[at + (tokens[at + 2]?.text === "." ? 3 : 2)]?.quantity?.never === null;
}

function hasArrow(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === "arrow" || tokens[at + 1]?.kind === "arrow" || tokens[at - 1]?.lower === "from"
  );
}

const SHARE_NOUNS = new Set(
  `data training labels labeled labelled annotations annotated parameters params weights samples examples tokens images instances questions cases users
   participants sparsity confidence dataset supervision pixels words sentences pages size traces queries neurons layers patches
   compute budget flops`.split(/\s+/),
);

/** "5% of the weights", "fewer than 2.6% of generated tokens", "with 10% labels", "95% confidence". */
function isShare(tokens: Token[], at: number): boolean {
  let i = at + 1;
  // "70% is used for training, 15% for validation".
  if (tokens[i]?.lower === "for" && /^(?:training|validation|testing)$/.test(tokens[i + 1]?.lower ?? ""))
    return true;
  const of = tokens[i]?.lower === "of";
  if (of) i++;
  for (let k = i; k < Math.min(tokens.length, i + 3); k++) {
    const token = tokens[k]!;
    // "87% of 1,320 targets".
    if (of && k === i && token.quantity) continue;
    if (token.kind !== "word") return false;
    if (
      metricAt(tokens, k) ||
      ["when", "while", "which", "that", "by", "on", "rate", "rates"].includes(token.lower)
    )
      return false;
    if (SHARE_NOUNS.has(token.lower)) return true;
    if (of && token.lower.length > 3 && token.lower.endsWith("s") && !token.lower.endsWith("ss")) return true;
    if (PREPOSITIONS.has(token.lower) || token.lower === "and") return of && k > i;
  }
  return of && tokens[i]?.lower === "the";
}

const SOLVING = /^(?:re)?(?:solv|succe|answer|pass|complet|win|won|prefer|fix|detect|identif)/;
/** "succeeds in 78% of trials", "solves only 14% of the puzzles": how many were done right. */
function isSolved(tokens: Token[], at: number): boolean {
  let i = skipHedges(tokens, at - 1);
  if (tokens[i]?.lower === "in" || tokens[i]?.lower === "on") i--;
  return tokens[at + 1]?.lower === "of" && SOLVING.test(tokens[i]?.lower ?? "");
}

/** "X (84.1%)", "(X: 84.1%)", "84.1% (82.0%)"; not "1.4M images (55.6% empty)". */
function inBrackets(tokens: Token[], at: number): boolean {
  const open = bracketOf(tokens, at);
  if (open < 0) return false;
  const counted = tokens[open - 1]?.kind === "word" && !isNameWord(tokens[open - 1]);
  const told = tokens[at + 1]?.kind === "word" && !PREPOSITIONS.has(tokens[at + 1]!.lower);
  return !(counted && told && tokens.slice(open + 1, at).every((t) => !isNameWord(t)));
}

/** The bracket that is open at a token, -1 where none is. */
function bracketOf(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    if (tokens[i]!.text === "(") return i;
    if (tokens[i]!.text === ")") return -1;
  }
  return -1;
}

/** A verb that brings a score stands before the number, with no end of a clause in between. */
function verbBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const token = tokens[i]!;
    if (token.text === ";" || token.quantity) return false;
    if (SCORE_VERBS.has(token.lower)) return true;
    if (RISE_VERBS.has(token.lower) || FALL_VERBS.has(token.lower)) return true;
  }
  return false;
}

const PERFORMANCES = new Set(
  "performance performances result results score scores level rate state-of-the-art sota art".split(" "),
);
/** "a new SOTA performance of 59.1", "state-of-the-art result of 92.3". */
function bringsPerformance(tokens: Token[], at: number): boolean {
  let i = at - 1;
  while (
    i > 0 &&
    (isHedgeWord(tokens, i) || ["of", "to", "at", "is", ":", "=", "("].includes(tokens[i]!.lower))
  )
    i--;
  return i < at - 1 && PERFORMANCES.has(tokens[i]?.lower ?? "");
}

// ---- differences ----

interface DeltaReading {
  sign: "+" | "-";
  /** Said with a word for getting better, so that the metric's direction decides the sign. */
  improves: boolean;
}

function deltaAt(
  tokens: Token[],
  at: number,
  q: Quantity,
  last: Reading | undefined,
  coordinated: boolean,
): DeltaReading | null {
  if (q.sign) return { sign: q.sign, improves: false };
  const noun = nounBehind(tokens, at);
  if (noun) return noun;
  const by = byBefore(tokens, at);
  if (by) return by;
  const governed = nounBefore(tokens, at);
  if (governed) return governed;
  if (
    tokens[at - 1]?.lower === "within" ||
    (tokens[at - 2]?.lower === "to" && tokens[at - 1]?.lower === "within")
  )
    return { sign: "-", improves: false };
  const verb = tokens[skipHedges(tokens, at - 1)];
  if (
    verb &&
    q.percent &&
    (RISE_VERBS.has(verb.lower) || FALL_VERBS.has(verb.lower)) &&
    !verb.lower.startsWith("lead")
  ) {
    return { sign: FALL_VERBS.has(verb.lower) ? "-" : "+", improves: false };
  }
  if (upToInBrackets(tokens, at)) return { sign: "+", improves: true };
  const likeLast = coordinated && !(last?.quantity.points && q.percent && !q.points);
  if (last?.role === "delta" && (likeLast || restates(tokens, last.at, at)))
    return { sign: last.sign === "-" ? "-" : "+", improves: false };
  if (q.points && !metricAt(tokens, at + 1)) return { sign: directionNear(tokens, at), improves: true };
  return null;
}

/** "reduces this drop by half, i.e. 2.5": the difference once more, now as a number. */
function restates(tokens: Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.text === "," && tokens[to - 2]?.lower === "i.e" && to - from < FAR;
}

/** "7.5% reduction", "7% absolute gain", "20% more", "0.4% lower than", "2.9 point improvement". */
function nounBehind(tokens: Token[], at: number): DeltaReading | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    const token = tokens[i]!;
    if (
      token.kind !== "word" ||
      (PREPOSITIONS.has(token.lower) && token.lower !== "average") ||
      token.lower === "and"
    )
      return null;
    if (RISE_NOUNS.has(token.lower))
      return { sign: "+", improves: !COMPARATIVES.has(token.lower) || token.lower === "better" };
    if (FALL_NOUNS.has(token.lower)) return { sign: "-", improves: false };
    if (SCORE_VERBS.has(token.lower)) return null;
  }
  return null;
}

/** "by 7%", "by more than 4.22%", "by an average of 3.1% points", "by a large margin of 2 points". */
function byBefore(tokens: Token[], at: number): DeltaReading | null {
  let i = skipHedges(tokens, at - 1);
  if (tokens[i]?.text === ",") i--;
  if (tokens[i]?.text === "." && tokens[i - 1]?.lower === "i.e") {
    // "by half, i.e. 2.5": the same once more, as a number.
    i -= tokens[i - 2]?.text === "," ? 3 : 2;
    if (tokens[i]?.lower !== "half" && tokens[i]?.lower !== "third") return null;
    i--;
  }
  if (tokens[i]?.lower === "of") {
    const word = tokens[i - 1]?.lower;
    if (word !== "average" && word !== "margin" && word !== "margins" && word !== "factor" && word !== "mean")
      return null;
    i = i - 2;
    while (
      i > 0 &&
      tokens[i]!.kind === "word" &&
      [
        "an",
        "a",
        "large",
        "significant",
        "the",
        "average",
        "absolute",
        "relative",
        "wide",
        "substantial",
        "clear",
      ].includes(tokens[i]!.lower)
    )
      i--;
  }
  while (
    ["average", "absolute", "relative", "relatively", "another", "a", "an"].includes(tokens[i]?.lower ?? "")
  )
    i--;
  if (tokens[i]?.lower !== "by") return null;
  // "followed by 5 layers" has no word of change; "accuracy by 20%" leaves its verb out.
  const changed = changeBefore(tokens, i);
  return changed ?? { sign: "+", improves: true };
}

/** The nearest word of change before "by". */
function changeBefore(tokens: Token[], from: number): DeltaReading | null {
  for (let i = from - 1; i >= Math.max(0, from - 24); i--) {
    const word = tokens[i]!.lower;
    if (tokens[i]!.text === ";") break;
    if (FALL_VERBS.has(word) || word === "worse" || word === "behind") return { sign: "-", improves: false };
    if (RISE_VERBS.has(word) || word === "better" || word === "higher")
      return { sign: "+", improves: !word.startsWith("increas") && !word.startsWith("rais") };
    if (FALL_NOUNS.has(word) && !COMPARATIVES.has(word)) return { sign: "-", improves: false };
    if (RISE_NOUNS.has(word) && !COMPARATIVES.has(word)) return { sign: "+", improves: true };
  }
  return null;
}

/** "improvement of 15%", "gains (in accuracy) of 4.0%", "drop of up to 4.4", "increase of over 5 times", "a gap of 3". */
function nounBefore(tokens: Token[], at: number): DeltaReading | null {
  let i = skipHedges(tokens, at - 1);
  const link = tokens[i]?.lower;
  if (
    link !== "of" &&
    link !== ":" &&
    link !== "is" &&
    link !== "(" &&
    link !== "was" &&
    link !== "between" &&
    link !== "="
  ) {
    return link && i === at - 1 && RISE_NOUNS.has(link) && !COMPARATIVES.has(link) && link !== "lead"
      ? { sign: "+", improves: true }
      : null;
  }
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word" || token.lower === "behind") return null;
    if (RISE_NOUNS.has(token.lower) && !COMPARATIVES.has(token.lower))
      return link === "(" && k < i - 1 ? null : { sign: "+", improves: true };
    // "the gap to Foo (51.5%)" is Foo's own score.
    if (token.lower === "gap" && link === "(" && k < i - 1) return null;
    if (FALL_NOUNS.has(token.lower) && !COMPARATIVES.has(token.lower)) return { sign: "-", improves: false };
    if (
      ["of", "by", "achieves", "achieving", "achieve", "with", "accuracy", "score"].includes(token.lower) &&
      k < i - 1 &&
      token.lower !== "accuracy" &&
      token.lower !== "score"
    )
      return null;
    if (metricAt(tokens, k) && k === i - 1 && !["in", "of", "on"].includes(tokens[k - 1]?.lower ?? "")) {
      // "accuracy improvement of 3%" meets the noun first; "improvement, with accuracy of 84%" meets the metric first.
      return null;
    }
    i = i + 0;
  }
  return null;
}

/** "performance (up to 10.15%)", "accuracy (by 3%)": a bound in brackets says how much, not how high. */
function upToInBrackets(tokens: Token[], at: number): boolean {
  const open = skipHedges(tokens, at - 1);
  return tokens[open]?.text === "(" && tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "up";
}

/** Whether the words before a bare "3.7 points" speak of falling. */
function directionNear(tokens: Token[], at: number): "+" | "-" {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (FALL_VERBS.has(tokens[i]!.lower) || FALL_NOUNS.has(tokens[i]!.lower)) return "-";
    if (RISE_VERBS.has(tokens[i]!.lower) || RISE_NOUNS.has(tokens[i]!.lower)) return "+";
  }
  return "+";
}

function deltaKindOf(
  tokens: Token[],
  at: number,
  q: Quantity,
  last: Reading | undefined,
  coordinated: boolean,
): Reading["deltaKind"] {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    if (tokens[i]!.kind !== "word" || tokens[i]!.lower === "and") break;
    const kind = kindWord(tokens, i);
    if (kind) return kind;
  }
  for (let i = at - 1; i > Math.max(last?.at ?? -1, at - 20); i--) {
    const kind = kindWord(tokens, i);
    if (kind) return kind;
  }
  if (coordinated && last?.deltaKind) return last.deltaKind;
  return q.points || !q.percent ? "absolute" : "unspecified";
}

/** "relative", but not in "relative to", which compares. */
function kindWord(tokens: Token[], i: number): "absolute" | "relative" | null {
  const word = tokens[i]!.lower;
  if (word === "absolute" || word === "absolutely") return "absolute";
  if (word !== "relative" && word !== "relatively") return null;
  return ["with", "to"].includes(tokens[i + 1]?.lower ?? "") ? null : "relative";
}

// ---- the other end ----

/** "compared to 80.1", "versus 89.8", "baseline (19.69)", "over 61.2": somebody else's number. */
function isBase(tokens: Token[], at: number): boolean {
  const i = skipHedges(tokens, at - 1);
  const before = tokens[i];
  if (!before) return false;
  if (before.lower === "versus" || before.lower === "vs" || before.lower === "against") return true;
  if (before.text === "." && tokens[i - 1]?.lower === "vs") return true;
  if (before.lower === "from" && ["up", "down"].includes(tokens[i - 1]?.lower ?? "")) return true;
  if ((before.lower === "to" || before.lower === "with") && (tokens[i - 1]?.lower ?? "").startsWith("compar"))
    return true;
  if (before.lower === "than" && HEDGE_PAIRS.has(`${tokens[i - 1]?.lower} than`) === false) return true;
  if (before.text === "(" && !isHeldAgainst(tokens, at)) {
    const holder = tokens[i - 1]?.lower ?? "";
    return (
      COMPETITOR_NOUNS.has(holder) ||
      (!tokens[at]!.quantity!.sign && endsName(tokens[i - 1]) && isComparedWith(tokens, i - 1)) ||
      (holder === "performance" && COMPETITOR_NOUNS.has(tokens[i - 2]?.lower ?? ""))
    );
  }
  if (before.text === "'s" || before.text === "’s") return comparedBefore(tokens, i);
  if (before.lower === "of" || before.lower === "is" || before.lower === "was") {
    const words = tokens.slice(Math.max(0, i - 6), i).map((t) => t.lower);
    const head = words.findLastIndex((w) =>
      ["previous", "prior", "base", "baseline", "former", "human", "existing"].includes(w),
    );
    return head >= 0 && !words.slice(head).some((w) => w === "," || SCORE_VERBS.has(w) || RISE_VERBS.has(w));
  }
  return false;
}

/** "GPT-4o", "Llama 3 8B". */
function endsName(token: Token | undefined): boolean {
  return isNameWord(token) || token?.quantity?.never === "parameter count";
}

function comparedBefore(tokens: Token[], from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 14); i--) {
    const word = tokens[i]!.lower;
    if (COMPARATORS.has(word) || RISE_VERBS.has(word)) return true;
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") return false;
  }
  return false;
}

/** Makes one reading of "from A to B", "A -> B" and "A to B" behind a word of change. */
function joinEnds(tokens: Token[], readings: Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined[joined.length - 1];
    if (before && before.reason !== null && before.at !== reading.at) {
      // A base that nothing else called a score is one by its other end.
      if (!isOtherEnd(tokens, before, reading) || !isScoreless(before.reason)) {
        joined.push(reading);
        continue;
      }
    }
    if (
      before &&
      reading.quantity.never === null &&
      !isNamePart(reading) &&
      isOtherEnd(tokens, before, reading)
    ) {
      joined[joined.length - 1] = {
        ...reading,
        role: "value",
        sign: "",
        deltaKind: null,
        reason: null,
        efficiency: before.efficiency ?? reading.efficiency,
        metric: reading.metric ?? before.metric ?? metricLikewise(tokens, joined[joined.length - 2], before),
        coordinated: before.coordinated,
        base: { ...before, reason: null, role: "base" },
      };
    } else joined.push(reading);
  }
  return joined;
}

/** "raises accuracy of A from 6% to 34% and B from 8% to 45%": nothing but a name between two such pairs, one metric. */
function metricLikewise(tokens: Token[], last: Reading | undefined, from: Reading): string | null {
  if (!last?.base) return null;
  const between = tokens.slice(last.at + 1, from.at);
  const bare = between.every(
    (t) => t.lower === "and" || t.lower === "from" || t.text === "," || isNameWord(t),
  );
  return bare ? last.metric : null;
}

function isNamePart(r: Reading): boolean {
  return (
    r.reason === "part of a name" ||
    r.reason === "year" ||
    r.reason === "list marker" ||
    r.reason === "part of a metric's name"
  );
}

function isScoreless(reason: string): boolean {
  return reason.endsWith("a score") || reason.endsWith("no score");
}

function isOtherEnd(tokens: Token[], a: Reading, b: Reading): boolean {
  const between = tokens.slice(a.at + 1, b.at);
  if (a.base || a.quantity.never || isNamePart(a)) return false;
  if (between.some((t) => t.kind === "arrow")) return between.length <= 3;
  const to =
    between[between.length - 1]?.lower === "to" ||
    (between[between.length - 2]?.lower === "to" && HEDGES.has(between[between.length - 1]?.lower ?? ""));
  if (!to || between.length > 6 || between.some((t) => t.text === ";" || t.text === ")")) return false;
  const from = tokens[skipHedges(tokens, a.at - 1)]?.lower;
  return from === "from" || (from === "(" && between.length <= 2);
}

// ---- metrics ----

function metricOf(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
): string | null {
  const link = tokens[at - 1]?.lower;
  const governing = link === "of" || link === "=" ? metricEndingAt(tokens, at - 1) : null;
  if (governing && governing.name !== "score") return shortForm(tokens, governing);
  const behind = metricBehind(tokens, at) ?? metricEqual(tokens, at);
  if (behind) return behind;
  const ahead = metricBefore(tokens, at);
  if (ahead) return ahead;
  const open = bracketOf(tokens, at);
  const before = open > 0 ? metricEndingAt(tokens, open) : null;
  if (before) return shortForm(tokens, before);
  // "(A: 84.1, B: 32.5)": one bracket, one metric.
  if (last && open >= 0 && bracketOf(tokens, last.at) === open) return last.metric;
  return coordinated ? (last?.metric ?? null) : null;
}

/** "t-DCF = 0.0239": what is printed before an equals sign is the metric, unknown ones included; not "k = 5". */
function metricEqual(tokens: Token[], at: number): string | null {
  const name = tokens[at - 2];
  const link = tokens[at - 1]?.lower;
  if (name?.kind !== "word" || (link !== "=" && link !== "of")) return null;
  if (link === "=") return /[A-Z].*[A-Z]/.test(name.text) ? name.text : null;
  // "and TEDS of 88.6".
  return tokens[at]!.quantity!.low.includes(".") && /^[A-Z][A-Z\d-]+$/.test(name.text) ? name.text : null;
}

/** ", 6.3" and "and 87.6" behind a number: what the last one is, all are. */
function isListOn(tokens: Token[], i: number): boolean {
  const joins = tokens[i]!.text === "," || tokens[i]!.lower === "and" || tokens[i]!.text === "/";
  return joins && tokens[i - 1]!.quantity !== null && tokens[i + 1]?.quantity?.never === null;
}

/** The metric whose name ends right before a token. */
function metricEndingAt(tokens: Token[], end: number): MetricMention | null {
  for (let i = Math.max(0, end - 4); i < end; i++) {
    const metric = metricAt(tokens, i);
    if (metric?.to === end) return ofScore(tokens, metric);
  }
  return null;
}

/** "EM scores", "Dice score": the score is in the metric right before the word. */
function ofScore(tokens: Token[], metric: MetricMention): MetricMention {
  if (metric.name !== "score" || metric.from === 0) return metric;
  const inner = metricAt(tokens, metric.from - 1);
  return inner?.to === metric.from ? { ...metric, name: inner.name } : metric;
}

/** A difference is in the metric of its own clause: "improves accuracy by 3%", "4.22% WER", "5.45% in accuracy". */
function metricOfChange(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
): string | null {
  const behind = metricBehind(tokens, at);
  if (behind) return behind;
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    const token = tokens[i]!;
    if (token.quantity?.never === null || token.text === ";" || token.text === ":" || token.text === ",")
      break;
    if (token.lower === "and" && i > at - 4) break;
    if (token.lower === "while" || token.lower === "whereas" || token.lower === "but") break;
    const metric = metricAt(tokens, i);
    if (metric && metric.to <= at) return shortForm(tokens, metricEndingAt(tokens, metric.to) ?? metric);
  }
  return coordinated && last?.role === "delta" && isBareJoint(tokens, last.at, at) ? last.metric : null;
}

/** Nothing but commas and "and" between two numbers. */
function isBareJoint(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every((t) => t.text === "," || t.lower === "and" || t.text === "/");
}

/** "84.1% test accuracy", "a 29.44 win rate", "0.6% average accuracy", "9.3% log-average miss rate(MR)". */
function metricBehind(tokens: Token[], at: number, listed = LONGEST_LIST): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    const token = tokens[i]!;
    const metric = metricAt(tokens, i);
    if (metric) return shortForm(tokens, metric);
    if (token.text === "(" && i === at + 1) continue;
    if (isListOn(tokens, i)) return listed > 0 ? metricBehind(tokens, i + 1, listed - 1) : null;
    if ((token.lower === "in" || token.lower === "of") && i <= at + 2) continue;
    if (
      token.lower === "terms" ||
      token.lower === "the" ||
      token.lower === "average" ||
      token.lower === "mean"
    )
      continue;
    if (
      token.kind !== "word" ||
      PREPOSITIONS.has(token.lower) ||
      token.lower === "and" ||
      RISE_VERBS.has(token.lower)
    )
      return null;
  }
  return null;
}

/** "accuracy of 84.1%", "F1: 67.4", "the accuracy on MATH improves by 3%"; up to the number before. */
function metricBefore(tokens: Token[], at: number): string | null {
  let metric: MetricMention | null = null;
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    const token = tokens[i]!;
    if (token.text === ";" || token.quantity?.never === null) {
      if (!(token.quantity && metricNumber(tokens, i))) break;
    }
    if (token.text === ":" && !bracketOf(tokens, at)) break;
    const here = metricAt(tokens, i);
    if (here && here.to <= at) {
      metric = metricEndingAt(tokens, here.to) ?? here;
      break;
    }
  }
  return metric ? shortForm(tokens, metric) : null;
}

/** "instruction following score (IFS)" is called IFS from there on. */
function shortForm(tokens: Token[], metric: MetricMention): string {
  const inner = tokens[metric.to]?.text === "(" ? tokens[metric.to + 1] : undefined;
  const closes = tokens[metric.to + 2]?.text === ")";
  if (metric.name === "score" && inner?.kind === "word" && closes && /^[A-Z][A-Za-z-]{1,7}$/.test(inner.text))
    return inner.text;
  return metric.name;
}

/** "7.5% reduction in multimodal confidence calibration errors", "20% more source-domain knowledge". */
function metricOfDelta(tokens: Token[], at: number): string | null {
  const noun = tokens.findIndex(
    (t, i) => i > at && i < at + NEAR && (RISE_NOUNS.has(t.lower) || FALL_NOUNS.has(t.lower)),
  );
  if (noun < 0) return null;
  const comparative = COMPARATIVES.has(tokens[noun]!.lower) && tokens[noun]!.lower !== "better";
  const from = comparative ? noun + 1 : tokens[noun + 1]?.lower === "in" ? noun + 2 : -1;
  if (from < 0) return null;
  let to = from;
  while (
    to < tokens.length &&
    to < from + 6 &&
    tokens[to]!.kind === "word" &&
    !PREPOSITIONS.has(tokens[to]!.lower) &&
    !["and", "while", "but", "than", "whereas", "compared"].includes(tokens[to]!.lower)
  )
    to++;
  const phrase = tokens.slice(from, to);
  if (phrase.some((t) => EFFICIENCY.has(t.lower))) return null;
  const head = phrase[phrase.length - 1]?.lower;
  if (!head || head === "performance" || head === "than" || EFFICIENCY.has(head)) return null;
  for (let i = from; i < to; i++) {
    const metric = metricAt(tokens, i);
    if (metric && metric.from === from) return shortForm(tokens, metric);
  }
  if (comparative || /^(?:errors?|rates?|accuracy|scores?|loss|knowledge)$/.test(head)) {
    return phrase
      .map((t) => t.text)
      .join(" ")
      .replace(/errors$/, "error")
      .replace(/rates$/, "rate");
  }
  return null;
}

// ---- cost ----

/** What the number saves, where it is about time, tokens, memory, data or the like; null otherwise. */
function efficiencyOf(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
  r: Reading,
): string | null {
  const q = r.quantity;
  if (r.role === "base" || (r.role === "value" && !q.times && !q.percent)) return null;
  const behind = costBehind(tokens, at);
  const ahead = costBefore(tokens, at);
  if (r.role === "value" && q.percent) {
    // "training with just 15% the sample size" is a share of a cost that the text holds against something.
    return tokens[at + 1]?.lower === "the" ? behind : null;
  }
  if (r.metric && !q.times) return null;
  if (behind) return behind;
  if (ahead) return ahead;
  if (coordinated && last?.efficiency) return last.efficiency;
  return q.times && r.role === "delta" ? "speed" : null;
}

function costBehind(tokens: Token[], at: number): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.quantity) return null;
    if (EFFICIENCY.has(token.lower)) return nounPhrase(tokens, i);
    if (PREPOSITIONS.has(token.lower) && token.lower !== "in") return null;
    if (token.lower === "and" || SCORE_VERBS.has(token.lower)) return null;
  }
  return null;
}

function costBefore(tokens: Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const token = tokens[i]!;
    if (token.quantity || token.text === "," || token.text === ";" || token.text === ")") return null;
    if (token.kind === "word" && EFFICIENCY.has(token.lower)) return nounPhrase(tokens, i);
    if (["on", "using", "for", "with", "while", "but", "whereas", "and"].includes(token.lower)) return null;
  }
  return null;
}

/** The cost's own words: "output tokens", "supervised fine-tuning data", "sample size". */
function nounPhrase(tokens: Token[], head: number): string {
  let from = head;
  while (
    from > 0 &&
    head - from < 3 &&
    tokens[from - 1]!.kind === "word" &&
    !PREPOSITIONS.has(tokens[from - 1]!.lower) &&
    !COMPARATIVES.has(tokens[from - 1]!.lower) &&
    !FALL_VERBS.has(tokens[from - 1]!.lower) &&
    !RISE_VERBS.has(tokens[from - 1]!.lower) &&
    !SCORE_VERBS.has(tokens[from - 1]!.lower) &&
    !["the", "a", "an", "and", "is", "its", "up", "only", "just", "while", "our"].includes(
      tokens[from - 1]!.lower,
    )
  ) {
    from--;
  }
  let to = head + 1;
  while (to < tokens.length && tokens[to]!.kind === "word" && EFFICIENCY.has(tokens[to]!.lower)) to++;
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(" ");
}

// ---- small words ----

/** Second words of hedges, so that pairs are only looked up where one can be. */
const PAIR_ENDS = new Set([...HEDGE_PAIRS].map((pair) => pair.split(" ")[1]!));

/** Index of the first token before `from` that is no hedge. */
function skipHedges(tokens: Token[], from: number): number {
  let i = from;
  while (i >= 0 && isHedgeWord(tokens, i)) i--;
  return i;
}

function isHedgeWord(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind === "approx") return true;
  if (HEDGES.has(token.lower) && token.lower !== "within") return true;
  const word = token.lower;
  if (["only", "just", "even", "merely", "impressive", "remarkable", "competitive"].includes(word))
    return true;
  const before = tokens[i - 1]?.lower;
  const after = tokens[i + 1]?.lower;
  if (PAIR_ENDS.has(word) && before && HEDGE_PAIRS.has(`${before} ${word}`)) return true;
  if (after && PAIR_ENDS.has(after) && HEDGE_PAIRS.has(`${word} ${after}`)) return true;
  return (
    word === "as" &&
    (after === "much" ||
      after === "high" ||
      before === "much" ||
      before === "high" ||
      after === "low" ||
      before === "low")
  );
}

function isHedged(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === "approx" || HEDGES.has(before.lower)) {
    // "an improvement over 5 baselines" is about the baselines; "over 65%" is a bound.
    return true;
  }
  return (
    HEDGE_PAIRS.has(`${tokens[at - 2]?.lower} ${before.lower}`) ||
    (before.lower === "as" && tokens[at - 3]?.lower === "as")
  );
}

/** The end of a bracket without a number of its own: "by 24% (A) and 20% (B)"; the bracket where it holds one. */
function asideEnd(tokens: Token[], open: number, end: number): number {
  for (let i = open + 1; i < end && tokens[i]!.quantity === null; i++) if (tokens[i]!.text === ")") return i;
  return open;
}

/** True where nothing but commas, "and", small words and hedges stands right before `to`, so that it goes on from `from`. */
function goesOn(tokens: Token[], from: number, to: number): boolean {
  const i = skipHedges(tokens, to - 1);
  if (i === from) return false;
  const joint = tokens[i]!;
  const joins =
    joint.text === "," ||
    joint.lower === "and" ||
    joint.text === "/" ||
    joint.text === "&" ||
    joint.lower === "or";
  if (!joins) return false;
  for (let k = from + 1; k < i; k++) {
    const word = tokens[k]!.lower;
    // "9.0% gain on A and 5.7% on B": there the word is the number's own noun.
    if (word === ";" || word === ":" || (RISE_VERBS.has(word) && !(RISE_NOUNS.has(word) && k <= from + 2)))
      return false;
    if (word === "(") k = asideEnd(tokens, k, i);
    else if (word === ")") return false;
  }
  return to - from < 24;
}
