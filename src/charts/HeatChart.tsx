import { useMemo } from "react";
import { columnName } from "../compare/columns";
import type { Column } from "../compare/comparison";
import { heatSeries, type HeatMark } from "../compare/series";
import { FIRST_MARKS, type ChartProps } from "./chart";
import { nothingReported, textOf } from "./shared/mark";
import { MatrixChart } from "./shared/MatrixChart";
import type { MatrixCell } from "./shared/MatrixLayer";
import { firstRows, ruleNote } from "./shared/notes";
import type { LegendEntry } from "./shared/words";

/** The table as shades, darker or lighter by how good a number is among those shown in its column. */
export function HeatChart({ comparison, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const heat = useMemo(() => heatSeries(comparison), [comparison]);
  const { rows: shown, more } = firstRows(heat.rows, Math.max(limit, FIRST_MARKS), onMore);
  const rows = shown.map(({ name, marks }) => ({
    name,
    note: "",
    cells: marks.map((mark, at) => (mark === null ? emptyCell(name, heat.columns[at]!) : heatCell(mark))),
  }));

  return (
    <MatrixChart
      words={{
        title: "Heat map of scores",
        subtitle: `Each benchmark has a scale of its own, from its worst to its best number shown; – is not reported. ${ruleNote(comparison)}`,
        legend: LEGEND,
        notes: more ? [more.text] : [],
      }}
      columns={heat.columns}
      systems={heat.columns.map((_, at) => heat.rows.filter(({ marks }) => marks[at] !== null).length)}
      rows={rows}
      noteWidth={0}
      {...{ width, more, onOpen, svgRef }}
    />
  );
}

const LEGEND: LegendEntry[] = [
  { label: "worst shown", shape: "square", className: "chart-heat-0" },
  { label: "middle", shape: "square", className: "chart-heat-3" },
  { label: "best shown", shape: "square", className: "chart-heat-6" },
];
const STEPS = 7;

function heatCell(mark: HeatMark): MatrixCell {
  const step = Math.min(STEPS - 1, Math.floor(mark.shade * STEPS));
  return {
    text: textOf(mark),
    label: mark.text,
    className: `chart-heat-${step}`,
    labelClass: `chart-on-heat-${step}`,
  };
}

function emptyCell(system: string, column: Column): MatrixCell {
  return {
    text: nothingReported(system, columnName(column)),
    label: "–",
    className: "chart-heat-none",
    labelClass: "chart-muted",
  };
}
