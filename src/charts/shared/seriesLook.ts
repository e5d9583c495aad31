import type { ShapeName } from "./Shape";

/** How one of several series is drawn: classes for its line and its marks, and a shape. */
export interface SeriesLook {
  line: string;
  fill: string;
  width: number;
  shape: ShapeName;
}

const SHAPES: ShapeName[] = ["circle", "square", "diamond", "triangle", "down", "cross"];
export const REST: SeriesLook = { line: "chart-line-rest", fill: "chart-rest", width: 1, shape: "circle" };

/** Up to this many series differ by their looks. */
export const MOST_LOOKS = SHAPES.length;

/** The first six series differ in colour, dash and shape; the rest are grey, told apart by their names. */
export function seriesLook(at: number): SeriesLook {
  const shape = SHAPES[at];
  if (shape === undefined) return REST;
  return { line: `chart-line-${at + 1}`, fill: `chart-fill-${at + 1}`, width: 2, shape };
}
