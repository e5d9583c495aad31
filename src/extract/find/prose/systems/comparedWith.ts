import { isNameWord } from "../../../names/methods";
import type { Reading } from "../numbers/reading";
import { countOf, EFFICIENCY, PREPOSITIONS, RESULT_VERBS } from "../words/lexicon";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";

/** Who a difference is to: "over SFT", "compared to the baseline", "outperforming InternVL2.5-38B by". */
export function comparedWith(reading: Reading, tokens: Token[], until: number): string | null {
  for (let i = reading.at + 1; i < Math.min(until, reading.at + 9); i++) {
    const word = tokens[i]!.lower;
    if (word === "over" && countOf(tokens[i + 1] ?? tokens[i]!) !== null) continue;
    if (word === "over" || word === "than" || word === "versus" || word === "vs" || word === "against")
      return nounPhraseAt(tokens, i + 1);
    if (word.startsWith("compar")) return nounPhraseAt(tokens, i + 2);
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") break;
  }
  for (let i = reading.at - 1; i >= Math.max(0, reading.at - 14); i--) {
    const word = tokens[i]!.lower;
    if (
      /^(?:outperform|surpass|exceed|beat)/.test(word) ||
      (word === "over" && tokens[i + 1]?.kind === "word") ||
      word === "than"
    ) {
      return nounPhraseAt(tokens, i + 1);
    }
    if (tokens[i]!.quantity?.never === null) break;
  }
  return null;
}

function nounPhraseAt(tokens: Token[], from: number): string | null {
  let start = from;
  while (["the", "a", "an", "our", "all", "its"].includes(tokens[start]?.lower ?? "")) start++;
  let to = start;
  while (
    to < tokens.length &&
    to < start + 6 &&
    tokens[to]!.kind === "word" &&
    !PREPOSITIONS.has(tokens[to]!.lower) &&
    !EFFICIENCY.has(tokens[to]!.lower) &&
    !["or", "while", "but", "which", "respectively"].includes(tokens[to]!.lower) &&
    (tokens[to]!.lower !== "and" || isNameWord(tokens[to + 1]))
  ) {
    if (RESULT_VERBS.has(tokens[to]!.lower)) break;
    to++;
  }
  return to > start ? textOf(tokens, start, to) : null;
}

/** What may stand between a name and its number: "Oak-7B at 36.2%", "OakNet gets 70.1%". */
const HOLDING = /^(?:at|with|reaches|gets|achieves|scores|obtains)$/;

/** Whose score it is: "Vicuna's 6.57", "the Self-Rewarding baseline (19.69)", "69.9 for GPT-4o". */
export function holderOf(reading: Reading, tokens: Token[]): string | null {
  const before = tokens[reading.at - 1];
  const behindName = HOLDING.test(before?.lower ?? "") && isNameWord(tokens[reading.at - 2]);
  if (behindName || /^(?:[:(]|['’]s?)$/.test(before?.text ?? "")) return nameEndingAt(tokens, reading.at - 2);
  const after = tokens[reading.at + 1]?.lower ?? "";
  return ["for", "by", "of", "from"].includes(after) && isNameWord(tokens[reading.at + 2])
    ? nounPhraseAt(tokens, reading.at + 2)
    : null;
}

/** "Gemini 2.5 Pro", "Llama 3 8B": a version between the words of a name. */
function isNumberInName(tokens: Token[], i: number): boolean {
  return /^\d(?:\.\d)?$/.test(tokens[i]!.text) && isNameWord(tokens[i - 1]);
}

/** Two plain words that stand for a name: "its base model (0.15)", "the previous best (75.3)". */
const PLAIN_HOLDER = /^(?:(?:base|original|vanilla|teacher|instruct) model|(?:previous|prior) best)$/;

/** Nobody by these words alone. */
const SOMEBODY = words("model models method methods system systems approach approaches work");

function nameEndingAt(tokens: Token[], end: number): string | null {
  const noun = ["baseline", "performance"].includes(tokens[end]?.lower ?? "");
  if (noun && ["the", "a", "its", "our"].includes(tokens[end - 1]?.lower ?? "")) return tokens[end]!.text;
  const to = noun && end > 0 ? end - 1 : end;
  if (tokens[to]?.kind !== "word" && tokens[to]?.quantity?.never !== "parameter count") return null;
  let from = to;
  if (to > 0 && PLAIN_HOLDER.test(`${tokens[to - 1]!.lower} ${tokens[to]!.lower}`))
    return textOf(tokens, to - 1, to + 1);
  while (from > 0 && (isNameWord(tokens[from - 1]) || isNumberInName(tokens, from - 1))) from--;
  if (from === to && SOMEBODY.has(tokens[to]!.lower)) return null;
  return textOf(tokens, from, to + 1);
}
