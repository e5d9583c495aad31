import type { Observation } from "../dataset/dataset";
import { columnDetail, columnLabel, columnName } from "./columns";
import type { Cell, Column, Comparison, Gain, Row, System } from "./comparison";
import { printedNumber } from "./formatNumber";
import { frontier } from "./frontier";
import { groupBy } from "./groupBy";
import { headToHead } from "./headToHead";
import type { HeadToHead } from "./headToHead";
import type { DatasetIndex } from "./indexDataset";
import { sizeClassOf, sizeOf } from "./sizeClassOf";
import { SIZE_CLASSES } from "./view";
import type { SizeClass } from "./view";

/** One number on a chart, with all that a label, a tooltip and an announcement say. */
export interface Mark {
  /** Unique within its chart and the same from view to view. */
  key: string;
  row: Row;
  cell: Cell;
  name: string;
  column: Column;
  columnLabel: string;
  /** As printed. */
  text: string;
  /** To place it only. */
  number: number;
  /** Its evidence. */
  observationId: string;
  /** The change that the view shows: to the baseline row, else base → trained; null where neither is known. */
  delta: string | null;
  /** That change lies inside the 95 % band. */
  noise: boolean;
}

/** A system that has no mark, listed in words and never drawn as 0. */
export interface Absent {
  key: string;
  row: Row;
  name: string;
  reason: "not reported" | "base not reported" | "size unknown" | "date unknown";
}

/** One column's marks on one axis. Every row of the comparison is either a mark or absent. */
export interface Panel<M extends Mark = Mark> {
  column: Column;
  /** "accuracy · testmini · n = 1,000 · 14 systems": all that an axis must say. */
  axisLabel: string;
  /** Best first, direction respected; equals by name. */
  items: M[];
  absent: Absent[];
}

/** A panel of bars for each column. */
export function barSeries(comparison: Comparison): Panel[] {
  return comparison.columns.map((column) => panel(column, comparison.rows, (row) => markOf(column, row)));
}

export interface DumbbellPoint extends Mark {
  gain: Gain;
}

/** Base → trained for each column: rows with a gain, the largest first. Rows that were trained from nothing known are left out. */
export function dumbbellSeries(comparison: Comparison): Panel<DumbbellPoint>[] {
  const trained = comparison.rows.filter((row) => row.system.baseModel !== null || hasGain(row));
  return comparison.columns.map((column) => {
    const drawn = panel(column, trained, (row) => dumbbellPoint(column, row));
    const sign = column.better === "higher" ? -1 : 1;
    return { ...drawn, items: drawn.items.toSorted((a, b) => sign * (a.gain.points - b.gain.points)) };
  });
}

function hasGain(row: Row): boolean {
  return Object.values(row.cells).some((cell) => cell?.gain);
}

function dumbbellPoint(column: Column, row: Row): DumbbellPoint | Absent["reason"] {
  const mark = markOf(column, row);
  if (typeof mark === "string") return mark;
  const { gain } = mark.cell;
  return gain === null ? "base not reported" : { ...mark, gain, delta: gain.text, noise: gain.insideNoise };
}

export interface SizePoint extends Mark {
  /** Parameters in billions; a log axis. */
  x: number;
  onFrontier: boolean;
}

/** One column's scores against size; the frontier is what no system of the same size or smaller beats. */
export function sizeSeries(
  comparison: Comparison,
  column: Column,
  active: boolean,
): Panel<SizePoint> & { frontier: SizePoint[] } {
  const drawn = panel(column, comparison.rows, (row) => sizePoint(column, row, active));
  const best = new Set(frontier(drawn.items, column.better).map((point) => point.key));
  const items = drawn.items.map((point) => ({ ...point, onFrontier: best.has(point.key) }));
  return {
    ...drawn,
    items,
    frontier: items.filter((point) => point.onFrontier).toSorted((a, b) => a.x - b.x),
  };
}

function sizePoint(column: Column, row: Row, active: boolean): SizePoint | Absent["reason"] {
  const mark = markOf(column, row);
  if (typeof mark === "string") return mark;
  const size = sizeOf(row.system, active);
  return size === null || size <= 0 ? "size unknown" : { ...mark, x: size, onFrontier: false };
}

export interface DatePoint extends Mark {
  /** A year with its fraction, 2025.4; a date that names only a month or a year stands at the middle of it. */
  x: number;
  /** As stated: "2025-05". */
  date: string;
  sizeClass: SizeClass | null;
  onFrontier: boolean;
}

/** One column's scores against date, with a frontier for each size class: what was the best of its class when it came. */
export function dateSeries(
  comparison: Comparison,
  column: Column,
  { index, active }: { index: DatasetIndex; active: boolean },
): Panel<DatePoint> & { frontiers: { sizeClass: SizeClass | null; points: DatePoint[] }[] } {
  const drawn = panel(column, comparison.rows, (row) => datePoint(column, row, { index, active }));
  const classes = groupBy(drawn.items, (point) => point.sizeClass);
  const best = new Set(
    [...classes.values()].flatMap((points) => frontier(points, column.better)).map(({ key }) => key),
  );
  const items = drawn.items.map((point) => ({ ...point, onFrontier: best.has(point.key) }));
  const frontiers = [...SIZE_CLASSES, null].flatMap((sizeClass) => {
    const points = items.filter((point) => point.onFrontier && point.sizeClass === sizeClass);
    return points.length > 0 ? [{ sizeClass, points: points.toSorted((a, b) => a.x - b.x) }] : [];
  });
  return { ...drawn, items, frontiers };
}

function datePoint(
  column: Column,
  row: Row,
  { index, active }: { index: DatasetIndex; active: boolean },
): DatePoint | Absent["reason"] {
  const mark = markOf(column, row);
  if (typeof mark === "string") return mark;
  const date = dateOf(row.system, index);
  const x = date === null ? null : yearWithFraction(date);
  const size = sizeOf(row.system, active);
  if (date === null || x === null) return "date unknown";
  return { ...mark, x, date, sizeClass: size === null ? null : sizeClassOf(size), onFrontier: false };
}

/** When a system came: its own paper's date, its model's, else that of the earliest paper that reports it. */
function dateOf(system: System, index: DatasetIndex): string | null {
  const paperDate = (paper: number | null | undefined) => index.dataset.papers[paper ?? -1]?.date ?? null;
  const model = index.dataset.models.find(({ name }) => name === system.model);
  return paperDate(system.ownPaper) ?? model?.date ?? paperDate(system.papers[0]);
}

/** "2025-05-28", "2025-05" or "2025". */
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

function yearWithFraction(date: string): number | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return Number(year) + 0.5;
  const inMonth = day === undefined ? 0.5 : (Number(day) - 0.5) / 31;
  return Number(year) + (Number(month) - 1 + inMonth) / 12;
}

export interface HeatMark extends Mark {
  /** 0 for the worst number shown in its column, 1 for the best, direction respected; 1 where all are equal. */
  shade: number;
}

export interface Heat {
  columns: Column[];
  /** In the order of the table; marks in the order of `columns`, null where not reported. */
  rows: { row: Row; name: string; marks: (HeatMark | null)[] }[];
}

/** The table as a map of shades, each column on a scale of its own. */
export function heatSeries(comparison: Comparison): Heat {
  const ranges = new Map(comparison.columns.map((column) => [column.key, rangeOf(comparison.rows, column)]));
  return {
    columns: comparison.columns,
    rows: comparison.rows.map((row) => ({
      row,
      name: row.system.name,
      marks: comparison.columns.map((column) => {
        const mark = markOf(column, row);
        return typeof mark === "string" ? null : { ...mark, shade: shadeOf(mark, ranges.get(column.key)) };
      }),
    })),
  };
}

function rangeOf(rows: Row[], column: Column): { low: number; high: number } {
  const numbers = rows.flatMap((row) => row.cells[column.key]?.number ?? []);
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function shadeOf(mark: Mark, range: { low: number; high: number } | undefined): number {
  if (!range || range.high === range.low) return 1;
  const share = (mark.number - range.low) / (range.high - range.low);
  return mark.column.better === "higher" ? share : 1 - share;
}

/** One of several reports of a system in a column. */
export interface StripMark extends Mark {
  observation: Observation;
  paper: string;
  date: string | null;
  /** The one that the table shows. */
  chosen: boolean;
}

export interface Strip {
  row: Row;
  name: string;
  /** In their fixed order: earliest paper first. */
  marks: StripMark[];
  low: number;
  high: number;
}

/** All reports of each system that has several in a column, the widest apart first; `single` counts those with one only. */
export function stripSeries(
  comparison: Comparison,
  column: Column,
  index: DatasetIndex,
): { column: Column; strips: Strip[]; single: number; absent: Absent[] } {
  const drawn = panel(column, comparison.rows, (row) => markOf(column, row));
  const strips = drawn.items
    .filter(({ cell }) => cell.reports.length > 1)
    .map((mark) => stripOf(mark, index));
  return {
    column,
    strips: strips.toSorted((a, b) => b.high - b.low - (a.high - a.low)),
    single: drawn.items.length - strips.length,
    absent: drawn.absent,
  };
}

function stripOf(mark: Mark, index: DatasetIndex): Strip {
  const marks = mark.cell.reports.map((observation): StripMark => {
    const paper = index.dataset.papers[observation.paper];
    return {
      ...mark,
      key: `${mark.key} ${observation.id}`,
      observation,
      observationId: observation.id,
      text: observation.value ?? "",
      number: printedNumber(observation.value) ?? Number.NaN,
      delta: null,
      noise: false,
      paper: paper?.title ?? "",
      date: paper?.date ?? null,
      chosen: observation === mark.cell.chosen,
    };
  });
  const numbers = marks.map(({ number }) => number);
  return { row: mark.row, name: mark.name, marks, low: Math.min(...numbers), high: Math.max(...numbers) };
}

export interface Slope {
  /** Only columns that share metric and scale with the first: lines never join different units. */
  columns: Column[];
  leftOut: Column[];
  /** How many systems have a number in each of `columns`. */
  systems: number[];
  /** The line that a reader set apart and its base's; empty where none is. */
  apart: SlopeLine[];
  /** The others, in the order of the table. */
  lines: SlopeLine[];
}

export interface SlopeLine {
  key: string;
  row: Row;
  name: string;
  /** In the order of the columns, null where not reported. */
  marks: (Mark | null)[];
}

/**
 * Each system's line across the benchmarks of one unit. The system of the key comes first, and after it the base that its
 * numbers were trained from, as its own paper reports it.
 */
export function slopeSeries(comparison: Comparison, apart: string | null): Slope {
  const [first] = comparison.columns;
  const alike = (column: Column) => first !== undefined && sameUnit(first, column);
  const columns = comparison.columns.filter(alike);
  const lines = systemsOf(comparison).map((row) => slopeLine(columns, row));
  const picked = lines.filter(({ key }) => key === apart);
  const shown = lines.filter(({ row, key }) => comparison.rows.includes(row) && key !== apart);
  return {
    columns,
    systems: columns.map((_, at) => [...picked, ...shown].filter(({ marks }) => marks[at] !== null).length),
    leftOut: comparison.columns.filter((column) => !alike(column)),
    apart: picked.flatMap((line) => [line, ...baseLine(line)]),
    lines: shown,
  };
}

/** Whether two columns' numbers may stand on one axis. */
export function sameUnit(a: Column, b: Column): boolean {
  return a.scale === b.scale && a.metric === b.metric && a.better === b.better;
}

function slopeLine(columns: Column[], row: Row): SlopeLine {
  const marks = columns.map((column) => {
    const mark = markOf(column, row);
    return typeof mark === "string" ? null : mark;
  });
  return { key: row.system.key, row, name: row.system.name, marks };
}

/** The other ends of a line's gains; none where no base is reported. */
function baseLine({ key, row, name, marks }: SlopeLine): SlopeLine[] {
  const bases = marks.map((mark) => (mark?.cell.gain ? baseMark(mark, mark.cell.gain) : null));
  if (bases.every((mark) => mark === null)) return [];
  return [{ key: `${key} base`, row, name: `Base of ${name}`, marks: bases }];
}

function baseMark(mark: Mark, gain: Gain): Mark {
  return {
    ...mark,
    key: `${mark.key} base`,
    cell: { ...mark.cell, gain: null, difference: null },
    name: `Base of ${mark.name}`,
    text: gain.baseText,
    number: gain.base,
    observationId: gain.baseObservation?.id ?? mark.observationId,
    delta: null,
    noise: false,
  };
}

export interface Opponent extends HeadToHead {
  row: Row;
  name: string;
}

/** Every row a chart can set apart: the baseline row first, also where filters hide it, then the table's. */
export function systemsOf({ rows, baseline }: Comparison): Row[] {
  return [...new Set(baseline === null ? rows : [baseline, ...rows])];
}

/**
 * One row against every other, or one rival, over the benchmarks that both report: most wins first. Keys that no row has
 * stand for the baseline row, else the table's first, and for every rival. null where there is nobody to compare.
 */
export function headToHeadSeries(
  comparison: Comparison,
  keys: { first: string | null; rival: string | null },
): { first: Row; rival: string | null; opponents: Opponent[]; absent: Row[] } | null {
  const systems = systemsOf(comparison);
  const first = systems.find(({ system }) => system.key === keys.first) ?? systems[0];
  if (!first) return null;
  const rival = systems.find((row) => row.system.key === keys.rival && row !== first);
  const others = rival ? [rival] : comparison.rows.filter((row) => row !== first);
  const met = others.map((row) => ({
    row,
    name: row.system.name,
    ...headToHead(comparison.columns, first.cells, row.cells),
  }));
  return {
    first,
    rival: rival?.system.name ?? null,
    opponents: met
      .filter(({ shared }) => shared.length > 0)
      .toSorted((a, b) => b.wins - a.wins || a.losses - b.losses),
    absent: met.filter(({ shared }) => shared.length === 0).map(({ row }) => row),
  };
}

function panel<M extends Mark>(
  column: Column,
  rows: Row[],
  place: (row: Row) => M | Absent["reason"],
): Panel<M> {
  const items: M[] = [];
  const absent: Absent[] = [];
  for (const row of rows) {
    const placed = place(row);
    if (typeof placed === "string")
      absent.push({ key: keyOf(column, row), row, name: row.system.name, reason: placed });
    else items.push(placed);
  }
  const sign = column.better === "higher" ? -1 : 1;
  items.sort((a, b) => sign * (a.number - b.number) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return { column, axisLabel: axisLabel(column, items.length), items, absent };
}

function markOf(column: Column, row: Row): Mark | "not reported" {
  const cell = row.cells[column.key];
  if (!cell) return "not reported";
  const change = cell.difference ?? cell.gain;
  return {
    key: keyOf(column, row),
    row,
    cell,
    name: row.system.name,
    column,
    columnLabel: columnName(column),
    text: cell.chosen.value ?? "",
    number: cell.number,
    observationId: cell.chosen.id,
    delta: change?.text ?? null,
    noise: change?.insideNoise ?? false,
  };
}

function keyOf(column: Column, row: Row): string {
  return `${column.key} ${row.system.key}`;
}

/** What an axis must say of its numbers: "MathVista · testmini · accuracy · n = 1,000 · 14 systems". */
function axisLabel(column: Column, systems: number): string {
  return `${columnLabel(column)} · ${axisFacts(column, systems)}`;
}

/** The same where the benchmark's name already stands above it. */
export function axisFacts(column: Column, systems: number): string {
  const items = column.testSize === null ? "n unknown" : `n = ${withSeparators(column.testSize)}`;
  const count = `${systems} ${systems === 1 ? "system" : "systems"}`;
  return [columnDetail(column), items, count].filter((part) => part !== "").join(" · ");
}

/** 12032 → "12,032", on every machine. */
function withSeparators(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
