import { rowSortingFeature, tableFeatures } from "@tanstack/react-table";
import type { SortingState } from "@tanstack/react-table";
import type { ReactNode } from "react";
import type { View } from "../compare/view";

/** What a column says beside its header and cells. */
export interface GridMeta {
  className: string;
  /** The second line of its header. */
  detail: string | null;
  /** The column's key where it holds scores; null for names, sizes and averages. */
  scores: string | null;
  menu: ReactNode;
}

/** Sorting is done before the table sees its rows: it only shows and changes the order. */
export const features = tableFeatures({ rowSortingFeature, columnMeta: {} as GridMeta });
export type Features = typeof features;

export function sortingOf(sort: View["sort"]): SortingState {
  return sort.map(({ column, descending }) => ({ id: column, desc: descending }));
}

export function sortOf(sorting: SortingState): View["sort"] {
  return sorting.map(({ id, desc }) => ({ column: id, descending: desc }));
}
