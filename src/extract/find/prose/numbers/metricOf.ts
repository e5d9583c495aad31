import { isNameWord } from "../../../names/nameWords";
import { bracketOf } from "../words/brackets";
import {
  COMPARATIVES,
  EFFICIENCY,
  FALL_NOUNS,
  FALL_VERBS,
  isJoint,
  PREPOSITIONS,
  QUALITY_NOUNS,
  RISE_NOUNS,
  RISE_VERBS,
  SCORE_VERBS,
  splitNamed,
} from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { skipHedges } from "./hedges";
import { metricBefore } from "./metricBefore";
import { metricBehind, metricEndingAt, shortForm } from "./metricNear";
import { isQualityNoun } from "./plainMetric";
import { NEAR, type Reading } from "./reading";

/** What a score is measured in; in a bracket behind "top-5 error" the word "error" is short for that. */
export function metricOf(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
  passed: boolean[],
): string | null {
  const metric = nearestMetric(tokens, at, last, coordinated, passed);
  const aside = last?.metric && bracketOf(tokens, at) > last.at;
  return aside && metric && last.metric!.endsWith(` ${metric}`) ? last.metric : metric;
}

/** The metric by the nearest name around a score, or by the number that it goes on from. */
function nearestMetric(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
  passed: boolean[],
): string | null {
  const link = tokens[at - 1]?.lower;
  const governing = link === "of" || link === "=" ? metricEndingAt(tokens, at - 1) : null;
  if (governing && governing.name !== "score") return shortForm(tokens, governing);
  const behind =
    metricBehind(tokens, at) ??
    metricUnder(tokens, at) ??
    metricBehindPlace(tokens, at) ??
    metricEqual(tokens, at) ??
    qualityBefore(tokens, at);
  if (behind) return behind;
  const ahead = metricBefore(tokens, at, isLinked(tokens, at) ? passed : []);
  if (ahead) return ahead;
  const open = bracketOf(tokens, at);
  const before = open > 0 ? metricEndingAt(tokens, open) : null;
  if (before) return shortForm(tokens, before);
  // "(A: 84.1, B: 32.5)": one bracket, one metric.
  if (last && open >= 0 && bracketOf(tokens, last.at) === open) return last.metric;
  if (
    last?.role === "value" &&
    (isElsewhere(tokens, last, at) ||
      takesUp(tokens, last, at) ||
      isNextHeld(tokens, last.at, at) ||
      reachesToo(tokens, last, at))
  )
    return last.metric;
  return coordinated ? (last?.metric ?? null) : null;
}

/** How many words may name where another number was measured: "and on the larger X 71.2%". */
const ELSEWHERE_REACH = 6;
/** "a Dice of 0.912 on A and on B 0.904": the next place with its number, and no verb of its own. */
export function isElsewhere(tokens: Token[], last: Reading, at: number): boolean {
  let i = skipHedges(tokens, at - 1);
  const from = Math.max(last.at, i - ELSEWHERE_REACH);
  if (!isNameWord(tokens[i]) && !tokens[i]?.quantity) return false;
  while (i > from && (isNameWord(tokens[i]) || tokens[i]!.quantity || tokens[i]!.lower === "the")) i--;
  if (!["on", "for", "in"].includes(tokens[i]!.lower) || !isJoint(tokens[i - 1])) return false;
  return tokens[at]!.quantity!.percent === last.quantity.percent;
}

/** How far back a metric may be that "it" or "that" stands for. */
const PRONOUN_REACH = 16;
/** "on A, the MSE is 0.441, and on B it is 0.158", "97.8% on A, with 95.1% on B", "and that of B is 4.7%". */
function takesUp(tokens: Token[], last: Reading, at: number): boolean {
  if (at - last.at > PRONOUN_REACH) return false;
  const between = tokens.slice(last.at + 1, skipHedges(tokens, at - 1) + 1);
  const [before, link] = between.slice(-2).map((t) => t.lower);
  if (between.some((t) => t.text === ";")) return false;
  if (link === "with" && before === ",")
    return tokens[at + 1]?.lower === "on" && tokens[at]!.quantity!.percent === last.quantity.percent;
  if (link !== "is" && link !== "was") return false;
  return before === "it" || isOfAnother(between.slice(0, -1));
}

const CONTRASTS = words("while whereas but only");
const SUBJECTS = words("ensemble baseline model variant version teacher student");
const isSubject = (token: Token) => isNameWord(token) || SUBJECTS.has(token.lower);
/** "an accuracy of 44.2%, while GPT-4o and Foo achieve 38.7%", "and an ensemble obtains 48.7%": others in the same metric, as nothing else is said. */
function reachesToo(tokens: Token[], last: Reading, at: number): boolean {
  const end = skipHedges(tokens, at - 1);
  if (!SCORE_VERBS.has(tokens[end]?.lower ?? "") || at - last.at > PRONOUN_REACH) return false;
  if (tokens[at]!.quantity!.percent !== last.quantity.percent) return false;
  const between = tokens.slice(last.at + 1, end);
  const plain = between.every(
    (t) =>
      isJoint(t) ||
      CONTRASTS.has(t.lower) ||
      isSubject(t) ||
      /^(?:an?|the|on)$/.test(t.lower) ||
      t.quantity?.never === "part of a name" ||
      /^\d(?:\.\d)?$/.test(t.text),
  );
  return plain && between.some(isSubject);
}

/** "accuracy on A (91.7%), B (98.8%)": the next name with its number in a bracket. */
function isNextHeld(tokens: Token[], from: number, at: number): boolean {
  if (tokens[from + 1]?.text !== ")" || tokens[at - 1]?.text !== "(" || tokens[at + 1]?.text !== ")")
    return false;
  if (tokens[from]!.quantity!.percent !== tokens[at]!.quantity!.percent) return false;
  return tokens.slice(from + 2, at - 1).every((t) => isJoint(t) || isNameWord(t));
}

/** "and that of GPT-4o". */
export function isOfAnother(between: Token[]): boolean {
  const that = between.findIndex((t) => t.lower === "that");
  return that >= 0 && between[that + 1]?.lower === "of" && between.slice(that + 2).every(isNameWord);
}

const LINKS = words("from to of is was are were at = : reach reaches reached");
/** "on AIME 2024 from 31.4", "on SST-2 (95.3)": said to be a level, so that the metric may stand further off; not "a GTX 1080". */
function isLinked(tokens: Token[], at: number): boolean {
  const link = tokens[skipHedges(tokens, at - 1)];
  const { percent, low } = tokens[at]!.quantity!;
  return (
    LINKS.has(link?.lower ?? "") ||
    ((link?.text === "(" || link?.text === ",") && (percent || low.includes(".")))
  );
}

/** How far behind its score "under pass@32" or "at pass@32" may stand. */
const UNDER_REACH = 8;
/** "80.1% on miniF2F under pass@32": how it was measured, behind where. */
function metricUnder(tokens: Token[], at: number): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + UNDER_REACH); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word" || lower === "and" || lower === "while") return null;
    if (lower !== "under" && lower !== "at") continue;
    const metric = metricAt(tokens, i + 1);
    return metric?.name.includes("@") ? metric.name : null;
  }
  return null;
}

/** "74.3 on Foo (F1)": in a bracket behind where. */
function metricBehindPlace(tokens: Token[], at: number): string | null {
  let i = at + 1;
  if (tokens[i]?.lower !== "on") return null;
  for (i++; isNameWord(tokens[i]) || tokens[i]?.lower === "the"; i++);
  const metric = tokens[i]?.text === "(" ? metricAt(tokens, i + 1) : null;
  return metric && tokens[metric.to]?.text === ")" ? metric.name : null;
}

/** "t-DCF = 0.0239": what is printed before an equals sign is the metric, unknown ones included; not "k = 5". */
function metricEqual(tokens: Token[], at: number): string | null {
  const name = tokens[at - 2];
  const link = tokens[at - 1]?.lower;
  if (!name || !isNameWord(name) || (link !== "=" && link !== "of")) return null;
  // "accuracy on FOO of 99.8%".
  if (/^(?:on|in|for|the)$/.test(tokens[at - 3]?.lower ?? "") && link === "of") return null;
  if (link === "=") return /[A-Z].*[A-Z]/.test(name.text) ? name.text : null;
  // "and TEDS of 88.6", "lDDT of 0.88".
  const short = /^(?:[A-Z][A-Z\d-]+|[a-z]{1,2}[A-Z][A-Za-z]+)$/.test(name.text);
  return short && tokens[at]!.quantity!.low.includes(".") ? name.text : null;
}

const QUALITIES = new Set([
  ...QUALITY_NOUNS,
  ...words("utility correlation leakage rating return returns reward rewards"),
]);
/** "a forget quality of 0.83", "language consistency is 97.6%": what is measured, in the paper's own words. */
function qualityBefore(tokens: Token[], at: number): string | null {
  const link = skipHedges(tokens, at - 1);
  if (!["of", "is", "was", "="].includes(tokens[link]?.lower ?? "")) return null;
  if (!QUALITIES.has(tokens[link - 1]?.lower ?? "")) return null;
  let from = link - 1;
  while (from > 0 && link - from < 3 && isPlain(tokens[from - 1]!)) from--;
  return textOf(tokens, from, link).toLowerCase();
}

const NO_MODIFIERS = words(
  "a an the its our their and or with has have new best overall average mean highest",
);
function isPlain({ kind, text, lower }: Token): boolean {
  return (
    kind === "word" &&
    text === lower &&
    !NO_MODIFIERS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !SCORE_VERBS.has(lower)
  );
}

/** A difference is in the metric of its own clause: "improves accuracy by 3%", "4.22% WER", "5.45% in accuracy". */
export function metricOfChange(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
  passed: boolean[],
): string | null {
  const behind = metricBehind(tokens, at);
  if (behind) return behind;
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    const token = tokens[i]!;
    if (token.quantity?.never === null && !passed[i]) break;
    // "improves only slightly, by 0.4 points".
    if (token.text === "," && tokens[i + 1]!.lower === "by") continue;
    if (token.text === ";" || token.text === ":" || token.text === ",") break;
    if (token.lower === "and" && i > at - 4 && !joinsNames(tokens, i)) break;
    if (["while", "whereas", "but"].includes(token.lower)) break;
    const metric = metricAt(tokens, i);
    if (metric && metric.to <= at) return shortForm(tokens, metricEndingAt(tokens, metric.to) ?? metric);
  }
  const by = skipHedges(tokens, at - 1);
  const goesOn =
    last && (coordinated || (tokens[by]?.lower === "by" && isJoint(tokens[beforePlace(tokens, by - 1)])));
  if (last?.role === "delta" && isOfAnother(tokens.slice(last.at + 1, by))) return last.metric;
  const alike = goesOn && (isBareJoint(tokens, last!.at, at) || isOverAnother(tokens, last!.at, at));
  return last?.role === "delta" && alike ? last.metric : null;
}

/** "on A and B by 3%": the two are one list. */
function joinsNames(tokens: Token[], and: number): boolean {
  return isNameWord(tokens[and - 1]) && isNameWord(tokens[and + 1]);
}

/** "and on MATH by 3%": where the words before a place end. */
function beforePlace(tokens: Token[], end: number): number {
  let i = end;
  while (isNameWord(tokens[i])) i--;
  return i < end && /^(?:on|for|in)$/.test(tokens[i]?.lower ?? "") ? i - 1 : end;
}

const OVER = words("over above against than compared");
/** "2.9% in AP over the baseline and 0.8% over Foo": a second difference to somebody else, with no verb before it. */
function isOverAnother(tokens: Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  return (
    OVER.has(tokens[to + 1]?.lower ?? "") &&
    between.some((t) => OVER.has(t.lower)) &&
    between.every((t) => t.kind === "word" && !SCORE_VERBS.has(t.lower) && !RISE_VERBS.has(t.lower))
  );
}

/** "boosts accuracy on A, B and C by up to 2.1x": what the verb of the clause changes. */
export function metricChanged(tokens: Token[], at: number): string | null {
  const by = skipHedges(tokens, at - 1);
  if (tokens[by]?.lower !== "by") return null;
  for (let i = by - 1; i >= Math.max(0, by - CHANGE_REACH); i--) {
    const { lower, quantity } = tokens[i]!;
    if (quantity?.never === null || lower === ";" || CLAUSES.has(lower)) return null;
    if (lower === "," && tokens[i + 1]!.lower.endsWith("ing")) return null;
    if (!RISE_VERBS.has(lower) && !FALL_VERBS.has(lower)) continue;
    const object = /^(?:the|its|average)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    return metricAt(tokens, object)?.name ?? qualityAt(tokens, object);
  }
  return null;
}

/** "increases diversity", "lowers disagreement with experts": what is changed, in the paper's own words. */
function qualityAt(tokens: Token[], from: number): string | null {
  let to = from;
  while (to < from + 3 && tokens[to] && isPlain(tokens[to]!)) to++;
  return to > from && isQualityNoun(tokens[to - 1]!.lower) ? textOf(tokens, from, to) : null;
}
const CHANGE_REACH = 22;
const CLAUSES = words("while whereas but which that and with");

const PLACES = words("on in for by relative absolute");
/** Nothing but commas, "and", places and the metric between two numbers: "by 9.4% on A and by 6.1% on B", "by 4% in accuracy for A and 3%". */
function isBareJoint(tokens: Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .every(
      (t, k) =>
        isJoint(t) ||
        t.text === "(" ||
        t.text === ")" ||
        PLACES.has(t.lower) ||
        isNameWord(t) ||
        splitNamed(t.lower) !== null ||
        metricAt(tokens, from + 1 + k),
    );
}

/** "6% more accurate than Foo": how it is, no thing that there is more of. */
const ADJECTIVES = words(
  "accurate robust reliable efficient effective diverse precise consistent stable compact",
);

/** "7.5% reduction in multimodal confidence calibration errors", "20% more source-domain knowledge". */
export function metricOfDelta(tokens: Token[], at: number): string | null {
  const noun = tokens.findIndex(
    (t, i) =>
      i > at &&
      i < at + NEAR &&
      (RISE_NOUNS.has(t.lower) || FALL_NOUNS.has(t.lower) || t.kind !== "word" || t.lower === "and"),
  );
  // "by 2.3 and makes them more readable": another clause.
  if (noun < 0 || tokens[noun]!.kind !== "word" || tokens[noun]!.lower === "and") return null;
  const comparative = COMPARATIVES.has(tokens[noun]!.lower) && tokens[noun]!.lower !== "better";
  const behind = comparative ? noun + 1 : tokens[noun + 1]?.lower === "in" ? noun + 2 : -1;
  if (behind < 0) return null;
  // "a gain in average pass@1".
  const averaged =
    /^(?:average|mean|overall)$/.test(tokens[behind]?.lower ?? "") && !metricAt(tokens, behind);
  const from = averaged && metricAt(tokens, behind + 1) ? behind + 1 : behind;
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
  if (comparative && phrase.length === 1 && ADJECTIVES.has(head))
    return head === "accurate" ? "accuracy" : null;
  if (comparative || isQualityNoun(head) || /^(?:errors?|accuracy|scores?|loss|knowledge)$/.test(head)) {
    return phrase
      .map((t) => t.text)
      .join(" ")
      .replace(/errors$/, "error")
      .replace(/rates$/, "rate");
  }
  return null;
}
