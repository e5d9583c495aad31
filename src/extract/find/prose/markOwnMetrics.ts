import { metricAt } from "./words/metricAt";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

const METRIC_HEADS = words("score rate accuracy error index distance ratio precision recall average");

/** "instruction following score (IFS)": from there on IFS is a metric in this passage. */
export function markOwnMetrics(sentences: Token[][]): void {
  const own = new Set<string>();
  for (const tokens of sentences) {
    for (let i = 1; i + 2 < tokens.length; i++) {
      const short = tokens[i + 1]!;
      if (tokens[i]!.text !== "(" || tokens[i + 2]!.text !== ")" || !METRIC_HEADS.has(tokens[i - 1]!.lower))
        continue;
      if (/^[A-Z][A-Za-z-]{1,7}$/.test(short.text) && metricAt(tokens, i + 1) === null) own.add(short.text);
    }
  }
  if (own.size === 0) return;
  for (const tokens of sentences) for (const t of tokens) if (own.has(t.text)) t.metric = t.text;
}
