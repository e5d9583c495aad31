import type { Quantity } from "../words/quantity";

/** A number of a sentence with what its neighbours say of it. */
export interface Reading {
  /** Position of its token. */
  at: number;
  quantity: Quantity;
  /** What it is said to be. */
  role: "value" | "base" | "delta";
  /** Why it is no result; null for one that is. */
  reason: string | null;
  sign: "+" | "-" | "";
  approx: boolean;
  deltaKind: "absolute" | "relative" | "unspecified" | null;
  metric: string | null;
  /** What was saved or sped up, where the number is about cost; null for a score. */
  efficiency: string | null;
  /** Its other end: "from A to B" and "A -> B" make one reading of B with its base. */
  base: Reading | null;
  /** Brings its own word of change: "8.3% improvement", "a drop of 4.4". */
  ownNoun: boolean;
  /** Goes on from the reading before it: "15% on six and 16% on three". */
  coordinated: boolean;
}

/** How far to look for the noun that a number qualifies, and for the noun that governs it. */
export const NEAR = 5;
export const FAR = 9;
