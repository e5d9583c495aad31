import type { BenchmarkLabel } from "./namedHeading";
import { cleanHeading } from "./cleanHeading";
import type { Column } from "./columns";
import { joinSplits } from "./benchmarkLabel";
import { canName, isProtocol } from "./measures";

/** Columns of one benchmark, part and measure under different names are told apart by these: "Oak agent" and "Fir agent", "Zero-shot" and "Few-shot" over "OakSet". */
export function tellColumnsApart(labels: Map<Column, BenchmarkLabel>): void {
  const alike = new Map<string, Column[]>();
  for (const [column, { benchmark, split, variant, metric, judge }] of labels) {
    const key = [benchmark, split, variant, metric, judge].join("|");
    if (benchmark !== null && column.role === "value") alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  for (const columns of alike.values()) {
    const over = columns.map(({ path }) => (path.length > 1 ? cleanHeading(path[0] ?? "") : ""));
    if (
      columns.length < 2 ||
      new Set(over).size < columns.length ||
      !over.every((text) => canName(text) || isProtocol(text))
    )
      continue;
    for (const [i, column] of columns.entries()) {
      const label = labels.get(column)!;
      labels.set(column, {
        ...label,
        split: isProtocol(over[i] ?? "") ? joinSplits(over[i] ?? null, label.split) : label.split,
        variant: [over[i], label.variant].filter((part) => part !== null).join(", "),
      });
    }
  }
}
