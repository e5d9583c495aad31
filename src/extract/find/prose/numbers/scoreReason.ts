import { isNameWord } from "../../../names/nameWords";
import { bracketOf } from "../words/brackets";
import { FALL_VERBS, isJoint, isResultVerb, PREPOSITIONS, RISE_VERBS, SCORE_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Quantity } from "../words/quantity";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { isTotal } from "./deltaAt";
import { isFactor, isLarger } from "./efficiencyOf";
import { isHedgeWord, skipHedges } from "./hedges";
import { metricEndingAt } from "./metricNear";
import { isElsewhere } from "./metricOf";
import { isQualityNoun } from "./plainMetric";
import { looksPlural } from "./looksPlural";
import { endsName } from "./isBase";
import { isAveraged } from "./isAveraged";
import { isHeldAgainst } from "./isHeldAgainst";
import { isOfOthers } from "./ofOthers";
import { isSolving } from "./isSolving";
import type { Reading } from "./reading";

const NO_SCORE = "multiple of something that is no score";

/** A number that nothing says to be a score stays out; the reason says what is missing. */
export function scoreReason(
  tokens: Token[],
  at: number,
  q: Quantity,
  r: Reading,
  last: Reading | undefined,
  inName: boolean[],
): string | null {
  if (r.role === "value" && isVersionBehind(tokens, at, inName)) return "version";
  if (q.percent && isOfGap(tokens, at)) return "share";
  if (q.percent && r.role !== "delta" && isShare(tokens, at))
    return isSolved(tokens, at, r, last) ? null : "share";
  // "shortens proofs by a factor of 2.3".
  if (r.role === "delta" && q.times && r.metric === null && isFactor(tokens, at)) return NO_SCORE;
  if (q.times && isLarger(tokens[at + 1])) return NO_SCORE;
  if (r.role === "delta" && varies(tokens, at)) return "spread";
  if (r.role === "delta" || r.metric !== null) return null;
  if (r.coordinated && last) return null;
  if (hasArrow(tokens, at)) return null;
  if ((q.percent || q.low.includes(".")) && isHeldAgainst(tokens, at)) return null;
  if (isTotal(tokens, at, q) || bringsAverage(tokens, at, q, last)) return null;
  if (q.times) return NO_SCORE;
  const verb = verbBefore(tokens, at);
  if (q.percent)
    return verb ||
      isNextItem(tokens, at, inName, last) ||
      r.role === "base" ||
      inBrackets(tokens, at) ||
      isSolved(tokens, at, r, last) ||
      isHeld(tokens, at) ||
      isSolvedAlone(tokens, at) ||
      isAlso(tokens, at, last) ||
      isWith(tokens, at) ||
      (inName[at - 1] && last?.role === "value") ||
      isQuality(tokens, at) ||
      (tokens[at - 1]?.text === "," && inName[at - 2] && last?.role === "value") ||
      bringsPerformance(tokens, at) ||
      tokens[at + 1]?.lower === "on" ||
      (tokens[at - 1]?.lower === "at" && endsName(tokens[at - 2]))
      ? null
      : "percentage that nothing calls a score";
  if (bringsPerformance(tokens, at) || isNextItem(tokens, at, inName, last)) return null;
  if (q.low.includes(".") && (isHeld(tokens, at) || goesOnLikewise(tokens, at, inName, last))) return null;
  if (
    q.low.includes(".") &&
    (verb || r.role === "base" || inBrackets(tokens, at) || tokens[at + 1]?.lower === "on")
  )
    return null;
  if (verb && tokens[at + 1]?.lower === "on") return null;
  if (q.low.includes(".") && isOfFull(tokens, at)) return null;
  // "a score of 11,474, compared to 2,497": whole numbers, both.
  if (
    r.role === "base" &&
    last?.role === "value" &&
    (last.quantity.low.includes(",") || isBaseline(tokens, at))
  )
    return null;
  // "with Foo 63.1 and Bar 69.4": two digits before the point are no version of the name.
  if (inName[at - 1] && /^\d\d\.\d/.test(q.low)) return null;
  return "number that nothing calls a score";
}

/** "rated 4.2 out of 5", "4.2/5". */
function isOfFull(tokens: Token[], at: number): boolean {
  const [out, of, full] = tokens.slice(at + 1, at + 4).map((t) => t.lower);
  return out === "out" && of === "of"
    ? /^(?:5|10|100)$/.test(full ?? "")
    : out === "/" && /^(?:5|10|100)$/.test(of ?? "");
}

/** "accuracy varies by 3.2 points across seeds": neither better nor worse. */
function varies(tokens: Token[], at: number): boolean {
  const by = skipHedges(tokens, at - 1);
  if (tokens[by]?.lower !== "by") return false;
  const verb = tokens
    .slice(Math.max(0, by - 3), by)
    .findLast((t) => isResultVerb(t.lower) || VARYING.test(t.lower));
  return verb !== undefined && VARYING.test(verb.lower);
}
const VARYING = /^(?:vary|varie|fluctuat|differ(?:s|ed)?$|change[sd]?$)/;

/** "compared to a human baseline of 65": whole numbers may be a baseline's. */
function isBaseline(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === "of" && /^(?:baseline|score|performance)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

/** "With 84.2% it comes near Foo", "surpasses Foo on X with 45.6%", "ranks first among models at 31.2%"; not "with 10% noise". */
function isWith(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === "at")
    return tokens
      .slice(Math.max(0, at - 8), at - 2)
      .some((t, i, all) => /^rank(?:s|ed|ing)?$/.test(t.lower) && PLACES.test(all[i + 1]?.lower ?? ""));
  const next = tokens[at + 1];
  const opens = at === 1 && (next?.lower === "it" || next?.lower === "our");
  return tokens[at - 1]?.lower === "with" && (opens || next === undefined || next.text === ".");
}

const PLACES = /^(?:first|second|third|top|highest|1st|2nd|3rd)$/;

/** "an average of 59.7%", "averaging 59.7 over A and B"; not "an average of 3.2 chairs". */
function bringsAverage(tokens: Token[], at: number, q: Quantity, last: Reading | undefined): boolean {
  if (!(q.percent || q.low.includes(".")) || !isAveraged(tokens, at)) return false;
  const after = tokens[at + 1];
  if (after?.kind === "word" && !PREPOSITIONS.has(after.lower)) return false;
  if (last?.role === "value" || tokens[skipHedges(tokens, at - 1)]!.lower === "averages") return true;
  return ["on", "across", "over"].includes(after?.lower ?? "");
}

/** "scores obtained with Foo 2.1": a small decimal right behind a name that is no benchmark's, model's or metric's. */
function isVersionBehind(tokens: Token[], at: number, inName: boolean[]): boolean {
  const q = tokens[at]!.quantity!;
  if (q.percent || q.points || q.times || q.high !== null || !/^\d\.\d$/.test(q.low)) return false;
  return isNameWord(tokens[at - 1]) && !inName[at - 1] && !metricEndingAt(tokens, at);
}

/** A reason that the names of the sentence could still take away. */
export function isUncalled(reason: string): boolean {
  return reason.endsWith("a score");
}

/** A reason that says no more than that nothing calls the number a score: its other end or a name nearby may. */
export function isScoreless(reason: string): boolean {
  return isUncalled(reason) || reason.endsWith("no score");
}

function hasArrow(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === "arrow" || tokens[at + 1]?.kind === "arrow" || tokens[at - 1]?.lower === "from"
  );
}

const SHARE_NOUNS =
  words(`data training labels labeled labelled annotations annotated parameters params weights samples examples tokens images instances questions cases users
   participants sparsity confidence dataset supervision pixels words sentences pages size traces queries neurons layers patches
   compute budget flops`);

/** "closes 62% of the gap between Foo and Bar". */
function isOfGap(tokens: Token[], at: number): boolean {
  const [of, the, noun] = tokens.slice(at + 1, at + 4).map((t) => t.lower);
  return of === "of" && the === "the" && /^(?:gap|difference|headroom)$/.test(noun ?? "");
}

const NO_SHARES = words("when while which that by on rate rates before after");

/** "finds that 43% are due to noise": so many of the things just counted. */
function isSubject(tokens: Token[], at: number): boolean {
  if (!["are", "were", "have"].includes(tokens[at + 1]?.lower ?? "")) return false;
  const before = tokens[skipHedges(tokens, at - 1)];
  return before === undefined || before.lower === "that" || before.text === "," || before.text === ";";
}

/** "5% of the weights", "fewer than 2.6% of generated tokens", "with 10% labels", "95% confidence". */
function isShare(tokens: Token[], at: number): boolean {
  let i = at + 1;
  if (isSubject(tokens, at)) return true;
  // "23.4% of errors come from".
  if (tokens[i]?.lower === "of" && /^(?:errors|failures|mistakes)$/.test(tokens[i + 1]?.lower ?? ""))
    return true;
  // "70% is used for training, 15% for validation".
  if (tokens[i]?.lower === "for" && /^(?:training|validation|testing)$/.test(tokens[i + 1]?.lower ?? ""))
    return true;
  if (/^(?:including|containing|comprising)$/.test(tokens[at - 1]?.lower ?? ""))
    return isOfThings(tokens, at);
  const of = tokens[i]?.lower === "of";
  if (of) i++;
  if (of && isAnothersScore(tokens, i)) return true;
  for (let k = i; k < Math.min(tokens.length, i + 3); k++) {
    const token = tokens[k]!;
    // "87% of 1,320 targets".
    if (of && k === i && token.quantity) continue;
    if (token.kind !== "word") break;
    if (metricAt(tokens, k) || NO_SHARES.has(token.lower)) return false;
    if (SHARE_NOUNS.has(token.lower)) return true;
    if (of && looksPlural(token.lower)) return true;
    if (PREPOSITIONS.has(token.lower) || token.lower === "and") return of && k > i;
  }
  return of && tokens[i]?.lower === "the" && !isOfOthers(tokens, i - 1);
}

const OWNERS = words("the its their our original full lost");
/** "of the original accuracy", "of its F1", "of Foo's performance": what the share is of is a score; not "96% of top-1 accuracy". */
function isAnothersScore(tokens: Token[], from: number): boolean {
  if (/^['’]s$/.test(tokens[from + 1]?.text ?? "")) return true;
  if (!OWNERS.has(tokens[from]?.lower ?? "") && !/^(?:full|half)-/.test(tokens[from]?.lower ?? ""))
    return false;
  for (let i = from + 1; i < from + 5 && tokens[i]?.kind === "word"; i++) {
    if (metricAt(tokens, i) || tokens[i]!.lower === "performance") return true;
    if (PREPOSITIONS.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "including 50% zero-shot services". */
function isOfThings(tokens: Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 4).some((t, k) => looksPlural(t.lower) && !metricAt(tokens, at + 1 + k));
}

/** "succeeds in 78% of trials", "solves only 14% of the puzzles": how many were done right. */
function isSolved(tokens: Token[], at: number, r: Reading, last: Reading | undefined): boolean {
  // "29.4% of the tasks in A and 46.6% of those in B".
  if (r.coordinated && last?.reason === null && last.quantity.percent && isSolvedAt(tokens, last.at))
    return true;
  // "completes 24.9% of tasks, whereas Foo completes 12.2%".
  const verb = tokens[skipHedges(tokens, at - 1)];
  const again =
    last?.reason === null && last.quantity.percent && isSolving(verb) && tokens[at + 1]?.kind !== "word";
  return again || isSolvedAt(tokens, at);
}

function isSolvedAt(tokens: Token[], at: number): boolean {
  let i = skipHedges(tokens, at - 1);
  if (tokens[i]?.lower === "a") i--;
  if (tokens[at + 1]?.lower !== "of") return false;
  if (isSolvedBehind(tokens, at)) return true;
  if (tokens[i]?.lower !== "in" && tokens[i]?.lower !== "on") return isSolving(tokens[i]);
  // "preferred to Foo in 43% of cases".
  const preferred = (tokens[i - 3]?.lower ?? "").startsWith("prefer") && tokens[i - 2]!.lower === "to";
  return preferred || isSolving(tokens[i - 1]);
}

/** "it proves 24.7%, 5.9% more than Foo", "succeed in 54.5% and 63.4%": how many is said before. */
function isSolvedAlone(tokens: Token[], at: number): boolean {
  const i = skipHedges(tokens, at - 1);
  let verb = tokens[i]?.lower === "in" ? i - 1 : i;
  // "passes all tests in 83.1%".
  if (verb < i && tokens[verb - 1]?.lower === "all") verb -= 2;
  const next = tokens[at + 1];
  return isSolving(tokens[verb]) && (next?.kind !== "word" || isJoint(next) || next.lower === "on");
}

/** ", with 91.2% in English but only 58.4% in Thai": further scores, told by where they hold. */
function isAlso(tokens: Token[], at: number, last: Reading | undefined): boolean {
  const i = skipHedges(tokens, at - 1);
  const goesOn = tokens[i]?.lower === "but" || (tokens[i]?.lower === "with" && tokens[i - 1]?.text === ",");
  return (
    goesOn &&
    last?.role === "value" &&
    last.quantity.percent &&
    /^(?:in|for|on)$/.test(tokens[at + 1]?.lower ?? "")
  );
}

/** How many words may name what is solved: "71.2% of the questions in X are answered". */
const SOLVED_REACH = 9;
function isSolvedBehind(tokens: Token[], at: number): boolean {
  for (
    let i = at + 2;
    i < Math.min(tokens.length - 1, at + SOLVED_REACH) && tokens[i]!.kind === "word";
    i++
  ) {
    if (!/^(?:is|are|was|were)$/.test(tokens[i]!.lower)) continue;
    const verb = tokens[i + 1]!.lower.endsWith("ly") ? i + 2 : i + 1;
    return isSolving(tokens[verb]) && tokens[verb]!.lower.endsWith("ed");
  }
  return false;
}

const HOLDING = words(
  "has have had manages manage managed stays stay stayed stands stand stood earns earned receives received",
);
/** "it has 61.5%", "manages 24.9% on Foo", "stays at 80.2": the verb alone brings the score; "has 12.5% noise" is none. */
function isHeld(tokens: Token[], at: number): boolean {
  let i = skipHedges(tokens, at - 1);
  if (tokens[i]?.lower === "at") i--;
  const after = tokens[at + 1];
  return (
    HOLDING.has(tokens[i]?.lower ?? "") &&
    (after?.kind !== "word" || PREPOSITIONS.has(after.lower) || after.lower === "and")
  );
}

/** "with 98.2% validity, 99.1% uniqueness and 85.1% novelty". */
function isQuality(tokens: Token[], at: number): boolean {
  const [noun, next] = tokens.slice(at + 1, at + 3);
  const ends = next?.kind !== "word" || isJoint(next) || PREPOSITIONS.has(next.lower);
  return isQualityNoun(noun?.lower ?? "") && !/^rates?$/.test(noun!.lower) && ends;
}

/** "MMLU: 71.2, GPQA: 45.1": the next name with its number. */
function isNextItem(tokens: Token[], at: number, inName: boolean[], last: Reading | undefined): boolean {
  return (
    tokens[at - 1]?.text === ":" && inName[at - 2] === true && last?.role === "value" && at - last.at < 8
  );
}

/** "stays at 80.2 and SEED-Bench at 74.5", "0.912 on A and on B 0.904", "a forget quality of 0.83 and a model utility of 0.62". */
function goesOnLikewise(tokens: Token[], at: number, inName: boolean[], last: Reading | undefined): boolean {
  if (last?.role !== "value" || last.base || at - last.at > 12 || !last.quantity.low.includes("."))
    return false;
  if (isElsewhere(tokens, last, at)) return inName[skipHedges(tokens, at - 1)] === true;
  const link = tokens[at - 1]?.lower;
  if (link !== "at") return false;
  let i = at - 2;
  if (!inName[i]) return false;
  while (inName[i]) i--;
  return tokens[i]?.lower === "and" || tokens[i]?.text === ",";
}

/** "X (84.1%)", "(X: 84.1%)", "84.1% (82.0%)"; not "1.4M images (55.6% empty)". */
function inBrackets(tokens: Token[], at: number): boolean {
  const open = bracketOf(tokens, at);
  if (open < 0) return false;
  const counted = tokens[open - 1]?.kind === "word" && !isNameWord(tokens[open - 1]);
  const told = tokens[at + 1]?.kind === "word" && !PREPOSITIONS.has(tokens[at + 1]!.lower);
  return !counted || !told || tokens.slice(open + 1, at).some(isNameWord);
}

/** A verb that brings a score stands before the number, with no end of a clause in between. */
function verbBefore(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    const token = tokens[i]!;
    if (token.text === ";" || token.quantity) return false;
    if (SCORE_VERBS.has(token.lower) || RISE_VERBS.has(token.lower) || FALL_VERBS.has(token.lower))
      return true;
  }
  return false;
}

const PERFORMANCES = words(
  "performance performances result results score scores level rate state-of-the-art sota art",
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
