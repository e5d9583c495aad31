import type { Benchmark, Observation } from "../dataset/dataset";

/** A row: one method on one model, or one model as it was released. */
export interface System {
  /** Readable and stable, used in addresses: see dataset/system.ts. */
  key: string;
  name: string;
  method: string | null;
  model: string | null;
  baseModel: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  training: string | null;
  weights: "open" | "closed" | null;
  year: number | null;
  role: "trained" | "base" | "closed" | "other";
  /** Positions in Dataset.papers; own is the paper that introduces it, where the dataset holds it. */
  ownPaper: number | null;
  papers: number[];
}

/** A column: numbers that may be compared with one another. */
export interface Column {
  /** "MathVista@testmini", "DynaMath@~worst": benchmark, @split, ~variant, !metric where it is not the usual one, ^scale where it is not the usual one. */
  key: string;
  benchmark: Benchmark;
  /** null is a state of its own, "split not stated". */
  split: string | null;
  variant: string | null;
  judge: string | null;
  metric: string | null;
  metricAssumed: boolean;
  scale: number | null;
  better: "higher" | "lower";
  testSize: number | null;
  /** How many systems and papers report it in the whole dataset. */
  systems: number;
  papers: number;
}

export interface Cell {
  chosen: Observation;
  /** All reports of the same system in the same column, the chosen one included, in a fixed order. */
  reports: Observation[];
  /** For sorting and placing only. */
  number: number;
  gain: Gain | null;
  /** To the view's baseline row in the same column; null without a baseline, in its own row and where it has no number. */
  difference: Difference | null;
}

/** This row's number minus the baseline row's, computed from the printed decimals. */
export interface Difference {
  text: string;
  points: number;
  better: boolean;
  /** As in Gain. */
  band: number | null;
  insideNoise: boolean;
}

/** Base → trained, recomputed from both ends. */
export interface Gain {
  baseText: string;
  baseName: string | null;
  base: number;
  /** Trained minus base in the column's points, as text with sign and the finer end's decimals: "+6.6". */
  text: string;
  points: number;
  /** True where the change is for the better, direction respected. */
  better: boolean;
  printed: string | null;
  /** The printed delta does not follow from the printed ends. */
  disagrees: boolean;
  /** Half width of the 95 % band in points; null where n is unknown. */
  band: number | null;
  insideNoise: boolean;
  /** Where the base was printed, if not by the trained row's own record. */
  baseObservation: Observation | null;
}

export interface Row {
  system: System;
  group: string | null;
  pinned: boolean;
  /** By column key. */
  cells: Record<string, Cell | undefined>;
  average: Average | null;
  rank: Record<string, number | undefined>;
}

/** A mean over a set that is always named; null text where a member is missing. */
export interface Average {
  columns: string[];
  text: string | null;
  number: number | null;
  missing: string[];
}

/** Everything that table, charts and exports show for one view. */
export interface Comparison {
  columns: Column[];
  /** Filtered, sorted, grouped; pinned first. */
  rows: Row[];
  /** The chosen baseline row, also when it is filtered out. */
  baseline: Row | null;
  /** The columns that the average is taken over. */
  averageOver: string[];
  /** Per column key: the best and second-best numbers among the shown rows. */
  best: Record<string, { best: number | null; second: number | null }>;
  /** How many rows are hidden, and by which filter first. */
  hidden: { total: number; by: { reason: string; count: number }[] };
  /** The rule in words: "own paper first". */
  ruleText: string;
}

export interface FacetOption {
  /** The view's own value: a slug for a paper, "unknown" for null. */
  value: string;
  /** For people: a paper's title, "not stated" for unknown; else the value. */
  label: string;
  /** Rows that this option would leave, under all other filters. */
  count: number;
  chosen: boolean;
}
