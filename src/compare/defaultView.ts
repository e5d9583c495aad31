import { keptSystems, scopeOf } from "./filterRows";
import { bestFirst } from "./columns";
import { groupBy } from "./groupBy";
import { shownColumn } from "./indexDataset";
import type { DatasetIndex } from "./indexDataset";
import type { Column } from "./comparison";
import type { View } from "./view";

/** What the front page opens on, each with the names it may have. */
const OPENING_BENCHMARKS = [
  ["MathVista"],
  ["MathVerse"],
  ["MathVision", "MATH-Vision"],
  ["We-Math", "WeMath"],
  ["MMMU"],
];
const OPENING_COLUMNS = OPENING_BENCHMARKS.length;

/** A view with no choice made: every row, no column, the rule "own paper first". */
export const EMPTY_VIEW: View = {
  screen: "compare",
  subject: null,
  columns: [],
  rule: "own",
  rulePaper: null,
  cells: "scores",
  against: "same-paper",
  requireAll: false,
  outsideNoise: false,
  foldUnstated: false,
  sizes: { classes: [], minB: null, maxB: null, unknown: true, active: false },
  facets: {
    baseModel: [],
    method: [],
    training: [],
    weights: [],
    year: [],
    setting: [],
    metric: [],
    paper: [],
  },
  search: "",
  sort: [],
  group: "none",
  leads: ["size"],
  pinned: [],
  baseline: null,
  transposed: false,
  heat: false,
  average: false,
  chart: "bars",
  chartBenchmark: null,
  chartSystem: null,
  chartRival: null,
  evidence: null,
  version: null,
};

/**
 * The question the front page opens on: vision-language models of 4-9B, base against trained, on five benchmarks of visual
 * mathematics, in each the column that most of these systems report. A dataset without them opens on its most reported
 * columns; filters that would leave no row are not set.
 */
export function defaultView(index: DatasetIndex): View {
  const question = baseAgainstTrained({ ...EMPTY_VIEW, version: index.dataset.version });
  const columns = openingColumns(index, question);
  const first = columns[0] ? shownColumn(index, columns[0], false) : undefined;
  const view = { ...question, columns, sort: first ? [bestFirst(first)] : [] };
  const leavesRows = keptSystems(scopeOf(index, view)).length > 0;
  return leavesRows ? view : { ...view, sizes: EMPTY_VIEW.sizes, facets: EMPTY_VIEW.facets };
}

function baseAgainstTrained(view: View): View {
  return {
    ...view,
    cells: "gains",
    sizes: { ...view.sizes, classes: ["4-9B"] },
    facets: { ...view.facets, setting: ["base", "trained"] },
  };
}

function openingColumns(index: DatasetIndex, question: View): string[] {
  const byBenchmark = groupBy(index.columns.values(), (column) => column.benchmark.name);
  const asked = OPENING_BENCHMARKS.flatMap((names) => {
    const columns = names.flatMap((name) => byBenchmark.get(name) ?? []);
    return mostReported(index, columns, question)?.key ?? [];
  });
  if (asked.length > 0) return asked;
  const most = [...index.columns.values()].toSorted(
    (a, b) => b.systems - a.systems || (a.key < b.key ? -1 : 1),
  );
  return most.slice(0, OPENING_COLUMNS).map((column) => column.key);
}

/** The column with most reports among the systems of the question; of equals the one of more systems, then of the shorter key. */
function mostReported(index: DatasetIndex, columns: Column[], question: View): Column | undefined {
  const counted = columns.map((column) => ({ column, reports: reportsAmong(index, column, question) }));
  counted.sort(
    (a, b) =>
      b.reports - a.reports || b.column.systems - a.column.systems || (a.column.key < b.column.key ? -1 : 1),
  );
  return counted[0]?.column;
}

function reportsAmong(index: DatasetIndex, column: Column, question: View): number {
  const scope = scopeOf(index, { ...question, columns: [column.key] });
  const systems = keptSystems(scope);
  return systems.reduce(
    (total, system) => total + (index.reports.get(column.key)?.get(system.key)?.length ?? 0),
    0,
  );
}
