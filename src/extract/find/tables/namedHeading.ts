import { findBenchmarks, listedSuffix, nameBenchmark } from "../../names/benchmarks";
import type { BenchmarkName, Vocabulary } from "../../names/vocabulary";
import { isMetric } from "./measures";

/** What a number stands for, as its headings say. */
export interface BenchmarkLabel {
  benchmark: string | null;
  asPrinted: string | null;
  known: boolean;
  average: boolean;
  /** As printed, the caption's first: "testmini / ALL", "mini Vision_Only". */
  split: string | null;
  variant: string | null;
  metric: string | null;
  judge: string | null;
}

/** The label of a heading that says nothing yet. */
export function blank(printed: string | null): BenchmarkLabel {
  return {
    benchmark: null,
    asPrinted: printed,
    known: false,
    average: false,
    split: null,
    variant: null,
    metric: null,
    judge: null,
  };
}

/** "OakSet test (J&F)". */
export const MEASURE_IN_BRACKETS = /^(\S.{0,60}?) ?\(([^()]{2,20})\)$/;

/** "OakSet Test", "FirSet2 dev": a name by its capitals and digits, and a split; not "Turing Test". */
const NAME_AND_SPLIT = /^(\p{Lu}\S*[\p{Lu}\d]\S*) (test|dev|val(?:id(?:ation)?)?)(?: set)?$/iu;

/** The label of a heading that is a name, known or not. */
export function unknown(printed: string, v: Vocabulary): BenchmarkLabel {
  const [, own, split] = NAME_AND_SPLIT.exec(printed) ?? [];
  const isCapital = own !== undefined && /^\p{Lu}.*[\p{Lu}\d]/u.test(own);
  const name = nameBenchmark(isCapital ? own : printed, v);
  return {
    ...blank(printed),
    ...name,
    split: name.split ?? (isCapital ? (split ?? null) : null),
    asPrinted: printed,
  };
}

/** A heading that a known benchmark begins; what follows the name is its split as printed. Null where none is known. */
export function named(printed: string, v: Vocabulary): BenchmarkLabel | null {
  const short = IMAGENET.test(printed) ? named(printed.replace(IMAGENET, "ImageNet-"), v) : null;
  if (short !== null) return { ...short, asPrinted: printed };
  const name = nameBenchmark(printed, v);
  const ofSpeech = LIBRISPEECH.exec(printed)?.[1];
  if (ofSpeech !== undefined)
    return { ...blank(printed), benchmark: "LibriSpeech", known: true, split: ofSpeech };
  if (!name.known) return atCount(printed, v) ?? mentioned(printed, v);
  const [, before = "", measure = ""] = MEASURE_IN_BRACKETS.exec(printed) ?? [];
  const isUnread = name.metric === null && name.variant?.toLowerCase().endsWith(measure.toLowerCase());
  // "Rec" of "MM-Vet (Rec)" is one of its parts, "R-2" is none.
  const whole = isUnread && isMetric(measure) ? named(before, v) : null;
  if (whole !== null && (whole.split !== null || /[\d&]/.test(measure)))
    return { ...whole, asPrinted: printed, metric: measure };
  return { ...blank(printed), ...name, split: restOf(printed, name, v) };
}

/** "IN-1K", "IN-V2", "IN-A": ImageNet, and what was made of it. */
const IMAGENET = /^IN-(?=(?:1[kK]|2[12][kK]|[vV]2|A|R|S|C|Sketch|Rea[lL])(?: |$))/;
/** "LS clean", "LS test-clean/other": short for LibriSpeech beside its parts, and for anything alone. */
const LIBRISPEECH =
  /^LS[ -]((?:(?:test|dev)[ -])?(?:clean|other)(?:\s?[/|]\s?(?:(?:test|dev)[ -])?(?:clean|other))*)$/i;

/** The path with "LS" joined to its part below, beside which alone it is short for LibriSpeech. */
export function joinSpeech(path: string[]): string[] {
  const [over = "", part = ""] = path.slice(-2);
  return over === "LS" && LIBRISPEECH.test(`LS ${part}`) ? [...path.slice(0, -2), `LS ${part}`] : path;
}

/** "humaneval@10" is pass@10, as all programs are judged; what "AIME24@32" is of 32 answers is not said. */
function atCount(printed: string, v: Vocabulary): BenchmarkLabel | null {
  const [, before = "", count = ""] = /^(\S.*?)(@\d{1,3})$/.exec(printed) ?? [];
  const name = before === "" ? null : nameBenchmark(before, v);
  if (!name?.known) return null;
  const isCode = v.benchmarks.facts.get(name.benchmark)?.domain === "code";
  return { ...blank(printed), ...name, metric: isCode ? `pass${count}` : count };
}

/** "Common Voice 18.0" is not the one without, which the registry has as another version. */
const VERSION = /^\s[vV]?\d{1,2}\.\d/;

/** "Results on MMMU", "MMK12 accuracy": one benchmark named inside a heading. */
function mentioned(printed: string, v: Vocabulary): BenchmarkLabel | null {
  const mentions = findBenchmarks(printed, v);
  const only = mentions[0];
  if (only === undefined || mentions.length > 1 || only.start > 0) return null;
  if (VERSION.test(printed.slice(only.end)) || isOfSeveral(only.text, printed.slice(only.end))) return null;
  const behind = trimJoints(printed.slice(only.end));
  if (isOtherVersion(only.name.benchmark, only.text, behind)) return null;
  const last = [/\S+ \S+$/, /\S+$/].map((words) => words.exec(behind)?.[0] ?? "").find(isMetric) ?? "";
  const measured = last !== "";
  const rest = behind.slice(0, behind.length - last.length).trim();
  const bare = restOf(only.text, only.name, v);
  const metric = measured ? last : only.name.metric;
  const split = [bare, rest === "" ? null : rest].filter((part) => part !== null && part !== "").join(" ");
  return {
    ...blank(printed),
    ...only.name,
    metric,
    split: split === "" ? null : split,
    variant: only.name.variant ?? (rest || null),
  };
}

/** "OakSet 1,2", "Oak07+12": several versions at once are none of them. */
function isOfSeveral(name: string, behind: string): boolean {
  return /\d$/.test(name) && /^\s?[,+&]\s?\d+(?:$|[\s)])/.test(behind);
}

/** "Common Voice 11" is not the registry's "Common Voice 15", which is called by its name alone too. */
function isOtherVersion(benchmark: string, printed: string, behind: string): boolean {
  const version = / (\d+)$/.exec(benchmark)?.[1];
  const other = /^(\d+)(?![\w%-])/.exec(behind)?.[1];
  return version !== undefined && other !== undefined && other !== version && !printed.endsWith(version);
}

/** What is printed after the benchmark's own name, without what is a metric or a judge. */
function restOf(printed: string, name: BenchmarkName, v: Vocabulary): string | null {
  const rest = printed.slice(ownNameLength(printed, name.benchmark, v));
  const parts = rest
    .split(/[()[\]]+/)
    .map(trimJoints)
    .filter(
      (part) =>
        part !== "" && !/^(?:pass|avg|cons|maj)@/i.test(part) && !(name.metric !== null && isMetric(part)),
    );
  const kept = parts.filter(
    (part) => name.judge === null || !part.toLowerCase().includes(name.judge.toLowerCase()),
  );
  const split = kept.join(" ");
  return split === "" ? name.split : split;
}

/** "LC" of "LCB", "MATH5" of "MATH500"; "LCB" of "LCBv2" ends where the version begins. */
const IN_WORD = /^(?:\p{L}(?!v\d)\p{Ll}|\d\d|\d\p{Ll})/u;

/**
 * The shortest beginning that names the benchmark and nothing more: "MMBench" of "MMBench-EN-Test"; a longer one where
 * the name goes on with what is no suffix: "MME-RealWorld", not "MME-Real", which is short for it.
 */
function ownNameLength(printed: string, benchmark: string, v: Vocabulary): number {
  let own = 0;
  for (let end = 1; end <= printed.length; end++) {
    // "LCBv2" begins with "LCB".
    if (end < printed.length && IN_WORD.test(printed.slice(end - 1, end + 2))) continue;
    const start = nameBenchmark(printed.slice(0, end), v);
    const plain =
      start.split === null && start.variant === null && start.metric === null && start.judge === null;
    if (!start.known || !plain || start.benchmark !== benchmark) continue;
    const more = trimJoints(printed.slice(own, end));
    if (own === 0 || (more !== "" && listedSuffix(more, benchmark, v) === null)) own = end;
  }
  if (own === 0) return printed.length;
  return own + (/^[-\s]?(?:bench(?:mark)?|dataset)(?!\p{L})/iu.exec(printed.slice(own))?.[0].length ?? 0);
}

/** "Lvl 5 (hard)" keeps the bracket that it opens. */
export function trimJoints(text: string): string {
  const trimmed = text.replace(/^[\s\-_:^,(/[]+|[\s\-_:^,)\]*†‡@]+$/g, "");
  return /\([^()]*$/.test(trimmed) ? `${trimmed})` : trimmed;
}
