import type { CellGrid } from "../../document";
import { nameOfTitle } from "../../names/titleNames";
import { nameModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { namesRows, type Column } from "./columns";
import type { System } from "./draft";
import { isMetric, isProtocol } from "./measures";
import { outsideSystem } from "./outsideSystem";
import { assumedSetting, provenanceOf } from "./rowSystems";
import { isDifference, isNoSystem, needsContext, systemOf } from "./systemLabel";

/** The system of each value column of a table with benchmarks down the side. */
export function systemsOfColumns(columns: Column[], grid: CellGrid, v: Vocabulary): Map<Column, System> {
  const systems = new Map<Column, System>();
  const values = columns.filter((c) => c.role === "value");
  const paths = values.map((column) => withoutMetric(column.path, v).filter((text) => !isProtocol(text)));
  const leaves = paths.map((path) => path.at(-1));
  const corner = columns.find(({ role }) => role !== "value")?.title ?? "";
  const areNumbers =
    leaves.every((leaf) => /^\d+(?:\.\d+)?$/.test(leaf ?? "")) && !namesRows(corner) && corner !== "";
  const own = nameOfTitle(grid.paper.title);
  if (values.every(({ path }) => path.every((text) => isMetric(text) || isProtocol(text)))) {
    const one = outsideSystem(grid, v);
    return new Map(values.map((column) => [column, one]));
  }
  for (const [i, column] of values.entries()) {
    const path = paths[i] ?? [];
    const repeated = leaves.some((leaf, k) => leaf === path.at(-1) && paths[k]?.join() !== path.join());
    const heading = repeated && path.length > 1 ? path.slice(-2).join(" ") : systemHeading(path, v);
    // "4" below nothing but "Rank" in the corner.
    const printed = areNumbers ? `${corner} = ${heading}` : heading;
    if (isDifference(printed) || isNoSystem(printed) || printed === "") continue;
    const label = systemOf(printed, [], v, own);
    const sizes = { paramsB: label.model.paramsB, activeParamsB: label.model.activeParamsB };
    systems.set(column, {
      index: column.index,
      label,
      key: label.cited,
      section: column.path.length > 1 ? (column.path[0] ?? null) : null,
      about: "",
      ...sizes,
      setting: assumedSetting(label, column.path.slice(0, -1).join(" "), null),
      settingStated: false,
      training: grid.stated["training"] ?? null,
      baseModel: null,
      provenance: provenanceOf(grid.stated["provenance"] ?? ""),
    });
  }
  return systems;
}

/** A measure above or below a model's name or at its end says what its numbers are, not whose: "Elm BLEU" is of Elm. */
function withoutMetric(path: string[], v: Vocabulary): string[] {
  const names = path.filter((text) => !isMetric(text));
  if (names.length > 0 && names.length < path.length) return names;
  const measured = nameAndMetric(path.at(-1) ?? "", v);
  return measured === null ? path : [...path.slice(0, -1), measured.name];
}

/** "Elm BLEU", "Elm-7B Acc."; not "DeepSeek R1", which is a model. */
function nameAndMetric(heading: string, v: Vocabulary): { name: string; metric: string } | null {
  const [, name = "", metric = ""] = /^(\S.*\S)\s+(\S+)$/.exec(heading) ?? [];
  return isMetric(metric) && !nameModel(heading, v).known ? { name, metric } : null;
}

/** The measure at the end of a model's heading, else above it. */
export function metricOfHeading(path: string[], v: Vocabulary): string | null {
  const leaf = path.at(-1) ?? "";
  const last = isMetric(leaf) ? leaf : nameAndMetric(leaf, v)?.metric;
  return last ?? path.findLast(isMetric) ?? null;
}

/** "72B" under "Qwen2.5-VL" is "Qwen2.5-VL 72B", and so is "3r" under "Elm"; "GPT-4o" under "Closed models" is itself. */
function systemHeading(path: string[], v: Vocabulary): string {
  const leaf = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  const partial =
    /^\d+(?:\.\d+)?(?:[BM]|[a-z]\d*\+?)$/i.test(leaf) ||
    needsContext(leaf) ||
    /^(?:base|instruct|thinking|chat)$/i.test(leaf);
  return partial && parent !== "" && nameModel(leaf, v).family === null ? `${parent} ${leaf}` : leaf;
}
