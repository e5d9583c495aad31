import {
  COMPARATIVES,
  EFFICIENCY,
  FALL_VERBS,
  PREPOSITIONS,
  RISE_VERBS,
  SCORE_VERBS,
} from "../words/lexicon";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { FAR, type Reading } from "./reading";

/** What the number saves, where it is about time, tokens, memory, data or the like; null otherwise. */
export function efficiencyOf(
  tokens: Token[],
  at: number,
  last: Reading | undefined,
  coordinated: boolean,
  r: Reading,
): string | null {
  const q = r.quantity;
  if (r.role === "base" || (r.role === "value" && !q.times && !q.percent)) return null;
  const behind = costBehind(tokens, at);
  if (r.role === "value" && q.percent) {
    // "training with just 15% the sample size" is a share of a cost that the text holds against something.
    return tokens[at + 1]?.lower === "the" ? behind : null;
  }
  if (r.metric && !q.times) return null;
  const cost = behind ?? costBefore(tokens, at);
  if (cost) return cost;
  if (coordinated && last?.efficiency) return last.efficiency;
  return q.times && r.role === "delta" ? "speed" : null;
}

function costBehind(tokens: Token[], at: number): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.quantity) return null;
    if (EFFICIENCY.has(token.lower)) return costPhrase(tokens, i);
    if (PREPOSITIONS.has(token.lower) && token.lower !== "in") return null;
    if (token.lower === "and" || SCORE_VERBS.has(token.lower)) return null;
  }
  return null;
}

function costBefore(tokens: Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const token = tokens[i]!;
    if (token.quantity || token.text === "," || token.text === ";" || token.text === ")") return null;
    if (token.kind === "word" && EFFICIENCY.has(token.lower)) return costPhrase(tokens, i);
    if (["on", "using", "for", "with", "while", "but", "whereas", "and"].includes(token.lower)) return null;
  }
  return null;
}

/** The cost's own words: "output tokens", "supervised fine-tuning data", "sample size". */
export function costPhrase(tokens: Token[], head: number): string {
  let from = head;
  while (from > 0 && head - from < 3 && qualifiesCost(tokens[from - 1]!)) from--;
  let to = head + 1;
  while (to < tokens.length && tokens[to]!.kind === "word" && EFFICIENCY.has(tokens[to]!.lower)) to++;
  return textOf(tokens, from, to);
}

const NO_QUALIFIERS = words("the a an and is its up only just while our");

function qualifiesCost({ kind, lower: word }: Token): boolean {
  return (
    kind === "word" &&
    ![PREPOSITIONS, COMPARATIVES, FALL_VERBS, RISE_VERBS, SCORE_VERBS, NO_QUALIFIERS].some((set) =>
      set.has(word),
    )
  );
}
