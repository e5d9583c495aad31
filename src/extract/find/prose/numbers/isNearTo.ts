import { LIKE, PREPOSITIONS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

/** How many words may say what a score comes near: "close to that of real speech (4.4)". */
const REACH = 6;
/** "close to central training (85.0%)", "matching full tuning (85.0%)": plain words for what a score comes near. */
export function isNearTo(tokens: Token[], open: number): boolean {
  let k = open - 1;
  while (k > open - REACH && (isSmallWord(tokens[k]) || tokens[k]?.lower === "of")) k--;
  const word = tokens[k]?.lower ?? "";
  if (k === open - 1) return false;
  if (word === "to") return LIKE.test(tokens[k - 1]?.lower ?? "");
  return word === "matching" || word === "approaching";
}

export function isSmallWord(token: Token | undefined): boolean {
  return (
    token?.kind === "word" &&
    token.text === token.lower &&
    !PREPOSITIONS.has(token.lower) &&
    !/^(?:matching|approaching|and)$/.test(token.lower)
  );
}

export const TRUTHS = words(
  "truth ground-truth oracle real natural original recordings reference upper upper-bound human",
);
/** "close to the ground truth of 4.4"; not "close to an accuracy of 90%". */
export function isNearTruth(tokens: Token[], of: number): boolean {
  return isNearTo(tokens, of) && tokens.slice(of - 3, of).some((t) => TRUTHS.has(t.lower));
}
