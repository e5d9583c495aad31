import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { HaloText } from "./HaloText";
import { placeLabels, spread, type Box } from "./placeLabels";
import { MOST_NAMES, type Frontier, type PlottedPoint } from "./plottedPoint";
import { shorten } from "./text";

const SIZE = 11.5;

interface ScatterLabelsProps {
  points: PlottedPoint[];
  frontiers: Frontier[];
  radius: number;
}

/** Names beside their points wherever they fit without touching; names of frontiers at their ends. */
export function ScatterLabels({ points, frontiers, radius }: ScatterLabelsProps) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  const longest = Math.min(200, area.width * 0.45);
  const bounds = {
    left: area.x + 2,
    right: area.x + area.width,
    top: area.y - 4,
    bottom: area.y + area.height,
  };
  const named = points.length <= MOST_NAMES;
  const wishes = points.map(({ mark, x, y, leading }) => ({
    x: xOf(x) ?? 0,
    y: yOf(y) ?? 0,
    radius,
    text: named || leading ? shorten(mark.system, longest, SIZE) : null,
    priority: leading ? 1 : 0,
  }));
  const lines = frontiers.flatMap((frontier) =>
    stepsOf(
      frontier.points.map(({ x, y }) => ({ x: xOf(x) ?? 0, y: yOf(y) ?? 0 })),
      bounds.right,
    ),
  );
  const ends = frontiers.filter(({ label, points }) => label !== "" && points.length > 0);
  const endYs = spread(
    ends.map(({ points }) => yOf(points.at(-1)!.y) ?? 0),
    15,
    area.y + 6,
    area.y + area.height,
  );
  return (
    <g className="chart-labels" pointerEvents="none">
      {placeLabels(wishes, bounds, SIZE, lines).map(
        (label, at) =>
          label !== null && (
            <HaloText
              key={`${at} ${label.text}`}
              x={label.x}
              y={label.y}
              anchor={label.anchor}
              strong={points[at]!.leading}
              text={label.text}
            />
          ),
      )}
      {ends.map(({ label }, at) => (
        <text key={label} className="chart-small" x={area.x + area.width + 6} y={endYs[at]! + 4}>
          {label}
        </text>
      ))}
    </g>
  );
}

/** The boxes that a stepping line fills: along each of its points to the next one's x, and up or down to it. */
function stepsOf(points: { x: number; y: number }[], end: number): Box[] {
  return points.flatMap(({ x, y }, at) => {
    const next = points[at + 1] ?? { x: end, y };
    const [top, bottom] = [Math.min(y, next.y), Math.max(y, next.y)];
    return [
      { left: x, right: next.x, top: y - 1, bottom: y + 1 },
      { left: next.x - 1, right: next.x + 1, top, bottom },
    ];
  });
}
