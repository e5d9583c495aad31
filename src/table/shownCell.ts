import type { Cell, Column, Comparison, Difference, Gain, Row } from "../compare/comparison";
import { columnName } from "../compare/columns";
import { decimalsOf } from "../compare/formatNumber";
import type { View } from "../compare/view";
import { formatCount } from "../ui/formatCount";

/** A cell as it is drawn: every text final, every mark decided. */
export interface ShownCell {
  /** The id of the result it shows. */
  id: string;
  /** As printed. */
  text: string;
  approx: boolean;
  /** Decimals that the column's finest number has more than this one: points then stand under points. */
  shorter: number;
  /** The base end, as printed. */
  base: string | null;
  /** Computed by us, with its sign. */
  delta: string | null;
  deltaShorter: number;
  tone: Tone;
  /** "1 of 6", where several reports exist. */
  count: string | null;
  best: boolean;
  second: boolean;
  /** 1 to 5 from worst to best among the shown rows; 0 without shading. */
  heat: number;
  /** † where the difference is inside the band. */
  noise: boolean;
  /** ‡ where the paper's printed delta does not follow from its ends. */
  disagrees: boolean;
  /** What the marks mean for this cell, one sentence each. */
  tip: string[];
}

export type Tone = "better" | "worse" | "same" | "noise";

/** What a table needs to know of its columns before it draws a cell. */
export interface CellContext {
  view: Pick<View, "cells" | "heat">;
  /** The key of the row that all others are read against. */
  baseline: string | null;
  best: Comparison["best"];
  /** Per column key: most decimals and the ends of the shown numbers. */
  spans: Map<string, { decimals: number; low: number; high: number }>;
}

export function cellContext(comparison: Comparison, view: CellContext["view"]): CellContext {
  const spans = new Map(
    comparison.columns.map((column) => [column.key, spanOf(comparison.rows, column.key)]),
  );
  return { view, baseline: comparison.baseline?.system.key ?? null, best: comparison.best, spans };
}

function spanOf(rows: Row[], key: string) {
  const cells = rows.flatMap((row) => row.cells[key] ?? []);
  const numbers = cells.map((cell) => cell.number);
  return {
    decimals: Math.max(0, ...cells.map((cell) => decimalsOf(cell.chosen.value ?? ""))),
    low: Math.min(...numbers),
    high: Math.max(...numbers),
  };
}

export function shownCell(row: Row, column: Column, context: CellContext): ShownCell | null {
  const cell = row.cells[column.key];
  if (!cell) return null;
  const text = cell.chosen.value ?? "";
  const { best, second } = context.best[column.key] ?? { best: null, second: null };
  const gain = context.baseline === null && context.view.cells === "gains" ? cell.gain : null;
  const difference = context.baseline === null ? gain : cell.difference;
  const decimals = context.spans.get(column.key)?.decimals ?? 0;
  return {
    id: cell.chosen.id,
    text,
    approx: cell.chosen.approx,
    shorter: Math.max(0, decimals - decimalsOf(text)),
    base: gain?.baseText ?? null,
    delta: difference?.text ?? null,
    deltaShorter: Math.max(0, decimals - decimalsOf(difference?.text ?? "")),
    tone: difference ? toneOf(difference) : "same",
    count: cell.reports.length > 1 ? `1 of ${cell.reports.length}` : null,
    best: best !== null && cell.number === best,
    second: second !== null && cell.number === second,
    heat: context.view.heat ? heatOf(cell.number, column, context) : 0,
    noise: difference?.insideNoise ?? false,
    disagrees: gain?.disagrees ?? false,
    tip: tipOf(cell, column, difference, gain),
  };
}

function toneOf({ points, better, insideNoise }: Difference): Tone {
  if (insideNoise) return "noise";
  if (points === 0) return "same";
  return better ? "better" : "worse";
}

const HEAT_STEPS = 5;

function heatOf(number: number, column: Column, context: CellContext): number {
  const span = context.spans.get(column.key);
  if (!span || span.high === span.low) return 0;
  const share = (number - span.low) / (span.high - span.low);
  const good = column.better === "higher" ? share : 1 - share;
  return Math.min(HEAT_STEPS, 1 + Math.floor(good * HEAT_STEPS));
}

function tipOf(cell: Cell, column: Column, difference: Difference | null, gain: Gain | null): string[] {
  const said: string[] = [];
  if (cell.chosen.approx) said.push("≈ The text prints it as approximate.");
  if (cell.chosen.split === null && column.split !== null)
    said.push(`Split not stated; read as ${column.split} on your word.`);
  if (difference?.insideNoise && difference.band !== null)
    said.push(
      `† Inside the 95 % band of ±${difference.band.toFixed(1)} points for two scores on ${formatCount(column.testSize ?? 0)} items.`,
    );
  if (difference && difference.band === null)
    said.push(column.testSize === null ? "n unknown: no noise band." : "No noise band for this metric.");
  if (gain?.disagrees) said.push(`‡ The paper prints ${gain.printed}; its ends give ${gain.text}.`);
  if (cell.reports.length > 1) said.push(`${cell.reports.length} reports of ${columnName(column)}.`);
  return said;
}
