import { useCallback, useEffect, useRef } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

const STRIDE = 10;

/** How far a key moves in the grid, in rows and columns; null for keys that do not move. */
export function stepOf(key: string, control: boolean): { rows: number; columns: number } | null {
  switch (key) {
    case "ArrowDown":
      return { rows: 1, columns: 0 };
    case "ArrowUp":
      return { rows: -1, columns: 0 };
    case "ArrowRight":
      return { rows: 0, columns: 1 };
    case "ArrowLeft":
      return { rows: 0, columns: -1 };
    case "PageDown":
      return { rows: STRIDE, columns: 0 };
    case "PageUp":
      return { rows: -STRIDE, columns: 0 };
    case "Home":
      return { rows: control ? -Infinity : 0, columns: -Infinity };
    case "End":
      return { rows: control ? Infinity : 0, columns: Infinity };
    default:
      return null;
  }
}

/** Cells that can be stood on, row by row; rows of group names and hidden cells are passed over. */
function lattice(table: HTMLTableElement): HTMLTableCellElement[][] {
  return [...table.rows]
    .map((row) => [...row.cells].filter((cell) => cell.querySelector("[data-focus]") && isShown(cell)))
    .filter((cells) => cells.length > 0);
}

// A layout to ask is absent outside a browser; everything is then taken as shown.
function isShown(cell: HTMLElement): boolean {
  return cell.checkVisibility?.() ?? true;
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(length - 1, at));
}

/**
 * Arrow keys, Home, End and Page keys move between the cells of a grid; Tab enters and leaves it at the last cell.
 * The place is kept in the page and not in React, so that a step repaints nothing.
 */
export function useGridKeys() {
  const table = useRef<HTMLTableElement>(null);

  const stand = useCallback((cell: Element | null | undefined) => {
    for (const old of table.current?.querySelectorAll("[tabindex='0']") ?? [])
      old.setAttribute("tabindex", "-1");
    for (const part of cell?.querySelectorAll("[tabindex='-1']") ?? []) part.setAttribute("tabindex", "0");
  }, []);

  // After every drawing, one cell can be reached with Tab.
  useEffect(() => {
    if (table.current && !table.current.querySelector("[tabindex='0']"))
      stand(lattice(table.current)[0]?.[0]);
  });

  const onFocus = (event: FocusEvent<HTMLTableElement>) => stand(event.target.closest("td, th"));

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = stepOf(event.key, event.ctrlKey || event.metaKey);
    const here = (event.target as Element).closest<HTMLTableCellElement>("td, th");
    if (!step || !here || !table.current || event.altKey || event.shiftKey) return;
    const cells = lattice(table.current);
    const row = cells.findIndex((line) => line.includes(here));
    const column = cells[row]?.indexOf(here) ?? -1;
    if (row < 0 || column < 0) return;
    event.preventDefault();
    const line = cells[clamp(row + step.rows, cells.length)] ?? [];
    const next = line[clamp(column + step.columns, line.length)];
    next?.querySelector<HTMLElement>("[data-focus]")?.focus();
    next?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  };

  return { table, onFocus, onKeyDown };
}
