import { byCodeUnit } from "./byCodeUnit";
import type { Row } from "./comparison";
import type { DatasetIndex } from "./indexDataset";
import { sizeOf } from "./sizeClassOf";
import type { View } from "./view";

/** Sorts the gains of a column: "gain:MathVista@testmini". */
export const GAIN_PREFIX = "gain:";

type SortValue = number | string | undefined;

/** Rows in the order the reader asked for: missing values last in both directions, ties by the next sort, then by name. */
export function sortRows(rows: Row[], view: View, index: DatasetIndex): Row[] {
  const keyed = rows.map((row) => ({
    row,
    values: view.sort.map((sort) => sortValue(row, sort.column, view, index)),
  }));
  keyed.sort((a, b) => {
    for (const [at, { descending }] of view.sort.entries()) {
      const order = compareValues(a.values[at], b.values[at], descending);
      if (order !== 0) return order;
    }
    return (
      compareNames(a.row.system.name, b.row.system.name) || byCodeUnit(a.row.system.key, b.row.system.key)
    );
  });
  return keyed.map(({ row }) => row);
}

/** What a row sorts by; undefined where it has none. */
function sortValue(row: Row, column: string, view: View, index: DatasetIndex): SortValue {
  const { system } = row;
  switch (column) {
    case "name":
      return system.name.toLowerCase();
    case "size":
      return sizeOf(system, view.sizes.active) ?? undefined;
    case "year":
      return system.year ?? undefined;
    case "average":
      return row.average?.number ?? undefined;
    case "baseModel":
    case "training":
    case "weights":
      return system[column]?.toLowerCase();
    case "paper":
      return index.dataset.papers[system.ownPaper ?? system.papers[0] ?? -1]?.title.toLowerCase();
    default:
      return column.startsWith(GAIN_PREFIX)
        ? row.cells[column.slice(GAIN_PREFIX.length)]?.gain?.points
        : row.cells[column]?.number;
  }
}

function compareValues(a: SortValue, b: SortValue, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const order = typeof a === "number" && typeof b === "number" ? a - b : byCodeUnit(String(a), String(b));
  return descending ? -order : order;
}

/** Capitals do not sort before small letters. */
export function compareNames(a: string, b: string): number {
  return byCodeUnit(a.toLowerCase(), b.toLowerCase()) || byCodeUnit(a, b);
}
