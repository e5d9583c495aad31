import { nameBenchmark } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import { labelOf, type TableSubject } from "./benchmarkLabel";
import { type BenchmarkLabel, named } from "./namedHeading";
import { type Column, DATASETS, ENVIRONMENTS } from "./columns";
import { isCountOrCost } from "./costs";
import type { System } from "./draft";
import { isFromLeft, isNumeric } from "./header";
import { canName, isAverage, isMetric, isProtocol } from "./measures";
import { listsMeasures } from "./orientation";
import { readInto } from "./readInto";
import { metricOfHeading, systemsOfColumns } from "./columnSystems";
import { type BodyRow } from "./bodyRow";
import { isDifference, isNoSystem, sizeOfCell } from "./systemLabel";
import { type Reading, reasonOf, skip, stated, type Table } from "./table";
import { subjectOf } from "./tableSubject";

/** Benchmarks down the side: each value column is a system, each row a benchmark. */
export function readAcross(table: Table): Reading {
  const { columns, body, grid, v } = table;
  const systems = systemsOfColumns(columns, grid, v);
  const metric = columns.find((column) => column.role === "metric");
  const split = columns.find((column) => column.role === "split");
  const corner = columns.find(({ role, title }) => role === "benchmark" && isMetric(title))?.title ?? null;
  const heading = columns.find(({ role }) => role === "benchmark")?.path.at(-1) ?? "";
  const areNames = DATASETS.test(heading) || ENVIRONMENTS.test(heading);
  const category = columns.find(({ role }) => role === "category");
  const paths = body.map((row) =>
    pathBeside(row, areNames, v).map((text) => withoutCategory(text, stated(row, category), v)),
  );
  const measures = [...new Set(columns.map(({ path }) => metricOfHeading(path, v)))];
  const beside = columnBeside(columns, body);
  const rows = body.map((row) => row.cells);
  const about = subjectOf(grid, paths, columns, rows, table);
  const subject = ENVIRONMENTS.test(heading) ? { ...about, columnsAreSplits: false } : about;
  const reading: Reading = { drafts: [], systems: [...systems.values()], skipped: [] };
  const areMeasures = listsMeasures(columns) && columns[0]?.role !== "benchmark";
  for (const row of body) takeSizes(row, systems);
  body.forEach((row, y) => {
    const printed = row.named?.text ?? "";
    const isMeasure = areMeasures && named(printed, v) === null && !isAverage(printed);
    const own = labelOf(isMeasure ? [] : (paths[y] ?? []), subject, v);
    const measure = isMeasure ? printed : (stated(row, metric) ?? corner);
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
      const isOfCounts = countsOrCosts(row, subject, table);
      if (system === undefined || isNoSystem(printed) || isOfDifferences || isOfCounts) {
        const reason = isOfDifferences
          ? "a row of differences"
          : isOfCounts
            ? `row "${printed}" holds no results`
            : reasonOf(column, column.title, null);
        if (isNumeric(cell)) reading.skipped.push(skip(cell, table, reason));
        continue;
      }
      const metric = metricOfHeading(column.path, v);
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

/** Of how many answers a script took its measures. */
const TOTAL = /(?:^|[_ ])(?:total|count|support|samples)$/i;

/** Rows beside data sets that sum these up by no score: "Avg. rank", "Wins", "p-value"; "Mean rank" is a measure. */
const COUNTS =
  /^(?:(?:avg\.?|average|overall)[ _]rank(?:ing)?|rank(?:ing)?|(?:# ?|no\. |num\.? |number )?(?:of )?wins|(?:1\^?st|first) counts?|w(?:ins?)? ?\/ ?(?:t|d)\S{0,4} ?\/ ?l\S{0,5}|p[- ]?values?)$/i;

/** "FLOPs (G)", "Throughput" beside data sets, "total" below "Metric"; not "Time" among the parts of one. */
function countsOrCosts(row: BodyRow, subject: TableSubject, { columns, v }: Table): boolean {
  const printed = row.named?.text ?? "";
  if (listsMeasures(columns) && TOTAL.test(printed))
    return row.cells.slice(1).every(({ text }) => /^[\d,]*$/.test(text));
  const isPart = subject.columnsAreSplits && /^\p{Lu}?\p{Ll}+$/u.test(printed);
  return (COUNTS.test(printed) || isCountOrCost(printed)) && !isPart && named(printed, v) === null;
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

/** "Math GSM8K" beside "Math" is GSM8K. */
function withoutCategory(printed: string, category: string | null, v: Vocabulary): string {
  if (category === null || !printed.startsWith(`${category} `) || named(printed, v) !== null) return printed;
  const rest = printed.slice(category.length + 1);
  return named(rest, v) === null ? printed : rest;
}

/** The headings beside a row, outermost first; what is known as a data set, or headed as one, needs no section. */
function pathBeside(row: BodyRow, areNames: boolean, v: Vocabulary): string[] {
  const printed = row.named?.text ?? "";
  if (nameBenchmark(printed, v).known || (areNames && canName(printed))) return [printed];
  return [row.section ?? "", printed].filter((text) => text !== "");
}
