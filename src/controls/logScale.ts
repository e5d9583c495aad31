/** Steps of a slider on a log axis. */
export const STEPS = 200;

/** A position of 0 to STEPS as a size in billions, to two significant digits. */
export function sizeAt(position: number, lowB: number, highB: number): number {
  return Number((lowB * (highB / lowB) ** (position / STEPS)).toPrecision(2));
}

/** The position of a size, inside 0 to STEPS. */
export function positionOf(sizeB: number, lowB: number, highB: number): number {
  const share = Math.log(sizeB / lowB) / Math.log(highB / lowB);
  return Math.max(0, Math.min(STEPS, Math.round(share * STEPS)));
}

/** What a reader typed as a bound: null for nothing, undefined for what is no size. */
export function typedSize(text: string): number | null | undefined {
  const trimmed = text.trim().replace(/b$/i, "");
  if (trimmed === "") return null;
  return /^\d{1,5}(?:\.\d{1,3})?$/.test(trimmed) ? Number(trimmed) : undefined;
}
