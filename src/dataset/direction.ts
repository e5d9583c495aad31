import type { Benchmark } from "./dataset";

/** Metrics where less is better, whatever the benchmark: "hallucination rate", "WER", "perplexity", "FID", "CHAIRs". */
const LOWER =
  /hallucination rate|error|\bwer\b|\bcer\b|\bper\b|\beer\b|perplexity|\bppl\b|\bfid\b|\bfvd\b|\bmae\b|\brmse\b|\bmse\b|chair[si_]|bits per|\bbpc\b|miss rate|latency|edit distance/i;

/** Which end of a column is better: a metric that is named decides, else the benchmark. */
export function betterOf(benchmark: Benchmark | null, metric: string | null): "higher" | "lower" {
  if (metric !== null && LOWER.test(metric)) return "lower";
  if (metric !== null && benchmark?.metric !== metric) return "higher";
  return benchmark === null || benchmark.higherIsBetter ? "higher" : "lower";
}
