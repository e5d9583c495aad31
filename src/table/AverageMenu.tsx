import { requireAll } from "../compare/average";
import { columnName } from "../compare/columns";
import type { Comparison } from "../compare/comparison";
import type { View } from "../compare/view";
import { Icon } from "../ui/Icon";
import { Popover } from "../ui/Popover";

const LISTED = 8;

/** What the average is taken over, and what would drop out if every row had to report all of it. */
export function AverageMenu({
  comparison,
  onChange,
}: {
  comparison: Comparison;
  onChange: (patch: Partial<View>) => void;
}) {
  return (
    <Popover
      label="What the average is taken over"
      trigger={<Icon name="more" />}
      className="quiet-menu"
      tabIndex={-1}
    >
      {(close) => <AverageSet comparison={comparison} onChange={onChange} close={close} />}
    </Popover>
  );
}

function AverageSet({
  comparison,
  onChange,
  close,
}: {
  comparison: Comparison;
  onChange: (patch: Partial<View>) => void;
  close: () => void;
}) {
  const over = comparison.columns.filter((column) => comparison.averageOver.includes(column.key));
  const { columns, keeps, drops } = requireAll(comparison);
  return (
    <div className="average-set">
      <p className="menu-title">Computed by us, the mean of the printed numbers on</p>
      <ul>
        {over.map((column) => (
          <li key={column.key}>{columnName(column)}</li>
        ))}
      </ul>
      <p className="menu-title">
        {drops.length === 0
          ? `All ${keeps.length} rows report all ${columns.length}.`
          : `Requiring all ${columns.length} keeps ${keeps.length} rows and drops ${drops.length}:`}
      </p>
      {drops.length > 0 && (
        <>
          <ul>
            {drops.slice(0, LISTED).map(({ row, missing }) => (
              <li key={row.system.key}>
                {row.system.name} <span className="muted">misses {missing.length}</span>
              </li>
            ))}
            {drops.length > LISTED && <li className="muted">and {drops.length - LISTED} more</li>}
          </ul>
          <button
            type="button"
            className="button"
            disabled={keeps.length === 0}
            onClick={() => {
              close();
              onChange({ requireAll: true });
            }}
          >
            Require all {columns.length}
          </button>
        </>
      )}
    </div>
  );
}
