import { describe, expect, test } from "vitest";
import { FORMATS, type Format } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import { unprinted, vocabulary } from "./printed";

const FILLER = "We study a model that learns from its own answers about pictures, charts and maps. ".repeat(
  4,
);
const prose = (told: string) => `A Title of a Paper\n\n${FILLER}${told}\n`;

/** One small valid document a format: what the broken ones are made from. */
const VALID: Record<Format, string> = {
  text: prose(
    "On MathVista, Alder improves Qwen2.5-VL-7B from 66.3% to 72.90% (+6.6), and MMMU by 2-8 points.",
  ),
  markdown:
    "# Alder\n\n| Model | MathVista | MMMU |\n|:--|--:|--:|\n| Qwen2-VL-7B | 66.3 | 54.1 |\n| Alder-7B | **72.90** (+6.6) | 55.0<sup>1</sup> |\n",
  html: '<h1>Alder</h1><table class="a"><tr><th>Model</th><th>MathVista</th></tr><tr><td>Qwen2-VL-7B</td><td>66.3</td></tr><tr><td>Alder-7B</td><td><b>72.90</b>&nbsp;(+6.6)</td></tr></table>',
  latex: String.raw`\begin{tabular}{lcc}\toprule Model & MathVista & MMMU \\ \midrule Qwen2-VL-7B & 66.3 & 54.1 \\ Alder-7B & \textbf{72.90} {\small (+6.6)} & 55.0$^{1}$ \\ \end{tabular}`,
  csv: '# table: overall\nModel,MathVista,MMMU\nQwen2-VL-7B,66.3,54.1\n"Alder ""R"" 7B","1,072.90",55.0\n',
  tsv: "Model\tMathVista\tMMMU\nQwen2-VL-7B\t66.3\t54.1\nAlder-7B\t72.90\t55.0\n",
};

const NESTING: { open: string; close: string; formats: Format[] }[] = [
  { open: "<div>", close: "</div>", formats: ["markdown", "html", "text", "csv"] },
  { open: "<table><tr><td>", close: "</td></tr></table>", formats: ["markdown", "html"] },
  { open: "<span>", close: "</span>", formats: ["markdown", "html"] },
  { open: "{", close: "}", formats: ["markdown", "latex", "text", "tsv"] },
  { open: "([", close: "])", formats: ["markdown", "latex", "text", "csv"] },
  { open: "\\begin{tabular}{c}", close: "\\end{tabular}", formats: ["latex", "text"] },
  { open: "\\begin{a}", close: "\\end{a}", formats: ["latex"] },
  { open: "\\textbf{", close: "}", formats: ["latex", "markdown", "text"] },
  { open: "$^{", close: "}$", formats: ["latex", "markdown", "text"] },
  { open: "> ", close: "", formats: ["markdown"] },
  { open: "- ", close: "\n", formats: ["markdown"] },
  { open: "*a", close: "*", formats: ["markdown"] },
];

/** Numbers of the records, and those of them that are printed nowhere. */
async function read(format: Format, text: string) {
  const { results } = await extract({ document: "made", format, text }, vocabulary);
  const numbers = results.map(({ value, base, delta }) => [value, base, delta]);
  return { numbers, unprinted: unprinted(results, text, format) };
}

/** Seconds of this process alone: what else runs on the machine does not count. */
async function secondsOf(format: Format, text: string): Promise<number> {
  const before = process.cpuUsage();
  expect((await read(format, text)).unprinted).toEqual([]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

describe.each(FORMATS)("%s", (format) => {
  const valid = VALID[format];

  test.each([
    ["nothing", ""],
    ["only a BOM", "\ufeff"],
    ["only NUL bytes", "\0".repeat(1000)],
    ["only white space", " \t\r\n\u2028\u00a0".repeat(50)],
    ["only lone surrogates", "\ud800\udc00\udc00\ud800".repeat(50)],
    ["only bidi controls", "\u202e\u2066\u2069\u200f".repeat(50)],
  ])("%s gives no record", async (_, text) => {
    expect((await read(format, text)).numbers).toEqual([]);
  });

  test.each([
    ["a BOM in front", (text: string) => `\ufeff${text}`],
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["lone CR", (text: string) => text.replaceAll("\n", "\r")],
  ])("%s changes no number", async (_, broken) => {
    const { numbers } = await read(format, valid);
    expect(numbers.length).toBeGreaterThan(0);
    expect((await read(format, broken(valid))).numbers).toEqual(numbers);
  });

  test.each([
    ["UTF-8 read as Latin-1", (text: string) => Buffer.from(text).toString("latin1")],
    ["replacement characters", (text: string) => text.replaceAll("l", "\ufffd")],
    ["bidi controls around each number", (text: string) => text.replace(/\d+(?:\.\d+)?/g, "\u2067$&\u2069")],
    ["NUL bytes between all characters", (text: string) => [...text].join("\0")],
    ["NUL bytes in the numbers", (text: string) => text.replaceAll(".", ".\0")],
    ["right-to-left names", (text: string) => text.replaceAll("Alder", "\u202eשיטה\u202c")],
    ["Arabic digits", (text: string) => text.replaceAll("7", "٧")],
    ["all lines joined", (text: string) => text.replaceAll("\n", "")],
    ["no opening brackets", (text: string) => text.replace(/[<{("[]/g, "")],
    ["no closing brackets", (text: string) => text.replace(/[>})"\]]/g, "")],
    ["no end tags", (text: string) => text.replace(/<\/\w+>|\\end\{\w+\}/g, "")],
    ["lines in reverse", (text: string) => text.split("\n").toReversed().join("\n")],
    ["itself in itself", (text: string) => text.slice(0, 90) + text + text.slice(90)],
  ])("%s gives no unprinted number", async (_, broken) => {
    expect((await read(format, broken(valid))).unprinted).toEqual([]);
  });

  test("a document cut at any character gives only what the part prints", async () => {
    for (let end = 0; end < valid.length; end++)
      expect((await read(format, valid.slice(0, end))).unprinted, valid.slice(0, end)).toEqual([]);
  });

  test("a document that starts at any character gives only what the part prints", async () => {
    for (let start = 1; start < valid.length; start += 3)
      expect((await read(format, valid.slice(start))).unprinted, valid.slice(start)).toEqual([]);
  });

  test.each(NESTING.filter(({ formats }) => formats.includes(format)))(
    "5,000 levels of $open, closed or not, around and inside",
    async ({ open, close }) => {
      const deep = (inside: string) => open.repeat(5000) + inside + close.repeat(5000);
      const at = valid.indexOf("72.90");
      for (const text of [
        deep(valid),
        open.repeat(5000) + valid,
        valid + close.repeat(5000),
        valid.slice(0, at) + deep("72.90") + valid.slice(at + 5),
      ])
        expect((await read(format, text)).unprinted).toEqual([]);
    },
  );
});

/** Text of about `length` characters. */
type Worst = (length: number) => string;
const times = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const inCell = (cell: string) => `| Model | MMMU |\n|-|-|\n| A | ${cell} |\n| B | 72.1 |\n`;

const WORST: [string, Worst][] = [
  ["one word", (n) => times("a", n)],
  ["one word and a mark that it cannot match", (n) => `${times("a", n)}!`],
  ["nines", (n) => times("9", n)],
  ["nines as a score", (n) => prose(`On MathVista it scores ${times("9", n)}.`)],
  ["nines as a cell", (n) => inCell(times("9", n))],
  ["a version without end", (n) => prose(`On MathVista it scores ${times("1.", n)}1.`)],
  ["thousands of thousands", (n) => times("1,234", n)],
  ["numbers before one name", (n) => prose(`${times("72.1, ", n)}on MathVista.`)],
  ["names before one number", (n) => prose(`${times("MathVista, MMMU, ", n)}scores 72.1.`)],
  ["models before one number", (n) => prose(`${times("Qwen2.5-VL-7B, GPT-4o, ", n)}score 72.1 on MMMU.`)],
  ["on on on", (n) => prose(`${times("on ", n)}MathVista 72.1.`)],
  ["on, named, on", (n) => prose(`${times("on MathVista ", n)}72.1.`)],
  ["arrows", (n) => prose(`MathVista ${times("→", n)} 72.1.`)],
  ["arrows between numbers", (n) => prose(`MathVista ${times("1 → 2 ", n)}.`)],
  ["opening brackets", (n) => prose(`On MathVista 72.1 ${times("(", n)}`)],
  ["opening brackets in a cell", (n) => inCell(`72.1 ${times("(", n)}`)],
  ["scripts in a cell", (n) => `<table><tr><td>A<td>B<tr><td>${times("$x_1$ a ", n)}<td>72.1</table>`],
  ["marks in a cell", (n) => inCell(`72.1 ${times("*", n)}x`)],
  ["spaces inside a number's unit", (n) => prose(`It scores 72.1${times(" ", n)}% on MMMU.`)],
  ["blank lines", (n) => times("\n", n)],
  ["carriage returns", (n) => times("\r", n)],
  ["hyphens", (n) => prose(times("a-", n))],
  ["hyphens and digits", (n) => prose(times("A-1", n))],
  ["capitals", (n) => prose(times("A", n))],
  ["full stops", (n) => prose(times(".", n))],
  ["short sentences", (n) => prose(times("It scores 72.1 on MMMU. ", n))],
  ["addresses", (n) => prose(times("http://a", n))],
  ["macros", (n) => prose(times("\\textbf{", n))],
  ["carets", (n) => prose(times("M^", n))],
  ["pipes", (n) => times("|", n)],
  ["pipes under a header", (n) => `|a|b|\n|-|-|\n${times("|", n)}`],
  ["quotes", (n) => times('"', n)],
  ["quoted cells that do not end", (n) => times('",', n)],
  ["less-than signs", (n) => times("<", n)],
  ["backslashes", (n) => times("\\", n)],
  ["dollars", (n) => times("$", n)],
  ["percent signs", (n) => times("%", n)],
  ["ampersands in a table", (n) => `\\begin{tabular}{c}${times("&", n)}\\end{tabular}`],
  ["backticks", (n) => times("`a``b", n)],
  ["asterisks", (n) => times("*a ", n)],
  ["links that do not end", (n) => times("[a](", n)],
  ["tables that do not end", (n) => times("<table>", n)],
  ["rows of one cell and of many", (n) => `Model,MMMU\n${times("A\n", n / 2)}${times("1,", n / 2)}\n`],
  [
    "rows of one cell and of many between pipes",
    (n) => `| Model | MMMU |\n|-|-|\n${times("| A |\n", n / 2)}|${times("1|", n / 2)}\n`,
  ],
  ["cells over a thousand columns", (n) => `<table>${times("<tr><td rowspan=999 colspan=999>1", n)}`],
  ["many rows", (n) => `Model,MMMU\n${times("A,72.1\n", n)}`],
  ["many rows of our own", (n) => `Model,MMMU\n${times("A (ours),72.1 (+1.0)\n", n)}`],
  ["slashes between numbers", (n) => prose(`On MathVista ${times("1/", n)}.`)],
  ["one long paragraph", (n) => times("It is studied on MathVista and reaches 72.1 there.\n", n)],
  ["comments that do not end", (n) => times("<!--", n)],
  ["comments that do not end, in paragraphs", (n) => times("<!--\n\n", n)],
  ["marks inside a heading", (n) => `# ${times("#", n)} a`],
];

/** For a slow machine: on an ordinary one, none takes a fifth of it. */
const SECONDS = 10;

describe.each(FORMATS)("%s at its worst", (format) => {
  test.each(WORST)("%s: 20,000 characters end in time", async (_, worst) => {
    expect(await secondsOf(format, worst(20_000))).toBeLessThan(SECONDS);
  });
});

/** Linear is 4 and square 16; the rest is noise. Below the floor, no factor says anything. */
const FOUR_TIMES_TEXT = 9;
const FLOOR_SECONDS = 0.1;

async function leastOfThree(format: Format, text: string): Promise<number> {
  const first = await secondsOf(format, text);
  return Math.min(first, await secondsOf(format, text), await secondsOf(format, text));
}

test.each(
  (
    [
      ["text", "numbers before one name"],
      ["text", "names before one number"],
      ["text", "on, named, on"],
      ["text", "nines as a score"],
      ["text", "spaces inside a number's unit"],
      ["text", "arrows"],
      ["text", "arrows between numbers"],
      ["text", "slashes between numbers"],
      ["text", "opening brackets"],
      ["markdown", "short sentences"],
      ["markdown", "one long paragraph"],
      ["markdown", "opening brackets in a cell"],
      ["markdown", "comments that do not end, in paragraphs"],
      ["markdown", "marks inside a heading"],
      ["html", "less-than signs"],
      ["html", "tables that do not end"],
      ["html", "comments that do not end"],
      ["html", "cells over a thousand columns"],
      ["html", "scripts in a cell"],
      ["latex", "ampersands in a table"],
      ["latex", "dollars"],
      ["csv", "many rows"],
      ["csv", "many rows of our own"],
      ["csv", "rows of one cell and of many"],
      ["csv", "quoted cells that do not end"],
      ["tsv", "one word"],
    ] satisfies [Format, string][]
  ).map(([format, name]) => ({ format, name, worst: WORST.find(([known]) => known === name)![1] })),
)("$format, $name: time grows with the text, not with its square", async ({ format, worst }) => {
  await secondsOf(format, worst(10_000));
  const once = await leastOfThree(format, worst(12_000));
  const fourTimes = await leastOfThree(format, worst(48_000));
  expect(fourTimes).toBeLessThan(FOUR_TIMES_TEXT * Math.max(once, FLOOR_SECONDS));
});

test.each(FORMATS)("%s: one line of 2 MB ends within 20 seconds", async (format) => {
  const line = `${times("word ", 1_000_000)}${VALID[format].replaceAll("\n", " ")}${times(" 72.1", 1_000_000)}`;
  expect(await secondsOf(format, line)).toBeLessThan(20);
});

test.each(FORMATS)("%s: a million pipes end within 20 seconds", async (format) => {
  expect(await secondsOf(format, "|".repeat(1_000_000))).toBeLessThan(20);
});

test("html: a table of 200,000 rows ends within 20 seconds", async () => {
  expect(await secondsOf("html", `<table>${"<tr><td>1".repeat(200_000)}`)).toBeLessThan(20);
});

test.each(["text", "csv"] as const)("%s: one line of 50 MB ends within 60 seconds", async (format) => {
  const line = `${VALID[format].replaceAll("\n", " ")}${"plain words, no number. ".repeat(2_200_000)}`;
  expect(line.length).toBeGreaterThan(50_000_000);
  expect(await secondsOf(format, line)).toBeLessThan(60);
});
