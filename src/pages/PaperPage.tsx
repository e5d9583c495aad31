import { useMemo } from "react";
import type { ReactNode } from "react";
import { columnDetail, columnLabel } from "../compare/columns";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Observation } from "../dataset/dataset";
import type { Paper } from "../dataset/result";
import { Icon } from "../ui/Icon";
import type { Links } from "../ui/links";
import { webAddress } from "../ui/webAddress";
import { Missing } from "./Missing";
import { paperNumbers } from "./paperTables";
import type { PaperTable } from "./paperTables";
import "./pages.css";

/** A paper: where it is, all its numbers as it prints them, its base models, its .bib. */
export function PaperPage({
  index,
  slug,
  links,
  onOpen,
  onCopyBib,
}: {
  index: DatasetIndex;
  slug: string;
  links: Links;
  onOpen: (id: string) => void;
  onCopyBib: (paper: number) => void;
}) {
  const at = index.paperOf.get(slug) ?? -1;
  const paper = index.dataset.papers[at];
  const numbers = useMemo(() => paperNumbers(index, at), [index, at]);
  if (!paper) return <Missing what="paper" name={slug} list="#/papers" />;
  const { table, others, baseModels } = numbers;
  return (
    <>
      <p className="crumb">
        <a href="#/papers">Papers</a>
      </p>
      <h1>{paper.title}</h1>
      <dl className="facts wide">
        <Fact name="Date">{paper.date ?? "not stated"}</Fact>
        <Fact name="Organisation">{paper.organisation ?? "not stated"}</Fact>
        <Fact name="Address">
          <Address paper={paper} />
        </Fact>
        {paper.code.length > 0 && (
          <Fact name="Code and weights">
            {paper.code.map((address) => (
              <span key={address} className="code-address">
                {webAddress(address) ? <a href={address}>{address.replace(/^https?:\/\//, "")}</a> : address}
              </span>
            ))}
          </Fact>
        )}
        {baseModels.length > 0 && <Fact name="Base models">{baseModels.join(", ")}</Fact>}
      </dl>
      <div className="page-controls">
        <button type="button" className="button" onClick={() => onCopyBib(at)}>
          <Icon name="copy" />
          Copy BibTeX
        </button>
      </div>
      {table.rows.length > 0 && (
        <section className="part">
          <h2>
            {table.rows.length} systems on {table.columns.length} columns
          </h2>
          <Numbers table={table} links={links} onOpen={onOpen} />
        </section>
      )}
      {others.length > 0 && (
        <section className="part">
          <h2>Numbers outside the table</h2>
          <p className="intro">
            Averages, differences without their ends, ranges and efficiency: read, but never compared.
          </p>
          <Others others={others} onOpen={onOpen} />
        </section>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Address({ paper: { arxiv, url } }: { paper: Paper }) {
  const address = webAddress(url);
  return (
    <>
      {arxiv !== null && <a href={`https://arxiv.org/abs/${arxiv}`}>arXiv:{arxiv}</a>}
      {arxiv !== null && address !== null && " · "}
      {address !== null && <a href={address}>{address.replace(/^https?:\/\//, "")}</a>}
      {arxiv === null && address === null && "not stated"}
    </>
  );
}

function Numbers({
  table: { columns, rows },
  links,
  onOpen,
}: {
  table: PaperTable;
  links: Links;
  onOpen: (id: string) => void;
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be reached by key
    <section className="sheet-table" tabIndex={0} aria-label="All numbers of this paper">
      <table className="list numbers">
        <thead>
          <tr>
            <th scope="col">System</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="numeric">
                <a href={links.benchmark(column.benchmark.name)}>{columnLabel(column)}</a>
                <span className="head-detail">{columnDetail(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ system, cells }) => (
            <tr key={system.key}>
              <th scope="row">{system.name}</th>
              {cells.map((o, at) => (
                <td key={columns[at]?.key} className="numeric">
                  {o ? (
                    <button type="button" className="number-link" onClick={() => onOpen(o.id)}>
                      {o.approx && "≈"}
                      {o.value}
                    </button>
                  ) : (
                    <span className="muted" aria-label="not reported">
                      –
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Others({ others, onOpen }: { others: Observation[]; onOpen: (id: string) => void }) {
  return (
    <ul className="plain-list">
      {others.map((o) => (
        <li key={o.id}>
          <button type="button" className="number-link" onClick={() => onOpen(o.id)}>
            {[o.base === null ? null : `${o.base} →`, o.value, o.delta]
              .filter((part) => part !== null)
              .join(" ")}
          </button>{" "}
          {o.method ?? o.model ?? "system not named"}
          <span className="muted">
            {" "}
            {o.benchmark ?? (o.aggregate ? "average" : "no benchmark named")}, {o.kind}
          </span>
        </li>
      ))}
    </ul>
  );
}
