import { HEDGE_PAIRS, HEDGES } from "../words/lexicon";
import type { Token } from "../words/tokens";

/** Second words of hedges, so that pairs are only looked up where one can be. */
const PAIR_ENDS = new Set([...HEDGE_PAIRS].map((pair) => pair.split(" ")[1]!));

export function isHedged(tokens: Token[], at: number): boolean {
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

/** Index of the first token before `from` that is no hedge. */
export function skipHedges(tokens: Token[], from: number): number {
  let i = from;
  while (i >= 0 && isHedgeWord(tokens, i)) i--;
  return i;
}

export function isHedgeWord(tokens: Token[], i: number): boolean {
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
