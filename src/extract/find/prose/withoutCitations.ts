import type { LeaveOut } from "./leaveOut";
import type { Token } from "./words/tokens";

/** Takes "[12]" and "[3, 4]" out of a sentence: numbers of a list of references, between words that belong together. */
export function withoutCitations(tokens: Token[], leaveOut: LeaveOut): Token[] {
  if (!tokens.some((t) => t.text === "[")) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.text === "[" ? citationEnd(tokens, i) : -1;
    if (close < 0) {
      kept.push(tokens[i]!);
      continue;
    }
    for (const t of tokens.slice(i + 1, close)) if (t.quantity) leaveOut(t, "citation");
    i = close;
  }
  return kept;
}

/** "12", "3-5", ","; not "84.1". */
const CITED = /^(?:\d{1,3}(?:[-–]\d{1,3})?|[,;–-])$/;

function citationEnd(tokens: Token[], open: number): number {
  let i = open + 1;
  while (i < tokens.length && i - open < 24 && CITED.test(tokens[i]!.text)) i++;
  return i > open + 1 && tokens[i]?.text === "]" ? i : -1;
}
