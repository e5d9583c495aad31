import { columnDetail, columnLabel } from "../compare/columns";
import type { Column } from "../compare/comparison";
import { Icon } from "../ui/Icon";

/** On a narrow screen the table shows one benchmark at a time: this chooses which. Wide screens do not show it. */
export function NarrowColumn({
  columns,
  shown,
  onShow,
}: {
  columns: Column[];
  shown: string | null;
  onShow: (key: string) => void;
}) {
  const at = columns.findIndex((column) => column.key === shown);
  const [before, after] = [columns[at - 1], columns[at + 1]];
  return (
    <div className="narrow-column">
      <button
        type="button"
        className="button icon"
        aria-label="Previous benchmark"
        disabled={!before}
        onClick={() => before && onShow(before.key)}
      >
        <Icon name="left" />
      </button>
      <select
        className="field"
        aria-label="Benchmark shown"
        value={shown ?? ""}
        onChange={(event) => onShow(event.target.value)}
      >
        {columns.map((column) => (
          <option key={column.key} value={column.key}>
            {columnLabel(column)} · {columnDetail(column)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button icon"
        aria-label="Next benchmark"
        disabled={!after}
        onClick={() => after && onShow(after.key)}
      >
        <Icon name="right" />
      </button>
    </div>
  );
}
