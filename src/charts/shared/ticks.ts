import { scaleLinear } from "d3-scale";

/** What an axis shows, in the units of the numbers. */
export interface AxisRange {
  domain: [number, number];
  ticks: number[];
  /** The axis starts above 0 although its numbers could reach it. */
  truncated: boolean;
}

/** An axis for lengths: it holds 0, so that no bar is cut. */
export function lengthAxis(values: number[], count: number): AxisRange {
  return roundAxis(Math.min(0, ...values), Math.max(0, ...values), count);
}

/** An axis for positions: it spans the numbers alone, and says so where it leaves 0 out. */
export function positionAxis(values: number[], count: number): AxisRange {
  if (values.length === 0) return roundAxis(0, 0, count);
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const margin = Math.max((high - low) * 0.06, Math.abs(high) * 0.01);
  const start = low >= 0 && low - margin < high * 0.15 ? 0 : low - margin;
  return roundAxis(start, high + margin, count);
}

function roundAxis(low: number, high: number, count: number): AxisRange {
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .nice(12);
  const [start = low, end = high] = scale.domain();
  return { domain: [start, end], ticks: scale.ticks(count), truncated: start > 0 };
}

const STEP_SETS = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 5, 7], [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9]];

/** A log axis around positive numbers: ticks are round, and no more than `count`. */
export function logAxis(values: number[], count: number): AxisRange {
  const positive = values.filter((value) => value > 0);
  const low = positive.reduce((a, b) => Math.min(a, b), positive[0] ?? 1);
  const high = positive.reduce((a, b) => Math.max(a, b), positive[0] ?? 10);
  const pad = low === high ? 2 : Math.max(1.12, (high / low) ** 0.06);
  const domain: [number, number] = [low / pad, high * pad];
  return { domain, ticks: logTicks(domain, count), truncated: false };
}

/** The finest set of round steps that still gives at most `count` ticks inside the domain. */
export function logTicks([low, high]: [number, number], count: number): number[] {
  const all = STEP_SETS.map((steps) => ticksAt(steps, low, high));
  return all.filter((ticks) => ticks.length <= count).at(-1) ?? all[0] ?? [];
}

function ticksAt(steps: number[], low: number, high: number): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power += 1) {
    for (const step of steps) {
      const tick = Number((step * 10 ** power).toPrecision(2));
      if (tick >= low && tick <= high) ticks.push(tick);
    }
  }
  return ticks;
}

/** "0.5B", "7B", "1000B". */
export function sizeLabel(paramsB: number): string {
  return `${Number(paramsB.toPrecision(3))}B`;
}

/** A tick as text with the decimals its step needs: 0.25 stays 0.25, 40 stays 40. */
export function tickLabel(tick: number): string {
  return String(Number(tick.toPrecision(6))).replace("-", "−");
}

/** " · axis starts at 45" where it leaves 0 out, else "". */
export function truncation(axis: AxisRange): string {
  return axis.truncated ? ` · axis starts at ${tickLabel(axis.domain[0])}` : "";
}

/** An axis of years with their fraction: ticks stand at the starts of years, half-years, quarters or months. */
export function dateAxis(years: number[], count: number): AxisRange {
  const low = years.reduce((a, b) => Math.min(a, b), years[0] ?? 2025);
  const high = years.reduce((a, b) => Math.max(a, b), years[0] ?? 2025);
  const pad = Math.max((high - low) * 0.04, 1 / 24);
  const domain: [number, number] = [low - pad, high + pad];
  const steps = [1, 2, 3, 6, 12, 24, 60, 120];
  const months = steps.find((step) => ((domain[1] - domain[0]) * 12) / step <= count) ?? 120;
  const first = Math.ceil((domain[0] * 12) / months - 1e-9);
  const last = Math.floor((domain[1] * 12) / months + 1e-9);
  const ticks = Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, step) => ((first + step) * months) / 12,
  );
  return { domain, ticks, truncated: false };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Apr 2025". */
export function dateLabel(year: number): string {
  const months = Math.round(year * 12);
  return `${MONTHS[months % 12]} ${Math.floor(months / 12)}`;
}
