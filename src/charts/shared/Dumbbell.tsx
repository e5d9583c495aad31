import type { Gain } from "../../compare/comparison";
import type { MarkText } from "./mark";
import { MarkGroup } from "./MarkGroup";
import { Shape } from "./Shape";
import type { Stack } from "./stack";
import { NameOfLine } from "./NameOfLine";
import { minus } from "./text";

interface DumbbellProps {
  at: number;
  text: MarkText;
  gain: Gain;
  /** Pixels: trained end, base end, height of the line. */
  x: number;
  baseX: number;
  y: number;
  stack: Pick<Stack<unknown>, "left" | "right" | "nameWidth" | "namesAbove">;
}

/** Two ends, both numbers beside them, the change at the right edge. */
export function Dumbbell({ at, text, gain, x, baseX, y, stack }: DumbbellProps) {
  const worse = gain.points !== 0 && !gain.better;
  const look = changeLook(gain);
  const line = stack.namesAbove ? y + 9 : y;
  const outward = x >= baseX ? 1 : -1;
  const [before, after] = outward > 0 ? (["end", "start"] as const) : (["start", "end"] as const);
  return (
    <MarkGroup
      at={at}
      mark={text}
      box={{ x: 0, y: y - 10, width: stack.right + 98, height: stack.namesAbove ? 32 : 20 }}
    >
      <NameOfLine name={text.system} y={y} stack={stack} />
      <path className={`chart-span ${look}`} d={`M${baseX},${line}H${x}`} />
      <Shape name="diamond" className="chart-hollow" x={baseX} y={line} radius={4} />
      <Shape name={worse ? "triangle" : "circle"} className={look} x={x} y={line} radius={5.5} />
      <text className="chart-muted chart-small" x={baseX - outward * 10} y={line + 4} textAnchor={before}>
        {text.base}
      </text>
      <text x={x + outward * 10} y={line + 4} textAnchor={after}>
        {text.value}
      </text>
      <text
        className={gain.insideNoise ? "chart-muted" : "chart-strong"}
        x={stack.right + 100}
        y={line + 4}
        textAnchor="end"
      >
        {`${minus(gain.text)}${gain.insideNoise ? " †" : ""}`}
      </text>
    </MarkGroup>
  );
}

/** The class that colours a change. */
export function changeLook(gain: Gain): "chart-in-noise" | "chart-worse" | "chart-role-trained" {
  if (gain.insideNoise) return "chart-in-noise";
  return gain.better || gain.points === 0 ? "chart-role-trained" : "chart-worse";
}
