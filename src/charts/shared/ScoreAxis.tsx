import { usePlotArea, YAxis } from "recharts";
import { tickLabel, type AxisRange } from "./ticks";

export const SCORE_AXIS_WIDTH = 44;

/** The upright axis of scores, and for points the field that holds theirs; two strokes across its lower end say that it does not start at 0. */
export function ScoreAxis({ axis, dataKey }: { axis: AxisRange; dataKey?: string }) {
  const area = usePlotArea();
  return (
    <>
      <YAxis
        type="number"
        {...(dataKey === undefined ? {} : { dataKey })}
        domain={axis.domain}
        ticks={axis.ticks}
        interval={0}
        tickFormatter={tickLabel}
        width={SCORE_AXIS_WIDTH}
        stroke="var(--chart-axis)"
        tick={{ className: "chart-muted" }}
      />
      {axis.truncated && area !== undefined && (
        <path
          className="chart-axis-line chart-axis-cut"
          d={`M${area.x - 5},${area.y + area.height - 4}l10,-5m0,4l-10,5`}
        />
      )}
    </>
  );
}
