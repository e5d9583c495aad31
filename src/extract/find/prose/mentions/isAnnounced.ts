import { isNameWord, isStrongName } from "../../../names/nameWords";
import { ACTING_VERBS, PREPOSITIONS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { isVersion } from "../words/versions";
import { words } from "../words/words";

const DATASET_WORDS = words("dataset benchmark corpus database testbed leaderboard");
const DATASET_PLURALS = words("datasets benchmarks corpora databases testbeds leaderboards");
/** What stands between the noun and its names: "benchmarks, i.e., X", "datasets such as X", "(X", "the dataset of X"; not "as of May". */
const NAMING =
  /^[,:(-]? ?(?:i\.?e\.?(?: \.)?|e\.?g\.?(?: \.)?|namely|including|such as|like|of|named|called|dubbed|termed)? ?[,:]?$/;
/** The longest of them: ", i.e.," */
const NAMING_REACH = 4;

/**
 * Whether the noun before the name [from, to) says what it is: "three benchmarks: X and Y", "datasets such as X", "a new
 * dataset of 3,000 pages, X, ...", and a place in brackets: "For Russian (X), ...".
 */
export function isAnnounced(tokens: Token[], from: number, to: number): boolean {
  return isNamedBy(tokens, from, to) || isApposition(tokens, from, to) || isPlaceInBrackets(tokens, from, to);
}

function isNamedBy(tokens: Token[], from: number, to: number): boolean {
  let noun = from - 2;
  while (noun > Math.max(0, from - 2 - NAMING_REACH) && !isDatasetNoun(tokens[noun]!)) noun--;
  if (noun < 0 || !isDatasetNoun(tokens[noun]!)) return false;
  const between = tokens
    .slice(noun + 1, from)
    .map((t) => t.lower)
    .join(" ");
  if (!NAMING.test(between)) return false;
  // "On three benchmarks, X reaches", "on this dataset, X", "(Wang et al.)": only a list, or the shape of a name, is sure.
  if (between === ",") return DATASET_PLURALS.has(tokens[noun]!.lower) && isListBehind(tokens, to);
  // "a corpus of Python programs": there the name says of what kind.
  if (between === "of" && isPlainWord(tokens[to])) return false;
  return between !== "(" || isStrongName(tokens[from]!.text) || isVersion(tokens[to - 1]!);
}

/** What goes on behind a name without making it part of a noun: "of X and Y", "of X we", "of X validate". */
const GOING_ON = new Set([
  ...PREPOSITIONS,
  ...ACTING_VERBS,
  ...words("and or we our it the that which validate validates"),
]);

/** "equations": a word that goes on from a name as a noun does. */
export function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !isNameWord(token) && !GOING_ON.has(token.lower);
}

function isDatasetNoun({ lower }: Token): boolean {
  return DATASET_PLURALS.has(lower) || DATASET_WORDS.has(lower);
}

/** "X and Y, the method gains", not "X and Y reach": what the list opens is no clause of its own. */
function isListBehind(tokens: Token[], to: number): boolean {
  let k = behindBracket(tokens, to);
  let names = 1;
  while (k < tokens.length && (isListToken(tokens[k]!) || isNameWord(tokens[k]))) {
    if (isNameWord(tokens[k]) && isListToken(tokens[k - 1]!)) names++;
    k = behindBracket(tokens, k + 1);
  }
  if (names < 2) return false;
  const verb = tokens[k]?.lower.endsWith("ly") ? k + 1 : k;
  return !ACTING_VERBS.has(tokens[verb]?.lower ?? "");
}

/** "X (val: 77.7%) and Y (val: 49.4%)": asides do not end the list. */
function behindBracket(tokens: Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  const close = tokens.slice(at, at + 14).findIndex((t) => t.text === ")");
  return close < 0 ? at : at + close + 1;
}

function isListToken(token: Token): boolean {
  return [",", "and", "&", "/"].includes(token.lower) || isVersion(token);
}

/** How far the noun may stand before the comma: "a new benchmark with 2,310 questions, X,". */
const REACH = 8;

function isApposition(tokens: Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== "," || tokens[to]?.text !== ",") return false;
  const end = from - 1;
  for (let k = end - 1; k >= Math.max(0, end - REACH); k--) {
    const { kind, lower, text } = tokens[k]!;
    if (kind !== "word" && kind !== "number" && text !== "-") return false;
    if (!DATASET_WORDS.has(lower)) continue;
    return isNew(tokens, k);
  }
  return false;
}

/** "a new Czech benchmark": told for the first time, so that its name may follow; not "on this benchmark, X, ...". */
function isNew(tokens: Token[], noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 6); k--) {
    const { lower, kind } = tokens[k]!;
    if (["a", "an", "new", "novel", "our"].includes(lower)) return true;
    if (kind !== "word" || PREPOSITIONS.has(lower)) return false;
  }
  return false;
}

const HEADS = words("on in for");
/** "For Russian (X), the score"; not "for entity recognition (ER)", which is short for the words before it. */
function isPlaceInBrackets(tokens: Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.text !== "(" || tokens[to]?.text !== ")" || tokens[to + 1]?.text !== ",")
    return false;
  if (!isStrongName(tokens[from]!.text)) return false;
  for (let k = from - 2; k >= Math.max(0, from - 6); k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== "word") return false;
    if (!HEADS.has(lower)) continue;
    const opens = k === 0 || [",", ";", "and"].includes(tokens[k - 1]!.lower);
    return opens && !isShortFor(tokens, k + 1, from - 1, tokens[from]!.lower);
  }
  return false;
}

function isShortFor(tokens: Token[], from: number, to: number, short: string): boolean {
  return to - from > 1 && tokens.slice(from, to).some((word) => word.lower[0] === short[0]);
}
