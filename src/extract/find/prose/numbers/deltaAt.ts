import {
  COMPARATIVES,
  FALL_NOUNS,
  FALL_VERBS,
  isJoint,
  PREPOSITIONS,
  RISE_NOUNS,
  RISE_VERBS,
  SCORE_VERBS,
} from "../words/lexicon";
import { closeOf } from "../words/brackets";
import { metricAt } from "../words/metricAt";
import type { Quantity } from "../words/quantity";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { isAveraged } from "./isAveraged";
import { CROSSED, skipHedges } from "./hedges";
import { isNamedInBrackets } from "./isBase";
import { isHeldAgainst } from "./isHeldAgainst";
import { metricEndingAt } from "./metricNear";
import { FAR, NEAR, type Reading } from "./reading";

interface DeltaReading {
  sign: "+" | "-";
  /** Said with a word for getting better, so that the metric's direction decides the sign. */
  improves: boolean;
}

/** Whether a number says how much something changed, and which way; null where it says how high something is. */
export function deltaAt(
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
  const governed = nounBefore(tokens, at) ?? besides(tokens, at, q) ?? apart(tokens, at, last);
  if (governed) return governed;
  if (isLost(tokens, at, q)) return { sign: "-", improves: false };
  const left = leftOf(tokens, at);
  if (left) return left;
  if ([at - 1, skipHedges(tokens, at - 1)].some((i) => tokens[i]?.lower === "within"))
    return { sign: "-", improves: false };
  const verb = tokens[skipHedges(tokens, at - 1)];
  if (
    verb &&
    (q.percent || (metricAt(tokens, at + 1) !== null && Number(q.low) < LARGEST_GAIN)) &&
    (RISE_VERBS.has(verb.lower) || FALL_VERBS.has(verb.lower)) &&
    !verb.lower.startsWith("lead") &&
    !/^(?:below|above|under|beneath)$/.test(tokens[at - 1]!.lower) &&
    !(CROSSED.has(verb.lower) && Number(q.low) >= SMALLEST_TOTAL)
  ) {
    return { sign: FALL_VERBS.has(verb.lower) ? "-" : "+", improves: false };
  }
  if (upToInBrackets(tokens, at) || isUpToPoints(tokens, at) || isIncludedGain(tokens, at))
    return { sign: "+", improves: true };
  const kind = kindInBrackets(tokens, at);
  if (kind) return kind;
  // "72.3% (+2.1%) on A and 41.2%": what goes on is the score.
  const aside = last?.quantity.sign && tokens[last.at - 1]?.text === "(" && !q.sign;
  const likeLast =
    coordinated &&
    !aside &&
    !isNamedInBrackets(tokens, at - 1) &&
    !(last?.quantity.points && q.percent && !q.points);
  if (last?.role === "delta" && (likeLast || restates(tokens, last.at, at) || averages(tokens, at, q, last)))
    return { sign: last.sign === "-" ? "-" : "+", improves: false };
  if (q.points && !metricAt(tokens, at + 1) && !q.low.includes(",") && !isTotal(tokens, at, q))
    return { sign: directionNear(tokens, at), improves: true };
  return null;
}

/** Above this "gains 71.2 F1" can be no difference. */
const LARGEST_GAIN = 30;
/** Three numbers in a row before "increase" are hardly two scores and a difference. */
const LARGEST_OF_THREE = 60;

const MORE = words("further additional extra another");
/** "a further 2.8%", "another 1.4 points": on top of what was said before. */
function besides(tokens: Token[], at: number, q: Quantity): DeltaReading | null {
  if (!MORE.has(tokens[at - 1]?.lower ?? "") || (!q.percent && !q.low.includes("."))) return null;
  const article = ["a", "an"].includes(tokens[at - 2]?.lower ?? "");
  const verb = tokens[article ? at - 3 : at - 2]?.lower ?? "";
  return FALL_VERBS.has(verb) ? { sign: "-", improves: false } : { sign: "+", improves: true };
}

const GOING = /^(?:go(?:es)?|went|is|are|was|were|moves?|moved|ticks?)$/;
/** ", 1.7 above Foo", "which is 2.1% below Foo", "this is 1.2 and 1.5 better than Foo". */
function apart(tokens: Token[], at: number, last: Reading | undefined): DeltaReading | null {
  const i = skipHedges(tokens, at - 1);
  const before = tokens[i]?.lower ?? "";
  // "82.1, up 7.4 from Foo", ", up 7.4%", "goes down 0.4".
  const link = tokens[i - 1]?.lower ?? "";
  if (
    (before === "up" || before === "down") &&
    (tokens[at + 1]?.lower === "from" || link === "," || GOING.test(link))
  )
    return { sign: before === "up" ? "+" : "-", improves: false };
  // "performs 1.2% below Foo", "is 2.3 points short of Foo".
  const { percent, points, low } = tokens[at]!.quantity!;
  if ((percent || points) && Number(low) < LARGEST_GAIN && tokens[at + 2]?.kind === "word") {
    const way = tokens[at + 1]?.lower ?? "";
    if (/^(?:below|behind)$/.test(way) || (/^(?:short|shy)$/.test(way) && tokens[at + 2]!.lower === "of"))
      return { sign: "-", improves: false };
    if (way === "above" || (way === "ahead" && tokens[at + 2]!.lower === "of"))
      return { sign: "+", improves: false };
  }
  const goesOn = before === "and" && last?.role === "delta";
  if (!goesOn && ![",", "is", "are", "was", "were", "("].includes(before)) return null;
  const far = behindPoints(tokens, at);
  if (far !== null) return far;
  const joint = tokens[at + 1]?.lower;
  const two = joint === "and" && tokens[at + 2]?.quantity?.never === null;
  const word = tokens[two ? at + 3 : at + 1]?.lower ?? "";
  if (word === "above" || word === "ahead") return { sign: "+", improves: false };
  if (word === "below") return { sign: "-", improves: false };
  if (!two || !COMPARATIVES.has(word) || tokens[at + 4]?.lower !== "than") return null;
  return FALL_NOUNS.has(word) ? { sign: "-", improves: false } : { sign: "+", improves: word === "better" };
}

/** "at least 2 ROUGE points above Foo". */
function behindPoints(tokens: Token[], at: number): DeltaReading | null {
  const end = pointsEnd(tokens, at);
  if (end === null) return null;
  const word = tokens[end]?.lower ?? "";
  if (word === "above" || word === "over" || word === "ahead") return { sign: "+", improves: true };
  return word === "below" || word === "behind" ? { sign: "-", improves: false } : null;
}

/** The end of "2 ROUGE points"; null where the metric's name is not counted in points. */
function pointsEnd(tokens: Token[], at: number): number | null {
  const metric = metricAt(tokens, at + 1);
  if (!metric) return null;
  if (/^points?$/.test(tokens[metric.to]?.lower ?? "")) return metric.to + 1;
  return /points?$/.test(tokens[metric.to - 1]?.lower ?? "") ? metric.to : null;
}

/** "at the cost of 0.5 points", "it costs 3.4 points", "narrows the gap on Foo to 1.2%": so much is missing. */
export function isLost(tokens: Token[], at: number, q: Quantity): boolean {
  const i = skipHedges(tokens, at - 1);
  const link = tokens[i]?.lower ?? "";
  const after = tokens[at + 1];
  // "costs 3.4 dollars" and "costs 1.2% additional parameters" are paid.
  if (q.points || (q.percent && (after?.kind !== "word" || PREPOSITIONS.has(after.lower)))) {
    const word = tokens[link === "of" ? i - 1 : i]?.lower;
    if (word === "costs" || word === "cost") return true;
  }
  if (link !== "to") return false;
  for (let k = i - 1; k >= Math.max(0, i - 8) && !tokens[k]!.quantity; k--)
    if (tokens[k]!.lower === "gap") return true;
  return false;
}

const CHANGING =
  /^(?:shr[aiu]nks?|narrow(?:s|ed)|widen(?:s|ed)|gr[eo]ws?|f[ae]lls?|drop(?:s|ped)|r[io]ses?|(?:in|de)creases?d?|diminish(?:es|ed))$/;
const CHANGED_SIDES = words("over of on in from between to with for");
/** "the gain over Foo shrinks to 1.7 points", "the gap widens to 3.2%": what a difference has become is one. */
function leftOf(tokens: Token[], at: number): DeltaReading | null {
  const to = skipHedges(tokens, at - 1);
  if (tokens[to]?.lower !== "to" || !CHANGING.test(tokens[to - 1]?.lower ?? "")) return null;
  for (let i = to - 2; i >= Math.max(0, to - FAR); i--) {
    const { lower, quantity } = tokens[i]!;
    if (quantity) return null;
    const rises = RISE_NOUNS.has(lower);
    if ((!rises && !FALL_NOUNS.has(lower)) || COMPARATIVES.has(lower)) continue;
    const ofIt = i === to - 2 || CHANGED_SIDES.has(tokens[i + 1]!.lower);
    return ofIt ? { sign: rises ? "+" : "-", improves: rises } : null;
  }
  return null;
}

/** "gains of 3.2% on A and 1.1% on B, averaging 2.2%"; not "with an average of 59.7%". */
function averages(tokens: Token[], at: number, q: Quantity, last: Reading): boolean {
  return q.percent === last.quantity.percent && Number(q.low) < LARGEST_GAIN && isAveraged(tokens, at);
}

/** "reduces this drop by half, i.e. 2.5": the difference once more, now as a number. */
function restates(tokens: Token[], from: number, to: number): boolean {
  return tokens[to - 1]?.text === "," && tokens[to - 2]?.lower === "i.e" && to - from < FAR;
}

/** "7.5% reduction", "7% absolute gain", "20% more", "0.4% lower than", "2.9 point improvement". */
export function nounBehind(tokens: Token[], at: number): DeltaReading | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    const token = tokens[i]!;
    if (isListOn(tokens, at, i)) return nounBehind(tokens, i + 1);
    // "a 10% relative (1.2% absolute) improvement".
    if (token.text === "(" && i <= at + 2 && tokens[i + 1]?.quantity) {
      const close = closeOf(tokens, i);
      if (close <= i + 3) return nounOf(tokens[close + 1]);
    }
    // "6.4 points of lift".
    if (token.lower === "of" && i === at + 1 && tokens[at]!.quantity?.points) continue;
    if (token.kind !== "word" || PREPOSITIONS.has(token.lower) || CLAUSES.has(token.lower)) return null;
    const metric = metricAt(tokens, i);
    if (metric) {
      i = metric.to - 1;
      continue;
    }
    const noun = nounOf(token);
    if (noun) return noun;
    if (SCORE_VERBS.has(token.lower)) return null;
  }
  return null;
}

const CLAUSES = words("and but while whereas yet although");
function nounOf(token: Token | undefined): DeltaReading | null {
  const word = token?.lower ?? "";
  if (RISE_NOUNS.has(word)) return { sign: "+", improves: !COMPARATIVES.has(word) || word === "better" };
  return FALL_NOUNS.has(word) ? { sign: "-", improves: false } : null;
}

/** "19% and 13% relative reduction", "21% relative and 1.2% absolute reduction", "38%, 28% and 6% increase": the noun is that of all, where all can be differences. */
function isListOn(tokens: Token[], at: number, joint: number): boolean {
  const [first, second] = [tokens[at]!.quantity, tokens[joint + 1]?.quantity];
  const [before, word] = [tokens[at - 1], tokens[joint]!.lower];
  const end = /^(?:relative|absolute)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  if (joint !== end || !["and", "/", ","].includes(word) || !first || second?.never !== null) return false;
  // "is 52.7, 3.8 higher than": a list goes on to an "and".
  if (word === "," && !isJoint(tokens[joint + 2])) return false;
  const ofThree = word === "," || (before?.text === "," && tokens[at - 2]?.quantity?.never === null);
  const largest = ofThree ? LARGEST_OF_THREE : LARGEST_GAIN;
  return first.percent === second.percent && first.times === second.times && Number(first.low) < largest;
}

const MARGINS = words("average margin margins factor mean");
const MARGIN_SIZES = words("an a large significant the average absolute relative wide substantial clear");
const DELTA_KINDS = words("average absolute relative relatively another a an");

/** "by 7%", "by an absolute success rate of 34%", "by more than 4.22%", "by an average of 3.1% points", "by a large margin of 2 points". */
function byBefore(tokens: Token[], at: number): DeltaReading | null {
  let i = skipHedges(tokens, at - 1);
  if (tokens[i]?.lower === "between") i--;
  if (tokens[i]?.text === ",") i--;
  if (tokens[i]?.text === "." && tokens[i - 1]?.lower === "i.e") {
    // "by half, i.e. 2.5": the same once more, as a number.
    i -= tokens[i - 2]?.text === "," ? 3 : 2;
    if (tokens[i]?.lower !== "half" && tokens[i]?.lower !== "third") return null;
    i--;
  }
  if (tokens[i]?.lower === "of") {
    const word = tokens[i - 1]?.lower;
    const metric = metricEndingAt(tokens, i);
    if (!word || !(MARGINS.has(word) || metric)) return null;
    i = metric ? metric.from - 1 : i - 2;
    while (i > 0 && MARGIN_SIZES.has(tokens[i]!.lower)) i--;
  }
  while (DELTA_KINDS.has(tokens[i]?.lower ?? "")) i--;
  if (tokens[i]?.lower !== "by") return null;
  // "outperforms Foo by 68.2% versus 49.0%" says both scores.
  if (isHeldAgainst(tokens, at)) return null;
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

const NOUN_LINKS = words("of : is are ( was were between = totals");

/** "improvement of 15%", "gains (in accuracy) of 4.0%", "drop of up to 4.4", "increase of over 5 times", "a gap of 3". */
function nounBefore(tokens: Token[], at: number): DeltaReading | null {
  const end = skipHedges(tokens, at - 1);
  // "the improvement amounts to 2.9".
  const i = tokens[end]?.lower === "to" && tokens[end - 1]?.lower.startsWith("amount") ? end - 1 : end;
  const link = tokens[i]?.lower;
  // "the largest gain, 5.6 mAP, is on".
  if (link === "," && tokens[at + 1]?.text !== "." && isLargest(tokens, i - 1)) return nounOf(tokens[i - 1]);
  // "the gain over Foo reaches 21.5 points".
  const reaches = tokens[at]!.quantity!.points && /^reach(?:es|ed)?$/.test(link ?? "");
  if (!NOUN_LINKS.has(link ?? "") && !reaches && i === end) {
    // "gains as high as 4.8", "gains up to 4.8".
    const bounded = ["as", "up"].includes(tokens[i + 1]?.lower ?? "");
    return link &&
      (i === at - 1 || bounded) &&
      RISE_NOUNS.has(link) &&
      !COMPARATIVES.has(link) &&
      link !== "lead"
      ? { sign: "+", improves: true }
      : null;
  }
  // "improvements to a new SOTA of 1.36".
  if (link === "of" && LEVELS.test(tokens[i - 1]?.lower ?? "")) return null;
  // "by a decent margin (90.3 versus 89.8)" shows both scores.
  if (link === "(" && isHeldAgainst(tokens, at)) return null;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word" || token.lower === "behind") return null;
    // "with no loss in accuracy (89.1%)"; "the loss is 0.23" is a level.
    if (token.lower === "no" || token.lower === "without") return null;
    if (token.lower === "loss" && (isLevel(link!) || ["no", "without"].includes(tokens[k - 1]?.lower ?? "")))
      return null;
    if (RISE_NOUNS.has(token.lower) && !COMPARATIVES.has(token.lower))
      return link === "(" && k < i - 1 ? null : { sign: "+", improves: true };
    // "the gap to Foo (51.5%)", "a reduction from the best result (6.1%)" is another's score.
    if (FALL_NOUNS.has(token.lower) && link === "(" && k < i - 1) return null;
    if (FALL_NOUNS.has(token.lower) && !COMPARATIVES.has(token.lower)) return { sign: "-", improves: false };
    if (k < i - 1 && ["of", "by", "achieves", "achieving", "achieve", "with"].includes(token.lower))
      return null;
    // "accuracy improvement of 3%" meets the noun first; "improvement, with accuracy of 84%" meets the metric first.
    if (k === i - 1 && metricAt(tokens, k) && !["in", "of", "on"].includes(tokens[k - 1]?.lower ?? ""))
      return null;
  }
  return null;
}

/** "the largest gain", "the biggest drop". */
function isLargest(tokens: Token[], noun: number): boolean {
  return (
    /^(?:gain|improvement|increase|drop|decrease|reduction)$/.test(tokens[noun]?.lower ?? "") &&
    /^(?:largest|biggest|greatest|highest|smallest|maximum|average|mean)$/.test(tokens[noun - 1]?.lower ?? "")
  );
}

const LEVELS = /^(?:sota|state-of-the-art|record)$/;
const isLevel = (link: string) => ["=", ":", "is", "was", "are", "were"].includes(link);

/** "performance (up to 10.15%)", "accuracy (by 3%)": a bound in brackets says how much, not how high. */
function upToInBrackets(tokens: Token[], at: number): boolean {
  const open = skipHedges(tokens, at - 1);
  return tokens[open]?.text === "(" && tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "up";
}

/** "improves translation up to 1.5 BLEU points". */
function isUpToPoints(tokens: Token[], at: number): boolean {
  const isBound = tokens[at - 1]?.lower === "to" && tokens[at - 2]?.lower === "up";
  return isBound && pointsEnd(tokens, at) !== null;
}

/** How far before ", including 1.3% on A" the gains may stand that it is one of. */
const INCLUDED_REACH = 8;
/** "substantial gains on public benchmarks, including 1.3% on A and 1.6% on B". */
function isIncludedGain(tokens: Token[], at: number): boolean {
  const i = skipHedges(tokens, at - 1);
  if (tokens[i]?.lower !== "including") return false;
  return tokens
    .slice(Math.max(0, i - INCLUDED_REACH), i)
    .some((t) => t.lower.endsWith("s") && RISE_NOUNS.has(t.lower));
}

/** "a lower error (absolute 7.8%) than Foo": a word in the bracket says how the number is meant, one before it which way. */
function kindInBrackets(tokens: Token[], at: number): DeltaReading | null {
  const open = at - 2;
  if (tokens[open]?.text !== "(" || !/^(?:absolute|relative)$/.test(tokens[at - 1]!.lower)) return null;
  const way = tokens.slice(Math.max(0, open - NEAR), open).findLast((t) => COMPARATIVES.has(t.lower));
  if (!way) return null;
  return FALL_NOUNS.has(way.lower)
    ? { sign: "-", improves: false }
    : { sign: "+", improves: way.lower === "better" };
}

const TOTALS = words("reaches reached reach scores scored score scoring earn earns earned");
const REACHED = words(
  `achieve achieves achieved achieving obtain obtains obtained obtaining attain attains attained attaining get gets got earn earns earned record records
   recorded receive receives received`,
);
/** From here on "achieves 57.9 points" and "surpasses 80%" are levels. */
const SMALLEST_TOTAL = 15;
const APART = words("over above below behind ahead");
/** "11,474 points", "scores 52 points": so many in all; not "scores 2.3 points over SFT". */
export function isTotal(tokens: Token[], at: number, q: Quantity): boolean {
  if (!q.points) return false;
  const verb = tokens[skipHedges(tokens, listStart(tokens, at) - 1)]?.lower ?? "";
  if (APART.has(tokens[at + 1]?.lower ?? "") || isOfChange(tokens, at)) return false;
  return TOTALS.has(verb) || (REACHED.has(verb) && Number(q.low.replace(",", "")) >= SMALLEST_TOTAL);
}

/** "attains 21.8 and 15.2 points": where the list begins that a number ends. */
function listStart(tokens: Token[], at: number): number {
  let i = at;
  while (isJoint(tokens[i - 1]) && tokens[i - 2]?.quantity?.never === null) i -= 2;
  return i;
}

/** "20 points of improvement", "20.3 points higher than". */
function isOfChange(tokens: Token[], at: number): boolean {
  const from = tokens[at + 1]?.lower === "of" ? at + 1 : at;
  return tokens.slice(from + 1, from + 3).some((t) => RISE_NOUNS.has(t.lower) || FALL_NOUNS.has(t.lower));
}

/** Whether the words before a bare "3.7 points" speak of falling. */
function directionNear(tokens: Token[], at: number): "+" | "-" {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (FALL_VERBS.has(tokens[i]!.lower) || FALL_NOUNS.has(tokens[i]!.lower)) return "-";
    if (RISE_VERBS.has(tokens[i]!.lower) || RISE_NOUNS.has(tokens[i]!.lower)) return "+";
  }
  return "+";
}
