import { isArchitecture, namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { named } from "./namedHeading";
import type { Column } from "./columns";
import type { System } from "./draft";
import { canName, isMetric } from "./measures";
import type { BodyRow } from "./bodyRow";
import { isBaseline, systemOf, type SystemLabel } from "./systemLabel";

const ADDED = /^\+\s?(?=\p{L})/u;

/** A column's method, and the measure behind its name in the heading. */
export interface MethodColumn {
  label: SystemLabel;
  measure: string | null;
}

/**
 * Value columns that say with what a row's model was run, and not on what it was measured: "Baseline | + Alder" beside
 * models, "w/o CoT | Alder (ours)", "Alder v1 top-1 | Alder v2 top-1". Empty where the columns are benchmarks or measures.
 */
export function methodColumns(
  columns: Column[],
  body: BodyRow[],
  own: string | null,
  v: Vocabulary,
): Map<Column, MethodColumn> {
  const values = columns.filter(({ role }) => role === "value");
  const headings = values.map(({ path }) => path.at(-1) ?? "");
  const parted = headings.map(withoutMeasure);
  const shared = new Set(parted.map(({ measure }) => measure));
  const leaves = shared.size === 1 ? parted.map(({ name }) => name) : headings;
  const measure = shared.size === 1 ? (parted[0]?.measure ?? null) : null;
  const methods = new Map(
    values.map((column, i) => [column, { label: systemOf(leaves[i] ?? "", [], v, own), measure }] as const),
  );
  const areAdded = leaves.some((leaf) => ADDED.test(leaf)) && leaves.some(isBaseline);
  const areMethods = leaves.every((leaf) => canName(leaf) && named(leaf, v) === null);
  const isOurs = values.some((column) => methods.get(column)?.label.ours);
  if (areAdded && leaves.every((leaf) => ADDED.test(leaf) || isBaseline(leaf))) return methods;
  return areMethods &&
    values.length > 1 &&
    isOurs &&
    body.every((row) => [namesModel, isArchitecture].some((is) => is(row.named?.text ?? "", v)))
    ? methods
    : new Map();
}

/** "Alder v1" and "top-1 acc." of "Alder v1 top-1 acc.": the longest end that is a measure. */
function withoutMeasure(heading: string): { name: string; measure: string | null } {
  const words = heading.split(" ");
  const at = words.findIndex((_, i) => i > 0 && isMetric(words.slice(i).join(" ")));
  return at < 0
    ? { name: heading, measure: null }
    : { name: words.slice(0, at).join(" "), measure: words.slice(at).join(" ") };
}

/** The row's model as such a column runs it: itself below "Baseline", "Elm + Alder" below "+ Alder". */
export function withMethod(system: System, { label: method }: MethodColumn): System {
  if (isBaseline(method.name)) return { ...system, setting: system.setting === "closed" ? "closed" : "base" };
  const { name, cited } = system.label;
  if (ADDED.test(method.name))
    return {
      ...system,
      label: { ...system.label, name: `${name} ${method.name}` },
      key: `${system.key} ${method.name}`,
      setting: "trained",
      baseModel: name,
    };
  return {
    ...system,
    key: method.cited + system.key.slice(cited.length),
    setting: method.ours ? "trained" : "competitor",
  };
}
