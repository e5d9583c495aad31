import { hiddenText } from "../compare/hidden";
import type { Comparison } from "../compare/comparison";
import type { View } from "../compare/view";
import { withoutFilters } from "./wayOut";

/** A band needs the number of test items, which only a stated split has: folding may bring rows back. */
function needsFold({ columns }: Comparison, view: View): boolean {
  const unstated = columns.some(({ split, benchmark }) => split === null && benchmark.testSize !== null);
  return view.outsideNoise && !view.foldUnstated && unstated;
}

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
        {needsFold(comparison, view) &&
          " No noise band can be drawn where the split, and so the number of items, is not stated."}
      </p>
      <p className="no-rows-ways">
        {needsFold(comparison, view) && (
          <button type="button" className="button primary" onClick={() => onChange({ foldUnstated: true })}>
            Read “split not stated” as the usual split
          </button>
        )}
        {!noColumns && (
          <button type="button" className="button" onClick={() => onChange(withoutFilters(view))}>
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
