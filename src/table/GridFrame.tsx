import type { RowData } from "@tanstack/react-table";
import { lazy, Suspense, useEffect, useState } from "react";
import { GridHeader } from "./GridHeader";
import { CellTip, useCellTip } from "./CellTip";
import { classOf, drawn, linesOf } from "./lines";
import type { LineProps } from "./lines";
import type { VirtualBody as VirtualBodyType } from "./VirtualBody";
import { useGridKeys } from "./useGridKeys";

/** Above this many rows only those in sight are in the page; below, find-in-page, copying and screen readers get all. */
export const VIRTUAL_ABOVE = 1000;

const VirtualBody = lazy(async () => ({
  default: (await import("./VirtualBody")).VirtualBody,
})) as typeof VirtualBodyType;

interface FrameProps<Line extends RowData> extends LineProps<Line> {
  caption: string;
  className: string;
  /** The result whose evidence is open. */
  openId: string | null;
  onMove: ((column: string, step: -1 | 1) => void) | null;
  onDropped: ((moved: string, on: string) => void) | null;
}

/** A table as a grid: sticky header and first column, every cell in reach of the arrow keys. */
export function GridFrame<Line extends RowData>(props: FrameProps<Line>) {
  const { table, caption, className, narrow, openId, onMove, onDropped } = props;
  // State and not a ref: the virtual body is drawn before its scroller is in the page, and must hear of it.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { table: grid, onFocus, onKeyDown } = useGridKeys();
  const tip = useCellTip();
  const rows = table.getRowModel().rows;
  const columns = table.getAllLeafColumns();
  const virtual = rows.length > VIRTUAL_ABOVE;

  // After every drawing: the marked cell may be another element of the same result.
  useEffect(() => {
    for (const cell of scroller?.querySelectorAll("[data-open]") ?? []) cell.removeAttribute("data-open");
    if (openId === null) return;
    const cells = scroller?.querySelectorAll("[data-result]") ?? [];
    for (const cell of cells)
      if (cell.getAttribute("data-result") === openId) cell.setAttribute("data-open", "");
  });

  return (
    <div className="table-scroller" ref={setScroller} onScroll={tip.hide}>
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
          <Suspense fallback={<tbody />}>
            <VirtualBody {...props} scroller={scroller} />
          </Suspense>
        ) : (
          <tbody>{rows.map((row, at) => linesOf(props, row, at, rows[at - 1]))}</tbody>
        )}
      </table>
      <CellTip tip={tip.shown} />
    </div>
  );
}
