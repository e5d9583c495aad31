import { byCodeUnit } from "./byCodeUnit";
import { columnName } from "./columns";
import type { DatasetIndex } from "./indexDataset";
import { searchable, searchScore } from "./search";
import type { Searchable } from "./search";

/** Something that a reader can look for by name. */
export interface SearchEntry {
  kind: "system" | "column" | "paper";
  /** A system's key, a column's key, a paper's slug. */
  key: string;
  label: string;
  /** Papers that report a system, systems in a column, 0 for a paper: more goes first among equals. */
  weight: number;
  text: Searchable;
}

/** All systems, columns and papers, made ready once for searchAll. */
export function searchEntries(index: DatasetIndex): SearchEntry[] {
  const systems = [...index.systems.values()].map((system): SearchEntry => {
    const text = searchable(`${system.name} ${system.baseModel ?? ""}`);
    return { kind: "system", key: system.key, label: system.name, weight: system.papers.length, text };
  });
  const columns = [...index.columns.values()].map((column): SearchEntry => {
    const label = columnName(column);
    return { kind: "column", key: column.key, label, weight: column.systems, text: searchable(label) };
  });
  const papers = index.dataset.papers.map(({ title, arxiv }, at): SearchEntry => {
    const text = searchable(`${title} ${arxiv ?? ""}`);
    return { kind: "paper", key: index.slugs[at] ?? "", label: title, weight: 0, text };
  });
  return [...systems, ...columns, ...papers];
}

/** The entries that answer a query, the best first; of equals the weightier, then the shorter name. At most `limit` of each kind. */
export function searchAll(entries: SearchEntry[], query: string, limit: number): SearchEntry[] {
  const scored = entries.map((entry) => ({ entry, score: searchScore(query, entry.text) }));
  const found = scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || compareEntries(a.entry, b.entry));
  const counts = { system: 0, column: 0, paper: 0 };
  return found.map(({ entry }) => entry).filter(({ kind }) => counts[kind]++ < limit);
}

function compareEntries(a: SearchEntry, b: SearchEntry): number {
  return b.weight - a.weight || a.label.length - b.label.length || byCodeUnit(a.key, b.key);
}
