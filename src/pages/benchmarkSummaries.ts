import type { Column } from "../compare/comparison";
import type { DatasetIndex } from "../compare/indexDataset";
import { searchable, searchScore } from "../compare/search";
import type { Benchmark } from "../dataset/dataset";

export interface BenchmarkSummary {
  benchmark: Benchmark;
  /** The most reported first. */
  columns: Column[];
  /** Reports in all of its columns. */
  reports: number;
}

/** Every benchmark with a number in the table, the most reported first. */
export function benchmarkSummaries({ columns, reports }: DatasetIndex): BenchmarkSummary[] {
  const byName = new Map<string, BenchmarkSummary>();
  for (const column of columns.values()) {
    const summary = byName.get(column.benchmark.name) ?? {
      benchmark: column.benchmark,
      columns: [],
      reports: 0,
    };
    byName.set(column.benchmark.name, summary);
    summary.columns.push(column);
    for (const own of reports.get(column.key)?.values() ?? []) summary.reports += own.length;
  }
  for (const summary of byName.values())
    summary.columns.sort((a, b) => b.systems - a.systems || (a.key < b.key ? -1 : 1));
  return [...byName.values()].toSorted(
    (a, b) => b.reports - a.reports || (a.benchmark.name < b.benchmark.name ? -1 : 1),
  );
}

export function findBenchmarks(summaries: BenchmarkSummary[], query: string): BenchmarkSummary[] {
  if (query.trim() === "") return summaries;
  return summaries.filter(
    ({ benchmark }) => searchScore(query, searchable(`${benchmark.name} ${benchmark.domain ?? ""}`)) > 0,
  );
}
