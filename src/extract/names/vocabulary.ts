/** What a printed benchmark name says: "MathVerse (mini Vision_Only)" is MathVerse, split testmini, variant vision-only. */
export interface BenchmarkName {
  /** Canonical where known, else as printed. */
  benchmark: string;
  known: boolean;
  split: string | null;
  variant: string | null;
  metric: string | null;
  judge: string | null;
}

export interface ModelName {
  /** Canonical where known, else as printed with markers taken off. */
  model: string;
  known: boolean;
  family: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  weights: "open" | "closed" | null;
}

export interface Mention<Name> {
  start: number;
  end: number;
  text: string;
  name: Name;
}

