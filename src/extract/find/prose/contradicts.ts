import type { Reading } from "./numbers/reading";

/** Two rounded ends and their rounded difference may disagree by this much. */
const ROUNDING = 0.15;
/** A difference printed without decimals is rounded more. */
const ROUNDED = 0.51;
/** "nearly 10 points", "over 20%": how far a hedge may be from the number, as a part of it. */
const HEDGE = 0.15;

/** Whether a difference cannot be that of two ends: neither B - A, nor as a percentage of A, nor as a multiple. */
export function contradicts(value: Reading, base: Reading, delta: Reading): boolean {
  if ([value, base, delta].some((r) => r.quantity.high !== null)) return false;
  const [to, from, by] = [value, base, delta].map((r) => Number(r.quantity.low.replaceAll(",", "")));
  const difference = Math.abs(to! - from!);
  const hedged = value.approx || base.approx || delta.approx;
  const rounding = delta.quantity.low.includes(".") ? ROUNDING : ROUNDED;
  const slack = hedged ? Math.max(rounding, by! * HEDGE) : rounding;
  const shares = [from!, to!].flatMap((end) => (end === 0 ? [] : [(100 * difference) / end]));
  const multiples = [to! / from!, from! / to!];
  // "from 0.45 to 0.57, 12 points": ends that are parts of one.
  return ![difference, 100 * difference, ...shares, ...multiples].some((d) => Math.abs(d - by!) <= slack);
}
