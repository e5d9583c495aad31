import { isNameWord } from "../../../names/nameWords";
import {
  COMPARATIVES,
  EFFICIENCY,
  FALL_VERBS,
  outdoes,
  PREPOSITIONS,
  RISE_VERBS,
  SCORE_VERBS,
} from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { isLost } from "./deltaAt";
import { looksPlural } from "./looksPlural";
import { metricBehind } from "./metricNear";
import { metricChanged, metricOfDelta } from "./metricOf";
import { skipHedges } from "./hedges";
import { isSolving } from "./isSolving";
import { FAR, NEAR, type Reading } from "./reading";

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
  if (isLost(tokens, at, q)) return null;
  if (isLength(tokens, at)) return "length";
  // "solves 12.4% more problems".
  if (isSolving(tokens[skipHedges(tokens, at - 1)]) && tokens[at + 1]?.lower === "more") return null;
  const behind = costBehind(tokens, at, r.role === "delta") ?? fewerOf(tokens, at);
  if (r.role === "value" && q.percent) {
    // "training with just 15% the sample size" is a share of a cost that the text holds against something.
    // "90% scaling efficiency" is a cost's own measure.
    return tokens[at + 1]?.lower === "the" || behind?.endsWith(" efficiency") ? behind : null;
  }
  if (r.metric && !q.times && !(behind && isOwnPhrase(tokens, at, r.metric))) return null;
  const cost = behind ?? costBefore(tokens, at);
  if (cost) return cost;
  // "5x smaller and 2.2% better than Foo".
  if (coordinated && last?.efficiency && tokens[at + 1]?.lower !== "better") return last.efficiency;
  if (isOfQuality(tokens, at) || isOfScore(tokens, at, last) || metricChanged(tokens, at)) return null;
  return q.times && r.role === "delta" && !isFactor(tokens, at) ? "speed" : null;
}

/** "answers are 37% shorter": a matter of length, whatever its sentence is about; "a 5% shorter edit distance" is not. */
function isLength(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "shorter" && metricBehind(tokens, at) === null;
}

/** "1.9x and 1.2x performance gains", "8x deeper", "2.3x higher success rate", "outperforms Foo by 3x": no speed. */
function isOfQuality(tokens: Token[], at: number): boolean {
  const metric = metricBehind(tokens, at) ?? metricOfDelta(tokens, at);
  return (
    tokens.slice(Math.max(0, at - NEAR), at).some((t) => outdoes(t.lower)) ||
    tokens.slice(at + 1, at + NEAR).some((t) => QUALITY.test(t.lower)) ||
    isLarger(tokens[at + 1]) ||
    (metric !== null && !metric.endsWith("efficient"))
  );
}
const QUALITY = /^(?:performance|better|worse|accurate)$/;
const LARGER = /^(?:deeper|wider|larger|bigger|longer)$/;
/** "8x deeper than Foo", "a corpus 10x larger": no score, and nothing saved. */
export function isLarger(token: Token | undefined): boolean {
  return LARGER.test(token?.lower ?? "");
}

/** "a success rate of 62.9%, 2.1x higher than Foo", "62.9% on X, a 2.1x improvement". */
function isOfScore(tokens: Token[], at: number, last: Reading | undefined): boolean {
  return (
    /^(?:higher|better|improvement|gain|increase)$/.test(tokens[at + 1]?.lower ?? "") &&
    last?.role === "value" &&
    !last.efficiency
  );
}

/** "by a factor of 2.3": a multiple of what is said before it. */
export function isFactor(tokens: Token[], at: number): boolean {
  const of = skipHedges(tokens, at - 1);
  return tokens[of]?.lower === "of" && /^factors?$/.test(tokens[of - 1]?.lower ?? "");
}

const HARMS =
  /^(?:err|mistake|halluc|fail|false|violat|toxic|wrong|harm|crash|collision|miss|invalid|unsafe|refus|artifact|bug)/;
/** "62% fewer pages", "35% fewer layers": less of a thing that is no fault costs less. */
function fewerOf(tokens: Token[], at: number): string | null {
  if (tokens[at + 1]?.lower !== "fewer") return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 6); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind !== "word" || HARMS.test(lower) || metricAt(tokens, i) || PREPOSITIONS.has(lower)) return null;
    if (looksPlural(lower)) return textOf(tokens, at + 2, i + 1);
  }
  return null;
}

/** A "metric" that is no more than the words of the thing itself: "62% fewer pages". */
function isOwnPhrase(tokens: Token[], at: number, metric: string): boolean {
  return (
    tokens[at + 1]?.lower === "fewer" &&
    !metricAt(tokens, at + 2) &&
    metric.startsWith(tokens[at + 2]?.text ?? "-")
  );
}

function costBehind(tokens: Token[], at: number, mayPassOf: boolean): string | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" || token.quantity) return null;
    if (EFFICIENCY.has(token.lower)) return costPhrase(tokens, i);
    if (
      PREPOSITIONS.has(token.lower) &&
      token.lower !== "in" &&
      !(mayPassOf && token.lower === "of" && i <= at + 2)
    )
      return null;
    if (token.lower === "and" || SCORE_VERBS.has(token.lower)) return null;
  }
  return null;
}

/** "without memory it loses", "removing memory hurts": a part of the system. */
const LEFT_OUT = /^(?:without|no|removing|disabling|dropping|omitting|ablating)$/;
const ALIKE = /^(?:same|similar|comparable|equal|identical|matched|fixed|larger)$/;

function costBefore(tokens: Token[], at: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    const token = tokens[i]!;
    if (token.quantity || [",", ";", ":", ")"].includes(token.text)) return null;
    // "smaller models such as Foo (-4.2%)".
    if (COMPARATIVES.has(token.lower) && /(?:models|llms|variants|agents)$/.test(tokens[i + 1]?.lower ?? ""))
      return null;
    if (token.kind === "word" && EFFICIENCY.has(token.lower)) {
      // "models of the same size by 2.3%", "under the same 8K budget".
      const alike = tokens.slice(Math.max(0, i - 2), i).some((t) => ALIKE.test(t.lower));
      return alike || LEFT_OUT.test(tokens[i - 1]?.lower ?? "") ? null : costPhrase(tokens, i);
    }
    // "the latency on Foo is reduced by 44%".
    if ((token.lower === "on" || token.lower === "for") && isNameWord(tokens[i + 1])) continue;
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
