import { useMemo } from "react";
import { CartesianGrid, Line, LineChart, XAxis } from "recharts";
import { slopeSeries } from "../compare/series";
import type { ChartProps } from "./chart";
import { ChartFrame } from "./shared/ChartFrame";
import { drawColumnTick, EDGE, layColumnTicks } from "./shared/columnTick";
import { textOf } from "./shared/mark";
import { firstRows, ruleNote } from "./shared/notes";
import { SCORE_AXIS_WIDTH, ScoreAxis } from "./shared/ScoreAxis";
import { drawSlopeDot, drawnLines, labelRoom, SlopeLabels } from "./shared/slope";
import { columnNotes, slopeNotes, unitOf } from "./shared/slopeWords";
import { positionAxis, truncation } from "./shared/ticks";
import { layWords } from "./shared/words";
import { WordsLayer } from "./shared/WordsLayer";

/** Each system's line across benchmarks of one unit, one of them set apart; a line breaks where a number is not reported. */
export function SlopeChart({ comparison, view, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const { chartSystem } = view;
  const slope = useMemo(() => slopeSeries(comparison, chartSystem), [comparison, chartSystem]);
  const { columns, apart } = slope;
  const fewest = Math.min(2, columns.length);
  const reported = slope.lines.filter(({ marks }) => marks.filter((mark) => mark !== null).length >= fewest);
  const most = Math.max(FEWEST_LINES, Math.floor(limit / columns.length));
  const { rows: others, more } = firstRows(reported, most, onMore);
  const shown = [...apart, ...others];
  const lines = drawnLines(shown, apart.length);
  const marks = lines.flatMap(({ dots }) => dots.filter((dot) => dot !== null));
  const room = labelRoom(lines, width);
  const ticks = layColumnTicks(slope, (width - room - SCORE_AXIS_WIDTH) / columns.length);
  const y = positionAxis(
    marks.map(({ mark }) => mark.number),
    7,
  );
  const title = apart[0] ? `${apart[0].name} across benchmarks` : "Each system across benchmarks";
  const words = layWords(
    {
      title,
      subtitle: `${unitOf(columns)}${truncation(y)}. Benchmarks stand in the table's order. ${ruleNote(comparison)}`,
      legend: [],
      notes: [
        ...(more ? [more.text] : []),
        ...slopeNotes(slope, shown, slope.lines.length - reported.length),
        ...(ticks.aslant ? columnNotes(slope) : []),
      ],
    },
    width,
  );
  const height = words.headHeight + 420 + ticks.height + words.footHeight;

  return (
    <ChartFrame
      title={title}
      marks={marks.map(({ mark }) => textOf(mark))}
      width={width}
      more={more}
      onOpen={onOpen}
    >
      <LineChart
        width={width}
        height={height}
        margin={{ top: words.headHeight + 8, right: room, bottom: words.footHeight, left: 0 }}
        data={columns.map((column, at) => ({
          key: column.key,
          numbers: lines.map(({ dots }) => dots[at]?.mark.number),
          dots: lines.map(({ dots }) => dots[at]),
        }))}
        accessibilityLayer={false}
      >
        <WordsLayer laid={words} height={height} svgRef={svgRef} />
        <CartesianGrid stroke="var(--chart-grid)" zIndex={0} />
        <XAxis
          dataKey="key"
          interval={0}
          height={ticks.height}
          stroke="var(--chart-axis)"
          padding={{ left: EDGE, right: EDGE }}
          tick={drawColumnTick(ticks)}
        />
        <ScoreAxis axis={y} />
        {lines.map((line) => (
          <Line
            key={line.key}
            dataKey={`numbers[${line.order}]`}
            className={line.look.line}
            strokeWidth={line.look.width}
            stroke=""
            isAnimationActive={false}
            activeDot={false}
            dot={drawSlopeDot(line)}
            zIndex={0}
          />
        ))}
        <SlopeLabels lines={lines} columns={columns} room={room} />
      </LineChart>
    </ChartFrame>
  );
}

const FEWEST_LINES = 8;
