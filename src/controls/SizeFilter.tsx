import type { SizeHistogram } from "../compare/facets";
import type { SizeChoice } from "../compare/view";
import { SizeRange } from "./SizeRange";

/** Named classes, a log range, total or active parameters, and the unknown as a choice of its own. */
export function SizeFilter({
  sizes,
  histogram,
  onChange,
}: {
  sizes: SizeChoice;
  histogram: SizeHistogram;
  onChange: (sizes: SizeChoice) => void;
}) {
  return (
    <fieldset className="filter">
      <legend>Model size</legend>
      {histogram.classes.map(({ value, count, chosen }) => (
        <label key={value} className="check">
          <input
            type="checkbox"
            checked={chosen}
            onChange={() =>
              onChange({
                ...sizes,
                classes: chosen
                  ? sizes.classes.filter((other) => other !== value)
                  : [...sizes.classes, value],
              })
            }
          />
          <span className="label">{value}</span>
          <span className="count">{count}</span>
        </label>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={sizes.unknown}
          onChange={() => onChange({ ...sizes, unknown: !sizes.unknown })}
        />
        <span className="label">Unknown size</span>
        <span className="count">{histogram.unknown}</span>
      </label>
      <SizeRange sizes={sizes} bins={histogram.bins} onChange={onChange} />
      <div className="segments" role="radiogroup" aria-label="Parameters of mixture-of-experts models">
        {[false, true].map((active) => (
          <label key={String(active)}>
            <input
              type="radio"
              name="parameters"
              checked={sizes.active === active}
              onChange={() => onChange({ ...sizes, active })}
            />
            <span>{active ? "Active" : "Total"}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
