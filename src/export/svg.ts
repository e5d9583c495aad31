import type { Grid, GridCell } from "../dataset/grid";
import type { ExportOptions } from "./exporter";
import { escapeHtml } from "./html";
import { type Body, PAPERS, type Palette, framePicture, round } from "./picture";
import {
  DETAIL,
  LINE,
  type Laid,
  MARKER,
  PADDING,
  ROW,
  layOutTable,
  sourceNumbers,
  weightOf,
} from "./layOutTable";
import { textWidth } from "./textWidth";
import { cellMarkers, cellText, columnGroups, groupedRows, markSymbols, plain, rowSources } from "./words";

/** A missing number on screen, and so in a picture of it. */
const MISSING = "–";
/** Font sizes that a column of a narrow table is widened by at most. */
const WIDEST_STRETCH = 2.5;

/** The table as an SVG of text and lines alone: no foreignObject, no style sheet, nothing to fetch. */
export function svgOfTable(grid: Grid, options: Pick<ExportOptions, "theme" | "size">): string {
  return framePicture(grid, options, ({ width, height, palette }) => {
    const table = layOutTable(grid);
    const { text: most, least } = PAPERS[options.size];
    const fitting = height === null ? most : Math.max(least, height / table.height);
    const size = Math.min(most, width / table.width, fitting);
    const stretch = Math.min(WIDEST_STRETCH, (width / size - table.width) / table.columns.length);
    return drawTable(grid, widen(table, stretch), size, palette);
  });
}

function widen(table: Laid, by: number): Laid {
  const columns = table.columns.map((column) => ({ ...column, width: column.width + Math.max(0, by) }));
  return { ...table, columns, width: columns.reduce((sum, column) => sum + column.width, 0) };
}

function drawTable(grid: Grid, table: Laid, size: number, palette: Palette): Body {
  const edges = table.columns.reduce<number[]>((xs, column) => [...xs, (xs.at(-1) ?? 0) + column.width], [0]);
  const drawing = { grid, table, edges, symbols: markSymbols(grid), palette };
  const draw = (left: number, top: number): string => {
    const pen = penAt(left, top, size);
    return [
      ...drawGroups(drawing, pen),
      ...table.columns.flatMap((_, index) => drawHead(drawing, pen, index)),
      pen.line(0, table.width, headTop(table) + table.head, 0.06, palette.line),
      ...groupedRows(grid).flatMap((entry, number) => drawRow(drawing, pen, entry, number)),
    ]
      .filter(Boolean)
      .join("\n");
  };
  return { height: table.height * size, draw };
}

interface Drawing {
  grid: Grid;
  table: Laid;
  /** Left edges of the columns, and the right edge of the last. */
  edges: number[];
  symbols: Map<string, string>;
  palette: Palette;
}

type Pen = ReturnType<typeof penAt>;

/** Turns lengths in font sizes, counted from the table's corner, into markup. */
function penAt(left: number, top: number, size: number) {
  const x = (em: number): number => round(left + em * size);
  const y = (em: number): number => round(top + em * size);
  return {
    text(at: { x: number; y: number; size?: number }, words: string, extra: string): string {
      if (words === "") return "";
      return `<text x="${x(at.x)}" y="${y(at.y)}" font-size="${round((at.size ?? 1) * size)}" ${extra}>${escapeHtml(words)}</text>`;
    },
    line(from: number, to: number, at: number, width: number, colour: string): string {
      return `<line x1="${x(from)}" x2="${x(to)}" y1="${y(at)}" y2="${y(at)}" stroke="${colour}" stroke-width="${round(width * size)}"/>`;
    },
  };
}

function headTop(table: Laid): number {
  return table.spanning ? ROW : 0;
}

function drawGroups({ grid, table, edges, palette }: Drawing, pen: Pen): string[] {
  if (!table.spanning) return [];
  return columnGroups(grid).flatMap(({ start, count, name }) => {
    if (name === null) return [];
    const from = (edges[start] ?? 0) + PADDING / 2;
    const to = (edges[start + count] ?? 0) - PADDING / 2;
    const at = { x: (from + to) / 2, y: ROW * 0.65 };
    return [
      pen.text(at, plain(name), `text-anchor="middle" font-weight="bold" fill="${palette.ink}"`),
      pen.line(from, to, ROW * 0.92, 0.05, palette.quiet),
    ];
  });
}

function drawHead({ table, edges, palette }: Drawing, pen: Pen, index: number): string[] {
  const column = table.columns[index];
  if (!column) return [];
  const x = column.numeric
    ? (edges[index + 1] ?? 0) - PADDING - column.markers
    : (edges[index] ?? 0) + PADDING;
  const anchor = column.numeric ? 'text-anchor="end"' : "";
  const detailTop = headTop(table) + table.head - 0.35 - column.detail.length * LINE * DETAIL;
  const labelTop = detailTop - column.label.length * LINE;
  return [
    ...column.label.map((words, number) =>
      pen.text(
        { x, y: labelTop + number * LINE + 0.9 },
        words,
        `${anchor} font-weight="bold" fill="${palette.ink}"`,
      ),
    ),
    ...column.detail.map((words, number) =>
      pen.text(
        { x, y: detailTop + number * LINE * DETAIL + 0.7, size: DETAIL },
        words,
        `${anchor} fill="${palette.quiet}"`,
      ),
    ),
  ];
}

function drawRow(
  drawing: Drawing,
  pen: Pen,
  entry: ReturnType<typeof groupedRows>[number],
  number: number,
): string[] {
  const { grid, table, edges, palette } = drawing;
  const top = headTop(table) + table.head + number * ROW;
  const base = top + ROW * 0.66;
  const rule = pen.line(0, table.width, top + ROW, 0.03, palette.faint);
  if ("group" in entry) {
    const style = `font-style="italic" fill="${palette.quiet}"`;
    return [pen.text({ x: PADDING, y: base }, plain(entry.group), style), rule];
  }
  const source = { x: (edges[grid.columns.length] ?? 0) + PADDING, y: base, size: DETAIL };
  return [
    ...entry.row.cells.flatMap((cell, index) => drawCell(drawing, pen, cell, index, base)),
    pen.text(source, sourceNumbers(rowSources(entry.row)), `fill="${palette.quiet}"`),
    rule,
  ];
}

function drawCell(
  { table, edges, symbols, palette }: Drawing,
  pen: Pen,
  cell: GridCell,
  index: number,
  base: number,
) {
  const column = table.columns[index];
  if (!column) return [];
  const words = cellText(cell) || (column.numeric ? MISSING : "");
  const width = textWidth(words, weightOf(cell));
  const right = (edges[index + 1] ?? 0) - PADDING - column.markers;
  const from = column.numeric ? right - width : (edges[index] ?? 0) + PADDING;
  const anchor = column.numeric ? 'text-anchor="end"' : "";
  const weight = cell.best ? 'font-weight="bold"' : "";
  const ink = cell.noise || words === MISSING ? palette.quiet : palette.ink;
  return [
    pen.text({ x: column.numeric ? right : from, y: base }, words, `${anchor} ${weight} fill="${ink}"`),
    // A line of its own, because not every reader of SVG underlines.
    cell.second && words ? pen.line(from, from + width, base + 0.16, 0.06, ink) : "",
    pen.text(
      { x: from + width, y: base - 0.35, size: MARKER },
      cellMarkers(cell, symbols),
      `fill="${palette.quiet}"`,
    ),
  ];
}
