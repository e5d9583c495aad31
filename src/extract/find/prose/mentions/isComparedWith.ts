import { isNameWord } from "../../../names/nameWords";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

const OUTDOING =
  words(`than over versus vs against outperform outperforms outperforming outperformed surpass surpasses surpassing surpassed exceed exceeds exceeding
   exceeded beat beats beating compared comparing comparable par behind approaching matching matches rivaling rivals unlike ahead gap`);
/** "outperforms", "than", "against". */
export function isOutdoing(word: string): boolean {
  return OUTDOING.has(word);
}

/** Small words that may stand in a list of others. */
const LISTING = words(
  "and or the our its a an of both all even to with previous prior strong best existing baseline baselines models model methods method systems winner record entry such as like including",
);

/** "closed-sourced", "state-of-the-art", "proprietary", "larger". */
const QUALIFIER =
  /^(?:[a-z]+-[a-z-]+|proprietary|leading|larger|standard|recent|latest|vanilla|naive|original)$/;

/** "outperforming A (13.9%) and X (42.4%)", "than X (42.4%)": names of others, not of what was measured on. */
export function isComparedWith(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) {
    const token = tokens[k]!;
    if (OUTDOING.has(token.lower)) return true;
    const listed =
      token.kind !== "word" || isNameWord(token) || LISTING.has(token.lower) || QUALIFIER.test(token.lower);
    if (!listed || token.text === ";") return false;
  }
  return false;
}
