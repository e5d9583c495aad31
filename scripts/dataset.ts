// Builds what the page reads: `data/` through the extractor to `public/`. The usage below is the whole of it.
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findConflicts, findDeltaMismatches } from "../src/dataset/conflicts";
import type { Dataset } from "../src/dataset/dataset";
import { COVERAGE_SCHEMA, type Coverage } from "../src/dataset/coverage";
import { KINDS } from "../src/dataset/result";
import { parseDataset, parseEvidence } from "../src/dataset/parseDataset";
import { systemKey } from "../src/dataset/system";
import { assemble, titleKey, type Assembled } from "./dataset/assemble";
import { findFaults, unknownNames } from "./dataset/checks";
import { diffDatasets } from "./dataset/diff";
import { publishedFiles } from "./dataset/publish";
import { readRegistry } from "./dataset/registry";
import { readExtracted, readSources, type Read } from "./dataset/read";
import { replaceFile } from "./replaceFile";

const USAGE = `usage: npm run --silent dataset [-- [--conflicts] [--diff OLD.json]]
Exit status: 0 done; 1 the data is at fault, each fault with its place, and nothing is written; 2 wrong usage.`;

class WrongUsage extends Error {}

/** Everything the build makes from a data folder, before anything is written. */
export interface Built extends Assembled {
  read: Read[];
  faults: string[];
}

/** Reads, joins and checks; throws where a document or the registry cannot be read. */
export async function buildDataset(data: string): Promise<Built> {
  const vocabulary = readRegistry(data);
  const read = [
    ...(await readSources(join(data, "sources"), vocabulary)),
    ...readExtracted(join(data, "extracted")),
  ];
  const assembled = assemble(read, vocabulary);
  return { ...assembled, read, faults: findFaults(assembled, read) };
}

/** What was read, what was left out and which names nobody knows. */
export function coverageOf({ dataset, read }: Built): Coverage {
  const skipped = new Map<string, Coverage["skipped"][number]>();
  for (const { source, skipped: own } of read) {
    for (const { reason, line, text } of own) {
      const entry = skipped.get(reason) ?? { reason, count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < 3)
        entry.examples.push({ document: source.document, line, text: text.slice(0, 60) });
      skipped.set(reason, entry);
    }
  }
  return {
    schema: COVERAGE_SCHEMA,
    version: dataset.version,
    documents: read.map(({ source, records, skipped, warnings }) => ({
      document: source.document,
      records: records.length,
      skipped: skipped.length,
      warnings: warnings.length,
    })),
    skipped: [...skipped.values()].toSorted((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
    warnings: read.flatMap(({ source, warnings }) =>
      warnings.map(({ line, message }) => ({ document: source.document, line, message })),
    ),
    withoutResults: withoutResults(dataset, read),
    unknownBenchmarks: unknownNames(dataset, "benchmarks"),
    unknownModels: unknownNames(dataset, "models"),
  };
}

function withoutResults({ papers }: Dataset, read: Read[]): Coverage["withoutResults"] {
  const reporting = new Set(papers.map(titleKey));
  return read.flatMap(({ source, papers: own }) =>
    own
      .filter((paper) => !reporting.has(titleKey(paper)))
      .map(({ title }) => ({ document: source.document, title })),
  );
}

/** Every file of `public/` that the build makes, by name; all are read back before they count. */
export function filesOf(built: Built): Map<string, string> {
  const files = publishedFiles(built);
  files.set("coverage.json", `${JSON.stringify(coverageOf(built))}\n`);
  parseEvidence(
    JSON.parse(files.get("evidence.json")!),
    parseDataset(JSON.parse(files.get("dataset.json")!)),
  );
  return files;
}

/** The reports in conflict and the deltas that do not follow, one a line. */
export function conflictLines(dataset: Dataset): string[] {
  const numbered = (index: number) => {
    const o = dataset.results[index]!;
    return `${o.value} (${dataset.papers[o.paper]!.title.split(":")[0]})`;
  };
  const conflicts = findConflicts(dataset).map((c) => {
    const column = [c.benchmark, c.split ?? "split not stated", c.variant, c.metric]
      .filter(Boolean)
      .join(", ");
    return `${c.system} on ${column}: ${c.results.map(numbered).join(" · ")}; apart by ${c.spread}`;
  });
  const deltas = findDeltaMismatches(dataset).map(({ result, printed, computed, follows }) => {
    const o = dataset.results[result]!;
    const other = follows === null ? "" : `; it follows from ${follows}`;
    return `${systemKey(o)} on ${o.benchmark ?? "average"}: ${o.base} → ${o.value} is printed as ${printed}, computed ${computed}${other} (${dataset.papers[o.paper]!.title})`;
  });
  return [
    `${conflicts.length} conflicts`,
    ...conflicts,
    `${deltas.length} deltas that do not follow`,
    ...deltas,
  ];
}

function tally({ dataset, read, repeated }: Built): string {
  const { counts, results } = dataset;
  const kinds = KINDS.map((kind) => `${results.filter((o) => o.kind === kind).length} ${kind}`).join(", ");
  const listings = read.filter(({ source }) => source.kind === "listing").length;
  const unknown = {
    benchmarks: unknownNames(dataset, "benchmarks"),
    models: unknownNames(dataset, "models"),
  };
  return [
    `documents   ${counts.sources} (${listings} of them listing pages)`,
    `papers      ${counts.papers}`,
    `results     ${counts.results}: ${kinds}; ${repeated} repeated in their own document left out`,
    `systems     ${counts.systems}, benchmarks ${counts.benchmarks}, models ${counts.models}`,
    `left out    ${read.reduce((sum, { skipped }) => sum + skipped.length, 0)} numbers and cells, ${read.reduce((sum, { warnings }) => sum + warnings.length, 0)} warnings`,
    `conflicts   ${findConflicts(dataset).length}, deltas that do not follow ${findDeltaMismatches(dataset).length}`,
    `not known   ${unknown.benchmarks.length} benchmarks (${firstNames(unknown.benchmarks)}), ${unknown.models.length} models (${firstNames(unknown.models)} …)`,
    `version     ${dataset.version}`,
  ].join("\n");
}

function firstNames(unknown: { name: string }[]): string {
  return unknown
    .slice(0, 12)
    .map(({ name }) => name)
    .join(", ");
}

/** A file that says the same already stays as it is, with its date. */
function refreshFile(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) replaceFile(path, text);
}

function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options: { conflicts: { type: "boolean" }, diff: { type: "string" } } }).values;
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}

async function main({ conflicts, diff }: ReturnType<typeof readOptions>): Promise<number> {
  const built = await buildDataset("data");
  if (built.faults.length > 0) {
    process.stderr.write(
      `${built.faults.join("\n")}\n${built.faults.length} faults in data/: nothing was written\n`,
    );
    return 1;
  }
  if (diff !== undefined) {
    const old = parseDataset(JSON.parse(readFileSync(diff, "utf8")));
    process.stdout.write(`${diffDatasets(old, built.dataset).join("\n")}\n`);
  }
  mkdirSync("public", { recursive: true });
  for (const [file, text] of filesOf(built)) refreshFile(join("public", file), text);
  refreshFile(join("public", "CHANGELOG.md"), readFileSync(join("data", "CHANGELOG.md"), "utf8"));
  if (conflicts) process.stdout.write(`${conflictLines(built.dataset).join("\n")}\n`);
  process.stderr.write(`${tally(built)}\n`);
  return 0;
}

if (process.argv[1]?.replaceAll("\\", "/").endsWith("scripts/dataset.ts")) {
  try {
    process.exitCode = await main(readOptions(process.argv.slice(2)));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    if (error instanceof WrongUsage) process.stderr.write(`${USAGE}\n`);
    process.exitCode = error instanceof WrongUsage ? 2 : 1;
  }
}
