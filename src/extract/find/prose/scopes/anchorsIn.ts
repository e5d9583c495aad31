import type { BenchmarkName } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";
import { countOf, isJoint, PREPOSITIONS, SCOPE_NOUNS, splitNamed } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isVersion } from "../words/versions";
import { words } from "../words/words";
import type { Scope } from "./scope";

/** Something in a sentence that a number can be measured on. */
export interface Anchor {
  from: number;
  to: number;
  benchmark: Named<BenchmarkName> | null;
  /** For a set ("seven different benchmarks"): how many. */
  count: number | null;
  /** Anchors with one group are one list: "MATH500, GSM8K, and OlympiadBench". */
  group: number;
}

/** The benchmarks and counted sets of a sentence, in order. */
export function anchorsIn(tokens: Token[], benchmarks: Named<BenchmarkName>[]): Anchor[] {
  const anchors: Anchor[] = benchmarks.map((b) => ({
    from: b.from,
    to: b.to,
    benchmark: b,
    count: null,
    group: 0,
  }));
  for (let i = 0; i < tokens.length; i++) {
    if (!isSetNoun(tokens[i]!) || isOfModel(tokens, i)) continue;
    const named = benchmarks.some(
      (b) =>
        b.to <= i &&
        i - b.to <= 2 &&
        !tokens.slice(b.to, i).some((t) => t.kind !== "word" || t.lower === "and"),
    );
    if (named || benchmarks.some((b) => b.from <= i && i < b.to)) continue;
    const set = setBefore(tokens, i);
    // "MTEB (56 datasets)" says how large it is.
    if (set && tokens[set.from - 1]?.text === "(" && benchmarks.some((b) => b.to === set.from - 1)) continue;
    if (set) anchors.push({ ...set, to: i + 1, benchmark: null, group: 0 });
  }
  anchors.sort((a, b) => a.from - b.from);
  return grouped(tokens, anchors);
}

function isSetNoun(token: Token): boolean {
  return token.kind === "word" && SCOPE_NOUNS.has(token.lower);
}

/** "10 function evaluations": runs of a model, no data to measure on. */
function isOfModel(tokens: Token[], noun: number): boolean {
  const needed =
    tokens[noun]!.lower === "evaluations" &&
    /^(?:needs?|requires?|takes?|uses?)$/.test(tokens[noun - 2]?.lower ?? "");
  return needed || /^(?:function|network|model|denoiser)$/.test(tokens[noun - 1]?.lower ?? "");
}

const VAGUE = words(
  "several multiple various diverse different all many general numerous other challenging standard public popular common existing",
);

export function isVague({ lower }: Token): boolean {
  return VAGUE.has(lower);
}

/** "seven different", "4 common long video understanding", "several": what stands before "benchmarks". */
function setBefore(tokens: Token[], noun: number): { from: number; count: number | null } | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 7); i--) {
    const token = tokens[i]!;
    const count = countOf(token);
    if (count !== null && !isVersion(token)) return { from: i, count };
    if (token.kind !== "word" && token.text !== "-") break;
    if (VAGUE.has(token.lower) && (i === 0 || PREPOSITIONS.has(tokens[i - 1]!.lower)))
      return { from: i, count: null };
    if (PREPOSITIONS.has(token.lower)) return { from: i + 1, count: null };
  }
  return null;
}

/** Numbers the lists: anchors with only commas, "and" and nouns like "datasets" between them are one. */
function grouped(tokens: Token[], anchors: Anchor[]): Anchor[] {
  let group = 0;
  return anchors.map((anchor, k) => {
    const before = anchors[k - 1];
    const joins =
      before !== undefined &&
      before.benchmark !== null &&
      anchor.benchmark !== null &&
      isListJoint(tokens, before.to, anchor.from);
    if (!joins) group++;
    return { ...anchor, group };
  });
}

function isListJoint(tokens: Token[], from: number, to: number): boolean {
  if (from >= to) return false;
  let joint = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.quantity) return false;
    if (isJoint(token)) joint = true;
    else if (token.text === "(" || token.text === ")") continue;
    else if (token.kind !== "word" || to - from > 6) return false;
    else if (PREPOSITIONS.has(token.lower) && joint) return false;
    else if (token.lower.endsWith("ing") || token.lower.endsWith("es") || token.lower === "with")
      return false;
  }
  return joint;
}

/** The anchors that name a benchmark which none before them names. */
export function distinctNames(anchors: Anchor[]): Anchor[] {
  const names = new Set<string>();
  return anchors.filter(({ benchmark }) => {
    if (!benchmark || names.has(benchmark.name.benchmark)) return false;
    names.add(benchmark.name.benchmark);
    return true;
  });
}

/** What a number at this anchor alone was measured on. */
export function scopeOf(tokens: Token[], anchor: Anchor): Scope {
  const { benchmark } = anchor;
  if (!benchmark) return { kind: "set", count: anchor.count };
  return {
    kind: "benchmark",
    benchmark,
    split:
      benchmark.name.split ??
      splitAfter(tokens, anchor.to) ??
      splitBehindTask(tokens, anchor.to) ??
      splitOf(tokens, anchor.from),
  };
}

/** What a number at this anchor was measured on; `together` makes a list of names one set. */
export function asScope(tokens: Token[], anchor: Anchor, anchors: Anchor[], together: boolean): Scope {
  const list = anchors.filter((a) => a.group === anchor.group && a.benchmark !== null);
  if (together && list.length > 1) return { kind: "set", count: list.length };
  return scopeOf(tokens, anchor);
}

/** How many words of its task may part a name from its split. */
const TASK_REACH = 3;
/** "X classification challenge validation set". */
function splitBehindTask(tokens: Token[], at: number): string | null {
  for (let i = at; i < at + TASK_REACH && isPlainNoun(tokens[i]); i++)
    if (SPLIT_NOUNS.has(tokens[i + 2]?.lower ?? "") && splitNamed(tokens[i + 1]!.lower) !== null)
      return splitAfter(tokens, i + 1);
  return null;
}

function isPlainNoun(token: Token | undefined): boolean {
  return token?.kind === "word" && token.lower === token.text && !PREPOSITIONS.has(token.lower);
}

/** "the retail split of X": a part that only X has; "the test set of the harder X". */
function splitOf(tokens: Token[], at: number): string | null {
  let of = at - 1;
  while (of > at - 6 && isPlainNoun(tokens[of]) && tokens[of]!.lower !== "and") of--;
  if (tokens[of]?.lower === "of" && SETS.has(tokens[of - 1]?.lower ?? "")) {
    const split = splitNamed(tokens[of - 2]?.lower);
    if (split !== null) return split;
  }
  of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (tokens[of]?.lower !== "of" || !PARTS.has(tokens[of - 1]?.lower ?? "")) return null;
  const word = tokens[of - 2]!;
  if (word.kind !== "word" || tokens[of - 3]?.lower !== "the" || NO_PARTS.test(word.lower)) return null;
  return splitNamed(word.lower) ?? word.text;
}

const SETS = words("set sets split splits");
const PARTS = words("split subset");
/** "the whole split of X": no word that tells one part from another. */
const NO_PARTS =
  /^(?:same|full|whole|entire|complete|original|official|standard|new|random|small|large|larger|smaller|representative|sampled|public|private|hidden|held-out|.*est)$/;

/** "X test set", "X val": a split right behind a name. */
export function splitAfter(tokens: Token[], at: number): string | null {
  const split = splitNamed(tokens[at]?.lower);
  if (split === null || metricAt(tokens, at + 1)) return null;
  // "GSM8K development" alone may be the work on it.
  if (tokens[at]!.lower === "development" && !SPLIT_NOUNS.has(tokens[at + 1]?.lower ?? "")) return null;
  return split;
}

const SPLIT_NOUNS = words("set sets split splits data partition");
