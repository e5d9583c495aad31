import type { Paper } from "../../../dataset/result";
import type { Passage } from "../../document";
import type { Findings, Found } from "../../found";
import { nameBenchmark } from "../../names/benchmarks";
import { ownNames, type OwnNames } from "../../names/methods";
import { namesModel } from "../../names/models";
import { ownSizes } from "../../names/ownSizes";
import { openingName } from "../../names/openingName";
import type { Vocabulary } from "../../names/vocabulary";
import type { Draft } from "./draft";
import { leaveOutRejected, type LeaveOut } from "./leaveOut";
import { markOwnMetrics } from "./markOwnMetrics";
import { withOwnBenchmark } from "./mentions/withOwnBenchmark";
import { namesIn, type NamedSentence, type UsedAsBenchmark } from "./mentions/namesIn";
import { readNumbers } from "./numbers/readNumbers";
import { isUncalled } from "./numbers/scoreReason";
import { readSentence } from "./readSentence";
import { carriedTo, firstScope, titleScope, type Carried, type LazySentence } from "./scopes/carried";
import { pairOf, type Pair } from "./scopes/pairs";
import type { Scope } from "./scopes/scope";
import { toFound } from "./toFound";
import { withoutCitations } from "./withoutCitations";
import { withoutSpreads } from "./withoutSpreads";
import { joinLines } from "./words/joinLines";
import { splitSentences, type Sentence } from "./words/splitSentences";
import { tokenise, type Token } from "./words/tokens";

/** An abstract is one stretch; a longer text is read in several, so that memory does not grow with it. */
const STRETCH = 50_000;

/** Sentences that can name something of the paper's own: "We propose Foo", "called Foo", "our Foo", "score (IFS)". */
const INTRODUCING =
  /propos|introduc|present|develop|design|devis|build|releas|contribut|describ|creat|construct|collect|curat|calle?d|name|dub|term|coin|denot|deriv|formulat|offer|\bcall\b|refer|\b[Ww]e pre-?train|train(?:ing|ed)? an? |\b[Oo]ur |(?:score|rate|accuracy|error|index|distance|ratio|precision|recall) \(/;

/** What every stretch of a passage is read with. */
interface Context {
  text: string;
  paper: Paper;
  v: Vocabulary;
  lineOf: (offset: number) => number;
  leaveOut: LeaveOut;
}

/**
 * Finds the reported results in a passage of prose, however its lines were broken. Sentences without a digit cost one
 * look at each character; names are only looked for where a number could be a result.
 */
export function findInPassage(
  text: string,
  passage: Passage,
  v: Vocabulary,
  lineOf: (offset: number) => number,
): Findings {
  const joined = joinLines(text, passage.start, passage.end);
  if (!joined) return findInLine(text, passage, v, lineOf);
  const whole = { paper: passage.paper, start: 0, end: joined.text.length };
  const findings = findInLine(joined.text, whole, v, (offset) => lineOf(joined.placeOf(offset)));
  for (const place of [...findings.found.map((f) => f.source), ...findings.skipped]) {
    place.start = joined.placeOf(place.start);
    place.end = joined.placeOf(place.end - 1) + 1;
  }
  return findings;
}

function findInLine(
  text: string,
  passage: Passage,
  v: Vocabulary,
  lineOf: (offset: number) => number,
): Findings {
  const findings: Findings = { found: [], skipped: [], warnings: [] };
  const leaveOut: LeaveOut = ({ start, end, text: printed }, reason) =>
    findings.skipped.push({ line: lineOf(start), start, end, text: printed, reason });
  const context = { text, paper: passage.paper, v, lineOf, leaveOut };
  let at = passage.start;
  while (at < passage.end) {
    const to = Math.min(passage.end, at + STRETCH);
    const spans = splitSentences(text, at, to);
    // The last sentence of a stretch may go on behind it: it is read with the next.
    if (to < passage.end && spans.length > 1) spans.pop();
    for (const one of findInStretch(spans, context)) findings.found.push(one);
    at = spans[spans.length - 1]?.end ?? to;
  }
  return findings;
}

function findInStretch(spans: Sentence[], { text, paper, v, lineOf, leaveOut }: Context): Found[] {
  const { tokens, promising } = readDigits(spans, text, leaveOut);
  if (promising.size === 0) return [];
  const tokensOf = (i: number) => (tokens[i] ??= tokenise(text, spans[i]!.start, spans[i]!.end));
  const telling = spans.flatMap((span, i) =>
    span.hasDigit || INTRODUCING.test(text.slice(span.start, span.end)) ? [tokensOf(i)] : [],
  );
  markOwnMetrics(telling);
  const abstract = text.slice(spans[0]!.start, spans[spans.length - 1]!.end);
  const own = ownNames(paper.title, abstract, telling);
  leaveOutBenchmarks(own, v);
  if (!own.primary && !own.benchmark) nameOpening(own, abstract, telling, v);
  const used: UsedAsBenchmark = new Map();
  if (own.benchmark) used.set(own.benchmark, nameBenchmark(own.benchmark, v));
  const names: NamedSentence[] = [];
  const sentence = (i: number): LazySentence => ({
    tokens: tokensOf(i),
    names: (names[i] ??= withOwnBenchmark(namesIn(text, tokensOf(i), own.all, used, v), tokensOf(i), own, v)),
  });

  const drafts: { at: number; around: Token[]; draft: Draft }[] = [];
  let earlier: Draft[] = [];
  let pair: Pair | null = null;
  for (let i = 0; i < spans.length; i++) {
    if (!promising.has(i)) {
      earlier = [];
      continue;
    }
    let left: Carried | null = null;
    const carried = () => (left ??= carriedTo(sentence, i, own, v));
    const { tokens: around, names: named } = sentence(i);
    const read = readSentence(
      {
        tokens: around,
        names: named,
        own,
        carried,
        earlier,
        told: drafts.map(({ draft }) => draft),
        pair,
        previous: tokens[i - 1] ?? null,
      },
      leaveOut,
    );
    for (const draft of read) drafts.push({ at: i, around, draft });
    earlier = read;
    pair = pairOf(read, pair);
  }

  const found: Found[] = [];
  let titled: Scope | null = null;
  for (const { at: i, around, draft } of drafts) {
    const { value, base } = draft;
    if (value && base && isCount(draft)) {
      for (const { at } of [value, base]) leaveOut(around[at]!, "count");
      continue;
    }
    // A score without a place can only be on the benchmark of the title, or on the first one named so far.
    if (
      value &&
      draft.scope.kind === "none" &&
      !value.efficiency &&
      !(draft.system.others || draft.competitor)
    )
      draft.scope = firstScope((titled ??= titleScope(paper.title, own, v)), sentence, i + 1);
    found.push(toFound(text, paper, around, draft, v, lineOf));
  }
  return found;
}

/** A system that the paper never says to propose, and that opens its sentences. */
function nameOpening(own: OwnNames, abstract: string, telling: Token[][], v: Vocabulary): void {
  own.primary = openingName(abstract, (name) => nameBenchmark(name, v).known || namesModel(name, v));
  if (!own.primary) return;
  own.all.add(own.primary);
  own.sizes = ownSizes(telling, own);
}

/** "We present results for X": a benchmark that is known is no system of the paper's. */
function leaveOutBenchmarks(own: OwnNames, v: Vocabulary): void {
  for (const name of own.all)
    if (nameBenchmark(name, v).known && name !== own.benchmark) own.all.delete(name);
  if (own.primary && !own.all.has(own.primary))
    own.primary = [...own.all].find((n) => n !== own.benchmark) ?? null;
}

/** The tokens of the sentences with a digit, by their place, and the places of those where one could be a result. */
function readDigits(
  spans: Sentence[],
  text: string,
  leaveOut: LeaveOut,
): { tokens: Token[][]; promising: Set<number> } {
  const tokens: Token[][] = [];
  const promising = new Set<number>();
  for (const [i, span] of spans.entries()) {
    if (!span.hasDigit) continue;
    const cited = tokenise(text, span.start, span.end);
    const own = (tokens[i] = withoutSpreads(withoutCitations(cited, leaveOut), leaveOut));
    if (own.some(looksLikeScore)) {
      promising.add(i);
      continue;
    }
    const readings = readNumbers(own, []);
    if (readings.some(({ reason }) => reason === null || isUncalled(reason))) promising.add(i);
    else leaveOutRejected(readings, own, leaveOut);
  }
  return { tokens, promising };
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
