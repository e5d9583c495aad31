import { useMemo, useState } from "react";
import { columnDetail } from "../compare/columns";
import type { Column, Row } from "../compare/comparison";
import { conflictsOf } from "../compare/conflictsOf";
import type { DatasetIndex } from "../compare/indexDataset";
import { leadText } from "../compare/leads";
import { EMPTY_VIEW } from "../compare/defaultView";
import type { View } from "../compare/view";
import type { Links } from "../ui/links";
import { formatCount } from "../ui/formatCount";
import { benchmarkSummaries } from "./benchmarkSummaries";
import { Conflicts } from "./Conflicts";
import { Missing } from "./Missing";
import { ranking, recordsOverTime } from "./ranking";
import { RecordsChart } from "./RecordsChart";
import "./pages.css";

const FIRST_ROWS = 30;

/** What a benchmark measures, its ranking, its records over time, and how far reports disagree. */
export function BenchmarkPage({
  index,
  name,
  links,
  onChange,
  onOpen,
}: {
  index: DatasetIndex;
  name: string;
  links: Links;
  onChange: (patch: Partial<View>) => void;
  onOpen: (id: string) => void;
}) {
  const summary = useMemo(
    () => benchmarkSummaries(index).find(({ benchmark }) => benchmark.name === name),
    [index, name],
  );
  const [key, setKey] = useState<string | null>(null);
  const column = summary?.columns.find((candidate) => candidate.key === key) ?? summary?.columns[0];
  if (!summary || !column) return <Missing what="benchmark" name={name} list="#/benchmarks" />;
  const { benchmark, columns } = summary;
  return (
    <>
      <p className="crumb">
        <a href="#/benchmarks">Benchmarks</a>
      </p>
      <h1>{benchmark.name}</h1>
      <dl className="facts wide">
        <Fact name="Measures" text={benchmark.domain ?? "not in the registry"} />
        <Fact name="Usual metric" text={benchmark.metric ?? "not known"} />
        <Fact name="Usual split" text={benchmark.usualSplit ?? "not known"} />
        <Fact
          name="Test items"
          text={benchmark.testSize === null ? "not known" : formatCount(benchmark.testSize)}
        />
        <Fact name="Better" text={benchmark.higherIsBetter ? "higher" : "lower"} />
        {benchmark.arxiv !== null && (
          <div>
            <dt>Introduced in</dt>
            <dd>
              <a href={`https://arxiv.org/abs/${benchmark.arxiv}`}>arXiv:{benchmark.arxiv}</a>
            </dd>
          </div>
        )}
      </dl>
      <div className="page-controls">
        <label className="labelled">
          <span className="labelled-name">Column</span>
          <select className="field" value={column.key} onChange={(event) => setKey(event.target.value)}>
            {columns.map((candidate) => (
              <option key={candidate.key} value={candidate.key}>
                {columnDetail(candidate) || "as reported"} ({candidate.systems})
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          onClick={() =>
            onChange({
              screen: "compare",
              subject: null,
              columns: columns.slice(0, 6).map((candidate) => candidate.key),
              sort: [{ column: column.key, descending: column.better === "higher" }],
              sizes: EMPTY_VIEW.sizes,
              facets: EMPTY_VIEW.facets,
              search: "",
            })
          }
        >
          Compare on this benchmark
        </button>
      </div>
      <ColumnParts key={column.key} index={index} column={column} links={links} onOpen={onOpen} />
    </>
  );
}

function Fact({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function ColumnParts({
  index,
  column,
  links,
  onOpen,
}: {
  index: DatasetIndex;
  column: Column;
  links: Links;
  onOpen: (id: string) => void;
}) {
  const rows = useMemo(() => ranking(index, column), [index, column]);
  const records = useMemo(() => recordsOverTime(index, column, rows), [index, column, rows]);
  const conflicts = useMemo(() => conflictsOf(index, column), [index, column]);
  const [all, setAll] = useState(false);
  return (
    <>
      <section className="part">
        <h2>Ranking of {rows.length} systems</h2>
        <Ranking
          index={index}
          column={column}
          rows={all ? rows : rows.slice(0, FIRST_ROWS)}
          links={links}
          onOpen={onOpen}
        />
        {rows.length > FIRST_ROWS && (
          <button type="button" className="textlink more" onClick={() => setAll(!all)}>
            {all ? "Show fewer" : `Show all ${rows.length}`}
          </button>
        )}
      </section>
      {records.length > 1 && (
        <section className="part">
          <h2>The best number over time</h2>
          <RecordsChart records={records} column={column} />
          <ol className="plain-list">
            {records.toReversed().map(({ row, date }) => (
              <li key={row.system.key}>
                <span className="muted">{date}</span> <strong>{row.cells[column.key]?.chosen.value}</strong>{" "}
                {row.system.name}
              </li>
            ))}
          </ol>
        </section>
      )}
      {conflicts.length > 0 && (
        <section className="part">
          <h2>Where reports disagree</h2>
          <p className="intro">
            {conflicts.length} systems have reports that differ. Spreads are computed from the printed
            numbers.
          </p>
          <Conflicts conflicts={conflicts} links={links} showColumn={false} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

function Ranking({
  index,
  column,
  rows,
  links,
  onOpen,
}: {
  index: DatasetIndex;
  column: Column;
  rows: Row[];
  links: Links;
  onOpen: (id: string) => void;
}) {
  return (
    <div className="sheet-table">
      <table className="list">
        <thead>
          <tr>
            <th scope="col" className="numeric rank">
              Rank
            </th>
            <th scope="col">System</th>
            <th scope="col" className="secondary">
              Size
            </th>
            <th scope="col" className="numeric">
              {column.metric === null
                ? "Score"
                : column.metric.charAt(0).toUpperCase() + column.metric.slice(1)}
            </th>
            <th scope="col" className="secondary">
              Printed in
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const cell = row.cells[column.key];
            const paper = cell?.chosen.paper ?? -1;
            return (
              <tr key={row.system.key}>
                <td className="numeric rank">{row.rank[column.key]}</td>
                <th scope="row">{row.system.name}</th>
                <td className="secondary">{leadText("size", row.system, index, EMPTY_VIEW) || "–"}</td>
                <td className="numeric">
                  {cell && (
                    <button type="button" className="number-link" onClick={() => onOpen(cell.chosen.id)}>
                      {cell.chosen.value}
                    </button>
                  )}
                </td>
                <td className="secondary">
                  <a href={links.paper(paper)}>{index.dataset.papers[paper]?.title}</a>{" "}
                  <span className="muted">{index.dataset.papers[paper]?.date?.slice(0, 7)}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
