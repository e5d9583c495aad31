import { useMemo } from "react";
import { CartesianGrid, Line, LineChart, XAxis, YAxis } from "recharts";
import { columnDetail, columnLabel } from "../compare/columns";
import { slopeSeries, type Slope } from "../compare/series";
import type { ChartProps } from "./chart";
import { AxisCut } from "./shared/AxisCut";
import { ChartFrame } from "./shared/ChartFrame";
import { textOf } from "./shared/mark";
import { firstRows, ruleNote } from "./shared/notes";
import {
  drawColumnTick,
  drawSlopeDot,
  SLANT_BELOW,
  SlopeLabels,
  slopeLook,
  type SlopeLine,
} from "./shared/slope";
import { nameSome } from "./shared/text";
import { positionAxis, tickLabel, truncation } from "./shared/ticks";
import { layWords } from "./shared/words";
import { WordsLayer } from "./shared/WordsLayer";

/** Each system's line across benchmarks of one unit; a line breaks where a number is not reported. */
export function SlopeChart({ comparison, width, limit, onMore, onOpen, svgRef }: ChartProps) {
  const slope = useMemo(() => slopeSeries(comparison), [comparison]);
  const fewest = Math.min(2, slope.columns.length);
  const reported = slope.lines.filter(({ marks }) => marks.filter((mark) => mark !== null).length >= fewest);
  const most = Math.max(FEWEST_LINES, Math.floor(limit / slope.columns.length));
  const { rows: shown, more } = firstRows(reported, most, onMore);
  const lines = numbered(shown);
  const marks = lines.flatMap(({ dots }) => dots.filter((dot) => dot !== null));
  const y = positionAxis(
    marks.map(({ mark }) => mark.number),
    7,
  );
  const title = "Each system across benchmarks";
  const words = layWords(
    {
      title,
      subtitle: `${unitOf(slope)}${truncation(y)}. Benchmarks stand in the table's order. ${ruleNote(comparison)}`,
      legend: [],
      notes: [
        ...(slope.columns.length === 1
          ? ["One benchmark makes no line: choose a second of the same unit."]
          : []),
        ...(more ? [more.text] : []),
        ...leftOutNotes(slope),
        ...gapNotes(shown),
        ...tooFewNotes(slope.lines.length - reported.length),
      ],
    },
    width,
  );
  const room = Math.min(230, width * 0.36);
  const step = (width - room - Y_AXIS_WIDTH) / slope.columns.length;
  const axisHeight = step < SLANT_BELOW ? 96 : 52;
  const height = words.headHeight + 420 + axisHeight + words.footHeight;

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
        data={slope.columns.map((column, at) => ({
          label: `${columnLabel(column)}\n${columnDetail(column)}`,
          numbers: lines.map(({ dots }) => dots[at]?.mark.number),
          dots: lines.map(({ dots }) => dots[at]),
        }))}
        accessibilityLayer={false}
      >
        <WordsLayer laid={words} height={height} svgRef={svgRef} />
        <CartesianGrid stroke="var(--chart-grid)" zIndex={0} />
        <XAxis
          dataKey="label"
          interval={0}
          height={axisHeight}
          stroke="var(--chart-axis)"
          padding={{ left: 24, right: 24 }}
          tick={drawColumnTick(step)}
        />
        <YAxis
          domain={y.domain}
          ticks={y.ticks}
          interval={0}
          tickFormatter={tickLabel}
          width={Y_AXIS_WIDTH}
          stroke="var(--chart-axis)"
          tick={{ className: "chart-muted" }}
        />
        {y.truncated && <AxisCut x={Y_AXIS_WIDTH} bottom={height - words.footHeight - axisHeight} />}
        {lines.map((line, at) => (
          <Line
            key={line.key}
            dataKey={`numbers[${at}]`}
            className={slopeLook(at).line}
            strokeWidth={slopeLook(at).width}
            stroke=""
            isAnimationActive={false}
            activeDot={false}
            dot={drawSlopeDot(at)}
            zIndex={0}
          />
        ))}
        <SlopeLabels lines={lines} columns={slope.columns} room={room} />
      </LineChart>
    </ChartFrame>
  );
}

const Y_AXIS_WIDTH = 44;
const FEWEST_LINES = 8;

/** Numbers the marks line by line, in the order in which the arrows reach them. */
function numbered(lines: Slope["lines"]): SlopeLine[] {
  let at = 0;
  return lines.map(({ row, name, marks }) => ({
    key: row.system.key,
    name,
    dots: marks.map((mark) => (mark === null ? null : { mark, text: textOf(mark), at: at++ })),
  }));
}

function unitOf({ columns: [first] }: Slope): string {
  if (first === undefined) return "";
  const metric = first.metric ?? "Score";
  return `${metric}${first.scale === null ? "" : `, points of ${first.scale}`}${first.better === "lower" ? ", lower is better" : ""}`;
}

function leftOutNotes({ leftOut }: Slope): string[] {
  return leftOut.length === 0
    ? []
    : [`In another unit, not drawn: ${nameSome(leftOut.map(columnLabel), 6)}.`];
}

function gapNotes(lines: Slope["lines"]): string[] {
  const gaps = lines.filter(({ marks }) => marks.includes(null)).map(({ name }) => name);
  return gaps.length === 0
    ? []
    : [`Not reported on some of these: ${nameSome(gaps, 6)}; their lines break there.`];
}

function tooFewNotes(count: number): string[] {
  return count === 0 ? [] : [`Not drawn: ${count} systems reported on fewer than two of these benchmarks.`];
}
