import type { ColumnDef } from "@tanstack/react-table";
import { columnDetail, columnLabel } from "../compare/columns";
import type { Column, Comparison, Row } from "../compare/comparison";
import { headToHead } from "../compare/headToHead";
import type { DatasetIndex } from "../compare/indexDataset";
import { LEAD_LABELS, leadText } from "../compare/leads";
import type { Lead, View } from "../compare/view";
import type { Links } from "../ui/links";
import { AverageCell } from "./AverageCell";
import { AverageMenu } from "./AverageMenu";
import { ColumnMenu } from "./ColumnMenu";
import type { Features } from "./features";
import { MissingCell, ScoreCell } from "./ScoreCell";
import { cellContext, shownCell } from "./shownCell";
import { SystemName } from "./SystemName";

export interface TableProps {
  comparison: Comparison;
  index: DatasetIndex;
  view: View;
  links: Links;
  onChange: (patch: Partial<View>) => void;
  /** Opens the evidence of a result, by its id. */
  onOpen: (id: string) => void;
}

/** The one list of columns behind header, cell and sort: the name, what the reader wants beside it, scores, the average. */
export function comparisonColumns(props: TableProps): ColumnDef<Features, Row>[] {
  const { comparison, view } = props;
  return [
    nameColumn(props),
    ...view.leads.map((lead) => leadColumn(lead, props)),
    ...scoreColumns(props),
    ...(view.average && comparison.averageOver.length > 0 ? [averageColumn(props)] : []),
  ];
}

function nameColumn({ comparison, view, links, onChange }: TableProps): ColumnDef<Features, Row> {
  return {
    id: "name",
    header: "System",
    accessorFn: (row) => row.system.name,
    cell: ({ row }) => (
      <SystemName
        row={row.original}
        record={recordAgainst(comparison, row.original)}
        view={view}
        links={links}
        onChange={onChange}
      />
    ),
    sortDescFirst: false,
    meta: { className: "name", detail: null, scores: null, menu: null },
  };
}

/** "3 won, 1 tied, 0 lost" over the benchmarks that a row shares with the baseline; null without one, and in its own row. */
export function recordAgainst({ columns, baseline }: Comparison, row: Row): string | null {
  if (!baseline || baseline.system.key === row.system.key) return null;
  const { wins, ties, losses } = headToHead(columns, row.cells, baseline.cells);
  return `${wins} won, ${ties} tied, ${losses} lost`;
}

function leadColumn(lead: Lead, { index, view, links }: TableProps): ColumnDef<Features, Row> {
  return {
    id: lead,
    header: LEAD_LABELS[lead],
    accessorFn: (row) => leadText(lead, row.system, index, view) || undefined,
    cell: ({ row: { original } }) => (
      <LeadCell
        text={leadText(lead, original.system, index, view)}
        href={lead === "paper" ? paperHref(original, links) : undefined}
      />
    ),
    sortDescFirst: lead === "year",
    meta: { className: `lead lead-${lead}`, detail: null, scores: null, menu: null },
  };
}

function paperHref(row: Row, links: Links): string | undefined {
  const paper = row.system.ownPaper ?? row.system.papers[0];
  return paper === undefined ? undefined : links.paper(paper);
}

function LeadCell({ text, href }: { text: string; href: string | undefined }) {
  if (text === "") return <MissingCell said="not stated" />;
  if (href !== undefined)
    return (
      <a href={href} data-focus tabIndex={-1}>
        {text}
      </a>
    );
  return (
    <span data-focus tabIndex={-1}>
      {text}
    </span>
  );
}

function scoreColumns(props: TableProps): ColumnDef<Features, Row>[] {
  const { comparison, view, links, onChange, onOpen } = props;
  const context = cellContext(comparison, view);
  const keys = comparison.columns.map((column) => column.key);
  return comparison.columns.map((column: Column) => ({
    id: column.key,
    header: columnLabel(column),
    accessorFn: (row: Row) => row.cells[column.key]?.number,
    cell: ({ row }) => {
      const cell = shownCell(row.original, column, context);
      return cell ? <ScoreCell cell={cell} onOpen={onOpen} /> : <MissingCell said="not reported" />;
    },
    sortDescFirst: column.better === "higher",
    meta: {
      className: "scores",
      detail: columnDetail(column),
      scores: column.key,
      menu: <ColumnMenu column={column} columns={keys} links={links} onChange={onChange} />,
    },
  }));
}

function averageColumn({ comparison, onChange }: TableProps): ColumnDef<Features, Row> {
  const names = comparison.averageOver.map((key) => shortName(comparison, key));
  return {
    id: "average",
    header: "Average",
    accessorFn: (row) => row.average?.number ?? undefined,
    cell: ({ row }) => (
      <AverageCell average={row.original.average} nameOf={(key) => shortName(comparison, key)} />
    ),
    sortDescFirst: true,
    meta: {
      className: "average",
      detail: `computed over ${names.join(", ")}`,
      scores: null,
      menu: <AverageMenu comparison={comparison} onChange={onChange} />,
    },
  };
}

function shortName(comparison: Comparison, key: string): string {
  const column = comparison.columns.find((candidate) => candidate.key === key);
  return column ? columnLabel(column) : key;
}
