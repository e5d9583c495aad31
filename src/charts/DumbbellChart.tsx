import { useMemo } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { dumbbellSeries, type DumbbellPoint } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { changeLook, Dumbbell } from "./shared/Dumbbell";
import { textOf, type MarkText } from "./shared/mark";
import { firstOf, gapNotes, noiseNotes, ruleNote, titleOn } from "./shared/notes";
import { PanelLayer } from "./shared/PanelLayer";
import { pointShape } from "./shared/pointShape";
import { layStack, NO_MARGIN, placeOn, type Stack } from "./shared/stack";
import type { LegendEntry } from "./shared/words";
import { WordsLayer } from "./shared/WordsLayer";

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
      <ScatterChart width={width} height={stack.height} margin={NO_MARGIN} accessibilityLayer={false}>
        <WordsLayer laid={stack.words} height={stack.height} svgRef={svgRef} />
        <YAxis hide type="number" dataKey="y" domain={[0, stack.height]} reversed />
        {stack.panels.map((panel) => (
          <PanelLayer key={panel.column.key} panel={panel} left={stack.left} right={stack.right} />
        ))}
        {stack.panels.map((panel) => (
          <XAxis
            key={panel.column.key}
            hide
            xAxisId={panel.column.key}
            type="number"
            dataKey="item.point.number"
            domain={panel.axis.domain}
            padding={{ left: stack.left, right: width - stack.right }}
          />
        ))}
        {stack.panels.map((panel) => (
          <Scatter
            key={panel.column.key}
            xAxisId={panel.column.key}
            data={panel.lines.map(({ item, y }) => ({
              y,
              item: { ...item, stack, baseX: placeOn(panel, stack)(item.point.gain.base) },
            }))}
            isAnimationActive={false}
            zIndex={0}
            shape={drawDumbbell}
          />
        ))}
      </ScatterChart>
    </ChartFrame>
  );
}

interface Line {
  point: DumbbellPoint;
  at: number;
  text: MarkText;
  baseX: number;
  stack: Stack<unknown>;
}

const drawDumbbell = pointShape<Line>(({ point, ...line }, x, y) => (
  <Dumbbell {...line} gain={point.gain} x={x} y={y} />
));

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
