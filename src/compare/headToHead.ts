import type { Cell, Column, Comparison, Difference } from "./comparison";
import { changeBetween } from "./gain";

export interface HeadToHead {
  /** Only benchmarks that both report. */
  shared: Duel[];
  wins: number;
  /** Equal, or inside the 95 % band. */
  ties: number;
  losses: number;
  /** Of the wins and losses, those on columns whose number of items is unknown: the band could not be drawn. */
  withoutBand: number;
}

export interface Duel {
  column: Column;
  first: Cell;
  second: Cell;
  /** First minus second. */
  difference: Difference;
  outcome: "win" | "tie" | "loss";
}

/** Two rows of a comparison over the benchmarks that both report; what only one reports counts for neither. */
export function headToHead(
  columns: Comparison["columns"],
  first: Record<string, Cell | undefined>,
  second: Record<string, Cell | undefined>,
): HeadToHead {
  const shared = columns.flatMap((column) => duel(column, first[column.key], second[column.key]) ?? []);
  const count = (outcome: Duel["outcome"]) => shared.filter((d) => d.outcome === outcome).length;
  return {
    shared,
    wins: count("win"),
    ties: count("tie"),
    losses: count("loss"),
    withoutBand: shared.filter((d) => d.outcome !== "tie" && d.difference.band === null).length,
  };
}

function duel(column: Column, first: Cell | undefined, second: Cell | undefined): Duel | null {
  if (!first || !second) return null;
  const difference = changeBetween(column, first.chosen.value ?? "", second.chosen.value ?? "");
  return difference && { column, first, second, difference, outcome: outcomeOf(difference) };
}

function outcomeOf({ points, insideNoise, better }: Difference): Duel["outcome"] {
  if (points === 0 || insideNoise) return "tie";
  return better ? "win" : "loss";
}
