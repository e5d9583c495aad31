import { isNameWord } from "../../../names/nameWords";
import { skipHedges } from "../numbers/hedges";
import type { Reading } from "../numbers/reading";
import { bracketOf, closeOf, closingBracket } from "../words/brackets";
import { countOf, isResultVerb, PREPOSITIONS, TASK_NOUNS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { AVERAGE, isAverage, isAverageWord } from "./averages";
import { asScope, isVague, type Anchor } from "./anchorsIn";
import { firstAt, lastOf } from "./numberLists";
import { isOnPlainPlace } from "./plainPlace";
import { UNNAMED, type Scope } from "./scope";

/** A list's own scope, in the order of how surely the text ties it to the number. Null where it has none of its own. */
export function scopeFor(
  tokens: Token[],
  list: Reading[],
  reading: Reading,
  anchors: Anchor[],
  from: number,
  to: number,
): Scope | null {
  const first = firstAt(list);
  const last = lastOf(list).at;
  const average = isAverage(tokens, reading, from, to);
  // "72.4% and 75.8% on these two datasets": one for each of those named before, no average.
  const eachOf = (a: Anchor) =>
    a.benchmark === null && a.count === list.length && list.length > 1 && !average;
  // "a gain of 45.8% across diverse benchmarks" is about all of them; a score is not.
  const about = (a: Anchor) =>
    average || (reading.role === "delta" && isVague(tokens[a.from]!) && isTied(tokens, last, a.from));
  const usable = anchors.filter((a) => (a.benchmark !== null || a.count !== null || about(a)) && !eachOf(a));
  const close = closingBracket(tokens, last);
  const right = usable.filter(
    (a) => a.from > last && a.from < to && (a.from < close || isTied(tokens, last, a.from)),
  );
  const left = usable.filter((a) => a.to <= first && a.from > from);
  const tied = right.find((a) => isTied(tokens, last, a.from)) ?? anchorHolding(tokens, first, usable);
  // "+2.4% on NER", "relation extraction (2.8%)": a task without a data set; what is said of others is not on it.
  if (!tied && isOnPlainPlace(tokens, first, last, anchors)) return UNNAMED;
  if (!tied && !average && isOnKind(tokens, last, anchors)) return UNNAMED;
  if (!tied && isOnTask(tokens, first, last, to, anchors))
    return isAside(tokens, first) && average ? AVERAGE : UNNAMED;
  const anchor =
    tied ??
    left[left.length - 1] ??
    right.find((a) => PREPOSITIONS.has(prepositionBefore(tokens, a.from)) && !crosses(tokens, last, a.from));
  if (!anchor) return average && reading.role === "delta" ? AVERAGE : null;
  return asScope(tokens, anchor, anchors, average || reading.role === "delta");
}

/** Whether the bracket that holds a number says of its own what is averaged: "retrieval (+2.7% in average recall)". */
function isAside(tokens: Token[], at: number): boolean {
  const open = bracketOf(tokens, at);
  return (
    open >= 0 && tokens.slice(open, closeOf(tokens, open)).some((_, i) => isAverageWord(tokens, open + i))
  );
}

/** "5.6 points on security benchmarks and 5.1 on X": a kind of them, that the names behind are none of. */
function isOnKind(tokens: Token[], last: number, anchors: Anchor[]): boolean {
  const kind = anchors.find((a) => a.from > last);
  if (!kind || kind.benchmark || kind.count !== null || kind.to - kind.from < 2) return false;
  if (isVague(tokens[kind.from]!) || /^(?:the|these|those|all|our|such|its)$/.test(tokens[kind.from]!.lower))
    return false;
  const next = tokens.slice(kind.to, kind.to + 4).findIndex((t) => t.quantity?.never === null);
  return next > 0 && tokens[kind.to]!.lower === "and" && isTied(tokens, last, kind.from);
}

/** Tasks by their short forms: no data set is called so. */
const TASK_NAMES = words("NER POS NLI SRL ASR NMT MT QA");
function isOnTask(tokens: Token[], first: number, last: number, end: number, anchors: Anchor[]): boolean {
  for (let i = last + 1; i < Math.min(end, last + 6); i++) {
    if (tokens[i]!.kind !== "word") break;
    if (tokens[i]!.lower === "on")
      return TASK_NAMES.has(tokens[i + 1]?.text ?? "") && !isNameWord(tokens[i + 2]);
  }
  if (isTaskBefore(tokens, first)) return true;
  // "on A, for detection (53.5) and segmentation (44.1)": there the tasks are on A.
  if (anchors.some((a) => a.benchmark && a.to <= first)) return false;
  const open = bracketOf(tokens, first);
  const task = tokens[open - 1];
  if (open < 1 || !task) return false;
  return TASK_NAMES.has(task.text) || (TASK_NOUNS.has(task.lower) && task.text === task.lower);
}

/** "F1 on NER by 2.1%". */
function isTaskBefore(tokens: Token[], at: number): boolean {
  const link = skipHedges(tokens, at - 1);
  if (!["by", "to", "from", "of", "is"].includes(tokens[link]?.lower ?? "")) return false;
  return (
    TASK_NAMES.has(tokens[link - 1]?.text ?? "") &&
    ["on", "for", "in"].includes(tokens[link - 2]?.lower ?? "")
  );
}

const TYING = words("on in for at across of");

/** "84.1% on GSM8K", "81.5% on the challenging multimodal reasoning benchmark X": no clause ends before the name. */
function isTied(tokens: Token[], from: number, to: number): boolean {
  // "84.2% (X)", "54.1 AP (X)".
  const open = metricAt(tokens, from + 1)?.to ?? from + 1;
  if (to === open + 1 && tokens[open]!.text === "(") return true;
  // "84.1% GSM8K and 32.5% MATH".
  if (to === from + 1) return true;
  let preposition = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]!;
    const metric = metricAt(tokens, i);
    // "0.97 bits per character on X".
    if (metric) i = metric.to - 1;
    else if (TYING.has(token.lower)) preposition = true;
    // "by 3% over the recent Foo on X", "a win rate of 84% against Foo on X".
    // "with the X dataset".
    else if (token.lower === "with" && isDataset(tokens, i, to)) preposition = true;
    // "59.7% over eight tasks".
    else if (token.lower === "over" && i === to - 1 && countOf(tokens[to]!) !== null) preposition = true;
    else if (OTHERS.has(token.lower)) i = behindOther(tokens, i + 1) - 1;
    else if (PREPOSITIONS.has(token.lower)) return false;
    else if (token.text === ")" && i === from + 1) continue;
    else if (token.text === "(" && closeOf(tokens, i) < to) i = closeOf(tokens, i);
    else if (token.kind !== "word" && token.text !== "-" && token.text !== "/" && token.kind !== "number")
      return false;
    else if (["while", "which", "respectively"].includes(token.lower)) return false;
    else if (token.lower === "and" && i !== to - 1 && !joinsCounts(tokens, i)) return false;
  }
  return preposition;
}

function isDataset(tokens: Token[], preposition: number, name: number): boolean {
  const direct = preposition === name - 1 || (preposition === name - 2 && tokens[name - 1]!.lower === "the");
  const noun = tokens.slice(name + 1, name + 3).find((t) => !isNameWord(t));
  return direct && /^(?:dataset|benchmark|corpus|database)$/.test(noun?.lower ?? "");
}

const OTHERS = words("than over against");
const SAID_OF_OTHERS = words("the a an recent previous prior existing best strong current");
/** Where the name of whom a number is held against ends. */
function behindOther(tokens: Token[], from: number): number {
  let i = from;
  while (SAID_OF_OTHERS.has(tokens[i]?.lower ?? "")) i++;
  while (isNameWord(tokens[i])) i++;
  return i;
}

/** "on 5-way 1-shot and 5-way 5-shot X": two ways to be measured on one benchmark. */
function joinsCounts(tokens: Token[], and: number): boolean {
  return [tokens[and - 1], tokens[and + 1]].every((t) => t?.quantity?.never === "count");
}

/** How far behind its bracket or colon a number may stand: "X (an F1 of 84.1%". */
const BRACKET_REACH = 16;

/** "X (84.1%)", "X: 84.1", "X dataset (+4.9%": the name right before the bracket that holds the number. */
function anchorHolding(tokens: Token[], at: number, anchors: Anchor[]): Anchor | undefined {
  let i = at - 1;
  while (i >= 0 && tokens[i]!.text !== "(" && tokens[i]!.text !== ":" && at - i < BRACKET_REACH) {
    if (tokens[i]!.text === ")" || tokens[i]!.text === ";") return undefined;
    i--;
  }
  if (i < 0 || (tokens[i]!.text !== "(" && tokens[i]!.text !== ":")) return undefined;
  return anchors.find(
    (a) => a.to <= i && i - a.to <= 2 && !tokens.slice(a.to, i).some((t) => t.kind !== "word"),
  );
}

function prepositionBefore(tokens: Token[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (PREPOSITIONS.has(tokens[i]!.lower)) return tokens[i]!.lower;
    if (tokens[i]!.kind !== "word" && tokens[i]!.text !== "," && tokens[i]!.text !== "-") return "";
  }
  return "";
}

/** Whether another clause begins before the name: behind a semicolon, "while", or ", and on" and ", and lifts". */
function crosses(tokens: Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { text, lower } = tokens[i]!;
    if (text === ";" || lower === "while" || lower === "whereas") return true;
    if (text === "," && CLAUSE_JOINTS.has(tokens[i + 1]!.lower) && opensClause(tokens[i + 2]!)) return true;
  }
  return false;
}

const CLAUSE_JOINTS = words("and but");

function opensClause({ lower }: Token): boolean {
  return PREPOSITIONS.has(lower) || isResultVerb(lower);
}
