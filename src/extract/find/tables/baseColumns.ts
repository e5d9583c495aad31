import { nameBenchmark } from "../../names/benchmarks";
import { isArchitecture, nameModel, namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import type { Column } from "./columns";
import type { System } from "./draft";
import { isAverage } from "./measures";
import type { BodyRow } from "./bodyRow";

/**
 * Value columns that say on which model a row's method was run: "Elm-7B | Ash-8B" below "OakSet", or each above its own
 * data sets. Empty where a row is a model itself, or a column without one is no average.
 */
export function baseColumns(columns: Column[], body: BodyRow[], v: Vocabulary): Map<Column, string> {
  const isModel = (text: string) =>
    (namesModel(text, v) || isArchitecture(text)) && !nameBenchmark(text, v).known;
  const values = columns.filter(({ role, path }) => role === "value" && !path.every(isAverage));
  const bases = new Map<Column, string>();
  for (const column of values) {
    const [model, ...others] = column.path.filter(isModel);
    if (model === undefined || others.length > 0) return new Map();
    bases.set(column, model);
  }
  const areSeveral = new Set(bases.values()).size > 1;
  return areSeveral && !body.some((row) => isModel(row.named?.text ?? "")) ? bases : new Map();
}

/** The row's method as it is run on such a model: "GPTQ [Elm-7B]", "GPTQ [3, Elm-7B]". */
export function onBase(system: System, base: string, v: Vocabulary): System {
  const { paramsB, activeParamsB } = nameModel(base, v);
  const key = system.key.endsWith("]") ? `${system.key.slice(0, -1)}, ${base}]` : `${system.key} [${base}]`;
  return { ...system, key, baseModel: base, paramsB, activeParamsB };
}
