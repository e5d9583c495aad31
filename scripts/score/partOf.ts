import { createHash } from "node:crypto";

export type Part = "developed on" | "set aside";

/**
 * A third, chosen by a hash of the document's name, is set aside: rules are made on the rest alone. Of the abstracts'
 * third one half has been read since; the other, a sixth of all, is what nobody looked at.
 */
export function partOf(name: string, share: "third" | "sixth" = "third"): Part {
  const [first = 0, second = 0] = createHash("sha256").update(name).digest();
  return first % 3 === 0 && (share === "third" || second % 2 === 1) ? "set aside" : "developed on";
}

/** "66.7 %". */
export function percent(part = 0, whole = 0): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
