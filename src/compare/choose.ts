import type { Observation } from "../dataset/dataset";
import { printedNumber } from "./formatNumber";
import type { Rule } from "./view";

export interface ChoiceContext {
  rule: Rule;
  /** Position of the paper that rule "paper" prefers. */
  preferred: number | null;
  /** Position of the paper that introduces the system. */
  ownPaper: number | null;
  better: "higher" | "lower";
}

/**
 * The one report that a cell shows. `reports` come in their fixed order (earliest paper, then id), which breaks every tie.
 * Exact numbers go before approximate ones ("about 70", "up to 72") under each rule.
 * - own: the paper that introduces the system; a base model without one: the earliest paper that reports it.
 * - median: the report whose number is the median; of an even count the lower middle. Always a printed number.
 * - best: the best number, direction respected.
 * - paper: the preferred paper's; where it reports none, as own.
 */
export function choose(reports: Observation[], context: ChoiceContext): Observation | null {
  const exact = reports.filter((o) => !o.approx);
  const from = exact.length > 0 ? exact : reports;
  switch (context.rule) {
    case "own":
      return ownFirst(from, context.ownPaper);
    case "median":
      return byNumber(from)[Math.floor((from.length - 1) / 2)] ?? null;
    case "best":
      return bestOf(from, context.better);
    case "paper":
      return from.find((o) => o.paper === context.preferred) ?? ownFirst(from, context.ownPaper);
  }
}

/** The best number, direction respected; the first of equals. */
export function bestOf(reports: Observation[], better: "higher" | "lower"): Observation | null {
  const sorted = byNumber(reports);
  const best = numberOf(sorted.at(better === "higher" ? -1 : 0));
  return reports.find((o) => numberOf(o) === best) ?? null;
}

function ownFirst(reports: Observation[], ownPaper: number | null): Observation | null {
  return reports.find((o) => o.paper === ownPaper) ?? reports[0] ?? null;
}

/** Stable: equals keep the fixed order. */
function byNumber(reports: Observation[]): Observation[] {
  return reports.toSorted((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(o: Observation | undefined): number {
  return printedNumber(o?.value ?? null) ?? Number.NaN;
}

/** The rule in words, for the line above the table and every export. */
export function ruleText(rule: Rule, paperTitle: string | null): string {
  switch (rule) {
    case "own":
      return "own paper first; a system without one: the earliest paper that reports it";
    case "median":
      return "the printed number at the median of all reports (of an even count the lower middle)";
    case "best":
      return "the best of all reports";
    case "paper":
      return `${paperTitle === null ? "the chosen paper" : `“${paperTitle}”`} where it reports the number; else own paper first`;
  }
}
