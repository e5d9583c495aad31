/** What a record says of its number. Efficiency (speed, tokens, memory, amount of data) is never an accuracy. */
export const KINDS = ["score", "base-to-trained", "delta", "baseline", "efficiency"] as const;
export type Kind = (typeof KINDS)[number];

export const SETTINGS = ["trained", "base", "competitor", "closed"] as const;
export type Setting = (typeof SETTINGS)[number];

export const DELTA_KINDS = ["absolute", "relative", "unspecified"] as const;
export type DeltaKind = (typeof DELTA_KINDS)[number];

/** Who ran it: the document's own run, its re-run of somebody's system, or a number quoted from elsewhere. */
export const PROVENANCES = ["own", "re-run", "quoted"] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** An average over several benchmarks; `count` is null where the document does not say how many. */
export interface Aggregate {
  count: number | null;
}

/** The paper or leaderboard a number was printed in. What is not stated is null. Dates are "2025-05-28", "2025-05" or "2025". */
export interface Paper {
  title: string;
  arxiv: string | null;
  url: string | null;
  date: string | null;
  organisation: string | null;
  /** Addresses of code, weights and project pages that the document prints for it, in order; [] where none. */
  code: string[];
}

/** Where to find the number again: a character range of the document and, for tables, its labels. */
export interface Place {
  document: string;
  sha256: string;
  /** Counted from 1. */
  line: number;
  /** Character offsets into the document as decoded (UTF-16 units, BOM included): text.slice(start, end) holds the printed number. */
  start: number;
  end: number;
  table: string | null;
  row: string | null;
  column: string | null;
  /** At most 12 words around the number, as printed. */
  quote: string | null;
}

/** A number that a document reports for a system on a benchmark. One per (document, paper, system, benchmark, split, metric). */
export interface ReportedResult {
  id: string;
  paper: Paper;
  method: string | null;
  model: string | null;
  baseModel: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  benchmark: string | null;
  benchmarkAsPrinted: string | null;
  aggregate: Aggregate | null;
  split: string | null;
  /** A protocol the header names: "strict", "worst", "w/o subs", "vision-only", "perception". */
  variant: string | null;
  /** The model that judged, where the document names one ("GPT-4 Turbo"). */
  judge: string | null;
  metric: string | null;
  /** The registry's usual metric; never mixed with `metric`, which is printed. */
  assumedMetric: string | null;
  unit: "%" | null;
  /** Upper end of the scale that the number is on (1, 10, 100, 1000, 2800); null where it is open or unknown. */
  scale: number | null;
  /** Strings as printed, sign included for a delta: "72.90", "+4.0", "-11.8", "81.4..89.2", "+5x". */
  value: string | null;
  base: string | null;
  baseName: string | null;
  delta: string | null;
  deltaKind: DeltaKind | null;
  kind: Kind;
  setting: Setting | null;
  /** How the system was trained, where the document says: "SFT", "RL", "SFT+RL", "unsupervised RL". */
  training: string | null;
  provenance: Provenance | null;
  /** The text says about, nearly, over, up to, more than. */
  approx: boolean;
  source: Place;
}
