import type { Grid } from "../dataset/grid";
import { commentLines, toDelimited, toRecords } from "./delimited";
import type { ExportOptions } from "./exporter";

/** Comma-separated values, RFC 4180, UTF-8; a byte order mark first where `bom` asks for it. */
export function toCsv(grid: Grid, options: Pick<ExportOptions, "about" | "bom">): string {
  const above = (options.bom ? "\ufeff" : "") + (options.about ? commentLines(grid) : "");
  return above + toDelimited(toRecords(grid), ",");
}
