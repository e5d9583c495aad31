import { useMemo } from "react";
import { columnLabel } from "../compare/columns";
import { sizeSeries, type SizePoint } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { textOf } from "./shared/mark";
import { gapNotes, ruleNote } from "./shared/notes";
import { columnFacts } from "./shared/panels";
import { ROLE_LOOKS, roleLegend } from "./shared/roles";
import { namesNotes, type PlottedPoint } from "./shared/plottedPoint";
import { ScatterPlot } from "./shared/ScatterPlot";
import { logAxis, positionAxis, sizeLabel, truncation } from "./shared/ticks";
import { layWords, type LegendEntry } from "./shared/words";

/** Score against size: which systems do most with least, and the frontier of the best up to each size. */
export function SizeChart({ comparison, view, column, width, onOpen, svgRef }: ChartProps) {
  const { active } = view.sizes;
  const panel = useMemo(() => sizeSeries(comparison, column, active), [comparison, column, active]);
  const title = `${columnLabel(column)}: score against size`;
  const points = panel.items.toSorted((a, b) => a.x - b.x).map(plotted);
  const y = positionAxis(
    panel.items.map(({ number }) => number),
    7,
  );
  const x = logAxis(
    panel.items.map(({ x }) => x),
    Math.floor(width / 80),
  );
  const words = layWords(
    {
      title,
      subtitle: `${columnFacts(column, points.length)}. ${ruleNote(comparison)}`,
      legend:
        points.length === 0 ? [] : [...roleLegend(panel.items.map(({ row }) => row.system.role)), FRONTIER],
      notes: [...namesNotes(points), ...gapNotes([panel])],
    },
    width,
  );
  const frontier = panel.frontier.map(({ x, number }) => ({ x, y: number }));

  return (
    <ChartFrame title={title} marks={points.map(({ mark }) => mark)} width={width} onOpen={onOpen}>
      <ScatterPlot
        points={points}
        frontiers={[{ points: frontier, className: "chart-frontier", label: "" }]}
        x={{
          ...x,
          scale: "log",
          format: sizeLabel,
          label: `${active ? "Active parameters" : "Parameters"}, log scale`,
        }}
        y={{ ...y, label: `Score${truncation(y)}` }}
        words={words}
        width={width}
        svgRef={svgRef}
      />
    </ChartFrame>
  );
}

const FRONTIER: LegendEntry = { label: "best up to its size", shape: "dash", className: "chart-frontier" };

function plotted(point: SizePoint): PlottedPoint {
  const { shape, className } = ROLE_LOOKS[point.row.system.role];
  return {
    mark: textOf(point, [
      ["Size", sizeLabel(point.x)],
      ["Frontier", point.onFrontier ? "best up to its size" : "no"],
    ]),
    x: point.x,
    y: point.number,
    shape,
    className,
    leading: point.onFrontier,
  };
}
