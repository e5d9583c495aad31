import { isJoint, PREPOSITIONS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { Anchor } from "./anchorsIn";

/** Fields of knowledge that are measured in, without a data set's name. */
const FIELDS = words(
  "math mathematics reasoning coding code science planning chemistry physics biology medicine commonsense",
);
/** What a system is given that may be of another kind than a benchmark's. */
const INPUTS = words("claims sentences documents environments scenes domains");
const UNSEEN = /^(?:unseen|novel|new|other|another|unfamiliar)$/;
const SAME = /^(?:the|a|an|our|these|those|all|its|test)$/;
/** Words between a number and its preposition: "8.6% improvement on". */
const REACH = 3;
const LONGEST = 5;

/**
 * "8.6% on math", "72.2% on the colloquial claims", "a 3.7% drop in previously unseen environments": whether a number has a
 * place of its own that nobody named; in "On A, 84% on math" math is a part of A.
 */
export function isOnPlainPlace(tokens: Token[], first: number, last: number, anchors: Anchor[]): boolean {
  const place = plainPlace(tokens, last);
  if (place.length === 0) return false;
  const head = place.at(-1)!;
  const adjectives = place.slice(0, -1);
  const told = FIELDS.has(head) || (INPUTS.has(head) && adjectives.some((word) => !SAME.test(word)));
  const before = anchors.findLast((a) => a.benchmark && a.to <= first);
  return told && (!before || hasNumber(tokens, before.from));
}

/** The words behind "on", or behind "in" where they tell of something new, up to the end of the phrase. */
function plainPlace(tokens: Token[], last: number): string[] {
  let i = last + 1;
  while (i <= last + REACH && tokens[i]?.kind === "word" && !PREPOSITIONS.has(tokens[i]!.lower)) i++;
  const link = tokens[i]?.lower;
  if (link !== "on" && link !== "in") return [];
  const place: string[] = [];
  for (i++; tokens[i]?.kind === "word" && !PREPOSITIONS.has(tokens[i]!.lower) && !isJoint(tokens[i]); i++) {
    if (tokens[i]!.text !== tokens[i]!.lower || place.length === LONGEST) return [];
    place.push(tokens[i]!.lower);
  }
  return link === "on" || place.some((word) => UNSEEN.test(word)) ? place : [];
}

/** "90.0% on A": the name has a number of its own. */
function hasNumber(tokens: Token[], from: number): boolean {
  const link = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  return PREPOSITIONS.has(tokens[link]?.lower ?? "") && tokens[link - 1]?.quantity?.never === null;
}
