import type { Cell, ReactTable, Row, RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { Features } from "./features";
import { GridHeader } from "./GridHeader";
import { CellTip, useCellTip } from "./CellTip";
import { useGridKeys } from "./useGridKeys";

/** Above this many rows only those in sight are in the page; below, find-in-page, copying and screen readers get all. */
export const VIRTUAL_ABOVE = 1000;
const ROW_HEIGHT = 40;

interface FrameProps<Line extends RowData> {
  table: ReactTable<Features, Line>;
  caption: string;
  className: string;
  /** The group that a line stands in, by its position; null for none. */
  groupOf: (line: Line) => string | null;
  isPinned: (line: Line) => boolean;
  /** The score column shown on a narrow screen. */
  narrow: string | null;
  /** The result whose evidence is open. */
  openId: string | null;
  onMove: ((column: string, step: -1 | 1) => void) | null;
  onDropped: ((moved: string, on: string) => void) | null;
}

/** A table as a grid: sticky header and first column, every cell in reach of the arrow keys. */
export function GridFrame<Line extends RowData>(props: FrameProps<Line>) {
  const { table, caption, className, narrow, openId, onMove, onDropped } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { table: grid, onFocus, onKeyDown } = useGridKeys();
  const tip = useCellTip();
  const rows = table.getRowModel().rows;
  const columns = table.getAllLeafColumns();
  const virtual = rows.length > VIRTUAL_ABOVE;

  // After every drawing: the marked cell may be another element of the same result.
  useEffect(() => {
    for (const cell of scroller.current?.querySelectorAll("[data-open]") ?? [])
      cell.removeAttribute("data-open");
    if (openId === null) return;
    const cells = scroller.current?.querySelectorAll("[data-result]") ?? [];
    for (const cell of cells)
      if (cell.getAttribute("data-result") === openId) cell.setAttribute("data-open", "");
  });

  return (
    <div className="table-scroller" ref={scroller} onScroll={tip.hide}>
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that arrows move in is a grid
        role="grid"
        aria-label={caption}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={`comparison ${className}`}
        onFocus={(event) => {
          onFocus(event);
          tip.onFocus(event);
        }}
        onKeyDown={onKeyDown}
        onPointerOver={tip.onPointerOver}
        onPointerLeave={tip.hide}
        onBlur={tip.hide}
      >
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {group.headers.map((header) => {
                const scores = header.column.columnDef.meta?.scores ?? null;
                return (
                  <GridHeader
                    key={header.id}
                    header={header}
                    className={classOf(header.column.columnDef.meta, narrow)}
                    onMove={scores !== null && onMove ? (step) => onMove(scores, step) : null}
                    onDropped={scores !== null && onDropped ? (moved) => onDropped(moved, scores) : null}
                  >
                    {drawn(header.column.columnDef.header, header.getContext())}
                  </GridHeader>
                );
              })}
            </tr>
          ))}
        </thead>
        {virtual ? (
          <VirtualBody {...props} scroller={scroller} />
        ) : (
          <tbody>{rows.map((row, at) => linesOf(props, row, at, rows[at - 1]))}</tbody>
        )}
      </table>
      <CellTip tip={tip.shown} />
    </div>
  );
}

function VirtualBody<Line extends RowData>({
  scroller,
  ...props
}: FrameProps<Line> & { scroller: React.RefObject<HTMLDivElement | null> }) {
  const rows = props.table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 16,
  });
  const items = virtualizer.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const columns = props.table.getAllLeafColumns().length;
  return (
    <tbody>
      <Spacer height={before} columns={columns} />
      {items.map(({ index }) => {
        const row = rows[index];
        return row && linesOf(props, row, index, rows[index - 1]);
      })}
      <Spacer height={after} columns={columns} />
    </tbody>
  );
}

/** Stands for the rows that are not in the page, so that the scroll bar tells the truth. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true" className="spacer">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- hidden, and no control */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

/** A row, under the name of its group where a new one begins. */
function linesOf<Line extends RowData>(
  props: FrameProps<Line>,
  row: Row<Features, Line>,
  at: number,
  previous: Row<Features, Line> | undefined,
): ReactNode {
  const { table, groupOf, isPinned, narrow } = props;
  const group = isPinned(row.original) ? null : groupOf(row.original);
  const before = previous && !isPinned(previous.original) ? groupOf(previous.original) : null;
  const lastPinned = isPinned(row.original) && at + 1 < table.getRowModel().rows.length;
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
      className={isPinned(row.original) ? (lastPinned ? "pinned" : "pinned last") : ""}
    />,
  ];
}

function GridRowOnce<Line extends RowData>({
  cells,
  at,
  narrow,
  className,
}: {
  row: Row<Features, Line>;
  cells: Cell<Features, Line>[];
  at: number;
  narrow: string | null;
  className: string;
}) {
  return (
    <tr aria-rowindex={at + 2} className={className || undefined}>
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

function classOf(
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
function drawn<Context>(draw: unknown, context: Context): ReactNode {
  return typeof draw === "function" ? (draw(context) as ReactNode) : (draw as ReactNode);
}
