import type { Row, System } from "./comparison";
import { groupBy } from "./groupBy";
import type { DatasetIndex } from "./indexDataset";
import { sizeClassOf, sizeOf } from "./sizeClassOf";
import { compareNames } from "./sortRows";
import { SIZE_CLASSES } from "./view";
import type { View } from "./view";

/** The name of the group that a system stands in; null where the view has no groups or the value is not known. */
export function groupOf(system: System, view: View, index: DatasetIndex): string | null {
  switch (view.group) {
    case "none":
      return null;
    case "base-model":
      return system.baseModel ?? system.model;
    case "size": {
      const size = sizeOf(system, view.sizes.active);
      return size === null ? null : sizeClassOf(size);
    }
    case "training":
      return system.training;
    case "paper":
      return index.dataset.papers[system.ownPaper ?? system.papers[0] ?? -1]?.title ?? null;
  }
}

/** Rows of one group together, each group in the order it came; sizes from small to large, others by name, unknown last. */
export function groupRows(rows: Row[], view: View): Row[] {
  if (view.group === "none") return rows;
  const groups = [...groupBy(rows, (row) => row.group)];
  groups.sort(([a], [b]) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return view.group === "size" ? sizeOrder(a) - sizeOrder(b) : compareNames(a, b);
  });
  return groups.flatMap(([, members]) => members);
}

function sizeOrder(label: string): number {
  return SIZE_CLASSES.findIndex((sizeClass) => sizeClass === label);
}
