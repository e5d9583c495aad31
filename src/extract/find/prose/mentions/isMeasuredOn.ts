import { isNameWord, isStrongName } from "../../../names/nameWords";
import { RISE_VERBS, TASK_NOUNS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isVersion } from "../words/versions";
import { words } from "../words/words";
import { isOutdoing } from "./isComparedWith";

/**
 * Whether a number and its metric take the name [from, to) for what they measure: "an X accuracy of 88%", "88% X top-1
 * accuracy", "58.5 mIoU for X segmentation", "26.2 BLEU points in X", "improving X to 93.7% and Y to 80.9%".
 */
export function isMeasuredOn(tokens: Token[], from: number, to: number): boolean {
  if (!isStrongName(tokens[from]!.text) && !isVersion(tokens[to - 1]!)) return false;
  if (isOutdoing(tokens[from - 1]?.lower ?? "")) return false;
  return (
    qualifiesMetric(tokens, from, to) ||
    namesTask(tokens, from, to) ||
    isInside(tokens, from, to) ||
    isImproved(tokens, from, to)
  );
}

/** A score or a rate may have a name of its own before it ("the CHAIR score"); accuracy and F1 are said of a data set. */
const NAMED_METRICS = words("score error rate");

function qualifiesMetric(tokens: Token[], from: number, to: number): boolean {
  const metric = metricAt(tokens, to);
  if (!metric || NAMED_METRICS.has(metric.name) || metric.name.endsWith(" rate")) return false;
  const of = tokens[metric.to];
  if ((of?.lower === "of" || of?.text === ":") && isResult(tokens[metric.to + 1])) return true;
  return isResult(tokens[from - 1]) || (endsMetric(tokens, from - 1) && isResult(tokens[from - 2]));
}

function isResult(token: Token | undefined): boolean {
  const q = token?.quantity;
  return q != null && q.never === null && (q.percent || q.low.includes("."));
}

/** "58.5 mIoU for X semantic segmentation", "improves X classification". */
function namesTask(tokens: Token[], from: number, to: number): boolean {
  const end = tokens.slice(to, to + 3).findIndex((t) => TASK_NOUNS.has(t.lower));
  if (end < 0 && !TASK_NOUNS.has(tokens[to - 1]!.lower)) return false;
  if (end > 0 && tokens.slice(to, to + end).some((t) => t.kind !== "word")) return false;
  const before = tokens[from - 1]?.lower ?? "";
  return RISE_VERBS.has(before) || ((before === "for" || before === "in") && endsMeasure(tokens, from - 2));
}

/** "26.2 BLEU points in X": the metric stands before it, so X is none. */
function isInside(tokens: Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== "in" || !endsMetric(tokens, from - 2)) return false;
  const next = tokens[to];
  return !next || next.kind !== "word" || ["and", "with", "while", "respectively"].includes(next.lower);
}

function endsMeasure(tokens: Token[], last: number): boolean {
  return isResult(tokens[last]) || endsMetric(tokens, last);
}

function endsMetric(tokens: Token[], last: number): boolean {
  const at = ["points", "point"].includes(tokens[last]?.lower ?? "") ? last - 1 : last;
  return metricAt(tokens, at) !== null || metricAt(tokens, at - 1)?.to === at + 1;
}

/** "improving X to 93.7% and Y to 80.9%": on a list; "improving X to 93.7%" alone could be a model's. */
function isImproved(tokens: Token[], from: number, to: number): boolean {
  return RISE_VERBS.has(tokens[from - 1]?.lower ?? "") && reaches(tokens, to) && goesOnToo(tokens, to + 2);
}

function reaches(tokens: Token[], to: number): boolean {
  return tokens[to]?.lower === "to" && isResult(tokens[to + 1]);
}

function goesOnToo(tokens: Token[], from: number): boolean {
  return tokens.some((_, i) => i > from && reaches(tokens, i) && isNameWord(tokens[i - 1]));
}
