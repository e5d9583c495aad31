import { createHash } from "node:crypto";

export type Part = "developed on" | "set aside";

/**
 * The part of a labelled document, chosen by a hash of its name: rules are made on the rest alone, and what is set aside
 * is only measured. Of the tables that is a sixth, of the abstracts a twelfth.
 */
export function partOf(name: string, share: "sixth" | "twelfth"): Part {
  const [first = 0, second = 0, third = 0] = createHash("sha256").update(name).digest();
  const isAside = first % 3 === 0 && second % 2 === 1 && (share === "sixth" || third % 2 === 1);
  return isAside ? "set aside" : "developed on";
}

/** "66.7 %". */
export function percent(part = 0, whole = 0): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
