import type { Source } from "../dataset/dataset";
import type { Kind } from "../dataset/result";
import { byCodeUnit } from "./byCodeUnit";
import { conflictsOf } from "./conflictsOf";
import type { Conflict } from "./conflictsOf";
import { groupBy } from "./groupBy";
import { UNPLACED } from "./indexDataset";
import type { DatasetIndex, Unplaced } from "./indexDataset";

export interface Coverage {
  results: number;
  byKind: { kind: Kind; count: number }[];
  /** Results that make no cell of the table, and why. */
  unplaced: { reason: Unplaced; count: number }[];
  sources: { kind: Source["kind"]; count: number }[];
  /** The widest apart first within each column; columns with most conflicts first. */
  conflicts: Conflict[];
  /** Benchmarks and models under their printed names, the most reported first. */
  unknownBenchmarks: { name: string; results: number }[];
  unknownModels: { name: string; results: number }[];
}

/** What the dataset holds, what the table leaves out, where reports disagree and which names are not known. */
export function coverage(index: DatasetIndex): Coverage {
  const { dataset } = index;
  const knownModels = new Set(dataset.models.filter((model) => model.known).map((model) => model.name));
  const unknownBenchmarks = new Set(dataset.benchmarks.filter((b) => !b.known).map((b) => b.name));
  return {
    results: dataset.results.length,
    byKind: tally(dataset.results, (o) => o.kind).map(([kind, count]) => ({ kind, count })),
    unplaced: UNPLACED.flatMap((reason) => {
      const count = index.unplaced.get(reason)?.length ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    sources: tally(dataset.sources, (source) => source.kind).map(([kind, count]) => ({ kind, count })),
    conflicts: allConflicts(index),
    unknownBenchmarks: named(
      dataset.results.flatMap(({ benchmark }) =>
        benchmark !== null && unknownBenchmarks.has(benchmark) ? benchmark : [],
      ),
    ),
    unknownModels: named(
      dataset.results.flatMap(({ model }) => (model !== null && !knownModels.has(model) ? model : [])),
    ),
  };
}

function allConflicts(index: DatasetIndex): Conflict[] {
  const byColumn = [...index.columns.values()].map((column) => conflictsOf(index, column));
  return byColumn.toSorted((a, b) => b.length - a.length || byCodeUnit(keyOf(a), keyOf(b))).flat();
}

function keyOf([first]: Conflict[]): string {
  return first?.column.key ?? "";
}

function named(names: string[]): { name: string; results: number }[] {
  return tally(names, (name) => name).map(([name, results]) => ({ name, results }));
}

/** Counts by key, the largest first, then by key. */
function tally<Item, Key extends string>(items: Item[], keyOf: (item: Item) => Key): [Key, number][] {
  const counts = [...groupBy(items, keyOf)].map(([key, members]): [Key, number] => [key, members.length]);
  return counts.toSorted(([a, countA], [b, countB]) => countB - countA || byCodeUnit(a, b));
}
