import { isNameWord } from "../../../names/nameWords";
import type { Reading } from "../numbers/reading";
import { isUncalled } from "../numbers/scoreReason";
import { bracketOf, closeOf } from "../words/brackets";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import type { Anchor } from "./anchorsIn";

/** Whether a number is all that a bracket right behind another one says: "72.3% (+2.1%)", "72.3 mAP (vs. 70.1)". */
export function isAsideOf(tokens: Token[], holder: Reading, reading: Reading): boolean {
  const open = bracketOf(tokens, (reading.base ?? reading).at);
  if (open !== holder.at + 1 && (open < 0 || metricAt(tokens, holder.at + 1)?.to !== open)) return false;
  return closeOf(tokens, open) > reading.at;
}

/** Numbers and the one in the aside behind each of them; an aside that names a benchmark speaks for itself. */
export function asidesOf(tokens: Token[], readings: Reading[], anchors: Anchor[]): Map<Reading, Reading> {
  const asides = new Map<Reading, Reading>();
  for (let k = 1; k < readings.length; k++) {
    const [holder, reading, next] = [readings[k - 1]!, readings[k]!, readings[k + 1]];
    if (asides.get(readings[k - 2]!) === holder) continue;
    if (!isAsideOf(tokens, holder, reading)) continue;
    const close = closeOf(tokens, bracketOf(tokens, reading.at));
    if (next && next.at < close) continue;
    if (!anchors.some((a) => a.from > holder.at && a.to <= close)) asides.set(holder, reading);
  }
  return asides;
}

/** "41.2% (+1.3%) on A": a number that a difference or another's number is held against is a score. */
export function callHolders(tokens: Token[], readings: Reading[]): void {
  let metric: string | null = null;
  for (let k = 1; k < readings.length; k++) {
    const [holder, aside] = [readings[k - 1]!, readings[k]!];
    if (aside.reason !== null || aside.role === "value" || aside.efficiency) continue;
    if (!isAsideOf(tokens, holder, aside)) continue;
    if (holder.reason !== null && isUncalled(holder.reason) && !isVersion(tokens, holder.at)) {
      holder.reason = null;
      holder.metric = metric;
    }
    metric = holder.metric;
  }
}

/** "Foo 2 (85.4%)". */
function isVersion(tokens: Token[], at: number): boolean {
  return /^\d$/.test(tokens[at]!.text) && isNameWord(tokens[at - 1]);
}
