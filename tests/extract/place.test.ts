import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReportedResult } from "../../src/dataset/result";
import type { Format } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import { digitsOf, standsIn, unprinted, vocabulary, withoutMarkup } from "./printed";

interface Input {
  document: string;
  format: Format;
  text: string;
}

const FORMAT_OF: Record<string, Format> = {
  ".txt": "text",
  ".md": "markdown",
  ".html": "html",
  ".tex": "latex",
  ".csv": "csv",
  ".tsv": "tsv",
};

const MADE: Input[] = [
  {
    document: "made.txt",
    format: "text",
    text: `Daily Papers

Learning from Agreement without Labels

We propose Alder, a way to train models that see from the agreement among their own answers, without labels from people.
The policy is asked for several answers, and what most of them say becomes the reward. Applied to Qwen2.5-VL-7B, Alder
improves MathVista from 66.3% to 72.90% and reaches 61.5 on We-Math and 48.0 on MathVerse, respectively. On MMMU it
gains +4.0 points, by 2-8% over GRPO on average over eight benchmarks, and training is 5x faster than before.

  • 6 authors
·
Aug 27, 2025

Play as a Teacher of Reasoning

Small models rarely learn to reason from pictures alone. We present Birch-R1-7B, which is trained on games made by rule
and is then asked questions about charts and maps it has never seen. Birch-R1-7B scores 78.25 on MathVista, surpassing
GPT-4o (63.8), and lowers the hallucination rate on HallusionBench from 41.2% to 29.4%. Accuracy on AIME 2024 rises by
11.8 points, while the base model Qwen2.5-VL-7B stays at 1,204.5 on MME.

  • 3 authors
·
Sep 3, 2025
`,
  },
  {
    document: "made.md",
    format: "markdown",
    text: `# Alder

Results on testmini.

| Model | MathVista | MathVerse | We-Math |
|:--|--:|--:|--:|
| Qwen2.5-VL-7B | 66.3 | 46.1 | **58.20** |
| + Alder | 72.90 (+6.6) | \`48.0\` | 61.5<sup>†</sup> |
| GPT-4o | 63.8 | - | 1,204.5 |

<table><tr><th>Model</th><th>MMMU</th></tr><tr><td>Alder-7B</td><td>55.<b>0</b></td></tr></table>
`,
  },
  {
    document: "made.html",
    format: "html",
    text: `<!doctype html><title>Birch</title><h1>Birch</h1>
<table><caption>Accuracy (%)</caption>
<tr><th rowspan="2">Model</th><th colspan="2">Math</th></tr><tr><th>MathVista</th><th>MathVerse</th></tr>
<tr><td>InternVL2.5-8B</td><td>64.4</td><td>39.5</td></tr>
<tr><td>Birch-8B</td><td><b>70.10</b>&nbsp;(↑5.7)</td><td>44.0<sup>1</sup></td></tr>
</table>
`,
  },
  {
    document: "made.tex",
    format: "latex",
    text: String.raw`\begin{table}\caption{Accuracy on test sets.}\label{tab:main}
\begin{tabular}{lcc}
\toprule
Model & MathVista & MMMU \\
\midrule
Qwen2-VL-7B & 58.2 & 54.1 \\
Cedar-7B & \textbf{63.40} {\small (+5.2)} & 55.0$_{\uparrow 0.9}$ \\
\bottomrule
\end{tabular}
\end{table}
`,
  },
  {
    document: "made.csv",
    format: "csv",
    text: '# table: overall\nModel,MathVista,MMMU,MME\nGPT-4o,63.8,69.1,"2,310.3"\n"Elm ""Zero"" 7B",71.50,58,\n',
  },
  {
    document: "made.tsv",
    format: "tsv",
    text: "Model\tMathVista\tMMMU\nGPT-4o\t63.8\t69.1\nElm-7B\t71.50\t58\n",
  },
];

const SHARED = "../shared";
const shared = existsSync(SHARED)
  ? [...documentsIn(join(SHARED, "gold", "tables")), ...documentsIn(join(SHARED, "sources", "listings"))]
  : [];

function documentsIn(folder: string): Input[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name): Input[] => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return documentsIn(path);
      const format = FORMAT_OF[extname(name)];
      return format ? [{ document: path, format, text: readFileSync(path, "utf8") }] : [];
    });
}

/** What is wrong with a record's proof; [] where its number can be read again at its place. */
function doubts(
  record: ReportedResult,
  { text, format }: Input,
  lineOf: (offset: number) => number,
): string[] {
  const { start, end, line, quote } = record.source;
  const number = record.value ?? record.delta;
  const slice = text.slice(start, end);
  const wrong: string[] = [];
  if (number === null) wrong.push("neither a value nor a delta");
  else if (!digitsOf(number).every((digits) => standsAt(slice, digits, format)))
    wrong.push(`${number} is not at its place, which is ${JSON.stringify(slice.slice(0, 60))}`);
  if (line !== lineOf(start)) wrong.push(`line ${line}, its place is on line ${lineOf(start)}`);
  if (quote === null || quote.trim() === "") wrong.push("no quote");
  else if (quote.trim().split(/\s+/).length > 12) wrong.push(`quote of more than 12 words: ${quote}`);
  else if (!(format === "text" ? occurs(quote, text) : printsCell(quote, text, start, end)))
    wrong.push(`quote is not in the document: ${quote}`);
  return wrong.map((what) => `${record.id}: ${what}`);
}

/** A number that markup cuts in two ("55.<b>0</b>") has the whole cell as its place. */
function standsAt(slice: string, digits: string, format: Format): boolean {
  return standsIn(slice, digits, format) || standsIn(withoutMarkup(slice), digits, format);
}

function occurs(quote: string, text: string): boolean {
  return fold(text).includes(fold(quote));
}

/** A cell's quote has its markup taken off: its words and numbers stand around its place, in their order. */
function printsCell(quote: string, text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 400), end + 400);
  let at = 0;
  for (const word of quote.match(/[\p{L}\p{N}]+/gu) ?? []) {
    at = around.indexOf(word, at);
    if (at < 0) return false;
    at += word.length;
  }
  return true;
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Counted anew, so that the extractor's own counter is checked too. */
function lineCounterOf(text: string): (offset: number) => number {
  const lines = new Uint32Array(text.length + 1);
  for (const end of text.matchAll(/\r\n|\r|\n/g)) lines[end.index + end[0].length] = 1;
  for (let i = 1; i <= text.length; i++) lines[i]! += lines[i - 1]!;
  return (offset) => 1 + lines[offset]!;
}

async function doubtsOf(input: Input): Promise<string[]> {
  const { results } = await extract(input, vocabulary);
  const lineOf = lineCounterOf(input.text);
  return [
    ...results.flatMap((record) => doubts(record, input, lineOf)),
    ...unprinted(results, input.text, input.format).map((digits) => `${digits} is printed nowhere`),
    ...(new Set(results.map(({ id }) => id)).size < results.length ? ["two records share an id"] : []),
  ];
}

/** Positions move with what stands before them; all else stays. */
function withoutPlace({ source, ...record }: ReportedResult) {
  const { document, table, row, column, quote } = source;
  return { ...record, document, table, row, column, quote };
}

/** Front matter and comment lines must come first; what is added goes behind them. */
function endOfFront(text: string): number {
  return /^(?:---\n[\s\S]*?\n---\n|(?:#[^\n]*\n)+)/.exec(text)?.[0].length ?? 0;
}

function spliced(text: string, at: number, added: string): string {
  return text.slice(0, at) + added + text.slice(at);
}

describe.each(MADE)("$document", (input) => {
  test("gives records whose numbers stand at their places", async () => {
    expect((await extract(input, vocabulary)).results.length).toBeGreaterThan(3);
    expect(await doubtsOf(input)).toEqual([]);
  });

  test("gives the same records, moved, when a line is added before", async () => {
    const at = input.format === "csv" ? endOfFront(input.text) : 0;
    const before = (await extract(input, vocabulary)).results;
    const after = (await extract({ ...input, text: spliced(input.text, at, "\n") }, vocabulary)).results;
    expect(after.map(withoutPlace)).toEqual(before.map(withoutPlace));
    expect(after.map(({ source }) => source.start)).toEqual(before.map(({ source }) => source.start + 1));
    expect(after.map(({ source }) => source.line)).toEqual(before.map(({ source }) => source.line + 1));
  });

  test("gives the same numbers at their places with CRLF", async () => {
    const text = input.text.replaceAll("\n", "\r\n");
    const before = (await extract(input, vocabulary)).results;
    const after = (await extract({ ...input, text }, vocabulary)).results;
    expect(after.map(({ id, value, delta }) => [id, value, delta])).toEqual(
      before.map(({ id, value, delta }) => [id, value, delta]),
    );
    expect(await doubtsOf({ ...input, text })).toEqual([]);
  });
});

test("a paper added in front changes no id of the papers behind it", async () => {
  const page = MADE[0]!;
  const added = page.text
    .slice(page.text.indexOf("Play as"))
    .replace("Play as a Teacher", "Chance as a Teacher")
    .replaceAll("Birch", "Dogwood");
  const at = page.text.indexOf("Learning from");
  const ids = (await extract(page, vocabulary)).results.map(({ id }) => id);
  const after = (await extract({ ...page, text: spliced(page.text, at, `${added}\n`) }, vocabulary)).results;
  expect(after.length).toBeGreaterThan(ids.length);
  expect(after.slice(-ids.length).map(({ id }) => id)).toEqual(ids);
});

test.each(documentsIn("data/sources").map((input) => [basename(input.document), input] as const))(
  "%s: each number stands at its place, twice over, and keeps its id when a line is added before",
  async (_, input) => {
    expect(await doubtsOf(input)).toEqual([]);
    const first = await extract(input, vocabulary);
    expect(JSON.stringify(await extract(input, vocabulary))).toBe(JSON.stringify(first));
    const moved = { ...input, text: spliced(input.text, endOfFront(input.text), "\n") };
    const { results } = await extract(moved, vocabulary);
    expect(results.map(withoutPlace)).toEqual(first.results.map(withoutPlace));
  },
);

describe.skipIf(shared.length === 0)("labelled documents (skipped where ../shared is absent)", () => {
  test("each number stands at its place, and each id is one record's", async () => {
    const wrong: string[] = [];
    for (const input of shared)
      for (const doubt of await doubtsOf(input)) wrong.push(`${input.document}: ${doubt}`);
    expect(wrong).toEqual([]);
  });
});
