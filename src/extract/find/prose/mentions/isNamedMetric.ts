import { ACTING_VERBS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";

/** What a metric's own name may stand before; "Foo scores 71.2" is a verb, and singular nouns are none. */
const NOUNS = words("score error rate");
const ARTICLES = words("a an the mean average");

/** "a PRO score of 94.6%", "the PRO score is": the name [from, to) is what was measured, neither a system nor a benchmark. */
export function isNamedMetric(tokens: Token[], from: number, to: number): boolean {
  if (!NOUNS.has(tokens[to]?.lower ?? "")) return false;
  const next = tokens[to + 1]?.lower ?? "";
  return (
    next === "of" || next === "=" || (ARTICLES.has(tokens[from - 1]?.lower ?? "") && ACTING_VERBS.has(next))
  );
}
