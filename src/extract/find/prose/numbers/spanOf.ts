import { COMPARATIVES, FALL_NOUNS, RISE_NOUNS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { Reading } from "./reading";

/** Above this a difference's second number is a score: "by 4.8% to 52.1%"; below it is the other end of a span. */
const LARGE_GAIN = 60;
const SMALL_GAIN = 25;
/** How many times the low end of a span the high end may be. */
const WIDEST = 4;

/** "ranging", "varies", "spanning". */
export const SPANNING = /^(?:rang|vary|varie|span(?:s|ned|ning)?$)/;

/** "by 4% to 13%", "between 71.2% and 78.5%", "ranging from 2% to 5%": one number with two ends; null for two numbers. */
export function spanOf(tokens: Token[], a: Reading, b: Reading): Reading | null {
  const joint = b.at === a.at + 2 ? tokens[a.at + 1]!.lower : "";
  const [low, high] = [a.quantity, b.quantity];
  if (low.high !== null || high.high !== null || Number(high.low) <= Number(low.low)) return null;
  if (high.sign || (low.percent && !high.percent)) return null;
  const before = tokens[a.at - 1]?.lower ?? "";
  const span: Reading = {
    ...a,
    quantity: {
      ...low,
      high: high.low,
      end: high.end,
      percent: high.percent,
      points: low.points || high.points,
    },
    metric: a.metric ?? b.metric,
  };
  if (joint === "and" && before === "between")
    return /^(?:gap|difference)s?$/.test(tokens[a.at - 2]?.lower ?? "") ? null : span;
  if (joint !== "to") return null;
  // "3x to 13x faster".
  if (low.times && high.times)
    return { ...b, quantity: { ...high, start: low.start, low: low.low, high: high.low } };
  if (before === "from") return spanFrom(tokens, a, b, span);
  // "achieves 1.5% to 6.4% higher accuracy": the noun behind is that of both ends.
  if (a.role === "value" && !a.metric && b.role === "delta" && b.ownNoun)
    return { ...b, quantity: { ...high, start: low.start, low: low.low, high: high.low } };
  return a.role === "delta" && isGain(a, b) ? span : null;
}

const LEVELS = words("accuracy accuracies score scores performance results rate rates");
/** "accuracy ranging from 20% to 45%", "gains from 2% to 5%": what spans is said right before. */
function spanFrom(tokens: Token[], a: Reading, b: Reading, span: Reading): Reading | null {
  const verb = tokens[a.at - 2]?.lower ?? "";
  const spans = SPANNING.test(verb);
  const behind = metricAt(tokens, b.at + 1)?.to ?? b.at + 1;
  const points = b.quantity.points || tokens.slice(b.at, behind + 1).some((t) => t.lower === "points");
  // "outperforms (from 1.7 to 2.4 BLEU points) Foo".
  if (points && /^(?:outperform|surpass|exceed)/.test(tokens[a.at - 3]?.lower ?? "") && verb === "(")
    return { ...span, role: "delta", sign: "+", deltaKind: "absolute" };
  for (let i = a.at - (spans ? 3 : 2); i >= Math.max(0, a.at - (spans ? 9 : 2)); i--) {
    const word = tokens[i]!.lower;
    if (/^(?:improvement|gain)s$/.test(word) || (spans && RISE_NOUNS.has(word)))
      return { ...span, role: "delta", sign: "+", deltaKind: kindOf(b) };
    if (spans && FALL_NOUNS.has(word)) return { ...span, role: "delta", sign: "-", deltaKind: kindOf(b) };
    // "improvement on IDF1 score ranging from 1 to 10 points".
    if (spans && (LEVELS.has(word) || a.metric) && !(points && isOfGain(tokens, i))) return span;
    if (tokens[i]!.kind !== "word") return null;
  }
  return null;
}

function isOfGain(tokens: Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some((t) => RISE_NOUNS.has(t.lower) && !COMPARATIVES.has(t.lower));
}

function kindOf(r: Reading): Reading["deltaKind"] {
  return r.quantity.percent && !r.quantity.points ? "unspecified" : "absolute";
}

/** "by 2.3 to 4.5 points" spans; "by 4.8 points to 52.1" and "cuts WER by 0.4 to 2.1" lead to a score. */
function isGain(a: Reading, b: Reading): boolean {
  const [low, high] = [Number(a.quantity.low), Number(b.quantity.low)];
  const unit = b.quantity.percent || b.quantity.points;
  if (a.quantity.points && !b.quantity.points) return false;
  if (a.sign === "-" && !unit) return false;
  return (high <= WIDEST * low && high < LARGE_GAIN) || (unit && high <= SMALL_GAIN);
}
