import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import type { Frontier } from "./plottedPoint";

/** A frontier as a line that steps where a new best comes: between two points the earlier one still holds. */
export function StepLine({ frontier }: { frontier: Frontier }) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  const [first, ...rest] = frontier.points;
  if (area === undefined || xOf === undefined || yOf === undefined || first === undefined) return null;
  const steps = rest.map(({ x, y }) => `H${xOf(x)}V${yOf(y)}`).join("");
  return (
    <path
      className={frontier.className}
      d={`M${xOf(first.x)},${yOf(first.y)}${steps}H${area.x + area.width}`}
    />
  );
}
