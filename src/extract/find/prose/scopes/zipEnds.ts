import { skipHedges } from "../numbers/hedges";
import type { Reading } from "../numbers/reading";
import { isJoint } from "../words/lexicon";
import type { Token } from "../words/tokens";

/** "from A1 and A2 to B1 and B2": two lists of one length are the ends of as many changes. */
export function zipEnds(tokens: Token[], readings: Reading[]): Reading[] {
  const ends = [...readings];
  for (let at = 0; at < ends.length; at++) {
    if (tokens[skipHedges(tokens, ends[at]!.at - 1)]?.lower !== "from") continue;
    const size = listLength(tokens, ends, at);
    const to = ends[at + size];
    if (size < 2 || !to || !leadsOn(tokens, ends[at + size - 1]!, to, (t) => t.lower === "to")) continue;
    if (listLength(tokens, ends, at + size) !== size) continue;
    const bases = ends.splice(at, size);
    for (let k = 0; k < size; k++) ends[at + k] = changeOf(bases[k]!, ends[at + k]!);
    at += size - 1;
  }
  return ends;
}

function changeOf(base: Reading, end: Reading): Reading {
  return {
    ...end,
    role: "value",
    sign: "",
    deltaKind: null,
    metric: end.metric ?? base.metric,
    efficiency: end.efficiency ?? base.efficiency,
    base: { ...base, role: "base" },
  };
}

function listLength(tokens: Token[], readings: Reading[], at: number): number {
  let end = at + 1;
  while (end < readings.length && leadsOn(tokens, readings[end - 1]!, readings[end]!, isJoint)) end++;
  return readings.slice(at, end).every((r) => r.base === null) ? end - at : 0;
}

/** Nothing but such tokens, and hedges, between two numbers. */
function leadsOn(tokens: Token[], a: Reading, b: Reading, joins: (token: Token) => boolean): boolean {
  const to = skipHedges(tokens, b.at - 1);
  return to > a.at && tokens.slice(a.at + 1, to + 1).every(joins);
}
