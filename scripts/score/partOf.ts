import { createHash } from "node:crypto";

export type Part = "developed on" | "set aside";

/** A sixth, chosen by a hash of the document's name, is set aside and only measured: rules are made on the rest alone. */
export function partOf(name: string): Part {
  const [first = 0, second = 0] = createHash("sha256").update(name).digest();
  return first % 3 === 0 && second % 2 === 1 ? "set aside" : "developed on";
}

/** "66.7 %". */
export function percent(part = 0, whole = 0): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
