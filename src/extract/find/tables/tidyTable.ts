import { SETTINGS } from "../../../dataset/result";
import type { Findings } from "../../found";
import type { CellGrid } from "../../document";
import type { Vocabulary } from "../../names/vocabulary";
import { labelOf, NO_SUBJECT } from "./benchmarkLabel";
import { type BenchmarkLabel } from "./namedHeading";
import { readCell } from "./cellGrammar";
import { roleOfHeading } from "./columns";
import { isNoResult } from "./costs";
import type { Draft, System } from "./draft";
import { fillDown } from "./fillDown";
import type { Row } from "./header";
import { isMetric, isProtocol } from "./measures";
import { nameOutside } from "./outsideSystem";
import { isBaseline, needsContext, sizeOfCell, systemOf } from "./systemLabel";
import { toFound } from "./toFound";

/** The columns of a table that holds one number a row. */
export interface TidyColumns {
  benchmark: number;
  /** Null where the whole table is of one model, as an evaluation harness prints it. */
  model: number | null;
  /** What each model was trained or run with, where that stands beside it. */
  method: number | null;
  score: number;
  /** Tells rows apart where model and benchmark are the same. */
  id: number | null;
  metric: number | null;
  split: number | null;
  /** How answers were taken from what the model said: "strict-match". */
  filter: number | null;
  size: number | null;
  provenance: number | null;
  titles: string[];
}

const BENCHMARK = /^(?:benchmark|dataset|eval(?:uation)?)s?(?:[_ ]?name)?$/i;
/** What harnesses call them; beside data sets it says what is done with these. */
const TASK = /^tasks?(?:[_ ]?name)?$/i;
const MODEL = /^(?:model|method|system)(?:[_ ]?(?:name|path|name[_ ]or[_ ]path))?$/i;
const MODEL_ITSELF = /^models?(?:[_ ]?(?:name|path|name[_ ]or[_ ]path))?$/i;
/** Beside a column of models these name what was done with them. */
const METHOD =
  /^(?:methods?|approach|algorithm|technique|strategy|variant|setting|condition|config(?:uration)?|run|exp(?:eriment)?)(?:[_ ]?name)?$/i;
const METRIC = /^metric(?:[_ ]?name)?$/i;
/** "hf (pretrained=acme/elm-7b,dtype=bfloat16)": the model that a harness says above its table. */
const PRETRAINED = /\bpretrained=(?:[\w.-]+\/)?([\w.-]+)/;
const SCORE = /^(?:(?:benchmark|raw|reported|metric)?[_ ]?score|(?:metric[_ ])?(?:value|result)|accuracy)$/i;

function orNull(index: number): number | null {
  return index < 0 ? null : index;
}

/** Recognises a long table by its headings and by one number a row; null for any other: "Accuracy" beside "AUC" are two. */
export function tidyColumns(paths: string[][], body: Row[]): TidyColumns | null {
  const titles = paths.map((path) => path.at(-1) ?? "");
  const at = (heading: RegExp) => titles.findIndex((title) => heading.test(title));
  const benchmark = at(BENCHMARK) < 0 ? at(TASK) : at(BENCHMARK);
  const method = titles.findIndex((title, x) => METHOD.test(title) && isOfMethods(x, body));
  const model = [at(MODEL_ITSELF), at(MODEL), method].find((index) => index >= 0) ?? -1;
  const [score, metric] = [at(SCORE), at(METRIC)];
  if (benchmark < 0 || score < 0 || titles.length < 3) return null;
  if (model < 0 && (metric < 0 || titles.slice(0, benchmark).some((title) => !TASK.test(title)))) return null;
  const scores = titles.filter(
    (title, x) =>
      x !== score && !isNoResult(title) && body.some((row) => readCell(row[x]?.text ?? "").kind === "value"),
  );
  // "accuracy, macro_f1, mrr": each task fills the measures that it has.
  if (scores.some(isMetric)) return null;
  const repeated = new Set(body.map((row) => row[benchmark]?.text)).size < body.length || body.length === 1;
  if (!repeated && scores.length > 3) return null;
  return {
    benchmark,
    model: orNull(model),
    method: model < 0 || model === method ? null : orNull(method),
    score,
    id: orNull(at(/^(?:model|system)[_ ]?(?:id|version)$/i)),
    metric: orNull(metric),
    split: orNull(titles.findIndex((title) => roleOfHeading(title) === "split")),
    filter: orNull(at(/^filter$/i)),
    size: orNull(at(/^(?:param_count|params?|size(?: \(B\))?|parameters)$/i)),
    provenance: orNull(at(/^provenance$/i)),
    titles,
  };
}

/** Words, not all of them the project's own for a setting ("trained", "competitor"). */
function isOfMethods(x: number, body: Row[]): boolean {
  const texts = body.map((row) => row[x]?.text ?? "").filter((text) => readCell(text).kind !== "missing");
  const areWords = texts.length > 0 && texts.every((text) => /\p{L}{2}/u.test(text));
  return areWords && !texts.every((text) => SETTINGS.some((setting) => setting === text));
}

/** "val-core/OakSet/acc/mean@16", as trainers log it, is mean@16; "P/R" is itself. */
function loggedMetric(printed: string | null): string | null {
  const last = printed?.split("/").at(-1) ?? "";
  return printed !== null && !isMetric(printed) && isMetric(last) ? last : printed;
}

export function findInTidy(
  text: string,
  grid: CellGrid,
  body: Row[],
  columns: TidyColumns,
  v: Vocabulary,
): Findings {
  const drafts: Draft[] = [];
  const skipped: Findings["skipped"] = [];
  const labels = new Map<string, BenchmarkLabel>();
  const seen = new Map<string, Set<string>>();
  const only = PRETRAINED.exec(grid.caption ?? "")?.[1] ?? nameOutside(grid, v) ?? "";
  const modelOf = (row: Row) => (columns.model === null ? only : row[columns.model]?.text) || null;
  const benchmarks = columns.model === null ? fillDown(body, columns.benchmark) : null;
  for (const row of body) {
    const name = modelOf(row) ?? "";
    const ids = seen.get(name) ?? new Set();
    if (columns.id !== null) ids.add(row[columns.id]?.text ?? "");
    seen.set(name, ids);
  }
  const groups = new Map<string, number>();
  const title = columns.titles[columns.score] ?? "";
  const measure = /^accuracy$/i.test(title) ? title : null;
  body.forEach((row, index) => {
    const cell = row[columns.score];
    const read = readCell(cell?.text ?? "");
    const of = (column: number | null) => (column === null ? null : row[column]?.text || null);
    const printed = benchmarks?.[index]?.text ?? of(columns.benchmark);
    const model = modelOf(row);
    const filter = readCell(of(columns.filter) ?? "").kind === "text" ? of(columns.filter) : null;
    if (cell === undefined || read.kind === "missing") return;
    if (read.kind !== "value" || printed === null || (model === null && columns.model !== null)) {
      const reason = read.kind === "value" ? "the row names no benchmark or no model" : "not a plain number";
      skipped.push({
        line: grid.line,
        start: cell.start,
        end: cell.end,
        text: cell.text.slice(0, 80),
        reason,
      });
      return;
    }
    let label = labels.get(printed);
    if (label === undefined) labels.set(printed, (label = labelOf([printed], NO_SUBJECT, v)));
    const group = groups.get(printed) ?? groups.size;
    groups.set(printed, group);
    const id = (seen.get(model ?? "")?.size ?? 0) > 1 ? of(columns.id) : null;
    const ofModel = systemOfRow(index, model ?? "", id, of(columns.size), columns, v);
    const system = withMethodBeside(ofModel, of(columns.method), v);
    drafts.push({
      system,
      group,
      label: {
        ...label,
        metric: loggedMetric(of(columns.metric)) ?? label.metric ?? measure,
        split: of(columns.split) ?? filter ?? label.split,
        variant: filter ?? label.variant,
      },
      cell,
      value: read.value,
      base: null,
      baseName: null,
      delta: read.delta,
      percent: read.percent,
      approx: read.approx,
      markers: read.markers,
      row: model === null ? printed : `${model}, ${printed}`,
      column: title,
    });
  });
  return { found: toFound(drafts, { text, grid, v }), skipped, warnings: [] };
}

function systemOfRow(
  index: number,
  printed: string,
  id: string | null,
  size: string | null,
  columns: TidyColumns,
  v: Vocabulary,
): System {
  const label = systemOf(printed, [], v);
  const heading = columns.size === null ? "" : (columns.titles[columns.size] ?? "");
  const stated = size === null ? null : paramsOf(size, heading);
  return {
    index,
    label,
    key: id === null ? label.cited : `${label.cited} [${id}]`,
    section: null,
    about: "",
    paramsB: label.model.paramsB ?? stated,
    activeParamsB: label.model.activeParamsB,
    setting: label.closed ? "closed" : printed === "" ? null : "competitor",
    settingStated: false,
    training: null,
    baseModel: null,
    provenance: null,
  };
}

/** Rows of the model as it came. */
const UNTRAINED = /^(?:pre-?trained|none|no (?:training|fine-?tuning)|base)$/i;

/** "LoRA" beside "Elm-7B" is made from that; "5-shot" says how it was run; "baseline" and "pretrained" are the model itself. */
function withMethodBeside(system: System, method: string | null, v: Vocabulary): System {
  if (method === null || readCell(method).kind === "missing") return system;
  if (isBaseline(method) || UNTRAINED.test(method)) return { ...system, setting: "base" };
  if (isProtocol(method) || needsContext(method)) return { ...system, key: `${system.key} [${method}]` };
  const label = systemOf(method, [], v);
  const setting = label.ours ? "trained" : "competitor";
  return { ...system, label, key: label.cited, setting, baseModel: system.label.name };
}

/** "7000000000" counts parameters, "7B" and a "(B)" heading say billions. */
function paramsOf(size: string, heading: string): number | null {
  if (/^\d{7,14}(?:\.0)?$/.test(size)) return Number((Number(size) / 1e9).toPrecision(6));
  return sizeOfCell(size, heading).paramsB;
}
