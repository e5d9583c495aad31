import { isNameWord } from "../../../names/methods";
import { isComparedWith } from "../mentions/isComparedWith";
import { bracketOf } from "../words/brackets";
import { COMPARATORS, COMPETITOR_NOUNS, HEDGE_PAIRS, RISE_VERBS, SCORE_VERBS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { skipHedges } from "./hedges";
import type { Reading } from "./reading";

/** What was there before, or what one starts from. */
const FORMER = words("previous previously prior base baseline former human human-level existing");

/** "compared to 80.1", "versus 89.8", "baseline (19.69)", "over 61.2": somebody else's number. */
export function isBase(tokens: Token[], at: number, last: Reading | undefined): boolean {
  const i = skipHedges(tokens, at - 1);
  const before = tokens[i];
  if (!before) return false;
  if (["versus", "vs", "against"].includes(before.lower)) return true;
  if (before.text === "." && tokens[i - 1]?.lower === "vs") return true;
  if (before.lower === "from" && ["up", "down"].includes(tokens[i - 1]?.lower ?? "")) return true;
  if (
    (before.lower === "to" || before.lower === "with") &&
    /^(?:compar|oppos)/.test(tokens[i - 1]?.lower ?? "")
  )
    return true;
  if (before.lower === "than" && !HEDGE_PAIRS.has(`${tokens[i - 1]?.lower} than`)) return true;
  if (before.lower === "the") return isOfSomebody(tokens, at) && standsAgainst(tokens, i);
  if (before.text === "(") return isBaseInBrackets(tokens, at, i);
  if (before.text === "'s" || before.text === "’s") return comparedBefore(tokens, i);
  if (before.text === ":") return openedByFormer(tokens, i);
  if (["of", "is", "was", "at"].includes(before.lower) && isFormer(tokens, i)) return true;
  // "75.3%, surpassing Foo at 70.1%"; alone, "surpasses Foo with 70.1%" says the winner's own score.
  const beside = (before.lower === "at" || before.lower === "with") && last?.role === "value";
  return beside && endsName(tokens[i - 1]) && standsAgainst(tokens, i - 1);
}

/** "the base performance is 61.2", "the previous best system at 8.3". */
function isFormer(tokens: Token[], i: number): boolean {
  const phrase = tokens.slice(Math.max(0, i - 6), i).map((t) => t.lower);
  const head = phrase.findLastIndex((w) => FORMER.has(w));
  return head >= 0 && !phrase.slice(head).some((w) => w === "," || SCORE_VERBS.has(w) || RISE_VERBS.has(w));
}

function isBaseInBrackets(tokens: Token[], at: number, open: number): boolean {
  if (isHeldAgainst(tokens, at)) return false;
  const holder = tokens[open - 1]?.lower ?? "";
  if (COMPETITOR_NOUNS.has(holder)) return true;
  if (holder === "performance" && COMPETITOR_NOUNS.has(tokens[open - 2]?.lower ?? "")) return true;
  if (tokens[at]!.quantity!.sign) return false;
  if (endsName(tokens[open - 1])) return standsAgainst(tokens, open - 1);
  // "twice that of its base model (0.15)", "approaching human-level performance (62.4)".
  for (let k = open - 2; k >= Math.max(0, open - 4) && tokens[k]!.kind === "word"; k--)
    if (FORMER.has(tokens[k]!.lower)) return standsAgainst(tokens, k);
  return false;
}

/** "(previous best: 75.3%)", "(baseline: 70.1)". */
function openedByFormer(tokens: Token[], colon: number): boolean {
  const open = bracketOf(tokens, colon);
  const inside = open < 0 || colon - open > 5 ? [] : tokens.slice(open + 1, colon);
  return inside.some((t) => FORMER.has(t.lower) || COMPETITOR_NOUNS.has(t.lower));
}

/** "70.1% of GPT-4o", "2.65% test error of NAS-Net". */
function isOfSomebody(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 5); i++) {
    if (tokens[i]!.lower === "of") return isNameWord(tokens[tokens[i + 1]!.lower === "the" ? i + 2 : i + 1]);
    if (tokens[i]!.kind !== "word") return false;
  }
  return false;
}

const RELATIONS = words("above below double twice thrice from near nearing");
const ARTICLES = words("the that of its a an");
/** Said of what a score is held against: "above Foo", "twice that of Foo", "close to Foo", "surpassing Foo". */
function standsAgainst(tokens: Token[], at: number): boolean {
  if (isComparedWith(tokens, at)) return true;
  let i = at;
  while (i > 0 && (isNameWord(tokens[i - 1]) || ARTICLES.has(tokens[i - 1]!.lower))) i--;
  const relation = tokens[i - 1]?.lower ?? "";
  return (
    RELATIONS.has(relation) ||
    (relation === "to" && /^(?:close|similar|equal)/.test(tokens[i - 2]?.lower ?? ""))
  );
}
/** "GPT-4o", "Llama 3 8B". */
export function endsName(token: Token | undefined): boolean {
  return isNameWord(token) || token?.quantity?.never === "parameter count";
}

/** "64.1 vs. 64.3": a number that another one is held against. */
export function isHeldAgainst(tokens: Token[], at: number): boolean {
  const versus = tokens[at + 1]?.lower;
  if (versus !== "vs" && versus !== "versus") return false;
  return tokens[at + (tokens[at + 2]?.text === "." ? 3 : 2)]?.quantity?.never === null;
}

function comparedBefore(tokens: Token[], from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 14); i--) {
    const word = tokens[i]!.lower;
    if (COMPARATORS.has(word) || RISE_VERBS.has(word)) return true;
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") return false;
  }
  return false;
}
