import { isStrongName } from "../../../names/nameWords";
import { isJoint } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { NO_BENCHMARKS, type Taken } from "./nameRuns";
import { DATASET_WORDS } from "./standsAsBenchmark";

/**
 * The whole name that a known one is a part of, as another benchmark is called so: "ImageNet VID dataset", "on Virtual
 * KITTI"; not "Stanford SQuAD", "the Chinese MSRA dataset". Null where the known name is all.
 */
export function longerName(
  tokens: Token[],
  known: { from: number; to: number },
  taken: Taken[],
  own: Set<string>,
): { from: number; to: number } | null {
  const from = isPartOfName(tokens, known.from - 1, taken, own) ? known.from - 1 : known.from;
  const to = tailEnd(tokens, known.to, taken, own);
  return from < known.from || to > known.to ? { from, to } : null;
}

/** Who made a data set, and words that say nothing of which one it is. */
const NO_PARTS = words(
  `stanford microsoft google facebook meta openai deepmind amazon kaggle nist princeton mit allen nvidia apple yahoo
   original standard full public official popular whole entire both`,
);
const BEFORE = words("on in the of for a and from using with across to");

/** "on Virtual KITTI", "the Permuted MNIST": in a heading any word has a capital. */
function isPartOfName(tokens: Token[], i: number, taken: Taken[], own: Set<string>): boolean {
  const word = tokens[i];
  const before = tokens[i - 1];
  if (!word || !before || taken[i] !== null || own.has(word.text)) return false;
  if (!/^[A-Z][a-z]{3,}$/.test(word.text) || NO_PARTS.has(word.lower) || NO_BENCHMARKS.has(word.lower))
    return false;
  if (metricAt(tokens, i)) return false;
  if (!(BEFORE.has(before.text) || isJoint(before))) return false;
  return tokens.some((t) => t.kind === "word" && /^[a-z]{5,}$/.test(t.text));
}

/** "HumanEval Pro" is not HumanEval. */
const EDITION = /^(?:Pro|Plus|Lite|Ultra|XL)$/;

function tailEnd(tokens: Token[], from: number, taken: Taken[], own: Set<string>): number {
  let to = from;
  while (isTail(tokens, to) && taken[to] === null && !own.has(tokens[to]!.text)) to++;
  if (to === from && EDITION.test(tokens[from]?.text ?? "")) return from + 1;
  return DATASET_WORDS.has(tokens[to]?.lower ?? "") ? to : from;
}

function isTail(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || token.text.startsWith("\\")) return false;
  return isStrongName(token.text) && !NO_BENCHMARKS.has(token.lower) && !metricAt(tokens, i);
}
