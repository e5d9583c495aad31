import { isNumberOfName } from "../../../names/methods";
import { isNameWord } from "../../../names/nameWords";
import { areAuthors } from "../mentions/areAuthors";
import { isComparedWith, isOutdoing } from "../mentions/isComparedWith";
import { bracketOf, isPatch } from "../words/brackets";
import {
  COMPARATORS,
  COMPETITOR_NOUNS,
  HEDGE_PAIRS,
  HUMANS,
  isJoint,
  LIKE,
  outdoes,
  RESULT_VERBS,
  RISE_VERBS,
  SCORE_VERBS,
} from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { skipHedges } from "./hedges";
import { isHeldAgainst } from "./isHeldAgainst";
import { isNearTo, isNearTruth, isSmallWord, TRUTHS } from "./isNearTo";
import { metricEndingAt } from "./metricNear";
import { ARTS, FORMER, isOfSomebody, isOutdoneBefore, isSaidInBrackets } from "./ofOthers";
import type { Reading } from "./reading";

/** "compared to 80.1", "versus 89.8", "baseline (19.69)", "over 61.2": somebody else's number. */
export function isBase(tokens: Token[], at: number, last: Reading | undefined): boolean {
  const i = skipHedges(tokens, at - 1);
  const before = tokens[i];
  if (!before) return false;
  // "F1 = 84.4% vs. F1 = 40.3%".
  if (isVersus(tokens, before.text === "=" ? i - 2 : i)) return true;
  // "an FID of 1.93, improving on 2.27".
  if (/^(?:up)?on$/.test(before.lower) && /^improv(?:es|ing)$/.test(tokens[i - 1]?.lower ?? "")) return true;
  if (isToldOfOthers(tokens, i) || goesOnInBracket(tokens, at, last)) return true;
  if (before.lower === "from" && ["up", "down"].includes(tokens[i - 1]?.lower ?? "")) return true;
  // "1.79 (from 2.27)"; in "(from 2.27 to 1.79)" it is the end of a change.
  if (before.lower === "from" && tokens[i - 1]?.text === "(" && tokens[at + 1]?.text === ")") return true;
  // "compared to the 70.1% that Foo reaches".
  const link = before.lower === "the" ? i - 1 : i;
  if (
    /^(?:to|with)$/.test(tokens[link]?.lower ?? "") &&
    /^(?:compar|oppos)/.test(tokens[link - 1]?.lower ?? "")
  )
    return true;
  if (before.lower === "than" && !HEDGE_PAIRS.has(`${tokens[i - 1]?.lower} than`)) return true;
  if (isSaidInBrackets(tokens, i)) return true;
  if (FORMER.has(before.lower) && tokens[i - 1]?.lower === "the") return standsAgainst(tokens, i - 1);
  if (before.lower === "the")
    return (isOfSomebody(tokens, at) && standsAgainst(tokens, i)) || isNearThatOf(tokens, i, at);
  // "compared with Foo (AUROC 0.68)".
  const metric = metricEndingAt(tokens, i + 1);
  const opening = metric && tokens[metric.from - 1]?.text === "(" ? metric.from - 1 : null;
  if (opening !== null && !isHeldAgainst(tokens, at) && endsName(tokens[opening - 1]))
    return standsAgainst(tokens, opening - 1);
  if (opening !== null && opensComparison(tokens, opening)) return true;
  if (before.text === "(") return isBaseInBrackets(tokens, at, i);
  if (/^['’]s?$/.test(before.text)) return comparedBefore(tokens, i);
  if (before.text === ":") return openedByFormer(tokens, i);
  if (["of", "is", "was", "at"].includes(before.lower) && isFormer(tokens, i)) return true;
  if (before.lower === "of" && (isMetricOfOther(tokens, i) || goesOnAsBase(tokens, i, last))) return true;
  if (before.lower === "of" && (isOutdoneArt(tokens, i) || isNearTruth(tokens, i))) return true;
  if (before.text === "," && isNamedInBrackets(tokens, i)) return true;
  if (RESULT_VERBS.has(before.lower) && isWhatOtherDoes(tokens, i)) return true;
  // "75.3%, surpassing Foo at 70.1%"; alone, "surpasses Foo with 70.1%" says the winner's own score.
  const beside = (before.lower === "at" || before.lower === "with") && last?.role === "value";
  return beside && endsName(tokens[i - 1]) && standsAgainst(tokens, i - 1);
}

function isVersus(tokens: Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  return ["versus", "vs", "against"].includes(word) || (word === "." && tokens[i - 1]?.lower === "vs");
}

/** "the previous best results": there it is no verb. */
const RESULTS = /^(?:scores|results|records)$/;
const isVerb = ({ lower }: Token) => RESULT_VERBS.has(lower) && !/^(?:score|result|record)s?$/.test(lower);

const LINKS = words("is are was were");
/** "while the best scores of the state of the art are 61.2", "whereas prior art ranges from 29-64%". */
function isToldOfOthers(tokens: Token[], link: number): boolean {
  const spans = tokens[link]!.lower === "from" && /^(?:rang|vary|varie)/.test(tokens[link - 1]?.lower ?? "");
  if (!spans && !LINKS.has(tokens[link]!.lower)) return false;
  const subject = tokens.slice(Math.max(0, link - 12), spans ? link - 1 : link);
  const from = subject.findLastIndex((t) => t.lower === "while" || t.lower === "whereas");
  const said = from < 0 ? [] : subject.slice(from + 1);
  return (
    said.every((t) => t.kind === "word" && t.lower !== "our" && !isVerb(t)) &&
    said.some((t) => ARTS.has(t.lower) || FORMER.has(t.lower) || /^baselines?$/.test(t.lower))
  );
}

/** "a human rating of 4.2": what people say of the paper's own. */
const RATED = /^(?:rating|evaluat|preferen|judg|stud)/;
/** "the base performance is 61.2", "the previous best system at 8.3". */
function isFormer(tokens: Token[], i: number): boolean {
  // "IS" may be a metric of the paper's.
  // In "the previous record of" the word is no verb.
  const end = tokens[i - 1]?.lower === "record" ? i - 1 : i;
  const phrase = tokens.slice(Math.max(0, i - 8), end).map((t) => (t.metric ? "" : t.lower));
  const head = phrase.findLastIndex((w, k) => FORMER.has(w) && !RATED.test(phrase[k + 1] ?? ""));
  return (
    head >= 0 &&
    !phrase
      .slice(head)
      .some((w) => w === "," || w === "with" || (SCORE_VERBS.has(w) && !RESULTS.test(w)) || RISE_VERBS.has(w))
  );
}

/** Words between a comparison and what it is to: "than the best published", "over the previous best", "to a SOTA". */
const BETWEEN = words(
  "the a an its best highest lowest published reported known current state-of-the-art sota record prior previous strong strongest average mean overall human human-level expert",
);
/** "compared to a perplexity of 15.8", "better than the best published F1 of 81.8", "comparable to a MOS of 4.58", "below the human score of 92%". */
function isMetricOfOther(tokens: Token[], of: number): boolean {
  const metric = metricEndingAt(tokens, of) ?? resultBefore(tokens, of);
  if (!metric) return false;
  let i = metric.from - 1;
  // "compared to Foo's accuracy of".
  if (/^['’]s$/.test(tokens[i]?.text ?? "")) for (i--; endsName(tokens[i]); i--);
  while (i >= 0 && BETWEEN.has(tokens[i]!.lower)) i--;
  const word = tokens[i]?.lower ?? "";
  if (word === "than") return true;
  // "an improvement over a baseline accuracy of 3%" could be either; with "best", "previous" or "human" it is a level.
  if (["over", "below", "above", "near"].includes(word))
    return tokens.slice(i, metric.from).some((t) => t.lower === "best" || FORMER.has(t.lower));
  return (word === "to" || word === "with") && (tokens[i - 1]?.lower ?? "").startsWith("compar");
}

/** "compared with the best published result of 41.2". */
function resultBefore(tokens: Token[], of: number): { from: number } | null {
  return /^(?:results?|performance|record|value|level)$/.test(tokens[of - 1]?.lower ?? "")
    ? { from: of - 1 }
    : null;
}

/** "outperforming the single-sample state-of-the-art of 43%"; not "a new state-of-the-art of 92.3". */
function isOutdoneArt(tokens: Token[], of: number): boolean {
  if (!["state-of-the-art", "sota"].includes(tokens[of - 1]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, of - 5), of - 1).some((t) => isOutdoing(t.lower));
}

/** "the previous best IS of 52.52 and FID of 18.6". */
function goesOnAsBase(tokens: Token[], of: number, last: Reading | undefined): boolean {
  const metric = last?.role === "base" ? metricEndingAt(tokens, of) : null;
  return metric !== null && metric.from === last!.at + 2 && isJoint(tokens[last!.at + 1]);
}

/** "over the 2014 winner (OakNet, 6.66%)": whose number it is stands with it in the bracket. */
export function isNamedInBrackets(tokens: Token[], comma: number): boolean {
  const open = bracketOf(tokens, comma);
  if (open < 1 || !tokens.slice(open + 1, comma).every((t) => endsName(t))) return false;
  return standsAgainst(tokens, open);
}

/** How far before its verb another system may be named: "outperforming the previous best model, which reaches". */
const CLAUSE_REACH = 18;
/** "surpassing the previous best Birch that achieves 80%", "comparable to Birch (Elm et al., 2016), which has 95.8%". */
function isWhatOtherDoes(tokens: Token[], verb: number): boolean {
  if (!["that", "which"].includes(tokens[verb - 1]?.lower ?? "")) return false;
  for (let i = verb - 2; i >= Math.max(0, verb - CLAUSE_REACH); i--) {
    const { lower, text } = tokens[i]!;
    if (isOutdoing(lower)) return true;
    if (text === ";" || lower === "and" || RESULT_VERBS.has(lower)) return false;
  }
  return false;
}

function isBaseInBrackets(tokens: Token[], at: number, open: number): boolean {
  if (isHeldAgainst(tokens, at)) return false;
  const holder = tokens[open - 1]?.lower ?? "";
  if (ARTS.has(holder)) return isOutdoneBefore(tokens, open);
  if (COMPETITOR_NOUNS.has(holder)) return true;
  if (holder === "performance" && COMPETITOR_NOUNS.has(tokens[open - 2]?.lower ?? ""))
    return !isReached(tokens, open - 3);
  if (tokens[at]!.quantity!.sign) return false;
  // "below the parser of Bird and Tree (89.3)".
  if (areAuthors(tokens, open - 1)) return outdoesWithin(tokens, open - 10, open - 4);
  const end = SHOTS.test(tokens[open - 1]?.lower ?? "") ? open - 2 : open - 1;
  if (endsName(tokens[end]) || isVersionOfName(tokens, end)) return standsAgainst(tokens, end);
  const run = runBefore(tokens, open);
  if (run >= 0) return standsAgainst(tokens, run);
  // "twice that of its base model (0.15)", "approaching human-level performance (62.4)".
  for (let k = open - 2; k >= Math.max(0, open - 4) && tokens[k]!.kind === "word"; k--)
    if (FORMER.has(tokens[k]!.lower)) return standsAgainst(tokens, k);
  return isNearTo(tokens, open) || isOutdone(tokens, open);
}

/** "Compared with radiologists (AUC 0.81), the model has". */
function opensComparison(tokens: Token[], open: number): boolean {
  return tokens[0]?.lower === "compared" && tokens.slice(1, open).every((t) => t.kind === "word");
}

/** "exceeding trained annotators (73.8%)", "above medical experts (70.1%)", "beating full training (46.9%)". */
function isOutdone(tokens: Token[], open: number): boolean {
  if (HUMANS.has(tokens[open - 1]?.lower ?? "")) return outdoesWithin(tokens, open - 5, open - 1);
  let k = open - 1;
  while (
    k > open - 4 &&
    isSmallWord(tokens[k]) &&
    !isOutdoing(tokens[k]!.lower) &&
    !ALL.test(tokens[k]!.lower)
  )
    k--;
  return k < open - 1 && outdoes(tokens[k]?.lower ?? "");
}
const ALL = /^(?:all|every|any|many|several|existing|other|others|these|them|both)$/;

function outdoesWithin(tokens: Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from), to).some(({ lower }) => isOutdoing(lower) || RELATIONS.has(lower));
}

/** "exceeding Foo (73.8% precision, 67.7% accuracy)": what goes on in the bracket of a base is one, too. */
function goesOnInBracket(tokens: Token[], at: number, last: Reading | undefined): boolean {
  if (last?.role !== "base" || tokens[at]!.quantity!.sign) return false;
  const between = tokens.slice(last.at + 1, at);
  const open = bracketOf(tokens, at);
  return (
    open >= 0 &&
    open === bracketOf(tokens, last.at) &&
    between.some(isJoint) &&
    between.every((t, k) => isJoint(t) || t.lower === "of" || metricAt(tokens, last.at + 1 + k) !== null)
  );
}

/** "surpassing Foo with a verifier (55%)": the last token of the name that the words before a bracket say how it was run; -1 for none. */
export function runBefore(tokens: Token[], open: number): number {
  let k = open - 1;
  while (k > open - 5 && isSmallWord(tokens[k]) && !metricAt(tokens, k)) k--;
  return /^(?:with|using|without)$/.test(tokens[k]?.lower ?? "") && endsName(tokens[k - 1]) ? k - 1 : -1;
}

/** "GPT-4 zero-shot (0.71)": how it was asked is no part of a name. */
const SHOTS = /^(?:zero|one|few|\d+)-shot$/;

/** "achieves state-of-the-art performance (75.3%)", "reaches the best performance (75.3%)": its own. */
function isReached(tokens: Token[], at: number): boolean {
  const i = ["a", "the", "new"].includes(tokens[at]?.lower ?? "") ? at - 1 : at;
  return SCORE_VERBS.has(tokens[i]?.lower ?? "");
}

/** "(previous best: 75.3%)", "(baseline: 70.1)", "(natural speech: 4.5)". */
function openedByFormer(tokens: Token[], colon: number): boolean {
  const open = bracketOf(tokens, colon);
  const inside = open < 0 || colon - open > 5 ? [] : tokens.slice(open + 1, colon);
  return inside.some(({ lower }) => [FORMER, COMPETITOR_NOUNS, TRUTHS, HUMANS].some((set) => set.has(lower)));
}

const RELATIONS = words("above below double twice thrice from near nearing");
const ARTICLES = words("the that of its a an best current base model baseline teacher");
/** Said of what a score is held against: "above Foo", "twice that of Foo", "close to Foo", "surpassing Foo". */
function standsAgainst(tokens: Token[], at: number): boolean {
  if (isComparedWith(tokens, at)) return true;
  let i = at;
  while (i > 0 && (isNameWord(tokens[i - 1]) || ARTICLES.has(tokens[i - 1]!.lower))) i--;
  const relation = tokens[i - 1]?.lower ?? "";
  return RELATIONS.has(relation) || (relation === "to" && LIKE.test(tokens[i - 2]?.lower ?? ""));
}
/** "GPT-4o", "Llama 3 8B". */
export function endsName(token: Token | undefined): boolean {
  return isNameWord(token) || token?.quantity?.never === "parameter count";
}

/** "Foo 2 (85.4%)", "Foo-XL/2 (85.4%)". */
function isVersionOfName(tokens: Token[], at: number): boolean {
  return (at > 0 && isNumberOfName(tokens[at]!) && isNameWord(tokens[at - 1])) || isPatch(tokens, at);
}

/** "close to the 37.5% of the full model". */
function isNearThatOf(tokens: Token[], the: number, at: number): boolean {
  const near = tokens[the - 1]?.lower === "to" && LIKE.test(tokens[the - 2]?.lower ?? "");
  return near && tokens[at + 1]?.lower === "of" && /^(?:the|a|an|its)$/.test(tokens[at + 2]?.lower ?? "");
}

function comparedBefore(tokens: Token[], from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 14); i--) {
    const word = tokens[i]!.lower;
    if (COMPARATORS.has(word) || RISE_VERBS.has(word)) return true;
    // "comparable to Foo's 45.9%", "on par with Foo's".
    if (/^(?:with|to)$/.test(word) && LIKE.test(tokens[i - 1]?.lower ?? "")) return true;
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") return false;
  }
  return false;
}
