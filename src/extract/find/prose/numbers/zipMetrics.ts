import { isJoint } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { metricEndingAt } from "./metricNear";
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

/** "in A, B and C". */
function metricsFrom(tokens: Token[], start: number): string[] {
  const names: string[] = [];
  let i = ["in", "for", "on"].includes(tokens[start]?.lower ?? "") ? start + 1 : start;
  for (let metric = metricAt(tokens, i); metric; metric = metricAt(tokens, i)) {
    names.push(metric.name);
    i = metric.to;
    while (isJoint(tokens[i])) i++;
  }
  return names;
}

/** "A, B and C of", "A and B were". */
function metricsTo(tokens: Token[], end: number): string[] {
  const names: string[] = [];
  let i = ["of", "is", "are", "was", "were"].includes(tokens[end - 1]?.lower ?? "") ? end - 1 : end;
  if (/^scores?$/.test(tokens[i - 1]?.lower ?? "")) i--;
  for (let metric = metricEndingAt(tokens, i); metric; metric = metricEndingAt(tokens, i)) {
    names.unshift(metric.name);
    i = metric.from;
    const joint = i;
    while (isJoint(tokens[i - 1])) i--;
    if (i === joint) break;
  }
  return names;
}
