import type { View } from "../compare/view";

/** What a gain is measured against, and whether only those outside noise are kept. */
export function GainOptions({
  view,
  onChange,
}: {
  view: Pick<View, "against" | "outsideNoise">;
  onChange: (patch: Partial<View>) => void;
}) {
  return (
    <>
      <select
        className="field"
        aria-label="Gains are read against"
        value={view.against}
        onChange={(event) => onChange({ against: event.target.value as View["against"] })}
      >
        <option value="same-paper">from the same paper’s base</option>
        <option value="strongest">from the strongest reported base</option>
      </select>
      <label className="check inline">
        <input
          type="checkbox"
          checked={view.outsideNoise}
          onChange={(event) => onChange({ outsideNoise: event.target.checked })}
        />
        <span className="label">outside noise only</span>
      </label>
    </>
  );
}
