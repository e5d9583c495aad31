import type { Kind } from "../dataset/result";
import { byCodeUnit } from "./byCodeUnit";
import { conflictsOf } from "./conflictsOf";
import type { Conflict } from "./conflictsOf";
import { groupBy } from "./groupBy";
import { UNPLACED } from "./indexDataset";
import type { DatasetIndex, Unplaced } from "./indexDataset";

/** What becomes of the dataset's results on the table; what the extractor left out is in coverage.json (dataset/coverage.ts). */
export interface TableCoverage {
  results: number;
  byKind: { kind: Kind; count: number }[];
  /** Results that make no cell, and why. */
  unplaced: { reason: Unplaced; count: number }[];
  /** Columns with most conflicts first; in each the widest apart first. */
  conflicts: Conflict[];
}

export function tableCoverage(index: DatasetIndex): TableCoverage {
  const kinds = [...groupBy(index.dataset.results, (o) => o.kind)].map(([kind, results]) => ({
    kind,
    count: results.length,
  }));
  return {
    results: index.dataset.results.length,
    byKind: kinds.toSorted((a, b) => b.count - a.count || byCodeUnit(a.kind, b.kind)),
    unplaced: UNPLACED.flatMap((reason) => {
      const count = index.unplaced.get(reason)?.length ?? 0;
      return count > 0 ? [{ reason, count }] : [];
    }),
    conflicts: allConflicts(index),
  };
}

function allConflicts(index: DatasetIndex): Conflict[] {
  const byColumn = [...index.columns.values()].map((column) => ({
    key: column.key,
    found: conflictsOf(index, column),
  }));
  return byColumn
    .toSorted((a, b) => b.found.length - a.found.length || byCodeUnit(a.key, b.key))
    .flatMap(({ found }) => found);
}
