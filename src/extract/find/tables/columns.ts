import { nameBenchmark } from "../../names/benchmarks";
import { namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { withCarriedParts } from "./carriedParts";
import { readCell } from "./cellGrammar";
import { cleanHeading } from "./cleanHeading";
import { isCost, isCount, isIndex, isNoResult } from "./costs";
import { fillDown } from "./fillDown";
import { isFromLeft, isSection, type Row } from "./header";
import { isMetric, joinMeasure, metricWord, saysKind } from "./measures";
import { joinSpeech } from "./namedHeading";
import { partScripted } from "./scriptedHeadings";
import { isSwitch } from "./switches";
import { isBaseline, sizeOfCell } from "./systemLabel";

/** What a column holds. "fact" columns say something of their row; "other" ones tell rows apart or are of no interest. */
export type ColumnRole =
  | "name"
  | "benchmark"
  | "metric"
  | "split"
  | "size"
  | "base model"
  | "setting"
  | "training"
  | "weights"
  | "provenance"
  | "category"
  | "switch"
  | "delta"
  | "value"
  | "other";

export interface Column {
  index: number;
  path: string[];
  /** The path as one text. */
  title: string;
  role: ColumnRole;
}

const ROLES: [ColumnRole, RegExp][] = [
  [
    "base model",
    /^(?:base(?:line)? models?|base llm|backbone(?: model)?|(?:initiali[sz]ed|(?:fine-?)?tuned|trained|distilled|built) from|foundation model|基座模型)$/i,
  ],
  ["setting", /^setting$/i],
  [
    "training",
    /^(?:training|training method|paradigm|train(?:ed|ing)?[ _](?:on|data(?: ?sets?)?|sets?)|train(?:ed)?)$/i,
  ],
  ["weights", /^(?:weights|open[- ]?source|open[- ]?weights|开源)\??$/i],
  ["provenance", /^provenance$/i],
  [
    "size",
    /^(?:(?:model |total )?(?:size|params?\.?|parameters?|para\.?)|#\s?(?:of |total )?param(?:eter)?s?\.?|#\s?tp|param(?:eter)?[_ ]?counts?|参数量?|model size|scale)\s*(?:[([]\s*(?:[BM]|[mb]illion parameters|10\^?[69])\s*[)\]]|[/,_]\s*[BM])?$/i,
  ],
  ["category", /^(?:(?:model )?(?:category|type|group|capability)|类别|类型)$/i],
  [
    "benchmark",
    /^(?:benchmarks?|datasets?|data ?sets?|data|tasks?|games?|environments?|envs?\.?(?:[_ ]ids?)?|domains?|corpus|corpora|(?:test(?:ing)?|eval(?:uation)?|target)[ _]?(?:data ?)?sets?|lang(?:uage)?s?\.?(?:[ _-]?pairs?)?|(?:language|translation) directions?|classes|class|scenes?|sequences?|subjects?|categor(?:y|ies)|evaluations?|(?:benchmark|data ?set|task)s? ?\((?:metric|measure|split|shots?|setting)s?\)|数据集|基准|任务|eval)(?:[_ ]name)?$/i,
  ],
  ["metric", /^(?:metrics?|measure|指标|eval(?:uation)? metric)$/i],
  [
    "split",
    /^(?:(?:eval(?:uation)?|test|data(?:set)?)?[_ ]?splits?(?:[_ ]name)?|subset|(?:noise |test(?:ing)? |acoustic )?conditions?|scenarios?|(?:(?:pred(?:iction)?|forecast)[ ._]*)?horizons?|(?:pred(?:iction)?|forecast)[ ._]*len(?:gth)?s?)$/i,
  ],
  [
    "name",
    /^(?:(?:(?:test|eval) )?models?|methods?|systems?|approach(?:es)?|algo(?:rithm)?s?|networks?|arch(?:itecture)?s?|model[_ ]?ids?|models?[_ ]names?|method names?|version|model ?\/ ?method|names?|baselines?|名称|模型|方法|模型名称|agents?|(?:agent )?scaffold(?:s|ing)?|agent(?:ic)? frameworks?|mllms?|lvlms?|vlms?|llms?)(?:\s*[(（].{0,30}[)）])?$/i,
  ],
  [
    "delta",
    /^(?:提升|增益|improvement|improv\.?|gain|Δ|delta|(?:.{1,20}[ _-])?diff(?:erence)?\.?|.{1,20}_(?:delta|gain)|change|相对提升|rel\.? ?improvement|增幅|变化)(?:\s*\(.{0,12}\))?$/i,
  ],
];

/** Whether a heading says that names of models or data sets stand below it. */
export function namesRows(heading: string): boolean {
  return ROLES.some(([role, is]) => (role === "name" || role === "benchmark") && is.test(heading));
}

/** What stands where a row is to be downloaded: "model", "ckpt | log"; it names nothing. */
const LINK =
  /^(?:(?:models?|links?|downloads?|ckpts?|checkpoints?|weights|logs?|configs?|hf|github|baidu|drive|here)[\s|/,]*)+$/i;
/** Where a file stands: "Kinetics/c2/ELM_8x8", "elm_s.py"; not "w/ SFT", nor "Elm-1.5". */
const FILE = /^[\w.-]+(?:\/[\w.-]+)+$|^[\w.-]+\.(?:py|ya?ml|json|pth?|ckpt|sh)$/;

/** Whether all that a column prints leads elsewhere. */
export function isOfLinks({ index, title }: Column, body: Row[]): boolean {
  const texts = body.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
  const isConfig = /^config(?:s|uration)?(?: file)?$/i.test(title);
  return texts.every((text) => LINK.test(text) || (isConfig && FILE.test(text)));
}

/** Gives every column its role, by its heading first and by what its cells print second. */
export function columnsOf(paths: string[][], body: Row[], v: Vocabulary): Column[] {
  const isPaired = (x: number) => body.some((row) => /\d\s*\/\s*\d/.test(row[x]?.text ?? ""));
  const headings = withScores(
    withCarriedParts(
      withoutCounts(paths.map((path) => path.map(cleanHeading)))
        .map(withoutKinds)
        .map(joinMeasure)
        .map(joinSpeech),
    ),
  );
  const rows = body.filter((row) => !isSection(row));
  const cleaned = partScripted(headings, v).map((path, x) => (isPaired(x) ? (headings[x] ?? []) : path));
  const columns = cleaned.map((path, index): Column => {
    const printed = paths[index] ?? [];
    const role = printed.some(isCost) ? "other" : roleOf(path.at(-1) ?? "", index, rows);
    return { index, path, title: printed.join(" "), role };
  });
  for (const column of columns)
    if (isSwitch(body.map((row) => row[column.index]?.text ?? ""))) column.role = "switch";
  readCorner(columns, body);
  if (!columns.some((column) => column.role === "name" || column.role === "benchmark"))
    nameColumn(columns, body);
  else keepFirst(columns, "name");
  tellClasses(columns, body);
  nameBackbones(columns);
  tellMethods(columns, body, v);
  tellBases(columns, body, v);
  tellTraining(columns, body);
  tellSplits(columns, body);
  tellDatasets(columns, body);
  leaveOpponents(columns);
  return columns;
}

/** "F" beside "P" and "R", or beside "J", is a score; elsewhere it may be a part. */
function withScores(paths: string[][]): string[][] {
  const leaves = new Set(paths.map((path) => path.at(-1)));
  const isScore = (leaves.has("P") && leaves.has("R")) || leaves.has("J");
  if (!isScore || !leaves.has("F")) return paths;
  return paths.map((path) => (path.at(-1) === "F" ? [...path.slice(0, -1), "F-score"] : path));
}

/** "Baseline | Win | Tie | Lose", "Baseline | Ours wins | Ours loses": how often another system, which stands in no row, won against each. */
function leaveOpponents(columns: Column[]): void {
  const leaves = columns.map(({ path }) => path.at(-1) ?? "");
  const areOpponents = columns.some(({ role, path }) => role === "name" && OPPONENTS.test(path.at(-1) ?? ""));
  if (!areOpponents || !leaves.some((leaf) => WINS.test(leaf)) || !leaves.some((leaf) => LOSSES.test(leaf)))
    return;
  for (const column of columns) if (column.role === "value") column.role = "other";
}

const OPPONENTS = /^(?:baselines?|opponents?|competitors?|rivals?)$/i;
const WINS = /(?:^|\s)wins?(?: rate)?\b/i;
const LOSSES = /(?:^|\s)los(?:e|es|s|ses)(?: rate)?\b/i;

/** "Metrics" over "PESQ" says nothing more of it; over the first column it may be the word for what stands across. */
function withoutKinds(path: string[], index: number): string[] {
  return index === 0 ? path : path.filter((text, i) => i === path.length - 1 || !saysKind(text));
}

/** "Retrieval (15)", "STS (10)": where most headings say how many data sets they sum up, that is no part of their names; nor is "Val (900)". */
function withoutCounts(printed: string[][]): string[][] {
  const paths = printed.map((path) => path.map((text) => text.replace(SIZE_OF_SPLIT, "")));
  const counted = paths.filter((path) => COUNT.test(path.at(-1) ?? "")).length;
  if (counted < 3 || counted * 2 < paths.length) return paths;
  return paths.map((path) => [...path.slice(0, -1), (path.at(-1) ?? "").replace(COUNT, "")]);
}

const COUNT = /(?<=\p{L}) ?\(\d{1,3}\)$/u;
/** "Val (900)", "Test (10.5K)", "Testmini (n=1,000)"; not "Val (2017)". */
const SIZE_OF_SPLIT =
  /(?<=^(?:test|val(?:idation)?|dev|test-?mini|mini)) ?\((?:n ?= ?)?(?!(?:19|20)\d\d\))\d[\d.,]{0,8}[kK]?\)$/i;

/** What a heading says of its column, whatever stands below it. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  return ROLES.find(([, words]) => words.test(heading))?.[0];
}

/** "1d7fe4": a version that no system is called. */
const HASH = /^(?=.*\d)[\da-f]{6,40}$/;

/** "×2", "x4", "2×": by how much pictures are enlarged. */
const FACTOR = /^(?:[x×]\s?\d{1,2}|\d{1,2}\s?[x×])$/;

/** "Gesture \\ Method": what the rows are, then what the columns are. */
const CORNER = /^(.{1,40}) \\ (.{1,40})$/;

function roleOf(heading: string, index: number, body: Row[]): ColumnRole {
  const [, leaf = heading, across = ""] = CORNER.exec(heading) ?? [];
  if (roleOfHeading(across) === "name" && roleOfHeading(leaf) !== "name") return "benchmark";
  const cells = body.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
  const isFactor = /^(?:scale|factor)s?$/i.test(leaf) && cells.every((text) => FACTOR.test(text));
  const kinds = cells.map((text) => readCell(text).kind).filter((kind) => kind !== "missing");
  const said = isFactor ? "split" : roleOfHeading(leaf);
  // "Train" and "Subset" over scores are splits, over words they say what was trained on, and which split.
  const areScores = cells.some((text) => /^\d{1,3}\.\d/.test(text) && Number.parseFloat(text) > 1);
  const isOver = (said === "training" && !kinds.includes("text")) || (said === "split" && areScores);
  const role = isOver ? undefined : said;
  if (
    role === "size" &&
    !cells.some((text) => sizeOfCell(text, leaf).paramsB !== null || /^\d[\d.,]*$/.test(text))
  )
    return "other";
  if (role !== undefined && role !== "name" && role !== "benchmark") return role;
  const areSigned = cells.every((text) => readCell(text).kind === "missing" || /^\(?[-+−–↑↓]|^0/u.test(text));
  if (/^[Δ∆]/u.test(leaf) && areSigned) return "delta";
  const numeric = kinds.filter((kind) => kind !== "text" && kind !== "unread").length;
  const areLinks = cells.length > 0 && cells.every((text) => LINK.test(text));
  const areCodes = cells.length > 0 && cells.every((text) => !/\p{L}/u.test(text) || HASH.test(text));
  const areNumbers = numeric * 2 > kinds.length;
  // "Scene" over results is a category; over whole numbers it counts.
  const isCategory = role === "benchmark" && areNumbers && cells.some((text) => /\d\.\d/.test(text));
  if (role !== undefined && !isCategory && !(areNumbers && isBaseline(leaf)))
    return areNumbers || (role === "name" && (areLinks || areCodes)) ? "other" : role;
  // Steps are counted, code is linked to and rows have an ID; how many are right, and how good it is, has decimals.
  const areShares = /^(?:steps?|code|id)$/i.test(leaf) && cells.some((text) => /^\d{1,3}\.\d/.test(text));
  if (areShares) return "value";
  if ((isNoResult(leaf) && !listsAResult(leaf)) || isCount(leaf, cells) || isIndex(leaf, cells))
    return "other";
  return numeric > 0 && numeric * 10 >= kinds.length * 3 ? "value" : "other";
}

/** "AP / FPS", "Flip AP / FPS" head a result beside a cost; not "Time / FPS", nor "tokens/s". */
function listsAResult(heading: string): boolean {
  const names = heading.split(" / ");
  return names.length > 1 && names.some((name) => metricWord(name) !== null) && names.some(isNoResult);
}

/** "Models" over "Metric" in the corner says what stands above the numbers: data sets stand below it, and integers beside them are their part. */
function readCorner(columns: Column[], body: Row[]): void {
  const [first] = columns;
  const values = columns.filter(({ role }) => role === "value");
  const isCorner = first?.path.length === 2 && /^(?:models?|methods?)$/i.test(first.path[0] ?? "");
  if (!isCorner || !/^metrics?$/i.test(first.path[1] ?? "")) return;
  const isBeside = ({ path }: Column) => path.length === 0 || path.join() === first.path.join();
  if (!values.every((column) => isMetric(column.path.at(-1) ?? "") || isBeside(column))) return;
  for (const column of columns.filter(({ title }) => title === first.title))
    column.role = ownTexts(body, column).every((text) => /^\d+$/.test(text)) ? "split" : "benchmark";
}

/** What stands over all columns, that of the names too. */
export function titleOver(columns: Column[]): string | null {
  const [title, ...others] = columns.map(({ path }) => path[0] ?? "");
  const isOver = others.every((text) => text === title) && columns.some(({ path }) => path.length > 1);
  return title !== undefined && title !== "" && isOver ? title : null;
}

/** What stands in a column itself, and not in what reaches into it from another. */
function ownTexts(body: Row[], { index }: Column): string[] {
  return body.filter((row) => !isFromLeft(row, index)).map((row) => row[index]?.text ?? "");
}

/** Without a heading that says so, the leftmost column of texts names the rows, be it of backbones; one of results or of links does not. */
function nameColumn(columns: Column[], body: Row[]): void {
  const isResult = (column: Column) =>
    column.role === "value" && body.every((row) => !/^\d+$/.test(row[column.index]?.text ?? ""));
  const texts = (column: Column) => body.filter((row) => /\p{L}/u.test(row[column.index]?.text ?? "")).length;
  const candidates = columns.filter(
    ({ role, path }) => (role === "other" && !isNoResult(path.at(-1) ?? "")) || role === "category",
  );
  const leftmost = candidates.find(
    (column) => texts(column) * 2 >= body.length && !isOfLinks(column, body) && !isOfLetters(column, body),
  );
  const base = columns.find(({ role }) => role === "base model");
  const isFirst = base !== undefined && base.index < (leftmost?.index ?? Infinity);
  const named = (isFirst ? base : leftmost) ?? columns[0];
  // "#" beside what was switched on counts the rows that this names.
  const isCounted = named?.path.at(-1) === "#" && columns.some(({ role }) => role === "switch");
  if (named !== undefined && named.role !== "switch" && !isCounted && !isResult(named)) named.role = "name";
}

/** "(a)", "(b)": rows told apart for the text to speak of. */
function isOfLetters({ index, path }: Column, body: Row[]): boolean {
  return path.length === 0 && body.every((row) => /^\(?[a-z][).]?$|^$/.test(row[index]?.text ?? ""));
}

/** "micro avg", "weighted avg": how a report on the classes of one data set ends. */
const AVERAGE_OF_CLASSES = /^(?:micro|macro|weighted)[ -_]?av(?:era)?ge?\.?$/i;

/** Below nothing, rows that end in averages over classes are of these, and of no systems. */
function tellClasses(columns: Column[], body: Row[]): void {
  const named = columns.find(({ role }) => role === "name");
  if (named?.path.length === 0 && body.some((row) => AVERAGE_OF_CLASSES.test(row[named.index]?.text ?? ""))) {
    named.role = "benchmark";
    named.path = ["Class"];
  }
}

/** What runs models. */
const AGENTS = /^(?:agents?|(?:agent )?scaffold(?:s|ing)?|agent(?:ic)? frameworks?)$/i;

/** Of several columns of names that of agents, else the first of methods or models names the rows: "Network | Method"; agents run models, and methods those to the left below "LLM". */
function keepFirst(columns: Column[], role: ColumnRole): void {
  const named = columns.filter((column) => column.role === role);
  const kept =
    named.find((column) => AGENTS.test(column.title)) ??
    named.find((column) => /^(?:methods?|models?|systems?|approach(?:es)?)\b/i.test(column.title)) ??
    named[0];
  const isRun = kept !== undefined && AGENTS.test(kept.title);
  const runsOn = ({ index, title }: Column) =>
    (isRun && /models?$|llms?$/i.test(title)) ||
    (kept !== undefined && index < kept.index && /^(?:m?llm|l?vlm)s?$/i.test(title));
  for (const column of named) if (column !== kept) column.role = runsOn(column) ? "base model" : "other";
}

/** "Dataset | Backbone | F1 | MAE": where measures stand above most numbers and nothing else names the rows, backbones do. */
function nameBackbones(columns: Column[]): void {
  const base = columns.find(({ role }) => role === "base model");
  const values = columns.filter(({ role }) => role === "value");
  const isOnly =
    columns.some(({ role }) => role === "benchmark") && !columns.some(({ role }) => role === "name");
  const measures = values.filter(({ path }) => isMetric(path.at(-1) ?? ""));
  if (base !== undefined && isOnly && measures.length * 2 > values.length) base.role = "name";
}

/**
 * "Elm-7B | LoRA", "Elm-7B | Ours", "Ash-8B | LoRA": where models with a size come again and again, and methods beside them
 * too or all below "Method", the methods name the rows and the models are their bases, and so where all rows have one known
 * model. A model without a method is a row of its own.
 */
function tellMethods(columns: Column[], body: Row[], v: Vocabulary): void {
  const model = columns.find(({ role }) => role === "name");
  const method = columns.find(({ index, role }) => index > (model?.index ?? index) && role === "other");
  if (model === undefined || method === undefined || /method|approach/i.test(model.title)) return;
  const models = fillDown(body, model.index);
  const rows = body
    .map((row, y) => ({ model: models[y]?.text ?? "", method: row[method.index]?.text ?? "" }))
    .filter((row) => readCell(row.method).kind !== "missing");
  const count = (key: (row: (typeof rows)[number]) => string) => new Set(rows.map(key)).size;
  const isHeaded = roleOfHeading(method.title) === "name";
  const comeAgain =
    count((row) => row.model) * 2 <= rows.length && (isHeaded || count((row) => row.method) < rows.length);
  const tellApart = count((row) => `${row.model}|${row.method}`) === rows.length;
  const fit = rows.every((row) => /\d\s?[BM]\b/.test(row.model) && /^[^\d]*\p{L}{2}/u.test(row.method));
  const isOne = rows.length === body.length && count((row) => row.model) === 1;
  const ofOne = isHeaded && isOne && namesModel(rows[0]?.model ?? "", v);
  if (rows.length < (isHeaded ? 2 : 4) || !comeAgain || !tellApart || !(fit || ofOne)) return;
  model.role = "base model";
  method.role = "name";
}

/** Models that stand before a column of methods, below nothing, a few times over or once for several rows, are what these are run on. */
function tellBases(columns: Column[], body: Row[], v: Vocabulary): void {
  const method = columns.find(({ role }) => role === "name");
  const column = columns.find(({ index, path, role }) => {
    if (method === undefined || index >= method.index || role !== "other" || path.length > 0) return false;
    const texts = body.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
    const models = texts.filter((text) => namesModel(text, v)).length;
    const areFew = new Set(texts).size < body.length;
    return areFew && models * 2 > texts.length && !texts.some((text) => nameBenchmark(text, v).known);
  });
  if (column !== undefined && !columns.some(({ role }) => role === "base model")) column.role = "base model";
}

/** "COCO+AIC": data sets that are joined, or below "Training", are what the models beside them were trained on. */
function tellTraining(columns: Column[], body: Row[]): void {
  if (!columns.some(({ role }) => role === "name")) return;
  for (const column of columns.filter(({ role }) => role === "benchmark")) {
    const areJoined = body.some((row) => /[\p{L}\d] ?\+ ?\p{Lu}/u.test(row[column.index]?.text ?? ""));
    if (areJoined || column.path.some((text) => /^(?:pre-?)?train/i.test(text))) column.role = "training";
  }
}

/** Headings of what a data set is made of, rather than of data sets. */
export const PARTS =
  /^(?:class(?:es)?|scenes?|sequences?|categor(?:y|ies)|subjects?|lang(?:uage)?s?\.?(?:[ _-]?pairs?)?|domains?)$/i;
/** Headings of data sets, and of nothing else. */
export const DATASETS = /^(?:benchmarks?|data ?sets?|数据集|基准)(?: ?names?)?$/i;
/** Headings of what agents are run in: benchmarks of their own, whatever suite has them. */
export const ENVIRONMENTS = /^(?:environments?|envs?)(?:[_ ]ids?)?$/i;
/** How many steps ahead series are forecast, in the steps that the field has settled on. */
const HORIZON = /^(?:24|36|48|60|96|192|336|720)$/;

/** Beside data sets, languages or scenes are their parts, and so are horizons, whatever letter heads them; tasks group them. */
function tellSplits(columns: Column[], body: Row[]): void {
  const named = columns.filter(({ role }) => role === "benchmark");
  const leafOf = ({ path }: Column) => path.at(-1) ?? "";
  const isPart = (column: Column) => PARTS.test(leafOf(column));
  const isHorizon = (column: Column) =>
    column.role === "value" &&
    leafOf(column).length <= 3 &&
    body.every((row) => HORIZON.test(row[column.index]?.text ?? ""));
  if (named.length > 0) for (const column of columns.filter(isHorizon)) column.role = "split";
  if (!named.some((column) => DATASETS.test(leafOf(column)))) return;
  for (const column of named)
    if (isPart(column)) column.role = "split";
    else if (/^tasks?$/i.test(leafOf(column))) column.role = "category";
}

/** Below one heading for several columns ("Dataset") some hold the measure; the data sets are in the most varied of the rest. */
function tellDatasets(columns: Column[], body: Row[]): void {
  const named = columns.filter((column) => column.role === "benchmark");
  if (named.length < 2) return;
  const texts = (column: Column) =>
    body.map((row) => row[column.index]?.text ?? "").filter((text) => /\p{L}/u.test(text));
  const measures = named.filter((column) => texts(column).length > 0 && texts(column).every(isMetric));
  const variety = (column: Column) => new Set(texts(column)).size;
  const [kept] = named
    .filter((column) => !measures.includes(column) && column.title === named[0]?.title)
    .toSorted((a, b) => variety(b) - variety(a));
  for (const column of named) if (column !== kept) column.role = "other";
  if (measures[0] !== undefined) measures[0].role = "metric";
}
