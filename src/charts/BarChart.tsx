import { useMemo } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { barSeries, type Mark } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { textOf, type MarkText } from "./shared/mark";
import { MarkGroup } from "./shared/MarkGroup";
import { NameOfLine } from "./shared/NameOfLine";
import { firstOf, gapNotes, ruleNote, titleOn } from "./shared/notes";
import { PanelLayer } from "./shared/PanelLayer";
import { pointShape } from "./shared/pointShape";
import { ROLE_LOOKS, roleLegend } from "./shared/roles";
import { Shape } from "./shared/Shape";
import { layStack, NO_MARGIN, placeOn, type Stack } from "./shared/stack";
import { WordsLayer } from "./shared/WordsLayer";

/** Bars grouped by benchmark, the best first; the shape at a bar's end says what kind of system it is. */
export function BarChart({ comparison, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const series = useMemo(() => barSeries(comparison), [comparison]);
  const { lists, more } = firstOf(
    series.map(({ items }) => items),
    limit,
    onMore,
  );
  const title = titleOn("Scores", comparison.columns);
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
            dataKey="item.mark.number"
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
              item: { ...item, stack, zeroX: placeOn(panel, stack)(0) },
            }))}
            isAnimationActive={false}
            zIndex={0}
            shape={drawBar}
          />
        ))}
      </ScatterChart>
    </ChartFrame>
  );
}

interface Line {
  mark: Mark;
  at: number;
  text: MarkText;
  zeroX: number;
  stack: Stack<unknown>;
}

// A recharts Bar draws nothing for a score of 0, which is a score; a point with a bar of our own always draws.
const drawBar = pointShape<Line>(({ mark, at, text, zeroX, stack }, x, y) => {
  const { shape, className } = ROLE_LOOKS[mark.row.system.role];
  const line = stack.namesAbove ? y + 8 : y;
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
});
