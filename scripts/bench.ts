// Speed, memory and a fuzz run of the extractor, each against a floor measured in the same run. Prints one line a figure.
//   npm run bench                 all of it (some minutes)
//   npm run bench -- prose fuzz   the named parts: prose, tables, memory, fuzz
import Papa from "papaparse";
import { parse as parseHtml } from "parse5";
import { parse as parseLatex } from "@unified-latex/unified-latex-util-parse";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Format } from "../src/extract/document";
import { extract } from "../src/extract/extract";
import { readVocabulary } from "../src/extract/names/vocabulary";

/** Rounds before those that count: the engine still compiles, and both sides pay for it by chance. */
const WARM_UP = 4;
const ROUNDS = 7;
const FUZZ_INPUTS = 1_000_000;
const MEMORY_BYTES = 1_000_000_000;

const vocabulary = readVocabulary(
  readFileSync("data/registry/benchmarks.csv", "utf8"),
  readFileSync("data/registry/models.csv", "utf8"),
);

/** Mulberry32: the same numbers on every run. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dice = random(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)] as T;
const score = () => (20 + dice() * 75).toFixed(dice() < 0.5 ? 1 : 2);
const BENCHMARKS = ["MathVista", "MathVerse", "We-Math", "MMMU", "GSM8K", "MMStar", "HallusionBench", "AI2D"];
const MODELS = ["Qwen2.5-VL-7B", "InternVL2.5-8B", "LLaVA-OneVision-7B", "Llama-3.1-8B", "GPT-4o"];
const METHODS = ["Alder", "Birch-R1", "Cedar-VL", "Dogwood", "Elm-Zero"];
const PLAIN = [
  "Training signals for multimodal reasoning are scarce, and costly to collect at the scale that today's vision-language models (VLMs) ask for.",
  "Recent work on Reinforcement Learning (RL) studies how a model can learn from its own answers, without any labels that people or stronger models have written.",
  "However, the usual recipe of Supervised Fine-Tuning (SFT) followed by RL tends to memorise the style of its teachers rather than the skill behind it.",
  "The policy is asked for several answers to each question, and the agreement among them becomes the reward of a GRPO-style update.",
  "A second stage filters easy questions out, so that later updates see the harder ones, where the model's own answers still disagree.",
  "Our analysis shows that the gains come from better perception as much as from longer Chain-of-Thought (CoT) reasoning.",
  "To fill this gap, we look closely at where such models fail: they often describe the picture well, and then do not use what they have described.",
  "Unlike prior methods such as STaR, DPO and PPO-based RLHF, which depend on a reward model or on process labels, it needs nothing but the questions and the pictures themselves.",
  "Extensive experiments and ablations on mathematical, scientific and general benchmarks confirm that each of its parts is needed.",
  "These findings suggest that self-improvement of Multimodal Large Language Models (MLLMs) is held back by what they see, not by how they think.",
  "Code, data and models are available at https://github.com/example/project.",
];

function abstract(): string {
  const method = pick(METHODS);
  const told = [
    () => `On ${pick(BENCHMARKS)}, ${method} improves ${pick(MODELS)} from ${score()} to ${score()}.`,
    () => `${method} reaches ${score()}% on ${pick(BENCHMARKS)} and ${score()}% on ${pick(BENCHMARKS)}.`,
    () => `It gains ${(dice() * 9).toFixed(1)} points on average over six benchmarks.`,
  ];
  const counted = [
    () => `We collect ${1 + Math.floor(dice() * 90)}K questions from ${2 + Math.floor(dice() * 30)} sources.`,
    () => `Trained from ${pick(MODELS)} on ${pick(BENCHMARKS)}-style questions, it stays open to inspection.`,
    () => `It is trained for ${1 + Math.floor(dice() * 9)} epochs, with 16 answers to each question.`,
  ];
  const some = <T>(list: (() => T)[], share: number) => (dice() < share ? [pick(list)()] : []);
  const told1 = some(told, 0.45);
  const plain = PLAIN.toSorted(() => dice() - 0.5).slice(0, 9);
  const body = [...plain, ...some(counted, 0.7), ...some(counted, 0.5)].toSorted(() => dice() - 0.5);
  return [
    `We propose ${method}, a framework for learning without labels.`,
    ...body,
    ...told1,
    ...(told1.length > 0 ? some(told, 0.4) : []),
  ].join(" ");
}

/** A page of abstracts with as many numbers, records and names a kilobyte as the listings that we know. */
function listing(bytes: number): string {
  const parts: string[] = ["Daily Papers\n\nDec 10\n"];
  for (let size = 0, i = 0; size < bytes; i++) {
    const paper = `Study ${i}: learning to reason from ${pick(["agreement", "pictures", "play"])}\n\n${abstract()}\n\n  • ${1 + Math.floor(dice() * 9)} authors\n·\nMay ${1 + Math.floor(dice() * 28)}, 2025\n`;
    parts.push(paper);
    size += paper.length;
  }
  return parts.join("\n");
}

const tableRows = (rows: number) =>
  Array.from({ length: rows }, (_, i) => [`${pick(MODELS)} v${i}`, ...BENCHMARKS.map(score)]);
const asMarkdown = (rows: string[][]) =>
  [["Model", ...BENCHMARKS], BENCHMARKS.map(() => "---").concat("---"), ...rows]
    .map((r) => `| ${r.join(" | ")} |`)
    .join("\n");
const asCsv = (rows: string[][]) => [["Model", ...BENCHMARKS], ...rows].map((r) => r.join(",")).join("\n");
const asHtml = (rows: string[][]) =>
  `<table><tr>${["Model", ...BENCHMARKS].map((h) => `<th>${h}</th>`).join("")}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`).join("")}</table>`;
const asLatex = (rows: string[][]) =>
  `\\begin{table}\\begin{tabular}{l${"r".repeat(BENCHMARKS.length)}}\\toprule ${["Model", ...BENCHMARKS].join(" & ")} \\\\ \\midrule ${rows.map((r) => `${r.join(" & ")} \\\\`).join("\n")} \\bottomrule\\end{tabular}\\end{table}`;

/** Where Linux keeps the figures of a running process. */
const status = (pid: number) => `/proc/${pid}/status`;
const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

setFlagsFromString("--expose-gc");
/** Collects what lies about: a parser leaves hundreds of megabytes, which the other side would pay for. */
const collect = runInNewContext("gc") as () => void;

/** Median seconds of CPU of a task and its floor, taken in turn so that a drifting machine hurts both. */
async function sideBySide(
  task: () => unknown,
  floor: () => unknown,
  before: () => void,
): Promise<{ task: number; floor: number }> {
  const seconds = { task: [] as number[], floor: [] as number[] };
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [name, run] of [["task", task] as const, ["floor", floor] as const]) {
      before();
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) seconds[name].push((user + system) / 1_000_000);
    }
  return { task: median(seconds.task), floor: median(seconds.floor) };
}

async function compare(
  name: string,
  format: Format,
  text: string,
  floor: () => unknown,
  bar: number,
  before = () => {},
) {
  const t = await sideBySide(() => extract({ document: "bench", format, text }, vocabulary), floor, before);
  const speed = (seconds: number) => `${(text.length / 1e6 / seconds).toFixed(1)} MB/s`;
  console.log(
    `${name}: ${speed(t.task)}, floor ${speed(t.floor)}, ${(t.task / t.floor).toFixed(2)} times the floor (bar ${bar})`,
  );
}

/** The floor is one global pattern that collects every number; a loop over the characters is no faster here. */
async function prose() {
  const text = listing(10_000_000);
  await compare("prose", "text", text, () => [...text.matchAll(/\d+(?:\.\d+)?/g)].length, 5);
}

async function tables() {
  const markdown = asMarkdown(tableRows(4000));
  const csv = asCsv(tableRows(10_000));
  const html = asHtml(tableRows(4000));
  const latex = asLatex(tableRows(400));
  const gfm = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  await compare("Markdown", "markdown", markdown, () => fromMarkdown(markdown, gfm), 3, collect);
  await compare("CSV", "csv", csv, () => Papa.parse(csv), 3, collect);
  await compare("HTML", "html", html, () => parseHtml(html, { sourceCodeLocationInfo: true }), 3, collect);
  await compare("LaTeX", "latex", latex, () => parseLatex(latex), 1.5, collect);
}

async function memory() {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/extract.ts", "-", "--documents", "ndjson"],
    { stdio: ["pipe", "ignore", "ignore"] },
  );
  const pid = child.pid as number;
  if (!existsSync(status(pid))) {
    child.kill();
    console.log("memory: not measured, this system has no /proc");
    return;
  }
  let peak = 0;
  const watch = () => {
    const high = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status(pid), "utf8"))?.[1];
    peak = Math.max(peak, Number(high ?? 0));
  };
  const lines = Array.from(
    { length: 200 },
    (_, i) => `${JSON.stringify({ document: `d${i}.txt`, format: "text", text: listing(100_000) })}\n`,
  );
  const start = performance.now();
  for (let sent = 0, i = 0; sent < MEMORY_BYTES; i++) {
    const line = lines[i % lines.length] as string;
    if (!child.stdin.write(line)) await once(child.stdin, "drain");
    sent += line.length;
    if (i % 100 === 0) watch();
  }
  watch();
  child.stdin.end();
  const [code] = (await once(child, "exit")) as [number];
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `memory: 1 GB through --documents in ${seconds.toFixed(0)} s, peak ${(peak / 1024).toFixed(0)} MB (bar 300), exit ${code}`,
  );
}

/** What a reader of the page does not see inside a number, and the readers drop. */
const INVISIBLE = /[\0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Documents of every format, cut, doubled, spliced and sprinkled with what breaks parsers. */
async function fuzz() {
  const rows = tableRows(3);
  const seeds: [Format, string][] = [
    ["text", listing(600)],
    ["markdown", asMarkdown(rows)],
    ["csv", asCsv(rows)],
    ["tsv", asCsv(rows).replaceAll(",", "\t")],
    ["html", asHtml(rows)],
    ["latex", asLatex(rows)],
  ];
  const dirt = [
    "\0",
    "\uFEFF",
    "\r",
    "\u202E",
    "{",
    "}",
    "$",
    "\\",
    "<",
    "&",
    '"',
    "|",
    "%",
    "±",
    "→",
    "(",
    "9".repeat(40),
    "\uD800",
  ];
  const broken = (text: string) => {
    let out = text;
    for (let i = 1 + Math.floor(dice() * 4); i > 0; i--) {
      const at = Math.floor(dice() * (out.length + 1));
      const cut = at + Math.floor(dice() * 20);
      out = pick([
        () => out.slice(0, at),
        () => out.slice(0, at) + out.slice(cut),
        () => out.slice(0, at) + pick(dirt) + out.slice(at),
        () => out.slice(at) + out.slice(0, at),
      ])();
    }
    return out;
  };
  const start = performance.now();
  let slowest = 0;
  let wrong = 0;
  for (let i = 0; i < FUZZ_INPUTS; i++) {
    const [format, seed] = pick(seeds);
    const whole = broken(seed);
    const at = Math.floor(dice() * whole.length);
    const text = whole.slice(at, at + 160);
    const before = performance.now();
    try {
      const { results } = await extract({ document: "fuzz", format, text, explain: true }, vocabulary);
      for (const r of results) {
        const held = text.slice(r.source.start, r.source.end).replace(INVISIBLE, "");
        const printed = (r.value ?? r.delta ?? "").replace(/^[+-]|x$/g, "").split("..")[0] ?? "";
        if (!held.includes(printed)) {
          wrong++;
          console.log(`not printed there: ${JSON.stringify({ format, printed, held, text })}`);
        }
      }
    } catch (error) {
      wrong++;
      console.log(`${format} threw ${String(error)} on ${JSON.stringify(text)}`);
    }
    slowest = Math.max(slowest, performance.now() - before);
    if (wrong > 20) throw new Error("fuzz: more than 20 failures, stopped");
    if (i % 50_000 === 0) console.error(`fuzz: ${i} inputs`);
  }
  console.log(
    `fuzz: ${FUZZ_INPUTS} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s, ${wrong} failures, slowest ${slowest.toFixed(0)} ms`,
  );
  if (wrong) process.exitCode = 1;
}

const parts = { prose, tables, memory, fuzz };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in parts));
if (unknown) {
  console.error(`bench: no part ${unknown}; there are ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run();
