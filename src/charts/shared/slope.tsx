import { usePlotArea, useXAxisScale, useYAxisScale, type DotItemDotProps } from "recharts";
import type { Column } from "../../compare/comparison";
import type { Mark, SlopeLine } from "../../compare/series";
import { HaloText } from "./HaloText";
import { textOf, type MarkText } from "./mark";
import { MarkGroup } from "./MarkGroup";
import { spread } from "./placeLabels";
import { REST, seriesLook, type SeriesLook } from "./seriesLook";
import { Shape } from "./Shape";
import { minus, shorten, textWidth } from "./text";

export interface DrawnLine {
  key: string;
  name: string;
  /** Among the lines drawn. */
  order: number;
  look: SeriesLook;
  /** In the order of the columns, null where not reported. */
  dots: ({ mark: Mark; text: MarkText; at: number } | null)[];
}

/** Numbers the marks line by line, in the order in which the arrows reach them. The first `apart` lines stand out from grey ones. */
export function drawnLines(lines: SlopeLine[], apart: number): DrawnLine[] {
  let at = 0;
  return lines.map(({ key, name, marks }, order) => ({
    key,
    name,
    order,
    look: apart === 0 || order < apart ? seriesLook(order) : REST,
    dots: marks.map((mark) => (mark === null ? null : { mark, text: textOf(mark), at: at++ })),
  }));
}

/** A recharts `dot` for a line. */
export function drawSlopeDot({ order, look }: DrawnLine) {
  return ({ cx, cy, payload, index }: DotItemDotProps) => {
    const drawn = (payload as { dots: DrawnLine["dots"] }).dots[order];
    if (!drawn || typeof cx !== "number" || typeof cy !== "number") return <g key={index} />;
    return (
      <MarkGroup
        key={index}
        at={drawn.at}
        mark={drawn.text}
        box={{ x: cx - 5, y: cy - 5, width: 10, height: 10 }}
      >
        <Shape name={look.shape} className={look.fill} x={cx} y={cy} radius={look === REST ? 3.5 : 5} />
      </MarkGroup>
    );
  };
}

interface SlopeLabelsProps {
  lines: DrawnLine[];
  columns: Column[];
  room: number;
}

const LABEL_GAP = 15;
const LABEL_SIZE = 11.5;
/** From the plot to a label's number, and from there to its name. */
const LABEL_STARTS = 22;
const NAME_STARTS = 58;

/** Pixels to the right of the plot that the names of lines need, or may have. */
export function labelRoom(lines: DrawnLine[], width: number): number {
  const longest = Math.max(0, ...lines.map(({ name }) => textWidth(name, LABEL_SIZE)));
  return Math.min(NAME_STARTS + longest + 4, 260, width * 0.38);
}

/** A name at the end of each line, moved apart where lines end together, with a thread back to its last number. */
export function SlopeLabels({ lines, columns, room }: SlopeLabelsProps) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  const right = area.x + area.width;
  const ends = lines.map(({ name, look, dots }) => {
    const column = dots.findLastIndex((dot) => dot !== null);
    const { mark } = dots[column]!;
    return {
      name,
      look,
      text: minus(mark.text),
      x: xOf(columns[column]!.key, { position: "middle" }) ?? right,
      y: yOf(mark.number) ?? area.y,
    };
  });
  const places = spread(
    ends.map(({ y }) => y),
    LABEL_GAP,
    area.y + 4,
    area.y + area.height,
  );
  return (
    <g className="chart-labels" pointerEvents="none">
      {ends.map(({ name, look, text, x, y }, at) => (
        <g key={lines[at]!.key}>
          <path className="chart-grid-line" d={`M${x + 7},${y}L${right + 5},${places[at]}`} />
          {look !== REST && (
            <Shape name={look.shape} className={look.fill} x={right + 12} y={places[at]!} radius={4.5} />
          )}
          <HaloText x={right + LABEL_STARTS} y={places[at]! + 4} anchor="start" strong={false} text={text} />
          <HaloText
            x={right + NAME_STARTS}
            y={places[at]! + 4}
            anchor="start"
            strong={false}
            text={shorten(name, room - NAME_STARTS, LABEL_SIZE)}
          />
        </g>
      ))}
    </g>
  );
}
