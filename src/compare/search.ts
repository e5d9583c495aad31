/** A text made ready for searching: its words split where letters meet digits, and all of it squashed together. */
export interface Searchable {
  words: string[];
  squashed: string;
}

/** "Qwen2.5-VL-7B" → qwen, 2.5, vl, 7, b. A version keeps its point; a size its number. */
const WORD = /\d+(?:\.\d+)*|\p{L}+/gu;
const SHORTEST_INSIDE = 3;
const SHORTEST_MISSPELT = 5;

export function searchable(text: string): Searchable {
  const words = plain(text).match(WORD) ?? [];
  return { words, squashed: words.join("").replaceAll(".", "") };
}

/**
 * How well a text answers a query: 0 for not at all, more for better. Every part of the query between spaces must be found:
 * as whole words in a row ("7b" is in "Qwen2.5-VL-7B", not in "27B"), the last one perhaps cut short; else inside a word
 * ("mini" in "testmini") or across marks ("mathvision" in "MATH-Vision"); else as a word with one letter wrong ("matvista").
 */
export function searchScore(query: string, text: Searchable): number {
  const scores = partsOf(query).map((part) => scorePart(part, text));
  if (scores.length === 0 || scores.includes(0)) return 0;
  return scores.reduce((total, score) => total + score, 0) / scores.length;
}

function partsOf(query: string): Searchable[] {
  return query
    .split(/\s+/)
    .map(searchable)
    .filter((part) => part.words.length > 0);
}

function scorePart(part: Searchable, text: Searchable): number {
  if (startsAt(part.words, text.words, isSame)) return 4;
  if (startsAt(part.words, text.words, isStart)) return 3;
  const lettersOnly = part.words.length === 1 && !/\d/.test(part.squashed);
  const longEnough = lettersOnly ? SHORTEST_INSIDE : SHORTEST_MISSPELT;
  if (part.squashed.length >= longEnough && text.squashed.includes(part.squashed)) return 2;
  return lettersOnly &&
    part.squashed.length >= SHORTEST_MISSPELT &&
    text.words.some((word) => isMisspelt(part.squashed, word))
    ? 1
    : 0;
}

type Matches = (asked: string, word: string, isLast: boolean) => boolean;

const isSame: Matches = (asked, word) => asked === word;
/** A number is never the start of a longer one ("7" of "72"), but "2" is the start of "2.5". */
const isStart: Matches = (asked, word, isLast) =>
  asked === word || (isLast && word.startsWith(asked) && !/^\d/.test(word.slice(asked.length)));

function startsAt(asked: string[], words: string[], matches: Matches): boolean {
  return words.some((_, from) =>
    asked.every((part, at) => matches(part, words[from + at] ?? "", at === asked.length - 1)),
  );
}

/** One letter missing, added, changed, or two neighbours swapped. */
function isMisspelt(asked: string, word: string): boolean {
  if (Math.abs(asked.length - word.length) > 1 || asked[0] !== word[0]) return false;
  let from = 0;
  while (from < asked.length && asked[from] === word[from]) from++;
  const [a, b] = [asked.slice(from), word.slice(from)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function plain(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
