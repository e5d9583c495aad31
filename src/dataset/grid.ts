/** A table ready to be drawn or written to a file: every text is final, and numbers keep their printed form. */
export interface Grid {
  title: string;
  columns: GridColumn[];
  rows: GridRow[];
  /** Numbered from 1 by position; cells refer to them. */
  sources: GridSource[];
  /** The rule that chose, splits, bands, what is computed: one sentence each, for captions and footers. */
  notes: string[];
  version: string;
  permalink: string;
  /** Date of the export, "2026-11-21"; handed in, never read from a clock here. */
  date: string;
}

export interface GridColumn {
  key: string;
  label: string;
  /** Split, metric and variant under the label: "testmini · accuracy". */
  detail: string | null;
  kind: "text" | "size" | "score" | "delta" | "average" | "rank";
  /** Which end is better; null for text. */
  better: "higher" | "lower" | null;
  /** Columns with one group share a spanning header. */
  group: string | null;
  computed: boolean;
}

export interface GridRow {
  key: string;
  /** Rows with one group stand together under its name. */
  group: string | null;
  /** In the order of `columns`. */
  cells: GridCell[];
}

export interface GridCell {
  /** As printed; "" where missing. */
  text: string;
  /** For base → trained cells. The trained end is `text`. */
  base: string | null;
  /** With its sign, ASCII minus. */
  delta: string | null;
  deltaComputed: boolean;
  best: boolean;
  second: boolean;
  /** The delta lies inside the 95 % band. */
  noise: boolean;
  /** "own numbers", "printed delta disagrees", "split not stated". */
  marks: string[];
  /** Positions in `Grid.sources`, from 1. */
  sources: number[];
}

export interface GridSource {
  title: string;
  arxiv: string | null;
  url: string | null;
  date: string | null;
  organisation: string | null;
  /** Repository, path and commit, or the table's caption. */
  place: string | null;
  /** Citation key, the same in LaTeX and .bib. */
  citeKey: string;
}
