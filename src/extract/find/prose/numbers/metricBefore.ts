import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isSetting } from "./isSetting";
import { metricEndingAt, isInMetric, shortForm } from "./metricNear";

/**
 * "accuracy of 84.1%", "F1: 67.4", "the accuracy on MATH improves by 3%"; up to the number before. `passed` tells the
 * numbers that say nothing of a score: "accuracy on AIME 2024 is 61.2".
 */
export function metricBefore(tokens: Token[], at: number, passed: boolean[] = []): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 22); i--) {
    const token = tokens[i]!;
    if (token.text === ";" || (token.quantity?.never === null && !passed[i] && stops(tokens, i))) return null;
    // "sensitivity at 95% specificity": the second is held fixed.
    if (i > 1 && tokens[i - 2]!.lower === "at" && tokens[i - 1]!.quantity) continue;
    const metric = isCounted(tokens, i) ? null : metricAt(tokens, i);
    if (metric && metric.to <= at) return shortForm(tokens, metricEndingAt(tokens, metric.to) ?? metric);
  }
  return null;
}

/** "an inspection of 200 errors": things, no metric. */
function isCounted(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]?.quantity;
  return tokens[at]!.lower === "errors" && !!before && !before.percent && !before.low.includes(".");
}

/** A number ends the search, unless it is one of the metric's name or of how it was measured: "mAP at IoU 0.5 is 67%". */
function stops(tokens: Token[], at: number): boolean {
  return !isInMetric(tokens, at) && !isSetting(tokens, at);
}
