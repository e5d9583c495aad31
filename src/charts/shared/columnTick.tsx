import type { XAxisTickContentProps } from "recharts";
import { columnDetail, columnLabel } from "../../compare/columns";
import type { Column } from "../../compare/comparison";
import { detailFor } from "./matrix";
import { shorten } from "./text";

/** A column as the text that an axis of columns places by: its name, and on a second line what tells it apart. */
export function tickOf(column: Column): string {
  return `${columnLabel(column)}\n${columnDetail(column)}`;
}

/** With less room than this for each benchmark, names stand aslant. */
const SLANT_BELOW = 84;

/** Pixels down that the names take, with `width` pixels for each. */
export function columnTickHeight(width: number): number {
  return width < SLANT_BELOW ? 108 : 52;
}

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
          transform={`translate(${x},${Number(y) + 10}) rotate(-55)`}
        >
          {shorten(split === "" ? label : `${label} ${split}`, 108, 11)}
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
