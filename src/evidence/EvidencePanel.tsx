import type { ReactNode } from "react";
import { columnName } from "../compare/columns";
import type { Observation } from "../dataset/dataset";
import type { Paper } from "../dataset/result";
import { Dialog } from "../ui/Dialog";
import { formatCount } from "../ui/formatCount";
import { Icon } from "../ui/Icon";
import type { Links } from "../ui/links";
import { webAddress } from "../ui/webAddress";
import { QuoteOrPlace } from "./QuoteOrPlace";
import { citation, printedForm, readAs } from "./reported";
import type { Reported } from "./reported";
import { ReportNumber } from "./ReportNumber";
import { StripPlot } from "./StripPlot";
import "./evidence.css";

/** Whether the places of the numbers have arrived. */
export type Places = { state: "waiting" } | { state: "here" } | { state: "failed"; problem: string };

/** Says who printed a number, where, and what else is reported: a panel beside the table, a sheet on a narrow screen. */
export function EvidencePanel({
  reported,
  papers,
  places,
  links,
  sheet,
  version,
  onOpen,
  onCopy,
  onClose,
}: {
  reported: Reported | null;
  papers: Paper[];
  places: Places;
  links: Links;
  sheet: boolean;
  /** Of the dataset. */
  version: string;
  onOpen: (id: string) => void;
  onCopy: (text: string, what: string) => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={reported !== null}
      title={reported ? <Title reported={reported} links={links} /> : ""}
      className={sheet ? "evidence sheet" : "evidence panel"}
      modal={sheet}
      about={reported?.observation.id ?? null}
      onClose={onClose}
    >
      {reported && (
        <div className="evidence-parts">
          <p className="printed">
            {reported.observation.approx && <span title="The text prints it as approximate">≈ </span>}
            {printedForm(reported.observation)}
          </p>
          <GainLine reported={reported} />
          <Part title="Where it is printed">
            <Where reported={reported} places={places} />
            <Document reported={reported} links={links} />
          </Part>
          <Part title="Read as">
            <dl className="facts">
              {readAs(reported).map(({ name, text, mark }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {text} {mark !== null && <span className="tag">{mark}</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </Part>
          {reported.reports.length > 1 && (
            <Part title={`All ${reported.reports.length} reports of this number`}>
              <StripPlot reports={reported.reports} shownId={reported.observation.id} />
              <Reports reported={reported} papers={papers} onOpen={onOpen} />
            </Part>
          )}
          <p className="evidence-actions">
            <button
              type="button"
              className="button"
              onClick={() => onCopy(citation(reported), "the citation")}
            >
              <Icon name="copy" />
              Copy as citation
            </button>
            <ReportNumber reported={reported} version={version} onCopy={onCopy} />
          </p>
        </div>
      )}
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Title({ reported: { system, column, observation }, links }: { reported: Reported; links: Links }) {
  return (
    <>
      <span className="evidence-system">{system?.name ?? "System not named"}</span>
      <span className="evidence-column">
        {observation.benchmark === null ? (
          "an average"
        ) : (
          <a href={links.benchmark(observation.benchmark)}>
            {column ? columnName(column) : observation.benchmark}
          </a>
        )}
      </span>
    </>
  );
}

function GainLine({ reported: { gain, column } }: { reported: Reported }) {
  if (!gain) return null;
  const { text, baseText, baseName, band, insideNoise, disagrees, printed } = gain;
  return (
    <p className="gain-line">
      <strong>{text}</strong> on {baseName ?? "its base"} at {baseText} <span className="tag">computed</span>
      <br />
      <span className="muted">
        {band === null
          ? column?.testSize == null
            ? "Number of test items unknown, so no noise band."
            : "No noise band for this metric."
          : `${insideNoise ? "† Inside" : "Outside"} the 95 % band of ±${band.toFixed(1)} points (n = ${formatCount(column?.testSize ?? 0)}).`}
      </span>
      {disagrees && (
        <span className="warning">
          ‡ The paper prints {printed}, which does not follow from its printed ends.
        </span>
      )}
    </p>
  );
}

function Where({ reported: { place, observation }, places }: { reported: Reported; places: Places }) {
  if (place) return <QuoteOrPlace place={place} printed={observation.value ?? observation.delta} />;
  if (places.state === "waiting") return <p className="muted waiting">Fetching the place …</p>;
  return (
    <p className="warning">
      {places.state === "here"
        ? "The place of this number is not known."
        : `The places could not be fetched. ${places.problem}`}
    </p>
  );
}

function Document({
  reported: { paper, paperAt, source, place },
  links,
}: {
  reported: Reported;
  links: Links;
}) {
  return (
    <dl className="facts">
      <div>
        <dt>Paper</dt>
        <dd>
          {paper ? <a href={links.paper(paperAt)}>{paper.title}</a> : "not known"}
          {paper && <PaperLine paper={paper} />}
        </dd>
      </div>
      {source && (
        <div>
          <dt>Document</dt>
          <dd className="wrap">
            <Link address={webAddress(source.url)}>{source.origin ?? source.document}</Link>
            {place && <span className="muted"> line {place.line}</span>}
            {source.licence !== null && <span className="muted"> · {source.licence}</span>}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Link({ address, children }: { address: string | null; children: ReactNode }) {
  return address === null ? children : <a href={address}>{children}</a>;
}

function PaperLine({ paper: { date, organisation, arxiv, url } }: { paper: Paper }) {
  const address = arxiv === null ? webAddress(url) : `https://arxiv.org/abs/${arxiv}`;
  return (
    <span className="paper-line muted">
      {[date, organisation].filter((part) => part !== null).join(" · ")}
      {address !== null && (
        <>
          {" "}
          <a href={address}>{arxiv === null ? "page" : `arXiv:${arxiv}`}</a>
        </>
      )}
    </span>
  );
}

function Reports({
  reported: { reports, observation },
  papers,
  onOpen,
}: {
  reported: Reported;
  papers: Paper[];
  onOpen: (id: string) => void;
}) {
  return (
    <ol className="reports-list">
      {reports.map((o: Observation) => (
        <li key={o.id}>
          <button
            type="button"
            aria-current={o.id === observation.id ? "true" : undefined}
            onClick={() => onOpen(o.id)}
          >
            <span className="report-value">
              {o.approx && "≈"}
              {o.value}
            </span>
            <span className="report-paper">{papers[o.paper]?.title ?? "paper not known"}</span>
            <span className="muted">{papers[o.paper]?.date?.slice(0, 4)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
