import type { GridCellText } from "../../document";
import type { Row } from "./header";

/** A row of numbers with the section it stands under and the cell that names it. */
export interface BodyRow {
  cells: Row;
  section: string | null;
  /** What a column of data sets says, where one stands beside the column of models; a blank means "as above". */
  benchmark: string | null;
  /** What a column of splits says. */
  part: string | null;
  /** The measure of its numbers, where measures stand down the side. */
  measure?: string | null;
  named: GridCellText | null;
}

/** What the numbers of a row are about, as its own columns say. */
export function aboutOf({ benchmark, part, measure }: BodyRow): string {
  return `${benchmark}|${part}|${measure}`;
}

/** "Base LLM: Elm-7B" as a section: what its rows are made from. */
export const BASE_SECTION = /^base(?: llm| model)?\s*[:：]\s*(.{2,60})$/i;
