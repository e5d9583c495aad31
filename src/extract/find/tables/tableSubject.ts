import type { CellGrid } from "../../document";
import { findBenchmarks, nameBenchmark } from "../../names/benchmarks";
import { isLanguage } from "../../names/languagePairs";
import type { Vocabulary } from "../../names/vocabulary";
import { abbreviationsIn } from "./abbreviations";
import type { TableSubject } from "./benchmarkLabel";
import { bareHeading, captionBenchmark, unknownInHeading } from "./captionBenchmark";
import { metricOfCaption } from "./captionMetric";
import { ownerOfSplit, splitOfCaption } from "./captionSplit";
import { cleanHeading } from "./cleanHeading";
import { titleOver, type Column } from "./columns";
import { explainedMeasures } from "./explainedMeasures";
import { benchmarkOfFile } from "./fileSubject";
import type { Row } from "./header";
import { measuredIn } from "./measuredIn";
import { canName, isAverage, isMetric, isPlainWord, isProtocol, isWhole, splitAndMeasure } from "./measures";
import { named } from "./namedHeading";
import { benchmarksIn, type Named } from "./namedIn";
import { benchmarkOfCategories, benchmarkOfSplits } from "./subscores";

/**
 * Finds what a table as a whole is about: its caption's benchmark, the owner of its categories, or what a column names.
 * `paths` are the headings of its benchmarks, which stand above the columns or beside the rows.
 */
export function subjectOf(
  grid: CellGrid,
  paths: string[][],
  columns: Column[],
  body: Row[],
  { text, v }: { text: string; v: Vocabulary },
): TableSubject {
  const abbreviations = abbreviationsIn(grid.caption, paths.flat(), v);
  const leaves = paths.map((path) => {
    const leaf = cleanHeading(path.at(-1) ?? "");
    const full = abbreviations.get(leaf) ?? "";
    return isMetric(full) ? full : leaf;
  });
  const ownMeasures = explainedMeasures(
    grid.caption,
    leaves.filter((leaf) => canName(leaf) && named(leaf, v) === null),
  );
  const isMeasure = (text: string) => isMetric(text) || ownMeasures.has(text);
  const measures = leaves.map((leaf) => splitAndMeasure(leaf)?.metric ?? leaf).filter(isMeasure);
  const namedColumns = paths.filter((path) =>
    path.some((text) => !isMetric(text) && named(abbreviations.get(text) ?? text, v) !== null),
  ).length;
  const caption = grid.stated["benchmark"] ?? withoutOwnTitle(grid);
  const told = metricOfCaption(caption);
  const owner = benchmarkOfCategories(leaves, v);
  const own = captionBenchmark(caption, grid.headings ?? [], v);
  const above = own === null ? headingBenchmark(grid, v) : null;
  const below = own === null && above === null ? noteBenchmark(grid, measures, v) : null;
  const inCaption = own ?? above ?? below ?? bareHeading((caption ?? "").split("\n"), grid.paper, v);
  const categories = owner !== null && namedColumns * 2 <= paths.length ? owner : null;
  const rare = namedColumns * 5 <= paths.length;
  const measuresOnly = leaves.every((leaf) => isMeasure(leaf) || isWhole(leaf) || isAverage(leaf));
  const areMeasures = leaves.length > 3 && leaves.filter(isMeasure).length * 4 >= leaves.length * 3;
  const splitsOf = benchmarkOfSplits(paths.map((path) => path.join(" ")));
  const general =
    rare && categories === null && inCaption === null
      ? (cornerBenchmark(columns, v) ??
        constantBenchmark(columns, body, grid, v) ??
        unstated(splitsOf) ??
        (measuresOnly ? measuredIn(leaves, grid, text, v) : null))
      : null;
  const benchmark = categories ?? inCaption?.name ?? general?.benchmark ?? null;
  const splitOwner = ownerOfSplit(caption, v);
  const heads = (name: string | null) =>
    name !== null && paths.some((path) => path.some((text) => named(text, v)?.benchmark === name));
  // "HasAns_f1" in "squad_v2_dev.csv".
  const areParted =
    general?.ofFile === true && paths.some(([first = "", ...rest]) => rest.length > 0 && canName(first));
  return {
    benchmark,
    asPrinted: categories ?? inCaption?.printed ?? general?.benchmark ?? null,
    known: benchmark !== null && v.benchmarks.facts.has(benchmark),
    split: grid.stated["split"] ?? splitOfCaption(caption, v) ?? inCaption?.split ?? general?.split ?? null,
    splitOf: grid.stated["split"] === undefined && heads(splitOwner) ? splitOwner : null,
    metric: grid.stated["metric"] ?? (leaves.some((leaf) => says(leaf, told)) ? null : told),
    columnsAreSplits:
      benchmark !== null &&
      rare &&
      !leaves.includes(inCaption?.printed ?? "") &&
      (categories !== null || !measuresOnly || leaves.length === 1 || areParted) &&
      (inCaption?.sole !== false ||
        categories !== null ||
        leaves.every(isPlainWord) ||
        (above !== null && leaves.every((leaf) => isPart(leaf) || isWhole(leaf)))),
    ownsColumns: categories !== null,
    measuresOnly:
      measuresOnly ||
      areMeasures ||
      leaves.every((leaf) => isMeasure(leaf) || splitAndMeasure(leaf) !== null),
    areNames: namedColumns > 2 && namedColumns * 2 > paths.length,
    areAverages: AVERAGES.test(caption ?? ""),
    title: benchmark === null ? null : titleOver(columns),
    mentions: [...new Set(findBenchmarks(caption ?? "", v).map(({ name }) => name.benchmark))],
    repeated: repeatedIn(paths),
    endings: endingsOf(paths.flat().map(cleanHeading), v),
    parts: partsOf(leaves, columns, body),
    ownMeasures,
    abbreviations,
  };
}

/** A caption without the title of a benchmark's own page, which says what it is for: "OakBench: A Benchmark for Reading Trees". */
function withoutOwnTitle({ caption, paper }: CellGrid): string | null {
  if (caption === null || !BENCHMARK_TITLE.test(paper.title) || !caption.startsWith(paper.title))
    return caption;
  return caption.slice(paper.title.length).trim() || null;
}

/** "Each entry averages the data sets of a group", "scores averaged across five benchmarks", "Average over 11 data sets."; not "Avg. is the average over tasks". */
const AVERAGES =
  /(?:^|[.:)] )Average(?: results| performance| accuracy)? (?:over|across|on) (?:all |the )*[\w-]+ (?:[\w-]+ )?(?:data ?sets|benchmarks|tasks)\b|\b(?:entry|entries|numbers?|scores?|results?|values?)\s+(?:\w+\s+)?averag(?:es|ed)\s+(?:(?:over|across|on)\s+)?(?:[\w-]+\s+){0,3}(?:data ?sets|benchmarks|tasks)\b/i;

/** "car", "Dev", "Test-Net": a part of a data set by its looks, and none itself. */
function isPart(leaf: string): boolean {
  return isPlainWord(leaf) || isProtocol(leaf) || /^(?:test|dev|val)[ _-]/i.test(leaf);
}

/** Headings that stand directly under two or more that can be data sets. */
function repeatedIn(paths: string[][]): Set<string> {
  const above = new Map<string, Set<string>>();
  for (const path of paths)
    path.map(cleanHeading).forEach((text, i, all) => {
      const parent = all[i - 1];
      if (parent !== undefined && canName(parent))
        above.set(text, (above.get(text) ?? new Set()).add(parent));
    });
  return new Set([...above].filter(([, parents]) => parents.size > 1).map(([text]) => text));
}

/** Whether one column is in the caption's measure, which is then not that of the others. */
function says(leaf: string, metric: string | null): boolean {
  return metric !== null && leaf.toLowerCase().includes(metric.toLowerCase());
}

/** "Base", "New" and their harmonic mean: how well prompts generalise to new classes. */
const BASE_TO_NEW = [/^base$/i, /^(?:new|novel)$/i, /^(?:H|HM|hm|harmonic mean)$/];

/** Three headings or more that are languages, or what stands in a column of them, and classes seen and new. */
function partsOf(leaves: string[], columns: Column[], body: Row[]): Set<string> {
  if (BASE_TO_NEW.every((is) => leaves.some((leaf) => is.test(leaf))))
    return new Set(leaves.filter((leaf) => BASE_TO_NEW.some((is) => is.test(leaf))));
  const column = columns.find(({ path, role }) => role === "benchmark" && /^lang/i.test(path.at(-1) ?? ""));
  const languages = new Set(leaves.filter(isLanguage));
  if (column === undefined) return languages.size < 3 ? new Set() : languages;
  return new Set(body.map((row) => row[column.index]?.text ?? "").filter(isLanguage));
}

/** "HumanEval (PY)": a name and what stands in brackets behind it. */
const IN_BRACKETS = /^(.{2,60}) \(([^()]{1,30})\)$/;

/** What stands in brackets behind two names or more, and in words behind a known one: "image retr." of "COCO image retr. R@1". */
function endingsOf(headings: string[], v: Vocabulary): Set<string> {
  const before = new Map<string, Set<string>>();
  for (const heading of headings) {
    const [, name = "", part = ""] = IN_BRACKETS.exec(heading) ?? [];
    if (name !== "" && !isMetric(part) && !isAverage(part))
      before.set(part, (before.get(part) ?? new Set()).add(name));
  }
  const inBrackets = [...before].filter(([, names]) => names.size > 1).map(([part]) => part);
  const inWords = headings
    .map((heading) => ({ heading, split: named(heading, v)?.split ?? "" }))
    .filter(({ heading, split }) => / /.test(split) && heading.includes(` ${split}`))
    .map(({ split }) => split);
  return new Set([...inBrackets, ...inWords]);
}

/** The one benchmark of the nearest heading that names any, above the caption's: "Panoptic segmentation" under "COCO". */
function headingBenchmark({ headings = [], paper }: CellGrid, v: Vocabulary): Named | null {
  for (const heading of headings.slice(1)) {
    const [only, other] = heading === paper.title ? [] : benchmarksIn(heading, v);
    if (only !== undefined) return other === undefined ? only : null;
  }
  for (const heading of headings.slice(1)) {
    const found = heading === paper.title ? null : unknownInHeading(heading, v);
    if (found !== null) return found;
  }
  return null;
}

/** The one benchmark of the note below a table that says what its measures are: "mAP values are on COCO val2017." */
function noteBenchmark({ notes = [], caption }: CellGrid, measures: string[], v: Vocabulary): Named | null {
  const [first = ""] = notes;
  if (NUMBERED.test(first) && !NUMBERED.test(caption ?? ""))
    return captionBenchmark(first.replace(NUMBERED, ""), [], v);
  const stems = measures.map((measure) => measure.split(/[ (@]/)[0] ?? "");
  for (const [i, note] of notes.entries()) {
    const words = note.split(/[\s*^_()]+/);
    const saysOfMeasure = SAYS_OF_ALL.test(note) && stems.some((stem) => words.includes(stem));
    const says =
      saysOfMeasure || ALL_ARE_ON.test(note) || (i === 0 && (isMeasureOn(note) || isCaption(note, v)));
    if (/[:：]$|\b(?:below|following|next)\b/.test(note) || !says) continue;
    const [only, other] = benchmarksIn(note, v);
    if (only !== undefined && other === undefined) return { ...only, sole: !saysOfMeasure };
  }
  return null;
}

/** "Table 1: Results on OakSet.": a caption; below a table that has none above it is this one's. */
const NUMBERED = /^(?:Table|Tab\.) \d{1,2}[.:|]\s*/im;

/** What a note says of all numbers: "values are for", "AP is", "results are on"; not "We also report AP on". */
const SAYS_OF_ALL =
  /^(?:[^.]{0,40}\b(?:values?|results?|numbers?|scores?) |[\w*^ ]{1,20})(?:is|are|was|were)\b/i;

/** "All results are on", "Models are evaluated on"; not "Some results are", "All models are available on". */
const ALL_ARE_ON =
  /^[*†‡\s]*(?:all |the |these )?(?:reported |our )?(?:results?|numbers?|scores?|values?|metrics|models?|methods|accurac(?:y|ies))(?: above| here)? (?:are|is|were|was)(?: (?!available|trained|released|hosted|pre)\w+){0,3} (?:on|for)\b/i;

/** "Accuracy on OakSet after training": what a note right below a table begins with. */
const MEASURE_ON =
  /^((?:[\p{L}\d@.-]{1,16} ){0,2}[\p{L}\d@.&-]{1,16})(?: scores?| results?| rates?)?(?: \(%\))? (?:on|for) /u;

/** "Results on OakSet.", "Evaluation results on the OakSet test set": a caption, though below its table. */
const RESULTS_ON = /^(?:[\p{L}-]{1,16} ){0,2}results on (?:the )?[^.]{2,60}\.?$/iu;
/** "OakSet test error (%).", "OakSet val2017 results" behind the name. */
const ITS_MEASURE =
  /^(?:[\w()-]{1,12} ){0,3}(?:accuracy|error(?: rates?)?|scores?|results|AP|mAP|mIoU|WER|BLEU|FID|F1)(?: \(%\))?\.?$/i;

function isCaption(note: string, v: Vocabulary): boolean {
  if (RESULTS_ON.test(note)) return true;
  const [first] = note.length < 80 ? findBenchmarks(note, v) : [];
  return first?.start === 0 && ITS_MEASURE.test(note.slice(first.end).trim());
}

function isMeasureOn(note: string): boolean {
  return isMetric(MEASURE_ON.exec(note)?.[1] ?? "");
}

/** Columns of what the rows were trained on. */
const TRAINING_DATA = /\b(?:pre-?)?train|^(?:extra )?data$|\binit/i;

/** What a table is about that neither its headings nor its caption name. */
interface General {
  benchmark: string;
  split: string | null;
  ofFile: boolean;
}

function unstated(benchmark: string | null): General | null {
  return benchmark === null ? null : { benchmark, split: null, ofFile: false };
}

/** The benchmark that heads the column of the names: "SST-2 | Accuracy | F1"; not "ImageNet model". */
function cornerBenchmark(columns: Column[], v: Vocabulary): General | null {
  const corner = columns.find(({ role }) => role === "name")?.path.at(-1) ?? "";
  const { known, benchmark, split } = nameBenchmark(corner, v);
  return known ? { benchmark, split, ofFile: false } : null;
}

/** A text column that names one benchmark in most rows ("Video-MME Leaderboard"), or the document's own title or file. */
function constantBenchmark(columns: Column[], body: Row[], grid: CellGrid, v: Vocabulary): General | null {
  for (const column of columns) {
    if (column.role !== "other" || TRAINING_DATA.test(column.title)) continue;
    const names = new Map<string, number>();
    for (const row of body.slice(0, 200)) {
      const found = findBenchmarks((row[column.index]?.text ?? "").slice(0, 200), v)[0]?.name.benchmark;
      if (found !== undefined) names.set(found, (names.get(found) ?? 0) + 1);
    }
    const [first] = [...names].toSorted((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] * 2 > Math.min(200, body.length)) return unstated(first[0]);
  }
  const { title } = grid.paper;
  const inFile = benchmarkOfFile(title, v);
  const name = inFile ?? findBenchmarks(title, v)[0]?.name;
  if (name !== undefined) return { ...name, ofFile: inFile !== null };
  return unstated(BENCHMARK_TITLE.exec(title)?.[1] ?? null);
}

/** "OakBench: Can Agents Plan?", "OakQA: A Dataset of Trees"; not "OakNet: Trees That Learn". */
const BENCHMARK_TITLE =
  /^([A-Z][\w+-]{0,30}(?:Bench|(?=:\s+(?:(?!(?:on|for|via|with|to|in|of|from|beyond)\b)[\w-]+ ){0,5}(?:benchmark|data ?set|leaderboard|corpus)\b)))(?::|$| (?:leaderboard|homepage|benchmark)\b)/i;
