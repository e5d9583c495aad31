import type { DatasetIndex } from "../compare/indexDataset";
import { searchable, searchScore } from "../compare/search";
import type { Paper } from "../dataset/result";

export interface PaperSummary {
  at: number;
  paper: Paper;
  results: number;
  benchmarks: number;
}

/** Every paper with its count of numbers, the latest first, undated last. */
export function paperSummaries({ dataset }: DatasetIndex): PaperSummary[] {
  const results = dataset.papers.map(() => 0);
  const benchmarks = dataset.papers.map(() => new Set<string>());
  for (const { paper, benchmark } of dataset.results) {
    results[paper] = (results[paper] ?? 0) + 1;
    if (benchmark !== null) benchmarks[paper]?.add(benchmark);
  }
  return dataset.papers
    .map((paper, at) => ({ at, paper, results: results[at] ?? 0, benchmarks: benchmarks[at]?.size ?? 0 }))
    .toSorted((a, b) => byDate(a, b) || (a.paper.title < b.paper.title ? -1 : 1));
}

function byDate(a: PaperSummary, b: PaperSummary): number {
  const [x, y] = [a.paper.date ?? "", b.paper.date ?? ""];
  return x < y ? 1 : x > y ? -1 : 0;
}

export function findPapers(summaries: PaperSummary[], query: string): PaperSummary[] {
  if (query.trim() === "") return summaries;
  return summaries.filter(
    ({ paper }) =>
      searchScore(query, searchable([paper.title, paper.organisation, paper.arxiv, paper.date].join(" "))) >
      0,
  );
}
