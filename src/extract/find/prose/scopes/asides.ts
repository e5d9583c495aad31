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

/** "61.2% (GPT-4o: 70.1%)", "61.2% on A (GPT-4o 70.1)", "91.3 (91.8 without it)": what a bracket behind a score holds it against. */
export function callRivals(
  tokens: Token[],
  readings: Reading[],
  isRival: (token: number) => boolean,
  isPlace: (token: number) => boolean,
): void {
  for (let k = 1; k < readings.length; k++) {
    const reading = readings[k]!;
    const { at, quantity, role, reason } = reading;
    if (role !== "value" || quantity.sign || (reason !== null && !isUncalled(reason))) continue;
    const from = bracketOf(tokens, at) + 1;
    const holder = readings.findLast((r, i) => i < k && r.quantity.never === null);
    if (from === 0 || holder?.role !== "value" || holder.at > from) continue;
    const between = tokens.slice(metricAt(tokens, holder.at + 1)?.to ?? holder.at + 1, from - 1);
    const placed = /^(?:on|in|for)$/.test(between[0]?.lower ?? "") && isPlace(from - 2);
    if (between.length > 0 && !(placed && between.length < 9)) continue;
    const to = tokens[at - 1]!.text === ":" ? at - 1 : at;
    const named = from < to && tokens.slice(from, to).every((_, i) => isRival(from + i));
    const behind = `${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`;
    const bare = from === at && /^(?:without|before|(?:at|in|with) full)\b/.test(behind);
    // "(72.4% for LXMERT)".
    const held =
      from === at &&
      /^(?:for|by)$/.test(tokens[at + 1]?.lower ?? "") &&
      isRival(at + 2) &&
      tokens[at + 3]?.text === ")";
    if (named || bare || held) Object.assign(reading, { role: "base", reason: null });
  }
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
