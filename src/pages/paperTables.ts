import type { Column, System } from "../compare/comparison";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Observation } from "../dataset/dataset";

export interface PaperTable {
  columns: Column[];
  rows: { system: System; cells: (Observation | undefined)[] }[];
}

export interface PaperNumbers {
  table: PaperTable;
  /** What makes no cell: averages, differences alone, ranges, efficiency. */
  others: Observation[];
  baseModels: string[];
}

/** All that one paper reports: systems by columns, in the order it prints them, and the rest as a list. */
export function paperNumbers(index: DatasetIndex, paper: number): PaperNumbers {
  const columns = [...index.columns.values()].filter((column) =>
    [...(index.reports.get(column.key)?.values() ?? [])].some((reports) =>
      reports.some((o) => o.paper === paper),
    ),
  );
  const systems = new Map<string, Map<string, Observation>>();
  for (const { key } of columns) {
    for (const [system, reports] of index.reports.get(key) ?? []) {
      const own = reports.find((o) => o.paper === paper);
      if (!own) continue;
      const cells = systems.get(system) ?? new Map<string, Observation>();
      systems.set(system, cells.set(key, own));
    }
  }
  const rows = [...systems].flatMap(([key, cells]) => {
    const system = index.systems.get(key);
    return system ? [{ system, cells: columns.map((column) => cells.get(column.key)) }] : [];
  });
  rows.sort((a, b) => firstPrinted(a.cells) - firstPrinted(b.cells));
  const baseModels = new Set(rows.flatMap(({ system }) => system.baseModel ?? []));
  return {
    table: { columns, rows },
    others: Object.values(index.unplaced)
      .flat()
      .filter((o) => o.paper === paper),
    baseModels: [...baseModels],
  };
}

function firstPrinted(cells: (Observation | undefined)[]): number {
  return Math.min(...cells.flatMap((o) => o?.index ?? []));
}
