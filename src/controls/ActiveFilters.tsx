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
  /** null where the opening view is shown. */
  onReset: (() => void) | null;
}) {
  return (
    <ul className="chips" aria-label="Filters that are on">
      {filters.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={`Remove filter ${label}`}
            onClick={() => onChange(without)}
          >
            <span className="chip-label">{label}</span>
            <Icon name="close" />
          </button>
        </li>
      ))}
      {onReset && (
        <li>
          <button type="button" className="textlink chips-reset" onClick={onReset}>
            Reset to the opening view
          </button>
        </li>
      )}
    </ul>
  );
}
