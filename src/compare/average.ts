import type { Average, Cell, Column, Comparison, Row } from "./comparison";
import { groupBy } from "./groupBy";
import { meanPrinted } from "./formatNumber";

type Cells = Record<string, Cell | undefined>;

/**
 * The columns that may be averaged: one stated metric, one scale, one direction, no benchmark twice. The largest such set
 * among the shown columns (the first of equals), in their order; [] where fewer than two columns agree.
 */
export function averageable(columns: Column[]): Column[] {
  const stated = columns.filter((column) => column.metric !== null && column.scale !== null);
  const alike = groupBy(stated, (c) => JSON.stringify([c.metric?.toLowerCase(), c.scale, c.better]));
  const sets = [...alike.values()].map(onePerBenchmark);
  const largest = sets.reduce<Column[]>((best, set) => (set.length > best.length ? set : best), []);
  return largest.length < 2 ? [] : largest;
}

function onePerBenchmark(columns: Column[]): Column[] {
  return [...groupBy(columns, (column) => column.benchmark.name).values()].flatMap((same) =>
    same.slice(0, 1),
  );
}

/**
 * The set that all averages of a view are taken over: the averageable columns that every row has; where that is fewer than
 * two, all the averageable ones, and rows that miss one have no average.
 */
export function averageOver(columns: Column[], rows: { cells: Cells }[]): string[] {
  const keys = averageable(columns).map((column) => column.key);
  const common = keys.filter((key) => rows.every((row) => row.cells[key] !== undefined));
  return rows.length > 0 && common.length >= 2 ? common : keys;
}

/** The mean of a row over a named set, from the printed decimals; without a number where a member is missing. */
export function averageOf(cells: Cells, over: string[]): Average {
  const missing = over.filter((key) => cells[key] === undefined);
  const texts = over.flatMap((key) => cells[key]?.chosen.value ?? []);
  const text = missing.length > 0 ? null : meanPrinted(texts);
  return { columns: over, text, number: text === null ? null : Number(text), missing };
}

/** "What drops out if I require all five?": the shown rows that miss an averageable column, with what they miss. */
export function requireAll(comparison: Comparison): {
  columns: string[];
  keeps: Row[];
  drops: { row: Row; missing: string[] }[];
} {
  const columns = averageable(comparison.columns).map((column) => column.key);
  const missingOf = (row: Row) => columns.filter((key) => row.cells[key] === undefined);
  return {
    columns,
    keeps: comparison.rows.filter((row) => missingOf(row).length === 0),
    drops: comparison.rows.flatMap((row) => {
      const missing = missingOf(row);
      return missing.length > 0 ? [{ row, missing }] : [];
    }),
  };
}
