import { hiddenText } from "../compare/hidden";
import type { Comparison } from "../compare/comparison";
import type { View } from "../compare/view";
import { withoutFilters } from "./wayOut";

/** Nothing is left to show: why, and the ways out. */
export function NoRows({
  comparison,
  view,
  onChange,
  onReset,
}: {
  comparison: Comparison;
  view: View;
  onChange: (patch: Partial<View>) => void;
  onReset: () => void;
}) {
  const noColumns = comparison.columns.length === 0;
  return (
    <div className="no-rows">
      <h2>{noColumns ? "No benchmark is chosen" : "No system passes these filters"}</h2>
      <p>
        {noColumns
          ? "Add a benchmark in the filters, or go back to the opening view."
          : `${hiddenText(comparison.hidden)}.`}
      </p>
      <p className="no-rows-ways">
        {!noColumns && (
          <button type="button" className="button primary" onClick={() => onChange(withoutFilters(view))}>
            Take all filters off
          </button>
        )}
        <button type="button" className="button" onClick={onReset}>
          Reset to the opening view
        </button>
      </p>
    </div>
  );
}
