/** Shapes tell kinds of system apart where colour cannot. */
export type ShapeName = "circle" | "diamond" | "square" | "triangle" | "down" | "cross" | "dash";

interface ShapeProps {
  name: ShapeName;
  x: number;
  y: number;
  radius: number;
  className: string;
}

/** A mark's shape round a point; areas are about equal, so that none looks bigger. */
export function Shape({ name, x, y, radius, className }: ShapeProps) {
  return <path className={`chart-shape ${className}`} d={outline(name, x, y, radius)} />;
}

function outline(name: ShapeName, x: number, y: number, r: number): string {
  switch (name) {
    case "circle":
      return `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
    case "square": {
      const half = r * 0.9;
      return `M${x - half},${y - half}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
    case "diamond": {
      const half = r * 1.25;
      return `M${x},${y - half}l${half},${half}l${-half},${half}l${-half},${-half}Z`;
    }
    case "triangle": {
      const half = r * 1.2;
      return `M${x},${y - half}l${half},${half * 1.8}h${-2 * half}Z`;
    }
    case "down": {
      const half = r * 1.2;
      return `M${x},${y + half}l${half},${-half * 1.8}h${-2 * half}Z`;
    }
    case "dash":
      return `M${x - 8},${y}h16`;
    case "cross": {
      const arm = r * 0.4;
      const reach = r * 1.15 - arm;
      return `M${x - arm},${y - arm}v${-reach}h${2 * arm}v${reach}h${reach}v${2 * arm}h${-reach}v${reach}h${-2 * arm}v${-reach}h${-reach}v${-2 * arm}Z`;
    }
  }
}
