import type { Header, RowData } from "@tanstack/react-table";
import type { DragEvent, KeyboardEvent, ReactNode } from "react";
import { Icon } from "../ui/Icon";
import type { Features } from "./features";

const ORDER = { asc: "ascending", desc: "descending" } as const;

/** A column's header: its name sorts, its menu does the rest; it can be dragged, or moved with Shift and an arrow. */
export function GridHeader<Line extends RowData>({
  header,
  className,
  children,
  onMove,
  onDropped,
}: {
  header: Header<Features, Line>;
  className: string;
  children: ReactNode;
  /** Null for columns that stand where they are. */
  onMove: ((step: -1 | 1) => void) | null;
  onDropped: ((moved: string) => void) | null;
}) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const place = column.getSortIndex();
  const meta = column.columnDef.meta;

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : null;
    if (!event.shiftKey || step === null || !onMove) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(step);
  };
  const dragging = onDropped && {
    draggable: true,
    onDragStart: (event: DragEvent) => event.dataTransfer.setData("text/x-column", column.id),
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("text/x-column")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      onDropped(event.dataTransfer.getData("text/x-column"));
    },
  };

  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted && place === 0 ? ORDER[sorted] : undefined}
      onKeyDown={onKeyDown}
      {...dragging}
    >
      <span className="head">
        {column.getCanSort() ? (
          <button
            type="button"
            className="sort"
            data-focus
            tabIndex={-1}
            onClick={column.getToggleSortingHandler()}
          >
            <span className="head-name">{children}</span>
            {sorted && (
              <span className="sort-mark">
                <Icon name={sorted === "desc" ? "down" : "up"} />
                {place > 0 && (
                  <>
                    <span aria-hidden="true">{place + 1}</span>
                    <span className="hidden-text">
                      {" "}
                      sorts {ORDER[sorted]}, place {place + 1}
                    </span>
                  </>
                )}
              </span>
            )}
          </button>
        ) : (
          <span className="head-name">{children}</span>
        )}
        {meta?.menu}
      </span>
      {meta?.detail && <span className="head-detail">{meta.detail}</span>}
    </th>
  );
}
