import { averageOf, averageOver } from "./average";
import { ruleText } from "./choose";
import type { Cell, Comparison, Row, System } from "./comparison";
import { candidatesOf, cellsOf, failuresOf, scopeOf } from "./filterRows";
import type { HideReason, Scope } from "./filterRows";
import { groupOf, groupRows } from "./groupRows";
import { hiddenCounts } from "./hidden";
import type { DatasetIndex } from "./indexDataset";
import { bestTwo, ranks } from "./ranks";
import { sortRows } from "./sortRows";
import type { View } from "./view";

/** Everything that table, charts and exports show: filter → pivot → choose → gains → average → rank → sort → group. */
export function compareView(index: DatasetIndex, view: View): Comparison {
  const scope = scopeOf(index, view);
  const columns = scope.columns.map(({ column }) => column);
  const { shown, reasons, withoutNumber } = filterSystems(scope);
  const baselineSystem = view.baseline === null ? undefined : index.systems.get(view.baseline);
  const baselineCells = baselineSystem ? cellsOf(scope, baselineSystem) : null;
  const unranked = shown.map((system) => rowOf(scope, system, baselineCells));
  const over = view.average ? averageOver(columns, unranked) : [];
  const averaged = unranked.map((row) => withAverage(row, view, over));
  const best = Object.fromEntries(columns.map((c) => [c.key, bestTwo(numbersIn(averaged, c.key), c.better)]));
  const rows = withRanks(averaged, scope);
  const baseline = baselineSystem ? withAverage(rowOf(scope, baselineSystem, null), view, over) : null;
  return {
    columns,
    rows: arrange(rows, view, index),
    baseline: rows.find((row) => row.system === baselineSystem) ?? baseline,
    averageOver: over,
    best,
    hidden: hiddenCounts(reasons, withoutNumber),
    ruleText: ruleText(
      view.rule,
      scope.preferred === null ? null : (index.dataset.papers[scope.preferred]?.title ?? null),
    ),
  };
}

function filterSystems(scope: Scope): {
  shown: System[];
  reasons: (HideReason | null)[];
  withoutNumber: number;
} {
  const { index, view } = scope;
  const pinned = new Set(view.pinned.flatMap((key) => index.systems.get(key) ?? []));
  const candidates = candidatesOf(scope).filter((system) => !pinned.has(system));
  const reasons = candidates.map((system) => failuresOf(scope, system)[0] ?? null);
  return {
    shown: [...pinned, ...candidates.filter((_, at) => reasons[at] === null)],
    reasons,
    withoutNumber: index.systems.size - pinned.size - candidates.length,
  };
}

function rowOf(scope: Scope, system: System, baseline: Record<string, Cell | undefined> | null): Row {
  const { index, view } = scope;
  return {
    system,
    group: groupOf(system, view, index),
    pinned: view.pinned.includes(system.key),
    cells: cellsOf(scope, system, system.key === view.baseline ? null : baseline),
    average: null,
    rank: {},
  };
}

function withAverage(row: Row, view: View, over: string[]): Row {
  return view.average ? { ...row, average: averageOf(row.cells, over) } : row;
}

function withRanks(rows: Row[], scope: Scope): Row[] {
  const ranked = rows.map((row) => ({ ...row, rank: { ...row.rank } }));
  for (const { column } of scope.columns) {
    const having = ranked.filter((row) => row.cells[column.key] !== undefined);
    const numbers = having.map((row) => row.cells[column.key]?.number);
    ranks(numbers, column.better).forEach((rank, at) => {
      const row = having[at];
      if (row) row.rank[column.key] = rank;
    });
  }
  return ranked;
}

function numbersIn(rows: Row[], key: string): number[] {
  return rows.flatMap((row) => row.cells[key]?.number ?? []);
}

/** Pinned rows first, in the order of pinning; the others sorted, then brought together by group. */
function arrange(rows: Row[], view: View, index: DatasetIndex): Row[] {
  const pinned = rows.filter((row) => row.pinned);
  const others = rows.filter((row) => !row.pinned);
  return [...pinned, ...groupRows(sortRows(others, view, index), view)];
}
