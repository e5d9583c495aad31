import { createHash } from "node:crypto";

export type Part = "developed on" | "set aside";

/** A third, chosen by a hash of the document's name, is set aside: rules are made on the rest alone. */
export function partOf(name: string): Part {
  return (createHash("sha256").update(name).digest()[0] ?? 0) % 3 === 0 ? "set aside" : "developed on";
}

/** "66.7 %". */
export function percent(part = 0, whole = 0): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
