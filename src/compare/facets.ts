import { columnName, columnsOf } from "./columns";
import type { Column, FacetOption, System } from "./comparison";
import { candidatesOf, facetValues, failuresOf, keptSystems, scopeOf, UNKNOWN } from "./filterRows";
import type { HideReason, Scope } from "./filterRows";
import { shownColumn } from "./indexDataset";
import type { DatasetIndex } from "./indexDataset";
import { sizeClassOf, sizeOf } from "./sizeClassOf";
import { compareNames } from "./sortRows";
import { FACETS, SIZE_CLASSES } from "./view";
import type { Facet, SizeClass, View } from "./view";

/**
 * Every facet's options, each with the rows it would leave under all other filters. Most rows first, "unknown" last; a chosen
 * option stays listed at 0, so that it can be taken back.
 */
export function facetOptions(index: DatasetIndex, view: View): Record<Facet, FacetOption[]> {
  const scope = scopeOf(index, view);
  const candidates = candidatesOf(scope).map((system) => ({ system, failures: failuresOf(scope, system) }));
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = facet === "metric" ? metricCounts(index, view) : valueCounts(scope, candidates, facet);
      return [facet, optionsOf(counts, view.facets[facet], (value) => labelOf(index, facet, value))];
    }),
  ) as Record<Facet, FacetOption[]>;
}

/** For the picker of benchmarks: each column with the rows it would leave on its own, under all filters. In the order of columnsOf. */
export function columnOptions(index: DatasetIndex, view: View): (FacetOption & { column: Column })[] {
  return columnsOf(index).map((column) => ({
    column,
    value: column.key,
    label: columnName(column),
    count: keptSystems(scopeOf(index, { ...view, columns: [column.key] })).length,
    chosen: view.columns.includes(column.key),
  }));
}

interface Candidate {
  system: System;
  failures: HideReason[];
}

function valueCounts(
  scope: Scope,
  candidates: Candidate[],
  facet: Exclude<Facet, "metric">,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { system, failures } of candidates) {
    const kept = failures.every((reason) => reason === facet);
    for (const value of facetValues(scope, system, facet))
      counts.set(value, (counts.get(value) ?? 0) + Number(kept));
  }
  return counts;
}

/** The metric filter takes columns away, so each option is counted on the columns that it would leave. */
function metricCounts(index: DatasetIndex, view: View): Map<string, number> {
  const columns = view.columns.flatMap((key) => shownColumn(index, key, view.foldUnstated) ?? []);
  const metrics = new Set(columns.map((column) => column.metric ?? UNKNOWN));
  return new Map(
    [...metrics].map((metric) => {
      const scope = scopeOf(index, { ...view, facets: { ...view.facets, metric: [metric] } });
      return [metric, keptSystems(scope).length];
    }),
  );
}

function optionsOf(
  counts: Map<string, number>,
  chosen: string[],
  labelOf: (value: string) => string,
): FacetOption[] {
  const values = new Set([...counts.keys(), ...chosen]);
  const options = [...values].map((value) => ({
    value,
    label: labelOf(value),
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
  return options.toSorted(
    (a, b) =>
      Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) ||
      b.count - a.count ||
      compareNames(a.label, b.label),
  );
}

function labelOf(index: DatasetIndex, facet: Facet, value: string): string {
  if (value === UNKNOWN) return facet === "method" ? "no method" : "not stated";
  const paper = facet === "paper" ? index.paperOf.get(value) : undefined;
  return (paper === undefined ? undefined : index.dataset.papers[paper]?.title) ?? value;
}

export interface SizeHistogram {
  /** Bars of equal width on a log axis, in billions: fromB <= size < toB. Empty ones between are listed. */
  bins: { fromB: number; toB: number; count: number }[];
  classes: { value: SizeClass; count: number; chosen: boolean }[];
  unknown: number;
}

/** Four bars to a factor of ten: 1, 1.78, 3.16, 5.62, 10. */
const BINS_PER_DECADE = 4;

/** How many rows there are of each size under all filters but those of size. */
export function sizeHistogram(index: DatasetIndex, view: View): SizeHistogram {
  const scope = scopeOf(index, view);
  const rows = candidatesOf(scope).filter((system) =>
    failuresOf(scope, system).every((reason) => reason === "size"),
  );
  const sizes = rows.map((system) => sizeOf(system, view.sizes.active));
  const known = sizes.filter((size): size is number => size !== null && size > 0);
  const classOf = known.map(sizeClassOf);
  return {
    bins: binsOf(known),
    classes: SIZE_CLASSES.map((value) => ({
      value,
      count: classOf.filter((sizeClass) => sizeClass === value).length,
      chosen: view.sizes.classes.includes(value),
    })),
    unknown: sizes.length - known.length,
  };
}

function binsOf(sizes: number[]): SizeHistogram["bins"] {
  if (sizes.length === 0) return [];
  const bins = sizes.map(binOf);
  const [first, last] = [Math.min(...bins), Math.max(...bins)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    fromB: 10 ** ((first + at) / BINS_PER_DECADE),
    toB: 10 ** ((first + at + 1) / BINS_PER_DECADE),
    count: bins.filter((bin) => bin === first + at).length,
  }));
}

/** The epsilon keeps a size that is itself a bound (10) in the bin that it opens. */
function binOf(sizeB: number): number {
  return Math.floor(Math.log10(sizeB) * BINS_PER_DECADE + 1e-9);
}
