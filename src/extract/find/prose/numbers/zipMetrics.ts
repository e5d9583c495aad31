import { isJoint, isResultVerb } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { metricEndingAt } from "./metricNear";
import { seriesAt, seriesTo } from "./metricSeries";
import type { Reading } from "./reading";

/** "40.8, 18.4 and 37.9 in A, B and C", "A and B of 81.2 and 78.3": as many metrics as numbers, in one order. */
export function zipMetrics(tokens: Token[], readings: Reading[]): void {
  let from = 0;
  while (from < readings.length) {
    let to = from + 1;
    while (to < readings.length && isListed(tokens, readings[to - 1]!, readings[to]!)) to++;
    const list = readings.slice(from, to);
    if (list.length > 1) nameEach(tokens, list);
    from = to;
  }
}

function nameEach(tokens: Token[], list: Reading[]): void {
  const behind = metricsFrom(tokens, list[list.length - 1]!.at + 1);
  const names = behind.length === list.length ? behind : metricsTo(tokens, list[0]!.at);
  if (names.length !== list.length || new Set(names).size < names.length) return;
  for (const [k, reading] of list.entries()) reading.metric = names[k]!;
}

function isListed(tokens: Token[], a: Reading, b: Reading): boolean {
  if (a.reason !== null || b.reason !== null || a.role !== b.role || b.at - a.at > 3) return false;
  return tokens.slice(a.at + 1, b.at).every(isJoint);
}

/** "in A, B and C", "(A/B)". */
function metricsFrom(tokens: Token[], start: number): string[] {
  const names: string[] = [];
  let i = ["in", "for", "on", "("].includes(tokens[start]?.lower ?? "") ? start + 1 : start;
  const series = seriesAt(tokens, i);
  if (series) return series.names;
  for (let metric = metricAt(tokens, i); metric; metric = metricAt(tokens, i)) {
    names.push(metric.name);
    i = metric.to;
    // "mIoU scores".
    if (metricAt(tokens, i)?.name === "score") i++;
    if (!isJoint(tokens[i])) break;
    while (isJoint(tokens[i])) i++;
  }
  return names;
}

const LINKS = words("of is are was were to by reach reaches reached");
/** How many words may name the benchmark between metrics and their numbers: "A and B on the large X dataset to". */
const PLACE_REACH = 9;

/** Where a list of metrics ends that numbers follow: before "of", "were", "reach", "to", "on X to" and "rise by". */
function listEnd(tokens: Token[], end: number): number {
  const link = tokens[end - 1]?.lower ?? "";
  if (!LINKS.has(link)) return end;
  // "A and B equal to".
  if (link === "to" && tokens[end - 2]?.lower === "equal") return end - 2;
  if ((link === "to" || link === "by") && isResultVerb(tokens[end - 2]?.lower ?? "")) return end - 2;
  for (let i = end - 2; link === "to" || link === "by" ? i > Math.max(0, end - PLACE_REACH) : false; i--) {
    if (tokens[i]!.text === "," || tokens[i]!.text === ";") break;
    if (["on", "in", "for"].includes(tokens[i]!.lower) && metricEndingAt(tokens, i)) return i;
  }
  return end - 1;
}

/** "A, B and C of", "A and B were", "A and B on X to". */
function metricsTo(tokens: Token[], end: number): string[] {
  const names: string[] = [];
  let i = listEnd(tokens, end);
  if (/^scores?$/.test(tokens[i - 1]?.lower ?? "")) i--;
  const series = seriesTo(tokens, i);
  if (series) return series.names;
  for (let metric = metricEndingAt(tokens, i); metric; metric = metricEndingAt(tokens, i)) {
    names.unshift(metric.name);
    i = metric.from;
    // "the mAP and the mIoU".
    if (tokens[i - 1]?.lower === "the" && isJoint(tokens[i - 2])) i--;
    const joint = i;
    while (isJoint(tokens[i - 1])) i--;
    if (i === joint) break;
  }
  return names;
}
