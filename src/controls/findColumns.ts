import { columnName } from "../compare/columns";
import type { Column } from "../compare/comparison";
import { searchable, searchScore } from "../compare/search";

export interface ColumnGroup {
  domain: string;
  columns: Column[];
}

export interface FoundColumns {
  groups: ColumnGroup[];
  /** In the order of the groups: what the arrow keys go through. */
  listed: Column[];
  /** Found, but past the limit. */
  left: number;
}

/** The columns that answer a query, the best first, grouped by domain; all in their own order without one. */
export function findColumns(columns: Column[], query: string, limit: number): FoundColumns {
  const found = query.trim() === "" ? columns : ranked(columns, query);
  const byDomain = new Map<string, Column[]>();
  for (const column of found.slice(0, limit)) {
    const domain = column.benchmark.domain ?? "domain not known";
    const group = byDomain.get(domain);
    if (group) group.push(column);
    else byDomain.set(domain, [column]);
  }
  const groups = [...byDomain].map(([domain, members]) => ({ domain, columns: members }));
  return {
    groups,
    listed: groups.flatMap((group) => group.columns),
    left: Math.max(0, found.length - limit),
  };
}

function ranked(columns: Column[], query: string): Column[] {
  return columns
    .map((column) => ({
      column,
      score: searchScore(query, searchable(`${columnName(column)} ${column.benchmark.domain ?? ""}`)),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || b.column.systems - a.column.systems)
    .map(({ column }) => column);
}
