import { isNameWord } from "../../../names/nameWords";
import {
  DATASET_NOUNS,
  EFFICIENCY,
  FALL_NOUNS,
  INTERVAL,
  PREPOSITIONS,
  RISE_NOUNS,
  RISE_VERBS,
  SCORE_VERBS,
} from "../words/lexicon";
import { bracketOf } from "../words/brackets";
import { CAPITALS_ONLY, metricAt } from "../words/metricAt";
import type { Quantity } from "../words/quantity";
import type { Token } from "../words/tokens";
import { isVersion, isYear } from "../words/versions";
import { words } from "../words/words";
import { isSetting } from "./isSetting";
import { looksPlural } from "./looksPlural";
import { metricBefore } from "./metricBefore";
import { metricEndingAt, isInMetric } from "./metricNear";
import { seriesOver } from "./metricSeries";

const COUNTED_AS =
  words(`hours hour second days day minutes seconds weeks months years year epochs epoch iterations steps layers layer parameters params gpus gpu cpus tpus cores
   languages classes categories subjects participants users speakers annotators people nodes edges blocks heads dimensions words bits bytes frames
   images videos clips kbps mbps gbps khz mhz ghz gflops flops tflops gmacs macs tokens samples examples instances questions problems pairs documents sentences pages patients hz fps ms gb mb`);

const BOUNDS = words("leq geq < >");
/** Things that are told apart by a number behind them: "Table 3". */
const NUMBERED = words(
  `fig figure table section sec step stage phase task eq track type level appendix chapter area part subtask theorem round day week protocol
   seed fold scenario`,
);
/** "is bounded by 2.3", "scaled by 0.5". */
const BOUNDED = /^(?:bounded|multiplied|divided|scaled|followed|weighted|clipped|capped|limited)$/;
const MAGNITUDES = words("thousand million billion trillion");

/** Why a number is no result whatever its sentence says of it: a count, a year, a citation. Null where it could be one. */
export function neverReason(tokens: Token[], at: number, q: Quantity): string | null {
  if (q.never)
    return q.never === "length" && (metricAt(tokens, at + 1) || isLengthOfMetric(tokens, at))
      ? null
      : q.never;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const bare = !q.percent && !q.sign && !q.points && !q.times;
  if (before?.kind === "spread" || isDeviation(tokens, at)) return "spread";
  if (isProbability(tokens, at)) return "p-value";
  if (before && BOUNDS.has(before.lower) && !q.percent) return "bound";
  if (before?.lower === "by" && BOUNDED.test(tokens[at - 2]?.lower ?? "")) return "bound";
  if (before?.text === "[" && (after?.text === "]" || after?.text === "," || after?.text === "-"))
    return "citation";
  if (before?.text === "," && after?.text === "]" && bare) return "citation";
  if (bare && isMarker(tokens, at)) return "list marker";
  // "on this task.1", "see Fig.1".
  if (q.low.startsWith(".") && before?.kind === "word" && before.end === q.start) return "footnote";
  if (bare && isYear(q.low) && q.high === null && !holdsMetric(tokens, at)) return "year";
  if (bare && isVersion(tokens[at]!) && before?.kind === "word" && ["v", "version"].includes(before.lower))
    return "version";
  if (before?.lower === "top" && !metricAt(tokens, at - 1)) return q.percent ? "share" : "rank";
  if (isInterval(tokens, at)) return "confidence interval";
  // "is ranked 2 on the board".
  if (bare && /^rank(?:s|ed)$/.test(before?.lower ?? "") && /^\d+$/.test(q.low)) return "rank";
  if (before && NUMBERED.has(before.lower) && bare && !q.low.includes(".")) return "number of a thing";
  if ((bare && isInMetric(tokens, at)) || (before?.text === "/" && seriesOver(tokens, at)))
    return "part of a metric's name";
  if (bare && q.high === null && !q.low.includes(".") && countsNoun(tokens, at)) return "count";
  // "on 8 of the 9 languages", "53.3% (8/15)".
  if (bare && (isOfSo(tokens, at) || isFraction(tokens, at))) return "count";
  if (isThreshold(tokens, at)) return "threshold";
  if (bare && after?.lower === "out" && tokens[at + 2]?.lower === "of" && countsNoun(tokens, at + 3))
    return "count";
  if (bare && after?.kind === "word" && COUNTED_AS.has(after.lower) && !metricAt(tokens, at + 1))
    return "count";
  // "8 bit precision"; bits per character are a metric.
  if (bare && after?.lower === "bit" && !metricAt(tokens, at + 1)) return "setting";
  if (q.percent && after?.lower === "longer") return "length";
  if (bare && isMeasure(tokens, at)) return "measure";
  if (bare && isFull(tokens, at)) return "full marks";
  if (bare && isVersionOfOther(tokens, at)) return "version";
  if (bare && isSpeed(tokens, at)) return "speed";
  if ((!q.sign || isCoefficient(tokens, at)) && isSetting(tokens, at)) return "setting";
  // "DiT-XL/2", "ViT-S/16".
  if (bare && before?.text === "/" && isNameWord(tokens[at - 2]) && tokens[at - 2]!.end === q.start - 1)
    return "part of a name";
  if (bare && after && MAGNITUDES.has(after.lower)) return "count";
  if (bare && before?.text === "=" && tokens[at - 2]?.text.length === 1 && !metricBefore(tokens, at - 2))
    return "parameter";
  return null;
}

const LENGTH_LINKS = words("of = : by from to is was");
/** "an error of 38.1mm", "lowers MPJPE by 3.1mm". */
function isLengthOfMetric(tokens: Token[], at: number): boolean {
  return LENGTH_LINKS.has(tokens[at - 1]?.lower ?? "") && metricBefore(tokens, at - 1) !== null;
}

const LINKED = words("of = : is was");
/** "SD = 0.02", "std 0.02", "a standard deviation of 0.02". */
function isDeviation(tokens: Token[], at: number): boolean {
  const i = LINKED.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const { text, lower } = tokens[i] ?? { text: "", lower: "" };
  if (/^(?:SD|SEM?|IQR|[Ss]td(?:ev|dev)?)$/.test(text)) return true;
  return /^(?:deviations?|errors?)$/.test(lower) && tokens[i - 1]?.lower === "standard";
}

/** "a p-value of 0.03", "p-values below 0.05". */
function isProbability(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some((t) => /^p-values?$/.test(t.lower));
}

/** "(95% CI 0.84-0.88)", "(95% CI: 0.84 to 0.88)", "95% CI, [0.84, 0.88]", "95% confidence intervals of 0.84-0.88". */
function isInterval(tokens: Token[], at: number): boolean {
  if (tokens[at]!.quantity!.percent && INTERVAL.test(tokens[at + 1]?.lower ?? "")) return true;
  if (isRangeOf(tokens, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - INTERVAL_REACH); i--) {
    const { kind, lower, text } = tokens[i]!;
    if (INTERVAL.test(lower)) return tokens[i - 1]?.quantity?.percent === true || tokens[i - 1]?.text === "(";
    const joins = kind === "number" || [":", ",", "=", "[", "(", "-", "–"].includes(text);
    if (!joins && !["to", "of", "interval", "intervals"].includes(lower)) return false;
  }
  return false;
}
/** "0.85 (0.83-0.87)", "87.3% (range, 80.1%-92.2%)": what the score before may be as well. */
function isRangeOf(tokens: Token[], at: number): boolean {
  const { low, high } = tokens[at]!.quantity!;
  const open = bracketOf(tokens, at);
  // "87.3% recall (range, 80.1%-92.2%)".
  const metric = open > 0 ? metricEndingAt(tokens, open) : null;
  const score = tokens[(metric?.from ?? open) - 1]?.quantity;
  if (high === null || !score || score.never !== null || at - open > 3) return false;
  return Number(low) < Number(score.low) && Number(score.low) < Number(high);
}

/** How far behind "CI" its second end may stand: "CI: [0.84, 0.88". */
const INTERVAL_REACH = 6;

/** "a linear correlation coefficient near -0.998". */
function isCoefficient(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some((t) => /^coefficients?$/.test(t.lower));
}

const isWhole = (token: Token | undefined) => /^\d+$/.test(token?.text ?? "");

function isOfSo(tokens: Token[], at: number): boolean {
  const so = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  return isWhole(tokens[at]) && tokens[at + 1]?.lower === "of" && isWhole(tokens[so]);
}

function isFraction(tokens: Token[], at: number): boolean {
  const open = tokens[at - 1]?.text === "(" ? at - 1 : at - 3;
  const [bracket, part, slash, whole, close] = tokens.slice(Math.max(0, open), open + 5);
  if (bracket?.text !== "(" || slash?.text !== "/" || close?.text !== ")") return false;
  return isWhole(part) && isWhole(whole) && tokens[open - 1]?.quantity?.percent === true;
}

/** "crossing the 70% mIoU threshold". */
function isThreshold(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== "the") return false;
  const end = metricAt(tokens, at + 1)?.to ?? at + 1;
  return /^(?:threshold|barrier)$/.test(tokens[end]?.lower ?? "");
}

const UNITS = words("bpp m s km min sec kg w watts gw kj j kwh usd dollars");
const BOUNDING = words("than beyond within after before under over every for at");
/** "shorter than 2 s", "beyond 50 m"; "an MAE of 0.21 m" is a score. */
function isMeasure(tokens: Token[], at: number): boolean {
  if (!UNITS.has(tokens[at + 1]?.lower ?? "") || tokens[at + 2]?.text === "/") return false;
  return BOUNDING.has(tokens[at - 1]?.lower ?? "") || metricBefore(tokens, at) === null;
}

/** "4.2 out of 5", "83.25/100": what the score before could have been at most. */
function isFull(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "out") return true;
  const score = tokens[at - 1]?.text === "/" ? tokens[at - 2]?.quantity : null;
  const full = tokens[at]!.quantity!.low;
  return (
    !!score &&
    ["5", "10", "100"].includes(full) &&
    score.low.includes(".") &&
    Number(score.low) <= Number(full)
  );
}

/** Software and licences. */
const RELEASED = words(
  "apache cc by by-sa by-nc gpl lgpl mpl cuda cudnn python pytorch tensorflow keras jax java android ubuntu numpy opencv unity unreal",
);
const CORPORA = /(?:treebank|corpus|dataset|database|benchmark|release|version)$/;

/** "Apache 2.0", "the Chinese Treebank 5.1", "ahead of Kling 1.6 (81.0)": a number right behind the name of what has versions. */
function isVersionOfOther(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3) && /^[A-Z]/.test(tokens[i]!.text); i--)
    if (RELEASED.has(tokens[i]!.lower)) return true;
  const digits = tokens[at]!.quantity!;
  if (CORPORA.test(tokens[at - 1]?.lower ?? "") && /^\d\.\d$/.test(digits.low) && digits.high === null)
    return true;
  if (!isNameWord(tokens[at - 1]) || metricAt(tokens, at - 1) || !/^\d\.\d$/.test(tokens[at]!.text))
    return false;
  // "(Foo 2.0)".
  if (tokens[at]!.text.endsWith(".0") && bracketOf(tokens, at) >= 0) return true;
  return tokens[at + 1]?.text === "(" && tokens[at + 2]?.quantity?.never === null;
}

const SCORED_RATES = words("hit detection recognition retrieval pass match acceptance refusal");
/** "a real-time speed of 54.60", "latency of 3.2", "a frame rate of 24"; not "a hit rate of 0.71". */
function isSpeed(tokens: Token[], at: number): boolean {
  const head = tokens[at - 1]?.lower === "of" ? (tokens[at - 2]?.lower ?? "") : "";
  if (head === "rate" && SCORED_RATES.has(tokens[at - 3]?.lower ?? "")) return false;
  return ["speed", "latency", "throughput", "size", "rate"].includes(head) && !metricAt(tokens, at - 3);
}

/** "(1)", "1)", "(ii)", "1." at the start of a point. */
function isMarker(tokens: Token[], at: number): boolean {
  const q = tokens[at]!.quantity!;
  if (!/^\d{1,2}$/.test(q.low) || q.high !== null) return false;
  if (tokens[at + 1]?.text !== ")") return false;
  const before = tokens[at - 1];
  if (before?.text === "(") return metricAt(tokens, at - 2) === null;
  return before === undefined || [",", ";", ":", ".", "and"].includes(before.lower);
}

/** "F1 of 2019" is a score for a reader who sees "of"; a year is one everywhere else. */
function holdsMetric(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  return (before === "of" || before === "=" || before === ":") && metricBefore(tokens, at - 1) !== null;
}

/** "1,200 MR images": a short form that is also a metric's, before what is counted. */
function isKindOfThing(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  return (
    CAPITALS_ONLY.has(tokens[i]!.lower) && looksPlural(next) && !isChange(next) && !SCORE_VERBS.has(next)
  );
}

function isChange(word: string): boolean {
  return RISE_NOUNS.has(word) || FALL_NOUNS.has(word) || RISE_VERBS.has(word) || word === "points";
}

/** "14 tasks", "20 diverse puzzles", "47 standard text-related visual benchmarks": a plural within a few words. */
function countsNoun(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + 6); i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (token.kind !== "word" || PREPOSITIONS.has(word) || word === "and" || word === "or") return false;
    if (word === "errors") return true;
    if ((metricAt(tokens, i) && !isKindOfThing(tokens, i)) || RISE_NOUNS.has(word) || FALL_NOUNS.has(word))
      return false;
    if (DATASET_NOUNS.has(word) || EFFICIENCY.has(word)) return true;
    if (looksPlural(word) && !SCORE_VERBS.has(word) && !RISE_VERBS.has(word)) return true;
  }
  return false;
}
