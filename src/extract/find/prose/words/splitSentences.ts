import { isDigit, isLetter } from "./quantity";
import { words } from "./words";

export interface Sentence {
  start: number;
  end: number;
  /** No digit, no result: such a sentence is never looked at closely. */
  hasDigit: boolean;
}

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = words(
  "e.g i.e eg ie al vs cf fig figs eq eqs sec tab no etc resp approx ca w.r.t dr prof st jr ref refs vol pp ed eds avg dept prev incl",
);

/** Longer ones are cut at a blank: no sentence of prose is, and what comes after is more than linear in its length. */
const LONGEST = 1500;

/**
 * Splits running prose into sentences, text glued together included ("many tasks.One of"). Abbreviations, decimals,
 * versions and addresses do not end one; an empty line does. One pass.
 */
export function splitSentences(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = start;
  let hasDigit = false;
  const close = (to: number) => {
    if (to > from) sentences.push({ start: from, end: to, hasDigit });
    from = to;
    hasDigit = false;
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Letters end nothing, and most characters are letters.
    if (code > 63 && at - from < LONGEST) continue;
    if (at - from >= LONGEST && (isBlank(code) || at - from >= 2 * LONGEST)) close(at);
    if (isDigit(code)) hasDigit = true;
    else if (code === 46 || code === 33 || code === 63) {
      if (endsSentence(text, from, at, end)) close(at + 1);
    } else if (code === 10 && isBlankLine(text, at + 1, end)) close(at + 1);
  }
  close(end);
  return sentences;
}

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end) return true;
  if (isBlank(next)) {
    const visible = visibleAfter(text, at + 1, end);
    if (visible >= end) return true;
    if (isAbbreviation(text, from, at)) return false;
    return !isLowerCase(text.charCodeAt(visible));
  }
  // Glued: "tasks.One", "results).The", but not "Node.js", "U.S.A", "3.5", "arXiv.org".
  if (!isUpperCase(next) || !isLowerCase(text.charCodeAt(at + 2))) return false;
  const before = wordBefore(text, from, at);
  return (
    before.length >= 3 && isLowerCase(before.charCodeAt(before.length - 1)) && !inAddress(text, from, at)
  );
}

function isAbbreviation(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false;
  const word = wordBefore(text, from, at);
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  return (
    word.length === 1 &&
    isUpperCase(word.charCodeAt(0)) &&
    text[at - 2] !== "-" &&
    !isDigit(text.charCodeAt(at - 2))
  );
}

/** Letters and inner points right before `at`: "e.g" before the last point of "e.g.". */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 20) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 46) break;
    start--;
  }
  return text.slice(start, at);
}

/** An address runs without a blank, and no sentence's end is looked for in it. */
function inAddress(text: string, from: number, at: number): boolean {
  let start = at;
  while (start > from && at - start < 200 && !isBlank(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at).includes("://") || text.startsWith("www.", start);
}

function visibleAfter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlankLine(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && (text[at] === " " || text[at] === "\t" || text[at] === "\r")) at++;
  return text[at] === "\n";
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

function isUpperCase(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}
