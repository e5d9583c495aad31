import { existsSync, readFileSync } from "node:fs";
import type { ReportedResult } from "../../src/dataset/result";
import type { CellGrid } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import { readLatex } from "../../src/extract/readers/latex";
import { partOf, percent, type Part } from "./partOf";
import { isPrintedIn, isSameDataset, isSameSystem, squash } from "./sameName";

interface Label {
  dataset: string;
  model: string;
  value: string;
  /** The place in the table, counted from 0. */
  row: number;
  column: number;
}

interface Labelled {
  arxiv_id: string;
  tex_table_index: number;
  direct: number;
  n_records: number;
  table_tex: string;
  records: Label[];
}

const LEVELS = ["value", "model", "dataset", "model strictly", "dataset strictly", "own name"] as const;
type Level = (typeof LEVELS)[number];

/** "81.72%" and "0.036000000000000004" are the numbers that they were made from. */
const numberOf = (value: string | null) =>
  Number(parseFloat(value?.replaceAll(",", "") ?? "").toPrecision(12));

/**
 * Measures the reading of LaTeX tables on annotations of their best rows, where all of a table's annotations were
 * found in it. A label is found where a record holds its number; its model is right where such a record's method or
 * model is the same (strictly: without case and signs; else `isSameSystem`); its dataset is right where that record's
 * benchmark, with its split or without, is too (strictly: without case and signs; else `isSameDataset`). Annotators give
 * models names of their own: a label whose model stands neither in its row nor in its column needs a record that is
 * named as that row or column is; how many there are is said ("own name").
 */
export async function scoreLatexTables(file: URL, v: Vocabulary, misses: boolean): Promise<void> {
  if (!existsSync(file)) return console.log("LaTeX tables: none labelled here, nothing measured");
  const tally: Record<Part, Level[][]> = { "developed on": [], "set aside": [] };
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const table = JSON.parse(line) as Labelled;
    if (table.direct !== table.n_records) continue;
    const document = `${table.arxiv_id} ${table.tex_table_index}`;
    const part = partOf(table.arxiv_id, "sixth");
    const { results } = await extract({ document, format: "latex", text: table.table_tex }, v);
    const { grids } = readLatex(table.table_tex, { document });
    for (const label of table.records) {
      const found = results.filter((r) => numberOf(r.value) === numberOf(label.value));
      const reached = levelsOf(label, found, headsOf(label, grids));
      tally[part].push(reached);
      if (misses && part === "developed on" && !reached.includes("dataset")) sayMiss(document, label, found);
    }
  }
  for (const [part, labels] of Object.entries(tally)) {
    const shares = LEVELS.map(
      (level) =>
        `${level} ${percent(labels.filter((reached) => reached.includes(level)).length, labels.length)}`,
    );
    console.log(`LaTeX tables, ${part}: ${labels.length} labels: ${shares.join(", ")}`);
  }
}

/** The texts of a label's row and, above it, of its column, but for what names its dataset; none where its place does not hold its number. */
function headsOf(label: Label, grids: CellGrid[]): string[] {
  const holds = ({ cells }: CellGrid) =>
    numbersIn(cells[label.row]?.[label.column]?.text ?? "").includes(numberOf(label.value));
  const cells = grids.find(holds)?.cells ?? [];
  const texts = [...(cells[label.row] ?? []), ...cells.slice(0, label.row).map((row) => row[label.column])];
  return texts
    .map((cell) => cell?.text ?? "")
    .filter((text) => /\p{L}/u.test(text) && !isSameDataset(text, label.dataset));
}

const numbersIn = (text: string) => (text.replaceAll(",", "").match(/-?\d*\.?\d+/g) ?? []).map(Number);

function levelsOf(label: Label, found: ReportedResult[], heads: string[]): Level[] {
  const own =
    heads.length > 0 &&
    !heads.some((head) => isSameSystem(head, label.model) || isPrintedIn(label.model, head));
  const names = own ? heads : [label.model];
  const reached = new Set<Level>(found.length > 0 ? ["value"] : []);
  if (own) reached.add("own name");
  for (const r of found) {
    const systems = [r.method, r.model].filter((name) => name !== null);
    const datasets = [r.benchmark, r.benchmarkAsPrinted]
      .filter((name) => name !== null)
      .flatMap((name) => [name, `${name} ${r.split ?? ""}`, `${name} ${r.variant ?? ""}`]);
    if (systems.some((system) => names.some((name) => isSameSystem(system, name)))) {
      reached.add("model");
      if (datasets.some((name) => isSameDataset(name, label.dataset))) reached.add("dataset");
    }
    if (systems.some((system) => squash(system) === squash(label.model))) {
      reached.add("model strictly");
      if (datasets.some((name) => squash(name) === squash(label.dataset))) reached.add("dataset strictly");
    }
  }
  return [...reached];
}

function sayMiss(document: string, label: Label, found: ReportedResult[]): void {
  const got = found.map((r) => `${r.method} on ${r.benchmark ?? "nothing"} (${r.split ?? "no split"})`);
  console.log(
    `   ${document}: ${label.model} on ${label.dataset}, ${label.value}: ${got.join("; ") || "not found"}`,
  );
}
