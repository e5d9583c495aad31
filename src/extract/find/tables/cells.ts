import type { Findings } from "../../found";
import type { CellGrid, GridCellText, Skipped } from "../../document";
import { nameBenchmark } from "../../names/benchmarks";
import { isLanguage } from "../../names/languagePairs";
import { nameOfTitle } from "../../names/methods";
import type { Vocabulary } from "../../names/vocabulary";
import { findBases } from "./bases";
import { baseColumns, onBase } from "./baseColumns";
import {
  joinSplits,
  labelOf,
  LANGUAGE_PAIR,
  named,
  type BenchmarkLabel,
  type TableSubject,
} from "./benchmarkLabel";
import { subjectsOfSides } from "./captionSides";
import { readCell } from "./cellGrammar";
import { columnsOf, DATASETS, ENVIRONMENTS, isNoResult, PARTS, type Column } from "./columns";
import type { Draft, System } from "./draft";
import { fillDown } from "./fillDown";
import { headerDepth, headerPaths, isFromLeft, isNumeric, isSection, partsOf, type Row } from "./header";
import { canName, isAverage, isMetric, isProtocol, splitAndMeasure } from "./measures";
import { methodColumns, withMethod } from "./methodColumns";
import { whyNoResults } from "./noResults";
import { isOfMeasuresDown, isOfOneSystem, isTransposed } from "./orientation";
import { outsideSystem } from "./outsideSystem";
import { aboutOf, metricOfHeading, systemsOfColumns, systemsOfRows, type BodyRow } from "./rowSystems";
import { isAnonymous, isDifference, isNoSystem, sizeOfCell, systemOf } from "./systemLabel";
import { withSpreads } from "./spreads";
import { withPartedNames } from "./partedNames";
import { subjectOf } from "./tableSubject";
import { findInTidy, tidyColumns } from "./tidyTable";
import { variantsOf } from "./variants";
import { toFound } from "./toFound";

/**
 * Finds the reported results of one table: its header, its orientation, its systems and benchmarks, then the number of
 * every cell. What is not read for sure is listed in `skipped`; doubts are `warnings`.
 */
export function findInGrid(text: string, printed: CellGrid, v: Vocabulary): Findings {
  const grid = withSpreads(printed);
  const parts = partsOf(withoutEmpty(grid.cells)).map((rows) => findInPart(text, grid, rows, v));
  return {
    found: parts.flatMap((part) => part.found),
    skipped: parts.flatMap((part) => part.skipped),
    warnings: parts.flatMap((part) => part.warnings),
  };
}

function findInPart(text: string, grid: CellGrid, printed: Row[], v: Vocabulary): Findings {
  if (printed.length < 2) return { found: [], skipped: [], warnings: [] };
  const depth = headerDepth(printed);
  const rows = withPartedNames(printed, depth);
  const body = rows.slice(depth);
  const paths = headerPaths(rows.slice(0, depth), rows[0]?.length ?? 0);
  const why = whyNoResults(paths, body, grid, v);
  if (why !== null) return { found: [], skipped: leaveOut(body, grid, why), warnings: [] };
  const tidy = tidyColumns(paths, body);
  if (tidy !== null) return findInTidy(text, grid, body, tidy, v);
  const columns = columnsOf(paths, body, v);
  readMeasured(columns, body, v);
  const read = bodyRows(body, columns);
  const ofSections = withSectionsAsSystems(read);
  const table: Table = { text, grid, columns, body: ofSections ?? read, v };
  const across = ofSections === null && !isOfMeasuresDown(columns, table.body, v) && isTransposed(table);
  const { drafts, systems, skipped } = across ? readAcross(table) : readDown(table);
  const warnings = findBases(systems, drafts, grid.line);
  return { found: toFound(drafts, table), skipped, warnings };
}

/** "Metric" over the names of known data sets, as a hub's own tables print it, heads data sets, and so does a measure. */
function readMeasured(columns: Column[], body: Row[], v: Vocabulary): void {
  const [first] = columns;
  if (first === undefined || !(isMetric(first.title) || /^metrics?$/i.test(first.title))) return;
  const texts = body.map((row) => row[first.index]?.text ?? "");
  const known = texts.filter((text) => isAverage(text) || named(text, v) !== null).length;
  if (known * 2 > body.length) first.role = "benchmark";
}

function leaveOut(body: Row[], { line }: CellGrid, reason: string): Skipped[] {
  const cells = body.flatMap((row) => row.slice(1).filter(isNumeric));
  return cells.map(({ start, end, text }) => ({ line, start, end, text, reason }));
}

export interface Table {
  text: string;
  grid: CellGrid;
  columns: Column[];
  body: BodyRow[];
  v: Vocabulary;
}

interface Reading {
  drafts: Draft[];
  systems: System[];
  skipped: Skipped[];
}

function withoutEmpty(cells: Row[]): Row[] {
  const rows = cells.filter((row) => row.some((cell) => cell.text !== ""));
  const used = (rows[0] ?? []).map((_, x) => rows.some((row) => (row[x]?.text ?? "") !== ""));
  if (used.every((column) => column)) return rows;
  return rows.map((row) => row.filter((_, x) => used[x]));
}

/** Rows with the section they stand under; section rows themselves are taken out. */
function bodyRows(rows: Row[], columns: Column[]): BodyRow[] {
  const category = columns.find((column) => column.role === "category");
  const subject = columns.find((column) => column.role === "benchmark");
  const name = columns.find((column) => column.role === "name") ?? subject;
  const names = name === undefined ? [] : fillDown(rows, name.index);
  const groups = category === undefined ? [] : fillDown(rows, category.index);
  const benchmarks = subject === undefined || subject === name ? [] : fillDown(rows, subject.index);
  const split = columns.find((column) => column.role === "split");
  const parts = split === undefined ? [] : fillDown(rows, split.index);
  const body: BodyRow[] = [];
  let section: string | null = null;
  rows.forEach((cells, y) => {
    if (isSection(cells)) section = cells.find((cell) => cell.text !== "")?.text ?? null;
    else
      body.push({
        cells,
        section: groups[y]?.text ?? section,
        benchmark: benchmarks[y]?.text ?? null,
        part: parts[y]?.text || null,
        named: names[y] ?? null,
      });
  });
  return body;
}

/** Where each row is a language, of training as a rule, the sections above name the systems. */
function withSectionsAsSystems(body: BodyRow[]): BodyRow[] | null {
  const sections = new Set(body.map(({ section }) => section));
  const fits = body.every(
    ({ named, section }) => section !== null && named !== null && isLanguage(named.text),
  );
  if (!fits || sections.size < 2) return null;
  return body.map((row) => ({
    ...row,
    section: null,
    part: row.named?.text ?? null,
    named: row.named && { ...row.named, text: row.section ?? "" },
  }));
}

/** Models down the side: each row is a system, each value column a benchmark. */
function readDown(table: Table): Reading {
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
  if (one === null) return withSectionBenchmarks(table);
  if (measuresDown)
    return table.body
      .filter((row) => isMetric(row.named?.text ?? ""))
      .map((row) => ({ ...row, benchmark: null, measure: row.named?.text ?? null }));
  return table.body.map((row) => ({ ...row, benchmark: row.named?.text ?? null }));
}

/** Where no heading names a known benchmark and a section does, it is that of the section's rows. */
function withSectionBenchmarks({ columns, body, grid, v }: Table): BodyRow[] {
  const headings = columns.filter((column) => column.role === "value").flatMap((column) => column.path);
  if (headings.some((heading) => named(heading, v) !== null)) return body;
  const bySection = namedBeside(grid.caption ?? "", body);
  if (bySection !== null)
    return body.map((row) => ({ ...row, benchmark: bySection.get(row.section ?? "") ?? null }));
  return body.map((row) => ({ ...row, benchmark: row.benchmark ?? datasetOfSection(row.section ?? "", v) }));
}

/** "(a) OakSet dataset", "Results on the OakSet dataset", "Dataset: OakSet"; not "Our dataset". */
const CALLED_DATASET =
  /^(?:data ?set|benchmark|corpus)\s*[:：]\s*(\S.*)$|^(?:(?:results |evaluation )?on (?:the )?)?(?!(?:our|the|other|all|public|private|open|internal|in-house|synthetic|real|new)\b)(\S.{0,60}?) (?:data ?set|benchmark|corpus|test ?set)$/iu;

/** The known benchmark that a section is, or what it calls a data set. */
function datasetOfSection(section: string, v: Vocabulary): string | null {
  const words = section.replace(/^\(?[a-h]\)\s*/, "");
  if (words !== "" && named(words, v) !== null) return words;
  const [, behind, before] = CALLED_DATASET.exec(words) ?? [];
  return behind ?? before ?? null;
}

/** A data set right before a place in a caption: "on RECON". */
const NAME_BEFORE = /(?<=(?:^|\s)(?:[Oo]n|[Ff]or|from|and|of) )[A-Z][\w+-]*(?: [A-Z\d][\w+-]*){0,3}$/;

/** "On RECON (autoregressive) and SACSoN (direct)": the data set that a caption names for each of two sections or more. */
function namedBeside(caption: string, body: BodyRow[]): Map<string, string> | null {
  const sections = [...new Set(body.map(({ section }) => section ?? ""))];
  const named = sections.flatMap((section): [string, string][] => {
    const at = caption.toLowerCase().indexOf(` (${section.toLowerCase()})`);
    const [name] = NAME_BEFORE.exec(caption.slice(Math.max(0, at - 60), Math.max(0, at))) ?? [];
    return section === "" || name === undefined ? [] : [[section, name]];
  });
  return sections.length > 1 && named.length === sections.length ? new Map(named) : null;
}

/** Benchmarks down the side: each value column is a system, each row a benchmark. */
function readAcross(table: Table): Reading {
  const { columns, body, grid, v } = table;
  const systems = systemsOfColumns(columns, grid, v);
  const metric = columns.find((column) => column.role === "metric");
  const split = columns.find((column) => column.role === "split");
  const corner = columns.find(({ role, title }) => role === "benchmark" && isMetric(title))?.title ?? null;
  const heading = columns.find(({ role }) => role === "benchmark")?.path.at(-1) ?? "";
  const areNames = DATASETS.test(heading) || ENVIRONMENTS.test(heading);
  const paths = body.map((row) => pathBeside(row, areNames, v));
  const measures = [...new Set(columns.map(({ path }) => metricOfHeading(path)))];
  const beside = columnBeside(columns, body);
  const rows = body.map((row) => row.cells);
  const about = subjectOf(grid, paths, columns, rows, table);
  const subject = ENVIRONMENTS.test(heading) ? { ...about, columnsAreSplits: false } : about;
  const reading: Reading = { drafts: [], systems: [...systems.values()], skipped: [] };
  for (const row of body) takeSizes(row, systems);
  body.forEach((row, y) => {
    const printed = row.named?.text ?? "";
    const own = labelOf(paths[y] ?? [], subject, v);
    const measure = stated(row, metric) ?? corner;
    const label: BenchmarkLabel = {
      ...own,
      metric: isProtocol(measure ?? "") ? own.metric : (measure ?? own.metric),
      split: stated(row, split) ?? (isProtocol(measure ?? "") ? (own.split ?? measure) : own.split),
    };
    const part = beside === undefined ? "" : ownText(row, beside);
    if (part !== "") label.split = label.split === null ? part : `${label.split} ${part}`;
    for (const column of columns) {
      const cell = row.cells[column.index];
      const system = systems.get(column);
      if (cell === undefined || cell.spanOf !== null) continue;
      const isOfDifferences = !own.known && isDifference(printed) && !/^vs\b/i.test(printed);
      if (system === undefined || isNoSystem(printed) || isOfDifferences) {
        const reason = isOfDifferences ? "a row of differences" : reasonOf(column, column.title, null);
        if (isNumeric(cell)) reading.skipped.push(skip(cell, table, reason));
        continue;
      }
      const metric = metricOfHeading(column.path);
      const part = column.path.find(isProtocol) ?? null;
      // What stands above the numbers says more of them than the caption does.
      const ofCaption = metric !== null && label.metric === subject.metric;
      const measured = {
        ...label,
        metric: ofCaption ? metric : (label.metric ?? metric),
        split: label.split ?? part,
      };
      const heads = { ...column, path: [...column.path, row.section ?? "", ...(paths[y] ?? [])] };
      const group = measures.indexOf(metric) * body.length + y;
      readInto(reading, { cell, system, label: measured, column, heads, group, row: printed }, table);
    }
  });
  return reading;
}

/** "# Total Params" beside sizes says how large each model is. */
const PARAMETERS = /^(?:#\s*)?(?:model )?(?:(total|activated|active)\s+)?param(?:eter)?s?\b/i;

function takeSizes({ cells, named: name }: BodyRow, systems: Map<Column, System>): void {
  const kind = PARAMETERS.exec(name?.text ?? "");
  if (kind === null) return;
  for (const [column, system] of systems) {
    const { paramsB } = sizeOfCell(cells[column.index]?.text ?? "", name?.text ?? "");
    if (/^activ/i.test(kind[1] ?? "")) system.activeParamsB ??= paramsB;
    else system.paramsB ??= paramsB;
  }
}

/** "Dataset | Environment": where data sets come again, the column that tells their rows apart names a part of each. */
function columnBeside(columns: Column[], body: BodyRow[]): Column | undefined {
  const keys = body.map((row) => `${row.section}|${row.named?.text}`);
  if (new Set(keys).size === keys.length || columns.some(({ role }) => role === "metric" || role === "split"))
    return undefined;
  return columns.find(
    (column) =>
      column.role === "other" &&
      new Set(body.map((row, y) => `${keys[y]}|${ownText(row, column)}`)).size === keys.length &&
      body.every((row) => !/\d/.test(ownText(row, column)) || /\p{L}/u.test(ownText(row, column))),
  );
}

function ownText({ cells }: BodyRow, { index }: Column): string {
  return isFromLeft(cells, index) ? "" : (cells[index]?.text ?? "");
}

/** The headings beside a row, outermost first; what is known as a data set, or headed as one, needs no section. */
function pathBeside(row: BodyRow, areNames: boolean, v: Vocabulary): string[] {
  const printed = row.named?.text ?? "";
  if (nameBenchmark(printed, v).known || (areNames && canName(printed))) return [printed];
  return [row.section ?? "", printed].filter((text) => text !== "");
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

/** Headings that say no more than that numbers stand below. */
const GENERAL = /^(?:values?|scores?|results?|performance)$/i;

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

function stated(row: BodyRow, column: Column | undefined): string | null {
  const text = column === undefined ? "" : (row.cells[column.index]?.text ?? "");
  return text === "" || readCell(text).kind === "missing" ? null : text;
}

function reasonOf(column: Column, printed: string, system: System | null): string {
  if (column.role === "delta") return "a difference, with both ends in the table";
  if (column.role !== "value") return `column "${column.title}" holds no results`;
  if (system === null && isDifference(printed)) return "a row of differences";
  if (system === null && isNoSystem(printed)) return "people, chance or the full mark: no system";
  return "the row has no name";
}

interface Spot {
  cell: GridCellText;
  system: System;
  label: BenchmarkLabel;
  column: Column;
  /** The headings that say what the number is. */
  heads: Column;
  group: number;
  row: string;
}

function readInto(reading: Reading, spot: Spot, table: Table): void {
  const { cell, label, system, column, heads, group, row } = spot;
  const read = readCell(cell.text);
  const draft: Draft = {
    system,
    group: group * 4,
    label,
    cell,
    value: "",
    base: null,
    baseName: null,
    delta: null,
    percent: false,
    approx: false,
    markers: cell.markers,
    row,
    column: column.title,
  };
  switch (read.kind) {
    case "value":
      if (read.note !== null && isAnonymous(system.label.name)) {
        draft.system = noted(system, read.note, table);
        reading.systems.push(draft.system);
      }
      draft.value = read.value;
      draft.percent = read.percent;
      draft.approx = read.approx;
      draft.delta = read.delta;
      if (read.markers.length > 0) draft.markers = [...cell.markers, ...read.markers];
      reading.drafts.push(draft);
      return;
    case "change":
      draft.value = read.value;
      draft.base = read.base;
      draft.baseName = system.label.name;
      draft.delta = read.delta;
      draft.percent = read.percent;
      reading.drafts.push(draft);
      return;
    case "several": {
      const variants = variantsOf(heads, table.columns, label, table.grid.caption, read.values);
      if (variants === null)
        reading.skipped.push(skip(cell, table, "several numbers in a cell, and no heading names them all"));
      else
        read.values.forEach((value, i) => {
          const variant = variants[i] ?? "";
          if (value === "") return;
          if (isNoResult(variant)) {
            reading.skipped.push(skip(cell, table, `"${variant}" is no result`));
            return;
          }
          const whole = splitBeside(label, heads);
          const split = [whole, variant].filter((part) => part !== null && part !== "").join(" ");
          const own = isMetric(variant)
            ? { ...label, split: whole, metric: variant }
            : { ...label, split, variant };
          reading.drafts.push({ ...draft, group: group * 4 + i, label: own, value, percent: read.percent });
        });
      return;
    }
    case "delta":
      reading.skipped.push(skip(cell, table, "a difference without its value"));
      return;
    case "unread":
      reading.skipped.push(skip(cell, table, read.reason));
      return;
    case "text":
      if (/\d/.test(cell.text)) reading.skipped.push(skip(cell, table, "words, not a number"));
      return;
    case "missing":
      return;
  }
}

/** The system that a cell's note names, of which its row or column says only that it is the best: "80.1 (Elm-7B)". */
function noted(system: System, note: string, { grid, v }: Table): System {
  const label = systemOf(note, [], v, nameOfTitle(grid.paper.title));
  const { paramsB, activeParamsB } = label.model;
  const setting = label.closed ? "closed" : "competitor";
  return { ...system, label, key: label.cited, paramsB, activeParamsB, setting, baseModel: null };
}

/** What a label's split says beside the names for the numbers of one cell: "val" of "val / AP / FPS", "dev" of "dev / m/mm". */
function splitBeside({ split }: BenchmarkLabel, { path }: Column): string | null {
  const names = path.at(-1) ?? "";
  if (split === null || !/[/|]/.test(split)) return split;
  if (/[/|]/.test(names) && split.endsWith(` / ${names}`)) return split.slice(0, -names.length - 3);
  const parts = split.split(" / ");
  if (/[/|]/.test(parts.at(-1) ?? "")) return parts.slice(0, -1).join(" / ") || null;
  return PART_OF_SPLIT.test(split) ? split : null;
}

/** "val / Vec_L1", the caption's split and the heading; not "wo / w subs". */
const PART_OF_SPLIT = /^(?:test|val|dev|mini)[\w-]* \/ [^/|]+$/i;

function skip(cell: GridCellText, { grid }: Table, reason: string): Skipped {
  return { line: grid.line, start: cell.start, end: cell.end, text: cell.text.slice(0, 80), reason };
}
