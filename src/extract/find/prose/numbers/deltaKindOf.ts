import { metricAt } from "../words/metricAt";
import type { Quantity } from "../words/quantity";
import type { Token } from "../words/tokens";
import { NEAR, type Reading } from "./reading";

/** Whether a difference is in points or relative to its base, as the words around it say or its unit shows. */
export function deltaKindOf(
  tokens: Token[],
  at: number,
  q: Quantity,
  last: Reading | undefined,
  coordinated: boolean,
): Reading["deltaKind"] {
  for (let i = at + 1; i < Math.min(tokens.length, at + NEAR); i++) {
    if (tokens[i]!.kind !== "word" || tokens[i]!.lower === "and") break;
    const kind = kindWord(tokens, i);
    if (kind) return kind;
  }
  for (let i = at - 1; i > Math.max(last?.at ?? -1, at - 20); i--) {
    const kind = kindWord(tokens, i);
    if (kind) return kind;
  }
  if (coordinated && last?.deltaKind) return last.deltaKind;
  return q.points || !q.percent ? "absolute" : "unspecified";
}

/** "relative", but not in "relative to", which compares. */
function kindWord(tokens: Token[], i: number): "absolute" | "relative" | null {
  const word = tokens[i]!.lower;
  // "the absolute relative error".
  if ((metricAt(tokens, i)?.to ?? i) > i + 1 || (metricAt(tokens, i - 1)?.to ?? i) > i) return null;
  if (word === "absolute" || word === "absolutely") return "absolute";
  if (word !== "relative" && word !== "relatively") return null;
  return ["with", "to"].includes(tokens[i + 1]?.lower ?? "") ? null : "relative";
}
