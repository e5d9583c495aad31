import type { Passage, Skipped } from "../../document";
import type { Findings, Found } from "../../found";
import { benchmarkFacts, nameBenchmark } from "../../names/benchmarks";
import { isStrongName, ownNames, type OwnNames } from "../../names/methods";
import type { Vocabulary } from "../../names/vocabulary";
import { namesIn, type NamedSentence, type UsedAsBenchmark } from "./benchmarksIn";
import { printed } from "./words/quantity";
import { metricAt } from "./words/metricAt";
import { readNumbers } from "./numbers/readNumbers";
import { type Reading } from "./numbers/reading";
import { carriedFrom, scopesOf, type Carried, type Scope, type Scoped } from "./scopes";
import { splitSentences, type Sentence } from "./words/splitSentences";
import { comparedWith, holderOf, sizeIn, systemOf, type System } from "./systemsIn";
import { tokenise, type Token } from "./words/tokens";

const QUOTE_WORDS = 12;
/** Two rounded ends and their rounded difference may disagree by this much. */
const ROUNDING = 0.15;
/** Sentences back that a benchmark is carried over: more than an abstract has. */
const LOOK_BACK = 40;

/** A record while its sentence is read: the readings that make it, and where and whose they are. */
interface Draft {
  value: Reading | null;
  base: Reading | null;
  delta: Reading | null;
  scope: Scope;
  system: System;
  baseName: string | null;
  competitor: boolean;
}

/** A sentence of the passage; its tokens and names are read when first asked for. */
interface LazySentence {
  tokens: Token[];
  names: NamedSentence;
}

/**
 * Finds the reported results in a passage of prose. Sentences without a digit cost one look at each character; names
 * are only looked for where a number could be a result.
 */
export function findInPassage(
  text: string,
  passage: Passage,
  v: Vocabulary,
  lineOf: (offset: number) => number,
): Findings {
  const findings: Findings = { found: [], skipped: [], warnings: [] };
  let at = passage.start;
  while (at < passage.end) {
    const to = Math.min(passage.end, at + STRETCH);
    const spans = splitSentences(text, at, to);
    // The last sentence of a stretch may go on behind it: it is read with the next.
    if (to < passage.end && spans.length > 1) spans.pop();
    findInStretch(text, passage.paper.title, spans, v, lineOf, findings);
    at = spans[spans.length - 1]?.end ?? to;
  }
  return findings;
}

/** Sentences that can name something of the paper's own: "We propose Foo", "called Foo", "our Foo", "score (IFS)". */
const INTRODUCING =
  /propos|introduc|present|develop|design|devis|build|releas|contribut|describ|creat|construct|collect|curat|calle?d|name|dub|term|coin|denot|\b[Oo]ur |(?:score|rate|accuracy|error|index|distance|ratio|precision|recall) \(/;

/** An abstract is one stretch; a longer text is read in several, so that memory does not grow with it. */
const STRETCH = 50_000;

function findInStretch(
  text: string,
  title: string,
  spans: Sentence[],
  v: Vocabulary,
  lineOf: (offset: number) => number,
  findings: Findings,
): void {
  const numbered = new Set<number>();
  const digits = new Map<number, Token[]>();
  for (const [i, span] of spans.entries()) {
    if (!span.hasDigit) continue;
    const tokens = withoutCitations(tokenise(text, span.start, span.end), findings.skipped, lineOf);
    digits.set(i, tokens);
    if (tokens.some(looksLikeScore)) {
      numbered.add(i);
      continue;
    }
    const readings = readNumbers(tokens, []);
    if (readings.some((r) => r.reason === null || isUncalled(r))) numbered.add(i);
    else skip(readings, tokens, findings.skipped, lineOf);
  }
  if (numbered.size === 0) return;

  const tokens: Token[][] = [];
  const tokensOf = (i: number) =>
    (tokens[i] ??= digits.get(i) ?? tokenise(text, spans[i]!.start, spans[i]!.end));
  const telling = spans.flatMap((span, i) =>
    span.hasDigit || INTRODUCING.test(text.slice(span.start, span.end)) ? [tokensOf(i)] : [],
  );
  markOwnMetrics(telling);
  const abstract = text.slice(spans[0]!.start, spans[spans.length - 1]!.end);
  const own = ownNames(title, abstract, telling);
  const used: UsedAsBenchmark = new Map();
  const names: NamedSentence[] = [];
  const sentence = (i: number): LazySentence => ({
    tokens: tokensOf(i),
    names: (names[i] ??= namesIn(text, tokensOf(i), own.all, used, v)),
  });
  const found: { tokens: Token[]; draft: Draft }[] = [];
  let first: Scope | null = null;
  let before: Draft | null = null;
  for (let i = 0; i < spans.length; i++) {
    if (!numbered.has(i)) {
      before = null;
      continue;
    }
    let left: Carried | null = null;
    const carried = () => (left ??= carriedTo(sentence, i, own, v));
    const drafts = readSentence(
      { tokens: tokensOf(i), names: sentence(i).names, own, carried, before },
      findings.skipped,
      lineOf,
    );
    for (const draft of drafts) found.push({ tokens: tokensOf(i), draft });
    before = drafts.findLast((d) => !d.competitor) ?? null;
  }
  for (const { tokens: around, draft } of found) {
    if (isCount(draft)) {
      skip(
        [
          { ...draft.value!, reason: "count" },
          { ...draft.base!, reason: "count" },
        ],
        around,
        findings.skipped,
        lineOf,
      );
      continue;
    }
    // A score before the first benchmark that is named can only be on that one, or on the title's.
    if (draft.value && draft.scope.kind === "none" && !draft.value.efficiency) {
      draft.scope = first ??= firstScope(title, sentence, spans.length, own, v);
    }
    findings.found.push(toFound(text, around, draft, v, lineOf));
  }
}

/** "Spikes were reduced from 14 to 0": whole numbers of nothing that is measured. */
function isCount({ value, base, scope }: Draft): boolean {
  if (scope.kind !== "none" || !value || !base || value.metric || value.efficiency) return false;
  return [value, base].every(({ quantity: q }) => /^\d+$/.test(q.low) && !q.percent);
}

/** A percentage, a decimal or a sign: worth a close look whatever stands around it. */
function looksLikeScore({ quantity: q }: Token): boolean {
  return q !== null && q.never === null && (q.percent || q.sign !== null || q.low.includes("."));
}

/** A number that only its sentence's names can make a result or not. */
function isUncalled(r: Reading): boolean {
  return r.reason !== null && r.reason.endsWith("a score");
}

function skip(
  readings: Reading[],
  tokens: Token[],
  skipped: Skipped[],
  lineOf: (offset: number) => number,
): void {
  for (const r of readings) {
    if (r.reason === null) continue;
    const { start, end, text } = tokens[r.at]!;
    skipped.push({ line: lineOf(start), start, end, text, reason: r.reason });
  }
}

/** What the sentences before the i-th leave to it: their last list of benchmarks, and a counted set behind it. */
function carriedTo(sentence: (i: number) => LazySentence, i: number, own: OwnNames, v: Vocabulary): Carried {
  let set: Scope | null = null;
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
    const { tokens, names } = sentence(k);
    const carried = carriedFrom(tokens, names.benchmarks);
    set ??= carried.set;
    if (carried.list.length > 0) return { list: carried.list, set };
  }
  return { list: own.benchmark ? [onBenchmark(own.benchmark, v)] : [], set };
}

/** The benchmark of the title, else the first that the passage names. */
function firstScope(
  title: string,
  sentence: (i: number) => LazySentence,
  count: number,
  own: OwnNames,
  v: Vocabulary,
): Scope {
  const titled = namesIn(title, tokenise(title, 0, title.length), own.all, new Map(), v);
  const inTitle = titled.benchmarks.find((b) => b.name.known || isStrongName(b.text));
  if (inTitle) return onBenchmark(inTitle.text, v);
  for (let i = 0; i < count; i++) {
    const { tokens, names } = sentence(i);
    const [scope] = names.benchmarks.length > 0 ? carriedFrom(tokens, names.benchmarks).list : [];
    if (scope) return scope;
  }
  return { kind: "none" };
}

function onBenchmark(printedName: string, v: Vocabulary): Scope {
  const name = nameBenchmark(printedName, v);
  return { kind: "benchmark", split: name.split, benchmark: { from: 0, to: 0, text: printedName, name } };
}

/** Takes "[12]" and "[3, 4]" out of a sentence: numbers of a list of references, between words that belong together. */
function withoutCitations(tokens: Token[], skipped: Skipped[], lineOf: (offset: number) => number): Token[] {
  if (!tokens.some((t) => t.text === "[")) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const close = tokens[i]!.text === "[" ? citationEnd(tokens, i) : -1;
    if (close < 0) {
      kept.push(tokens[i]!);
      continue;
    }
    for (const t of tokens.slice(i + 1, close)) {
      if (t.quantity)
        skipped.push({ line: lineOf(t.start), start: t.start, end: t.end, text: t.text, reason: "citation" });
    }
    i = close;
  }
  return kept;
}

function citationEnd(tokens: Token[], open: number): number {
  let i = open + 1;
  while (
    i < tokens.length &&
    i - open < 24 &&
    (/^\d{1,3}$/.test(tokens[i]!.text) ||
      [",", "-", "–", ";"].includes(tokens[i]!.text) ||
      /^\d{1,3}[-–]\d{1,3}$/.test(tokens[i]!.text))
  )
    i++;
  return i > open + 1 && tokens[i]?.text === "]" ? i : -1;
}

const METRIC_HEADS = new Set([
  "score",
  "rate",
  "accuracy",
  "error",
  "index",
  "distance",
  "ratio",
  "precision",
  "recall",
]);

/** "instruction following score (IFS)": from there on IFS is a metric in this passage. */
function markOwnMetrics(sentences: Token[][]): void {
  const own = new Set<string>();
  for (const tokens of sentences) {
    for (let i = 1; i + 2 < tokens.length; i++) {
      const short = tokens[i + 1]!;
      if (tokens[i]!.text !== "(" || tokens[i + 2]!.text !== ")" || !METRIC_HEADS.has(tokens[i - 1]!.lower))
        continue;
      if (/^[A-Z][A-Za-z-]{1,7}$/.test(short.text) && metricAt(tokens, i + 1) === null) own.add(short.text);
    }
  }
  if (own.size === 0) return;
  for (const tokens of sentences) for (const t of tokens) if (own.has(t.text)) t.metric = t.text;
}

interface SentenceContext {
  tokens: Token[];
  names: NamedSentence;
  own: OwnNames;
  carried: () => Carried;
  /** The last record of the sentence before. */
  before: Draft | null;
}

function readSentence(
  context: SentenceContext,
  skipped: Skipped[],
  lineOf: (offset: number) => number,
): Draft[] {
  const { tokens, names, own, carried, before } = context;
  const inBenchmark = tokens.map(() => false);
  for (const b of names.benchmarks) inBenchmark.fill(true, b.from, b.to);
  const inName = [...inBenchmark];
  for (const m of names.models) inName.fill(true, m.from, m.to);
  const readings = readNumbers(tokens, inName);
  skip(readings, tokens, skipped, lineOf);
  const accepted = readings.filter((r) => r.reason === null);
  if (accepted.length === 0) return [];
  const systems = { tokens, models: names.models, inBenchmark, own, before: before?.system ?? null };
  const scoped = scopesOf(tokens, accepted, names.benchmarks, carried);
  if (before && scoped[0]!.inherited && pointsBack(tokens, scoped[0]!.reading.at))
    scoped[0]!.scope = before.scope;
  noteHighest(tokens, accepted);
  return draftsOf(scoped, tokens, (reading) => systemOf(reading, systems));
}

/** "reduces this drop", "This gain of 3%": the difference is the one before. */
function pointsBack(tokens: Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      (t, i) =>
        (t.lower === "this" || t.lower === "the") &&
        i > 0 &&
        ["drop", "gain", "gap", "degradation", "improvement", "decline"].includes(
          tokens[i + 1]?.lower ?? "",
        ) &&
        t.lower === "this",
    );
}

/** "achieves 84% on X and 74% on Y, marking the highest accuracy": the metric that all of them have is named last. */
function noteHighest(tokens: Token[], readings: Reading[]): void {
  const last = readings[readings.length - 1]!.at;
  const superlative = tokens.findIndex(
    (t, i) => i > last && (t.lower === "highest" || t.lower === "best" || t.lower === "top"),
  );
  const metric = superlative < 0 ? null : metricAt(tokens, superlative + 1);
  if (!metric) return;
  for (const r of readings) if (r.role === "value" && !r.efficiency) r.metric ??= metric.name;
}

/** Puts the numbers of one statement together: a score, its base and its difference are one record. */
function draftsOf(scoped: Scoped[], tokens: Token[], systemOfReading: (r: Reading) => System): Draft[] {
  const drafts: Draft[] = [];
  for (const [k, one] of scoped.entries()) {
    const { reading } = one;
    const until = scoped[k + 1]?.reading.at ?? tokens.length;
    const open = openDraft(drafts, one, scoped, k, tokens);
    const last = drafts[drafts.length - 1];
    if (last && holdsValue(last, one, tokens)) {
      last.value = { ...reading, metric: reading.metric ?? last.delta!.metric };
      continue;
    }
    if (open && reading.role === "delta") {
      open.delta = reading;
      open.baseName ??= comparedWith(reading, tokens, until);
      continue;
    }
    if (open && reading.role === "base") {
      open.base = reading;
      open.baseName = holderOf(reading, tokens);
      joinDelta(drafts);
      continue;
    }
    drafts.push(
      newDraft(
        one,
        tokens,
        until,
        systemOfReading(reading),
        drafts[drafts.length - 1]?.value?.metric ?? null,
      ),
    );
    joinDelta(drafts);
  }
  return drafts;
}

function newDraft(
  { reading, scope }: Scoped,
  tokens: Token[],
  until: number,
  system: System,
  metric: string | null,
): Draft {
  const draft: Draft = {
    value: null,
    base: null,
    delta: null,
    scope,
    system,
    baseName: null,
    competitor: false,
  };
  if (reading.efficiency) draft.scope = { kind: "none" };
  if (reading.role === "delta")
    return { ...draft, delta: reading, baseName: comparedWith(reading, tokens, until) };
  if (reading.role === "base") {
    const holder = holderOf(reading, tokens);
    const competitor = { method: holder, model: holder, ...sizeIn(holder ?? ""), baseModel: null };
    return {
      ...draft,
      value: { ...reading, metric: reading.metric ?? metric },
      system: competitor,
      competitor: true,
    };
  }
  return {
    ...draft,
    value: reading,
    base: reading.base,
    baseName: reading.base ? (system.baseModel ?? system.model) : null,
  };
}

/** "+6.5 on X (90.1)": the bracket says how high the benchmark's score rose. */
function holdsValue(last: Draft, { reading, scope }: Scoped, tokens: Token[]): boolean {
  if (!last.delta || last.value || last.delta.efficiency || reading.efficiency) return false;
  if (reading.role !== "value" || reading.base || tokens[reading.at - 1]?.text !== "(") return false;
  return last.scope.kind === "benchmark" && sameScope(last.scope, scope);
}

/** "by 9.3 points (from 85.2% to 94.5%)", "by 2.3 (80.7 vs 78.4)": both ends of the difference just said, as the numbers prove. */
function joinDelta(drafts: Draft[]): void {
  const [said, ends] = drafts.slice(-2);
  if (!said?.delta || said.value || !ends?.value || !ends.base || ends.delta || ends.value.efficiency) return;
  const difference = Number(ends.value.quantity.low) - Number(ends.base.quantity.low);
  if (Math.abs(Math.abs(difference) - Number(said.delta.quantity.low)) > ROUNDING) return;
  if (ends.scope.kind !== "none" && !sameScope(said.scope, ends.scope)) return;
  said.value = { ...ends.value, metric: ends.value.metric ?? said.delta.metric };
  said.base = ends.base;
  said.baseName ??= ends.baseName;
  drafts.pop();
}

/** The record that a difference or a base belongs to: the score before it, or the one at its place in a list. */
function openDraft(drafts: Draft[], one: Scoped, scoped: Scoped[], k: number, tokens: Token[]): Draft | null {
  const { reading } = one;
  if (reading.role === "value" || reading.efficiency) return null;
  const said = scoped[k - 1]?.reading.at ?? reading.at;
  if (reading.role === "delta" && tokens.slice(said, reading.at).some((t) => t.text === ";")) return null;
  const field = reading.role === "delta" ? "delta" : "base";
  const values = drafts.filter((d) => d.value && !d.competitor && !d.value.efficiency);
  const free = values.filter((d) => d[field] === null);
  if (free.length === 0) return null;
  if (values.length === 1) return one.inherited || sameScope(values[0]!.scope, one.scope) ? free[0]! : null;
  const run = scoped.filter((s) => s.reading.role === reading.role);
  if (run.length === values.length) return values[run.indexOf(one)] ?? null;
  const lastDraft = values[values.length - 1]!;
  const follows = scoped[k - 1]?.reading === lastDraft.value && free.includes(lastDraft);
  if (!follows || !sameScope(lastDraft.scope, one.scope)) return null;
  // "A on X and B on Y, by 3%" could mean either score; "goes to A on X and reaches B on Y, by 3%" means B.
  return reading.role === "base" || !lastDraft.value!.coordinated ? lastDraft : null;
}

function sameScope(a: Scope, b: Scope): boolean {
  if (a.kind === "benchmark" && b.kind === "benchmark")
    return a.benchmark.name.benchmark === b.benchmark.name.benchmark;
  return a.kind === b.kind;
}

function toFound(
  text: string,
  tokens: Token[],
  draft: Draft,
  v: Vocabulary,
  lineOf: (offset: number) => number,
): Found {
  const { value, base, delta, scope, system } = draft;
  const main = value ?? delta!;
  const readings = [value, base, delta].filter((r) => r !== null);
  const start = Math.min(...readings.map((r) => r.quantity.start));
  const end = Math.max(...readings.map((r) => r.quantity.end));
  const benchmark = scope.kind === "benchmark" ? scope.benchmark : null;
  return {
    method: system.method,
    model: system.model,
    baseModel: system.baseModel,
    paramsB: system.paramsB,
    activeParamsB: system.activeParamsB,
    benchmark: benchmark?.name.benchmark ?? null,
    benchmarkAsPrinted: benchmark?.text ?? null,
    aggregate: scope.kind === "set" ? { count: scope.count } : null,
    split: scope.kind === "benchmark" ? scope.split : null,
    variant: benchmark?.name.variant ?? null,
    judge: benchmark?.name.judge ?? null,
    metric: main.efficiency ?? main.metric ?? benchmark?.name.metric ?? null,
    assumedMetric: benchmark ? (benchmarkFacts(benchmark.name.benchmark, v)?.metric ?? null) : null,
    unit: main.quantity.percent || (value !== null && base?.quantity.percent === true) ? "%" : null,
    scale: benchmark ? (benchmarkFacts(benchmark.name.benchmark, v)?.scale ?? null) : null,
    value: value ? printed(value.quantity, "") : null,
    base: base ? printed(base.quantity, "") : null,
    baseName: draft.baseName,
    delta: delta ? printed(delta.quantity, delta.sign) : null,
    deltaKind: delta?.deltaKind ?? null,
    kind: kindOf(draft),
    setting: draft.competitor ? "competitor" : system.method ? "trained" : null,
    training: null,
    provenance: null,
    approx: readings.some((r) => r.approx),
    source: {
      line: lineOf(main.quantity.start),
      start,
      end,
      table: null,
      row: null,
      column: null,
      quote: quoteOf(text, tokens, main.at),
    },
  };
}

function kindOf(draft: Draft): Found["kind"] {
  const main = draft.value ?? draft.delta!;
  if (main.efficiency) return "efficiency";
  if (draft.competitor) return "baseline";
  if (!draft.value) return "delta";
  return draft.value.base ? "base-to-trained" : "score";
}

/** At most twelve words around a number, as printed, without line breaks. */
function quoteOf(text: string, tokens: Token[], at: number): string {
  const first = tokens[0]!.start;
  const last = tokens[tokens.length - 1]!.end;
  let from = tokens[at]!.start;
  while (from > first && text.charCodeAt(from - 1) > 32) from--;
  let to = tokens[at]!.end;
  for (let words = 0; words < QUOTE_WORDS / 2 && to < last; words++) to = wordEnd(text, to, last);
  for (let words = 0; words < QUOTE_WORDS / 2 && from > first; words++) from = wordStart(text, from, first);
  return text.slice(from, to).trim().split(/\s+/).slice(0, QUOTE_WORDS).join(" ");
}

function wordEnd(text: string, from: number, last: number): number {
  let to = from;
  while (to < last && text.charCodeAt(to) <= 32) to++;
  while (to < last && text.charCodeAt(to) > 32) to++;
  return to;
}

function wordStart(text: string, to: number, first: number): number {
  let from = to;
  while (from > first && text.charCodeAt(from - 1) <= 32) from--;
  while (from > first && text.charCodeAt(from - 1) > 32) from--;
  return from;
}
