import type { Observation } from "../dataset/dataset";
import { systemKey } from "../dataset/system";
import { bestOf } from "./choose";
import type { Column, Difference, Gain, System } from "./comparison";
import { deltaFollows, printedNumber, subtractPrinted } from "./formatNumber";
import { hasOwnBase } from "./indexDataset";
import { noiseBand } from "./noise";
import { baseModelOf } from "./systems";
import type { View } from "./view";

interface GainContext {
  system: System;
  column: Column;
  /** All reports of the column, by system key. */
  reports: Map<string, Observation[]>;
  against: View["against"];
}

interface BaseEnd {
  text: string;
  name: string | null;
  /** null where the trained result itself prints it. */
  observation: Observation | null;
}

/**
 * Base → trained for a chosen report, recomputed from the printed ends. "same-paper": the base that the report itself or its
 * paper prints in the same column; "strongest": the best number that any paper reports for the base model there.
 * null for systems that were trained from nothing known and where no base is reported.
 */
export function gainOf(chosen: Observation, context: GainContext): Gain | null {
  const samePaper = samePaperBase(chosen, context);
  const base = context.against === "strongest" ? (strongestBase(chosen, context) ?? samePaper) : samePaper;
  if (base === null || chosen.value === null) return null;
  const change = changeBetween(context.column, chosen.value, base.text);
  if (change === null) return null;
  return {
    ...change,
    baseText: base.text,
    baseName: base.name,
    base: printedNumber(base.text) ?? Number.NaN,
    printed: chosen.delta,
    disagrees: base === samePaper && disagrees(chosen, base.text),
    baseObservation: base.observation,
  };
}

/** One number minus another in the same column, from the printed decimals, with its noise band. */
export function changeBetween(column: Column, to: string, from: string): Difference | null {
  const [toNumber, fromNumber] = [printedNumber(to), printedNumber(from)];
  const text = subtractPrinted(to, from);
  if (toNumber === null || fromNumber === null || text === null) return null;
  const points = Number(text);
  const band = noiseBand(column, toNumber, fromNumber);
  return {
    text,
    points,
    better: column.better === "higher" ? points > 0 : points < 0,
    band,
    insideNoise: band !== null && Math.abs(points) <= band,
  };
}

function samePaperBase(chosen: Observation, context: GainContext): BaseEnd | null {
  if (chosen.base !== null && hasOwnBase(chosen))
    return { text: chosen.base, name: baseModelOf(chosen) ?? chosen.baseName, observation: null };
  return endOf(baseReports(chosen, context).find((o) => o.paper === chosen.paper));
}

function strongestBase(chosen: Observation, context: GainContext): BaseEnd | null {
  const reports = baseReports(chosen, context).filter((o) => !o.approx);
  return endOf(bestOf(reports, context.column.better));
}

function baseReports(chosen: Observation, { system, reports }: GainContext): Observation[] {
  const model = baseModelOf(chosen) ?? system.baseModel;
  if (model === null) return [];
  const key = systemKey({ method: null, model });
  return key === system.key ? [] : (reports.get(key) ?? []);
}

function endOf(observation: Observation | null | undefined): BaseEnd | null {
  if (!observation || observation.value === null) return null;
  return { text: observation.value, name: observation.model, observation };
}

/** A printed relative gain is checked as one, in per cent of the base, to the decimals that it has. */
function disagrees(chosen: Observation, base: string): boolean {
  if (chosen.delta === null || chosen.value === null) return false;
  if (chosen.deltaKind !== "relative") return !deltaFollows(chosen.delta, chosen.value, base);
  const [value, from, printed] = [chosen.value, base, chosen.delta].map(printedNumber);
  if (value == null || from == null || printed == null || from === 0) return false;
  return Math.abs(Math.abs((value / from - 1) * 100) - Math.abs(printed)) > 1;
}
