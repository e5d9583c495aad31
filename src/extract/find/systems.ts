import { SETTINGS, type Provenance, type Setting } from "../../dataset/result";
import type { CellGrid, GridCellText } from "../document";
import { nameModel } from "../names/models";
import { sizeOf } from "../names/sizes";
import type { Vocabulary } from "../names/vocabulary";
import { readCell } from "./cellGrammar";
import type { Column, ColumnRole } from "./columns";
import type { System } from "./draft";
import type { Row } from "./header";
import { isBaseline, isDifference, isNoSystem, needsContext, sizeOfCell, systemOf } from "./systemLabel";

/** A row of numbers with the section it stands under and the cell that names it. */
export interface BodyRow {
  cells: Row;
  section: string | null;
  named: GridCellText | null;
}

const CLOSED_SECTION = /\bclosed\b|proprietary|commercial|\bapi\b|闭源/i;
const OURS_SECTION = /\bours?\b|\bour (?:models?|method)/i;
const BASE_SECTION = /^base(?: llm| model)?\s*[:：]\s*(.{2,60})$/i;

/** The system of each row; null for rows of differences, of people and chance, and without a name. */
export function systemsOfRows(
  rows: BodyRow[],
  columns: Column[],
  grid: CellGrid,
  v: Vocabulary,
): (System | null)[] {
  const composite = compositeColumns(columns);
  const systems = rows.map((row, index): System | null => {
    const printed = composite === null ? (row.named?.text ?? "") : compositeName(row, composite);
    if (
      printed === "" ||
      readCell(printed).kind === "missing" ||
      isDifference(printed) ||
      isNoSystem(printed)
    )
      return null;
    const label = systemOf(printed, row.named?.markers ?? [], v);
    const fact = (role: ColumnRole) => factOf(row, columns, role);
    const size = sizeFrom(row, columns, label.model.model, row.section, v, printed);
    const setting = settingOf(fact("setting"));
    return {
      index,
      label,
      key: label.name,
      section: row.section,
      ...size,
      setting: setting ?? assumedSetting(label, row.section, fact("weights")),
      settingStated: setting !== null,
      training: fact("training") ?? grid.stated["training"] ?? null,
      baseModel: fact("base model") ?? BASE_SECTION.exec(row.section ?? "")?.[1] ?? null,
      provenance: provenanceOf(fact("provenance") ?? grid.stated["provenance"] ?? ""),
    };
  });
  const known = systems.filter((system) => system !== null);
  inContext(known);
  tellApart(systems, rows, columns);
  markBases(known);
  return systems;
}

/** The system of each value column of a table with benchmarks down the side. */
export function systemsOfColumns(columns: Column[], grid: CellGrid, v: Vocabulary): Map<Column, System> {
  const systems = new Map<Column, System>();
  for (const column of columns.filter((c) => c.role === "value")) {
    const printed = systemHeading(column.path, v);
    if (isDifference(printed) || isNoSystem(printed) || printed === "") continue;
    const label = systemOf(printed, [], v);
    const sizes = { paramsB: label.model.paramsB, activeParamsB: label.model.activeParamsB };
    systems.set(column, {
      index: column.index,
      label,
      key: label.name,
      section: column.path.length > 1 ? (column.path[0] ?? null) : null,
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

/** "72B" under "Qwen2.5-VL" is "Qwen2.5-VL 72B"; "GPT-4o" under "Closed models" is itself. */
function systemHeading(path: string[], v: Vocabulary): string {
  const leaf = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  const partial =
    /^\d+(?:\.\d+)?[BM]$/i.test(leaf) ||
    needsContext(leaf) ||
    /^(?:base|instruct|thinking|chat)$/i.test(leaf);
  return partial && parent !== "" && nameModel(leaf, v).family === null ? `${parent} ${leaf}` : leaf;
}

function factOf(row: BodyRow, columns: Column[], role: ColumnRole): string | null {
  const column = columns.find((own) => own.role === role);
  const text = column === undefined ? "" : (row.cells[column.index]?.text ?? "");
  return readCell(text).kind === "missing" ? null : text;
}

function settingOf(text: string | null): Setting | null {
  return SETTINGS.find((setting) => setting === text?.toLowerCase()) ?? null;
}

function provenanceOf(text: string): Provenance | null {
  const word = text.toLowerCase();
  return word === "own" || word === "re-run" || word === "quoted" ? word : null;
}

function assumedSetting(
  label: System["label"],
  section: string | null,
  weights: string | null,
): Setting | null {
  if (label.ours || OURS_SECTION.test(section ?? "")) return isBaseline(label.name) ? "base" : "trained";
  if (label.closed || CLOSED_SECTION.test(section ?? "") || /^(?:closed|❌|✗|✘|×|no)$/i.test(weights ?? ""))
    return "closed";
  if (isBaseline(label.name)) return "base";
  return needsContext(label.name) ? "trained" : "competitor";
}

/** The size the name prints, then a size column's, then the section's, then the registry's. */
function sizeFrom(
  row: BodyRow,
  columns: Column[],
  name: string,
  section: string | null,
  v: Vocabulary,
  printed: string,
) {
  const model = nameModel(name, v);
  const own = sizeOf(printed);
  const column = columns.find((c) => c.role === "size");
  const cell = column === undefined ? null : sizeOfCell(row.cells[column.index]?.text ?? "", column.title);
  const inSection = section !== null && !BASE_SECTION.test(section) ? sizeOf(section) : null;
  const paramsB = own.paramsB ?? cell?.paramsB ?? inSection?.paramsB ?? model.paramsB;
  const activeParamsB = own.activeParamsB ?? cell?.activeParamsB ?? model.activeParamsB;
  return { paramsB, activeParamsB };
}

/** "+ GRPO" takes the name of the row it builds on. */
function inContext(systems: System[]): void {
  let above: System | null = null;
  for (const system of systems) {
    if (needsContext(system.label.name) && above !== null) {
      system.paramsB ??= above.paramsB;
      system.activeParamsB ??= above.activeParamsB;
    } else above = system;
  }
}

/** Where name and size do not tell two rows apart, the texts of the columns that do are added in brackets. */
function tellApart(systems: (System | null)[], rows: BodyRow[], columns: Column[]): void {
  const identity = (system: System | null) => `${system?.label.name}|${system?.paramsB}|${system?.section}`;
  const same = new Map<string, number[]>();
  systems.forEach((system, i) => {
    if (system !== null) same.set(identity(system), [...(same.get(identity(system)) ?? []), i]);
  });
  const clashing = [...same.values()].filter((group) => group.length > 1);
  if (clashing.length === 0) return;
  const texts = columns.filter(
    (column) => column.role === "other" || column.role === "training" || column.role === "base model",
  );
  const telling = texts.filter((column) =>
    clashing.some((group) => new Set(group.map((i) => rows[i]?.cells[column.index]?.text)).size > 1),
  );
  const chosen = telling.filter((column) => column.path.at(-1) !== "" || telling.length === 1).slice(0, 3);
  systems.forEach((system, i) => {
    const parts = chosen
      .map((column) => rows[i]?.cells[column.index]?.text ?? "")
      .filter((text) => readCell(text).kind !== "missing");
    if (system !== null && parts.length > 0) system.key = `${system.label.name} [${parts.join(", ")}]`;
  });
}

/** A model that a trained row of the table names as its base is one. */
function markBases(systems: System[]): void {
  const bases = new Set(
    systems.map((system) => system.baseModel?.toLowerCase()).filter((name) => name !== undefined),
  );
  for (const system of systems)
    if (
      !system.settingStated &&
      system.setting === "competitor" &&
      bases.has(system.label.name.toLowerCase())
    )
      system.setting = "base";
}

/** Columns that only together name a row: a vision tower, a language model and a recipe, and no model. */
function compositeColumns(columns: Column[]): Column[] | null {
  if (
    columns.some(
      (column) =>
        column.role === "name" && column.title !== "" && /model|method|name|system/i.test(column.title),
    )
  )
    return null;
  const parts = columns.filter((column) =>
    /\b(?:llm|language model|vt|vision tower|vision encoder|visual encoder|recipe)\b/i.test(column.title),
  );
  const llm = parts.findIndex((column) => /\b(?:llm|language)\b/i.test(column.title));
  if (parts.length < 2 || llm < 0) return null;
  return [...parts.slice(llm, llm + 1), ...parts.filter((_, i) => i !== llm)];
}

function compositeName(row: BodyRow, columns: Column[]): string {
  const parts = columns.map((column) => (row.cells[column.index]?.text ?? "").replace(/^[\w.-]+\//, ""));
  return parts.filter((part) => part !== "").join(" + ");
}
