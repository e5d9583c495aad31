import { columnLabel } from "../../compare/columns";
import type { Column, Comparison, Row } from "../../compare/comparison";
import { axisFacts, sameUnit, type Mark, type Panel } from "../../compare/series";
import { textOf, type MarkText } from "./mark";
import { MarkGroup } from "./MarkGroup";
import { SCORE_AXIS_WIDTH } from "./ScoreAxis";
import { MOST_LOOKS, seriesLook, type SeriesLook } from "./seriesLook";
import { Shape } from "./Shape";
import { minus, shorten, wrapFacts } from "./text";

export const PLOT_HEIGHT = 320;
/** Room for names under their bars. */
export const NAMES_BELOW = 78;

/** In bars: the room between two groups. */
const GAP = 0.9;
/** Pixels: with less for a bar, its number would meet the next one's. */
const LEAST_SLOT = 32;
const WIDEST_BAR = 56;
const FOOT_LINE = 14;

interface Bar {
  mark: Mark;
  text: MarkText;
  at: number;
  look: SeriesLook;
  /** The middle of its place, counted in bars from the left. */
  slot: number;
}

interface Group {
  column: Column;
  /** The middle of the group, and the places of those with no number, counted in bars. */
  middle: number;
  absent: { name: string; reason: string; slot: number }[];
  label: string;
  facts: string[];
}

export interface Clusters {
  bars: Bar[];
  groups: Group[];
  slots: number;
  slotWidth: number;
  footHeight: number;
}

/** Whether a comparison is small enough, and of one unit, to stand as groups of bars on one axis. */
export function fitsClusters({ rows, columns }: Comparison, width: number): boolean {
  const [first] = columns;
  if (first === undefined || columns.length < 2 || rows.length > MOST_LOOKS) return false;
  return columns.every((column) => sameUnit(first, column)) && slotWidth(rows, columns, width) >= LEAST_SLOT;
}

function slotWidth(rows: unknown[], columns: unknown[], width: number): number {
  return (width - SCORE_AXIS_WIDTH) / (columns.length * (rows.length + GAP));
}

/** Places bars from left to right, group by group; in each the best first and those not reported last. */
export function layClusters(rows: Row[], series: Panel[], width: number): Clusters {
  const order = new Map(rows.map((row, at) => [row, at]));
  const each = rows.length + GAP;
  const pixels = slotWidth(rows, series, width);
  const bars = series.flatMap(({ items }, group) =>
    items.map((mark, at) => ({ mark, slot: group * each + (GAP + 1) / 2 + at })),
  );
  const groups = series.map(({ column, items, absent }, group) => ({
    column,
    middle: (group + 0.5) * each,
    absent: absent.map(({ name, reason }, at) => ({
      name,
      reason,
      slot: group * each + (GAP + 1) / 2 + items.length + at,
    })),
    label: shorten(columnLabel(column), each * pixels - 8, 13),
    facts: wrapFacts(axisFacts(column, items.length), each * pixels - 8, 11),
  }));
  return {
    bars: bars.map(({ mark, slot }, at) => ({
      mark,
      text: textOf(mark),
      at,
      slot,
      look: seriesLook(order.get(mark.row)!),
    })),
    groups,
    slots: series.length * each,
    slotWidth: pixels,
    footHeight: 22 + Math.max(...groups.map(({ facts }) => facts.length)) * FOOT_LINE,
  };
}

interface BarPlace {
  /** Pixels: the bar's end, where 0 is, the plot's top. */
  x: number;
  y: number;
  zeroY: number;
  top: number;
  clusters: Clusters;
}

export function drawBar({ mark, text, at, look }: Bar, { x, y, zeroY, top, clusters }: BarPlace) {
  const width = Math.min(WIDEST_BAR, clusters.slotWidth * 0.7);
  const low = y > zeroY;
  return (
    <MarkGroup
      at={at}
      mark={text}
      box={{ x: x - width / 2, y: Math.min(y, zeroY) - 20, width, height: Math.abs(y - zeroY) + 22 }}
    >
      <rect
        className={`chart-bar ${look.fill}`}
        x={x - width / 2}
        y={Math.min(y, zeroY)}
        width={width}
        height={Math.abs(y - zeroY)}
      />
      <Shape name={look.shape} className={look.fill} x={x} y={y} radius={5.5} />
      <text className="chart-small" x={x} y={low ? y + 18 : y - 9} textAnchor="middle">
        {minus(mark.text)}
      </text>
      <NameBelow name={mark.name} x={x} y={top + PLOT_HEIGHT} width={clusters.slotWidth} />
    </MarkGroup>
  );
}

/** Across where there is room, else aslant. */
function NameBelow({ name, x, y, width }: { name: string; x: number; y: number; width: number }) {
  if (width > 110)
    return (
      <text className="chart-small" x={x} y={y + 18} textAnchor="middle">
        {shorten(name, width - 6, 11)}
      </text>
    );
  return (
    <text className="chart-small" textAnchor="end" transform={`translate(${x + 4},${y + 14}) rotate(-42)`}>
      {shorten(name, 88, 11)}
    </text>
  );
}

/** Under each group its benchmark and what the axis must say of it; in it, whose number is missing. */
export function GroupFeet({ clusters, bottom }: { clusters: Clusters; bottom: number }) {
  const across = (slot: number) => SCORE_AXIS_WIDTH + slot * clusters.slotWidth;
  return clusters.groups.map(({ column, middle, absent, label, facts }) => (
    <g key={column.key}>
      {absent.map(({ name, reason, slot }) => (
        <g key={name} className="chart-absent">
          <text
            className="chart-muted chart-small"
            transform={`translate(${across(slot) + 4},${bottom - 8}) rotate(-90)`}
          >
            {reason}
          </text>
          <NameBelow name={name} x={across(slot)} y={bottom} width={clusters.slotWidth} />
        </g>
      ))}
      <g textAnchor="middle">
        <text className="chart-panel-title" x={across(middle)} y={bottom + NAMES_BELOW + 14}>
          {label}
        </text>
        {facts.map((line, at) => (
          <text
            key={at}
            className="chart-muted chart-small"
            x={across(middle)}
            y={bottom + NAMES_BELOW + 30 + at * FOOT_LINE}
          >
            {line}
          </text>
        ))}
      </g>
    </g>
  ));
}
