import { useMemo } from "react";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Links } from "../ui/links";
import { formatCount } from "../ui/formatCount";
import { NothingFound } from "./NothingFound";
import { findPapers, paperSummaries } from "./paperSummaries";
import "./pages.css";

/** Every paper and leaderboard that numbers were read from. */
export function PapersPage({ index, search, links }: { index: DatasetIndex; search: string; links: Links }) {
  const all = useMemo(() => paperSummaries(index), [index]);
  const shown = useMemo(() => findPapers(all, search), [all, search]);
  return (
    <>
      <h1>Papers</h1>
      <p className="intro">
        {shown.length === all.length ? all.length : `${shown.length} of ${all.length}`} papers and
        leaderboards, the latest first.
      </p>
      {shown.length === 0 ? (
        <NothingFound what="paper" search={search} />
      ) : (
        <div className="sheet-table">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">Paper</th>
                <th scope="col">Date</th>
                <th scope="col" className="secondary">
                  Organisation
                </th>
                <th scope="col" className="numeric secondary">
                  Benchmarks
                </th>
                <th scope="col" className="numeric">
                  Numbers
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ at, paper, results, benchmarks }) => (
                <tr key={at}>
                  <th scope="row">
                    <a href={links.paper(at)}>{paper.title}</a>
                  </th>
                  <td className="date">{paper.date ?? "–"}</td>
                  <td className="secondary">{paper.organisation ?? "–"}</td>
                  <td className="numeric secondary">{benchmarks}</td>
                  <td className="numeric">{formatCount(results)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
