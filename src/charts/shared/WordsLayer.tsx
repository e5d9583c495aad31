import type { RefObject } from "react";
import { Shape } from "./Shape";
import { TEXT_LINE, TITLE_LINE, type LaidWords } from "./words";

interface WordsLayerProps {
  laid: LaidWords;
  height: number;
  svgRef: RefObject<SVGSVGElement | null>;
}

/** Title, subtitle and legend at the top of a drawing, notes at its foot. It also hands out the drawing it stands in, whoever made that. */
export function WordsLayer({ laid, height, svgRef }: WordsLayerProps) {
  const handOut = (group: SVGGElement | null) => {
    svgRef.current = group?.ownerSVGElement ?? null;
  };
  return (
    <g ref={handOut} className="chart-words">
      {laid.title.map((line, at) => (
        <text key={at} className="chart-title" y={16 + at * TITLE_LINE}>
          {line}
        </text>
      ))}
      {laid.subtitle.map((line, at) => (
        <text key={at} className="chart-muted" y={laid.title.length * TITLE_LINE + 12 + at * TEXT_LINE}>
          {line}
        </text>
      ))}
      {laid.legend.map((entry) => (
        <g key={entry.label}>
          <Shape name={entry.shape} className={entry.className} x={entry.x + 6} y={entry.y + 8} radius={5} />
          <text x={entry.x + 18} y={entry.y + 12}>
            {entry.label}
          </text>
        </g>
      ))}
      {laid.notes.map((line, at) => (
        <text key={at} className="chart-muted" y={height - laid.footHeight + 18 + at * TEXT_LINE}>
          {line}
        </text>
      ))}
    </g>
  );
}
