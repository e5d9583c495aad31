import { nameOfTitle } from "../../names/titleNames";
import { baseColumns, onBase } from "./baseColumns";
import { joinSplits, labelOf, LANGUAGE_PAIR, type TableSubject } from "./benchmarkLabel";
import { type BenchmarkLabel, named } from "./namedHeading";
import { subjectsOfSides } from "./captionSides";
import { readCell } from "./cellGrammar";
import { type Column, PARTS } from "./columns";
import { tellColumnsApart } from "./columnsAlike";
import type { System } from "./draft";
import { isFromLeft, isNumeric } from "./header";
import { GENERAL, isMetric, splitAndMeasure } from "./measures";
import { methodColumns, withMethod } from "./methodColumns";
import { isOfMeasuresDown, isOfOneSystem } from "./orientation";
import { outsideSystem } from "./outsideSystem";
import { readInto } from "./readInto";
import { withResolutions } from "./resolutionBenchmarks";
import { systemsOfRows } from "./rowSystems";
import { aboutOf, type BodyRow } from "./bodyRow";
import { withSectionBenchmarks } from "./sectionBenchmarks";
import { type Reading, reasonOf, skip, type Table } from "./table";
import { subjectOf } from "./tableSubject";

/** Models down the side: each row is a system, each value column a benchmark. */
export function readDown(table: Table): Reading {
  const { columns, grid, v } = table;
  const measuresDown = isOfMeasuresDown(columns, table.body, v);
  const one = measuresDown || isOfOneSystem(columns) ? outsideSystem(grid, v) : null;
  const body = bodyAbout(table, one, measuresDown);
  const values = columns.filter((column) => column.role === "value" || column.role === "delta");
  const methods = methodColumns(columns, body, nameOfTitle(grid.paper.title), v);
  const bases = methods.size > 0 ? new Map<Column, string>() : baseColumns(columns, body, v);
  const measured = (column: Column) => {
    const method = methods.get(column);
    if (method !== undefined)
      return { ...column, path: [...column.path.slice(0, -1), ...(method.measure ? [method.measure] : [])] };
    const base = bases.get(column);
    return base === undefined ? column : { ...column, path: column.path.filter((text) => text !== base) };
  };
  const results = columns.filter((column) => column.role === "value");
  const paths = results.map((column) => measured(column).path);
  const rows = body.map((row) => row.cells);
  const subject = subjectOf(grid, paths, columns, rows, table);
  const sides = bases.size > 0 ? null : subjectsOfSides(grid.caption, paths, subject, v);
  const labels = new Map(
    values.map((column) => {
      const own = sides?.[results.indexOf(column)] ?? subject;
      return [column, labelOf(measured(column).path, own, v)];
    }),
  );
  if (methods.size + bases.size === 0) tellColumnsApart(labels);
  const systems = one === null ? systemsOfRows(body, columns, grid, v) : body.map(() => one);
  const reading: Reading = {
    drafts: [],
    systems: methods.size + bases.size > 0 ? [] : [...new Set(systems)].filter((s) => s !== null),
    skipped: [],
  };
  const abouts = [...new Set(body.map(aboutOf))];
  const firstOf = (column: Column) =>
    [...methods.keys(), ...bases.keys()].find(
      (one) => measured(one).path.join() === measured(column).path.join(),
    ) ?? column;
  const groupOf = (row: BodyRow, column: Column) =>
    abouts.indexOf(aboutOf(row)) * columns.length + firstOf(column).index;
  body.forEach((row, y) => {
    const system = systems[y] ?? null;
    const printed = row.named?.text ?? "";
    for (const column of columns) {
      const cell = row.cells[column.index];
      if (cell === undefined || isFromLeft(row.cells, column.index)) continue;
      const own = labels.has(column)
        ? (rowLabel(row, measured(column), subject, table) ??
          labelAcross(row, column, subject, table) ??
          labels.get(column))
        : undefined;
      const metric = row.measure ?? null;
      const label = own && inPart(metric === null ? own : { ...own, metric }, row.part);
      if (label === undefined || system === null || column.role === "delta") {
        if (isNumeric(cell) && column.role !== "size")
          reading.skipped.push(skip(cell, table, reasonOf(column, printed, system)));
        continue;
      }
      const group = groupOf(row, column);
      const method = methods.get(column);
      const base = bases.get(column);
      const run = base === undefined ? system : onBase(system, base, v);
      const runs = method === undefined ? run : withMethod(run, method);
      if (runs !== system) reading.systems.push(runs);
      readInto(reading, { cell, system: runs, label, column, heads: column, group, row: printed }, table);
    }
  });
  return reading;
}

/** What names a row is its data set, or its measure, where no system is named. */
function bodyAbout(table: Table, one: System | null, measuresDown: boolean): BodyRow[] {
  if (one === null) return withResolutions(withSectionBenchmarks(table), table);
  if (measuresDown)
    return table.body
      .filter((row) => isMetric(row.named?.text ?? ""))
      .map((row) => ({ ...row, benchmark: null, measure: row.named?.text ?? null }));
  return table.body.map((row) => ({ ...row, benchmark: row.named?.text ?? null }));
}

/** Where a column of data sets stands beside the one of models, each row has its own benchmark. */
function rowLabel(
  row: BodyRow,
  column: Column,
  subject: TableSubject,
  { columns, v }: Table,
): BenchmarkLabel | null {
  if (row.benchmark === null || readCell(row.benchmark).kind === "missing") return null;
  const heading = columns.find((one) => one.role === "benchmark")?.path.at(-1) ?? "";
  const measures = column.path.filter(isMetric);
  const path = [row.benchmark, ...column.path.filter((text) => !isMetric(text))];
  const isPart = PARTS.test(heading) || LANGUAGE_PAIR.test(row.benchmark);
  const columnsAreSplits = subject.known && isPart && named(row.benchmark, v) === null;
  const label = labelOf(path, { ...subject, columnsAreSplits }, v);
  const measure = measures.findLast((text) => !GENERAL.test(text));
  const part = splitAndMeasure(measure ?? "");
  if (part === null) return { ...label, metric: measure ?? label.metric };
  return { ...label, metric: part.metric, split: label.split ?? part.split };
}

/** The label on the part that a row's column of splits says: "×2", "val". */
function inPart(label: BenchmarkLabel, part: string | null): BenchmarkLabel {
  if (part === null || readCell(part).kind === "missing") return label;
  return { ...label, split: joinSplits(label.split, part) };
}

/** One number over several columns is of what their headings have in common. */
function labelAcross(
  { cells }: BodyRow,
  column: Column,
  subject: TableSubject,
  { columns, v }: Table,
): BenchmarkLabel | null {
  let end = column.index + 1;
  while (isFromLeft(cells, end)) end++;
  const paths = columns.slice(column.index, end).map(({ path }) => path);
  const common = column.path.filter((text, i) => paths.every((path) => path[i] === text));
  return common.length === 0 || common.length === column.path.length ? null : labelOf(common, subject, v);
}
