/** More columns than any results table has. */
const WIDEST = 1000;
/** Places of a table, unless a tenth of them or more are printed. */
const MOST_PLACES = 100_000;

/** How many columns a table with these rows of printed cells may have: one endless row or span must not widen all the others. */
export function mostColumns(rows: { length: number }[]): number {
  const printed = rows.reduce((sum, { length }) => sum + length, 0);
  return Math.min(WIDEST, Math.ceil(Math.max(MOST_PLACES, 10 * printed) / rows.length));
}
