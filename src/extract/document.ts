import type { Paper } from "../dataset/result";

/** Formats that a document can be read as. "text" is a listing page or a plain abstract. */
export const FORMATS = ["text", "markdown", "html", "latex", "csv", "tsv"] as const;
export type Format = (typeof FORMATS)[number];

/** A stretch of prose that belongs to one paper (its title is not part of it). Offsets are into the document's text. */
export interface Passage {
  paper: Paper;
  start: number;
  end: number;
}

export interface GridCellText {
  /** Plain text with markup taken off and footnote markers moved to `markers`. */
  text: string;
  /** Offsets of the cell's content in the document's text; several cells share one where a span was expanded. */
  start: number;
  end: number;
  bold: boolean;
  underline: boolean;
  markers: string[];
  header: boolean;
  /** Set where this cell repeats one that spans: the column and row where that one starts. */
  spanOf: { row: number; column: number } | null;
}

/** A table as a rectangle of cells, whatever format it was written in. */
export interface CellGrid {
  paper: Paper;
  /** Caption, or the nearest heading or sentence above. */
  caption: string | null;
  /** The headings that it stands under, the nearest first; none where the format has no headings. */
  headings?: string[];
  /** What stands between the table and the next one or the next heading: its notes; none where the format keeps none. */
  notes?: string[];
  /** Which of the tables it is that stand below one caption, and that as printed where the table has its own words of it. */
  part?: { at: number; of: number; caption?: string };
  label: string | null;
  /** Line and offset of the place where the table starts. */
  line: number;
  start: number;
  cells: GridCellText[][];
  /** Facts that the document's front matter states for its tables: split, metric, scale, setting. */
  stated: Record<string, string>;
}

/** A document after reading, before its numbers are understood. */
export interface Document {
  papers: Paper[];
  passages: Passage[];
  grids: CellGrid[];
  /** What could not be read, with the line. */
  problems: { line: number; reason: string }[];
}

/** A number, row or table that was left out, and why. */
export interface Skipped {
  line: number;
  start: number;
  end: number;
  text: string;
  reason: string;
}

/** A doubt that is kept with the records: "printed delta +2.9, ends give +3.5". */
export interface Warning {
  line: number;
  message: string;
}
