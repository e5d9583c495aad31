import type { RefObject } from "react";
import type { Column, Comparison } from "../compare/comparison";
import type { DatasetIndex } from "../compare/indexDataset";
import type { View } from "../compare/view";

/** What every chart is given. */
export interface ChartProps {
  comparison: Comparison;
  index: DatasetIndex;
  view: View;
  /** The benchmark that a chart of one column draws. */
  column: Column;
  /** Pixels. */
  width: number;
  /** About how many marks to draw at first. */
  limit: number;
  onMore(): void;
  onOpen(observation: string): void;
  /** Receives the drawing, with all its words, for exports. */
  svgRef: RefObject<SVGSVGElement | null>;
}

/** Up to this many marks are drawn before a reader asks for more. */
export const FIRST_MARKS = 40;
