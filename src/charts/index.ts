import { lazy, type ComponentType } from "react";
import type { ChartProps } from "./chart";

export interface Chart {
  /** In addresses. */
  name: string;
  label: string;
  /** The question it answers. */
  description: string;
  /** It draws one benchmark at a time, picked beside the list of charts. */
  oneColumn: boolean;
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
    name: "dumbbell",
    label: "Base → trained",
    description: "How far training moved each model",
    oneColumn: false,
    load: async () => ({ default: (await import("./DumbbellChart")).DumbbellChart }),
  }),
  chart({
    name: "size",
    label: "Score and size",
    description: "Which systems do most with least",
    oneColumn: true,
    load: async () => ({ default: (await import("./SizeChart")).SizeChart }),
  }),
];
