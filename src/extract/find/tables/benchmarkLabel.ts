import { withoutCitation } from "../../names/citations";
import { findBenchmarks, listedSuffix, nameBenchmark } from "../../names/benchmarks";
import type { BenchmarkName, Vocabulary } from "../../names/vocabulary";
import { cleanHeading } from "./cleanHeading";
import {
  canName,
  isAverage,
  isMetric,
  isPlainWord,
  isProtocol,
  isWhole,
  metricWord,
  partsOfMeasure,
  splitAndMeasure,
} from "./measures";

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

/** What holds for a table as a whole: the benchmark its caption or its categories name, and the split that goes with it. */
export interface TableSubject {
  benchmark: string | null;
  asPrinted: string | null;
  /** Whether the registry has that benchmark. */
  known: boolean;
  split: string | null;
  metric: string | null;
  /** True where the columns are categories of that benchmark. */
  columnsAreSplits: boolean;
  /** True where the headings themselves tell that benchmark: "AP" is then a category as "AA" is, and no measure. */
  ownsColumns: boolean;
  /** True where the innermost headings are all measures; among categories "ARI" and "AP" are two of them. */
  measuresOnly: boolean;
  /** Whether most headings are names of known data sets. */
  areNames: boolean;
  /** Whether the caption says that each number is an average over data sets. */
  areAverages: boolean;
  /** What stands over all columns, that of the names too, in a table about a benchmark: it says which part of it. */
  title: string | null;
  /** The registry's benchmarks that the caption names. */
  mentions: string[];
  /** Headings that stand under several others, and so are none's name: "MaxF" under each of six data sets. */
  repeated: ReadonlySet<string>;
  /** What stands behind several names, or behind a known one: the "PY" of "HumanEval (PY)" and "OakCode (PY)". */
  endings: ReadonlySet<string>;
  /** Headings that are languages, three or more: parts of a data set that may stand nowhere. */
  languages: ReadonlySet<string>;
  /** What the caption says that short headings stand for. */
  abbreviations: ReadonlyMap<string, string>;
}

/** Of a table about nothing in particular. */
export const NO_SUBJECT: TableSubject = {
  benchmark: null,
  asPrinted: null,
  known: false,
  split: null,
  metric: null,
  columnsAreSplits: false,
  ownsColumns: false,
  measuresOnly: false,
  areNames: false,
  areAverages: false,
  title: null,
  mentions: [],
  repeated: new Set(),
  endings: new Set(),
  languages: new Set(),
  abbreviations: new Map(),
};

const SPLIT_WORD =
  /\b(test-?mini|mini-?test|test-?dev|test-?std|validation|val|dev(?:elopment)?|test)\b[*_\s]*(?:sub|data ?)?(?:set|split)s?\b|[([](testmini|test-dev|test|validation|(?:20\d\d )?val|dev|mini)[)\]]|\b(testmini|(?:val|test|test-dev)-?20\d\d)\b/iu;

/** "In the distractor setting, a system reads", "Leaderboard (Fullwiki Setting)"; not "in the same setting". */
const IN_SETTING =
  /^[^\n.]{0,60}\b(?:in|under) the (?!same|following|default|experimental|above|standard|main)([\w-]{3,20}) settings?\b|\((?!same|default|experimental|standard|main)(\w[\w-]{2,19}) Setting\)/i;

/** The split that a caption names: "on the testmini subset", "MathVista (test)", "MLVU Dev Set", "(2017 val)". Not where it names two. */
export function splitOfCaption(caption: string | null, v: Vocabulary): string | null {
  const named = findBenchmarks(caption ?? "", v)
    .map((mention) => mention.name.split ?? "")
    .filter((split) => split !== "");
  const found = [
    ...named,
    ...[...(caption ?? "").matchAll(new RegExp(SPLIT_WORD.source, "giu"))].map((match) =>
      (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase().replace("-mini", "mini"),
    ),
  ];
  const short = new Set(
    found.map((word) => (word === "validation" ? "val" : word === "development" ? "dev" : word)),
  );
  if (short.size === 0) return settingOf(caption ?? "");
  return short.size === 1 ? ([...short][0] ?? null) : null;
}

function settingOf(caption: string): string | null {
  const [, inSentence, inBrackets] = IN_SETTING.exec(caption) ?? [];
  return (inSentence ?? inBrackets)?.toLowerCase() ?? null;
}

/** "En→De", "De-En", "deu.eng": a part of the benchmark above it. */
export const LANGUAGE_PAIR = /^(?:[A-Za-z]{2,3}\s*(?:→|->|–|-|=>|to)\s*[A-Za-z]{2,3}|[a-z]{3}\.[a-z]{3})$/;

function isPart(heading: string): boolean {
  return heading.length <= 3 || LANGUAGE_PAIR.test(heading) || isPlainWord(heading);
}

/** "Average (Geometry)": a mean over the columns of one group. */
const AVERAGE_OF_GROUP = /^(?:average|avg\.?|mean) \(([^()]+)\)$/i;

/** "Reasoning Average", "Math Avg.": the same, the group first. */
const GROUP_AND_AVERAGE = /^(\S.{1,40}) (?:average|avg\.?)$/i;

/** "Average WER", "Avg. F1". */
const AVERAGE_FIRST = /^(?:average|avg\.?|mean) (?=\S)/i;

/** "STS" of "Avg. STS". */
const ACRONYM = /^[A-Z]{2,}s?$/;

/** "NDCG@10 (TREC DL 2019)": a measure, and the data set that it is on. */
function withoutOwner(leaf: string, v: Vocabulary): string[] | null {
  const [, measure = "", owner = ""] = /^(\S.{0,40}?) \(([^()]{2,60})\)$/.exec(leaf) ?? [];
  return isMetric(measure) && nameBenchmark(owner, v).known ? [owner, measure] : null;
}

/** Says what the headings of a column, outermost first, and the table's subject make of its numbers. */
export function labelOf(printed: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const path = printed.map(withoutCitation).flatMap((text, i) => {
    const part = i < printed.length - 1 ? splitAndMeasure(cleanHeading(text)) : null;
    if (part !== null) return [part.split, part.metric];
    return partsOfMeasure(cleanHeading(text)) ?? [subject.abbreviations.get(text) ?? text];
  });
  const owned = withoutOwner(path.at(-1) ?? "", v);
  if (owned !== null)
    return labelOf([...path.slice(0, -1), ...owned], { ...NO_SUBJECT, measuresOnly: true }, v);
  const part = splitAndMeasure(cleanHeading(path.at(-1) ?? ""));
  if (part !== null && path.every((text) => named(text, v) === null)) {
    const label = labelOf([...path.slice(0, -1), part.metric], { ...subject, split: null }, v);
    return { ...label, split: joinSplits(label.split, part.split) };
  }
  const label = withMetric(inLanguage(ownLabel(path, subject, v), v), subject, v);
  const isOfGroup = label.average && label.split !== null;
  if (subject.split === null || subject.columnsAreSplits || isOfGroup || statesSplit(label.split))
    return label;
  if (label.split?.includes(subject.split)) return label;
  return { ...label, split: joinSplits(subject.split, label.split) };
}

/** "testmini / ALL": the wider split first. */
export function joinSplits(...splits: (string | null)[]): string | null {
  const printed = splits.filter((split) => split !== null && split !== "");
  return printed.length === 0 ? null : printed.join(" / ");
}

/** A caption's only measure is that of each column that names none; "accuracy" is none of what counts to a thousand. */
function withMetric(label: BenchmarkLabel, { metric }: TableSubject, v: Vocabulary): BenchmarkLabel {
  if (label.metric !== null || label.average || metric === null) return label;
  const scale = v.benchmarks.facts.get(label.benchmark ?? "")?.scale ?? null;
  return scale === null || scale === 100 ? { ...label, metric } : label;
}

function statesSplit(split: string | null): boolean {
  return /\b(?:test|val|dev|mini|testmini|validation|train|full)\b/i.test(split ?? "");
}

/** "MMBench (Chinese)" is a benchmark of its own where the registry has "MMBench-CN". */
function inLanguage(label: BenchmarkLabel, v: Vocabulary): BenchmarkLabel {
  const chinese = /\b(?:cn|zh|chinese)\b/i.exec(`${label.split ?? ""} ${label.variant ?? ""}`);
  const own = `${label.benchmark}-CN`;
  if (chinese === null || !v.benchmarks.facts.has(own)) return label;
  const split = trimJoints((label.split ?? "").replace(/[\s(;,-]*\b(?:cn|zh|chinese)\b[\s);,-]*/i, " "));
  return { ...label, benchmark: own, split: split === "" ? null : split, variant: null };
}

function ownLabel(path: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const leaf = cleanHeading(path.at(-1) ?? "");
  const parents = path.slice(0, -1).map(cleanHeading).toReversed();
  const at = parents.findIndex((text) => named(text, v) !== null);
  const parent = parents[at];
  const inner = [...parents.slice(0, Math.max(0, at)).toReversed(), leaf];
  if (subject.columnsAreSplits && !isMentionedToo(leaf, subject, v))
    return ofSubject([...parents.toReversed(), leaf], subject, v);
  const grouped = AVERAGE_OF_GROUP.exec(leaf);
  if (grouped !== null) return average(grouped[1]!);
  const before = isAverage(leaf) ? undefined : GROUP_AND_AVERAGE.exec(leaf)?.[1];
  if (before !== undefined && canName(before) && subject.benchmark === null && named(before, v) === null)
    return average(before);
  const summed = AVERAGE_FIRST.test(leaf) && !isMetric(leaf) ? leaf.replace(AVERAGE_FIRST, "") : "";
  if (summed !== "" && (ACRONYM.test(summed) || named(summed, v) !== null) && !isMetric(summed))
    return average(summed);
  if (isMetric(leaf) && isAverage(parents[0] ?? "")) return { ...average(null), metric: leaf };
  if (isAverage(leaf))
    return parent === undefined ? average(parents[0] ?? null) : under(parent, inner, subject, v);
  if (parent !== undefined && qualifies(leaf, parent, v)) return under(parent, inner, subject, v);
  // "AMI" among data sets is one.
  const isMeasure = isMetric(leaf) && !(path.length === 1 && subject.areNames);
  const own = isMeasure ? null : named(leaf, v);
  if (parent !== undefined && (own === null || nameBenchmark(parent, v).known))
    return under(parent, inner, subject, v);
  const split = parents.find((text) => isProtocol(text) && statesSplit(text)) ?? null;
  if (own !== null)
    return { ...own, split: own.split ?? split, metric: own.metric ?? parents.find(isMetric) ?? null };
  const whose = isMetric(leaf) ? (parents[0] ?? "") : leaf;
  const inFull = mentionWith(whose, subject);
  const metric = [leaf, ...parents].find(isMetric) ?? null;
  if (inFull !== null) return { ...blank(whose), benchmark: inFull, known: true, metric };
  const measure = endingOf(leaf);
  if (measure !== null) {
    const known = named(measure.start, v);
    return known === null
      ? ownLabel([...path.slice(0, -1), measure.start, measure.measure], subject, v)
      : { ...known, metric: measure.measure };
  }
  const headings = [leaf, ...parents].filter((text, i, all) => text !== "" && all.indexOf(text) === i);
  const isName = (text: string) => canName(text) && text !== subject.title && !subject.languages.has(text);
  const names = headings.filter(isName);
  const group = names.find((text) => text !== leaf && !subject.repeated.has(text));
  const isOwnName = isName(leaf) && !subject.repeated.has(leaf) && (!isPart(leaf) || group === undefined);
  const name = isOwnName ? leaf : (group ?? names[0]);
  const rest = headings.filter(
    (text, i) => !isMetric(text) && !isWhole(text) && (!isName(text) || i < headings.indexOf(name ?? "")),
  );
  // "Average WER" beside the same measure of data sets; alone it is a mean over anything.
  if (name === undefined && subject.benchmark === null && !subject.measuresOnly && AVERAGE_FIRST.test(leaf))
    return { ...average(null), metric: leaf.replace(AVERAGE_FIRST, "") };
  if (name === undefined && subject.benchmark === null && subject.areAverages)
    return { ...average(rest.toReversed().join(" ") || null), metric };
  if (name === undefined && subject.benchmark === null && isWhole(leaf) && !isAverage(leaf))
    return { ...blank(leaf), metric: metric ?? subject.metric };
  if (name === undefined)
    return { ...ofSubject(rest.toReversed(), subject, v), metric: metric ?? subject.metric };
  const measured = name === leaf ? null : endingOf(name);
  const { start, part: ending } = withoutEnding(measured?.start ?? name, subject);
  const label = unknown(start, v);
  const parts = [label.split, ending, ...rest.toReversed()].filter((part) => part !== null).join(" ");
  return {
    ...label,
    split: parts === "" ? null : parts,
    variant: label.variant ?? ending,
    metric: label.metric ?? measured?.measure ?? metric,
  };
}

/** "OakCode (PY)", "OakCode PY": the name, and what of it others have too. */
function withoutEnding(name: string, { endings }: TableSubject): { start: string; part: string | null } {
  for (const part of endings) {
    const [behind] = [` (${part})`, ` ${part}`].filter((text) => name.endsWith(text));
    if (behind !== undefined && canName(name.slice(0, -behind.length)))
      return { start: name.slice(0, -behind.length), part };
  }
  return { start: name, part: null };
}

/** A benchmark that the caption names beside the one that the other columns are parts of. */
function isMentionedToo(leaf: string, { benchmark, mentions }: TableSubject, v: Vocabulary): boolean {
  const { known, benchmark: own } = nameBenchmark(leaf, v);
  return known && own !== benchmark && mentions.includes(own);
}

/** "Verified" under a caption that names SWE-bench Verified, "CNN" under one that names CNN/DailyMail; null where several fit. */
function mentionWith(leaf: string, { mentions }: TableSubject): string | null {
  if (leaf.length < 3) return null;
  const ends = mentions.filter(
    (name) =>
      (/^[\s-]/.test(name.slice(0, -leaf.length).slice(-1)) && name.endsWith(leaf)) ||
      name.startsWith(`${leaf}/`),
  );
  return ends.length === 1 ? (ends[0] ?? null) : null;
}

/** What may part a name from the measure behind it: "Validation perplexity", "BIWI (MAE)", "oak_nli_acc_norm"; a letter stands apart. */
const BEFORE_MEASURE = /\s+\(?(?=\w\)?$)|[\s_-]+\(?(?=(?:[\w@.-]{2,12} )?[\w@.-]{2,12}\)?$)/g;

/** A heading that ends in its measure, the longest that it may be. */
function endingOf(heading: string): { start: string; measure: string } | null {
  if (isMetric(heading) || !/[A-Za-z]/.test(heading)) return null;
  for (const { 0: joint, index } of heading.matchAll(BEFORE_MEASURE)) {
    const measure = heading.slice(index + joint.length).replace(/\)$/, "");
    if (index > 1 && index <= 60 && isMetric(measure))
      return { start: closed(heading.slice(0, index)), measure };
  }
  return null;
}

/** The headings but for measures: one that stands alone, among categories, may be one of them ("ARI", "AP"; not "nll", "WR", "R@1"). */
function partsOf(headings: string[], { ownsColumns, measuresOnly }: TableSubject): string[] {
  const isAlone =
    headings.length === 1 &&
    (ownsColumns || (!measuresOnly && /^(?!WR$|.*@\d).*\p{Lu}/u.test(headings[0] ?? "")));
  return isAlone ? headings : headings.filter((text) => !isMetric(text));
}

/** "ARI" and "AP" can be categories; "Accuracy" beside "Middle", and "DSC" beside "Liver", are none. */
const MAY_BE_PART =
  /^(?!(?:ACC|AUC|DSC|FID|FVD|WER|CER|TER|MAE|MSE|EPE|PPL|NLL|BPC|BPB|MRR|MCC|IOU|ECE|EER|PQ|SQ|RQ|EM|NDS|PRO)$)[A-Z]{2,3}$/;

function ofSubject(path: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const parts = [...new Set(path)].filter(
    (text) => text !== "" && nameBenchmark(text, v).benchmark !== subject.benchmark,
  );
  // "Onset F1" over parts is a measure, though none by itself.
  const isGroupOfMeasure = (text: string) => text !== parts.at(-1) && endingOf(text) !== null;
  const isOne = parts.length === 1 && isMetric(parts[0] ?? "") && !MAY_BE_PART.test(parts[0] ?? "");
  const leaf = (isOne && !subject.ownsColumns ? [] : partsOf(parts, subject))
    .filter((text) => !isGroupOfMeasure(text))
    .join(" ");
  return {
    ...blank(subject.asPrinted),
    benchmark: subject.benchmark,
    known: subject.benchmark !== null,
    split: joinSplits(subject.split, protocolWords(leaf)),
    variant: leaf === "" ? null : leaf,
    metric:
      parts.findLast((text) => isMetric(text) || isGroupOfMeasure(text)) ??
      metricWord(leaf) ??
      subject.metric,
  };
}

/** "Overall (no subtitles)" is written as the field does: "overall w/o subs". */
function protocolWords(text: string): string {
  const short = text
    .replace(/\s*\(?\b(?:no|without) subtitles\)?/i, " w/o subs")
    .replace(/\s*\(with subtitles\)/i, " w/ subs");
  return short === text ? text : short.replace(/\bvideos? /i, "").trim();
}

/** "CHAIRs" is a benchmark's name, and under "Object HalBench" one of its metrics. */
function qualifies(leaf: string, parent: string, v: Vocabulary): boolean {
  const whole = nameBenchmark(`${parent} (${leaf})`, v);
  return whole.benchmark === named(parent, v)?.benchmark && whole.metric !== null;
}

/** What stands below a benchmark's name, outermost first: "val" over "mAP" is its split and its metric. */
function under(parent: string, inner: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const label = named(parent, v);
  const own = cleanHeading(inner.at(-1) ?? "");
  if (label === null) return unknown(own, v);
  const exact = nameBenchmark(`${parent} (${own})`, v);
  const qualified = exact.benchmark === label.benchmark ? exact : null;
  // "LC" of AlpacaEval is its measure, "GPT-4" over MT-Bench who judged it.
  const saysHow = qualified !== null && qualified.split === null && qualified.variant === null;
  const isOtherwise =
    saysHow && (qualified.judge !== null || (qualified.metric !== null && /^[A-Z]{2}$/.test(own)));
  const parts = partsOf(isOtherwise ? inner.slice(0, -1) : inner, subject);
  const part = parts.at(-1) ?? null;
  const split = [label.split, ...parts].filter((text) => text !== null).join(" ");
  const whole = /^all$/i.test(own) && label.split === null;
  const between = parts.slice(0, -1);
  const said = part === null && isMetric(own) ? null : (qualified?.variant ?? null);
  const variant = whole ? null : (said ?? label.variant ?? part);
  return {
    ...label,
    split: split === "" ? null : split,
    variant: between.length === 0 ? variant : [...between, variant ?? part].join(" "),
    metric: inner.findLast(isMetric) ?? qualified?.metric ?? label.metric ?? metricWord(own),
    judge: label.judge ?? qualified?.judge ?? null,
  };
}

function average(group: string | null): BenchmarkLabel {
  const isNone = group === null || isMetric(group) || isAverage(group);
  return { ...blank(null), average: true, split: isNone ? null : group };
}

function blank(printed: string | null): BenchmarkLabel {
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

/** "OakSet Test", "FirSet2 dev": a name by its capitals and digits, and a split; not "Turing Test". */
const NAME_AND_SPLIT = /^(\p{Lu}\S*[\p{Lu}\d]\S*) (test|dev|val(?:id(?:ation)?)?)(?: set)?$/iu;

function unknown(printed: string, v: Vocabulary): BenchmarkLabel {
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

/** "OakSet test (J&F)". */
const MEASURE_IN_BRACKETS = /^(\S.{0,60}?) ?\(([^()]{2,20})\)$/;

/** A heading that a known benchmark begins; what follows the name is its split as printed. Null where none is known. */
export function named(printed: string, v: Vocabulary): BenchmarkLabel | null {
  const name = nameBenchmark(printed, v);
  if (!name.known) return mentioned(printed, v);
  const [, before = "", measure = ""] = MEASURE_IN_BRACKETS.exec(printed) ?? [];
  const isUnread = name.metric === null && name.variant?.toLowerCase().endsWith(measure.toLowerCase());
  if (isUnread && isMetric(measure)) return { ...named(before, v)!, asPrinted: printed, metric: measure };
  return { ...blank(printed), ...name, split: restOf(printed, name, v) };
}

/** "Common Voice 18.0" is not the one without, which the registry has as another version. */
const VERSION = /^\s[vV]?\d{1,2}\.\d/;

/** "Results on MMMU", "MMK12 accuracy": one benchmark named inside a heading. */
function mentioned(printed: string, v: Vocabulary): BenchmarkLabel | null {
  const mentions = findBenchmarks(printed, v);
  const only = mentions[0];
  if (only === undefined || mentions.length > 1 || only.start > 0) return null;
  if (VERSION.test(printed.slice(only.end))) return null;
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

/** "IF (Internal;" of "IF (Internal; accuracy)" is "IF (Internal)". */
function closed(text: string): string {
  return /\([^()]*$/.test(text) ? `${text.replace(/[\s;,]+$/, "")})` : text;
}

/** "Lvl 5 (hard)" keeps the bracket that it opens. */
function trimJoints(text: string): string {
  const trimmed = text.replace(/^[\s\-_:^,(/[]+|[\s\-_:^,)\]*†‡@]+$/g, "");
  return /\([^()]*$/.test(trimmed) ? `${trimmed})` : trimmed;
}
