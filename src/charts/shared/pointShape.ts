import type { ReactNode } from "react";
import type { ScatterShapeProps } from "recharts";

/** A recharts `shape` that draws the `item` of a point where recharts has placed it. */
export function pointShape<Item>(draw: (item: Item, x: number, y: number) => ReactNode) {
  return ({ cx, cy, payload }: Pick<ScatterShapeProps, "cx" | "cy"> & { payload?: unknown }): ReactNode =>
    cx === undefined || cy === undefined ? null : draw((payload as { item: Item }).item, cx, cy);
}
