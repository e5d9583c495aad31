import { useMemo } from "react";
import { columnLabel } from "../compare/columns";
import { dateSeries, type DatePoint } from "../compare/series";
import { SIZE_CLASSES, type SizeClass } from "../compare/view";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { textOf } from "./shared/mark";
import { gapNotes, ruleNote } from "./shared/notes";
import { columnFacts } from "./shared/panels";
import { namesNotes, type PlottedPoint } from "./shared/plottedPoint";
import { ScatterPlot } from "./shared/ScatterPlot";
import type { ShapeName } from "./shared/Shape";
import { dateAxis, dateLabel, positionAxis, truncation } from "./shared/ticks";
import { layWords } from "./shared/words";

/** Score against date, with the frontier of each size class: what was the best of its class when it came. */
export function DateChart({ comparison, index, view, column, width, onOpen, svgRef }: ChartProps) {
  const { active } = view.sizes;
  const panel = useMemo(
    () => dateSeries(comparison, column, { index, active }),
    [comparison, column, index, active],
  );
  const title = `${columnLabel(column)}: score against date`;
  const points = panel.items.toSorted((a, b) => a.x - b.x).map(plotted);
  const y = positionAxis(
    panel.items.map(({ number }) => number),
    7,
  );
  const x = dateAxis(
    panel.items.map(({ x }) => x),
    Math.floor(width / 90),
  );
  const words = layWords(
    {
      title,
      subtitle: `${columnFacts(column, points.length)}. Lines: the best of each size class so far. ${ruleNote(comparison)}`,
      legend: CLASSES.filter((sizeClass) => panel.items.some((item) => item.sizeClass === sizeClass)).map(
        (sizeClass) => ({
          label: sizeClass ?? "size unknown",
          shape: lookOf(sizeClass).shape,
          className: lookOf(sizeClass).fill,
        }),
      ),
      notes: [...namesNotes(points), ...gapNotes([panel])],
    },
    width,
  );

  return (
    <ChartFrame title={title} marks={points.map(({ mark }) => mark)} width={width} onOpen={onOpen}>
      <ScatterPlot
        points={points}
        frontiers={panel.frontiers.map(({ sizeClass, points }) => ({
          points: points.map(({ x, number }) => ({ x, y: number })),
          className: `chart-line ${lookOf(sizeClass).line}`,
          label: sizeClass ?? "unknown",
        }))}
        x={{ ...x, scale: "linear", format: dateLabel, label: "Date of the paper or release" }}
        y={{ ...y, label: `Score${truncation(y)}` }}
        words={words}
        width={width}
        svgRef={svgRef}
      />
    </ChartFrame>
  );
}

const CLASSES = [...SIZE_CLASSES, null];
const SHAPES: ShapeName[] = ["triangle", "circle", "diamond", "square", "down", "cross"];

function lookOf(sizeClass: SizeClass | null): { shape: ShapeName; fill: string; line: string } {
  const at = CLASSES.indexOf(sizeClass);
  return { shape: SHAPES[at]!, fill: `chart-fill-${at + 1}`, line: `chart-line-${at + 1}` };
}

function plotted(point: DatePoint): PlottedPoint {
  const { shape, fill } = lookOf(point.sizeClass);
  return {
    mark: textOf(point, [
      ["Date", point.date],
      ["Size class", point.sizeClass ?? "unknown"],
    ]),
    x: point.x,
    y: point.number,
    shape,
    className: fill,
    leading: point.onFrontier,
  };
}
