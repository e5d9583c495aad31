import type { Mark } from "../../compare/series";

/** What a mark says, in its tip, its announcement and its line of the table. Texts are final, numbers as printed. */
export interface MarkText {
  /** The id of the observation whose evidence it opens; null for a place where nothing is reported. */
  observation: string | null;
  system: string;
  /** With split and what else tells the column apart: "MathVista (testmini · accuracy)". */
  benchmark: string;
  value: string;
  base: string | null;
  delta: string | null;
  /** What the delta is: "Base → trained". */
  deltaLabel: string;
  /** The delta lies inside the 95 % band. */
  noise: boolean;
  /** What else the chart places it by, named: [["Size", "7B"]]. */
  facts: [label: string, text: string][];
}

export function textOf(mark: Mark, facts: MarkText["facts"] = []): MarkText {
  return {
    observation: mark.observationId,
    system: mark.name,
    benchmark: mark.columnLabel,
    value: mark.text,
    base: mark.cell.difference === null ? (mark.cell.gain?.baseText ?? null) : null,
    delta: mark.delta,
    deltaLabel: mark.cell.difference === null ? "Base → trained" : "Against the baseline row",
    noise: mark.noise,
    facts,
  };
}

/** A place in a table of marks that no number fills. */
export function nothingReported(system: string, benchmark: string): MarkText {
  return {
    observation: null,
    system,
    benchmark,
    value: "not reported",
    base: null,
    delta: null,
    deltaLabel: "",
    noise: false,
    facts: [],
  };
}

/** "Vision-R1-7B, MathVista · testmini: 73.5, from 68.2, Base → trained +5.3 points, inside the 95 % band. Size 7B." */
export function announce(mark: MarkText): string {
  const parts = [`${mark.system}, ${mark.benchmark}: ${mark.value}`];
  if (mark.base !== null) parts.push(`from ${mark.base}`);
  if (mark.delta !== null) parts.push(`${mark.deltaLabel} ${mark.delta} points`);
  if (mark.noise) parts.push("inside the 95 % band");
  const facts = mark.facts.map(([label, text]) => ` ${label} ${text}.`).join("");
  return `${parts.join(", ")}.${facts}`;
}

/** Where a key leads from the mark at `at`; null for a key that moves nothing. `stride` is a row's length in a grid of marks, else 1. */
export function stepTo(key: string, at: number, count: number, stride: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowRight":
      return Math.min(at + 1, last);
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "ArrowDown":
      return at + stride > last ? at : at + stride;
    case "ArrowUp":
      return at - stride < 0 ? at : at - stride;
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
