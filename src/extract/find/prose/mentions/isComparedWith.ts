import { isNameWord } from "../../../names/nameWords";
import { outdoes } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

const OUTDOING = words(
  "than over above below versus vs against compared comparing comparable par behind trails trailing trailed underperforms approaching matching matches rivaling rivals unlike ahead gap",
);
/** "outperforms", "than", "against". */
export function isOutdoing(word: string): boolean {
  return OUTDOING.has(word) || outdoes(word);
}

/** Small words that may stand in a list of others. */
const LISTING = words(
  "and or the our its a an of both all even to with previous prior strong best existing baseline baselines models model methods method systems winner record entry such as like including",
);

/** "closed-sourced", "state-of-the-art", "proprietary", "larger". */
const QUALIFIER =
  /^(?:[a-z]+-[a-z-]+|supervised|unsupervised|pretrained|finetuned|specialized|dedicated|proprietary|leading|larger|standard|recent|latest|vanilla|naive|original)$/;

/** "outperforming A (13.9%) and X (42.4%)", "than X (42.4%)": names of others, not of what was measured on. */
export function isComparedWith(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) {
    const token = tokens[k]!;
    if (isOutdoing(token.lower)) return true;
    const listed =
      token.kind !== "word" ||
      // "the majority baseline".
      /^baselines?$/.test(tokens[k + 1]!.lower) ||
      isNameWord(token) ||
      LISTING.has(token.lower) ||
      QUALIFIER.test(token.lower);
    if (!listed || token.text === ";") return false;
  }
  return false;
}

/** How many a list of those that come next may name. */
const RUNNERS = 6;
/** "followed by A (49.8%) and X (47.1%)": who comes next, with a score of its own. */
export function isRunnerUp(tokens: Token[], from: number): boolean {
  let k = from - 1;
  for (let n = 0; n < RUNNERS && tokens[k]?.lower !== "by"; n++) {
    while (tokens[k]?.text === "," || tokens[k]?.lower === "and") k--;
    if (tokens[k]?.text !== ")") return false;
    while (k > 0 && tokens[k]!.text !== "(") k--;
    for (k--; isNameWord(tokens[k]) || tokens[k]?.kind === "number"; k--);
  }
  return tokens[k]?.lower === "by" && /^(?:follow|trail)ed$/.test(tokens[k - 1]?.lower ?? "");
}
