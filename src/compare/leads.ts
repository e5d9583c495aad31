import type { GridColumn } from "../dataset/grid";
import type { System } from "./comparison";
import type { DatasetIndex } from "./indexDataset";
import { sizeOf } from "./sizeClassOf";
import type { Lead, View } from "./view";

/** Column titles of what stands beside a system's name. */
export const LEAD_LABELS = {
  baseModel: "Base model",
  size: "Size",
  training: "Training",
  weights: "Weights",
  year: "Year",
  paper: "Paper",
} as const satisfies Record<Lead, string>;

export function leadKind(lead: Lead): GridColumn["kind"] {
  return lead === "size" ? "size" : "text";
}

/** A lead's text for a system; "" where it is not known. A size reads "7B" or, for a mixture of experts, "30B (3B active)". */
export function leadText(lead: Lead, system: System, index: DatasetIndex, view: View): string {
  switch (lead) {
    case "baseModel":
      return system.baseModel ?? "";
    case "size":
      return sizeText(system, view.sizes.active);
    case "training":
      return system.training ?? "";
    case "weights":
      return system.weights ?? "";
    case "year":
      return system.year === null ? "" : String(system.year);
    case "paper":
      return index.dataset.papers[system.ownPaper ?? system.papers[0] ?? -1]?.title ?? "";
  }
}

function sizeText(system: System, active: boolean): string {
  const size = sizeOf(system, active);
  if (size === null) return "";
  const { activeParamsB, paramsB } = system;
  if (active) return `${size}B`;
  return activeParamsB === null || activeParamsB === paramsB
    ? `${size}B`
    : `${size}B (${activeParamsB}B active)`;
}
