import { nameBenchmark } from "../../../names/benchmarks";
import type { BenchmarkName, Vocabulary } from "../../../names/vocabulary";
import type { Named } from "../mentions/namesIn";
import { JOINTS } from "../words/lexicon";
import type { Token } from "../words/tokens";

/** "CoNLL-2005", "WMT14": a name that ends in a year; not "MATH-500". */
const ENDS_IN_YEAR = /^(.*[A-Za-z][\s-]?)(?:19|20)\d\d$/;
const YEAR = /^(?:19|20)\d\d$/;
/** "V2", "v1.3"; not "VQA". */
const VERSION = /^v\d+(?:\.\d+)*$/i;
const ENDS_IN_VERSION = /^(.*\S)[\s-]v\d+(?:\.\d+)*$/i;

/** "CoNLL-2005 and 2012", "64.9% on Foo V1 and 76.8% on V2": the year or version alone stands for the name with it. */
export function withSecondMembers(
  tokens: Token[],
  benchmarks: Named<BenchmarkName>[],
  v: Vocabulary,
): Named<BenchmarkName>[] {
  if (benchmarks.length === 0) return benchmarks;
  const whole: Named<BenchmarkName>[] = [];
  const seconds = new Set<number>();
  let next = 0;
  for (let i = benchmarks[0]!.from; i < tokens.length; i++) {
    while (next < benchmarks.length && benchmarks[next]!.from < i) whole.push(benchmarks[next++]!);
    const head = headOf(tokens, i, whole[whole.length - 1]);
    if (head === null) continue;
    seconds.add(i);
    const { text } = tokens[i]!;
    whole.push({ from: i, to: i + 1, text, name: nameBenchmark(head + text, v) });
  }
  whole.push(...benchmarks.slice(next));
  // "V2" that was taken for a name of its own is the second member now.
  return whole.filter((b) => !seconds.has(b.from) || !benchmarks.includes(b));
}

/** What the name before a lone year or version begins with; null where the token is no second member. */
function headOf(tokens: Token[], i: number, last: Named<BenchmarkName> | undefined): string | null {
  if (!last || last.to > i) return null;
  const { text } = tokens[i]!;
  const before = tokens[i - 1]!.lower;
  const listed = JOINTS.has(before) && (before !== "," || JOINTS.has(tokens[i + 1]?.lower ?? ""));
  if (YEAR.test(text)) return listed && i - last.to <= 2 ? yearHead(last) : null;
  if (!VERSION.test(text) || !(listed || before === "on")) return null;
  if (VERSION.test(tokens[last.to]?.text ?? "") && last.to < i) return `${last.text} `;
  const [, head] = ENDS_IN_VERSION.exec(last.text) ?? [];
  return head ? `${head} ` : null;
}

function yearHead({ text, name }: Named<BenchmarkName>): string | null {
  // A second member that a third one follows is printed as a year alone.
  return ENDS_IN_YEAR.exec(text)?.[1] ?? ENDS_IN_YEAR.exec(name.benchmark)?.[1] ?? null;
}
