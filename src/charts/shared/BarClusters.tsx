import { CartesianGrid, Scatter, ScatterChart, XAxis } from "recharts";
import type { Comparison } from "../../compare/comparison";
import type { Panel } from "../../compare/series";
import type { ChartProps } from "../chart";
import { ChartFrame } from "./ChartFrame";
import { drawBar, GroupFeet, layClusters, NAMES_BELOW, PLOT_HEIGHT } from "./clusters";
import { ruleNote } from "./notes";
import { pointShape } from "./pointShape";
import { ScoreAxis } from "./ScoreAxis";
import { unitOf } from "./slopeWords";
import { lengthAxis } from "./ticks";
import { layWords } from "./words";
import { WordsLayer } from "./WordsLayer";

interface BarClustersProps extends Pick<ChartProps, "width" | "onOpen" | "svgRef"> {
  title: string;
  comparison: Comparison;
  series: Panel[];
}

/** Bars side by side on one axis, a group for each benchmark, the best first; a system keeps its colour and shape. */
export function BarClusters({ title, comparison, series, width, onOpen, svgRef }: BarClustersProps) {
  const words = layWords(
    { title, subtitle: `${unitOf(comparison.columns)}. ${ruleNote(comparison)}`, legend: [], notes: [] },
    width,
  );
  const clusters = layClusters(comparison.rows, series, width);
  const { bars, slots } = clusters;
  const axis = lengthAxis(
    bars.map(({ mark }) => mark.number),
    7,
  );
  const top = words.headHeight + 16;
  const bottom = NAMES_BELOW + clusters.footHeight + words.footHeight;
  const height = top + PLOT_HEIGHT + bottom;
  const zeroY = top + (axis.domain[1] / (axis.domain[1] - axis.domain[0])) * PLOT_HEIGHT;
  const shape = pointShape<(typeof bars)[number]>((bar, x, y) =>
    drawBar(bar, { x, y, zeroY, top, clusters }),
  );

  return (
    <ChartFrame title={title} marks={bars.map(({ text }) => text)} width={width} onOpen={onOpen}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top, right: 0, bottom, left: 0 }}
        accessibilityLayer={false}
      >
        <WordsLayer laid={words} height={height} svgRef={svgRef} />
        <CartesianGrid stroke="var(--chart-grid)" vertical={false} zIndex={0} />
        <XAxis hide type="number" dataKey="x" domain={[0, slots]} />
        <ScoreAxis axis={axis} dataKey="y" />
        <Scatter
          data={bars.map((bar) => ({ x: bar.slot, y: bar.mark.number, item: bar }))}
          isAnimationActive={false}
          zIndex={0}
          shape={shape}
        />
        <GroupFeet clusters={clusters} bottom={top + PLOT_HEIGHT} />
      </ScatterChart>
    </ChartFrame>
  );
}
