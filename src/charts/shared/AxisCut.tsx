/** Two strokes across an upright axis, just above its lower end: it does not start at 0. */
export function AxisCut({ x, bottom }: { x: number; bottom: number }) {
  return <path className="chart-axis-line" d={`M${x - 5},${bottom - 4}l10,-5m0,4l-10,5`} />;
}
