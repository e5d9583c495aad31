interface Placed {
  /** Parameters in billions, or a date: less is better. */
  x: number;
  number: number;
}

/**
 * The points that none beats: no other has as small an x and a score at least as good. From the smallest x to the largest;
 * of equals in both all stay.
 */
export function frontier<Point extends Placed>(points: Point[], better: "higher" | "lower"): Point[] {
  const sign = better === "higher" ? 1 : -1;
  const sorted = points.toSorted((a, b) => a.x - b.x || sign * (b.number - a.number));
  const kept: Point[] = [];
  for (const point of sorted) {
    const last = kept.at(-1);
    const equal = last !== undefined && last.x === point.x && last.number === point.number;
    if (last === undefined || equal || sign * (point.number - last.number) > 0) kept.push(point);
  }
  return kept;
}
