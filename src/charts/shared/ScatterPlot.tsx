import { CartesianGrid, Scatter, ScatterChart, XAxis } from "recharts";
import type { RefObject } from "react";
import { MarkGroup } from "./MarkGroup";
import { pointShape } from "./pointShape";
import { MOST_NAMES, type Frontier, type PlottedPoint } from "./plottedPoint";
import { ScatterLabels } from "./ScatterLabels";
import { ScoreAxis } from "./ScoreAxis";
import { Shape } from "./Shape";
import { StepLine } from "./StepLine";
import type { AxisRange } from "./ticks";
import type { LaidWords } from "./words";
import { WordsLayer } from "./WordsLayer";

interface ScatterPlotProps {
  points: PlottedPoint[];
  frontiers: Frontier[];
  x: AxisRange & { scale: "log" | "linear"; format(tick: number): string; label: string };
  y: AxisRange & { label: string };
  words: LaidWords;
  width: number;
  svgRef: RefObject<SVGSVGElement | null>;
}

/** Points on two axes with their names, and lines along the best of them. */
export function ScatterPlot({ points, frontiers, x, y, words, width, svgRef }: ScatterPlotProps) {
  const plotHeight = width < 560 ? 320 : 420;
  const height = words.headHeight + LABEL_LINE + plotHeight + AXIS_HEIGHT + words.footHeight;
  const endRoom = frontiers.some(({ label }) => label !== "") ? 64 : 12;
  const margin = {
    top: words.headHeight + LABEL_LINE,
    right: endRoom,
    bottom: words.footHeight + AXIS_HEIGHT - TICKS_HEIGHT,
    left: 0,
  };
  const faint = points.length > MOST_NAMES;
  const radius = faint ? 3.5 : 5;
  const drawn = points.map((point, at) => ({ x: point.x, y: point.y, item: { point, at, radius, faint } }));
  return (
    <ScatterChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <WordsLayer laid={words} height={height} svgRef={svgRef} />
      <text className="chart-muted" y={words.headHeight + 10}>
        {y.label}
      </text>
      <text className="chart-muted" x={width - endRoom} y={height - words.footHeight - 4} textAnchor="end">
        {x.label}
      </text>
      <CartesianGrid stroke="var(--chart-grid)" zIndex={0} />
      <XAxis
        type="number"
        dataKey="x"
        scale={x.scale}
        domain={x.domain}
        ticks={x.ticks}
        interval={0}
        tickFormatter={x.format}
        height={TICKS_HEIGHT}
        stroke="var(--chart-axis)"
        tick={TICK}
      />
      <ScoreAxis axis={y} dataKey="y" />
      {frontiers.map((frontier) => (
        <StepLine key={frontier.className} frontier={frontier} />
      ))}
      <Scatter data={drawn} isAnimationActive={false} zIndex={0} shape={drawPoint} />
      <ScatterLabels points={points} frontiers={frontiers} radius={radius} />
    </ScatterChart>
  );
}

const LABEL_LINE = 22;
/** Ticks, and under them what the axis is. */
const AXIS_HEIGHT = 48;
const TICKS_HEIGHT = 30;
const TICK = { className: "chart-muted" };

interface DrawnPoint {
  point: PlottedPoint;
  at: number;
  radius: number;
  faint: boolean;
}

const drawPoint = pointShape<DrawnPoint>(({ point, at, radius, faint }, x, y) => {
  const size = point.leading ? radius + 1 : radius;
  const className = faint && !point.leading ? `${point.className} chart-faint` : point.className;
  return (
    <MarkGroup
      at={at}
      mark={point.mark}
      box={{ x: x - size, y: y - size, width: 2 * size, height: 2 * size }}
    >
      <Shape name={point.shape} className={className} x={x} y={y} radius={size} />
    </MarkGroup>
  );
});
