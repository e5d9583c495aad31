import type { LeaveOut } from "./leaveOut";
import { INTERVAL } from "./words/lexicon";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

/**
 * Takes "± 0.4" out of "84.3 ± 0.4% on A", and "(95% CI 0.91-0.95)" out of "0.93 (95% CI 0.91-0.95) on A": it says how sure
 * the number is, and parts it from what says where it holds.
 */
export function withoutSpreads(tokens: Token[], leaveOut: LeaveOut): Token[] {
  if (!tokens.some((t) => t.kind === "spread" || t.text === "(" || t.text === "[")) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const range = rangeEnd(tokens, i);
    const end = range ?? statisticsEnd(tokens, i);
    if (end !== null) {
      const reason = range || isInterval(tokens, i, end) ? "confidence interval" : "spread";
      for (const t of tokens.slice(i, end)) if (t.quantity) leaveOut(t, reason);
      i = end;
      continue;
    }
    const opens = ["(", "_", "^"].includes(tokens[i]!.text);
    const at = opens ? i + 1 : i;
    const value = kept[kept.length - 1];
    const spread = tokens[at + 1];
    const bracketed = tokens[i]!.text === "(";
    const ends = !bracketed || tokens[at + 2]?.text === ")";
    if (tokens[at]?.kind !== "spread" || !value?.quantity || !spread?.quantity || !ends) {
      kept.push(tokens[i]!);
      continue;
    }
    kept[kept.length - 1] = { ...value, quantity: inUnitOf(value.quantity, spread.quantity) };
    leaveOut(spread, "spread");
    i = bracketed ? at + 2 : at + 1;
  }
  return kept;
}

/** What says by itself that numbers beside it tell of sureness. */
const STATISTICS = words("ci cis confidence sd sem std stdev iqr p p-value");
const BETWEEN = words(
  "= < > ≤ ≥ leq geq le ge lt gt , ; : . [ ] - – ± to and of interval intervals range se",
);

/** Where the bracket at a token closes, if it holds no more than how sure the number before it is: "(95% CI 0.91-0.95; P < .001)". */
function statisticsEnd(tokens: Token[], open: number): number | null {
  if (tokens[open]!.text !== "(" || !tokens[open - 1]) return null;
  let isTold = false;
  for (let i = open + 1; i < tokens.length; i++) {
    const { quantity, lower, text } = tokens[i]!;
    if (text === ")") return isTold && i > open + 2 ? i : null;
    isTold ||= STATISTICS.has(lower);
    if (!quantity && !STATISTICS.has(lower) && !BETWEEN.has(lower)) return null;
  }
  return null;
}

/** "0.93 (0.91-0.95)", "0.93 [0.91, 0.95]": where a bracket closes that holds no more than two numbers around the one before it. */
function rangeEnd(tokens: Token[], open: number): number | null {
  const opens = tokens[open]!.text;
  const [value, first] = [tokens[open - 1]?.quantity, tokens[open + 1]?.quantity];
  if ((opens !== "(" && opens !== "[") || !value || !first || value.never || first.never) return null;
  const close = tokens[open + 2]?.text === "," ? open + 4 : open + 2;
  const second = close === open + 4 ? tokens[open + 3]?.quantity?.low : first.high;
  if (!second || tokens[close]?.text !== (opens === "(" ? ")" : "]")) return null;
  const isAround = Number(first.low) < Number(value.low) && Number(value.low) < Number(second);
  return isAround ? close : null;
}

function isInterval(tokens: Token[], open: number, close: number): boolean {
  return tokens.slice(open, close).some((t) => INTERVAL.test(t.lower));
}

/** "84.3 ± 0.4%": the unit behind the spread is that of both. */
function inUnitOf<Q extends { percent: boolean; points: boolean }>(value: Q, spread: Q): Q {
  return {
    ...value,
    percent: value.percent || spread.percent,
    points: value.points || spread.points,
  };
}
