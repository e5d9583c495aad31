import { createHash } from "node:crypto";
import type { Benchmark, Dataset, Evidence, Model, Observation } from "../../src/dataset/dataset";
import { encodeDataset } from "../../src/dataset/encodeDataset";
import type { Paper, ReportedResult } from "../../src/dataset/result";
import { DATASET_SCHEMA } from "../../src/dataset/schema";
import { GENERIC_NAME, systemKey } from "../../src/dataset/system";
import { benchmarkFacts, nameBenchmark } from "../../src/extract/names/benchmarks";
import { modelFacts, nameModel } from "../../src/extract/names/models";
import { sizeOf } from "../../src/extract/names/sizes";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import type { Read } from "./read";

/** The dataset with the places of its numbers, in one order. */
export interface Assembled {
  dataset: Dataset;
  evidence: Evidence;
  /** Records that print what their document had printed before: counted, not kept. */
  repeated: number;
}

/** Joins what all documents report: one list of papers, benchmarks and models, every observation kept. */
export function assemble(read: Read[], vocabulary: Vocabulary): Assembled {
  const papers: Paper[] = [];
  const positions = new Map<string, number>();
  const records = read.flatMap(({ source, records }, i) =>
    withoutRepeats(records).map((record) => ({ record, source, i })),
  );
  for (const { record } of records) addPaper(record.paper, papers, positions);
  // A paper that reports nothing here may still say what another document's paper of that title leaves out.
  for (const paper of read.flatMap((one) => one.papers))
    if (positions.has(titleKey(paper))) addPaper(paper, papers, positions);
  const named = records.map(({ record, i }) => ({
    ...withNames(record, vocabulary),
    paper: positions.get(titleKey(record.paper))!,
    source: i,
  }));
  const results = distinctIds(distinctSizes(named, vocabulary)).map((observation, index) => ({
    ...observation,
    index,
  }));
  const lists = {
    papers,
    benchmarks: benchmarksOf(results, vocabulary),
    models: modelsOf(results, vocabulary),
    sources: read.map(({ source }) => source),
    results,
  };
  const evidence = records.map(({ record }) => placeOf(record));
  const counts = {
    results: results.length,
    papers: papers.length,
    systems: new Set(results.filter((o) => o.method !== null || o.model !== null).map(systemKey)).size,
    benchmarks: lists.benchmarks.length,
    models: lists.models.length,
    sources: lists.sources.length,
  };
  const dataset: Dataset = { schema: DATASET_SCHEMA, version: "", counts, ...lists };
  const total = read.reduce((sum, { records }) => sum + records.length, 0);
  return {
    dataset: { ...dataset, version: versionOf(dataset, evidence) },
    evidence,
    repeated: total - results.length,
  };
}

/** The first twelve digits of a hash over everything that is published: the same content has the same version. */
export function versionOf(dataset: Dataset, evidence: Evidence): string {
  const content = JSON.stringify([encodeDataset({ ...dataset, version: "" }), evidence]);
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}

type Unplaced = Omit<Observation, "index">;

/**
 * A split as printed may hold a protocol too: "mini Vision_Only" is the split testmini and the variant vision-only,
 * "test / Alg" the test split's algebra.
 */
function protocolOf(
  { benchmark, split, variant }: ReportedResult,
  v: Vocabulary,
): Pick<ReportedResult, "split" | "variant"> {
  if (benchmark === null || split === null) return { split, variant };
  const named = nameBenchmark(`${benchmark} (${split})`, v);
  if (named.benchmark !== benchmark) return { split, variant };
  const parts = [variant, named.variant].flatMap((part) => part?.split(", ") ?? []);
  return { split: named.split, variant: parts.length === 0 ? null : [...new Set(parts)].join(", ") };
}

/** Canonical names for everything the registry knows, and what it assumes where nothing is printed. */
function withNames(record: ReportedResult, v: Vocabulary): Omit<Unplaced, "paper" | "source"> {
  const { paper, source: _source, ...rest } = record;
  const names = ofItsPaper(onItsBase(namesOf(record, v), v), paper, v);
  const facts = record.benchmark === null ? null : benchmarkFacts(record.benchmark, v);
  const size = names.model === null ? null : nameModel(names.model, v);
  // A mixture of experts may be listed by its active parameters alone.
  const active = size !== null && size.activeParamsB !== null && size.activeParamsB === record.paramsB;
  const usual = facts !== null && (record.metric === null || record.metric === facts.metric);
  return {
    ...rest,
    ...protocolOf(record, v),
    ...names,
    paramsB: (active ? null : record.paramsB) ?? size?.paramsB ?? null,
    activeParamsB: record.activeParamsB ?? size?.activeParamsB ?? null,
    assumedMetric: record.metric === null ? (record.assumedMetric ?? facts?.metric ?? null) : null,
    scale: record.scale ?? (usual ? facts.scale : record.unit === "%" ? 100 : null),
  };
}

type Names = Pick<ReportedResult, "method" | "model" | "baseModel">;

function namesOf({ method, model, baseModel, paramsB }: ReportedResult, v: Vocabulary): Names {
  return {
    method: canonicalModel(method, paramsB, v),
    model: canonicalModel(model, paramsB, v),
    baseModel: canonicalModel(baseModel, null, v),
  };
}

/** "SFT", "LightR (Qwen2.5-Math-7B)": what closes with its base's name, or names no model, is a method on its base. */
function onItsBase(names: Names, v: Vocabulary): Names {
  const { method, model, baseModel } = names;
  if (method === null || model === null || baseModel === null || model === baseModel) return names;
  if (!method.startsWith(model) || nameModel(model, v).known) return names;
  const [, before, inBrackets] = CLOSING_BRACKETS.exec(method) ?? [];
  const own = before && inBrackets && nameModel(inBrackets, v).model === baseModel ? before : method;
  const printsSize = sizeOf(own).paramsB !== null && !GENERIC_NAME.test(own);
  return printsSize ? names : { method: own, model: baseModel, baseModel };
}

/** "LightR (Qwen2.5-Math-7B)", "warmup [InternVL2-2B]"; not "(a) one". */
const CLOSING_BRACKETS = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/;

/** A name that says nothing outside of its paper takes the paper along: two papers' "SFT" are two systems. */
function ofItsPaper(names: Names, paper: Paper, v: Vocabulary): Names {
  const label = paper.arxiv ? `arXiv ${paper.arxiv}` : paper.title.split(": ")[0]!;
  const own = (name: string | null) =>
    name !== null && GENERIC_NAME.test(name) && !nameModel(name, v).known ? `${name} of ${label}` : name;
  return { method: own(names.method), model: own(names.model), baseModel: own(names.baseModel) };
}

/** "Base Model (Qwen2.5-VL-7B)" is the model in the brackets. */
const BASE_ROW = /^base(?:line)?(?: model)?\s*\((.+)\)$/i;

/**
 * The registry's name. A size that the row states decides between the sizes of a family, and against a name whose
 * registered size is another: a 72B row of "VideoLLaMA2" is not the 7B model.
 */
function canonicalModel(printed: string | null, paramsB: number | null, v: Vocabulary): string | null {
  if (printed === null) return null;
  const name = BASE_ROW.exec(printed)?.[1] ?? printed;
  const named = nameModel(name, v);
  if (paramsB === null || sizeOf(name).paramsB !== null) return named.model;
  const stated = [named.paramsB, named.activeParamsB];
  if (stated.some((size) => size !== null && !differ(new Set([size, paramsB])))) return named.model;
  const sized = nameModel(`${name}-${paramsB}B`, v);
  if (sized.known) return sized.model;
  return named.paramsB === null ? named.model : `${name} (${paramsB}B)`;
}

/**
 * One printed name over several sizes ("LLaVA-1.5" in a 7B and a 13B row) is several systems: their names take the
 * size along. Names that print a size, and names that the registry knows, stay.
 */
function distinctSizes(observations: Unplaced[], v: Vocabulary): Unplaced[] {
  const sizes = new Map<string, Set<number>>();
  for (const { model, paramsB } of observations) {
    if (model !== null && paramsB !== null) sizes.set(model, (sizes.get(model) ?? new Set()).add(paramsB));
  }
  return observations.map((o) => {
    const { model, paramsB } = o;
    if (model === null || paramsB === null || sizeOf(model).paramsB !== null) return o;
    const known = modelFacts(model, v);
    if (known !== null && known.paramsB !== null) return o;
    if (!differ(sizes.get(model) ?? new Set())) return o;
    const sized = nameModel(`${model}-${paramsB}B`, v);
    const name = sized.known ? sized.model : `${model} (${paramsB}B)`;
    return { ...o, model: name, method: o.method === model ? name : o.method };
  });
}

/** Sizes that are no rounding of each other: 7 and 13, not 8 and 8.1. */
function differ(sizes: Set<number>): boolean {
  return sizes.size > 1 && Math.max(...sizes) > 1.25 * Math.min(...sizes);
}

function withoutRepeats(records: ReportedResult[]): ReportedResult[] {
  const seen = new Set<string>();
  return records.filter(({ id: _id, source: _source, ...said }) => {
    const key = JSON.stringify(said);
    return !seen.has(key) && seen.add(key);
  });
}

/** Ids stay what the extractor made them; a second number under one identity is told apart by its count. */
function distinctIds(observations: Unplaced[]): Unplaced[] {
  const seen = new Map<string, number>();
  return observations.map((o) => {
    const count = (seen.get(o.id) ?? 0) + 1;
    seen.set(o.id, count);
    return count === 1 ? o : { ...o, id: `${o.id}-${count}` };
  });
}

/** Papers are one by title, however it is cased and punctuated; what one document does not state, another may. */
function addPaper(paper: Paper, papers: Paper[], positions: Map<string, number>): void {
  const at = positions.get(titleKey(paper));
  if (at === undefined) {
    positions.set(titleKey(paper), papers.push({ ...paper }) - 1);
    return;
  }
  const known = papers[at]!;
  papers[at] = {
    title: known.title,
    arxiv: known.arxiv ?? paper.arxiv,
    url: known.url ?? paper.url,
    date: longer(known.date, paper.date),
    organisation: known.organisation ?? paper.organisation,
    code: [...new Set([...known.code, ...paper.code])],
  };
}

/** "2025-05-28" says more than "2025-05" of the same month. */
function longer(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b.startsWith(a) ? b : a;
}

/** What makes two printed titles one paper's. */
export function titleKey({ title }: Paper): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

function benchmarksOf(results: Observation[], v: Vocabulary): Benchmark[] {
  return sortedNames(results.map((o) => o.benchmark)).map(
    (name) => benchmarkFacts(name, v) ?? unknownBenchmark(name, v),
  );
}

function unknownBenchmark(name: string, v: Vocabulary): Benchmark {
  const { known } = nameBenchmark(name, v);
  if (known) throw new Error(`benchmark '${name}' is not the registry's name for it`);
  return {
    name,
    domain: null,
    metric: null,
    higherIsBetter: true,
    scale: null,
    usualSplit: null,
    testSize: null,
    testSizeSource: null,
    arxiv: null,
    known: false,
  };
}

function modelsOf(results: Observation[], v: Vocabulary): Model[] {
  const sizes = new Map(results.filter((o) => o.paramsB !== null).map((o) => [o.model, o]));
  return sortedNames(results.flatMap((o) => [o.model, o.baseModel])).map(
    (name) => modelFacts(name, v) ?? unknownModel(name, sizes.get(name), v),
  );
}

function unknownModel(name: string, sized: Observation | undefined, v: Vocabulary): Model {
  const { family, paramsB, activeParamsB, weights } = nameModel(name, v);
  return {
    name,
    family,
    paramsB: paramsB ?? sized?.paramsB ?? null,
    activeParamsB: activeParamsB ?? sized?.activeParamsB ?? null,
    weights: weights ?? (sized?.setting === "closed" ? "closed" : null),
    date: null,
    known: false,
  };
}

function sortedNames(names: (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].toSorted((a, b) => (a < b ? -1 : 1));
}

function placeOf({ source }: ReportedResult): Evidence[number] {
  const { document: _document, sha256: _sha256, ...place } = source;
  return place;
}
