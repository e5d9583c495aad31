import { useMemo } from "react";
import { barSeries, type Mark } from "../compare/series";
import type { ChartProps } from "./chart";
import { BarClusters } from "./shared/BarClusters";
import { ChartFrame } from "./shared/ChartFrame";
import { fitsClusters } from "./shared/clusters";
import { textOf, type MarkText } from "./shared/mark";
import { MarkGroup } from "./shared/MarkGroup";
import { NameOfLine } from "./shared/NameOfLine";
import { firstOf, gapNotes, ruleNote, titleOn } from "./shared/notes";
import { ROLE_LOOKS, roleLegend } from "./shared/roles";
import { Shape } from "./shared/Shape";
import { layStack, type Stack } from "./shared/stack";
import { StackPlot, type StackLine } from "./shared/StackPlot";

/** Scores as bars, the best first: groups side by side on one axis while systems are few, else a panel for each benchmark. */
export function BarChart({ comparison, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const series = useMemo(() => barSeries(comparison), [comparison]);
  const title = titleOn("Scores", comparison.columns);
  if (fitsClusters(comparison, width))
    return <BarClusters {...{ title, comparison, series, width, onOpen, svgRef }} />;
  const { lists, more } = firstOf(
    series.map(({ items }) => items),
    limit,
    onMore,
  );
  const lines = lists.flat().map((mark, at) => ({ mark, at, text: textOf(mark) }));
  const stack = layStack({
    words: {
      title,
      subtitle: ruleNote(comparison),
      legend: roleLegend(lines.map(({ mark }) => mark.row.system.role)),
      notes: [...(more ? [more.text] : []), ...gapNotes(series)],
    },
    inputs: series.map(({ column, items }) => ({
      column,
      items: lines.filter(({ mark }) => mark.column === column),
      systems: items.length,
    })),
    width,
    axis: "length",
    numbers: ({ mark }) => [mark.number],
    name: ({ mark }) => mark.name,
    before: 8,
    after: 64,
  });

  return (
    <ChartFrame title={title} marks={lines.map(({ text }) => text)} width={width} more={more} onOpen={onOpen}>
      <StackPlot
        stack={stack}
        width={width}
        svgRef={svgRef}
        numberOf={({ mark }) => mark.number}
        draw={(line) => drawBar(line, stack)}
      />
    </ChartFrame>
  );
}

interface Line {
  mark: Mark;
  at: number;
  text: MarkText;
}

// A recharts Bar draws nothing for a score of 0, which is a score; a point with a bar of our own always draws.
function drawBar({ item: { mark, at, text }, x, y, place }: StackLine<Line>, stack: Stack<Line>) {
  const { shape, className } = ROLE_LOOKS[mark.row.system.role];
  const line = stack.namesAbove ? y + 8 : y;
  const zeroX = place(0);
  const left = Math.min(x, zeroX);
  return (
    <MarkGroup
      at={at}
      mark={text}
      box={{ x: 0, y: y - 10, width: stack.right + 58, height: stack.namesAbove ? 30 : 20 }}
    >
      <NameOfLine name={mark.name} y={y} stack={stack} />
      <rect
        className={`chart-bar ${className}`}
        x={left}
        y={line - 5}
        width={Math.abs(x - zeroX)}
        height={10}
      />
      <Shape name={shape} className={className} x={x} y={line} radius={5.5} />
      <text x={Math.max(x, zeroX) + 11} y={line + 4}>
        {mark.text}
      </text>
    </MarkGroup>
  );
}
