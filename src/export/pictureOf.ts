import type { Grid } from "../dataset/grid";
import type { ExportOptions } from "./exporter";
import { svgOfTable } from "./svg";
import { svgOfChart } from "./svgOfChart";

/** The SVG of what was asked for: the chart on screen where there is one, else the table. */
export function pictureOf(grid: Grid, options: Pick<ExportOptions, "chart" | "theme" | "size">): string {
  return options.chart ? svgOfChart(options.chart, grid, options) : svgOfTable(grid, options);
}
