import type { Cell, ReactTable, Row, RowData } from "@tanstack/react-table";
import { memo } from "react";
import type { ReactNode } from "react";
import type { Features } from "./features";

/** What the rows of a grid are drawn from. */
export interface LineProps<Line extends RowData> {
  table: ReactTable<Features, Line>;
  /** The group that a line stands in; null for none. */
  groupOf: (line: Line) => string | null;
  isPinned: (line: Line) => boolean;
  /** The score column shown on a narrow screen. */
  narrow: string | null;
}

/** A row, under the name of its group where a new one begins. */
export function linesOf<Line extends RowData>(
  props: LineProps<Line>,
  row: Row<Features, Line>,
  at: number,
  previous: Row<Features, Line> | undefined,
  measure?: (row: HTMLTableRowElement | null) => void,
): ReactNode {
  const { table, groupOf, isPinned, narrow } = props;
  const group = isPinned(row.original) ? null : groupOf(row.original);
  const before = previous && !isPinned(previous.original) ? groupOf(previous.original) : null;
  return [
    group !== null && group !== before ? (
      <tr key={`group ${group}`} className="group">
        <th scope="rowgroup" colSpan={table.getAllLeafColumns().length}>
          <span className="group-name">{group}</span>
        </th>
      </tr>
    ) : null,
    <GridRow
      key={row.id}
      row={row}
      cells={row.getAllCells()}
      at={at}
      narrow={narrow}
      measure={measure}
      className={isPinned(row.original) ? "pinned" : ""}
    />,
  ];
}

function GridRowOnce<Line extends RowData>({
  cells,
  at,
  narrow,
  measure,
  className,
}: {
  row: Row<Features, Line>;
  cells: Cell<Features, Line>[];
  at: number;
  narrow: string | null;
  /** Told the row once it is drawn; without it, rows are taken to be of one height. */
  measure: ((row: HTMLTableRowElement | null) => void) | undefined;
  className: string;
}) {
  return (
    <tr ref={measure} data-index={at} aria-rowindex={at + 2} className={className || undefined}>
      {cells.map((cell, column) => {
        const shown = classOf(cell.column.columnDef.meta, narrow);
        return column === 0 ? (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column fills it
          <th key={cell.id} scope="row" className={shown}>
            {drawn(cell.column.columnDef.cell, cell.getContext())}
          </th>
        ) : (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the column fills it
          <td key={cell.id} className={shown}>
            {drawn(cell.column.columnDef.cell, cell.getContext())}
          </td>
        );
      })}
    </tr>
  );
}

/** Drawn again only when its own cells change: opening evidence or a menu leaves a thousand rows alone. */
const GridRow = memo(
  GridRowOnce,
  (before, after) =>
    before.row === after.row &&
    before.cells.length === after.cells.length &&
    before.cells.every((cell, at) => cell.column.columnDef === after.cells[at]?.column.columnDef) &&
    before.at === after.at &&
    before.narrow === after.narrow &&
    before.className === after.className,
) as typeof GridRowOnce;

export function classOf(
  meta: { className: string; scores: string | null } | undefined,
  narrow: string | null,
): string {
  if (!meta) return "";
  return meta.scores !== null && narrow !== null && meta.scores !== narrow
    ? `${meta.className} off-narrow`
    : meta.className;
}

/**
 * Called as a function and not used as a component: columns are made anew with every comparison, and a new component would
 * throw away what is drawn, and the focus with it.
 */
export function drawn<Context>(draw: unknown, context: Context): ReactNode {
  return typeof draw === "function" ? (draw(context) as ReactNode) : (draw as ReactNode);
}
