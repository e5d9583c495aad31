import type { Column } from "../compare/comparison";
import { columnName } from "../compare/columns";
import { GAIN_PREFIX } from "../compare/sortRows";
import type { View } from "../compare/view";
import { formatCount } from "../ui/formatCount";
import { Icon } from "../ui/Icon";
import type { Links } from "../ui/links";
import { Popover } from "../ui/Popover";
import { moveColumn } from "./moveColumn";

function largestGain(column: Column) {
  return { column: GAIN_PREFIX + column.key, descending: column.better === "higher" };
}

/** What can be done with a column of scores. */
export function ColumnMenu({
  column,
  columns,
  links,
  onChange,
}: {
  column: Column;
  /** The keys of all shown columns, in order. */
  columns: string[];
  links: Links;
  onChange: (patch: Partial<View>) => void;
}) {
  const at = columns.indexOf(column.key);
  return (
    <Popover
      label={`Actions for ${columnName(column)}`}
      trigger={<Icon name="more" />}
      className="quiet-menu"
      tabIndex={-1}
    >
      {(close) => {
        const act = (patch: Partial<View>) => () => {
          close();
          onChange(patch);
        };
        const sort = (descending: boolean) => act({ sort: [{ column: column.key, descending }] });
        return (
          <>
            <p className="menu-title">
              {column.better === "higher" ? "Higher" : "Lower"} is better ·{" "}
              {column.testSize === null ? "n unknown" : `n = ${formatCount(column.testSize)}`} ·{" "}
              {column.systems} systems
            </p>
            <button type="button" className="menu-item" onClick={sort(column.better === "higher")}>
              Best first
            </button>
            <button type="button" className="menu-item" onClick={sort(column.better !== "higher")}>
              Worst first
            </button>
            <button
              type="button"
              className="menu-item"
              onClick={act({ sort: [largestGain(column)], cells: "gains" })}
            >
              Largest gain first
            </button>
            <hr className="menu-rule" />
            <button
              type="button"
              className="menu-item"
              disabled={at === 0}
              onClick={act({ columns: moveColumn(columns, column.key, -1) })}
            >
              Move left
            </button>
            <button
              type="button"
              className="menu-item"
              disabled={at === columns.length - 1}
              onClick={act({ columns: moveColumn(columns, column.key, 1) })}
            >
              Move right
            </button>
            <button
              type="button"
              className="menu-item"
              disabled={columns.length === 1}
              onClick={act({ columns: columns.filter((key) => key !== column.key) })}
            >
              Hide
            </button>
            <hr className="menu-rule" />
            <a className="menu-item" href={links.benchmark(column.benchmark.name)}>
              About {column.benchmark.name}
            </a>
          </>
        );
      }}
    </Popover>
  );
}
