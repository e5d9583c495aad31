import { isNameWord } from "../../../names/nameWords";
import { isJoint, isResultVerb, PREPOSITIONS, QUALITY_NOUNS } from "../words/lexicon";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { skipHedges } from "./hedges";
import type { Reading } from "./reading";

const HEADS = new Set([
  ...QUALITY_NOUNS,
  ...words(
    `success helpfulness harmlessness truthfulness factuality robustness fluency coherence relevance correctness completeness honesty
     toxicity rate rates`,
  ),
]);

export function isQualityNoun(word: string): boolean {
  return HEADS.has(word);
}

/**
 * Names what results without a known metric are measured in, in the paper's own words: "92.7% verification success",
 * "adoption rates (+4.5%)", "96.9% Foo-Match". It makes no number a result: a "growth rate of 5%"
 * that nothing else calls one stays out.
 */
export function nameInOwnWords(tokens: Token[], readings: Reading[], inName: boolean[]): void {
  const results = readings.filter((r) => r.reason === null && !r.efficiency);
  for (const r of results) {
    r.metric ??= qualityBehind(tokens, r.at) ?? qualityBefore(tokens, r.at);
    if (inName[r.at + 1]) continue;
    const named = nameBehind(tokens, r);
    if (named && (r.metric === null || SHORT.test(named))) r.metric = named;
  }
}

/** How many words a metric's own noun may have before it. */
const LONGEST = 3;
/** "verification success" of "92.7% verification success on X"; nothing of "5% success stories". */
function qualityBehind(tokens: Token[], at: number): string | null {
  for (let i = at + 1; i <= at + LONGEST; i++) {
    if (!isPlain(tokens[i])) return null;
    if (HEADS.has(tokens[i]!.lower)) return endsPhrase(tokens[i + 1]) ? phrase(tokens, at + 1, i + 1) : null;
  }
  return null;
}

const LINKS = words("of is was are were = ( by from to at reaches");
const CHANGE_LINKS = words("by from to");
/** "adoption rate" of "adoption rates (+4.5%)" and "lowers adoption rates by 4.5%". */
function qualityBefore(tokens: Token[], at: number): string | null {
  let link = skipHedges(tokens, at - 1);
  if (!LINKS.has(tokens[link]?.lower ?? "")) return null;
  // "slip rates drop to 3.2%".
  if (CHANGE_LINKS.has(tokens[link]!.lower) && isResultVerb(tokens[link - 1]?.lower ?? "")) {
    link--;
    // "is reduced from 45.2%".
    if (/^(?:is|was|are|were)$/.test(tokens[link - 1]?.lower ?? "")) link--;
  }
  if (!HEADS.has(tokens[link - 1]?.lower ?? "")) return null;
  let from = link - 1;
  while (link - from < LONGEST && isPlain(tokens[from - 1])) from--;
  const alone = from === link - 1 && /^rates?$/.test(tokens[from]!.lower);
  return alone ? null : phrase(tokens, from, link);
}

function phrase(tokens: Token[], from: number, to: number): string {
  return textOf(tokens, from, to)
    .toLowerCase()
    .replace(/rates$/, "rate");
}

/** "AO", "EAO": a list's metric ends where an item brings one of its own. */
const SHORT = /^[A-Z]{2,4}$/;

/** "Type-Match" of "96.9% Type-Match and": a name right behind a score is no system's. */
function nameBehind(tokens: Token[], { at, quantity }: Reading): string | null {
  const name = tokens[at + 1];
  if (!name || !isNameWord(name) || !/[A-Z].*[A-Z]/.test(name.text)) return null;
  if (!quantity.percent && !quantity.low.includes(".")) return null;
  return endsPhrase(tokens[at + 2]) ? name.text : null;
}

function endsPhrase(token: Token | undefined): boolean {
  return (
    token?.kind !== "word" || isJoint(token) || PREPOSITIONS.has(token.lower) || CLAUSES.has(token.lower)
  );
}
const CLAUSES = words("while whereas when but where which after without compared respectively");

const NO_MODIFIERS = words(
  `a an the its it our their this that these those and or with has have new best overall average mean highest high higher low lower better worse
   strong stronger improved impressive significant notable superior comparable more less both such all each respective final top only`,
);
function isPlain(token: Token | undefined): token is Token {
  if (token?.kind !== "word" || token.text !== token.lower) return false;
  const { lower } = token;
  return (
    !NO_MODIFIERS.has(lower) && !PREPOSITIONS.has(lower) && !isResultVerb(lower) && !/(?:ly|ing)$/.test(lower)
  );
}
