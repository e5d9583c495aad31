import { HEDGE_PAIRS, HEDGES } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

/** Second words of hedges, so that pairs are only looked up where one can be. */
const PAIR_ENDS = new Set([...HEDGE_PAIRS].map((pair) => pair.split(" ")[1]!));
/** Say nothing of how a number is meant: "only 5%", "an impressive 84.1%", "Foo's peak 94%". */
const QUALIFIERS = words("only just even merely mere impressive remarkable competitive peak");
/** "exceeds 90%": the level that was passed, not how far. */
export const CROSSED = words(
  "exceed exceeds exceeded surpass surpasses surpassed surpassing beat beats beating",
);
const DEGREES = words("much high low large many great little few");

/** True where the number is no more than about right: "nearly 5%", "up to 8.3%", "as much as 20%". */
export function isHedged(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return (
    before.kind === "approx" ||
    before.text === ">" ||
    before.text === "<" ||
    CROSSED.has(before.lower) ||
    HEDGES.has(before.lower) ||
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
  const { kind, lower: word } = tokens[i]!;
  if (kind === "approx") return true;
  if (HEDGES.has(word) && word !== "within") return true;
  if (QUALIFIERS.has(word)) return true;
  const before = tokens[i - 1]?.lower;
  const after = tokens[i + 1]?.lower;
  // "by no more than 1.2%".
  if ((word === "no" || word === "not") && after && HEDGE_PAIRS.has(`${after} ${tokens[i + 2]?.lower}`))
    return true;
  if (PAIR_ENDS.has(word) && before && HEDGE_PAIRS.has(`${before} ${word}`)) return true;
  if (after && PAIR_ENDS.has(after) && HEDGE_PAIRS.has(`${word} ${after}`)) return true;
  // "as much as", "as high as".
  return word === "as" && (DEGREES.has(before ?? "") || DEGREES.has(after ?? ""));
}
