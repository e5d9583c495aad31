import type { XAxisTickContentProps } from "recharts";
import { columnLabel } from "../../compare/columns";
import type { Column } from "../../compare/comparison";
import { axisFacts, type Slope } from "../../compare/series";
import { SCORE_AXIS_WIDTH } from "./ScoreAxis";
import { shorten, textWidth, wrapFacts } from "./text";

/** Pixels from the ends of the axis to its first and last column. */
export const EDGE = 24;
/** With less room than this for each benchmark, names stand aslant. */
const SLANT_BELOW = 84;
const ASLANT = 108;
/** The first name stands this near the drawing's edge. */
const WIDEST = 2 * (SCORE_AXIS_WIDTH + EDGE) - 6;
const LINE = 14;

export interface ColumnTicks {
  /** By column key. */
  ticks: Map<string, { label: string; facts: string[] }>;
  aslant: boolean;
  /** Pixels down that they take. */
  height: number;
}

/** Lays out the feet of an axis of columns, `width` pixels for each: name, split, metric, n and count of systems. */
export function layColumnTicks({ columns, systems }: Slope, width: number): ColumnTicks {
  const aslant = width < SLANT_BELOW;
  const ticks = columns.map((column, at) => {
    const facts = aslant ? [] : wrapFacts(axisFacts(column, systems[at]!), Math.min(width - 6, WIDEST), 11);
    const label = aslant ? slantedLabel(column) : shorten(columnLabel(column), width - 4, 13);
    return [column.key, { label, facts }] as const;
  });
  const most = Math.max(0, ...ticks.map(([, { facts }]) => facts.length));
  return { ticks: new Map(ticks), aslant, height: aslant ? ASLANT : 24 + most * LINE };
}

/** With its split where that fits. */
function slantedLabel(column: Column): string {
  const whole = column.split === null ? columnLabel(column) : `${columnLabel(column)} ${column.split}`;
  return textWidth(whole, 11) <= ASLANT ? whole : shorten(columnLabel(column), ASLANT, 11);
}

/** A recharts `tick` for an axis whose values are column keys. */
export function drawColumnTick({ ticks, aslant }: ColumnTicks) {
  return ({ x, y, payload }: XAxisTickContentProps) => {
    const { label, facts } = ticks.get(String(payload.value))!;
    if (aslant) {
      return (
        <text
          className="chart-small"
          textAnchor="end"
          transform={`translate(${x},${Number(y) + 10}) rotate(-55)`}
        >
          {label}
        </text>
      );
    }
    return (
      <g textAnchor="middle">
        <text className="chart-strong" x={x} y={Number(y) + 14}>
          {label}
        </text>
        {facts.map((line, at) => (
          <text key={at} className="chart-muted chart-small" x={x} y={Number(y) + 30 + at * LINE}>
            {line}
          </text>
        ))}
      </g>
    );
  };
}
