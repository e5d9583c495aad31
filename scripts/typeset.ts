/**
 * Turns a table of facts (one printed number a line, with where it was printed) into documents in our own layout: one
 * file per paper or leaderboard, tables with one row a system. Usage: npx tsx scripts/typeset.ts FACTS.csv OUT_FOLDER
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";

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

/** A document in our layout, ready to be written. */
export interface Typeset {
  file: string;
  text: string;
}

interface Table {
  place: Origin;
  columns: string[];
  rows: { facts: Fact; cells: Map<string, string> }[];
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

/** All documents for the primary facts, by file name. */
export function typeset(facts: Fact[], deltas: PrintedDelta[] = []): Typeset[] {
  const deltaOf = new Map(deltas.map((printed) => [numberKey(printed), printed.delta]));
  const byPaper = groupBy(
    facts.filter((fact) => !SECONDARY.test(fact.source)),
    (fact) => `${fact.paper}\n${fact.arxiv}\n${fact.year_month}`,
  );
  const documents = [...byPaper.values()].map((own) => typesetPaper(own, deltaOf));
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

function typesetPaper(facts: Fact[], deltaOf: Map<string, string>): Typeset {
  const first = facts[0]!;
  const tables = [...groupBy(facts, (fact) => fact.source).values()].map((own) => tableOf(own, deltaOf));
  const kind = kindOf(first);
  const asCsv = kind === "leaderboard" && tables.length === 1 && facts.length >= BIG;
  const frontMatter = frontMatterOf(first, tables[0]!.place, kind);
  return {
    file: `${fileName(first)}.${asCsv ? "csv" : "md"}`,
    text: asCsv ? csvOf(frontMatter, tables[0]!) : markdownOf(first.paper, frontMatter, tables),
  };
}

function tableOf(facts: Fact[], deltaOf: Map<string, string>): Table {
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
      cells.set(head, printed(fact, deltaOf.get(numberKey(fact))));
    }
    table.rows.push({ facts: own[0]!, cells });
  }
  return table;
}

function numberKey({ source, method, benchmark, split, value }: Omit<PrintedDelta, "delta">): string {
  return JSON.stringify([source, method, benchmark, split, value]);
}

function printed({ value, unit }: Fact, delta: string | undefined): string {
  return `${value}${unit === "%" ? "%" : ""}${delta === undefined ? "" : ` (${delta})`}`;
}

function rowKey(fact: Fact): string {
  return JSON.stringify(rowTexts(fact));
}

/** A row's name: what the facts add in square brackets follows a comma, as brackets are read as references. */
export function rowName({ method }: Pick<Fact, "method">): string {
  return method.replace(/\s*\[([^\]]*)\]/g, ", $1");
}

/** What a row says before its numbers. A competitor's base and training are not printed in its competitor's table. */
function rowTexts(fact: Fact): string[] {
  const { base_model, params_b, setting, training } = fact;
  const printed = setting !== "competitor" && setting !== "closed";
  return [
    rowName(fact),
    printed ? base_model : "",
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

function frontMatterOf(fact: Fact, place: Origin, kind: string): [string, string][] {
  const licence =
    LICENCES.find(([repository]) => repository.test(place.repository ?? ""))?.[1] ?? UNKNOWN_LICENCE;
  const entries: [string, string | null][] = [
    ["title", fact.paper],
    ["arxiv", fact.arxiv || null],
    ["date", fact.year_month || null],
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

function captionOf({ place }: Table): string {
  const file = place.path === null ? place.url : `${place.path} of ${place.repository}`;
  return `Results as printed in ${[file, place.table].filter(Boolean).join(", ")}.`;
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
export function readRows<Row>(file: string): Row[] {
  return Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;
}

function main([facts, folder]: string[]): void {
  if (!facts || !folder) {
    process.stderr.write("usage: tsx scripts/typeset.ts FACTS.csv OUT_FOLDER\n");
    process.exit(2);
  }
  const data = readRows<Fact>(facts);
  const documents = typeset(data, readRows<PrintedDelta>("scripts/typeset.deltas.csv"));
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of documents) writeFileSync(join(folder, file), text);
  process.stderr.write(`${documents.length} documents from ${data.length} facts\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
