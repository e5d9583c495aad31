import { Icon } from "../ui/Icon";
import type { View } from "../compare/view";
import type { ActiveFilter } from "./activeFilters";

/** The filters that are on, each removed with one click. */
export function ActiveFilters({
  filters,
  onChange,
  onReset,
}: {
  filters: ActiveFilter[];
  onChange: (patch: Partial<View>) => void;
  onReset: () => void;
}) {
  return (
    <div className="chips" role="group" aria-label="Filters that are on">
      {filters.map(({ key, label, without }) => (
        <button key={key} type="button" className="chip" onClick={() => onChange(without)}>
          <span className="hidden-text">Remove filter </span>
          <span className="chip-label">{label}</span>
          <Icon name="close" />
        </button>
      ))}
      <button type="button" className="textlink chips-reset" onClick={onReset}>
        Reset to the opening view
      </button>
    </div>
  );
}
