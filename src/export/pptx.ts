import type PptxGenJS from "pptxgenjs";
import type { Grid, GridCell, GridRow } from "../dataset/grid";
import { type Score, reportedScores } from "./everyEvalEver";
import type { ExportOptions } from "./exporter";
import { DETAIL, layOutTable, sourceNumbers } from "./layOutTable";
import { PALETTES, type Palette } from "./picture";
import { textWidth } from "./textWidth";
import {
  aboutLines,
  cellMarkers,
  cellText,
  columnDetail,
  columnGroups,
  groupedRows,
  markSymbols,
  plain,
  rowSources,
  shortSources,
  sourceText,
  takenLine,
} from "./words";

export const PPTX_MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

/** Inches, on PowerPoint's own 13.33 x 7.5 slide; text in points. */
const SLIDE = { width: 13.333, height: 7.5, margin: 0.5 };
const TITLE = { top: 0.35, height: 0.6, size: 24 };
const BODY_TOP = 1.1;
const FOOT_SIZE = 9;
const FOOT_LINES = 5;
const LARGEST_TEXT = 16;
const SMALLEST_TEXT = 8;
/** Margins of a cell: above, right, below, left. */
const CLOSE: [number, number, number, number] = [0.02, 0.06, 0.02, 0.06];
/** The sources keep away from the numbers on their left. */
const APART: [number, number, number, number] = [0.02, 0.06, 0.02, 0.2];
const FONT = "Arial";
/** Bars on one slide that still leave room for a label each. */
const MOST_BARS = 36;
const MOST_SERIES = 6;
/** Told apart also by readers who see few colours: Okabe and Ito, "Color Universal Design", without black and yellow. */
const SERIES_COLOURS = ["0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00"];

type Slide = PptxGenJS.Slide;
type TableRow = PptxGenJS.TableRow;

/**
 * A deck: the table as native tables, as many slides as it needs, each with its header; then its reported scores as
 * native charts whose numbers can be edited. Sources stand in the footer and, in full, in the speaker notes.
 */
export async function toPptx(grid: Grid, options: Pick<ExportOptions, "theme">): Promise<Blob> {
  const { default: Pptx } = await import("pptxgenjs");
  const deck = new Pptx();
  deck.layout = "LAYOUT_WIDE";
  deck.title = plain(grid.title);
  deck.author = "Benchledger";
  deck.company = "Benchledger";
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const palette = PALETTES[options.theme === "dark" ? "dark" : "light"];
  addTableSlides(deck, grid, palette);
  addChartSlides(deck, grid, palette);
  const { finishPptx } = await import("./finishPptx");
  return finishPptx((await deck.write({ outputType: "arraybuffer" })) as ArrayBuffer, grid.date);
}

function addTableSlides(deck: PptxGenJS, grid: Grid, palette: Palette): void {
  const layout = layOutTable(grid);
  const width = SLIDE.width - 2 * SLIDE.margin;
  const size = clamp(Math.floor((width * 72) / layout.width), SMALLEST_TEXT, LARGEST_TEXT);
  const rowHeight = (size * 1.75) / 72;
  const room = FOOT_TOP - BODY_TOP - (layout.head * size) / 72 - (layout.spanning ? rowHeight : 0);
  const pages = paginate(groupedRows(grid), Math.max(1, Math.floor(room / rowHeight)));
  const symbols = markSymbols(grid);
  pages.forEach((page, index) => {
    const part = pages.length > 1 ? ` (${index + 1} of ${pages.length})` : "";
    const sources = page.flatMap((entry) => ("row" in entry ? rowSources(entry.row) : []));
    const slide = startSlide(deck, grid, palette, { part, sources: ascending(sources) });
    const rows = [
      ...headRows(grid, size, palette),
      ...page.map((entry) => bodyRow({ grid, symbols, palette, size }, entry)),
    ];
    slide.addTable(rows, {
      x: SLIDE.margin,
      y: BODY_TOP,
      w: width,
      colW: layout.columns.map((column) => (column.width / layout.width) * width),
      fontFace: FONT,
      fontSize: size,
      color: hex(palette.ink),
      margin: CLOSE,
      valign: "middle",
      rowH: rowHeight,
      objectName: "Results",
    });
  });
}

/** Pages of at most `most` rows; a group's name is repeated on the page where the group goes on, and never ends a page. */
function paginate(entries: ReturnType<typeof groupedRows>, most: number): ReturnType<typeof groupedRows>[] {
  const pages: ReturnType<typeof groupedRows>[] = [];
  let group: string | null = null;
  for (const [index, entry] of entries.entries()) {
    const page = pages.at(-1);
    const isGroup = "group" in entry;
    if (isGroup) group = entry.group;
    const needed = isGroup && index < entries.length - 1 ? 2 : 1;
    if (page && page.length + needed <= Math.max(most, 2)) page.push(entry);
    else pages.push(!isGroup && group !== null && entry.row.group === group ? [{ group }, entry] : [entry]);
  }
  return pages.length > 0 ? pages : [[]];
}

function headRows(grid: Grid, size: number, palette: Palette): TableRow[] {
  const rule = { type: "solid" as const, pt: 1.5, color: hex(palette.quiet) };
  const none = { type: "none" as const };
  const groups = columnGroups(grid);
  const spanning: TableRow[] = groups.some(({ name }) => name !== null)
    ? [
        [
          ...groups.map(({ count, name }) => ({
            text: plain(name ?? ""),
            options: {
              colspan: count,
              bold: true,
              align: "center" as const,
              border: [none, none, name ? { ...rule, pt: 0.75 } : none, none] as Borders,
            },
          })),
          { text: "" },
        ],
      ]
    : [];
  const heads: TableRow = grid.columns.map((column) => {
    const detail = columnDetail(column);
    return {
      text: [
        { text: plain(column.label), options: { bold: true, breakLine: detail !== null } },
        ...(detail
          ? [{ text: detail, options: { fontSize: Math.round(size * DETAIL), color: hex(palette.quiet) } }]
          : []),
      ],
      options: {
        align: column.kind === "text" ? "left" : "right",
        valign: "bottom",
        border: [none, none, rule, none],
      },
    };
  });
  const source: PptxGenJS.TableCell = {
    text: "Source",
    options: { bold: true, valign: "bottom", margin: APART, border: [none, none, rule, none] },
  };
  return [...spanning, [...heads, source]];
}

type Borders = [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps];

function bodyRow(
  {
    grid,
    symbols,
    palette,
    size,
  }: { grid: Grid; symbols: Map<string, string>; palette: Palette; size: number },
  entry: { group: string } | { row: GridRow },
): TableRow {
  const none = { type: "none" as const };
  const border: Borders = [none, none, { type: "solid", pt: 0.5, color: hex(palette.faint) }, none];
  if ("group" in entry)
    return [
      { text: plain(entry.group), options: { colspan: grid.columns.length + 1, italic: true, border } },
    ];
  return [
    ...entry.row.cells.map((cell, index) =>
      bodyCell(cell, grid.columns[index]?.kind === "text", symbols, palette, border),
    ),
    {
      text: sourceNumbers(rowSources(entry.row)),
      options: { fontSize: Math.round(size * DETAIL), color: hex(palette.quiet), margin: APART, border },
    },
  ];
}

function bodyCell(
  cell: GridCell,
  isText: boolean,
  symbols: Map<string, string>,
  palette: Palette,
  border: Borders,
): PptxGenJS.TableCell {
  const words = cellText(cell);
  const markers = cellMarkers(cell, symbols);
  const quiet = cell.noise || words === "";
  const run: PptxGenJS.TextPropsOptions = {
    bold: cell.best,
    color: hex(quiet ? palette.quiet : palette.ink),
    ...(cell.second ? { underline: { style: "sng" as const } } : {}),
  };
  return {
    text: [
      { text: words || (isText ? "" : "–"), options: run },
      ...(markers ? [{ text: markers, options: { superscript: true, color: hex(palette.quiet) } }] : []),
    ],
    options: { align: isText ? "left" : "right", border },
  };
}

function addChartSlides(deck: PptxGenJS, grid: Grid, palette: Palette): void {
  for (const scores of chartable(grid)) {
    const sources = scores.flatMap((score) => score.source ?? []);
    const slide = startSlide(deck, grid, palette, { part: "", sources: ascending(sources) });
    const systems = [...new Set(scores.map((score) => score.system))];
    const series = [...new Set(scores.map(seriesName))];
    slide.addChart(
      deck.ChartType.bar,
      series.map((name) => ({
        name,
        labels: systems,
        // Printed texts, not numbers: "72.90" keeps its nought in the file; finishPptx takes the missing out.
        values: systems.map(
          (system) =>
            scores.find((score) => score.system === system && seriesName(score) === name)?.text ?? null,
        ) as unknown as number[],
      })),
      {
        x: SLIDE.margin,
        y: BODY_TOP,
        w: SLIDE.width - 2 * SLIDE.margin,
        h: FOOT_TOP - BODY_TOP - 0.1,
        barDir: "bar",
        barGapWidthPct: 40,
        // The library writes what it gets; its types know one direction.
        catAxisOrientation: "maxMin" as "minMax",
        catAxisLabelFontFace: FONT,
        catAxisLabelFontSize: 11,
        catAxisLabelColor: hex(palette.ink),
        valAxisHidden: true,
        valAxisMinVal: 0,
        valGridLine: { style: "none" },
        chartColors: SERIES_COLOURS.slice(0, series.length),
        showValue: true,
        dataLabelFontSize: 9,
        dataLabelFontFace: FONT,
        dataLabelColor: hex(palette.ink),
        dataLabelPosition: "outEnd",
        showLegend: true,
        legendPos: "t",
        legendFontFace: FONT,
        legendFontSize: 11,
        legendColor: hex(palette.ink),
        altText: `Bar chart: ${series.join(", ")} of ${systems.length} systems`,
        chartArea: { roundedCorners: false },
        objectName: "Chart",
      },
    );
  }
}

/** Scores in portions that one chart can show: one scale, few series, few bars. A negative or missing score has no bar. */
function chartable(grid: Grid): Score[][] {
  const scores = reportedScores(grid).filter((score) => Number(score.text) >= 0);
  const names = [...new Set(scores.map(seriesName))];
  const scaleOf = (name: string): string => {
    const most = Math.max(
      ...scores.filter((score) => seriesName(score) === name).map((score) => Number(score.text)),
    );
    return most <= 1 ? "1" : most <= 100 ? "100" : name;
  };
  const scales = [...new Set(names.map(scaleOf))];
  return scales.flatMap((scale) =>
    portions(
      names.filter((name) => scaleOf(name) === scale),
      MOST_SERIES,
    ).flatMap((series) => {
      const shown = scores.filter((score) => series.includes(seriesName(score)));
      const systems = [...new Set(shown.map((score) => score.system))];
      return portions(systems, Math.floor(MOST_BARS / series.length)).map((some) =>
        shown.filter((score) => some.includes(score.system)),
      );
    }),
  );
}

function seriesName(score: Score): string {
  const detail = [score.detail, ...(score.lowerIsBetter ? ["lower is better"] : [])].filter(
    (part) => part !== null,
  );
  return detail.length > 0 ? `${score.benchmark} (${detail.join(", ")})` : score.benchmark;
}

function portions<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function startSlide(
  deck: PptxGenJS,
  grid: Grid,
  palette: Palette,
  { part, sources }: { part: string; sources: number[] },
): Slide {
  const slide = deck.addSlide();
  slide.background = { color: hex(palette.ground ?? PALETTES.light.ground) };
  const across = { x: SLIDE.margin, w: SLIDE.width - 2 * SLIDE.margin, margin: 0, fontFace: FONT };
  slide.addText(plain(grid.title) + part, {
    ...across,
    y: TITLE.top,
    h: TITLE.height,
    fontSize: TITLE.size,
    bold: true,
    color: hex(palette.ink),
    valign: "middle",
    fit: "shrink",
    objectName: "Title",
  });
  slide.addText(footText(grid, sources), {
    ...across,
    y: FOOT_TOP,
    h: SLIDE.height - FOOT_TOP - 0.2,
    fontSize: FOOT_SIZE,
    color: hex(palette.quiet),
    valign: "bottom",
    objectName: "Sources",
  });
  slide.addNotes(notesText(grid));
  return slide;
}

/** Points that a line of the footer holds, with a margin for the fonts of other machines. */
const FOOT_ROOM = ((SLIDE.width - 2 * SLIDE.margin) * 72 * 0.95) / FOOT_SIZE;
const FOOT_TOP = SLIDE.height - 0.25 - FOOT_LINES * ((FOOT_SIZE * 1.25) / 72);
/** A note that explains a marker of the table. */
const MARKER_NOTE = /^[†‡§¶♯]/u;

/** The rule, the markers and the date, then the sources of this slide as far as there is room; all are in the notes. */
function footText(grid: Grid, numbers: number[]): string {
  const rule = plain(grid.notes[0] ?? "");
  const markers = aboutLines(grid).filter((line) => MARKER_NOTE.test(line));
  const about = [rule, ...markers, `${takenLine(grid)}.`].filter(Boolean).join(" ");
  const sources = shortSources(grid, numbers);
  for (let shown = sources.length; shown > 0; shown -= 1) {
    const rest = shown < sources.length ? `   … ${sources.length - shown} more in the speaker notes` : "";
    const text = `${about}\n${sources.slice(0, shown).join("   ")}${rest}`;
    if (footLines(text) <= FOOT_LINES) return text;
  }
  return about;
}

function footLines(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.ceil(textWidth(line) / FOOT_ROOM), 0);
}

function notesText(grid: Grid): string {
  const sources = grid.sources.map((source, index) => {
    const address = source.arxiv && source.url ? ` ${plain(source.url)}` : "";
    return `[${index + 1}] ${sourceText(source)}${address}`;
  });
  return [plain(grid.title), ...aboutLines(grid), "Sources", ...sources].join("\n");
}

function ascending(numbers: number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
