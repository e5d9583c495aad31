import { createHash } from "node:crypto";
import Papa from "papaparse";
import type { Dataset, Evidence } from "../../src/dataset/dataset";
import { betterOf } from "../../src/dataset/direction";
import { encodeDataset, encodeEvidence } from "../../src/dataset/encodeDataset";
import { datasetJsonSchema, PLACE_FIELDS, RESULT_FIELDS } from "../../src/dataset/schema";
import { systemKey } from "../../src/dataset/system";
import type { JsonSchema } from "../../src/dataset/validate";
import type { Assembled } from "./assemble";
import { everyEvalEver } from "./everyEvalEver";
import { TAKEN } from "./taken";

const TERMS =
  "Facts (numbers, names, places) taken from the sources that sources and papers.csv name; see data/README.md for the terms of each.";

/** All files that are published beside the page, by name. The same dataset gives the same bytes. */
export function publishedFiles({ dataset, evidence }: Assembled): Map<string, string> {
  const tables = new Map([
    ["results.csv", resultRows(dataset, evidence)],
    ["papers.csv", paperRows(dataset)],
    ["benchmarks.csv", dataset.benchmarks.map((b) => ({ ...b, protocols: b.protocols ?? null }))],
    ["models.csv", dataset.models.map((m) => ({ ...m }))],
  ]);
  const csvs = new Map([...tables].map(([name, rows]) => [name, toCsv(rows)]));
  return new Map([
    ["dataset.json", compact(encodeDataset(dataset))],
    ["evidence.json", compact(encodeEvidence(evidence, dataset.version))],
    ["dataset.schema.json", pretty(datasetJsonSchema())],
    ...csvs,
    ["datapackage.json", pretty(dataPackage(dataset, tables, csvs))],
    ["every-eval-ever.json", compact(everyEvalEver(dataset, evidence))],
    ["CITATION.cff", citation(dataset)],
  ]);
}

type Cell = string | number | boolean | null;
type Row = Record<string, Cell>;

function resultRows(dataset: Dataset, evidence: Evidence): Row[] {
  const benchmarks = new Map(dataset.benchmarks.map((b) => [b.name, b]));
  return dataset.results.map((o) => {
    const paper = dataset.papers[o.paper]!;
    const source = dataset.sources[o.source]!;
    const place = evidence[o.index]!;
    const { index: _index, paper: _paper, source: _source, aggregate, ...rest } = o;
    return {
      ...rest,
      aggregate: aggregate === null ? null : (aggregate.count ?? "size not stated"),
      system: o.method === null && o.model === null ? null : systemKey(o),
      better: betterOf(benchmarks.get(o.benchmark ?? "") ?? null, o.metric),
      paper: paper.title,
      arxiv: paper.arxiv,
      url: paper.url,
      date: paper.date,
      document: source.document,
      origin: source.origin,
      line: place.line,
      table: place.table,
      row: place.row,
      column: place.column,
      quote: place.quote,
    };
  });
}

function paperRows({ papers, results }: Dataset): Row[] {
  return papers.map(({ code, ...paper }, i) => ({
    ...paper,
    code: code.join(" "),
    results: results.filter((o) => o.paper === i).length,
  }));
}

function toCsv(rows: Row[]): string {
  return `${Papa.unparse(rows, { newline: "\n" })}\n`;
}

function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A Frictionless Data Package (v1) of the CSVs: https://specs.frictionlessdata.io/data-package/ */
function dataPackage(dataset: Dataset, tables: Map<string, Row[]>, csvs: Map<string, string>): object {
  return {
    profile: "tabular-data-package",
    name: "benchledger",
    title: "Benchledger: reported benchmark results",
    description: `${dataset.counts.results} reported results from ${dataset.counts.papers} papers and leaderboards, each with the place where it was printed. ${TERMS}`,
    version: dataset.version,
    created: `${TAKEN}T00:00:00Z`,
    licenses: [
      {
        name: "CC-BY-SA-4.0",
        path: "https://creativecommons.org/licenses/by-sa/4.0/",
        title: "Creative Commons Attribution Share-Alike 4.0",
      },
    ],
    sources: dataset.sources.map((s) => ({ title: s.document, ...(s.url ? { path: s.url } : {}) })),
    resources: [...tables].map(([file, rows]) => resourceOf(file, rows, csvs.get(file)!)),
  };
}

function resourceOf(file: string, rows: Row[], csv: string): object {
  return {
    profile: "tabular-data-resource",
    name: file.replace(/\.csv$/, ""),
    path: file,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash("sha256").update(csv).digest("hex")}`,
    schema: {
      fields: Object.keys(rows[0] ?? {}).map((name) => fieldOf(name, rows)),
      missingValues: [""],
      ...(file === "results.csv" ? { primaryKey: "id" } : {}),
    },
  };
}

/** Numbers as printed are strings: "72.90" must not become 72.9 on its way through a reader. */
function fieldOf(name: string, rows: Row[]): object {
  const types = new Set(rows.map((row) => typeof row[name]).filter((type) => type !== "object"));
  const cells: Record<string, JsonSchema> = { ...RESULT_FIELDS, ...PLACE_FIELDS };
  const description = cells[name]?.description;
  const type =
    types.has("string") || types.size === 0 ? "string" : types.has("number") ? "number" : "boolean";
  return { name, type, ...(description ? { description } : {}) };
}

/** https://citation-file-format.github.io/ 1.2.0 */
function citation({ version, counts }: Dataset): string {
  return [
    "cff-version: 1.2.0",
    "type: dataset",
    'title: "Benchledger: reported benchmark results"',
    `message: "If you use these numbers, cite the papers that report them; papers.csv lists all ${counts.papers}."`,
    "authors:",
    '  - name: "The Benchledger contributors"',
    `version: "${version}"`,
    `date-released: "${TAKEN}"`,
    "license:",
    "  - CC-BY-SA-4.0",
    `abstract: "${counts.results} results that papers and leaderboards report for ${counts.systems} systems on ${counts.benchmarks} benchmarks, each as printed and with the place where it stands."`,
    "",
  ].join("\n");
}
