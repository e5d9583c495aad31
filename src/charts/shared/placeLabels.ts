import { textWidth } from "./text";

/** A point on the drawing that wants its name beside it. Pixels. */
export interface LabelledPoint {
  x: number;
  y: number;
  radius: number;
  /** null where it is only in the way. */
  text: string | null;
  /** Higher is placed first. */
  priority: number;
}

export interface PlacedLabel {
  /** Where the text's baseline starts, ends or has its middle, by `anchor`: estimates of width then never part it from its point. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  text: string;
}

interface Spot extends Box {
  anchor: PlacedLabel["anchor"];
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Greedy point labelling: points in order of priority take the first of eight places round them (right, left, above,
 * below, then the corners) that meets no point, no earlier label, no line and no edge; one with priority may stand on
 * a line. null where none is free: the caller says how many names were left out. After Christensen, Marks and Shieber, "An Empirical Study of Algorithms for
 * Point-Feature Label Placement" (1995), their greedy method.
 */
export function placeLabels(
  points: LabelledPoint[],
  area: Box,
  size: number,
  lines: Box[] = [],
): (PlacedLabel | null)[] {
  const taken = points.map(pointBox);
  const placed: (PlacedLabel | null)[] = points.map(() => null);
  const order = points
    .map((_, at) => at)
    .toSorted((a, b) => points[b]!.priority - points[a]!.priority || a - b);
  for (const at of order) {
    const point = points[at]!;
    if (point.text === null) continue;
    const free = candidates(point, point.text, size).filter(
      (spot) => inside(spot, area) && !taken.some((other) => meet(spot, other)),
    );
    const clear = free.find((spot) => !lines.some((line) => meet(spot, line)));
    const box = clear ?? (point.priority > 0 ? free[0] : undefined);
    if (box === undefined) continue;
    taken.push(box);
    placed[at] = { x: anchorX(box), y: box.bottom - size * 0.25, anchor: box.anchor, text: point.text };
  }
  return placed;
}

function pointBox({ x, y, radius }: LabelledPoint): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function anchorX({ left, right, anchor }: Spot): number {
  if (anchor === "start") return left;
  return anchor === "end" ? right : (left + right) / 2;
}

function candidates({ x, y, radius }: LabelledPoint, text: string, size: number): Spot[] {
  const width = textWidth(text, size);
  const height = size * 1.2;
  const gap = radius + 3;
  const spot = (anchor: Spot["anchor"], left: number, top: number): Spot => ({
    anchor,
    left,
    right: left + width,
    top,
    bottom: top + height,
  });
  const right = x + gap;
  const left = x - gap - width;
  const above = y - gap - height;
  const below = y + gap;
  const middle = y - height / 2;
  const centre = x - width / 2;
  return [
    spot("start", right, middle),
    spot("end", left, middle),
    spot("middle", centre, above),
    spot("middle", centre, below),
    spot("start", right - 3, above + 4),
    spot("start", right - 3, below - 4),
    spot("end", left + 3, above + 4),
    spot("end", left + 3, below - 4),
  ];
}

function inside(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * Moves labels on one line apart so that none is nearer than `gap` to the next, each as near its wish as that allows,
 * all between `low` and `high` where they fit. Order is kept.
 */
export function spread(wishes: number[], gap: number, low: number, high: number): number[] {
  const order = wishes.map((_, at) => at).toSorted((a, b) => wishes[a]! - wishes[b]! || a - b);
  const clusters: { from: number; members: number[] }[] = [];
  for (const at of order) {
    let cluster = settle({ members: [at], wishes, gap, low, high });
    let last = clusters.at(-1);
    while (last !== undefined && last.from + last.members.length * gap > cluster.from) {
      clusters.pop();
      cluster = settle({ members: [...last.members, ...cluster.members], wishes, gap, low, high });
      last = clusters.at(-1);
    }
    clusters.push(cluster);
  }
  const places = [...wishes];
  for (const { from, members } of clusters) {
    for (const [step, at] of members.entries()) places[at] = from + step * gap;
  }
  return places;
}

interface Cluster {
  members: number[];
  wishes: number[];
  gap: number;
  low: number;
  high: number;
}

/** Labels that touch stand as one block around the mean of their wishes, pushed back inside the edges. */
function settle({ members, wishes, gap, low, high }: Cluster): { from: number; members: number[] } {
  const mean = members.reduce((sum, at, step) => sum + wishes[at]! - step * gap, 0) / members.length;
  const latest = high - (members.length - 1) * gap;
  return { from: Math.max(low, Math.min(mean, latest)), members };
}
