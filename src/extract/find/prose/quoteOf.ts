import type { Token } from "./words/tokens";

const QUOTE_WORDS = 12;

/** At most twelve words around a number, as printed, without line breaks. */
export function quoteOf(text: string, tokens: Token[], at: number): string {
  const first = tokens[0]!.start;
  const last = tokens[tokens.length - 1]!.end;
  let from = tokens[at]!.start;
  while (from > first && text.charCodeAt(from - 1) > 32) from--;
  let to = tokens[at]!.end;
  for (let words = 0; words < QUOTE_WORDS / 2 && to < last; words++) to = wordEnd(text, to, last);
  for (let words = 0; words < QUOTE_WORDS / 2 && from > first; words++) from = wordStart(text, from, first);
  return text.slice(from, to).trim().split(/\s+/).slice(0, QUOTE_WORDS).join(" ");
}

function wordEnd(text: string, from: number, last: number): number {
  let to = from;
  while (to < last && text.charCodeAt(to) <= 32) to++;
  while (to < last && text.charCodeAt(to) > 32) to++;
  return to;
}

function wordStart(text: string, to: number, first: number): number {
  let from = to;
  while (from > first && text.charCodeAt(from - 1) <= 32) from--;
  while (from > first && text.charCodeAt(from - 1) > 32) from--;
  return from;
}
