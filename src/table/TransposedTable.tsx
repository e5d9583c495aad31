import { useTable } from "@tanstack/react-table";
import type { ColumnDef } from "@tanstack/react-table";
import { memo, useMemo } from "react";
import { columnDetail, columnLabel, columnName } from "../compare/columns";
import type { Column, Comparison, Row } from "../compare/comparison";
import { AverageCell } from "./AverageCell";
import { ColumnMenu } from "./ColumnMenu";
import { recordAgainst } from "./comparisonColumns";
import type { TableProps } from "./comparisonColumns";
import { features } from "./features";
import type { Features } from "./features";
import { GridFrame } from "./GridFrame";
import { MissingCell, ScoreCell } from "./ScoreCell";
import { cellContext, shownCell } from "./shownCell";
import { SystemName } from "./SystemName";
import "./table.css";

/** A line of the transposed table: a column of scores, or (without one) the averages. */
interface Line {
  id: string;
  column: Column | null;
}

const lineId = (line: Line) => line.id;
const noGroup = () => null;
const notPinned = () => false;

/** Benchmarks down, systems across; sorted by the menu of a benchmark. */
function TransposedTableOnce(props: TableProps & { openId: string | null }) {
  const { comparison, index, view, links, onChange, onOpen, openId } = props;
  const columns = useMemo(
    () => systemColumns({ comparison, index, view, links, onChange, onOpen }),
    [comparison, index, view, links, onChange, onOpen],
  );
  const lines = useMemo(() => linesOf(comparison, view.average), [comparison, view.average]);
  const table = useTable({ features, columns, data: lines, getRowId: lineId, enableSorting: false });
  return (
    <GridFrame
      table={table}
      caption={`Reported results on ${comparison.columns.map(columnName).join(", ")}, benchmarks as rows`}
      className={`transposed ${view.cells === "gains" || comparison.baseline ? "gains" : "plain"}`}
      groupOf={noGroup}
      isPinned={notPinned}
      narrow={null}
      openId={openId}
      onMove={null}
      onDropped={null}
    />
  );
}

export const TransposedTable = memo(TransposedTableOnce);

function linesOf({ columns, averageOver }: Comparison, average: boolean): Line[] {
  const lines: Line[] = columns.map((column) => ({ id: column.key, column }));
  return average && averageOver.length > 0 ? [...lines, { id: "average", column: null }] : lines;
}

function systemColumns(props: TableProps): ColumnDef<Features, Line>[] {
  const { comparison, view, links, onChange } = props;
  const keys = comparison.columns.map((column) => column.key);
  const benchmark: ColumnDef<Features, Line> = {
    id: "benchmark",
    header: () => (
      <span data-focus tabIndex={-1}>
        Benchmark
      </span>
    ),
    cell: ({
      row: {
        original: { column },
      },
    }) =>
      column === null ? (
        <span className="system" data-focus tabIndex={-1}>
          Average
        </span>
      ) : (
        <span className="system">
          <span className="system-lines">
            <a className="system-name" href={links.benchmark(column.benchmark.name)} data-focus tabIndex={-1}>
              {columnLabel(column)}
            </a>
            <span className="system-detail">{columnDetail(column)}</span>
          </span>
          <ColumnMenu column={column} columns={keys} links={links} onChange={onChange} />
        </span>
      ),
    meta: { className: "name", detail: null, scores: null, menu: null },
  };
  const context = cellContext(comparison, view);
  return [benchmark, ...comparison.rows.map((row) => systemColumn(row, props, context))];
}

function systemColumn(
  row: Row,
  { comparison, view, links, onChange, onOpen }: TableProps,
  context: ReturnType<typeof cellContext>,
): ColumnDef<Features, Line> {
  const nameOf = (key: string) => {
    const column = comparison.columns.find((candidate) => candidate.key === key);
    return column ? columnLabel(column) : key;
  };
  return {
    id: row.system.key,
    header: () => (
      <SystemName
        row={row}
        record={recordAgainst(comparison, row)}
        view={view}
        links={links}
        onChange={onChange}
      />
    ),
    cell: ({ row: { original: line } }) => {
      if (line.column === null) return <AverageCell average={row.average} nameOf={nameOf} />;
      const cell = shownCell(row, line.column, context);
      return cell ? <ScoreCell cell={cell} onOpen={onOpen} /> : <MissingCell said="not reported" />;
    },
    meta: { className: "scores system-column", detail: null, scores: null, menu: null },
  };
}
