import type { Paper } from "../../../dataset/result";
import type { CellGrid } from "../../document";
import { findBenchmarks } from "../../names/benchmarks";
import { isLanguage } from "../../names/languagePairs";
import { nameOfTitle } from "../../names/titleNames";
import type { Vocabulary } from "../../names/vocabulary";
import { abbreviationsIn } from "./abbreviations";
import type { TableSubject } from "./benchmarkLabel";
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
import { benchmarksIn, inEachSize, type Named, withoutTraining } from "./namedIn";
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
      ? (constantBenchmark(columns, body, grid, v) ??
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
        (above !== null && leaves.every(isPart))),
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

/** From one data set to another: "GTA5 to Cityscapes". */
const TO = /^\s*(?:to|→|⇒|->|\u27f6)\s*$/u;

/** The one benchmark of the nearest heading that names any, above the caption's: "Panoptic segmentation" under "COCO". */
function headingBenchmark({ headings = [], paper }: CellGrid, v: Vocabulary): Named | null {
  for (const heading of headings.slice(1)) {
    const [only, other] = heading === paper.title ? [] : benchmarksIn(heading, v);
    if (only !== undefined) return other === undefined ? only : null;
  }
  return null;
}

/** The one benchmark of the note below a table that says what its measures are: "mAP values are on COCO val2017." */
function noteBenchmark({ notes = [] }: CellGrid, measures: string[], v: Vocabulary): Named | null {
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

/**
 * The benchmark that a caption names, or the pair of which one is adapted to the other; `sole` where it names no other.
 * Without a known one, or before it, the data set that running text calls one; else the thing "on X". The sentence right
 * above a table says it before its heading does, and a heading of two says nothing.
 */
export function captionBenchmark(text: string | null, headings: string[], v: Vocabulary): Named | null {
  if (text === null) return null;
  const caption = inEachSize(withoutTraining(text));
  const nearest = nearestSentence(caption);
  const above = nearest === null ? null : benchmarkIn(nearest, v);
  if (above?.sole) return above;
  const heading = headings[0] ?? "";
  const ofBoth = heading !== "" && caption.startsWith(heading) && namesTwo(heading, v);
  return benchmarkIn(ofBoth ? caption.slice(heading.length).trim() : caption, v);
}

function namesTwo(heading: string, v: Vocabulary): boolean {
  const [first, second, ...more] = findBenchmarks(heading, v);
  if (first === undefined || second === undefined) return false;
  const isPair = TO.test(heading.slice(first.end, second.start));
  return !isPair && [second, ...more].some(({ name }) => name.benchmark !== first.name.benchmark);
}

/** The last sentence of the paragraph between a heading and its table. */
function nearestSentence(caption: string): string | null {
  const lines = caption.split("\n");
  return lines.length === 1 ? null : (lines.at(-1)?.split(SENTENCE_END).at(-1) ?? null);
}

/** "on OakSet. We"; not "vs. OakSet", "Tab. 3". */
const SENTENCE_END = /(?<=[\p{L}\d)\]]{3}\s?\.)\s+(?=\p{Lu})|\n/u;

function benchmarkIn(caption: string, v: Vocabulary): Named | null {
  const mentions = findBenchmarks(caption, v);
  const [first, second] = mentions;
  const called = ON_DATASET.exec(caption);
  if (first === undefined || (called !== null && called.index + called[0].length < first.start)) {
    const phrase = datasetPhrase(caption);
    return phrase === null ? null : { name: phrase, printed: phrase, sole: true };
  }
  if (second !== undefined && TO.test(caption.slice(first.end, second.start))) {
    const pair = `${first.name.benchmark} to ${second.name.benchmark}`;
    return { name: pair, printed: caption.slice(first.start, second.end), sole: true };
  }
  const names = new Set(mentions.map((mention) => mention.name.benchmark));
  const stems = new Set([...names].map((name) => name.replace(/ \d+x\d+$/, "")));
  // Of one data set in several sizes the caption does not say which.
  if (names.size > 1 && stems.size === 1) return null;
  return { name: first.name.benchmark, printed: first.text, sole: names.size === 1 };
}

/** "OakSet", "WMT14", "nuScenes", "Sydney Urban Objects"; not "iPhone". */
const NAME = String.raw`(\\[A-Za-z]{3,}|(?:(?!i(?:Phone|Pad|OS)|macOS|vLLM)[a-z]{0,6}[A-Z][\w&+.'’-]*|[A-Z]*\d[\w.-]*)(?:[ /-](?:[A-Z][\w&+.'’-]*|\d[\w.-]*|of|and))*)`;

const ON_DATASET = new RegExp(
  String.raw`\b(?:on|for|in|of|from|over)\s+(?:the\s+)?(?:\w+\s+){0,2}?${NAME}(?:\s+(?!(?:on|in|for|of|from|over|with|using|and|by|to)\b)\w+){0,3}?\s+(?:data ?set|benchmark|corpus|test ?set|validation|val|dev|test|task|track|challenge|database|leaderboard|collection)\b`,
  "u",
);

/** "on Oak-QA", "on a small subset of the Oak-QA", "on the validation set of Oak-QA"; not behind the first sentence, nor "on UCI datasets", which are many. */
const ON_NAME = new RegExp(
  String.raw`^[^.]*?\b(?:on|for)\s+(?:(?:an?|the)\s+(?:[a-z-]{1,20}\s+){0,2}(?:sub)?(?:set|split)\s+of\s+)?(?:the\s+)?${NAME}(?![\w&+'’-])(?!\s+(?:\w+\s+)?(?:data ?sets|benchmarks|corpora|tasks)\b)`,
  "u",
);

/** "EG1800 validation results", "FBMS leaderboard"; not "Quantitative results". */
const RESULTS_OF =
  /^((?!(?:TTS|ASR|NER|QA|VQA|NLI|NLP|NLU|NLG|MT|RL|SR|OCR|VOS|SLU|AST|TTA|LLM|VLM|MLLM|CLIP|ViT|SSL|KD|NAS)s? )(?=[^\s]*(?:\d|[A-Z][^\s]*[A-Z]))[A-Z][\w+.-]+)(?: (?:validation|val|test|dev)(?:[- ]set)?)? (?:results?|performances?|scores?|accurac(?:y|ies)|leaderboard|evaluation|comparisons?)\b/u;

/** Headings that name what stands below them, and no data set. */
const GENERAL_HEADING =
  /^(?:results?|performance|evaluation|table|main|experiment|ablation|leaderboards?|benchmarks?|comparisons?|metrics|scores?|accuracy|quantitative|qualitative|overall|our|models?\b|download|detailed|details|full|summary|statistics|training|usage|quick|introduction|overview|highlights?|key|more|other|additional|news|updates?|pre-?trained|effectiveness|expected|supported|(?:notes?|remarks?|install(?:ation)?|getting started|requirements|paper|abstract|citation|features|references|links)\b)|\b(?:results?|models?|performances?|evaluations?|experiments?|zoo|baselines?|training|tuning)$/i;

/** "IWSLT'14 and WMT'16" are two; "Science and Technology" can be one. */
const TWO_NAMES = /\d\S* and [A-Z]/;

/** "LongClip Bench Leaderboard" is that of LongClip Bench; not "Main Leaderboard". */
const LEADERBOARD =
  /^(?!(?:The|Our|Main|Overall|Public|Private|Current|Official|Test|Full|New|Open|Live) )([A-Z][\w.+-]*(?: [A-Z][\w.+-]*){0,3}) [Ll]eaderboard\b/u;

/** "on 2048x1024" says how large the pictures are. */
const RESOLUTION = /^\d+(?:\s?[x×]\s?\d+)?$/;

/** How running text names a data set: "on the Sydney Urban Objects dataset", "results on WMT14". */
function datasetPhrase(caption: string): string | null {
  const found = [ON_DATASET, ON_NAME, RESULTS_OF, LEADERBOARD]
    .map((phrase) => phrase.exec(caption))
    .find((m) => m && !RESOLUTION.test(m[1] ?? ""));
  const name = (found?.[1] ?? "").replace(/[.,'’]+$|\s(?:and|of)$/g, "");
  // "On English test sets" is on several.
  return name === "" || TWO_NAMES.test(name) || isLanguage(name) ? null : name;
}

/** A heading over more than the table stands for itself: "Sydney Urban Objects"; not the page's own, which is as a rule a system's. */
function bareHeading([heading = "", ...rest]: string[], { title }: Paper, v: Vocabulary): Named | null {
  const name = heading.replace(/^[^\p{L}\p{N}]+|[:.]$/gu, "");
  if (heading === title || nameOfTitle(title) === name) return null;
  if (rest.length === 0 || TWO_NAMES.test(rest.join(" ")) || namesTwo(heading, v)) return null;
  if (name === "" || name.length > 60 || GENERAL_HEADING.test(name) || isMetric(name)) return null;
  return { name, printed: name, sole: true };
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
