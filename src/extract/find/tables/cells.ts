import type { CellGrid, Skipped } from "../../document";
import type { Findings } from "../../found";
import type { Vocabulary } from "../../names/vocabulary";
import { findBases } from "./bases";
import { named } from "./namedHeading";
import { withOwnCaption } from "./captionOfPart";
import { bodyRows, withSectionsAsSystems } from "./bodyRows";
import { type Column, columnsOf } from "./columns";
import { headerDepth, headerPaths, isNumeric, partsOf, type Row } from "./header";
import { isAverage, isMetric } from "./measures";
import { whyNoResults } from "./noResults";
import { isOfMeasuresDown, isTransposed } from "./orientation";
import { withPartedNames } from "./partedNames";
import { readAcross } from "./readAcross";
import { readDown } from "./readDown";
import { withSpreads } from "./spreads";
import type { Table } from "./table";
import { withTeacherPairs } from "./teacherPairs";
import { findInTidy, tidyColumns } from "./tidyTable";
import { toFound } from "./toFound";

/**
 * Finds the reported results of one table: its header, its orientation, its systems and benchmarks, then the number of
 * every cell. What is not read for sure is listed in `skipped`; doubts are `warnings`.
 */
export function findInGrid(text: string, printed: CellGrid, v: Vocabulary): Findings {
  const grid = withSpreads(withOwnCaption(printed, v));
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
  const paths = withTeacherPairs(headerPaths(rows.slice(0, depth), rows[0]?.length ?? 0));
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

function withoutEmpty(cells: Row[]): Row[] {
  const rows = cells.filter((row) => row.some((cell) => cell.text !== ""));
  const used = (rows[0] ?? []).map((_, x) => rows.some((row) => (row[x]?.text ?? "") !== ""));
  if (used.every((column) => column)) return rows;
  return rows.map((row) => row.filter((_, x) => used[x]));
}
