import type { RefObject } from "react";
import type { MarkText } from "./mark";
import { MarkGroup } from "./MarkGroup";
import { HEADER_LINE, type MatrixLayout } from "./matrix";
import { shorten } from "./text";
import type { LaidWords } from "./words";
import { WordsLayer } from "./WordsLayer";

export interface MatrixRow {
  name: string;
  /** Beside the name; "" for none. */
  note: string;
  cells: MatrixCell[];
}

export interface MatrixCell {
  text: MarkText;
  label: string;
  className: string;
  labelClass: string;
}

interface MatrixLayerProps {
  rows: MatrixRow[];
  layout: MatrixLayout;
  words: LaidWords;
  svgRef: RefObject<SVGSVGElement | null>;
}

/** Rows of coloured cells, each a mark, under the names of their columns. */
export function MatrixLayer({ rows, layout, words, svgRef }: MatrixLayerProps) {
  const { width, height, headers, top, left, cellWidth, rowHeight } = layout;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <WordsLayer laid={words} height={height} svgRef={svgRef} />
      {headers.map(({ label, facts }, column) => (
        <g key={column} textAnchor="middle">
          {[...label, ...facts].map((line, at, lines) => (
            <text
              key={at}
              className={at < label.length ? "chart-small chart-strong" : "chart-small chart-muted"}
              x={left + (column + 0.5) * cellWidth}
              y={top - 8 - (lines.length - 1 - at) * HEADER_LINE}
            >
              {line}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, at) => (
        <Row key={at} row={row} first={at * headers.length} y={top + at * rowHeight} layout={layout} />
      ))}
    </svg>
  );
}

interface RowProps {
  row: MatrixRow;
  /** The position of its first mark. */
  first: number;
  y: number;
  layout: MatrixLayout;
}

function Row({ row, first, y, layout }: RowProps) {
  const { namesAbove, nameWidth, left, cellWidth, cellHeight } = layout;
  const cellY = namesAbove ? y + 20 : y;
  const name = shorten(row.name, nameWidth, 12);
  return (
    <g>
      <text
        x={namesAbove ? 0 : nameWidth}
        y={namesAbove ? y + 14 : y + 16}
        textAnchor={namesAbove ? "start" : "end"}
      >
        {name}
      </text>
      {row.note !== "" && (
        <text
          className="chart-muted"
          x={namesAbove ? layout.width : left - 8}
          y={namesAbove ? y + 14 : y + 16}
          textAnchor="end"
        >
          {row.note}
        </text>
      )}
      {row.cells.map((cell, column) => {
        const box = { x: left + column * cellWidth + 1, y: cellY, width: cellWidth - 2, height: cellHeight };
        return (
          <MarkGroup
            key={column}
            at={first + column}
            mark={cell.text}
            box={{ ...box, width: box.width - 6, x: box.x + 3, height: 18, y: box.y + 3 }}
          >
            <rect className={`chart-bar ${cell.className}`} {...box} rx={2} />
            <text className={cell.labelClass} x={box.x + box.width / 2} y={cellY + 16} textAnchor="middle">
              {cell.label}
            </text>
          </MarkGroup>
        );
      })}
    </g>
  );
}
