import type { MarkText } from "./mark";
import type { ShapeName } from "./Shape";

export interface PlottedPoint {
  mark: MarkText;
  x: number;
  y: number;
  shape: ShapeName;
  className: string;
  /** On a frontier: drawn larger and named first. */
  leading: boolean;
}

/** The best so far as x grows: it steps at each of its points and runs on to the end. */
export interface Frontier {
  points: { x: number; y: number }[];
  className: string;
  /** Written at its end; "" where the legend says it. */
  label: string;
}

/** More names than this are noise: beyond it only points on a frontier are named. */
export const MOST_NAMES = 60;
/** From here on some names may find no room. */
const CROWDED = 12;

/** Says which names a crowded scatter leaves out. */
export function namesNotes(points: PlottedPoint[]): string[] {
  if (points.length <= CROWDED) return [];
  if (points.length <= MOST_NAMES) return ["Names that would overlap are left out; the table has all."];
  return [`${points.length} systems: only those on a frontier are named; the table names all.`];
}
