import { readCell } from "./cellGrammar";
import type { Column } from "./columns";
import type { Row } from "./header";

const ON = /^[✓✔√]$/u;
const OFF = /^[✗✘×]$/u;

/** A column of check marks says which parts a row was run with: it names no row and holds no result. */
export function isSwitch(column: Column, body: Row[]): boolean {
  const texts = body.map((row) => row[column.index]?.text ?? "");
  return (
    texts.some((text) => ON.test(text)) &&
    texts.every((text) => ON.test(text) || OFF.test(text) || readCell(text).kind === "missing")
  );
}

/** "Acc + Fmt" of a row that is run with these two, "w/o Acc, Fmt" of one without any. */
export function nameOfSwitches(row: Row, switches: Column[]): string {
  const on = switches.filter((column) => ON.test(row[column.index]?.text ?? ""));
  return on.length > 0 ? headings(on).join(" + ") : `w/o ${headings(switches).join(", ")}`;
}

function headings(columns: Column[]): string[] {
  return columns.map(({ path }) => path.at(-1) ?? "");
}
