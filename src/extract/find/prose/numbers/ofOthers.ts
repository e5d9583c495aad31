import { isNameWord } from "../../../names/nameWords";
import { isOutdoing } from "../mentions/isComparedWith";
import { COMPETITOR_NOUNS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

/** What was there before, or what one starts from. */
export const FORMER = words(
  "previous previously prior prev base baseline former human human-level existing published",
);
export const ARTS = words("state-of-the-art sota art record");

/** How many words may stand before a number in its bracket: "(the best previous result 41.2%)". */
const ASIDE_REACH = 5;
/** "(previous best 41.2%)", "(baseline 70.1)"; not "(human evaluation 70.1)". */
export function isSaidInBrackets(tokens: Token[], at: number): boolean {
  let isFormer = false;
  for (let i = at; i > Math.max(0, at - ASIDE_REACH); i--) {
    const { kind, lower, text } = tokens[i]!;
    if (text === "(") return isFormer;
    if ((kind !== "word" && text !== ".") || /^(?:eval|rating|prefer|judg)/.test(lower)) return false;
    isFormer ||= FORMER.has(lower);
  }
  return false;
}

const DOING = /^(?:achiev|obtain|reach|attain|report|score|yield|produc|record|set$|held$)/;
/** How many words may part a number from whose it is: "the 2.4% WER of the best prior system". */
const HOLDER_REACH = 5;
/** "70.1% of GPT-4o", "2.65% test error of NAS-Net", "81.3% achieved by humans", "2.4% of the best prior system". */
export function isOfSomebody(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + HOLDER_REACH); i++) {
    const { kind, lower } = tokens[i]!;
    if (DOING.test(lower)) return ["by", "in", "for", "with"].includes(tokens[i + 1]!.lower);
    if (lower === "of")
      return isNameWord(tokens[tokens[i + 1]!.lower === "the" ? i + 2 : i + 1]) || isOfOthers(tokens, i);
    if (kind !== "word") return false;
  }
  return false;
}

/** "of the best prior system", "of humans", "of the previous state of the art". */
export function isOfOthers(tokens: Token[], of: number): boolean {
  return tokens
    .slice(of + 1, of + 4)
    .some(
      (t) =>
        t.kind === "word" && (FORMER.has(t.lower) || COMPETITOR_NOUNS.has(t.lower) || t.lower === "humans"),
    );
}

/** "beats the state of the art (41.2%)", "over the previous SOTA (41.2%)"; not "a new state of the art (45.6%)". */
export function isOutdoneBefore(tokens: Token[], open: number): boolean {
  for (let i = open - 1; i >= Math.max(0, open - 9); i--) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word" || lower === "new") return false;
    if (FORMER.has(lower) || isOutdoing(lower) || lower === "upon") return true;
  }
  return false;
}
