import { namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { named } from "./benchmarkLabel";
import type { Column } from "./columns";
import type { System } from "./draft";
import { canName } from "./measures";
import type { BodyRow } from "./rowSystems";
import { isBaseline, systemOf, type SystemLabel } from "./systemLabel";

const ADDED = /^\+\s?(?=\p{L})/u;

/**
 * Value columns that say with what a row's model was run, and not on what it was measured: "Baseline | + Alder" beside
 * models, or "w/o CoT | Alder (ours)". Empty where the columns are benchmarks or measures.
 */
export function methodColumns(
  columns: Column[],
  body: BodyRow[],
  own: string | null,
  v: Vocabulary,
): Map<Column, SystemLabel> {
  const values = columns.filter(({ role }) => role === "value");
  const methods = new Map(
    values.map((column) => [column, systemOf(column.path.at(-1) ?? "", [], v, own)] as const),
  );
  const leaves = values.map(({ path }) => path.at(-1) ?? "");
  const areAdded = leaves.some((leaf) => ADDED.test(leaf)) && leaves.some(isBaseline);
  const areMethods = leaves.every((leaf) => canName(leaf) && named(leaf, v) === null);
  const isOurs = values.some((column) => methods.get(column)?.ours);
  if (areAdded && leaves.every((leaf) => ADDED.test(leaf) || isBaseline(leaf))) return methods;
  return areMethods &&
    values.length > 1 &&
    isOurs &&
    body.every((row) => namesModel(row.named?.text ?? "", v))
    ? methods
    : new Map();
}

/** The row's model as such a column runs it: itself below "Baseline", "Elm + Alder" below "+ Alder". */
export function withMethod(system: System, method: SystemLabel): System {
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
