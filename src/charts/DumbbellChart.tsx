import { useMemo } from "react";
import { dumbbellSeries, type DumbbellPoint } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { changeLook, Dumbbell } from "./shared/Dumbbell";
import { textOf, type MarkText } from "./shared/mark";
import { firstOf, gapNotes, noiseNotes, ruleNote, titleOn } from "./shared/notes";
import { layStack, type Stack } from "./shared/stack";
import { StackPlot, type StackLine } from "./shared/StackPlot";
import type { LegendEntry } from "./shared/words";

/** From base to trained, a line for each system on each benchmark; changes inside the noise are grey, losses dashed. */
export function DumbbellChart({ comparison, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const series = useMemo(() => dumbbellSeries(comparison), [comparison]);
  const { lists, more } = firstOf(
    series.map(({ items }) => items),
    limit,
    onMore,
  );
  const title = titleOn("Base → trained", comparison.columns);
  const lines = lists.flat().map((point, at) => ({ point, at, text: told(point) }));
  const stack = layStack({
    words: {
      title,
      subtitle: `Score before and after training, and the change in points. ${ruleNote(comparison)}`,
      legend: LEGEND.filter(
        ({ className }) =>
          className === "chart-hollow" || lines.some(({ point }) => changeLook(point.gain) === className),
      ),
      notes: [...noiseNotes(lists.flat()), ...(more ? [more.text] : []), ...gapNotes(series)],
    },
    inputs: series.map(({ column, items }) => ({
      column,
      items: lines.filter(({ point }) => point.column === column),
      systems: items.length,
    })),
    width,
    axis: "position",
    numbers: ({ point }) => [point.gain.base, point.number],
    name: ({ point }) => point.name,
    before: 40,
    after: 104,
  });

  return (
    <ChartFrame title={title} marks={lines.map(({ text }) => text)} width={width} more={more} onOpen={onOpen}>
      <StackPlot
        stack={stack}
        width={width}
        svgRef={svgRef}
        numberOf={({ point }) => point.number}
        draw={(line) => drawDumbbell(line, stack)}
      />
    </ChartFrame>
  );
}

interface Line {
  point: DumbbellPoint;
  at: number;
  text: MarkText;
}

function drawDumbbell({ item: { point, at, text }, x, y, place }: StackLine<Line>, stack: Stack<Line>) {
  return <Dumbbell {...{ at, text, x, y, stack }} gain={point.gain} baseX={place(point.gain.base)} />;
}

const LEGEND: LegendEntry[] = [
  { label: "base", shape: "diamond", className: "chart-hollow" },
  { label: "trained, better", shape: "circle", className: "chart-role-trained" },
  { label: "trained, worse", shape: "triangle", className: "chart-worse" },
  { label: "inside the noise †", shape: "circle", className: "chart-in-noise" },
];

function told(point: DumbbellPoint): MarkText {
  const { band, baseText, baseName, printed, disagrees } = point.gain;
  const facts: MarkText["facts"] = [];
  if (baseName !== null) facts.push(["Base", baseName]);
  if (band !== null) facts.push(["95 % band", `±${band.toFixed(1)}`]);
  if (disagrees && printed !== null) facts.push(["Change as printed", printed]);
  return { ...textOf(point, facts), base: baseText };
}
