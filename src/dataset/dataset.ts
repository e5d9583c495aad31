import type { Paper, Place, ReportedResult } from "./result";

/** A benchmark as the registry knows it. */
export interface Benchmark {
  name: string;
  domain: string | null;
  metric: string | null;
  higherIsBetter: boolean;
  /** Upper end of its usual scale; null where open. */
  scale: number | null;
  usualSplit: string | null;
  /** What a number of it may be where nothing else is said: "strict or loose"; absent where it can be one thing alone. */
  protocols?: string;
  /** Items in the usual split, with where that is published; null where not known. */
  testSize: number | null;
  testSizeSource: string | null;
  arxiv: string | null;
  /** False where only documents name it: it then keeps its printed name. */
  known: boolean;
}

export interface Model {
  name: string;
  family: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  weights: "open" | "closed" | null;
  date: string | null;
  known: boolean;
}

/** A document that was read. */
export interface Source {
  document: string;
  sha256: string;
  kind: "paper" | "readme" | "leaderboard" | "listing";
  /** Where the numbers were printed: repository, path and commit, or an address. */
  origin: string | null;
  url: string | null;
  licence: string | null;
}

/** One reported result as the page holds it: paper and source are positions in the dataset's own lists. */
export interface Observation extends Omit<ReportedResult, "paper" | "source"> {
  /** Position in `Dataset.results` and in the evidence file. */
  index: number;
  paper: number;
  source: number;
}

export interface Dataset {
  schema: string;
  /** Hash of the content: the same content has the same version everywhere. */
  version: string;
  counts: Record<"results" | "papers" | "systems" | "benchmarks" | "models" | "sources", number>;
  papers: Paper[];
  benchmarks: Benchmark[];
  models: Model[];
  sources: Source[];
  results: Observation[];
}

/** The places of all results, in the order of `Dataset.results`; fetched when first needed. */
export type Evidence = Omit<Place, "document" | "sha256">[];
