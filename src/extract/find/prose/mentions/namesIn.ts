import { benchmarkAt, nameBenchmark } from "../../../names/benchmarks";
import { BENCHMARK_NAME, isNameWord, isStrongName } from "../../../names/methods";
import { modelAt } from "../../../names/models";
import type { BenchmarkName, Mention, ModelName, Vocabulary } from "../../../names/vocabulary";
import { SPLITS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { isComparedWith } from "./isComparedWith";
import {
  afterOn,
  changesLikewise,
  followedByDatasetWord,
  followedByNoun,
  holdsScore,
  isListed,
  isNameStart,
  opensClause,
  opensItem,
  precededByPreposition,
  runEnd,
} from "./standsAsBenchmark";

/** A benchmark or a model as a stretch of tokens: [from, to). */
export interface Named<Name> {
  from: number;
  to: number;
  text: string;
  name: Name;
}

/** A sentence with its names found. */
export interface NamedSentence {
  benchmarks: Named<BenchmarkName>[];
  models: Named<ModelName>[];
}

/** Names that the passage used as benchmarks before, by printed spelling; they count wherever they appear again. */
export type UsedAsBenchmark = Map<string, BenchmarkName>;

/**
 * The benchmarks of a sentence: those that the vocabulary knows, and names that are used as one ("on X", "the X
 * dataset", "X (84.1%)", "A, B and X"). `own` are names of systems, which are never taken for benchmarks by place alone.
 */
export function namesIn(
  text: string,
  tokens: Token[],
  own: Set<string>,
  used: UsedAsBenchmark,
  v: Vocabulary,
): NamedSentence {
  if (tokens.length === 0) return { benchmarks: [], models: [] };
  const known = knownIn(tokens, (at) => benchmarkAt(text, at, v));
  const models = knownIn(tokens, (at) => modelAt(text, at, v)).filter(
    (m) => !known.some((k) => overlaps(k, m)),
  );
  const taken = tokens.map(() => 0);
  for (const m of known) taken.fill(1, m.from, m.to);
  for (const m of models) taken.fill(2, m.from, m.to);
  const benchmarks = [...known];
  const add = (start: number, end: number) => {
    let from = start;
    let to = bracketedShort(tokens, from, end) ? end + 3 : end;
    // "presentation Attack (WMCA) database": the short form is the name, what stands before it is not all of it.
    if (
      to === end &&
      tokens[end]?.text === "(" &&
      tokens[end + 2]?.text === ")" &&
      isStrongName(tokens[end + 1]!.text) &&
      isNameWord(tokens[end + 1])
    ) {
      from = end + 1;
      to = end + 2;
    }
    const printed = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const name = used.get(printed) ?? nameBenchmark(printed, v);
    used.set(printed, name);
    taken.fill(1, from, to);
    benchmarks.push({ from, to, text: printed, name });
  };
  for (let i = 0; i < tokens.length; i++) {
    const other = taken[i] === 1 ? null : otherSplit(tokens, i, benchmarks, v);
    if (other) {
      taken.fill(1, i, i + 1);
      benchmarks.push(other);
      continue;
    }
    if (taken[i] === 1 || !isNameStart(tokens, i, taken)) continue;
    const to = runEnd(tokens, i, taken);
    const printed = text.slice(tokens[i]!.start, tokens[to - 1]!.end);
    const isOwn = own.has(printed) || isOwnVersion(tokens[i]!.text, own);
    const asModel = taken[i] === 2;
    if (used.has(printed) && !asModel) add(i, to);
    else if (followedByNoun(tokens, to, taken) && precededByPreposition(tokens, i, true)) add(i, to);
    else if (!isOwn && !asModel && to > i && followedByDatasetWord(tokens, to)) add(i, to);
    else if (!isOwn && !asModel && BENCHMARK_NAME.test(tokens[to - 1]!.text)) add(i, to);
    else if (!isOwn && !asModel && afterOn(tokens, i) && !metricAt(tokens, i)) add(i, to);
    else if (!isOwn && !asModel && isListed(tokens, i, taken) && !opensClause(tokens, i, to)) add(i, to);
    else if (
      !isOwn &&
      !asModel &&
      (holdsScore(tokens, to) || changesLikewise(tokens, to, taken)) &&
      (isStrongName(tokens[i]!.text) || opensItem(tokens, i)) &&
      !metricAt(tokens, i) &&
      !isComparedWith(tokens, i)
    )
      add(i, to);
    i = Math.max(i, to - 1);
  }
  benchmarks.sort((a, b) => a.from - b.from);
  return {
    benchmarks: benchmarks.filter((b, k) => !isMetricName(tokens, b) && !isPrefix(b, benchmarks[k + 1])),
    models,
  };
}

/** "Labeled Faces in the Wild (LFW)": the short form in brackets is the same name. */
function bracketedShort(tokens: Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== "(" || tokens[to + 2]?.text !== ")" || !isNameWord(tokens[to + 1])) return false;
  return to - from > 1 && tokens[to + 1]!.text[0]!.toLowerCase() === tokens[from]!.text[0]!.toLowerCase();
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What a name in small letters has: "enwik8", "ogbn-arxiv"; not "drop". */
const NAME_SIGN = /[-\d]/;

/** Names that the vocabulary knows. In prose they begin with a word that has a capital or a digit in it. */
function knownIn<Name>(tokens: Token[], mentionAt: (at: number) => Mention<Name> | null): Named<Name>[] {
  const named: Named<Name>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" && token.quantity === null) continue;
    if (token.lower === token.text && !NAME_SIGN.test(token.text)) continue;
    const mention = mentionAt(token.start);
    if (!mention) continue;
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    named.push({ from: i, to, text: mention.text, name: mention.name });
    i = to - 1;
  }
  return named;
}

function isMetricName(tokens: Token[], b: Named<BenchmarkName>): boolean {
  if (b.name.known) return false;
  const metric = metricAt(tokens, b.from);
  return metric !== null && metric.to >= b.to;
}

const SPEECH_SPLITS = words("test-clean test-other dev-clean dev-other");
/** "LibriSpeech test-clean and test-other", "MMMU val and test": the split alone stands for its benchmark once more. */
function otherSplit(
  tokens: Token[],
  i: number,
  benchmarks: Named<BenchmarkName>[],
  v: Vocabulary,
): Named<BenchmarkName> | null {
  const { text, lower } = tokens[i]!;
  if (!Object.hasOwn(SPLITS, lower)) return null;
  const last = benchmarks.findLast((b) => b.to <= i);
  const end =
    last && /^(.*\S)[\s-]+((?:test|dev)-(?:clean|other)|testmini|val|validation|test|dev)$/i.exec(last.text);
  const joined = last?.to === i - 1 && ["and", "/", ","].includes(tokens[i - 1]!.lower);
  if (!last || !end || !(joined || SPEECH_SPLITS.has(lower)) || metricAt(tokens, i + 1)) return null;
  return { from: i, to: i + 1, text, name: nameBenchmark(`${end[1]} ${text}`, v) };
}

/** "NIST 2000 Switchboard": the name that is known is the benchmark. */
function isPrefix(b: Named<BenchmarkName>, next: Named<BenchmarkName> | undefined): boolean {
  return next !== undefined && !b.name.known && next.name.known && next.from === b.to;
}

/** "Foo-7B" where the paper's own system is Foo: a size of it. */
const VERSION = /^-(?:\d|(?:large|base|small|tiny|mini|nano|pro|instruct|zero|rl|sft|r1)\b)/i;
function isOwnVersion(text: string, own: Set<string>): boolean {
  if (own.has(text)) return true;
  for (let at = text.indexOf("-"); at > 0; at = text.indexOf("-", at + 1))
    if (own.has(text.slice(0, at)) && VERSION.test(text.slice(at))) return true;
  return false;
}
