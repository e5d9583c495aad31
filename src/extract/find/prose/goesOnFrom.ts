import type { Draft } from "./draft";
import { skipHedges } from "./numbers/hedges";
import type { Reading } from "./numbers/reading";
import { FALL_VERBS, RISE_VERBS } from "./words/lexicon";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

const SAID = words("this that it");
const CHANGING = /^(?:bring|get|mov)(?:s|ing)$/;

/**
 * "With more data this rises to 57.3%", "Birch improves this to 34.6%": whether a score goes on from the one told before,
 * so that it is in that one's metric and has that one as its base.
 */
export function goesOnFrom(before: Draft | null, reading: Reading, tokens: Token[]): boolean {
  const score = before?.value;
  if (!score || score.efficiency || reading.role !== "value" || reading.base || reading.efficiency)
    return false;
  if (reading.metric !== null && score.metric !== null && reading.metric !== score.metric) return false;
  return reading.quantity.percent === score.quantity.percent && isChangeOfIt(tokens, reading.at);
}

/** The records with the score told before as the base of the one that goes on from it. */
export function withBaseBefore(drafts: Draft[], { value: score }: Draft, reading: Reading): Draft[] {
  const base: Reading = { ...score!, role: "base" };
  return drafts.map((d) =>
    d.value === reading && !d.base ? { ...d, value: { ...reading, base }, base } : d,
  );
}

/** "this rises to", "it drops further to", "improves this to"; not "it outperforms". */
function isChangeOfIt(tokens: Token[], at: number): boolean {
  const to = skipHedges(tokens, at - 1);
  if (tokens[to]?.lower !== "to") return false;
  const last = tokens[to - 1]?.lower.endsWith("er") ? to - 2 : to - 1;
  const changes = (i: number) => {
    const word = tokens[i]?.lower ?? "";
    return (
      (RISE_VERBS.has(word) && !/^(?:out|surp|exc|lead)/.test(word)) ||
      FALL_VERBS.has(word) ||
      CHANGING.test(word)
    );
  };
  if (SAID.has(tokens[last]?.lower ?? "")) return changes(last - 1);
  const said =
    tokens[last - 1]?.lower === "is" || tokens[last - 1]?.lower === "further" ? last - 2 : last - 1;
  return changes(last) && tokens[said]?.lower !== "it" && SAID.has(tokens[said]?.lower ?? "");
}
