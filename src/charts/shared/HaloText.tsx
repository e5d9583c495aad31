interface HaloTextProps {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  strong: boolean;
  text: string;
}

/** A name that stays readable over lines. Two texts, not paint-order: slide and drawing programs do not know that. */
export function HaloText({ x, y, anchor, strong, text }: HaloTextProps) {
  return (
    <g className={strong ? "chart-name chart-strong" : "chart-name"} textAnchor={anchor}>
      <text className="chart-halo" x={x} y={y} aria-hidden="true">
        {text}
      </text>
      <text x={x} y={y}>
        {text}
      </text>
    </g>
  );
}
