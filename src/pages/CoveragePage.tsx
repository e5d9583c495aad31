import { useMemo } from "react";
import type { ReactNode } from "react";
import { tableCoverage } from "../compare/coverage";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Coverage } from "../dataset/coverage";
import type { Links } from "../ui/links";
import { formatCount } from "../ui/formatCount";
import { Conflicts } from "./Conflicts";
import "./pages.css";

/** What the extractor left out, once it is fetched. */
export type Tally =
  { state: "waiting" } | { state: "here"; value: Coverage } | { state: "failed"; problem: string };

/** What was read, what was left out and why, which numbers disagree, and which names nobody knows. */
export function CoveragePage({
  index,
  tally,
  links,
  onOpen,
}: {
  index: DatasetIndex;
  tally: Tally;
  links: Links;
  onOpen: (id: string) => void;
}) {
  const held = useMemo(() => tableCoverage(index), [index]);
  const { counts, version } = index.dataset;
  return (
    <>
      <h1>Coverage</h1>
      <p className="intro">
        Version {version} of the dataset: what was read, what was left out and why, and where reports
        disagree.
      </p>
      <ul className="figures">
        <Figure count={counts.results} what="numbers" />
        <Figure count={counts.papers} what="papers and leaderboards" />
        <Figure count={counts.systems} what="systems" />
        <Figure count={counts.benchmarks} what="benchmarks" />
        <Figure count={held.conflicts.length} what="numbers in conflict" />
      </ul>
      <div className="columns-2">
        <Counted title="Numbers by kind" rows={held.byKind.map(({ kind, count }) => [kind, count])} />
        <Counted
          title="Read, but in no cell of the table"
          rows={held.unplaced.map(({ reason, count }) => [reason, count])}
        />
      </div>
      <section className="part">
        <h2>Left out while reading</h2>
        {tally.state === "waiting" && <p className="muted waiting">Fetching the tally …</p>}
        {tally.state === "failed" && (
          <p className="warning">The tally could not be fetched. {tally.problem}</p>
        )}
        {tally.state === "here" && <LeftOut coverage={tally.value} />}
      </section>
      <section className="part">
        <h2>Numbers in conflict</h2>
        <p className="intro">
          Reports of one system in one column that differ. None is thrown away: the rule above the table
          chooses which is shown.
        </p>
        {held.conflicts.length > 0 ? (
          <Conflicts conflicts={held.conflicts} links={links} showColumn onOpen={onOpen} />
        ) : (
          <p className="muted">No two reports disagree.</p>
        )}
      </section>
      {tally.state === "here" && (
        <div className="columns-2">
          <Counted
            title="Benchmarks the registry does not know"
            rows={tally.value.unknownBenchmarks.map(({ name, results }) => [
              <a key={name} href={links.benchmark(name)}>
                {name}
              </a>,
              results,
            ])}
          />
          <Counted
            title="Models the registry does not know"
            rows={tally.value.unknownModels.map(({ name, results }) => [name, results])}
          />
        </div>
      )}
    </>
  );
}

function Figure({ count, what }: { count: number; what: string }) {
  return (
    <li>
      <strong>{formatCount(count)}</strong> {what}
    </li>
  );
}

function Counted({ title, rows }: { title: string; rows: [ReactNode, number][] }) {
  return (
    <section className="part">
      <h2>
        {title} <span className="muted">{rows.length === 0 && "none"}</span>
      </h2>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by key */}
      <section className="scrolls" tabIndex={0} aria-label={title}>
        <table className="list">
          <tbody>
            {rows.map(([name, count], at) => (
              <tr key={at}>
                <th scope="row">{name}</th>
                <td className="numeric">{formatCount(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function LeftOut({ coverage: { documents, skipped, warnings, withoutResults } }: { coverage: Coverage }) {
  const total = skipped.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p className="intro">
        {formatCount(total)} printed numbers in {documents.length} documents were no results, each for one of
        these reasons.
      </p>
      <div className="sheet-table">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col" className="numeric">
                Numbers
              </th>
              <th scope="col" className="secondary">
                For example
              </th>
            </tr>
          </thead>
          <tbody>
            {skipped.map(({ reason, count, examples }) => (
              <tr key={reason}>
                <th scope="row">{reason}</th>
                <td className="numeric">{formatCount(count)}</td>
                <td className="secondary">
                  {examples.slice(0, 2).map(({ document, line, text }) => (
                    <span key={`${document} ${line} ${text}`} className="example">
                      {text}{" "}
                      <span className="muted">
                        {document}:{line}
                      </span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Notes
        title={`${warnings.length} warnings of the readers`}
        notes={warnings.map(({ document, line, message }) => ({
          place: `${document}:${line}`,
          text: message,
        }))}
      />
      <Notes
        title={`${withoutResults.length} papers were read that report no number`}
        notes={withoutResults.map(({ document, title }) => ({ place: document, text: title }))}
      />
    </>
  );
}

function Notes({ title, notes }: { title: string; notes: { place: string; text: string }[] }) {
  if (notes.length === 0) return null;
  return (
    <details className="warnings">
      <summary>{title}</summary>
      <ul className="plain-list">
        {notes.map(({ place, text }) => (
          <li key={`${place} ${text}`}>
            <span className="muted">{place}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
