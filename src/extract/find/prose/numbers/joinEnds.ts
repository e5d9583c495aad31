import { asideEnd } from "../words/brackets";
import { HEDGES, isResultVerb, outdoes } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { costPhrase } from "./efficiencyOf";
import { skipHedges } from "./hedges";
import { isOfAnother } from "./metricOf";
import type { Reading } from "./reading";
import { isSaved, whatGoes } from "./isSetting";
import { spanOf } from "./spanOf";
import { isScoreless } from "./scoreReason";

/** Makes one reading of "from A to B", "A -> B" and "A to B" behind a word of change. */
export function joinEnds(tokens: Token[], readings: Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined[joined.length - 1];
    const span = before && canEnd(reading) && canBegin(before) ? spanOf(tokens, before, reading) : null;
    if (span) {
      joined[joined.length - 1] = span;
      continue;
    }
    if (before && canEnd(reading) && isScoreToScore(tokens, before, reading)) {
      joined[joined.length - 1] = {
        ...before,
        role: "value",
        sign: "",
        deltaKind: null,
        base: { ...reading, reason: null, role: "base" },
      };
      continue;
    }
    if (before && canEnd(reading) && canBegin(before) && isBaseBehind(tokens, before, reading)) {
      joined[joined.length - 1] = {
        ...before,
        reason: null,
        base: { ...reading, reason: null, role: "base" },
      };
      continue;
    }
    if (!before || !canEnd(reading) || !canBegin(before) || !isOtherEnd(tokens, before, reading)) {
      joined.push(reading);
      continue;
    }
    const goes = whatGoes(tokens, before.at);
    const counted = reading.reason === "count" && !before.metric && !reading.metric;
    if (goes ? !isSaving(tokens, goes, before, reading) : counted) {
      for (const end of [before, reading]) end.reason = goes && "reason" in goes ? goes.reason : "count";
      joined.push(reading);
      continue;
    }
    joined[joined.length - 1] = {
      ...reading,
      role: "value",
      sign: "",
      deltaKind: null,
      reason: null,
      efficiency:
        goes && "saved" in goes ? costPhrase(tokens, goes.saved) : (before.efficiency ?? reading.efficiency),
      metric:
        reading.metric ??
        before.metric ??
        metricLikewise(
          tokens,
          joined.slice(0, -1).findLast((r) => r.reason === null),
          before,
        ),
      coordinated: before.coordinated,
      base: { ...before, reason: null, role: "base" },
    };
  }
  return joined;
}

function isSaving(
  tokens: Token[],
  goes: NonNullable<ReturnType<typeof whatGoes>>,
  a: Reading,
  b: Reading,
): boolean {
  return "saved" in goes && isSaved(tokens[goes.saved]!, a.quantity.low, b.quantity.low);
}

/** How many words may stand between two changes of one metric. */
const LIKEWISE_REACH = 12;

/** "raises accuracy of A from 6% to 34% and B from 8% to 45%", "on A with 500 labels and from 8% to 45%": no other metric or verb between two such pairs. */
function metricLikewise(tokens: Token[], last: Reading | undefined, from: Reading): string | null {
  if (!last?.base) return null;
  const between = tokens.slice(last.at + 1, from.at);
  if (isOfAnother(between.filter((t) => t.lower !== "from"))) return last.metric;
  const bare = between.every(
    (t, k) =>
      t.text !== ";" && !isResultVerb(t.lower) && t.lower !== "while" && !metricAt(tokens, last.at + 1 + k),
  );
  return bare && between.length <= LIKEWISE_REACH ? last.metric : null;
}

const NEVER_ENDS = ["part of a name", "year", "list marker", "part of a metric's name"];

function canEnd(r: Reading): boolean {
  return r.quantity.never === null && !NEVER_ENDS.includes(r.reason ?? "");
}

/** A base that nothing else called a score is one by its other end. */
function canBegin(r: Reading): boolean {
  return !r.base && r.quantity.never === null && (r.reason === null || isScoreless(r.reason));
}

/** "outperforming Foo by 41.3% to 35.7%": the lower number behind is no end of a span, so both are scores. */
function isScoreToScore(tokens: Token[], a: Reading, b: Reading): boolean {
  if (a.role !== "delta" || a.base || b.at !== a.at + 2 || tokens[a.at + 1]!.lower !== "to") return false;
  if (tokens[a.at - 1]?.lower !== "by" || a.quantity.percent !== b.quantity.percent) return false;
  if (Number(b.quantity.low) >= Number(a.quantity.low)) return false;
  return tokens.slice(Math.max(0, a.at - 12), a.at).some((t) => outdoes(t.lower));
}

/** "improves to 82.1% [on X] from 78.3%". */
function isBaseBehind(tokens: Token[], a: Reading, b: Reading): boolean {
  if (a.role !== "value" || a.coordinated || b.at - a.at > 6) return false;
  if (tokens[skipHedges(tokens, a.at - 1)]?.lower !== "to") return false;
  if (tokens[skipHedges(tokens, b.at - 1)]?.lower !== "from") return false;
  return tokens.slice(a.at + 1, b.at).every((t) => t.kind === "word" && t.lower !== "and");
}

/** "from 54.6 (Foo) to 60.2": a bracket with no more than a name in it says whose the first end is. */
function behindHolder(tokens: Token[], open: number): number {
  if (tokens[open]?.text !== "(") return open;
  const close = asideEnd(tokens, open, Math.min(tokens.length, open + 6));
  return close > open ? close + 1 : open;
}

function isOtherEnd(tokens: Token[], a: Reading, b: Reading): boolean {
  const between = tokens.slice(behindHolder(tokens, a.at + 1), b.at);
  if (between.some((t) => t.kind === "arrow")) return between.length <= 3;
  const last = between[between.length - 1]?.lower ?? "";
  // "from 2.07 to near-SOTA 1.55".
  const hedged = HEDGES.has(last) || /(?:^|-)(?:sota|state-of-the-art)$/.test(last);
  // "to an unprecedented 74%".
  const [article, adjective] = between.slice(-2);
  const praised =
    between[between.length - 3]?.lower === "to" &&
    /^an?$/.test(article?.lower ?? "") &&
    /^[a-z-]+$/.test(adjective?.text ?? "");
  const to = last === "to" || praised || (between[between.length - 2]?.lower === "to" && hedged);
  if (!to || between.length > 6 || between.some((t) => t.text === ";" || t.text === ")")) return false;
  const before = skipHedges(tokens, a.at - 1);
  const from = tokens[before]?.lower;
  return (
    from === "from" || (from === "(" && between.length <= 2) || (from === "of" && isFromBest(tokens, before))
  );
}

/** "from the previous state-of-the-art of 22% to". */
function isFromBest(tokens: Token[], of: number): boolean {
  const words = tokens.slice(Math.max(0, of - 6), of);
  const from = words.findLastIndex((t) => t.lower === "from");
  return from >= 0 && words.slice(from + 1).every((t) => t.kind === "word" && !isResultVerb(t.lower));
}
