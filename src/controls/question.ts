import { columnLabel } from "../compare/columns";
import type { Comparison } from "../compare/comparison";
import type { View } from "../compare/view";

/** What the view compares, in one line: "4-9B systems on MathVista, MathVerse and MMMU". */
export function question({ columns }: Pick<Comparison, "columns">, view: View): string {
  const who = [...view.sizes.classes, ...(view.facets.baseModel.length === 1 ? view.facets.baseModel : [])];
  const kinds = view.facets.setting.length > 0 ? listed(view.facets.setting, "and") : "";
  const systems = [who.join(", "), kinds, "systems"].filter((part) => part !== "").join(" ");
  const benchmarks = listed([...new Set(columns.map(columnLabel))], "and");
  const sentence = benchmarks === "" ? systems : `${systems} on ${benchmarks}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** "a", "a and b", "a, b and c". */
export function listed(items: string[], word: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}
