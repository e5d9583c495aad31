import { isNameWord, nameRun } from "../../../names/nameWords";
import { areAuthors } from "../mentions/areAuthors";
import { metricEndingAt } from "../numbers/metricNear";
import { skipHedges } from "../numbers/hedges";
import { endsName, runBefore } from "../numbers/isBase";
import type { Reading } from "../numbers/reading";
import { bracketOf, isPatch } from "../words/brackets";
import {
  countOf,
  EFFICIENCY,
  FALL_VERBS,
  isHumans,
  isJoint,
  isResultVerb,
  LIKE,
  outdoes,
  PREPOSITIONS,
  RESULT_VERBS,
} from "../words/lexicon";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";

/** Who a difference is to: "over SFT", "compared to the baseline", "outperforming InternVL2.5-38B by 3.2% and". */
export function comparedWith(reading: Reading, tokens: Token[], until: number): string | null {
  const inTurn = comparedInTurn(tokens, reading.at);
  if (inTurn) return inTurn;
  const behind = comparedBehind(tokens, reading.at, until);
  if (behind !== null || until >= tokens.length) return behind ?? comparedBefore(tokens, reading.at);
  // "gains of 3.2 and 4.1 points over Foo".
  const [at, end] = lastOfPlainList(tokens, reading.at, until);
  return (at > reading.at ? comparedBehind(tokens, at, end) : null) ?? comparedBefore(tokens, reading.at);
}

/** How many numbers a list is looked through for on either side. */
const LONGEST = 8;
/** "60.3, 45.0 and 30.8": where the numbers stand that only joints part from the one at `at`, itself among them. */
function plainListAround(tokens: Token[], at: number): number[] {
  const step = (i: number, by: number) => {
    let next = i + by;
    while (isJoint(tokens[next])) next += by;
    return next !== i + by && tokens[next]?.quantity?.never === null ? next : null;
  };
  const list = [at];
  for (let next = step(at, -1); next !== null && list.length < LONGEST; next = step(next, -1))
    list.unshift(next);
  const before = list.length;
  for (let next = step(at, 1); next !== null && list.length < before + LONGEST; next = step(next, 1))
    list.push(next);
  return list;
}

/** "surpasses Foo, Bar and Baz by 5.2%, 4.4% and 2.1%": as many others as numbers, in one order. */
function comparedInTurn(tokens: Token[], at: number): string | null {
  const list = plainListAround(tokens, at);
  const by = skipHedges(tokens, list[0]! - 1);
  if (list.length < 2 || tokens[by]?.lower !== "by") return null;
  const names: string[] = [];
  let end = by;
  while (isNameWord(tokens[end - 1])) {
    const from = nameStart(tokens, end - 1);
    names.unshift(textOf(tokens, from, end));
    end = from;
    if (!isJoint(tokens[end - 1])) break;
    while (isJoint(tokens[end - 1])) end--;
  }
  return outdoes(tokens[end - 1]?.lower ?? "") && names.length === list.length
    ? names[list.indexOf(at)]!
    : null;
}

const BESIDE = words("over than versus vs against above below");
function comparedBehind(tokens: Token[], at: number, until: number): string | null {
  for (let i = at + 1; i < Math.min(until, at + 9); i++) {
    const word = tokens[i]!.lower;
    // "by 5.1% and over Foo by 9.8%": Foo is the next number's.
    if (isJoint(tokens[i]) && tokens[until - 1]?.lower === "by") break;
    if (word === "over" && countOf(tokens[i + 1] ?? tokens[i]!) !== null) continue;
    if (BESIDE.has(word)) return nounPhraseAt(tokens, i + 1);
    if (word === "relative" && tokens[i + 1]?.lower === "to") return nounPhraseAt(tokens, i + 2);
    // "at a comparable scale" holds it against nobody.
    if (/^compar(?:ed|ing|ison)$/.test(word)) return nounPhraseAt(tokens, i + 2);
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") break;
  }
  return null;
}

function comparedBefore(tokens: Token[], at: number): string | null {
  let next = at;
  let nearer: string | null = null;
  for (let i = at - 1; i >= Math.max(0, next - 14); i--) {
    const word = tokens[i]!.lower;
    // "surpassing Foo by a large margin, with a drop of 3": that was the difference to Foo.
    if (word === "margin" && !["of", "(", ":"].includes(tokens[i + 1]!.lower)) break;
    if (word === "over" && /^(?:averag|mean$)/.test(tokens[i - 1]?.lower ?? "")) continue;
    if (outdoes(word) || (word === "over" && tokens[i + 1]?.kind === "word") || word === "than") {
      return nearer ?? nounPhraseAt(tokens, i + 1);
    }
    if (word === "compared" && ["to", "with"].includes(tokens[i + 1]?.lower ?? ""))
      return nounPhraseAt(tokens, i + 2);
    // "outperforming Foo by 3.5 points and Bar by 8.1".
    if (
      word === "by" &&
      next === at &&
      (isNameWord(tokens[i - 1]) || /^[a-z]+(?:-[a-z]+)+$/.test(tokens[i - 1]!.text)) &&
      !metricEndingAt(tokens, i) &&
      isJoint(tokens[nameStart(tokens, i - 1) - 1]) &&
      !isNameWord(tokens[nameStart(tokens, i - 1) - 2])
    )
      nearer = nameEndingAt(tokens, i - 1);
    if (tokens[i]!.quantity?.never !== null || isNumberInName(tokens, i)) continue;
    if (!goesOn(tokens, i, next)) break;
    next = i;
  }
  return null;
}

/** "outperforms Foo on X (87.4 vs. 84.9)", "on par with Foo (69.1 vs. 69.0)": whose the second score of a bracket is. */
export function rivalOf({ at }: Reading, tokens: Token[]): string | null {
  const open = bracketOf(tokens, at);
  if (open < 0) return null;
  const outdone = comparedBefore(tokens, open);
  if (outdone !== null)
    return isNameWord(tokens.find((t) => t.text === outdone.split(" ")[0])) ? outdone : null;
  for (let i = open - 1; i > Math.max(0, open - 9); i--)
    if (/^(?:to|with)$/.test(tokens[i]!.lower) && LIKE.test(tokens[i - 1]!.lower))
      return isNameWord(tokens[i + 1]) ? nounPhraseAt(tokens, i + 1) : null;
  return null;
}

/** What ends a list of differences to one other: "by 3.2%, with a gain of 4.1", "by 3.2% while". */
const LIST_ENDS = words("; . ( ) a an with while whereas but which that from");
const LIST_REACH = 10;

/** "by 11.2% in X and 13.5% in Y": nothing between the two numbers begins a statement of its own. */
function goesOn(tokens: Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  return (
    between.length <= LIST_REACH &&
    between.some(isJoint) &&
    !between.some(({ lower }) => LIST_ENDS.has(lower) || isResultVerb(lower))
  );
}

/** The last number of "3.2, 4.1 and 5.0 points", and where what is said of it ends; an item with a place of its own is no part. */
function lastOfPlainList(tokens: Token[], from: number, until: number): [at: number, end: number] {
  let at = from;
  let end = until;
  while (end < tokens.length && goesOn(tokens, at, end)) {
    if (tokens.slice(at + 1, end).some((t) => PREPOSITIONS.has(t.lower))) break;
    at = end;
    const next = tokens.findIndex((t, i) => i > at && t.quantity?.never === null);
    end = next < 0 ? tokens.length : next;
  }
  return [at, end];
}

function nounPhraseAt(tokens: Token[], from: number): string | null {
  let start = from;
  while (["the", "a", "an", "our", "all", "its"].includes(tokens[start]?.lower ?? "")) start++;
  let to = start;
  while (
    to < tokens.length &&
    to < start + 6 &&
    (tokens[to]!.kind === "word" || isVersionInName(tokens, to)) &&
    !PREPOSITIONS.has(tokens[to]!.lower) &&
    !EFFICIENCY.has(tokens[to]!.lower) &&
    !["or", "while", "but", "which", "that", "respectively"].includes(tokens[to]!.lower) &&
    (tokens[to]!.lower !== "and" || isNameWord(tokens[to + 1]))
  ) {
    // "the strongest previously reported baseline".
    if (RESULT_VERBS.has(tokens[to]!.lower) && !tokens[to - 1]!.lower.endsWith("ly")) break;
    // "over Foo shrinks to".
    if (
      tokens[to + 1]?.lower === "to" &&
      tokens[to]!.lower.endsWith("s") &&
      FALL_VERBS.has(tokens[to]!.lower)
    )
      break;
    to++;
  }
  // "over last year's winner".
  if (to > start && /^['’]s$/.test(tokens[to]?.text ?? "") && tokens[to + 1]?.kind === "word")
    return `${textOf(tokens, start, to)}${tokens[to]!.text} ${tokens[to + 1]!.text}`;
  // "over the last 2 years".
  if (tokens[to]?.quantity && SPANS.has(tokens[to + 1]?.lower ?? "")) return null;
  if (to === start || PRONOUNS.has(tokens[start]!.lower) || SPANS.has(tokens[to - 1]!.lower)) return null;
  return nameAside(tokens, start, to) ?? textOf(tokens, start, to);
}
/** "over the last two years", "over the course of training", "over several seeds" is over nobody. */
const SPANS = words(
  "time times year years decade decades month months course seeds runs trials epochs steps",
);

const PRONOUNS = words("it them this that these those others itself");

const RIVAL_NOUNS = words("baseline method model system approach competitor art state-of-the-art sota best");
/** "the strongest baseline, Foo, by", "the previous state of the art (Foo)": the name that plain words are said of. */
function nameAside(tokens: Token[], from: number, to: number): string | null {
  const at = tokens[to]?.lower === "of" && tokens[to + 1]?.lower === "the" ? to + 3 : to;
  const open = tokens[at]?.text;
  if ((open !== "," && open !== "(") || !RIVAL_NOUNS.has(tokens[at - 1]!.lower)) return null;
  if (tokens.slice(from, at).some((t) => isNameWord(t))) return null;
  const end = nameRun(tokens, at + 1);
  const close = tokens[end]?.lower ?? ".";
  const closes = open === "(" ? close === ")" : [",", "by", ".", ";"].includes(close);
  return closes && end > at + 1 ? textOf(tokens, at + 1, end) : null;
}

/** What may stand between a name and its number: "Oak-7B at 36.2%", "OakNet gets 70.1%". */
const HOLDING = /^(?:at|with|reaches|gets|achieves|scores|obtains)$/;

/** Whose score it is: "Vicuna's 6.57", "the Self-Rewarding baseline (19.69)", "69.9 for GPT-4o". */
export function holderOf(reading: Reading, tokens: Token[]): string | null {
  const before = tokens[reading.at - 1];
  // "74.2% on A (72.4% for Foo)".
  const inside = before?.text === "(" ? holderBehind(tokens, reading.at + 1) : null;
  if (inside) return inside;
  // "48.8 box AP (51.9 at full precision)".
  if (before?.text === "(" && metricEndingAt(tokens, reading.at - 1)) return null;
  const behindName = HOLDING.test(before?.lower ?? "") && isNameWord(tokens[reading.at - 2]);
  const listed =
    before?.text === "," &&
    (tokens[reading.at - 2]?.quantity?.never === null || metricEndingAt(tokens, reading.at - 1) !== null);
  if (behindName || (/^(?:[:,(]|['’]s?)$/.test(before?.text ?? "") && !listed))
    return nameEndingAt(tokens, before!.text === "(" ? ranBefore(tokens, reading.at - 1) : reading.at - 2);
  // "compared with Foo (AUROC 0.68)".
  const told = metricEndingAt(tokens, reading.at);
  if (told && tokens[told.from - 1]?.text === "(") return nameEndingAt(tokens, told.from - 2);
  // "61.2% (GPT-4o 70.1%)".
  if (endsName(before) && tokens[nameStart(tokens, reading.at - 1) - 1]?.text === "(")
    return nameEndingAt(tokens, reading.at - 1);
  // "compared to Foo's accuracy of".
  const metric = before?.lower === "of" ? metricEndingAt(tokens, reading.at - 1) : null;
  if (metric && /^['’]s$/.test(tokens[metric.from - 1]?.text ?? ""))
    return nameEndingAt(tokens, metric.from - 2);
  // "over Foo, which scores 72.4%".
  if (RESULT_VERBS.has(before?.lower ?? "") && /^(?:which|that)$/.test(tokens[reading.at - 2]?.lower ?? ""))
    return nameEndingAt(tokens, tokens[reading.at - 3]?.text === "," ? reading.at - 4 : reading.at - 3);
  const list = plainListAround(tokens, reading.at);
  const first = list[0]!;
  if (first < reading.at && /^['’]s?$/.test(tokens[first - 1]?.text ?? ""))
    return nameEndingAt(tokens, first - 2);
  return holderBehind(tokens, list.at(-1)! + 1);
}

/** Where the name before a bracket ends, also before how it was run: "GPT-3 with a verifier (55%)". */
function ranBefore(tokens: Token[], open: number): number {
  const run = runBefore(tokens, open);
  return run < 0 ? open - 1 : run;
}

const HELD_BY = words("for by of from");
/** "for GPT-4o", "achieved by Foo", "of its base model Foo", "for the baseline": who stands behind a number. */
export function holderBehind(tokens: Token[], at: number): string | null {
  const link = /^(?:achiev|obtain|attain|report|reach)ed$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  if (!HELD_BY.has(tokens[link]?.lower ?? "")) return null;
  let from = link + 1;
  while (ARTICLES.has(tokens[from]?.lower ?? "")) from++;
  let name = from;
  while (name < from + 3 && PLAIN_ROLES.has(tokens[name]?.lower ?? "")) name++;
  if (isNameWord(tokens[name])) return nounPhraseAt(tokens, name);
  if (isHumans(tokens[from]?.lower ?? "")) return tokens[from]!.text;
  if (isHumans(tokens[from + 1]?.lower ?? "") && tokens[from]!.kind === "word")
    return textOf(tokens, from, from + 2);
  const role = textOf(tokens, from, name);
  return PLAIN_HOLDER.test(role.toLowerCase()) ? role : null;
}

/** What a name may be called before it: "its base model Foo", "the previous best method Foo". */
const PLAIN_ROLES = words(
  "base original vanilla teacher instruct previous prior best strongest baseline backbone model method system",
);

/** "Gemini 2.5 Pro", "Llama 3 8B", "AIME 2024": a version between the words of a name, or a year behind them. */
function isNumberInName(tokens: Token[], i: number): boolean {
  return /^(?:\d(?:\.\d)?|20\d\d)$/.test(tokens[i]!.text) && isNameWord(tokens[i - 1]);
}

/** "over Claude 3.5 Sonnet by": words of the name go on behind its version; not "over Foo 3 times". */
function isVersionInName(tokens: Token[], i: number): boolean {
  return isNumberInName(tokens, i) && isNameWord(tokens[i + 1]);
}

/** Two plain words that stand for a name: "its base model (0.15)", "the previous best (75.3)". */
const PLAIN_HOLDER =
  /^(?:(?:base|original|vanilla|teacher|instruct) model|(?:previous|prior) best|baseline)$/;

/** Nobody by these words alone. */
const SOMEBODY = words(
  "model models method methods system systems approach approaches work result results score art previous record",
);

function nameEndingAt(tokens: Token[], end: number): string | null {
  if (areAuthors(tokens, end)) return textOf(tokens, end - 2, end + 1);
  const noun = ["baseline", "performance"].includes(tokens[end]?.lower ?? "");
  if (noun && ["the", "a", "its", "our"].includes(tokens[end - 1]?.lower ?? "")) return tokens[end]!.text;
  const to = noun && end > 0 ? end - 1 : end;
  if (isPatch(tokens, to)) return `${textOf(tokens, nameStart(tokens, to - 2), to - 1)}/${tokens[to]!.text}`;
  const versioned = to > 0 && isNumberInName(tokens, to);
  if (tokens[to]?.kind !== "word" && tokens[to]?.quantity?.never !== "parameter count" && !versioned)
    return null;
  if (to > 0 && PLAIN_HOLDER.test(`${tokens[to - 1]!.lower} ${tokens[to]!.lower}`))
    return textOf(tokens, to - 1, to + 1);
  let from = nameStart(tokens, to);
  if (from === to && SOMEBODY.has(tokens[to]!.lower)) return null;
  // "central training (85.0%)".
  while (!isNameWord(tokens[to]) && to - from < 2 && qualifies(tokens[from - 1])) from--;
  return textOf(tokens, from, to + 1);
}

const ARTICLES = words("the a an its our their and");
function qualifies(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.text !== token.lower || ARTICLES.has(token.lower)) return false;
  return (
    !PREPOSITIONS.has(token.lower) &&
    !isResultVerb(token.lower) &&
    !/ly$|ing$|^(?:below|above|behind|well|far)$/.test(token.lower)
  );
}

function nameStart(tokens: Token[], last: number): number {
  let from = last;
  while (from > 0 && (isNameWord(tokens[from - 1]) || isNumberInName(tokens, from - 1))) from--;
  return from;
}
