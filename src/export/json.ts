import type { Grid } from "../dataset/grid";

/** The grid itself as JSON: every text as printed, missing cells "" as on screen, sources numbered from 1 by position. */
export function toJson(grid: Grid): string {
  return `${JSON.stringify({ format: "benchledger-grid/1", ...grid }, null, 2)}\n`;
}
