import type { Passage } from "../../document";
import type { Findings } from "../../found";
import { ownNames } from "../../names/methods";
import type { Vocabulary } from "../../names/vocabulary";
import type { Draft } from "./draftsOf";
import { markOwnMetrics } from "./markOwnMetrics";
import { namesIn, type NamedSentence, type UsedAsBenchmark } from "./mentions/namesIn";
import { readNumbers } from "./numbers/readNumbers";
import type { Reading } from "./numbers/reading";
import { readSentence } from "./readSentence";
import { carriedTo, firstScope, type Carried, type LazySentence } from "./scopes/carried";
import type { Scope } from "./scopes/scope";
import { skip } from "./skip";
import { toFound } from "./toFound";
import { withoutCitations } from "./withoutCitations";
import { splitSentences, type Sentence } from "./words/splitSentences";
import { tokenise, type Token } from "./words/tokens";

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

/** An abstract is one stretch; a longer text is read in several, so that memory does not grow with it. */
const STRETCH = 50_000;

/** Sentences that can name something of the paper's own: "We propose Foo", "called Foo", "our Foo", "score (IFS)". */
const INTRODUCING =
  /propos|introduc|present|develop|design|devis|build|releas|contribut|describ|creat|construct|collect|curat|calle?d|name|dub|term|coin|denot|\b[Oo]ur |(?:score|rate|accuracy|error|index|distance|ratio|precision|recall) \(/;

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
