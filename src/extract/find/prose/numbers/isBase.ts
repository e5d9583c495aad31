import { isNameWord } from "../../../names/methods";
import { isComparedWith } from "../mentions/isComparedWith";
import { COMPARATORS, COMPETITOR_NOUNS, HEDGE_PAIRS, RISE_VERBS, SCORE_VERBS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { skipHedges } from "./hedges";

/** "compared to 80.1", "versus 89.8", "baseline (19.69)", "over 61.2": somebody else's number. */
export function isBase(tokens: Token[], at: number): boolean {
  const i = skipHedges(tokens, at - 1);
  const before = tokens[i];
  if (!before) return false;
  if (["versus", "vs", "against"].includes(before.lower)) return true;
  if (before.text === "." && tokens[i - 1]?.lower === "vs") return true;
  if (before.lower === "from" && ["up", "down"].includes(tokens[i - 1]?.lower ?? "")) return true;
  if ((before.lower === "to" || before.lower === "with") && (tokens[i - 1]?.lower ?? "").startsWith("compar"))
    return true;
  if (before.lower === "than" && !HEDGE_PAIRS.has(`${tokens[i - 1]?.lower} than`)) return true;
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
