/**
 * Turns a table of facts (one printed number a line, with where it was printed) into documents in our own layout: one
 * file per paper or leaderboard, tables with one row a system. Usage: npx tsx scripts/typeset.ts FACTS.csv OUT_FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { nameModel } from "../src/extract/names/models";
import type { Vocabulary } from "../src/extract/names/vocabulary";
import { readRegistry } from "./dataset/registry";

/** One printed number of the facts table; "" where nothing is stated. */
export interface Fact {
  paper: string;
  arxiv: string;
  year_month: string;
  method: string;
  base_model: string;
  params_b: string;
  setting: string;
  training: string;
  benchmark: string;
  split: string;
  metric: string;
  value: string;
  unit: string;
  source: string;
}

/** A difference printed beside a number, with what finds the number again among the facts. */
export type PrintedDelta = Pick<Fact, "source" | "method" | "benchmark" | "split" | "value"> & {
  delta: string;
};

/** Where the facts and their source differ: in facts of a source, method and benchmark ("*": any), `from` in `field` is `to`. */
export interface Correction {
  source: string;
  method: string;
  benchmark: string;
  field: "method" | "base_model" | "params_b" | "setting" | "split";
  from: string;
  to: string;
  because: string;
}

/** Whose numbers a source says or marks them to be; "*" is any but the paper's own. */
export interface PrintedProvenance {
  source: string;
  method: string;
  benchmark: string;
  value: string;
  provenance: "quoted" | "re-run";
}

/** What the script reads beside the facts. */
export interface Amendments {
  deltas: PrintedDelta[];
  provenances: PrintedProvenance[];
  corrections: Correction[];
}

/** A printed number as its source means it, with the difference printed beside it and whose it is; "" where not said. */
export type PrimaryFact = Fact & { delta: string; provenance: PrintedProvenance["provenance"] | "" };

/** A document in our layout, ready to be written. */
export interface Typeset {
  file: string;
  text: string;
}

interface Table {
  place: Origin;
  columns: string[];
  rows: { facts: PrimaryFact; cells: Map<string, string> }[];
}

/** Where a table was printed: a file of a repository at a commit, or a page. */
interface Origin {
  repository: string | null;
  path: string | null;
  commit: string | null;
  url: string;
  table: string;
}

const ROW_HEADS = ["Method", "Base model", "Size (B)", "Setting", "Training"];
/** A cell with nothing in it; a blank could be read as "the same as above". */
const NOTHING = "–";
/** "Osilly/Vision-R1:README.md@c061…#table0"; not a page's address. */
const REPOSITORY_FILE = /^([\w.-]+\/[\w.-]+):(.+?)@([0-9a-f]{40})(?:#table(\d+)| table (\d+))?/;
const WEB_PAGE = /https?:\/\/[^\s)]+/;
/** Notes that others wrote about a paper are no primary source. */
const SECONDARY = /notes on the paper\)?$/;
/** Sources with terms that are known; for all others the terms of the source apply to more than facts. */
const LICENCES: [RegExp, string][] = [
  [/^jd-coderepos\/sota$/, "CC-BY-SA-4.0"],
  [/^louis0487\/LLM-Benchmark-Lifecycle$/, "CC-BY-4.0"],
];
const UNKNOWN_LICENCE = "facts only; the terms of the source apply";
/** From this many numbers on a leaderboard of one table is a CSV. */
const BIG = 350;

/** A note of the facts that repeats the size column: "[size V-13B]". */
const SIZE_NOTE = /\s*\[size [^\]]*\]/;
/** Who judged stands with the name, but is no part of it: "LLaVA-1.5 (GPT Eval)". */
const JUDGED = /\s*\((GPT|Human) Eval\)$/;
const JUDGES: Record<string, string> = { GPT: "judged by GPT", Human: "judged by people" };
const OWN_WORK = /\(ours\)/i;
/** "16 (2.8 active)" */
const TOTAL_AND_ACTIVE = /^([\d.]+) \(([\d.]+) active\)$/;

/** The primary facts as their sources mean them; throws where a correction finds nothing to correct. */
export function primaryFacts(
  facts: Fact[],
  { deltas, provenances, corrections }: Amendments,
  v: Vocabulary,
): PrimaryFact[] {
  const deltaOf = new Map(deltas.map((printed) => [numberKey(printed), printed.delta]));
  const used = new Set<Correction>();
  const primary = facts
    .filter((fact) => !SECONDARY.test(fact.source))
    .map((fact) => ({
      ...asMeant(corrected(fact, corrections, used), v),
      delta: deltaOf.get(numberKey(fact)) ?? "",
      provenance: provenanceOf(fact, provenances),
    }));
  const idle = corrections.find((correction) => !used.has(correction));
  if (idle) throw new Error(`nothing to correct: ${idle.source} ${idle.method}, ${idle.field} ${idle.from}`);
  const tables = groupBy(primary, ({ source }) => source);
  return withoutRepeats([...tables.values()]).flatMap(namedByBase);
}

/** A leaderboard may print part of a table once more: a table without a number of its own is left out. */
function withoutRepeats(tables: PrimaryFact[][]): PrimaryFact[][] {
  const seen = new Set<string>();
  return tables.filter((facts) => {
    const before = seen.size;
    for (const fact of facts) seen.add(JSON.stringify([fact.paper, fact.method, headOf(fact), fact.value]));
    return seen.size > before;
  });
}

/** Rows of one table that share name and size but not their base take the base's name along. */
function namedByBase(facts: PrimaryFact[]): PrimaryFact[] {
  const sameName = groupBy(facts, nameAndSize);
  return facts.map((fact) =>
    sameName.get(nameAndSize(fact))!.every(({ base_model }) => base_model === fact.base_model)
      ? fact
      : { ...fact, method: `${fact.method} (${fact.base_model})` },
  );
}

function nameAndSize({ method, params_b }: Fact): string {
  return `${method}\n${params_b}`;
}

function provenanceOf(fact: Fact, provenances: PrintedProvenance[]): PrimaryFact["provenance"] {
  const said = provenances.find(
    ({ source, method, benchmark, value }) =>
      source === fact.source &&
      (method === fact.method || (method === "*" && fact.setting !== "trained")) &&
      (benchmark === fact.benchmark || benchmark === "*") &&
      (value === fact.value || value === "*"),
  );
  return said?.provenance ?? "";
}

function corrected(fact: Fact, corrections: Correction[], used: Set<Correction>): Fact {
  const own = { ...fact };
  for (const correction of corrections) {
    const { source, method, benchmark, field, from, to } = correction;
    if (!own.source.startsWith(source) || (method !== "*" && method !== own.method)) continue;
    if (benchmark !== "*" && benchmark !== own.benchmark) continue;
    if (from === "" ? own[field] !== "" : !own[field].startsWith(from)) continue;
    own[field] = to + own[field].slice(from.length);
    used.add(correction);
  }
  return own;
}

function asMeant(fact: Fact, v: Vocabulary): Fact {
  const judge = JUDGES[JUDGED.exec(fact.method)?.[1] ?? ""];
  return {
    ...fact,
    method: fact.method.replace(SIZE_NOTE, "").replace(JUDGED, ""),
    params_b: fact.params_b.replace(TOTAL_AND_ACTIVE, "$1B-A$2B"),
    setting: settingOf(fact, v),
    metric: [fact.metric, judge].filter(Boolean).join("; "),
  };
}

/** A row that says "(Ours)" is the paper's own; whether a competitor's weights are open, the registry knows best. */
function settingOf({ method, setting }: Fact, v: Vocabulary): string {
  if (setting !== "competitor" && setting !== "closed") return setting;
  if (OWN_WORK.test(method)) return "trained";
  const weights = nameModel(method, v).weights;
  return weights === null ? setting : weights === "closed" ? "closed" : "competitor";
}

/** All documents for the primary facts, by file name. */
export function typeset(facts: PrimaryFact[], v: Vocabulary): Typeset[] {
  const byPaper = groupBy(facts, (fact) => `${fact.paper}\n${fact.arxiv}\n${fact.year_month}`);
  const documents = [...byPaper.values()].map((own) => typesetPaper(own, v));
  const names = new Set(documents.map((document) => document.file));
  if (names.size < documents.length) throw new Error("two papers would share one file name");
  return documents.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** The head of a benchmark's column: "MathVerse (mini Vision_Only)", "MathVista (testmini; Acc.)". */
export function headOf({ benchmark, split, metric }: Pick<Fact, "benchmark" | "split" | "metric">): string {
  const inner = /^(.*?)\s*\(([^()]*)\)$/.exec(benchmark);
  const name = inner?.[1] ?? benchmark;
  const parts = [inner?.[2] ?? "", split, metric].map(withoutBrackets).filter((part) => part !== "");
  const title = name === "average" ? "Average" : name;
  return parts.length === 0 ? title : `${title} (${parts.join("; ")})`;
}

function typesetPaper(facts: PrimaryFact[], v: Vocabulary): Typeset {
  const first = facts[0]!;
  const tables = [...groupBy(facts, (fact) => fact.source).values()].map(tableOf);
  const kind = kindOf(first);
  const asCsv = kind === "leaderboard" && tables.length === 1 && facts.length >= BIG;
  const frontMatter = frontMatterOf(first, tables[0]!.place, kind, organisationOf(facts, kind, v));
  return {
    file: `${fileName(first)}.${asCsv ? "csv" : "md"}`,
    text: asCsv ? csvOf(frontMatter, tables[0]!) : markdownOf(first.paper, frontMatter, tables),
  };
}

function tableOf(facts: PrimaryFact[]): Table {
  const table: Table = {
    place: originOf(facts[0]!.source),
    columns: [...new Set(facts.map(headOf))],
    rows: [],
  };
  const rows = groupBy(facts, rowKey);
  for (const own of rows.values()) {
    const cells = new Map<string, string>();
    for (const fact of own) {
      const head = headOf(fact);
      if (cells.has(head)) throw new Error(`${fact.paper}: two values for '${fact.method}' on '${head}'`);
      cells.set(head, printed(fact));
    }
    table.rows.push({ facts: own[0]!, cells });
  }
  return table;
}

function numberKey({ source, method, benchmark, split, value }: Omit<PrintedDelta, "delta">): string {
  return JSON.stringify([source, method, benchmark, split, value]);
}

/** Marks of numbers that are not the paper's own, as the caption explains them. */
const MARKS = { quoted: "†", "re-run": "‡", "": "" };
const MEANINGS = { "†": "a number quoted from another source", "‡": "a re-run by the authors" };

function printed({ value, unit, delta, provenance }: PrimaryFact): string {
  return `${value}${unit === "%" ? "%" : ""}${MARKS[provenance]}${delta === "" ? "" : ` (${delta})`}`;
}

function rowKey(fact: Fact): string {
  return JSON.stringify(rowTexts(fact));
}

/** A row's name: what the facts add in square brackets follows a comma, as brackets are read as references. */
export function rowName({ method }: Pick<Fact, "method">): string {
  return method.replace(/\s*\[([^\]]*)\]/g, ", $1");
}

/**
 * What a row says before its numbers. A competitor's base and training are not printed in its competitor's table, but
 * for a row like "+ R-Zero", whose base stands above it.
 */
function rowTexts(fact: Fact): string[] {
  const { method, base_model, params_b, setting, training } = fact;
  const printed = setting !== "competitor" && setting !== "closed";
  return [
    rowName(fact),
    printed || method.startsWith("+") ? base_model : "",
    params_b,
    setting,
    printed && training !== "none" ? training : "",
  ];
}

function originOf(source: string): Origin {
  const [, repository, path, commit, index, number] = REPOSITORY_FILE.exec(source) ?? [];
  if (repository && path && commit) {
    const table =
      index !== undefined ? `table ${Number(index) + 1}` : number !== undefined ? `table ${number}` : "";
    return {
      repository,
      path,
      commit,
      url: `https://github.com/${repository}/blob/${commit}/${path}`,
      table,
    };
  }
  const url = WEB_PAGE.exec(source)?.[0];
  if (!url) throw new Error(`no address in '${source}'`);
  const table = /table (\d+)/i.exec(source)?.[1];
  return { repository: null, path: null, commit: null, url, table: table ? `table ${table}` : "" };
}

function kindOf({ paper, arxiv }: Fact): string {
  if (/leaderboard|benchmark scores|release notes/i.test(paper)) return "leaderboard";
  return arxiv === "" ? "readme" : "paper";
}

/** Who made what a paper trains, where the registry knows of one maker; a leaderboard has made none of its rows. */
function organisationOf(facts: Fact[], kind: string, v: Vocabulary): string | null {
  if (kind === "leaderboard") return null;
  const makers = new Set(
    facts
      .filter(({ setting }) => setting === "trained")
      .map(({ method }) => v.vendors.get(nameModel(method, v).model)),
  );
  makers.delete(undefined);
  return makers.size === 1 ? [...makers][0]! : null;
}

function frontMatterOf(
  fact: Fact,
  place: Origin,
  kind: string,
  organisation: string | null,
): [string, string][] {
  const licence =
    LICENCES.find(([repository]) => repository.test(place.repository ?? ""))?.[1] ?? UNKNOWN_LICENCE;
  const entries: [string, string | null][] = [
    ["title", fact.paper],
    ["arxiv", fact.arxiv || null],
    ["date", fact.year_month || null],
    ["organisation", organisation],
    ["url", fact.arxiv && kind !== "leaderboard" ? `https://arxiv.org/abs/${fact.arxiv}` : place.url],
    ["kind", kind],
    ["repository", place.repository],
    ["path", place.path],
    ["commit", place.commit],
    ["licence", licence],
    ["scale", fact.unit === "fraction 0-1" ? "1" : null],
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== null);
}

function markdownOf(title: string, frontMatter: [string, string][], tables: Table[]): string {
  const head = [
    "---",
    ...frontMatter.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    "---",
    "",
    `# ${title}`,
  ];
  const body = tables.flatMap((table, i) => [
    "",
    `## Table ${i + 1}`,
    "",
    captionOf(table),
    "",
    ...markdownTable(table),
  ]);
  return `${[...head, ...body].join("\n")}\n`;
}

function captionOf({ place, rows }: Table): string {
  const file = place.path === null ? place.url : `${place.path} of ${place.repository}`;
  const cells = rows.flatMap((row) => [...row.cells.values()]).join(" ");
  const legend = Object.entries(MEANINGS).filter(([mark]) => cells.includes(mark));
  return [
    `Results as printed in ${[file, place.table].filter(Boolean).join(", ")}.`,
    ...legend.map(([mark, meaning]) => `${mark} marks ${meaning}.`),
  ].join(" ");
}

function markdownTable(table: Table): string[] {
  const heads = usedHeads(table);
  const rows = table.rows.map((row) => pipeRow(cellsOf(row, table, heads)));
  return [
    pipeRow([...heads, ...table.columns]),
    `|${" --- |".repeat(heads.length + table.columns.length)}`,
    ...rows,
  ];
}

function pipeRow(cells: string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

function csvOf(frontMatter: [string, string][], table: Table): string {
  const heads = usedHeads(table);
  const lines = [[...heads, ...table.columns], ...table.rows.map((row) => cellsOf(row, table, heads))];
  const head = [...frontMatter, ["caption", captionOf(table)]].map(([key, value]) => `# ${key}: ${value}`);
  return `${head.join("\n")}\n${Papa.unparse(lines, { newline: "\n" })}\n`;
}

/** Columns that no row fills are left out, but for the method's. */
function usedHeads(table: Table): string[] {
  return ROW_HEADS.filter((_, i) => i === 0 || table.rows.some((row) => rowTexts(row.facts)[i] !== ""));
}

function cellsOf(row: Table["rows"][number], table: Table, heads: string[]): string[] {
  const texts = rowTexts(row.facts);
  const own = heads.map((head) => texts[ROW_HEADS.indexOf(head)] || NOTHING);
  return [...own, ...table.columns.map((column) => row.cells.get(column) ?? NOTHING)];
}

function fileName({ paper, arxiv }: Fact): string {
  const short = paper.replace(/\(leaderboard\)|benchmark scores.*$/i, "").split(": ")[0]!;
  const slug = short
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  const words = slug.length <= 48 ? slug : slug.slice(0, 48).replace(/-[^-]*$/, "");
  return arxiv === "" ? words : `${arxiv}-${words}`;
}

/** Brackets inside brackets could not be told apart: "(900,3600]" becomes "900-3600", "[lmms-eval v0.3]" loses its own. */
function withoutBrackets(text: string): string {
  return text
    .replace(/[([](\d+),\s*(\d+)[)\]]/g, "$1-$2")
    .replace(/[()[\]]/g, "")
    .trim();
}

function escaped(cell: string): string {
  return cell.replace(/([\\|*`<])/g, "\\$1");
}

function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The rows of a CSV file by its heads. */
function readRows<Row>(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

/** All primary facts of a file, amended by the tables beside this script. */
export function readFacts(file: string, v: Vocabulary): PrimaryFact[] {
  const amendments = {
    deltas: readRows<PrintedDelta>("scripts/typeset.deltas.csv"),
    provenances: readRows<PrintedProvenance>("scripts/typeset.provenance.csv"),
    corrections: readRows<Correction>("scripts/typeset.corrections.csv"),
  };
  return primaryFacts(readRows<Fact>(file), amendments, v);
}

function main([facts, folder]: string[]): void {
  if (!facts || !folder) {
    process.stderr.write("usage: tsx scripts/typeset.ts FACTS.csv OUT_FOLDER\n");
    process.exit(2);
  }
  const vocabulary = readRegistry("data");
  const data = readFacts(facts, vocabulary);
  const documents = typeset(data, vocabulary);
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of documents) writeFileSync(join(folder, file), text);
  process.stderr.write(`${documents.length} documents from ${data.length} facts\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
