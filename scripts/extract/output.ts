import Papa from "papaparse";
import { once } from "node:events";
import { createWriteStream, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Writable } from "node:stream";
import type { Paper, ReportedResult } from "../../src/dataset/result";
import type { Extraction } from "../../src/extract/extract";

export const OUTPUTS = ["ndjson", "json", "csv"] as const;
export type Output = (typeof OUTPUTS)[number];

/** Where text goes, piece by piece, waiting where the other end is slow. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Makes what was written final. */
  close(): Promise<void>;
  /** Leaves what was there before as it was. */
  discard(): void;
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== "" && !stream.write(text)) await once(stream, "drain");
}

/** Standard output. A reader that has seen enough (`| head`) ends the run quietly. */
export function standardOutput(): Sink {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  return { write: (text) => writeTo(process.stdout, text), close: async () => {}, discard: () => {} };
}

/** A file that is replaced in one step on `close`, or left as it was. */
export function fileOutput(path: string): Sink {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  const stream = createWriteStream(draft);
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});
  const discard = () => rmSync(draft, { force: true });
  process.once("exit", discard);
  return {
    write: (text) => Promise.race([writeTo(stream, text), failed]),
    close: async () => {
      stream.end();
      await Promise.race([once(stream, "finish"), failed]);
      renameSync(draft, path);
    },
    discard,
  };
}

/** Writes one extraction after another in one format; `end` gives what closes the text. */
export interface RecordWriter {
  add(extraction: Extraction): string;
  end(): string;
}

export function recordWriter(format: Output): RecordWriter {
  switch (format) {
    case "ndjson":
      return { add: ({ results }) => results.map((r) => `${JSON.stringify(r)}\n`).join(""), end: () => "" };
    case "json":
      return jsonWriter();
    case "csv":
      return csvWriter();
  }
}

const onePerLine = (list: unknown[]) => list.map((one) => `\n${JSON.stringify(one)}`).join(",");

/** `{"papers": [...], "results": [...]}`, one paper or result a line: papers that report nothing are kept too. */
function jsonWriter(): RecordWriter {
  const papers: Paper[] = [];
  const results: ReportedResult[] = [];
  return {
    add: (extraction) => {
      papers.push(...extraction.papers);
      results.push(...extraction.results);
      return "";
    },
    end: () => `{"papers": [${onePerLine(papers)}\n],\n"results": [${onePerLine(results)}\n]}\n`,
  };
}

/** What a spreadsheet would run, a signed number spared: "-1.4" and "+3.2..8" stay numbers as printed. */
const FORMULA = /^[\s'"]*(?:[=@|%]|[+-](?!\d[\d.,]*(?:x|\.\.[\d.,]+)?$))/;

function csvWriter(): RecordWriter {
  let headed = false;
  return {
    add: ({ results }) => {
      const rows = results.map(flatten);
      const first = rows[0];
      if (!first) return "";
      const csv = Papa.unparse(rows, { header: !headed, newline: "\n", escapeFormulae: FORMULA });
      headed = true;
      return `${csv}\n`;
    },
    end: () => "",
  };
}

const flat = (value: unknown) => (Array.isArray(value) ? value.join(" ") : value);
const under = (prefix: string, object: object) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [`${prefix}.${key}`, flat(value)]));

function flatten({ paper, source, aggregate, ...rest }: ReportedResult): Record<string, unknown> {
  return {
    ...rest,
    aggregate: aggregate === null ? null : (aggregate.count ?? "unknown"),
    ...under("paper", paper),
    ...under("source", source),
  };
}
