import type { Observation } from "../dataset/dataset";
import { choose } from "./choose";
import { columnName } from "./columns";
import type { Cell, Column, System } from "./comparison";
import { printedNumber } from "./formatNumber";
import { changeBetween, gainOf } from "./gain";
import { reportsIn, shownColumn } from "./indexDataset";
import type { DatasetIndex } from "./indexDataset";
import { searchable, searchScore } from "./search";
import { hasChosenSize } from "./sizeClassOf";
import { FACETS } from "./view";
import type { Facet, View } from "./view";

/** A view's columns with their reports: what rows are made from. */
export interface Scope {
  index: DatasetIndex;
  view: View;
  columns: ScopedColumn[];
  preferred: number | null;
}

interface ScopedColumn {
  column: Column;
  reports: Map<string, Observation[]>;
}

/** The metric filter takes columns away, not rows: a row without a number left is hidden by "benchmark". */
export type HideReason = "benchmark" | "size" | Exclude<Facet, "metric"> | "search" | "incomplete" | "noise";

/** Stands for null among a facet's values. */
export const UNKNOWN = "unknown";

/** The columns a view shows: those that the dataset has, folded where the reader says so, under the metric filter. */
export function scopeOf(index: DatasetIndex, view: View): Scope {
  const shown = new Map<string, Column>();
  for (const key of view.columns) {
    const column = shownColumn(index, key, view.foldUnstated);
    if (column && !shown.has(column.key)) shown.set(column.key, column);
  }
  const metrics = view.facets.metric;
  const columns = [...shown.values()]
    .filter((column) => metrics.length === 0 || metrics.includes(column.metric ?? UNKNOWN))
    .map((column) => ({ column, reports: reportsIn(index, column.key, view.foldUnstated) }));
  const preferred = view.rulePaper === null ? null : (index.paperOf.get(view.rulePaper) ?? null);
  return { index, view, columns, preferred };
}

/** The systems with a number in a shown column, in the order of their first one. */
export function candidatesOf(scope: Scope): System[] {
  const keys = new Set(scope.columns.flatMap(({ reports }) => [...reports.keys()]));
  return [...keys].flatMap((key) => scope.index.systems.get(key) ?? []);
}

/** Every filter that would hide a candidate, in a fixed order; [] where it is shown. */
export function failuresOf(scope: Scope, system: System): HideReason[] {
  const { view } = scope;
  const failures: HideReason[] = [];
  if (!hasChosenSize(system, view.sizes)) failures.push("size");
  for (const facet of FACETS) {
    const chosen = view.facets[facet];
    if (facet === "metric" || chosen.length === 0) continue;
    if (!facetValues(scope, system, facet).some((value) => chosen.includes(value))) failures.push(facet);
  }
  if (view.search.trim() !== "" && !isFound(scope, system)) failures.push("search");
  if (view.requireAll && !scope.columns.every(({ reports }) => reports.has(system.key)))
    failures.push("incomplete");
  if (view.outsideNoise && !hasGainOutsideNoise(scope, system)) failures.push("noise");
  return failures;
}

/** The systems that a view's filters leave, in the order of their first number. */
export function keptSystems(scope: Scope): System[] {
  return candidatesOf(scope).filter((system) => failuresOf(scope, system).length === 0);
}

/** A row's values under a facet; "unknown" for null. Papers by slug: all that report it in a shown column. */
export function facetValues(scope: Scope, system: System, facet: Exclude<Facet, "metric">): string[] {
  switch (facet) {
    case "baseModel":
      return [system.baseModel ?? (system.role === "base" ? system.model : null) ?? UNKNOWN];
    case "method":
      return [system.method ?? UNKNOWN];
    case "training":
      return [system.training ?? UNKNOWN];
    case "weights":
      return [system.weights ?? UNKNOWN];
    case "year":
      return [system.year === null ? UNKNOWN : String(system.year)];
    case "setting":
      return [system.role];
    case "paper":
      return papersOf(scope, system);
  }
}

function papersOf(scope: Scope, system: System): string[] {
  const papers = new Set(
    scope.columns.flatMap(({ reports }) => (reports.get(system.key) ?? []).map((o) => o.paper)),
  );
  return [...papers].flatMap((paper) => scope.index.slugs[paper] ?? []);
}

/** Words may be found in the system, its base, its papers, and in the shown columns it has numbers in. */
function isFound(scope: Scope, system: System): boolean {
  const titles = system.papers.map((paper) => scope.index.dataset.papers[paper]?.title ?? "");
  const columns = scope.columns
    .filter(({ reports }) => reports.has(system.key))
    .map(({ column }) => columnName(column));
  const text = [system.name, system.baseModel ?? "", system.training ?? "", ...titles, ...columns].join(" ");
  return searchScore(scope.view.search, searchable(text)) > 0;
}

function hasGainOutsideNoise(scope: Scope, system: System): boolean {
  return Object.values(cellsOf(scope, system)).some(
    (cell) => cell?.gain && cell.gain.band !== null && cell.gain.better && !cell.gain.insideNoise,
  );
}

/** A system's cells in the shown columns, by column key. */
export function cellsOf(
  scope: Scope,
  system: System,
  baseline: Record<string, Cell | undefined> | null = null,
) {
  const cells: Record<string, Cell | undefined> = {};
  for (const { column, reports } of scope.columns) {
    const own = reports.get(system.key);
    const chosen = own && chosenOf(scope, system, column, own);
    const number = printedNumber(chosen?.value ?? null);
    if (!own || !chosen || chosen.value === null || number === null) continue;
    const against = baseline?.[column.key]?.chosen.value ?? null;
    cells[column.key] = {
      chosen,
      reports: own,
      number,
      gain: gainOf(chosen, { system, column, reports, against: scope.view.against }),
      difference: against === null ? null : changeBetween(column, chosen.value, against),
    };
  }
  return cells;
}

function chosenOf(scope: Scope, system: System, column: Column, reports: Observation[]): Observation | null {
  const { view, preferred } = scope;
  return choose(reports, { rule: view.rule, preferred, ownPaper: system.ownPaper, better: column.better });
}
