import { PREPOSITIONS, RISE_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { MetricMention, Token } from "../words/tokens";
import { words } from "../words/words";
import { otherHeld } from "./isHeldAgainst";
import { NEAR } from "./reading";

/** Numbers that one metric's name behind them can be of; a longer list is read anew for each of its numbers. */
const LONGEST_LIST = 30;

/** The metric whose name ends right before a token. */
export function metricEndingAt(tokens: Token[], end: number): MetricMention | null {
  for (let i = Math.max(0, end - 5); i < end; i++) {
    const metric = metricAt(tokens, i);
    if (metric?.to === end) return ofScore(tokens, metric);
  }
  return null;
}

/** "EM scores", "Mean IoU score", "mIoU accuracy": what is measured is the metric right before the word. */
function ofScore(tokens: Token[], metric: MetricMention): MetricMention {
  if (metric.name !== "score" && metric.name !== "accuracy") return metric;
  const inner = metric.from === 0 ? null : metricEndingAt(tokens, metric.from);
  return inner ? { ...metric, name: inner.name } : metric;
}

/** What begins another clause, with metrics of its own: "44% while pass@1 stays at 63.4". */
const CLAUSES = words("and while whereas but where which");
/** "84.1% test accuracy", "a 29.44 win rate", "0.6% average accuracy", "9.3% log-average miss rate(MR)". */
export function metricBehind(tokens: Token[], at: number, listed = LONGEST_LIST): string | null {
  // "3.43 vs. 3.44 bits/dim".
  const other = otherHeld(tokens, at);
  if (other !== null) return metricBehind(tokens, other, 0);
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    const token = tokens[i]!;
    const metric = metricAt(tokens, i);
    if (metric) return shortForm(tokens, metric);
    if (token.text === "(" && i === at + 1) continue;
    // "67.2% 1-shot and 83.1% 5-shot accuracy".
    if (token.quantity?.never === "count" && token.text.includes("-")) continue;
    const next = nextOfList(tokens, i);
    if (next) return listed > 0 ? metricBehind(tokens, next, listed - 1) : null;
    if (/^(?:in|of|for)$/.test(token.lower) && i <= at + (token.lower === "for" ? 1 : 2)) continue;
    // "37.5 in terms of BLEU".
    if (token.lower === "of" && tokens[i - 1]!.lower === "terms") return metricBehind(tokens, i, 0);
    if (["terms", "the", "average", "mean"].includes(token.lower)) continue;
    if (
      token.kind !== "word" ||
      PREPOSITIONS.has(token.lower) ||
      CLAUSES.has(token.lower) ||
      RISE_VERBS.has(token.lower)
    )
      return null;
  }
  return null;
}

/** The number of ", 6.3", "and 87.6" or ", and 87.6" behind another: what the last one is, all are. */
function nextOfList(tokens: Token[], i: number): number | null {
  const joins = tokens[i]!.text === "," || tokens[i]!.lower === "and" || tokens[i]!.text === "/";
  if (!joins || tokens[i - 1]!.quantity === null) return null;
  const next = tokens[i]!.text === "," && tokens[i + 1]?.lower === "and" ? i + 2 : i + 1;
  return tokens[next]?.quantity?.never === null ? next : null;
}

/** How many words of a metric's name may stand before one of it: "pass rate (at 10)". */
const METRIC_REACH = 4;
/** "BLEU 1 score", "AP 50", "top 1 accuracy", "recall at 10": the number, or the word, belongs to the metric. */
export function isInMetric(tokens: Token[], at: number): boolean {
  for (let i = Math.max(0, at - METRIC_REACH); i <= at; i++) {
    const metric = metricAt(tokens, i);
    if (metric && metric.to > at) return true;
  }
  return false;
}

/** "instruction following score (IFS)" is called IFS from there on. */
export function shortForm(tokens: Token[], metric: MetricMention): string {
  const inner = tokens[metric.to]?.text === "(" ? tokens[metric.to + 1] : undefined;
  const closes = tokens[metric.to + 2]?.text === ")";
  if (metric.name === "score" && inner?.kind === "word" && closes && /^[A-Z][A-Za-z-]{1,7}$/.test(inner.text))
    return inner.text;
  return metric.name;
}
