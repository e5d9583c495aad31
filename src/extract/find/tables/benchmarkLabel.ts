import { nameBenchmark } from "../../names/benchmarks";
import { withoutCitation } from "../../names/citations";
import type { Vocabulary } from "../../names/vocabulary";
import { cleanHeading } from "./cleanHeading";
import {
  canName,
  GENERAL,
  isAverage,
  isMetric,
  isPlainWord,
  isProtocol,
  isWhole,
  metricWord,
  partsOfMeasure,
  splitAndMeasure,
} from "./measures";
import { blank, named, trimJoints, unknown, type BenchmarkLabel } from "./namedHeading";

/** What holds for a table as a whole: the benchmark its caption or its categories name, and the split that goes with it. */
export interface TableSubject {
  benchmark: string | null;
  asPrinted: string | null;
  /** Whether the registry has that benchmark. */
  known: boolean;
  split: string | null;
  /** The benchmark that the split is of, where that heads some of the columns. */
  splitOf: string | null;
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
  /** Headings that are languages, three or more or headed so, or classes seen and new: parts of a data set that may stand nowhere. */
  parts: ReadonlySet<string>;
  /** Headings that the caption says to be measures, which nobody else may know: "IFS". */
  ownMeasures: ReadonlySet<string>;
  /** What the caption says that short headings stand for. */
  abbreviations: ReadonlyMap<string, string>;
}

/** Of a table about nothing in particular. */
export const NO_SUBJECT: TableSubject = {
  benchmark: null,
  asPrinted: null,
  known: false,
  split: null,
  splitOf: null,
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
  parts: new Set(),
  ownMeasures: new Set(),
  abbreviations: new Map(),
};

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

/** "Mean Recall" is a measure by that name. */
const IS_MEAN =
  /^(?:mean (?:recall|iou|ap|rank|reciprocal rank|absolute error|squared error)|average (?:precision|recall))\b/i;

/** "STS" of "Avg. STS". */
const ACRONYM = /^[A-Z]{2,}s?$/;

/** "NDCG@10 (TREC DL 2019)": a measure, and the data set that it is on. */
function withoutOwner(leaf: string, v: Vocabulary): string[] | null {
  const [, measure = "", owner = ""] = /^(\S.{0,40}?) \(([^()]{2,60})\)$/.exec(leaf) ?? [];
  return isMetric(measure) && named(owner, v) !== null ? [owner, measure] : null;
}

/** Says what the headings of a column, outermost first, and the table's subject make of its numbers. */
export function labelOf(printed: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const path = printed.map(withoutCitation).flatMap((text, i) => {
    const part = i < printed.length - 1 ? splitAndMeasure(cleanHeading(text)) : null;
    if (part !== null) return [part.split, part.metric];
    return partsOfMeasure(cleanHeading(text)) ?? [subject.abbreviations.get(text) ?? text];
  });
  const leaf = path.at(-1) ?? "";
  if (subject.ownMeasures.has(leaf))
    return { ...labelOf([...path.slice(0, -1), "Score"], subject, v), metric: leaf };
  const owned = withoutOwner(leaf, v);
  if (owned !== null)
    return labelOf([...path.slice(0, -1), ...owned], { ...NO_SUBJECT, measuresOnly: true }, v);
  const part = splitAndMeasure(cleanHeading(leaf));
  if (part !== null && path.every((text) => named(text, v) === null)) {
    const label = labelOf([...path.slice(0, -1), part.metric], { ...subject, split: null }, v);
    return { ...label, split: joinSplits(label.split, part.split) };
  }
  const label = withMetric(inLanguage(ownLabel(path, subject, v), v), subject, v);
  const isOfGroup = label.average && label.split !== null;
  if (subject.split === null || subject.columnsAreSplits || isOfGroup || statesSplit(label.split))
    return label;
  if (label.split?.includes(subject.split)) return label;
  // "OakSet 2.0" is of "OakSet (val)", too.
  if (label.known && subject.splitOf !== null && !label.benchmark?.startsWith(subject.splitOf)) return label;
  return { ...label, split: joinSplits(subject.split, label.split) };
}

/** "testmini / ALL": the wider split first. */
export function joinSplits(...splits: (string | null)[]): string | null {
  const printed = splits.filter((split) => split !== null && split !== "");
  return printed.length === 0 ? null : printed.join(" / ");
}

/** A caption's only measure is that of each column that names none or says "Score"; "accuracy" is none of what counts to a thousand. */
function withMetric(label: BenchmarkLabel, { metric }: TableSubject, v: Vocabulary): BenchmarkLabel {
  const isStated = label.metric !== null && !GENERAL.test(label.metric);
  if (isStated || label.average || metric === null) return label;
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
  if (isAverage(parents[0] ?? "") && canName(leaf) && named(leaf, v) === null) return average(leaf);
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
  const isName = (text: string) => canName(text) && text !== subject.title && !subject.parts.has(text);
  const names = headings.filter(isName);
  const group = names.find((text) => text !== leaf && !subject.repeated.has(text));
  const isOwnName = isName(leaf) && !subject.repeated.has(leaf) && (!isPart(leaf) || group === undefined);
  const name = isOwnName ? leaf : (group ?? names[0]);
  const rest = headings.filter(
    (text, i) => !isMetric(text) && !isWhole(text) && (!isName(text) || i < headings.indexOf(name ?? "")),
  );
  // "Average WER" beside the same measure of data sets; alone it is a mean over anything.
  if (
    name === undefined &&
    subject.benchmark === null &&
    !subject.measuresOnly &&
    AVERAGE_FIRST.test(leaf) &&
    !IS_MEAN.test(leaf)
  )
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
export function endingOf(heading: string): { start: string; measure: string } | null {
  if (isMetric(heading) || !/[A-Za-z]/.test(heading)) return null;
  for (const { 0: joint, index } of heading.matchAll(BEFORE_MEASURE)) {
    const measure = heading.slice(index + joint.length).replace(/\)$/, "");
    if (index > 1 && index <= 60 && heading[index - 1] !== "/" && isMetric(measure))
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

/** "AP novel", "mIoU (s.s.)": a measure, and the part that it is on; "MAE (cm)" is on none. */
const MEASURE_AND_PART = /^([A-Za-z][\w@/:.]{1,19}) (?:\(([^()]{1,20})\)|([a-z][a-z-]{1,15}))$/;

const UNIT = /^(?:[cmk]?m|m?s|px|deg(?:rees?)?|°|rad|pts?|kcal\/mol|m?eV)$/;

/** A heading of a measure and the part that it is on, in either order: "AP novel", "Seen SR". */
function measureAndPart(heading: string): { measure: string; part: string } | null {
  if (isMetric(heading)) return null;
  const [, measure = "", inBrackets, behind] = MEASURE_AND_PART.exec(heading) ?? [];
  if (isMetric(measure)) return { measure, part: (inBrackets ?? behind ?? "").replace(UNIT, "") };
  const ending = endingOf(heading);
  return ending === null || ending.measure.length < 2 ? null : { ...ending, part: ending.start };
}

function ofSubject(path: string[], subject: TableSubject, v: Vocabulary): BenchmarkLabel {
  const parts = [...new Set(path)].filter(
    (text) => text !== "" && nameBenchmark(text, v).benchmark !== subject.benchmark,
  );
  // "Onset F1" over parts is a measure, though none by itself.
  const isGroupOfMeasure = (text: string) => text !== parts.at(-1) && endingOf(text) !== null;
  const isOne = parts.length === 1 && isMetric(parts[0] ?? "") && !MAY_BE_PART.test(parts[0] ?? "");
  const printed = (isOne && !subject.ownsColumns ? [] : partsOf(parts, subject))
    .filter((text) => !isGroupOfMeasure(text))
    .join(" ");
  const measured = subject.ownsColumns ? null : measureAndPart(printed);
  const leaf = measured?.part ?? printed;
  return {
    ...blank(subject.asPrinted),
    benchmark: subject.benchmark,
    known: subject.benchmark !== null,
    // "AP (test-dev)" is not of the caption's "val2017".
    split: joinSplits(
      statesSplit(leaf) && !leaf.includes(subject.split ?? "") ? null : subject.split,
      protocolWords(leaf),
    ),
    variant: leaf === "" ? null : leaf,
    metric:
      parts.findLast((text) => isMetric(text) || isGroupOfMeasure(text)) ??
      (measured === null ? metricWord(leaf) : measured.measure) ??
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

export function average(group: string | null): BenchmarkLabel {
  const isNone = group === null || isMetric(group) || isAverage(group);
  return { ...blank(null), average: true, split: isNone ? null : group };
}

/** "IF (Internal;" of "IF (Internal; accuracy)" is "IF (Internal)". */
function closed(text: string): string {
  return /\([^()]*$/.test(text) ? `${text.replace(/[\s;,]+$/, "")})` : text;
}
