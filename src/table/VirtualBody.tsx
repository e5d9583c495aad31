import type { RowData } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { linesOf } from "./lines";
import type { LineProps } from "./lines";

const ROW_HEIGHT = 40;

/** The rows in sight of a table too long to be in the page as a whole. */
export function VirtualBody<Line extends RowData>({
  scroller,
  ...props
}: LineProps<Line> & { scroller: HTMLDivElement | null }) {
  const rows = props.table.getRowModel().rows;
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
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
        return row && linesOf(props, row, index, rows[index - 1], virtualizer.measureElement);
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
