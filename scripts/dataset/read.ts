import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/dataset/dataset";
import type { Paper, ReportedResult } from "../../src/dataset/result";
import type { Format, Skipped, Warning } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import { readCommentLines, readFrontMatter } from "../../src/extract/readers/parts/frontMatter";

/** A document with all that was found in it. `text` is null where the document is not kept here. */
export interface Read {
  source: Source;
  text: string | null;
  /** All papers that it names, those without a result too. */
  papers: Paper[];
  records: ReportedResult[];
  skipped: Skipped[];
  warnings: Warning[];
}

const FORMATS: Record<string, Format> = {
  md: "markdown",
  csv: "csv",
  tsv: "tsv",
  html: "html",
  tex: "latex",
};
const KINDS = ["paper", "readme", "leaderboard", "listing"] as const;

/** Reads every document of `data/sources` through the extractor, in the order of their names. */
export async function readSources(folder: string, vocabulary: Vocabulary): Promise<Read[]> {
  const read: Read[] = [];
  for (const file of filesOf(folder)) {
    const format = FORMATS[file.split(".").at(-1) ?? ""];
    if (!format) throw new Error(`${folder}/${file}: no reader for this kind of file`);
    const text = readFileSync(join(folder, file), "utf8");
    const { papers, results, skipped, warnings, problems } = await extract(
      { document: file, format, text },
      vocabulary,
    );
    const unread = problems.map(({ line, reason }) => ({ line, message: reason }));
    read.push({
      source: sourceOf(file, format, text),
      text,
      papers,
      records: results,
      skipped,
      warnings: [...unread, ...warnings],
    });
  }
  return read;
}

/**
 * Reads what documents gave that are not kept here, one file a document: its records, and under the same name in
 * `papers`, `skipped` and `warnings` what else the extractor said of it.
 */
export function readExtracted(folder: string): Read[] {
  return filesOf(folder).flatMap((file) => {
    const records = readLines<ReportedResult>(join(folder, file));
    if (records.length === 0) return [];
    return {
      source: listingOf(records[0]!),
      text: null,
      papers: readLines<Paper>(join(folder, "papers", file)),
      records,
      skipped: readLines<Skipped>(join(folder, "skipped", file)),
      warnings: readLines<Warning>(join(folder, "warnings", file)),
    };
  });
}

/** One JSON value a line; none where there is no such file. */
function readLines<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function filesOf(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
        .map(({ name }) => name)
        .toSorted((a, b) => (a < b ? -1 : 1))
    : [];
}

function sourceOf(file: string, format: Format, text: string): Source {
  const { paper, stated } =
    format === "csv" || format === "tsv" ? readCommentLines(text, file) : readFrontMatter(text, file);
  const kind = KINDS.find((known) => known === stated["kind"]);
  if (!kind) throw new Error(`${file}:1: kind is '${stated["kind"] ?? ""}', not one of ${KINDS.join(", ")}`);
  const { repository, path, commit } = stated;
  return {
    document: file,
    sha256: createHash("sha256").update(text).digest("hex"),
    kind,
    origin: repository && path && commit ? `${repository}:${path}@${commit}` : null,
    url: paper.url,
    licence: stated["licence"] ?? null,
  };
}

function listingOf({ source }: ReportedResult): Source {
  return {
    document: source.document,
    sha256: source.sha256,
    kind: "listing",
    origin: null,
    url: null,
    licence: "facts only; the abstracts belong to their authors",
  };
}
