import { FACETS } from "../compare/view";
import type { Facet, View } from "../compare/view";

/** One filter that is on, and the change that takes it off. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Partial<View>;
}

export const FACET_LABELS = {
  setting: "Kind of system",
  baseModel: "Base model",
  training: "Training",
  method: "Method",
  weights: "Weights",
  year: "Year",
  metric: "Metric",
  paper: "Paper",
} as const satisfies Record<Facet, string>;

/** Every choice that hides rows or changes how they are read, in the order of the filter rail. */
export function activeFilters(view: View, labelOf: (facet: Facet, value: string) => string): ActiveFilter[] {
  return [
    ...searchFilter(view),
    ...sizeFilters(view),
    ...FACETS.flatMap((facet) =>
      view.facets[facet].map((value) => ({
        key: `${facet} ${value}`,
        label: value === "unknown" ? `${FACET_LABELS[facet]}: unknown` : labelOf(facet, value),
        without: withoutValue(view, facet, value),
      })),
    ),
    ...flag(view.requireAll, "requireAll", "reports every column"),
    ...flag(view.outsideNoise, "outsideNoise", "gain outside noise"),
    ...flag(view.foldUnstated, "foldUnstated", "unstated splits folded in"),
    ...baselineOf(view),
  ];
}

export function withoutValue(view: View, facet: Facet, value: string): Partial<View> {
  const values = view.facets[facet].filter((chosen) => chosen !== value);
  return { facets: { ...view.facets, [facet]: values } };
}

function baselineOf({ baseline }: View): ActiveFilter[] {
  if (baseline === null) return [];
  return [{ key: "baseline", label: `differences to ${baseline}`, without: { baseline: null } }];
}

function searchFilter({ search }: View): ActiveFilter[] {
  return search.trim() === ""
    ? []
    : [{ key: "search", label: `“${search.trim()}”`, without: { search: "" } }];
}

function sizeFilters({ sizes }: View): ActiveFilter[] {
  const { classes, minB, maxB, unknown, active } = sizes;
  const kind = active ? " active" : "";
  return [
    ...classes.map((size) => ({
      key: `size ${size}`,
      label: size + kind,
      without: { sizes: { ...sizes, classes: classes.filter((other) => other !== size) } },
    })),
    ...(minB === null && maxB === null
      ? []
      : [
          {
            key: "range",
            label: rangeText(minB, maxB) + kind,
            without: { sizes: { ...sizes, minB: null, maxB: null } },
          },
        ]),
    ...(unknown
      ? []
      : [{ key: "unknown", label: "no unknown sizes", without: { sizes: { ...sizes, unknown: true } } }]),
  ];
}

/** "at least 3B", "at most 9B", "3-9B". */
export function rangeText(minB: number | null, maxB: number | null): string {
  if (minB === null) return `at most ${maxB}B`;
  return maxB === null ? `at least ${minB}B` : `${minB}-${maxB}B`;
}

function flag(
  on: boolean,
  field: "requireAll" | "outsideNoise" | "foldUnstated",
  label: string,
): ActiveFilter[] {
  return on ? [{ key: field, label, without: { [field]: false } }] : [];
}
