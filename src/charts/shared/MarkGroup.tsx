import { createContext, use, type ReactNode } from "react";
import { announce, type MarkText } from "./mark";

/** The position of the one mark that Tab reaches; the arrows move it. */
export const CurrentMark = createContext(0);

/** Marks are at least this wide and high to the pointer (WCAG 2.2, 2.5.8), however small they are drawn. */
const TARGET = 24;

interface MarkGroupProps {
  /** Position in the chart's list of marks. */
  at: number;
  mark: MarkText;
  /** What is drawn, in pixels: the target grows from its middle. */
  box: { x: number; y: number; width: number; height: number };
  children: ReactNode;
}

/** A mark with its name and its target; the frame round the chart hears its clicks and keys. */
export function MarkGroup({ at, mark, box, children }: MarkGroupProps) {
  const current = use(CurrentMark);
  const width = Math.max(box.width + 6, TARGET);
  const height = Math.max(box.height + 6, TARGET);
  return (
    <g
      className="chart-mark"
      data-mark={at}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no button element
      role="button"
      tabIndex={at === current ? 0 : -1}
      aria-label={announce(mark)}
    >
      <rect
        className="chart-mark-target"
        x={box.x + box.width / 2 - width / 2}
        y={box.y + box.height / 2 - height / 2}
        width={width}
        height={height}
        rx={4}
        fill="none"
        pointerEvents="all"
      />
      {children}
    </g>
  );
}
