import {
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  type DotItemDotProps,
  type XAxisTickContentProps,
} from "recharts";
import { columnDetail, columnLabel } from "../../compare/columns";
import type { Column } from "../../compare/comparison";
import type { Mark } from "../../compare/series";
import type { MarkText } from "./mark";
import { HaloText } from "./HaloText";
import { detailFor } from "./matrix";
import { MarkGroup } from "./MarkGroup";
import { spread } from "./placeLabels";
import { Shape, type ShapeName } from "./Shape";
import { shorten } from "./text";

export interface SlopeLine {
  key: string;
  name: string;
  /** In the order of the columns, null where not reported. */
  dots: ({ mark: Mark; text: MarkText; at: number } | null)[];
}

const SHAPES: ShapeName[] = ["circle", "square", "diamond", "triangle", "hexagon", "cross"];

/** The first six lines differ in colour, dash and shape; the rest are grey, told apart by their names. */
export function slopeLook(at: number): { line: string; width: number; dot: string; shape: ShapeName } {
  const shape = SHAPES[at];
  if (shape === undefined) return { line: "chart-line-rest", width: 1, dot: "chart-rest", shape: "circle" };
  return { line: `chart-line-${at + 1}`, width: 2, dot: `chart-fill-${at + 1}`, shape };
}

/** A recharts `dot` for the line at a position. */
export function drawSlopeDot(line: number) {
  const { dot, shape } = slopeLook(line);
  return ({ cx, cy, payload, index }: DotItemDotProps) => {
    const drawn = (payload as { dots: SlopeLine["dots"] }).dots[line];
    if (!drawn || typeof cx !== "number" || typeof cy !== "number") return <g key={index} />;
    return (
      <MarkGroup
        key={index}
        at={drawn.at}
        mark={drawn.text}
        box={{ x: cx - 5, y: cy - 5, width: 10, height: 10 }}
      >
        <Shape name={shape} className={dot} x={cx} y={cy} radius={line < SHAPES.length ? 5 : 3.5} />
      </MarkGroup>
    );
  };
}

/** With less room than this for each benchmark, names stand aslant. */
export const SLANT_BELOW = 84;

/** A recharts `tick` that writes a benchmark's name and what tells its column apart, in a given width. */
export function drawColumnTick(width: number) {
  return ({ x, y, payload }: XAxisTickContentProps) => {
    const [label = "", detail = ""] = String(payload.value).split("\n");
    const [split = ""] = detail.split(" · ");
    if (width < SLANT_BELOW) {
      return (
        <text
          className="chart-small"
          textAnchor="end"
          transform={`translate(${x},${Number(y) + 10}) rotate(-42)`}
        >
          {shorten(split === "" ? label : `${label} ${split}`, 86, 11)}
        </text>
      );
    }
    return (
      <g textAnchor="middle">
        <text className="chart-strong" x={x} y={Number(y) + 14}>
          {shorten(label, width - 4, 13)}
        </text>
        <text className="chart-muted chart-small" x={x} y={Number(y) + 30}>
          {detailFor(detail, width - 6)}
        </text>
      </g>
    );
  };
}

interface SlopeLabelsProps {
  lines: SlopeLine[];
  columns: Column[];
  room: number;
}

const LABEL_GAP = 15;

/** A name at the end of each line, moved apart where lines end together, with a thread back to its last number. */
export function SlopeLabels({ lines, columns, room }: SlopeLabelsProps) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  const right = area.x + area.width;
  const ends = lines.map(({ name, dots }) => {
    const column = dots.findLastIndex((dot) => dot !== null);
    const { mark } = dots[column]!;
    const label = `${columnLabel(columns[column]!)}\n${columnDetail(columns[column]!)}`;
    return {
      name,
      text: mark.text,
      x: xOf(label, { position: "middle" }) ?? right,
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
      {ends.map(({ name, text, x, y }, at) => (
        <g key={lines[at]!.key}>
          <path className="chart-grid-line" d={`M${x + 7},${y}L${right + 4},${places[at]}`} />
          <HaloText
            x={right + 8}
            y={places[at]! + 4}
            anchor="start"
            strong={false}
            text={`${text}  ${shorten(name, room - 44, 11.5)}`}
          />
        </g>
      ))}
    </g>
  );
}
