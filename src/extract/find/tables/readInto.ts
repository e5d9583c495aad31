import type { GridCellText } from "../../document";
import { nameOfTitle } from "../../names/titleNames";
import type { BenchmarkLabel } from "./namedHeading";
import { readCell } from "./cellGrammar";
import { type Column, isNoResult } from "./columns";
import type { Draft, System } from "./draft";
import { isMetric, isProtocol } from "./measures";
import { isAnonymous, systemOf } from "./systemLabel";
import { type Reading, skip, type Table } from "./table";
import { variantsOf } from "./variants";

/** A cell, and what stands around it says of it. */
export interface Spot {
  cell: GridCellText;
  system: System;
  label: BenchmarkLabel;
  column: Column;
  /** The headings that say what the number is. */
  heads: Column;
  group: number;
  row: string;
}

/** Adds what a cell prints to a reading: its drafts, or why it is left out. */
export function readInto(reading: Reading, spot: Spot, table: Table): void {
  const { cell, label, system, column, heads, group, row } = spot;
  const read = readCell(cell.text);
  const draft: Draft = {
    system,
    group: group * 4,
    label,
    cell,
    value: "",
    base: null,
    baseName: null,
    delta: null,
    percent: false,
    approx: false,
    markers: cell.markers,
    row,
    column: column.title,
  };
  switch (read.kind) {
    case "value":
      if (read.note !== null && isAnonymous(system.label.name) && canBeName(read.note)) {
        draft.system = noted(system, read.note, table);
        reading.systems.push(draft.system);
      }
      draft.value = read.value;
      draft.percent = read.percent;
      draft.approx = read.approx;
      draft.delta = read.delta;
      if (read.markers.length > 0) draft.markers = [...cell.markers, ...read.markers];
      reading.drafts.push(draft);
      return;
    case "change":
      draft.value = read.value;
      draft.base = read.base;
      draft.baseName = system.label.name;
      draft.delta = read.delta;
      draft.percent = read.percent;
      reading.drafts.push(draft);
      return;
    case "several": {
      const variants = variantsOf(heads, table.columns, label, table.grid.caption, read.values);
      if (variants === null)
        reading.skipped.push(skip(cell, table, "several numbers in a cell, and no heading names them all"));
      else
        read.values.forEach((value, i) => {
          const variant = variants[i] ?? "";
          if (value === "") return;
          if (isNoResult(variant)) {
            reading.skipped.push(skip(cell, table, `"${variant}" is no result`));
            return;
          }
          const whole = splitBeside(label, heads);
          const split = [whole, variant].filter((part) => part !== null && part !== "").join(" ");
          const own = isMetric(variant)
            ? { ...label, split: whole, metric: variant }
            : { ...label, split, variant };
          reading.drafts.push({ ...draft, group: group * 4 + i, label: own, value, percent: read.percent });
        });
      return;
    }
    case "delta":
      reading.skipped.push(skip(cell, table, "a difference without its value"));
      return;
    case "unread":
      reading.skipped.push(skip(cell, table, read.reason));
      return;
    case "text":
      if (/\d/.test(cell.text)) reading.skipped.push(skip(cell, table, "words, not a number"));
      return;
    case "missing":
      return;
  }
}

/** "Elm-7B"; not "200 steps", "5-shot", "w/ tools", which say how. */
function canBeName(note: string): boolean {
  return !/^\d+[ -]?\p{Ll}+$|^w(?:\/|ith\b)/u.test(note) && !isProtocol(note) && !isMetric(note);
}

/** The system that a cell's note names, of which its row or column says only that it is the best: "80.1 (Elm-7B)". */
function noted(system: System, note: string, { grid, v }: Table): System {
  const label = systemOf(note, [], v, nameOfTitle(grid.paper.title));
  const { paramsB, activeParamsB } = label.model;
  const setting = label.closed ? "closed" : "competitor";
  return { ...system, label, key: label.cited, paramsB, activeParamsB, setting, baseModel: null };
}

/** What a label's split says beside the names for the numbers of one cell: "val" of "val / AP / FPS", "dev" of "dev / m/mm". */
function splitBeside({ split }: BenchmarkLabel, { path }: Column): string | null {
  const names = path.at(-1) ?? "";
  if (split === null || !/[/|]/.test(split)) return split;
  if (/[/|]/.test(names) && split.endsWith(` / ${names}`)) return split.slice(0, -names.length - 3);
  const parts = split.split(" / ");
  if (/[/|]/.test(parts.at(-1) ?? "")) return parts.slice(0, -1).join(" / ") || null;
  return PART_OF_SPLIT.test(split) ? split : null;
}

/** "val / Vec_L1", the caption's split and the heading; not "wo / w subs". */
const PART_OF_SPLIT = /^(?:test|val|dev|mini)[\w-]* \/ [^/|]+$/i;
