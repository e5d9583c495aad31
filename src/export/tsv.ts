import type { Grid } from "../dataset/grid";
import { commentLines, toDelimited, toRecords } from "./delimited";
import type { ExportOptions } from "./exporter";

/** Tab-separated values, for pasting into a spreadsheet. */
export function toTsv(grid: Grid, options: Pick<ExportOptions, "about">): string {
  return (options.about ? commentLines(grid) : "") + toDelimited(toRecords(grid), "\t");
}
