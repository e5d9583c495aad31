import { columnName } from "../../compare/columns";
import type { Comparison } from "../../compare/comparison";
import { systemsOf } from "../../compare/series";
import type { View } from "../../compare/view";

/** What a chart lets a reader pick: its field of the view, and the word for no pick; null where the first stands. */
const PICKS = {
  benchmark: { label: "Benchmark", field: "chartBenchmark", none: null },
  system: { label: "System", field: "chartSystem", none: null },
  rival: { label: "Against", field: "chartRival", none: "every other system" },
  apart: { label: "Set apart", field: "chartSystem", none: "no system" },
} as const;
export type Pick = keyof typeof PICKS;

interface PicksProps {
  picks: Pick[];
  comparison: Comparison;
  view: View;
  onChange(patch: Partial<View>): void;
}

export function Picks({ picks, comparison, view, onChange }: PicksProps) {
  return picks.map((pick) => {
    const { label, field, none } = PICKS[pick];
    const options = optionsOf(pick, comparison);
    const value = options.find(({ key }) => key === view[field])?.key;
    return (
      <label key={pick}>
        {label}
        <select
          value={value ?? (none === null ? options[0]?.key : "")}
          onChange={(event) => onChange({ [field]: event.target.value === "" ? null : event.target.value })}
        >
          {none !== null && <option value="">{none}</option>}
          {options.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  });
}

function optionsOf(pick: Pick, comparison: Comparison): { key: string; name: string }[] {
  if (pick !== "benchmark") return systemsOf(comparison).map(({ system }) => system);
  return comparison.columns.map((column) => ({ key: column.key, name: columnName(column) }));
}
