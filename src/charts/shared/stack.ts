import { layPanels, type Panel, type PanelInput } from "./panels";
import { textWidth } from "./text";
import { layWords, type LaidWords, type Words } from "./words";

/** recharts leaves all room to us. */
export const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Below this width a name stands above its line instead of beside it. */
const NARROW = 560;

export interface Stack<Item> {
  words: LaidWords;
  panels: Panel<Item>[];
  height: number;
  /** Pixels across between which the axes run. */
  left: number;
  right: number;
  /** The widest a name may be. */
  nameWidth: number;
  namesAbove: boolean;
}

interface StackRules<Item> {
  words: Words;
  inputs: PanelInput<Item>[];
  width: number;
  axis: "length" | "position";
  numbers(item: Item): number[];
  name(item: Item): string;
  /** Room for labels beyond both ends of the axis. */
  before: number;
  after: number;
}

/** Lays out a chart whose benchmarks stand below one another, a line for each system. */
export function layStack<Item>(rules: StackRules<Item>): Stack<Item> {
  const { width, inputs } = rules;
  const words = layWords(rules.words, width);
  const namesAbove = width < NARROW;
  const longest = Math.max(
    0,
    ...inputs.flatMap(({ items }) => items.map((item) => textWidth(rules.name(item), 12))),
  );
  const nameWidth = namesAbove ? width - rules.after : Math.min(longest, width * 0.34);
  const left = (namesAbove ? 0 : nameWidth + 10) + rules.before;
  const right = width - rules.after;
  const panels = layPanels(inputs, {
    top: words.headHeight + 8,
    width,
    lineHeight: namesAbove ? 42 : 26,
    axis: rules.axis,
    numbers: rules.numbers,
    ticks: Math.max(2, Math.floor((right - left) / 70)),
  });
  const height = (panels.at(-1)?.bottom ?? words.headHeight) + 8 + words.footHeight;
  return { words, panels, height, left, right, nameWidth, namesAbove };
}

/** Pixels across of a number on a panel's axis. */
export function placeOn<Item>(
  panel: Panel<Item>,
  stack: Pick<Stack<Item>, "left" | "right">,
): (number: number) => number {
  const [low, high] = panel.axis.domain;
  return (number) => stack.left + ((number - low) / (high - low)) * (stack.right - stack.left);
}
