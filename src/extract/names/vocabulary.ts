import Papa from "papaparse";
import type { Benchmark, Model } from "../../dataset/dataset";
import { foldText } from "./fold";
import { addForm, emptyTrie, formOf, type Form, type Trie } from "./trie";

/** What a printed benchmark name says: "MathVerse (mini Vision_Only)" is MathVerse, split testmini, variant vision-only. */
export interface BenchmarkName {
  /** Canonical where known, else as printed. */
  benchmark: string;
  known: boolean;
  split: string | null;
  variant: string | null;
  metric: string | null;
  judge: string | null;
}

export interface ModelName {
  /** Canonical where known, else as printed with markers taken off. */
  model: string;
  known: boolean;
  family: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  weights: "open" | "closed" | null;
}

export interface Mention<Name> {
  start: number;
  end: number;
  text: string;
  name: Name;
}

/** What a suffix to a benchmark's name says; all null where it says nothing ("overall"). */
export interface Qualifier {
  split: string | null;
  variant: string | null;
  metric: string | null;
  judge: string | null;
}

/** One kind of name: its facts by canonical name, and its spellings. */
export interface Names<Facts> {
  facts: Map<string, Facts>;
  exact: Map<string, string>;
  folded: Map<string, Form[]>;
  trie: Trie;
}

/** The registry, compiled once for naming and finding. */
export interface Vocabulary {
  benchmarks: Names<Benchmark>;
  /** Suffixes that one benchmark gives a meaning of its own: MME's "P" is perception. By canonical name, then folded suffix. */
  suffixes: Map<string, Map<string, Qualifier>>;
  models: Names<Model>;
  /** A family's name alone is a name too, of no stated size. */
  families: Map<string, Model>;
  /** Who made each model, by canonical name. */
  vendors: Map<string, string>;
}

type Row = Record<string, string | undefined>;

/**
 * Compiles `data/registry/benchmarks.csv` and `models.csv`. Throws with the place: "benchmarks.csv:12: alias 'X'
 * already belongs to 'Y'".
 */
export function readVocabulary(benchmarksCsv: string, modelsCsv: string): Vocabulary {
  const vocabulary: Vocabulary = {
    benchmarks: emptyNames(),
    suffixes: new Map(),
    models: emptyNames(),
    families: new Map(),
    vendors: new Map(),
  };
  for (const [row, place] of rowsOf(benchmarksCsv, "benchmarks.csv")) {
    const benchmark = readBenchmark(row, place);
    addName(vocabulary.benchmarks, benchmark, row, place);
    vocabulary.suffixes.set(benchmark.name, readSuffixes(row["suffixes"] ?? "", place));
  }
  for (const [row, place] of rowsOf(modelsCsv, "models.csv")) {
    const model = readModel(row, place);
    addName(vocabulary.models, model, row, place);
    if (row["vendor"]) vocabulary.vendors.set(model.name, row["vendor"]);
  }
  addFamilies(vocabulary, modelsCsv);
  return vocabulary;
}

/** The canonical name of a spelling: as registered, else folded. */
export function canonicalOf(printed: string, names: Names<unknown>): string | null {
  const exact = names.exact.get(printed);
  if (exact !== undefined) return exact;
  const { text, cased } = foldText(printed);
  const form = names.folded.get(text)?.find((f) => f.cased === cased || !f.exactCase);
  return form?.name ?? null;
}

function emptyNames<Facts>(): Names<Facts> {
  return { facts: new Map(), exact: new Map(), folded: new Map(), trie: emptyTrie() };
}

function rowsOf(csv: string, file: string): [Row, string][] {
  const { data, errors } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  const error = errors[0];
  if (error) throw new Error(`${file}:${(error.row ?? 0) + 2}: ${error.message}`);
  return data.map((row, i) => [row, `${file}:${i + 2}`]);
}

/** An alias behind "=" is one in just that spelling, as "T-VQA" is not what "TVQA" is. */
function addName<Facts extends { name: string }>(
  names: Names<Facts>,
  facts: Facts,
  row: Row,
  place: string,
): void {
  if (names.facts.has(facts.name)) throw new Error(`${place}: '${facts.name}' is listed twice`);
  names.facts.set(facts.name, facts);
  for (const printed of [facts.name, ...listOf(row["aliases"])])
    if (printed.startsWith("=")) names.exact.set(printed.slice(1), facts.name);
    else addSpelling(names, facts.name, printed, caseOf(row, place), place);
}

/**
 * How a row's spellings are looked up: in any case, in their own case alone ("exact": words like MATH), or only in
 * tables' cells ("cell": words that sentences use as words, like Monkey).
 */
type Case = "" | "exact" | "cell";

function caseOf(row: Row, place: string): Case {
  const printed = row["case"] ?? "";
  if (printed === "" || printed === "exact" || printed === "cell") return printed;
  throw new Error(`${place}: case is '${printed}', not exact or cell`);
}

function addSpelling(
  names: Names<unknown>,
  name: string,
  printed: string,
  lookUp: Case,
  place: string,
): void {
  const exactCase = lookUp === "exact";
  const { folded, ...form } = formOf(name, printed, exactCase);
  const same = names.folded.get(folded) ?? [];
  const owner = same.find((f) => f.cased === form.cased || (!f.exactCase && !exactCase));
  if (owner?.name === name) {
    for (const at of form.breaks) owner.breaks.add(at);
    return;
  }
  if (owner)
    throw new Error(`${place}: alias '${printed}' already belongs to '${owner.name}' ('${owner.printed}')`);
  names.exact.set(printed, name);
  names.folded.set(folded, [...same, form]);
  if (lookUp !== "cell") addForm(names.trie, folded, form);
}

function addFamilies(vocabulary: Vocabulary, modelsCsv: string): void {
  const rows = rowsOf(modelsCsv, "models.csv");
  for (const [row, place] of rows) {
    const family = row["family"];
    if (!family || vocabulary.families.has(family)) continue;
    const weights = new Set(rows.filter(([r]) => r["family"] === family).map(([r]) => r["weights"]));
    const facts: Model = {
      name: family,
      family,
      paramsB: null,
      activeParamsB: null,
      weights: weights.size === 1 ? readWeights([...weights][0], place) : null,
      date: null,
      known: true,
    };
    vocabulary.families.set(family, facts);
    if (canonicalOf(family, vocabulary.models) !== null) continue;
    vocabulary.models.facts.set(family, facts);
    addSpelling(vocabulary.models, family, family, caseOf(row, place), place);
  }
}

function readBenchmark(row: Row, place: string): Benchmark {
  const better = row["better"];
  if (better !== "higher" && better !== "lower")
    throw new Error(`${place}: better is '${better}', not higher or lower`);
  return {
    name: required(row, "name", place),
    domain: row["domain"] || null,
    metric: row["metric"] || null,
    higherIsBetter: better === "higher",
    scale: numberOf(row, "scale", place),
    usualSplit: row["usualSplit"] || null,
    ...(row["protocols"] ? { protocols: row["protocols"] } : {}),
    testSize: numberOf(row, "testSize", place),
    testSizeSource: row["testSizeSource"] || null,
    arxiv: row["arxiv"] || null,
    known: true,
  };
}

function readModel(row: Row, place: string): Model {
  return {
    name: required(row, "name", place),
    family: row["family"] || null,
    paramsB: numberOf(row, "paramsB", place),
    activeParamsB: numberOf(row, "activeParamsB", place),
    weights: readWeights(row["weights"], place),
    date: row["date"] || monthOf(row["arxiv"] ?? "", place),
    known: true,
  };
}

/** "2503.06749" is of 2025-03. */
const ARXIV_NUMBER = /^(\d\d)(0[1-9]|1[0-2])\.\d{4,5}$/;

/** A model that its paper introduces is of the paper's month. */
function monthOf(arxiv: string, place: string): string | null {
  if (arxiv === "") return null;
  const [, year, month] = ARXIV_NUMBER.exec(arxiv) ?? [];
  if (!year) throw new Error(`${place}: arxiv is '${arxiv}', not a number like 2503.06749`);
  return `20${year}-${month}`;
}

function readWeights(printed: string | undefined, place: string): "open" | "closed" | null {
  if (!printed) return null;
  if (printed === "open" || printed === "closed") return printed;
  throw new Error(`${place}: weights is '${printed}', not open or closed`);
}

/** "P=perception|mini=split:testmini|all=": what a suffix says, a variant unless another field is named. */
function readSuffixes(cell: string, place: string): Map<string, Qualifier> {
  const suffixes = new Map<string, Qualifier>();
  for (const entry of listOf(cell)) {
    const [suffix, meaning] = entry.split("=");
    if (!suffix || meaning === undefined) throw new Error(`${place}: suffix '${entry}' has no meaning`);
    suffixes.set(foldSuffix(suffix), qualifierOf(meaning));
  }
  return suffixes;
}

/** "split:val", "metric:F1", "judge:GPT-4", or a variant. */
export function qualifierOf(meaning: string): Qualifier {
  const none: Qualifier = { split: null, variant: null, metric: null, judge: null };
  const [field, value] = meaning.includes(":")
    ? [meaning.split(":")[0], meaning.slice(meaning.indexOf(":") + 1)]
    : ["variant", meaning];
  if (field === "split" || field === "metric" || field === "judge")
    return { ...none, [field]: value || null };
  return { ...none, variant: value || null };
}

/** Suffixes are compared without separators, dots and case: "w/o sub.", "wo_sub" are "wosub". */
export function foldSuffix(printed: string): string {
  return printed.toLowerCase().replace(/[\s\-_./'’^{}$()[\]\\↑↓]+/g, "");
}

function required(row: Row, field: string, place: string): string {
  const value = row[field];
  if (!value) throw new Error(`${place}: no ${field}`);
  return value;
}

function numberOf(row: Row, field: string, place: string): number | null {
  const printed = row[field];
  if (!printed) return null;
  const value = Number(printed);
  if (!Number.isFinite(value)) throw new Error(`${place}: ${field} is '${printed}', not a number`);
  return value;
}

function listOf(cell: string | undefined): string[] {
  return (cell ?? "")
    .split("|")
    .map((s) => s.trim())
    .filter(Boolean);
}
