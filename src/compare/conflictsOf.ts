import type { Observation } from "../dataset/dataset";
import { byCodeUnit } from "./byCodeUnit";
import type { Column, System } from "./comparison";
import { decimalsOf, printedNumber, subtractPrinted } from "./formatNumber";
import type { DatasetIndex } from "./indexDataset";
import { reportsIn } from "./indexDataset";

/** A system for which reports in one column differ. */
export interface Conflict {
  system: System;
  column: Column;
  /** Of the smallest and the largest number. */
  low: Observation;
  high: Observation;
  /** Largest minus smallest, computed from the printed decimals: "+3.1". */
  spread: string;
  spreadNumber: number;
  /** All reports, in their fixed order. */
  reports: Observation[];
}

/** Systems whose reports in a column differ by more than rounding, the widest apart first: 68.2 agrees with 68.23, not with 68.3. */
export function conflictsOf(index: DatasetIndex, column: Column, fold = false): Conflict[] {
  const conflicts = [...reportsIn(index, column.key, fold)].flatMap(([key, reports]) => {
    const system = index.systems.get(key);
    return (system && conflictAmong(system, column, reports)) ?? [];
  });
  return conflicts.toSorted(
    (a, b) => b.spreadNumber - a.spreadNumber || byCodeUnit(a.system.key, b.system.key),
  );
}

function conflictAmong(system: System, column: Column, reports: Observation[]): Conflict | null {
  const sorted = reports.toSorted((a, b) => numberOf(a) - numberOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high || low.value === null || high.value === null) return null;
  const spread = subtractPrinted(high.value, low.value);
  const halfStep = 0.5 * 10 ** -Math.min(decimalsOf(low.value), decimalsOf(high.value));
  if (spread === null || Number(spread) <= halfStep) return null;
  return { system, column, low, high, spread, spreadNumber: Number(spread), reports };
}

function numberOf(o: Observation): number {
  return printedNumber(o.value) ?? Number.NaN;
}
