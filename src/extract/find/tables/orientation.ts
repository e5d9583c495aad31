import type { CellGrid, GridCellText } from "../../document";
import { nameBenchmark } from "../../names/benchmarks";
import { isArchitecture, namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { readCell } from "./cellGrammar";
import { DATASETS, titleOver, type Column } from "./columns";
import { isNoResult } from "./costs";
import { isAverage, isMetric, isPlainWord, isProtocol } from "./measures";
import type { BodyRow } from "./bodyRow";
import { captionBenchmark } from "./captionBenchmark";

/** Fewest rows and columns for which the spread of the numbers says anything. */
const ENOUGH = 3;
/** By how much one side's share of models' names must be larger; a game may be called as one model is. */
const PLAIN = 0.1;

/**
 * True where benchmarks stand down the side and models across; not where all is of one system. Judged by the side that
 * holds measures ("PSNR") or nothing, the names' heading ("Dataset"), else by which side the registry knows as benchmarks,
 * else by which side is cited, sized or called ours, or ends in an average; where rows are levels or all of one name they
 * are no systems; where names say nothing, by the numbers: those of one benchmark lie closer together than those of one
 * model.
 */
export function isTransposed({
  text,
  grid,
  columns,
  body,
  v,
}: {
  text: string;
  grid: CellGrid;
  columns: Column[];
  body: BodyRow[];
  v: Vocabulary;
}): boolean {
  const values = columns.filter((column) => column.role === "value");
  const leaves = values.map((column) => column.path.at(-1) ?? "");
  const heads = values.map(
    ({ path }, i) => (isMetric(leaves[i] ?? "") ? (path.at(-2) ?? leaves[i]) : leaves[i]) ?? "",
  );
  const side = body.map((row) => row.named?.text ?? "");
  const isBenchmark = (name: string) => nameBenchmark(name, v).known;
  const headBenchmarks = values.filter((column) => column.path.some(isBenchmark)).length;
  const ofBenchmarks = columns.some((column) => column.role === "benchmark");
  const isNamed = columns.some((column) => column.role === "name");
  // Measures under names may stand under models: only where the rows are plainly data sets.
  const areData = headBenchmarks === 0 && side.filter(isBenchmark).length * 2 > side.length;
  const measures = (areData ? heads : leaves).filter(isMetric).length;
  if (isOfOneSystem(columns)) return false;
  if (listsMeasures(columns)) return true;
  const bySwitches = columns.some(({ role }) => role === "switch") && side.every((name) => name === "");
  if (bySwitches || values.length === 0 || (measures * 2 > values.length && (!ofBenchmarks || isNamed)))
    return false;
  const sideNames = side.filter((name) => name !== "");
  // Nobody measures numbers: what stands below the measures is whose they are.
  const areCounted = sideNames.length > 0 && sideNames.every((name) => readCell(name).kind === "value");
  if (areCounted && values.every(({ path }) => path.slice(0, -1).some(isMetric))) return true;
  const measured = sideNames.filter((name) => isMetric(name) || isAverage(name)).length;
  if (headBenchmarks === 0 && (measured * 2 > sideNames.length || sideNames.length === 0)) return true;
  const areClasses = sideNames.some(isAverage) && sideNames.every((name) => isAverage(name) || isClass(name));
  if (areClasses && headBenchmarks + measures === 0 && !leaves.some(isClass)) return true;
  if (
    columns.some(
      (column) => column.role === "name" && column.title !== "" && MODEL_HEADING.test(column.title),
    )
  )
    return headBenchmarks === 0 && side.filter(isBenchmark).length * 2 > side.length;
  const sideModels = body.filter(
    ({ named }) => !isBenchmark(named?.text ?? "") && isModel(named, text, v),
  ).length;
  const saysNothing = headBenchmarks === 0 && sideModels === 0 && !heads.some(isMetric);
  if (saysNothing && captionBenchmark(grid.caption, grid.headings ?? [], v) !== null) {
    if (areLevels(sideNames, columns) || areOneName(sideNames, heads)) return true;
  }
  // "Dataset" in the corner over methods: what has a mean beside it are the headings.
  if (ofBenchmarks && heads.some(isAverage) && !side.some((name) => isAverage(name) || isBenchmark(name)))
    return false;
  if (ofBenchmarks) return headBenchmarks * 2 <= values.length && sideModels * 2 <= side.length;
  const sideBenchmarks = side.filter(isBenchmark).length;
  if (areData && measures === 0 && sideModels === 0) return true;
  const headModels = heads.filter((head) => isModelName(head, v)).length;
  if (sideBenchmarks * 3 >= side.length && sideBenchmarks > sideModels)
    return headBenchmarks === 0 || (headModels > headBenchmarks && sideBenchmarks > headBenchmarks);
  if (headBenchmarks > 0) return false;
  if (side.some(isAverage) && !heads.some((head) => isAverage(head) || isMetric(head)) && sideModels === 0)
    return true;
  const lean = headModels / heads.length - sideModels / side.length;
  if (Math.abs(lean) >= PLAIN) return lean > 0;
  return values.length >= ENOUGH && body.length >= ENOUGH && closerInRows(values, body);
}

/** "Metric | Value": measures of one system, whatever they are called. */
export function listsMeasures(columns: Column[]): boolean {
  const [first] = columns;
  const [only, ...others] = columns.filter(({ role }) => role === "value");
  return (
    /^(?:evaluation )?metrics?$/i.test(first?.title ?? "") &&
    others.length === 0 &&
    /^(?:values?|scores?|results?)$/i.test(only?.path.join() ?? "")
  );
}

/** "Dataset | FID | Recall": data sets beside measures, and nothing that names a system. */
export function isOfOneSystem(columns: Column[]): boolean {
  const isNamed = columns.some(({ role }) => role === "name");
  const values = columns.filter(({ role }) => role === "value");
  const measures = values.filter(({ path }) => path.every((text) => isMetric(text) || isProtocol(text)));
  return !isNamed && columns.some(({ role }) => role === "benchmark") && measures.length * 2 > values.length;
}

/** "Dataset | OakSet | FirSet" over "MRR" and "Hits@1": data sets across and measures down, and nothing that names a system. */
export function isOfMeasuresDown(columns: Column[], body: BodyRow[], v: Vocabulary): boolean {
  const values = columns.filter(({ role }) => role === "value");
  const data = values.filter(({ path }) => path.some((text) => nameBenchmark(text, v).known));
  const first = columns.find(({ role }) => role === "name" || role === "benchmark");
  const areNamed = data.length * 2 > values.length || DATASETS.test(first?.path.at(-1) ?? "");
  const names = body.map((row) => row.named?.text ?? "").filter((name) => !isNoResult(name));
  return areNamed && names.length > 0 && names.every(isMetric);
}

/** Bare numbers without a heading of their own: noise levels of the caption's data set, say, and no systems. */
function areLevels(side: string[], columns: Column[]): boolean {
  const title = titleOver(columns);
  const hasHeading = columns.some(({ role, path }) => role === "name" && path.some((text) => text !== title));
  return !hasHeading && side.every((name) => /^\d+$/.test(name));
}

/** One name for all rows and another for each column: the rows are of no system each. */
function areOneName(side: string[], heads: string[]): boolean {
  return side.length > 1 && new Set(side).size === 1 && new Set(heads).size === heads.length;
}

/** "ape", "wine bottle*": a class of things, and no system, which would have a capital or a digit. */
function isClass(name: string): boolean {
  return isPlainWord(name.replace(/\*+$/, ""));
}

const MODEL_HEADING =
  /\b(?:models?|methods?|systems?|approach(?:es)?|algorithms?|architectures?|networks?|模型|方法)/i;
const OURS = /\bours?\b|\bthis (?:work|paper)\b|\bproposed\b|\bbaseline\b/i;

/** Cited, or linked to how it is run or to its weights: "[Elm](configs/elm.yaml)"; data sets are neither. */
const CITED = /\\cite|et al\.|\[\d+\]|\.(?:ya?ml|py|pth|ckpt|safetensors)[)"']/;

function isModel(cell: GridCellText | null, text: string, v: Vocabulary): boolean {
  if (cell === null) return false;
  return (
    isModelName(cell.text, v) || CITED.test(text.slice(cell.start, Math.min(cell.end, cell.start + 400)))
  );
}

function isModelName(name: string, v: Vocabulary): boolean {
  return namesModel(name, v) || isArchitecture(name) || OURS.test(name) || /\[\d+\]|et al\./.test(name);
}

/** Compares the spread of magnitudes within rows and within columns; the difference must be plain. */
function closerInRows(values: Column[], body: BodyRow[]): boolean {
  const rows = body
    .slice(0, 100)
    .map((row) => values.map((column) => magnitude(row.cells[column.index]?.text ?? "")));
  const columns = values.map((_, x) => rows.map((row) => row[x] ?? null));
  return spread(rows) * 2 < spread(columns);
}

function magnitude(text: string): number | null {
  const read = readCell(text);
  const value = read.kind === "value" ? Math.abs(Number(read.value.replaceAll(",", ""))) : 0;
  return value > 0 ? Math.log10(value) : null;
}

/** Mean standard deviation of the lists. */
function spread(lists: (number | null)[][]): number {
  const deviations = lists.flatMap((list) => {
    const numbers = list.filter((value) => value !== null);
    if (numbers.length < 2) return [];
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return [Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length)];
  });
  return deviations.length === 0 ? 0 : deviations.reduce((sum, value) => sum + value, 0) / deviations.length;
}
