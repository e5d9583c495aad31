import { printedNumber } from "../compare/formatNumber";
import type { Observation } from "../dataset/dataset";

export interface StripMark {
  id: string;
  /** 0 to 1 along the strip. */
  x: number;
  /** 0 for the bottom line; marks that would cover each other are stacked. */
  level: number;
}

const CLOSE = 0.04;

/** Reports placed on one line from the lowest to the highest; with one value only, all in the middle. */
export function stripMarks(reports: Observation[]): StripMark[] {
  const placed = reports
    .flatMap((o) => {
      const number = printedNumber(o.value);
      return number === null ? [] : [{ id: o.id, number }];
    })
    .toSorted((a, b) => a.number - b.number);
  const [low, high] = [placed[0]?.number ?? 0, placed.at(-1)?.number ?? 0];
  const marks: StripMark[] = [];
  for (const { id, number } of placed) {
    const x = high === low ? 0.5 : (number - low) / (high - low);
    const near = marks.filter((mark) => Math.abs(mark.x - x) < CLOSE).length;
    marks.push({ id, x, level: near });
  }
  return marks;
}
