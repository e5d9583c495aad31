import { readCell } from "./cellGrammar";
import type { Row } from "./header";

const ON = /^[✓✔√]$/u;
const OFF = /^[✗✘×]$/u;

/** Whether the cells of a column are check marks: they say which parts a row was run with, name no row and hold no result. */
export function isSwitch(texts: string[]): boolean {
  return (
    texts.some((text) => ON.test(text)) &&
    texts.every((text) => ON.test(text) || OFF.test(text) || readCell(text).kind === "missing")
  );
}

/** "Acc + Fmt" of a row that is run with these two, "w/o Acc, Fmt" of one without any. */
export function nameOfSwitches(row: Row, switches: { index: number; path: string[] }[]): string {
  const headings = switches.map(({ index, path }) => ({
    heading: path.at(-1) ?? "",
    isOn: ON.test(row[index]?.text ?? ""),
  }));
  const on = headings.filter(({ isOn }) => isOn);
  return on.length > 0
    ? on.map(({ heading }) => heading).join(" + ")
    : `w/o ${headings.map(({ heading }) => heading).join(", ")}`;
}
