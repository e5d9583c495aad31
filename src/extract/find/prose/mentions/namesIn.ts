import { benchmarkAt, nameBenchmark } from "../../../names/benchmarks";
import { languagePairIn } from "../../../names/languagePairs";
import { isNameWord, isStrongName } from "../../../names/nameWords";
import { modelAt } from "../../../names/models";
import type { BenchmarkName, Mention, ModelName, Vocabulary } from "../../../names/vocabulary";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { endsInPair, otherMember } from "./otherMember";
import { longerName } from "./longerName";
import { isNameStart, runEnd, type Taken } from "./nameRuns";
import { HAS_SIZE, standsAsBenchmark } from "./standsAsBenchmark";
import type { Named } from "./named";

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
    (m) => !known.some((k) => overlaps(k, m)) && (metricAt(tokens, m.from)?.to ?? m.from) < m.to,
  );
  const taken = tokens.map((): Taken => null);
  for (const b of known) taken.fill("benchmark", b.from, b.to);
  for (const m of models) taken.fill("model", m.from, m.to);
  const printedAt = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  /** "Foo$^3$" is called Foo^3. */
  const calledAt = (from: number, to: number) => (to - from === 1 ? tokens[from]!.text : printedAt(from, to));
  const benchmarks = known.map((b) => {
    const longer = longerName(tokens, b, taken, own);
    if (!longer) return b;
    const printed = printedAt(longer.from, longer.to);
    taken.fill("benchmark", longer.from, longer.to);
    return { ...longer, text: printed, name: nameBenchmark(printed, v) };
  });
  for (const { text: printed, name } of benchmarks) if (endsInPair(printed)) used.set(printed, name);
  const add = ({ from, to }: { from: number; to: number }) => {
    const called = calledAt(from, to);
    const name = used.get(called) ?? nameBenchmark(called, v);
    used.set(called, name);
    taken.fill("benchmark", from, to);
    benchmarks.push({ from, to, text: printedAt(from, to), name });
  };
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] === "benchmark") continue;
    const other = otherMember(tokens, i, benchmarks, used, v);
    if (other) {
      taken.fill("benchmark", other.from, other.to);
      benchmarks.push(other);
      continue;
    }
    if (!isNameStart(tokens, i, taken)) continue;
    const to = runEnd(tokens, i, taken, own);
    const called = calledAt(i, to);
    // "on English-French translation": what is translated, no data set.
    if (languagePairIn(called)?.length === called.length) continue;
    const isModel = taken[i] === "model";
    const isSystem =
      isModel ||
      HAS_SIZE.test(called) ||
      own.has(called) ||
      isOwnVersion(tokens[i]!.text, own) ||
      isOwnAtWork(tokens[i]!.text, own);
    if ((used.has(called) && !isModel) || standsAsBenchmark(tokens, i, to, taken, isSystem))
      add(withShortForm(tokens, i, to));
    i = to - 1;
  }
  benchmarks.sort((a, b) => a.from - b.from);
  return {
    benchmarks: benchmarks.filter((b, k) => !isMetricName(tokens, b) && !isPrefix(b, benchmarks[k + 1])),
    models,
  };
}

/** The name [from, to) with the short form in brackets behind it, or that alone: "presentation Attack (WMCA) database". */
function withShortForm(tokens: Token[], from: number, to: number): { from: number; to: number } {
  const short = tokens[to + 1];
  if (!short || tokens[to]!.text !== "(" || tokens[to + 2]?.text !== ")" || !isNameWord(short))
    return { from, to };
  if (to - from > 1 && short.lower[0] === tokens[from]!.lower[0]) return { from, to: to + 3 };
  if (to - from === 1 && isStrongName(tokens[from]!.text)) return { from, to };
  return isStrongName(short.text) ? { from: to + 1, to: to + 2 } : { from, to };
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What a name in small letters has: "enwik8", "ogbn-arxiv", "\tau-bench", the "τ" of "τ²-Bench"; not "drop". */
const NAME_SIGN = /[-\d\\α-ω]/;

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

/** "NIST 2000 Switchboard": the name that is known is the benchmark. */
function isPrefix(b: Named<BenchmarkName>, next: Named<BenchmarkName> | undefined): boolean {
  return next !== undefined && !b.name.known && next.name.known && next.from === b.to;
}

/** "Foo-augmented" where the paper's own system is Foo. */
function isOwnAtWork(text: string, own: Set<string>): boolean {
  const at = text.lastIndexOf("-");
  return at > 0 && /^-[a-z]+ed$/.test(text.slice(at)) && own.has(text.slice(0, at));
}

/** "Foo-7B", "Foo-S" where the paper's own system is Foo: a size of it. */
const VERSION =
  /^-(?:\d|(?:xs|s|m|b|l|xl|xxl|h|g|t|ti|large|base|small|tiny|mini|nano|pro|instruct|zero|rl|sft|r1)\b)/i;
export function isOwnVersion(text: string, own: Set<string>): boolean {
  if (own.has(text)) return true;
  for (let at = text.indexOf("-"); at > 0; at = text.indexOf("-", at + 1))
    if (own.has(text.slice(0, at)) && VERSION.test(text.slice(at))) return true;
  return false;
}
