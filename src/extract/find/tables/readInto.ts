import type { GridCellText } from "../../document";
import { nameOfTitle } from "../../names/titleNames";
import { endingOf } from "./benchmarkLabel";
import type { BenchmarkLabel } from "./namedHeading";
import { readCell } from "./cellGrammar";
import { type Column } from "./columns";
import { isNoResult } from "./costs";
import type { Draft, System } from "./draft";
import { listedBenchmarks } from "./listedBenchmarks";
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

/** Numbers that one cell may print, each on a part or in a measure of its own. */
const MOST_IN_CELL = 8;

/** Adds what a cell prints to a reading: its drafts, or why it is left out. */
export function readInto(reading: Reading, spot: Spot, table: Table): void {
  const { cell, label, system, column, heads, group, row } = spot;
  const read = readCell(cell.text);
  const draft: Draft = {
    system,
    group: group * MOST_IN_CELL,
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
      const benchmarks = listedBenchmarks(heads.path.at(-1) ?? "", read.values.length, table.v);
      if (benchmarks !== null) {
        read.values.forEach((value, i) => {
          const benchmark = benchmarks[i]!;
          const own = { ...label, benchmark, asPrinted: benchmark, known: true, split: null, variant: null };
          const ownGroup = group * MOST_IN_CELL + i;
          if (value !== "")
            reading.drafts.push({ ...draft, group: ownGroup, label: own, value, percent: read.percent });
        });
        return;
      }
      const variants = variantsOf(heads, table.columns, label, table.grid.caption, read.values);
      if (variants === null)
        reading.skipped.push(skip(cell, table, "several numbers in a cell, and no heading names them all"));
      else {
        const listed = withoutList(label, variants);
        // "P" beside "C" is no precision.
        const areMeasures =
          variants.every(isMetric) ||
          (variants.some((text) => text.length > 1 && isMetric(text)) && !variants.some(isProtocol));
        // "ms" beside "ss" is no unit of time.
        const areScales = variants.includes("ss");
        read.values.forEach((value, i) => {
          const variant = variants[i] ?? "";
          if (value === "") return;
          if (!areScales && isNoResult(variant)) {
            reading.skipped.push(skip(cell, table, `"${variant}" is no result`));
            return;
          }
          const whole = splitBeside(listed, heads, variants);
          const split = [whole, variant].filter((part) => part !== null && part !== "").join(" ");
          const own =
            areMeasures || (variant.length > 1 && isMetric(variant))
              ? { ...listed, split: whole, metric: variant }
              : { ...listed, split, variant };
          reading.drafts.push({
            ...draft,
            group: group * MOST_IN_CELL + i,
            label: own,
            value,
            percent: read.percent,
          });
        });
      }
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

/** An unknown name without the list of its parts behind it: "OakSet" of "OakSet (val / testA)", on "mIoU" of "OakSet mIoU (ss/ms)". */
function withoutList(label: BenchmarkLabel, variants: string[]): BenchmarkLabel {
  const [, name = "", inBrackets, behind] = LIST_AT_END.exec(label.benchmark ?? "") ?? [];
  const list = listOf(inBrackets ?? behind ?? "");
  if (label.known || name === "" || list.join() !== variants.join()) return label;
  const ending = endingOf(name);
  return { ...label, benchmark: ending?.start ?? name, metric: label.metric ?? ending?.measure ?? null };
}

function listOf(names: string): string[] {
  return names.split(/\s*[/|]\s*/);
}

/** "OakSet (val / testA)", "OakSet val/testA/testB". */
const LIST_AT_END = /^(\S.*?) ?(?:\(([^()]{3,80})\)|(?<= )(\S+(?:\/\S+)+))$/;

/** What a label's split says beside the names for the numbers of one cell: "val" of "val / AP / FPS", "dev" of "dev / m/mm". */
function splitBeside({ split }: BenchmarkLabel, { path }: Column, variants: string[]): string | null {
  const names = path.at(-1) ?? "";
  if (split === null || !/[/|]/.test(split)) return split;
  if (listOf(split).join() === variants.join()) return null;
  // "Oak" of "Oak (L1/L2)" is a part, and the list says which of it.
  const [, part = "", inBrackets] = LIST_AT_END.exec(names) ?? [];
  if (inBrackets !== undefined && split.endsWith(names) && listOf(inBrackets).join() === variants.join())
    return split.slice(0, -names.length) + part;
  const joint = / \/ $| $/.exec(split.slice(0, -names.length))?.[0];
  if (/[/|]/.test(names) && split.endsWith(names) && joint !== undefined)
    return split.slice(0, -names.length - joint.length);
  const parts = split.split(" / ");
  if (/[/|]/.test(parts.at(-1) ?? "")) return parts.slice(0, -1).join(" / ") || null;
  return PART_OF_SPLIT.test(split) ? split : null;
}

/** "val / Vec_L1", the caption's split and the heading; not "wo / w subs". */
const PART_OF_SPLIT = /^(?:test|val|dev|mini)[\w-]* \/ [^/|]+$/i;
