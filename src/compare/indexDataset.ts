import type { Benchmark, Dataset, Observation } from "../dataset/dataset";
import { betterOf } from "../dataset/direction";
import { systemKey } from "../dataset/system";
import { byCodeUnit } from "./byCodeUnit";
import { columnKey, metricOf } from "./columns";
import type { Column, System } from "./comparison";
import { printedNumber } from "./formatNumber";
import { groupBy } from "./groupBy";
import { paperSlugs } from "./paperSlug";
import { baseModelOf, compareDates, systemsOf } from "./systems";

/** What is derived from a dataset once and read by every comparison. */
export interface DatasetIndex {
  dataset: Dataset;
  systems: Map<string, System>;
  columns: Map<string, Column>;
  /** Column key → system key → its reports, earliest paper first, then by id. */
  reports: Map<string, Map<string, Observation[]>>;
  /** Column whose split is not stated → the column of its benchmark's usual split, for readers who fold them. */
  foldsInto: Map<string, Column>;
  /** In the order of Dataset.papers. */
  slugs: string[];
  /** Position in Dataset.papers by slug. */
  paperOf: Map<string, number>;
  byId: Map<string, Observation>;
  /** Results that make no cell, by reason, with their count. */
  unplaced: Map<Unplaced, Observation[]>;
}

export const UNPLACED = ["efficiency", "average", "difference only", "range", "no system"] as const;
export type Unplaced = (typeof UNPLACED)[number];

/**
 * Systems, columns and the pivot of a dataset. One pass and a sort of each cell's reports; no result is copied but the
 * base ends of base → trained results, which become reports of their base model (see baseEnds).
 */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const { placed, unplaced } = splitPlaced(dataset.results);
  const ends = baseEnds(placed);
  const bySystem = groupBy([...placed, ...ends], systemKey);
  const benchmarks = new Map(dataset.benchmarks.map((benchmark) => [benchmark.name, benchmark]));
  const slugs = paperSlugs(dataset.papers);
  const reports = pivot(dataset, bySystem, benchmarks);
  const columns = new Map(
    [...reports].map(([key, bySystem]) => {
      const members = [...bySystem.values()].flat();
      return [key, columnOf(key, members[0] as Observation, members, bySystem.size, benchmarks)];
    }),
  );
  return {
    dataset,
    systems: systemsOf(dataset, bySystem),
    columns,
    reports,
    foldsInto: foldsOf(columns, reports, benchmarks),
    slugs,
    paperOf: new Map(slugs.map((slug, at) => [slug, at])),
    byId: byId([...dataset.results, ...ends]),
    unplaced,
  };
}

function byId(observations: Observation[]): Map<string, Observation> {
  const found = new Map<string, Observation>();
  for (const o of observations) found.set(o.id, o);
  return found;
}

function splitPlaced(results: Observation[]): {
  placed: Observation[];
  unplaced: Map<Unplaced, Observation[]>;
} {
  const groups = groupBy(results, unplacedBy);
  const unplaced = new Map<Unplaced, Observation[]>();
  for (const [reason, members] of groups) if (reason !== null) unplaced.set(reason, members);
  return { placed: groups.get(null) ?? [], unplaced };
}

/** Why a result makes no cell; null where it does. */
function unplacedBy(o: Observation): Unplaced | null {
  if (o.kind === "efficiency") return "efficiency";
  if (o.benchmark === null || o.aggregate !== null) return "average";
  if (o.value === null) return "difference only";
  if (printedNumber(o.value) === null) return "range";
  return o.method === null && o.model === null ? "no system" : null;
}

/** "base model", "the baseline", "backbone": the model before training, not a competitor. */
const BEFORE_TRAINING = /^(?:the |its )?(?:base|baseline|backbone|vanilla|original|initial|untrained)\b/i;

/** Whether a result's printed base is its own model before training, and not a competitor's score. */
export function hasOwnBase(o: Observation): boolean {
  if (o.base === null || printedNumber(o.base) === null) return false;
  if (o.baseName === null) return o.kind === "base-to-trained";
  return o.baseName === baseModelOf(o) || BEFORE_TRAINING.test(o.baseName);
}

/**
 * The base end of a printed "from 66.3 to 72.9" is a report of the base model too. Left out where the same paper's own
 * result for that model in that column says the same already.
 */
function baseEnds(observations: Observation[]): Observation[] {
  const ends = observations.filter(hasOwnBase).flatMap((o) => baseEnd(o) ?? []);
  const papers = new Set(ends.map((end) => end.paper));
  const said = new Set(observations.filter((o) => papers.has(o.paper)).map(reportKey));
  const unsaid = ends.filter((end) => !said.has(reportKey(end)));
  return [...groupBy(unsaid, reportKey).values()].flatMap((same) => same.slice(0, 1));
}

function baseEnd(o: Observation): Observation | null {
  const model = baseModelOf(o);
  if (model === null) return null;
  return {
    ...o,
    id: `${o.id}.base`,
    method: null,
    model,
    baseModel: null,
    value: o.base,
    base: null,
    baseName: null,
    delta: null,
    deltaKind: null,
    kind: "score",
    setting: "base",
    training: null,
    provenance: null,
  };
}

function reportKey(o: Observation): string {
  return JSON.stringify([
    o.paper,
    systemKey(o),
    o.benchmark,
    o.split,
    o.variant,
    o.judge,
    o.metric,
    o.scale,
    o.value,
  ]);
}

function pivot(
  dataset: Dataset,
  bySystem: Map<string, Observation[]>,
  benchmarks: Map<string, Benchmark>,
): DatasetIndex["reports"] {
  const reports: DatasetIndex["reports"] = new Map();
  for (const [system, own] of bySystem)
    for (const [column, cell] of groupBy(own, (o) => columnKey(o, benchmarks.get(o.benchmark ?? "")))) {
      if (cell.length > 1) cell.sort((a, b) => compareReports(dataset, a, b));
      const inColumn = reports.get(column);
      if (inColumn) inColumn.set(system, cell);
      else reports.set(column, new Map([[system, cell]]));
    }
  return reports;
}

/** Earliest paper first, undated last, then by id: a total order, the same on every machine. */
export function compareReports(dataset: Dataset, a: Observation, b: Observation): number {
  return compareDates(dataset, a.paper, b.paper) || byCodeUnit(a.id, b.id);
}

/** A column from one of its numbers, which says what they have in common, and all of them. */
function columnOf(
  key: string,
  shared: Observation,
  members: Observation[],
  systems: number,
  benchmarks: Map<string, Benchmark>,
): Column {
  const benchmark = benchmarks.get(shared.benchmark ?? "") ?? unknownBenchmark(shared.benchmark ?? "");
  const metric = members.find((o) => o.metric !== null)?.metric ?? metricOf(shared);
  const isUsual = shared.split === benchmark.usualSplit && shared.variant === null;
  return {
    key,
    benchmark,
    split: shared.split,
    variant: shared.variant,
    judge: shared.judge,
    metric,
    metricAssumed: metric !== null && members.some((o) => o.metric === null),
    scale: shared.scale,
    better: betterOf(benchmark, metric),
    testSize: isUsual ? benchmark.testSize : null,
    systems,
    papers: new Set(members.map((o) => o.paper)).size,
  };
}

function unknownBenchmark(name: string): Benchmark {
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

function foldsOf(
  columns: Map<string, Column>,
  reports: DatasetIndex["reports"],
  benchmarks: Map<string, Benchmark>,
): DatasetIndex["foldsInto"] {
  const folds: DatasetIndex["foldsInto"] = new Map();
  for (const { key: from, split, benchmark } of columns.values()) {
    if (split !== null || benchmark.usualSplit === null) continue;
    const unstated = reports.get(from) ?? new Map<string, Observation[]>();
    const shared = { ...([...unstated.values()][0]?.[0] as Observation), split: benchmark.usualSplit };
    const key = columnKey(shared, benchmarks.get(benchmark.name));
    const stated = reports.get(key) ?? new Map<string, Observation[]>();
    const members = [...stated.values(), ...unstated.values()].flat();
    const systems = new Set([...stated.keys(), ...unstated.keys()]).size;
    folds.set(from, columnOf(key, shared, members, systems, benchmarks));
  }
  return folds;
}

/** The column shown for a key under a view: itself or, folded, the usual split's. Undefined where the dataset has none such. */
export function shownColumn(index: DatasetIndex, key: string, fold: boolean): Column | undefined {
  if (!fold) return index.columns.get(key);
  return index.foldsInto.get(key) ?? foldedInto(index, key) ?? index.columns.get(key);
}

/** System key → reports in a shown column; folded, stated and unstated splits together, in the fixed order. */
export function reportsIn(index: DatasetIndex, key: string, fold: boolean): Map<string, Observation[]> {
  const stated = index.reports.get(key) ?? new Map<string, Observation[]>();
  const unstated = fold ? unstatedKeys(index, key) : [];
  if (unstated.length === 0) return stated;
  const merged = new Map(stated);
  for (const from of unstated)
    for (const [system, reports] of index.reports.get(from) ?? []) {
      const both = [...(merged.get(system) ?? []), ...reports];
      merged.set(
        system,
        both.toSorted((a, b) => compareReports(index.dataset, a, b)),
      );
    }
  return merged;
}

function foldedInto(index: DatasetIndex, key: string): Column | undefined {
  const [from] = unstatedKeys(index, key);
  return from === undefined ? undefined : index.foldsInto.get(from);
}

function unstatedKeys(index: DatasetIndex, key: string): string[] {
  return [...index.foldsInto].filter(([, column]) => column.key === key).map(([from]) => from);
}
