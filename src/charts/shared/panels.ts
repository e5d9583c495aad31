import type { Column } from "../../compare/comparison";
import { columnLabel } from "../../compare/columns";
import { positionAxis, lengthAxis, truncation, type AxisRange } from "./ticks";
import { axisFacts } from "../../compare/series";
import { shorten, wrapText } from "./text";

/** One benchmark's numbers, each on a line of its own, on an axis of its own. */
export interface PanelInput<Item> {
  column: Column;
  items: Item[];
  /** How many systems have a number here, drawn or not yet. */
  systems: number;
}

export interface Panel<Item> extends PanelInput<Item> {
  title: string;
  detail: string[];
  axis: AxisRange;
  /** Pixels down the drawing: the heading's top, the axis line, the last line's end. */
  top: number;
  axisY: number;
  bottom: number;
  lines: { item: Item; y: number }[];
}

interface PanelRules<Item> {
  top: number;
  width: number;
  lineHeight: number;
  /** "length" for bars, whose axis must hold 0; "position" for dots. */
  axis: "length" | "position";
  numbers(item: Item): number[];
  ticks: number;
}

const PANEL_GAP = 26;
const DETAIL_LINE = 16;

/** Stacks panels from `top` down. A benchmark that nobody reports keeps its heading, so that the gap is seen. */
export function layPanels<Item>(inputs: PanelInput<Item>[], rules: PanelRules<Item>): Panel<Item>[] {
  let top = rules.top;
  return inputs.map((input) => {
    const panel = layPanel(input, top, rules);
    top = panel.bottom + PANEL_GAP;
    return panel;
  });
}

function layPanel<Item>(input: PanelInput<Item>, top: number, rules: PanelRules<Item>): Panel<Item> {
  const numbers = input.items.flatMap(rules.numbers);
  const axis = (rules.axis === "length" ? lengthAxis : positionAxis)(numbers, rules.ticks);
  const detail = wrapText(`${columnFacts(input.column, input.systems)}${truncation(axis)}`, rules.width, 12);
  const axisY = top + 16 + detail.length * DETAIL_LINE + (input.items.length === 0 ? 0 : 24);
  const lines = input.items.map((item, at) => ({ item, y: axisY + (at + 0.5) * rules.lineHeight + 4 }));
  const bottom = input.items.length === 0 ? axisY : axisY + input.items.length * rules.lineHeight + 8;
  return {
    ...input,
    title: shorten(columnLabel(input.column), rules.width, 14),
    detail,
    axis,
    top,
    axisY,
    bottom,
    lines,
  };
}

/** "testmini · accuracy · n = 1,000 · 14 systems · points of 100 · lower is better". */
export function columnFacts(column: Column, systems: number): string {
  const unit = column.scale === null ? "" : ` · points of ${column.scale}`;
  return `${axisFacts(column, systems)}${unit}${column.better === "lower" ? " · lower is better" : ""}`;
}
