import { SETTINGS, type Provenance, type Setting } from "../../../dataset/result";
import type { CellGrid } from "../../document";
import { nameOfTitle } from "../../names/titleNames";
import { findModels, nameModel } from "../../names/models";
import { sizeOf } from "../../names/sizes";
import type { Vocabulary } from "../../names/vocabulary";
import { aboutOf, BASE_SECTION, type BodyRow } from "./bodyRow";
import { readCell } from "./cellGrammar";
import { type Column, type ColumnRole } from "./columns";
import { isNoResult } from "./costs";
import type { System } from "./draft";
import { fillDown } from "./fillDown";
import { sizeOfHeading } from "./headingSize";
import { nameOutside } from "./outsideSystem";
import { nameOfSwitches } from "./switches";
import {
  isAnonymous,
  isBaseline,
  isDifference,
  isNoSystem,
  needsContext,
  sizeOfCell,
  systemOf,
} from "./systemLabel";
import { tellApart } from "./tellApart";

const CLOSED_SECTION = /\bclosed\b|proprietary|commercial|\bapi\b|闭源/i;

const OURS_SECTION = /\bours?\b|\bour (?:models?|method)/i;

/** The system of each row; null for rows of differences, of people and chance, and without a name. */
export function systemsOfRows(
  rows: BodyRow[],
  columns: Column[],
  grid: CellGrid,
  v: Vocabulary,
): (System | null)[] {
  const composite = compositeColumns(columns);
  const own = nameOfTitle(grid.paper.title);
  const common = commonBase(rows, columns, grid, v);
  const bases = basesBefore(rows, columns);
  const heading = columns.find(({ role }) => role === "name")?.title ?? "";
  const areAlike =
    rows.every((row) => SETTING.test(row.named?.text ?? "")) ||
    (isNoResult(heading) && rows.every((row) => /^\d+$/.test(row.named?.text ?? "")));
  const whole = areAlike ? (own ?? nameOutside(grid, v)) : null;
  const systems = rows.map((row, index): System | null => {
    const named = whole ?? inSection(nameOf(row, columns, own), row.section, v);
    const printed = composite === null ? named : compositeName(row, composite);
    if (
      printed === "" ||
      readCell(printed).kind === "missing" ||
      isDifference(printed) ||
      isNoSystem(row.named?.text || printed)
    )
      return null;
    const label = systemOf(printed, row.named?.markers ?? [], v, own);
    const fact = (role: ColumnRole) => factOf(row, columns, role);
    const size = sizeFrom(row, columns, label.model, row.section, printed);
    const setting = settingOf(fact("setting"));
    const stated =
      baseFact(fact("base model") ?? bases[index] ?? null) ??
      sectionBase(row.section, label, v) ??
      (isAnonymous(label.name) ? null : common);
    const baseModel = stated === printed ? null : stated;
    // Training keeps the number of parameters.
    size.paramsB ??= baseModel === null ? null : sizeOf(baseModel).paramsB;
    size.paramsB ??= sizeOfHeading(grid.headings?.[0] ?? "");
    return {
      index,
      label,
      key: label.cited,
      section: row.section,
      about: aboutOf(row),
      ...size,
      setting: setting ?? assumedSetting(label, row.section, fact("weights")),
      settingStated: setting !== null,
      training: fact("training") ?? grid.stated["training"] ?? null,
      baseModel,
      provenance: provenanceOf(fact("provenance") ?? grid.stated["provenance"] ?? ""),
    };
  });
  const known = systems.filter((system) => system !== null);
  inContext(known, ownName(grid.caption));
  tellApart(systems, rows, whole === null ? columns : columns.map(asOther));
  markBases(known);
  return systems;
}

/** "1x1x8", "224x224", the version "1.10.0", a number below "#frames": how a system was run, and none; where all rows begin so, they are of the title's system. */
const SETTING = /^\d+(?:\s?[x×]\s?\d+)+(?![\w.])|^v?\d+(?:\.\d+)+$/;

function asOther(column: Column): Column {
  return column.role === "name" ? { ...column, role: "other" } : column;
}

/** Models that stand before their methods: a blank there means "as above", as it does in the first column. */
function basesBefore(rows: BodyRow[], columns: Column[]): (string | null)[] {
  const name = columns.find(({ role }) => role === "name");
  const base = columns.find(({ role }) => role === "base model");
  if (name === undefined || base === undefined || base.index > name.index) return [];
  const cells = rows.map((row) => row.cells);
  return fillDown(cells, base.index).map((cell) => cell?.text ?? null);
}

/** The cell that names a row; a bare number with its heading ("K = 4"); the parts that are switched on where nothing else does. */
function nameOf(row: BodyRow, columns: Column[], own: string | null): string {
  const column = columns.find(({ role }) => role === "name");
  const text = row.named?.text ?? "";
  const heading = column?.title ?? "";
  if (own !== null && /^\d+(?:\.\d+)?[BM]$/.test(text)) return `${own}-${text}`;
  // "FP16 | –": no method, and so what stands beside it.
  if (text !== "" && readCell(text).kind === "missing" && column !== undefined && column.index > 0)
    return row.cells[column.index - 1]?.text ?? "";
  if (/^\d+(?:\.\d+)?$/.test(text) && heading !== "") return `${heading} = ${text}`;
  const switches = columns.filter(({ role }) => role === "switch");
  const named = columns.some(({ role }) => role === "name" || role === "benchmark");
  return !named && switches.length > 0 ? nameOfSwitches(row.cells, switches) : text;
}

/** "(4-shot prompting)", "No template": how a model was asked, and none. */
const ASKED = /^\([^()]{2,40}\)$|\b(?:prompt(?:ing|s)?|templates?)$|^(?:\d+|zero|one|few)-shot$/i;

/** Below a section that is one known model with its size, a row of how it was asked is of that: "Elm-7B (4-shot)". */
function inSection(name: string, section: string | null, v: Vocabulary): string {
  if (section === null || !ASKED.test(name)) return name;
  const { known, paramsB } = nameModel(section, v);
  return known && paramsB !== null ? `${section} ${name}` : name;
}

/** "Method (Elm-7B)". */
const IN_CORNER = /[(（]([^()（）]{2,40})[)）]$/;

/** What a caption names beside the model that its table is about. */
const OTHER_MODEL = /\b(?:teacher|distill|judge|generated by|annotated|compar|than|vs\.?|against)/i;

/** The one model with a size that the first sentence of a caption names: "Elm-7B prompting results on OakSet". */
function modelOfCaption(caption: string | null, v: Vocabulary): string {
  const [first = ""] = (caption ?? "").split(/(?<=[a-z)]{2})\.\s/);
  const [only, other] = findModels(first, v);
  return only === undefined || other !== undefined || OTHER_MODEL.test(first) ? "" : only.text;
}

/**
 * Where the corner of a table, the heading above it or its caption is about one known model with its size, and no row is
 * a model, all rows are made from it.
 */
function commonBase(
  rows: BodyRow[],
  columns: Column[],
  { caption, headings = [] }: CellGrid,
  v: Vocabulary,
): string | null {
  const corner = columns.find(({ role }) => role === "name")?.title ?? "";
  const stated = [IN_CORNER.exec(corner)?.[1] ?? "", corner, headings[0] ?? "", modelOfCaption(caption, v)];
  const printed = stated.find((text) => {
    const { known, paramsB } = nameModel(text, v);
    return known && paramsB !== null;
  });
  const isModel = ({ named }: BodyRow) => {
    const { family, paramsB } = nameModel(named?.text ?? "", v);
    return family !== null || paramsB !== null;
  };
  return printed === undefined || rows.some(isModel) ? null : printed;
}

/** "Base LLM: Vicuna-7B", or a section that is one known model with its size: what it heads is made from it, but for its own family. */
function sectionBase(section: string | null, { name, model }: System["label"], v: Vocabulary): string | null {
  const stated = BASE_SECTION.exec(section ?? "")?.[1];
  if (stated !== undefined || section === null) return stated ?? null;
  const base = nameModel(section, v);
  const isOther = model.family !== base.family && !name.startsWith(section);
  return base.known && base.paramsB !== null && isOther && model.weights !== "closed" ? section : null;
}

function factOf(row: BodyRow, columns: Column[], role: ColumnRole): string | null {
  const column = columns.find((own) => own.role === role);
  const text = column === undefined ? "" : (row.cells[column.index]?.text ?? "");
  return readCell(text).kind === "missing" ? null : text;
}

/** "Teacher" in a column of base models says what the row is for, and no model. */
function baseFact(text: string | null): string | null {
  return /^(?:teacher|student|ours|others?|baselines?|all)$/i.test(text ?? "") ? null : text;
}

function settingOf(text: string | null): Setting | null {
  return SETTINGS.find((setting) => setting === text?.toLowerCase()) ?? null;
}

export function provenanceOf(text: string): Provenance | null {
  const word = text.toLowerCase();
  return word === "own" || word === "re-run" || word === "quoted" ? word : null;
}

export function assumedSetting(
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

/** "#AP", "Activated Params": how much of a model answers. */
const ACTIVE_SIZE = /^#?\s?(?:activ(?:e|ated) param(?:eter)?s?|ap)$/i;

/** The size the name prints, then a size column's, then the section's, then the registry's. */
function sizeFrom(
  row: BodyRow,
  columns: Column[],
  model: System["label"]["model"],
  section: string | null,
  printed: string,
) {
  const own = sizeOf(printed);
  const cell = columns
    .filter((c) => c.role === "size")
    .map(({ index, title }) => sizeOfCell(row.cells[index]?.text ?? "", title))
    .find((size) => size.paramsB !== null);
  const active = columns.find((c) => ACTIVE_SIZE.test(c.path.at(-1) ?? ""));
  const inActive = active === undefined ? null : sizeOf(row.cells[active.index]?.text ?? "").paramsB;
  const part = columns.find((c) => /^(?:llm|base llm|backbone|model version)$/i.test(c.path.at(-1) ?? ""));
  const inPart = part === undefined ? null : sizeOf(row.cells[part.index]?.text ?? "");
  const inSection = section !== null && !BASE_SECTION.test(section) ? sizeOf(section) : null;
  const paramsB = own.paramsB ?? cell?.paramsB ?? inSection?.paramsB ?? inPart?.paramsB ?? model.paramsB;
  const activeParamsB = own.activeParamsB ?? cell?.activeParamsB ?? inActive ?? model.activeParamsB;
  return { paramsB, activeParamsB };
}

/** "+ GRPO" takes the name of the row it builds on. */
function inContext(systems: System[], own: string | null): void {
  let above: System | null = null;
  for (const system of systems) {
    if (needsContext(system.label.name) && above !== null) {
      system.paramsB ??= above.paramsB;
      system.activeParamsB ??= above.activeParamsB;
    } else above = system;
    if (own !== null && /^(?:iter(?:ation)?|stage|step|epoch)\b/i.test(system.label.name)) {
      system.key = `${own} ${system.label.name}`;
      system.paramsB ??= sizeOf(own).paramsB;
    }
  }
}

/** "Self-Evolution Performance (Agent0-VL-7B)": the system that a heading is about. */
function ownName(caption: string | null): string | null {
  return /[(（]([A-Z][\w.]*(?:-[\w.]+)*-\d+(?:\.\d+)?[BM])[)）]/.exec(caption ?? "")?.[1] ?? null;
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
