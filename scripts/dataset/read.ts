import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../src/dataset/dataset";
import type { ReportedResult } from "../../src/dataset/result";
import type { Format, Skipped, Warning } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import { readCommentLines, readFrontMatter } from "../../src/extract/readers/parts/frontMatter";

/** A document with all that was found in it. `text` is null where the document is not kept here. */
export interface Read {
  source: Source;
  text: string | null;
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
    const { results, skipped, warnings, problems } = await extract(
      { document: file, format, text },
      vocabulary,
    );
    const unread = problems.map(({ line, reason }) => ({ line, message: reason }));
    read.push({
      source: sourceOf(file, format, text),
      text,
      records: results,
      skipped,
      warnings: [...unread, ...warnings],
    });
  }
  return read;
}

/** Reads the records of documents that are not kept here; a file of `data/extracted` may hold several documents'. */
export function readExtracted(folder: string): Read[] {
  const byDocument = new Map<string, ReportedResult[]>();
  for (const file of filesOf(folder)) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean)) {
      const record = JSON.parse(line) as ReportedResult;
      byDocument.set(record.source.document, [...(byDocument.get(record.source.document) ?? []), record]);
    }
  }
  return [...byDocument.values()].map((records) => ({
    source: listingOf(records[0]!),
    text: null,
    records,
    skipped: [],
    warnings: [],
  }));
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
