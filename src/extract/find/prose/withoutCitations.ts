import type { Skipped } from "../../document";
import type { Token } from "./words/tokens";

/** Takes "[12]" and "[3, 4]" out of a sentence: numbers of a list of references, between words that belong together. */
export function withoutCitations(
  tokens: Token[],
  skipped: Skipped[],
  lineOf: (offset: number) => number,
): Token[] {
  if (!tokens.some((t) => t.text === "[")) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.text === "[" ? citationEnd(tokens, i) : -1;
    if (close < 0) {
      kept.push(tokens[i]!);
      continue;
    }
    for (const t of tokens.slice(i + 1, close)) {
      if (t.quantity)
        skipped.push({ line: lineOf(t.start), start: t.start, end: t.end, text: t.text, reason: "citation" });
    }
    i = close;
  }
  return kept;
}

function citationEnd(tokens: Token[], open: number): number {
  let i = open + 1;
  while (
    i < tokens.length &&
    i - open < 24 &&
    (/^\d{1,3}$/.test(tokens[i]!.text) ||
      [",", "-", "–", ";"].includes(tokens[i]!.text) ||
      /^\d{1,3}[-–]\d{1,3}$/.test(tokens[i]!.text))
  )
    i++;
  return i > open + 1 && tokens[i]?.text === "]" ? i : -1;
}
