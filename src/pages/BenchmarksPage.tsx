import { useMemo } from "react";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Links } from "../ui/links";
import { formatCount } from "../ui/formatCount";
import { benchmarkSummaries, findBenchmarks } from "./benchmarkSummaries";
import { NothingFound } from "./NothingFound";
import "./pages.css";

/** Every benchmark that the dataset has numbers on. */
export function BenchmarksPage({
  index,
  search,
  links,
}: {
  index: DatasetIndex;
  search: string;
  links: Links;
}) {
  const all = useMemo(() => benchmarkSummaries(index), [index]);
  const shown = useMemo(() => findBenchmarks(all, search), [all, search]);
  return (
    <>
      <h1>Benchmarks</h1>
      <p className="intro">
        {shown.length === all.length ? all.length : `${shown.length} of ${all.length}`} benchmarks with a
        reported number, the most reported first. Numbers with different splits, metrics or variants never
        share a column.
      </p>
      {shown.length === 0 ? (
        <NothingFound what="benchmark" search={search} />
      ) : (
        <div className="sheet-table">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Benchmark</th>
                <th scope="col" className="secondary">
                  Domain
                </th>
                <th scope="col" className="secondary">
                  Usual split
                </th>
                <th scope="col" className="secondary">
                  Usual metric
                </th>
                <th scope="col" className="numeric secondary">
                  Items
                </th>
                <th scope="col" className="numeric secondary">
                  Columns
                </th>
                <th scope="col" className="numeric">
                  Reports
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ benchmark, columns, reports }) => (
                <tr key={benchmark.name}>
                  <th scope="row">
                    <a href={links.benchmark(benchmark.name)}>{benchmark.name}</a>
                    {!benchmark.known && <span className="tag">not in the registry</span>}
                  </th>
                  <td className="secondary">{benchmark.domain ?? "–"}</td>
                  <td className="secondary">{benchmark.usualSplit ?? "–"}</td>
                  <td className="secondary">{benchmark.metric ?? "–"}</td>
                  <td className="numeric secondary">
                    {benchmark.testSize === null ? "–" : formatCount(benchmark.testSize)}
                  </td>
                  <td className="numeric secondary">{columns.length}</td>
                  <td className="numeric">{formatCount(reports)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
