import { useState } from "react";
import type { FacetOption } from "../compare/comparison";
import { searchable, searchScore } from "../compare/search";

const FIRST = 6;
/** From this many on, a list gets a field to find one in it. */
const FINDABLE = 12;

/** One facet as checkboxes, each with the rows it would leave; long lists open on demand. */
export function FacetFilter({
  label,
  options,
  onToggle,
}: {
  label: string;
  options: FacetOption[];
  onToggle: (value: string) => void;
}) {
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState("");
  if (options.length === 0) return null;
  const found =
    query === "" ? options : options.filter((option) => searchScore(query, searchable(option.label)) > 0);
  const chosen = found.filter((option) => option.chosen);
  const shown = all
    ? found
    : [...chosen, ...found.filter((option) => !option.chosen)].slice(0, Math.max(FIRST, chosen.length));
  return (
    <details className="filter" open={chosen.length > 0 || undefined}>
      <summary>
        {label}
        {chosen.length > 0 && <span className="chosen-count">{chosen.length} chosen</span>}
      </summary>
      {all && options.length > FINDABLE && (
        <input
          type="search"
          className="field"
          aria-label={`Find in ${label}`}
          placeholder="Find"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <div className={all ? "options scrolls" : "options"}>
        {shown.map((option) => (
          <label key={option.value} className={option.count === 0 ? "check none" : "check"}>
            <input type="checkbox" checked={option.chosen} onChange={() => onToggle(option.value)} />
            <span className="label">{option.label}</span>
            <span className="count">{option.count}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="muted">Nothing named “{query}”.</p>}
      </div>
      {options.length > FIRST && (
        <button
          type="button"
          className="textlink more"
          onClick={() => {
            setAll(!all);
            setQuery("");
          }}
        >
          {all ? "Show fewer" : `Show all ${options.length}`}
        </button>
      )}
    </details>
  );
}
