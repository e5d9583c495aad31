import type { OwnNames } from "../../names/methods";
import { isNameWord } from "../../names/nameWords";
import type { Draft } from "./draft";
import { draftsOf } from "./draftsOf";
import { leaveOutRejected, type LeaveOut } from "./leaveOut";
import { goesOnFrom, withBaseBefore } from "./goesOnFrom";
import { joinBefore } from "./joinBefore";
import type { NamedSentence } from "./mentions/namesIn";
import { skipHedges } from "./numbers/hedges";
import { readNumbers } from "./numbers/readNumbers";
import type { Reading } from "./numbers/reading";
import { callHolders, callRivals } from "./scopes/asides";
import type { Carried } from "./scopes/carried";
import { partEnds } from "./scopes/partEnds";
import { takeUpPair, takeUpPlaces, type Pair } from "./scopes/pairs";
import { scopesOf } from "./scopes/scopesOf";
import { zipEnds } from "./scopes/zipEnds";
import { sharedModels } from "./systems/sharedModels";
import { systemOf } from "./systems/systemOf";
import { systemsInTurn } from "./systems/systemsInTurn";
import { takeUpMetrics } from "./takeUpMetrics";
import { trainedIn } from "./systems/trainedIn";
import { metricAt } from "./words/metricAt";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

interface SentenceContext {
  tokens: Token[];
  names: NamedSentence;
  own: OwnNames;
  carried: () => Carried;
  /** The records of the sentence before. */
  earlier: Draft[];
  /** Those of all sentences before. */
  told: Draft[];
  /** The last two splits that a pair of numbers was told on. */
  pair: Pair | null;
  /** The tokens of that sentence; null where it prints no digit. */
  previous: Token[] | null;
}

/** The records of one sentence, each still as the readings that make it. */
export function readSentence(context: SentenceContext, leaveOut: LeaveOut): Draft[] {
  const { tokens, names, own, carried, earlier, previous } = context;
  const before =
    earlier.findLast((d) => !d.competitor && !d.system.others) ??
    earlier.findLast((d) => !d.competitor) ??
    null;
  const inBenchmark = tokens.map(() => false);
  for (const b of names.benchmarks) inBenchmark.fill(true, b.from, b.to);
  const inName = [...inBenchmark];
  for (const m of names.models) inName.fill(true, m.from, m.to);
  const readings = readNumbers(tokens, inName);
  const isRival = (i: number) =>
    (inName[i] || isNameWord(tokens[i])) &&
    !inBenchmark[i] &&
    !own.all.has(tokens[i]!.text) &&
    !metricAt(tokens, i);
  callRivals(tokens, readings, isRival, (i) => inBenchmark[i] === true);
  callHolders(tokens, readings);
  leaveOutRejected(readings, tokens, leaveOut);
  const results = readings.filter((r) => r.reason === null);
  const accepted = partEnds(tokens, zipEnds(tokens, results), names.benchmarks);
  if (accepted.length === 0) return [];
  const goingOn = before && goesOnFrom(before, accepted[0]!, tokens) ? accepted[0]! : null;
  if (goingOn) goingOn.metric ??= before!.value!.metric;
  // "On A the error is 4.1. On B it is 5.2".
  if (isWhatItIs(tokens, accepted[0]!)) accepted[0]!.metric ??= before?.value?.metric ?? null;
  // "attains 21.8 and 15.2 points": of what the sentence before counts.
  for (const r of accepted)
    if (r.role === "value" && r.quantity.points && !r.efficiency) r.metric ??= before?.value?.metric ?? null;
  const system = before?.system ?? (previous && trainedIn(previous, own));
  const systems = { tokens, models: names.models, inBenchmark, own, before: system };
  const scoped = scopesOf(tokens, accepted, names.benchmarks, carried);
  if (before && scoped[0]!.inherited && pointsBack(tokens, scoped[0]!.reading.at))
    scoped[0]!.scope = before.scope;
  if (before && goingOn && scoped[0]!.inherited) scoped[0]!.scope = before.scope;
  if (names.benchmarks.length === 0) takeUpPlaces(scoped, earlier);
  takeUpPair(scoped, tokens, context.pair);
  noteHighest(tokens, accepted);
  takeUpMetrics(scoped, earlier, context.told, tokens);
  const turns = systemsInTurn(scoped, systems);
  const drafts = draftsOf(
    scoped,
    tokens,
    (reading) => turns.get(reading) ?? (reading === goingOn ? system! : systemOf(reading, systems)),
  );
  const told = goingOn ? withBaseBefore(drafts, before!, goingOn) : drafts;
  const joined = joinBefore(told, earlier, tokens, names.benchmarks.length > 0);
  return joined.flatMap((draft) => {
    const shared = sharedModels(draft, systems);
    if (shared.length === 0 || turns.has(draft.delta!)) return [draft];
    return shared.map((object) => ({ ...draft, system: systemOf(draft.delta!, systems, { object }) }));
  });
}

/** "it is 5.2", "it was 5.2%". */
function isWhatItIs(tokens: Token[], { at, role, efficiency }: Reading): boolean {
  const link = skipHedges(tokens, at - 1);
  return (
    role === "value" &&
    !efficiency &&
    /^(?:is|was)$/.test(tokens[link]?.lower ?? "") &&
    tokens[link - 1]?.lower === "it"
  );
}

const CHANGES = words("drop gain gap degradation improvement decline");

/** "reduces this drop by 2.5": the difference is the one before. */
function pointsBack(tokens: Token[], at: number): boolean {
  for (let i = 1; i < at; i++)
    if (tokens[i]!.lower === "this" && CHANGES.has(tokens[i + 1]!.lower)) return true;
  return false;
}

/** "achieves 84% on X and 74% on Y, marking the highest accuracy": the metric that all of them have is named last. */
function noteHighest(tokens: Token[], readings: Reading[]): void {
  const last = readings[readings.length - 1]!.at;
  const superlative = tokens.findIndex((t, i) => i > last && ["highest", "best", "top"].includes(t.lower));
  const metric = superlative < 0 ? null : metricAt(tokens, superlative + 1);
  if (!metric) return;
  for (const r of readings) if (r.role === "value" && !r.efficiency) r.metric ??= metric.name;
}
