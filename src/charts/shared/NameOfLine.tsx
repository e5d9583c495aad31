import { HaloText } from "./HaloText";
import { shorten } from "./text";
import type { Stack } from "./stack";

interface NameOfLineProps {
  name: string;
  y: number;
  stack: Pick<Stack<unknown>, "nameWidth" | "namesAbove">;
}

/** A system's name beside its line, or above it where the drawing is narrow. */
export function NameOfLine({ name, y, stack }: NameOfLineProps) {
  const short = shorten(name, stack.nameWidth, 12);
  if (stack.namesAbove) return <HaloText x={0} y={y - 6} anchor="start" strong={false} text={short} />;
  return (
    <text x={stack.nameWidth} y={y + 4} textAnchor="end">
      {short}
    </text>
  );
}
