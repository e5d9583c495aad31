// Documents in, reported results out. The usage below is the whole of it; README.md shows it at work.
import { readFileSync } from "node:fs";
import { extname, isAbsolute, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import { KINDS, type Kind } from "../src/dataset/result";
import { FORMATS, type Format } from "../src/extract/document";
import { extract, type Extraction } from "../src/extract/extract";
import { readVocabulary } from "../src/extract/names/vocabulary";
import { decode } from "./extract/decode";
import { lines } from "./extract/lines";
import { fileOutput, OUTPUTS, recordWriter, standardOutput, type Output } from "./extract/output";

const USAGE = `usage: npm run --silent extract -- FILE... [--format ${OUTPUTS.join("|")}] [--out FILE] [--explain]
       npm run --silent extract -- - --as ${FORMATS.join("|")} < FILE
       npm run --silent extract -- - --documents ndjson < LINES
FILE ends in .txt, .md, .html, .tex, .csv or .tsv. A line of LINES is {"document": "...", "format": "...", "text": "..."}.
Exit status: 0 done; 1 a document could not be read (the others are still extracted); 2 wrong usage.`;

const FORMAT_OF: Record<string, Format> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".tex": "latex",
  ".csv": "csv",
  ".tsv": "tsv",
};
const PROGRESS_EVERY_MS = 5000;

class WrongUsage extends Error {}

/** A document ready to be read, or why it is none. */
type Input = { document: string; format: Format; text: string } | { document: string; problem: string };

interface Options {
  files: string[];
  format: Output;
  out: string | undefined;
  as: Format | undefined;
  explain: boolean;
  documents: boolean;
}

function oneOf<Word extends string>(words: readonly Word[], given: string | undefined, option: string) {
  if (given === undefined) return undefined;
  const word = words.find((known) => known === given);
  if (!word) throw new WrongUsage(`${option} ${given}: not one of ${words.join(", ")}`);
  return word;
}

function readOptions(argv: string[]): Options {
  let parsed;
  try {
    parsed = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: "string" },
        out: { type: "string" },
        as: { type: "string" },
        explain: { type: "boolean", default: false },
        documents: { type: "string" },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
  const { values, positionals: files } = parsed;
  const documents = oneOf(["ndjson"], values.documents, "--documents") !== undefined;
  const as = oneOf(FORMATS, values.as, "--as");
  if (files.length === 0) throw new WrongUsage("no FILE");
  if (documents && (files.length !== 1 || files[0] !== "-"))
    throw new WrongUsage("--documents reads standard input: FILE is -");
  if (!documents && files.includes("-") && !as) throw new WrongUsage("- needs --as FORMAT");
  return {
    files,
    format: oneOf(OUTPUTS, values.format, "--format") ?? "ndjson",
    out: values.out,
    as,
    explain: values.explain,
    documents,
  };
}

/** A file's name as a record carries it: relative to where the command runs, outside of it as given, so that "a/t1.md" and "b/t1.md" stay two. */
function documentName(file: string): string {
  const inside = relative(".", file);
  return (inside.startsWith("..") || isAbsolute(inside) ? file : inside).split(sep).join("/");
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function readFile(file: string, as: Format | undefined): Promise<Input> {
  const document = file === "-" ? "-" : documentName(file);
  const format = file === "-" ? as : FORMAT_OF[extname(file).toLowerCase()];
  if (!format) return { document, problem: `no reader for ${extname(file) || "a name without an ending"}` };
  try {
    return { document, format, text: decode(file === "-" ? await standardInput() : readFileSync(file)) };
  } catch (error) {
    return { document, problem: (error as Error).message };
  }
}

function readLine(line: Uint8Array, number: number): Input {
  const document = `line ${number}`;
  let value: unknown;
  try {
    value = JSON.parse(decode(line));
  } catch (error) {
    return { document, problem: (error as Error).message };
  }
  const fields = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const wrong = ["document", "format", "text"].find((field) => typeof fields[field] !== "string");
  if (wrong) return { document, problem: `${wrong}: not a string` };
  const { document: name, format: printed, text } = fields as Record<string, string>;
  const format = FORMATS.find((known) => known === printed) ?? FORMAT_OF[`.${printed}`];
  if (!format) return { document, problem: `format '${printed}': not one of ${FORMATS.join(", ")}` };
  return { document: name as string, format, text: text as string };
}

async function* inputs({ files, as, documents }: Options): AsyncGenerator<Input> {
  if (!documents) {
    for (const file of files) yield await readFile(file, as);
    return;
  }
  let number = 0;
  for await (const line of lines(process.stdin as AsyncIterable<Buffer>)) {
    number++;
    if (line.some((byte) => byte > 32)) yield readLine(line, number);
  }
}

/** What the run says at its end: documents, papers, records by kind, numbers left out and why. */
class Tally {
  documents = 0;
  unread = 0;
  papers = 0;
  records = new Map<Kind, number>();
  skipped = new Map<string, number>();

  add({ papers, results, skipped }: Extraction): void {
    this.documents++;
    this.papers += papers.length;
    for (const { kind } of results) this.records.set(kind, (this.records.get(kind) ?? 0) + 1);
    for (const { reason } of skipped) this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }

  get total(): number {
    return [...this.records.values()].reduce((sum, n) => sum + n, 0);
  }

  toString(): string {
    const kinds = KINDS.flatMap((kind) =>
      this.records.has(kind) ? [`${this.records.get(kind)} ${kind}`] : [],
    );
    const reasons = [...this.skipped]
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([reason, count]) => `  ${count} ${reason}`);
    const left = [...this.skipped.values()].reduce((sum, n) => sum + n, 0);
    return [
      `${this.documents} documents, ${this.papers} papers, ${this.total} records${kinds.length ? `: ${kinds.join(", ")}` : ""}`,
      ...(this.unread ? [`${this.unread} documents could not be read`] : []),
      `${left} numbers left out${left ? ":" : ""}`,
      ...reasons,
    ].join("\n");
  }
}

function explain(document: string, { skipped, warnings, problems }: Extraction, all: boolean): void {
  for (const { line, reason } of problems) console.error(`${document}:${line}: ${reason}`);
  for (const { line, message } of warnings) console.error(`${document}:${line}: warning: ${message}`);
  if (all)
    for (const { line, text, reason } of skipped)
      console.error(`${document}:${line}: left out ${JSON.stringify(text)}: ${reason}`);
}

const registry = (file: string) => readFileSync(new URL(`../data/registry/${file}`, import.meta.url), "utf8");

async function run(options: Options): Promise<number> {
  const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));
  const sink = options.out === undefined ? standardOutput() : fileOutput(options.out);
  const writer = recordWriter(options.format);
  const tally = new Tally();
  let told = Date.now();
  try {
    for await (const input of inputs(options)) {
      if ("problem" in input) {
        console.error(`${input.document}: not read: ${input.problem}`);
        tally.unread++;
        continue;
      }
      const extraction = await extract({ ...input, explain: options.explain }, vocabulary);
      explain(input.document, extraction, options.explain);
      tally.add(extraction);
      await sink.write(writer.add(extraction));
      if (Date.now() - told > PROGRESS_EVERY_MS) {
        console.error(`${tally.documents} documents, ${tally.total} records so far`);
        told = Date.now();
      }
    }
    await sink.write(writer.end());
    await sink.close();
  } catch (error) {
    sink.discard();
    throw error;
  }
  console.error(String(tally));
  return tally.unread > 0 ? 1 : 0;
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof WrongUsage) console.error(USAGE);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}
