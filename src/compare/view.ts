/** What a reader chose. The store holds one, the address writes one, every pure function reads one. */
export interface View {
  screen: Screen;
  /** The benchmark or paper opened on its screen; null for the list. */
  subject: string | null;
  /** Column keys in the order shown ("MathVista@testmini"); see columns.ts. */
  columns: string[];
  rule: Rule;
  /** The paper that `rule: "paper"` prefers, by its slug. */
  rulePaper: string | null;
  /** "gains" turns each trained cell into base → trained with its delta. */
  cells: "scores" | "gains";
  /** What a gain is measured against: the base in the same paper, or the highest base any paper reports. */
  against: "same-paper" | "strongest";
  /** Keep only rows that report every shown column. */
  requireAll: boolean;
  /** Keep only rows with a gain outside the 95 % band on a shown column. */
  outsideNoise: boolean;
  /** Fold "split not stated" into the benchmark's usual split, on the reader's word. */
  foldUnstated: boolean;
  sizes: SizeChoice;
  /** Empty means all. Values are the facet's own labels; "unknown" stands for null. */
  facets: Record<Facet, string[]>;
  search: string;
  /** First entry sorts first. `column` is a column key, "gain:" and a column key, "average", "name" or a lead. */
  sort: { column: string; descending: boolean }[];
  group: Group;
  /** What stands beside the system's name, in the order shown. */
  leads: Lead[];
  /** System keys; pinned rows stay in sight whatever the filters say. */
  pinned: string[];
  /** A system key; every other row is then read as a difference to it. */
  baseline: string | null;
  transposed: boolean;
  heat: boolean;
  average: boolean;
  chart: string;
  /** The column key that a chart of one benchmark draws; null, or one that is not shown, for the first column. */
  chartBenchmark: string | null;
  /** The key of the system that a chart sets apart; null, or one that is not shown, for what the chart opens on. */
  chartSystem: string | null;
  /** The key of the one system that the head-to-head is with; null for every other. */
  chartRival: string | null;
  /** The id of the result whose evidence is open. */
  evidence: string | null;
  /** The dataset version that the address was made for. */
  version: string | null;
}

/** Where a reader looks. A change of the other fields is a choice: it can be undone, and everything is compared anew. */
const PLACES = [
  "screen",
  "subject",
  "chart",
  "chartBenchmark",
  "chartSystem",
  "chartRival",
  "evidence",
  "version",
] as const satisfies (keyof View)[];
type Place = Pick<View, (typeof PLACES)[number]>;

export function placeOf(view: View): Place {
  return Object.fromEntries(PLACES.map((field) => [field, view[field]])) as unknown as Place;
}

export const SCREENS = ["compare", "charts", "benchmarks", "papers", "coverage"] as const;
export type Screen = (typeof SCREENS)[number];

export const RULES = ["own", "median", "best", "paper"] as const;
export type Rule = (typeof RULES)[number];

export const GROUPS = ["none", "base-model", "size", "training", "paper"] as const;
export type Group = (typeof GROUPS)[number];

export const LEADS = ["baseModel", "size", "training", "weights", "year", "paper"] as const;
export type Lead = (typeof LEADS)[number];

export const FACETS = [
  "baseModel",
  "method",
  "training",
  "weights",
  "year",
  "setting",
  "metric",
  "paper",
] as const;
export type Facet = (typeof FACETS)[number];

/** Upper bounds are inclusive of what the label says: "4-9B" is 4 <= size < 10. */
export const SIZE_CLASSES = ["<4B", "4-9B", "10-20B", "21-40B", ">40B"] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

export interface SizeChoice {
  /** Empty means all classes. */
  classes: SizeClass[];
  minB: number | null;
  maxB: number | null;
  /** Systems of unknown size are shown. On by default. */
  unknown: boolean;
  /** Active parameters of mixture-of-experts models instead of the total. */
  active: boolean;
}
