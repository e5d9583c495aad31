import type { ReactNode } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { ChartProps } from "../chart";
import type { Panel } from "./panels";
import { PanelLayer } from "./PanelLayer";
import { pointShape } from "./pointShape";
import { NO_MARGIN, placeOn, type Stack } from "./stack";
import { WordsLayer } from "./WordsLayer";

interface StackPlotProps<Item> extends Pick<ChartProps, "width" | "svgRef"> {
  stack: Stack<Item>;
  numberOf(item: Item): number;
  draw(line: StackLine<Item>): ReactNode;
}

/** An item on its line, with the pixels across of its number, and of any other on its axis. */
export interface StackLine<Item> {
  item: Item;
  x: number;
  y: number;
  place(number: number): number;
}

/** Panels below one another, a point on each line. */
export function StackPlot<Item>({ stack, width, svgRef, numberOf, draw }: StackPlotProps<Item>) {
  const shape = pointShape<Omit<StackLine<Item>, "x" | "y">>((line, x, y) => draw({ ...line, x, y }));
  return (
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
          dataKey="x"
          domain={panel.axis.domain}
          padding={{ left: stack.left, right: width - stack.right }}
        />
      ))}
      {stack.panels.map((panel) => (
        <Scatter
          key={panel.column.key}
          xAxisId={panel.column.key}
          data={pointsOn(panel, stack, numberOf)}
          isAnimationActive={false}
          zIndex={0}
          shape={shape}
        />
      ))}
    </ScatterChart>
  );
}

function pointsOn<Item>(panel: Panel<Item>, stack: Stack<Item>, numberOf: (item: Item) => number) {
  const place = placeOn(panel, stack);
  return panel.lines.map(({ item, y }) => ({ x: numberOf(item), y, item: { item, place } }));
}
