import type { System } from "./comparison";
import { EMPTY_VIEW } from "./defaultView";
import { reportsIn } from "./indexDataset";
import type { DatasetIndex } from "./indexDataset";
import type { View } from "./view";

export interface Preset {
  name: "7b" | "base-trained" | "unsupervised" | "closed";
  label: string;
  /** What it changes; every other choice stays. */
  patch: Partial<View>;
}

/** Training that uses no labels, or the model as its own judge. "unsupervised RL", "self-rewarding"; not "self-supervised pre-training" alone. */
const WITHOUT_LABELS =
  /unsupervis|self[- ]?(?:reward|improv|train|play|evol|consist|critic)|label[- ]?free|without labels|test[- ]?time|TTRL|intrinsic|majority/i;

/** Ready-made filters, in the order of the menu. */
export function presets(index: DatasetIndex, view: View): Preset[] {
  return [
    { name: "7b", label: "7B models", patch: { sizes: { ...EMPTY_VIEW.sizes, classes: ["4-9B"] } } },
    {
      name: "base-trained",
      label: "Base against trained",
      patch: { cells: "gains", facets: { ...view.facets, setting: ["base", "trained"] } },
    },
    {
      name: "unsupervised",
      label: "Unsupervised or self-rewarding",
      patch: { facets: { ...view.facets, setting: [], training: trainingsWithoutLabels(index) } },
    },
    {
      name: "closed",
      label: "Closed models as reference",
      patch: { pinned: closedInSight(index, view) },
    },
  ];
}

/** The trainings of the dataset that fit; the word itself where none does, so that the filter is seen to find nothing. */
function trainingsWithoutLabels(index: DatasetIndex): string[] {
  const trainings = new Set([...index.systems.values()].flatMap(({ training }) => training ?? []));
  const fitting = [...trainings].filter((training) => WITHOUT_LABELS.test(training));
  return fitting.length > 0 ? fitting.toSorted() : ["unsupervised"];
}

const MOST_CLOSED = 5;

/** The closed models with numbers in most of the shown columns, pinned above the table; what was pinned stays. */
function closedInSight(index: DatasetIndex, view: View): string[] {
  const closed = [...index.systems.values()].filter((system) => system.role === "closed");
  const counted = closed.map((system) => ({ system, columns: columnsWith(index, view, system) }));
  const most = counted
    .filter(({ columns }) => columns > 0)
    .toSorted((a, b) => b.columns - a.columns || b.system.papers.length - a.system.papers.length)
    .slice(0, MOST_CLOSED);
  return [...new Set([...view.pinned, ...most.map(({ system }) => system.key)])];
}

function columnsWith(index: DatasetIndex, view: View, system: System): number {
  return view.columns.filter((key) => reportsIn(index, key, view.foldUnstated).has(system.key)).length;
}
