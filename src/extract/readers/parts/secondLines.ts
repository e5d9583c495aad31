import type { GridCellText } from "../../document";
import { BREAK, tidy, type Run } from "./runs";

/** "Google", "Shanghai AI Lab"; not "testmini", "7B", "(ours)". */
const WHOSE = /^\p{Lu}[\p{L}\s.,&'’-]{1,60}$/u;
/** What tells two rows of one system apart. */
const HOW =
  /\b(?:ours?|base|large|with|without|only|cot|direct|thinking|instruct|chat|shot|few|zero|train\w*|tun\w*|sft|rl\w*)\b/i;

/** A name over a smaller line that says whose it is: "Elm" over "Oak Lab". Null where the cell is none such. */
export function nameOverOwner(runs: Run[]): string | null {
  const printed = runs.findIndex((run) => tidy(run.text) !== "");
  const at = runs.findIndex((run, i) => i > printed && run.text === BREAK);
  if (printed < 0 || at < 0) return null;
  const above = runs.slice(printed, at).filter((run) => tidy(run.text) !== "");
  const below = runs.slice(at).filter((run) => tidy(run.text) !== "");
  const size = Math.min(...above.map((run) => run.size));
  if (!below.every((run) => run.size < size || run.level !== null)) return null;
  const owner = wordsOf(below);
  const name = wordsOf(runs.slice(printed, at));
  return /\p{L}/u.test(name) && WHOSE.test(owner) && !HOW.test(owner) ? name : null;
}

function wordsOf(runs: Run[]): string {
  return tidy(runs.map((run) => run.text).join(""));
}

/** Calls the cells by their names alone, if that leaves each its own: else the second line tells them apart. */
export function leaveOutOwners(cells: GridCellText[], names: ReadonlyMap<GridCellText, string>): void {
  if (names.size === 0) return;
  const called = cells.map((cell) => names.get(cell) ?? cell.text);
  const counts = new Map<string, number>();
  for (const name of called) counts.set(name, (counts.get(name) ?? 0) + 1);
  if ([...names.values()].some((name) => counts.get(name) !== 1)) return;
  for (const [cell, name] of names) cell.text = name;
}
