import { lazy, type ComponentType } from "react";
import type { ChartProps } from "./chart";
import type { Pick } from "./shared/Picks";

export interface Chart {
  /** In addresses. */
  name: string;
  label: string;
  /** The question it answers. */
  description: string;
  /** What a reader picks for it beside the list of charts. */
  picks: Pick[];
  /** Fetches its code; called early, it makes the first drawing instant. */
  load(): Promise<{ default: ComponentType<ChartProps> }>;
  component: ComponentType<ChartProps>;
}

function chart(entry: Omit<Chart, "component">): Chart {
  return { ...entry, component: lazy(entry.load) };
}

/** Every chart, in the order of the menu. */
export const charts: Chart[] = [
  chart({
    name: "bars",
    label: "Scores",
    description: "Who is best on each benchmark",
    picks: [],
    load: async () => ({ default: (await import("./BarChart")).BarChart }),
  }),
  chart({
    name: "dumbbell",
    label: "Base → trained",
    description: "How far training moved each model",
    picks: [],
    load: async () => ({ default: (await import("./DumbbellChart")).DumbbellChart }),
  }),
  chart({
    name: "size",
    label: "Score and size",
    description: "Which systems do most with least",
    picks: ["benchmark"],
    load: async () => ({ default: (await import("./SizeChart")).SizeChart }),
  }),
  chart({
    name: "date",
    label: "Score and date",
    description: "How the best of each size class moved over time",
    picks: ["benchmark"],
    load: async () => ({ default: (await import("./DateChart")).DateChart }),
  }),
  chart({
    name: "heat",
    label: "Heat map",
    description: "Where each system is strong and weak",
    picks: [],
    load: async () => ({ default: (await import("./HeatChart")).HeatChart }),
  }),
  chart({
    name: "strip",
    label: "Conflicts",
    description: "How far reports of the same number disagree",
    picks: [],
    load: async () => ({ default: (await import("./StripChart")).StripChart }),
  }),
  chart({
    name: "slope",
    label: "Across benchmarks",
    description: "How each system does from benchmark to benchmark",
    picks: ["apart"],
    load: async () => ({ default: (await import("./SlopeChart")).SlopeChart }),
  }),
  chart({
    name: "duel",
    label: "Head to head",
    description: "Where one system beats, ties or loses to each other",
    picks: ["system", "rival"],
    load: async () => ({ default: (await import("./DuelChart")).DuelChart }),
  }),
];
