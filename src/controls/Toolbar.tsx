import type { ReactNode } from "react";
import type { Comparison } from "../compare/comparison";
import type { Rule, View } from "../compare/view";
import { GainOptions } from "./GainOptions";

const RULE_LABELS = {
  own: "own paper first",
  median: "median report",
  best: "best report",
  paper: "a given paper",
} as const satisfies Record<Rule, string>;

/** What is compared and by which rule, base → trained, and what stands beside: all in one line above the table. */
export function Toolbar({
  view,
  papers,
  onChange,
  start,
  children,
}: {
  view: View;
  start: ReactNode;
  /** Papers that a rule can prefer: slug and title. */
  papers: { slug: string; title: string }[];
  onChange: (patch: Partial<View>) => void;
  /** Further controls at the end of the line. */
  children: ReactNode;
}) {
  return (
    <div className="toolbar">
      {start}
      <label className="labelled">
        <span className="labelled-name">Rule</span>
        <select
          className="field"
          aria-label="Rule that chooses among reports"
          value={view.rule}
          title="Where several papers report one number, this rule chooses"
          onChange={(event) => onChange(ruleChange(event.target.value as Rule, view, papers))}
        >
          {Object.entries(RULE_LABELS).map(([rule, label]) => (
            <option key={rule} value={rule}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {view.rule === "paper" && (
        <select
          className="field rule-paper"
          aria-label="The paper whose numbers come first"
          value={view.rulePaper ?? ""}
          onChange={(event) => onChange({ rulePaper: event.target.value })}
        >
          {papers.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      )}
      <label className="switch">
        <input
          type="checkbox"
          checked={view.cells === "gains"}
          onChange={(event) => onChange({ cells: event.target.checked ? "gains" : "scores" })}
        />
        Base → trained
      </label>
      {view.cells === "gains" && (
        <span className="gain-options wide-only">
          <GainOptions view={view} onChange={onChange} />
        </span>
      )}
      <span className="toolbar-end">{children}</span>
    </div>
  );
}

function ruleChange(rule: Rule, view: View, papers: { slug: string }[]): Partial<View> {
  return rule === "paper" ? { rule, rulePaper: view.rulePaper ?? papers[0]?.slug ?? null } : { rule };
}

/** "48 rows · 15 hidden: 12 by size, 3 by benchmark", each reason a way out. */
export function RowCount({
  comparison,
  view,
  wayOut,
  onChange,
}: {
  comparison: Comparison;
  view: View;
  wayOut: (reason: string, view: View) => Partial<View> | null;
  onChange: (patch: Partial<View>) => void;
}) {
  const { rows, hidden } = comparison;
  const reasons = hidden.by.filter(({ reason }) => wayOut(reason, view) !== null);
  const silent = hidden.by.filter(({ reason }) => wayOut(reason, view) === null);
  return (
    <p className="row-count" aria-live="polite">
      <strong>
        {rows.length} {rows.length === 1 ? "row" : "rows"}
      </strong>
      {reasons.length + silent.length > 0 && (
        <>
          <span className="muted"> · {hidden.total} hidden: </span>
          {reasons.map(({ reason, count }, at) => (
            <span key={reason}>
              {at > 0 && ", "}
              <button
                type="button"
                className="textlink"
                title={`Show the rows hidden by ${reason}`}
                onClick={() => onChange(wayOut(reason, view) ?? {})}
              >
                {count} by {reason}
              </button>
            </span>
          ))}
          {silent.map(({ reason, count }, at) => (
            <span key={reason} className="muted">
              {(at > 0 || reasons.length > 0) && ", "}
              {count} by {reason}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
