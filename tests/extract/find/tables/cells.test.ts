import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readers } from "../../../../src/extract/readers/index";
import type { Format } from "../../../../src/extract/document";
import { vocabulary } from "./vocabulary";

async function find(format: Format, text: string) {
  const document = (await readers[format]())(text, { document: "x" });
  const findings = document.grids.map((grid) => findInGrid(text, grid, vocabulary));
  return {
    document,
    found: findings.flatMap((one) => one.found),
    skipped: findings.flatMap((one) => one.skipped),
    warnings: findings.flatMap((one) => one.warnings),
  };
}

const fixture = (path: string) => readFileSync(`tests/fixtures/${path}`, "utf8");
const brief = (record: {
  model: string | null;
  benchmark: string | null;
  split: string | null;
  value: string | null;
}) => [record.model, record.benchmark, record.split, record.value].join(" | ");

describe("findInGrid", () => {
  it("finds the base that a printed delta points to, and warns where it does not follow", async () => {
    const { found, warnings } = await find("markdown", fixture("markdown/delta-in-brackets.md"));
    expect(found[2]).toMatchObject({
      model: "Own-7B",
      setting: "trained",
      value: "73.5",
      base: "68.1",
      baseName: "Qwen2.5-VL-7B",
      delta: "+5.4",
      kind: "base-to-trained",
    });
    expect(warnings.map((warning) => warning.message)).toEqual([
      "Own-7B (Ours), MMMU (val): printed delta +2.5, ends give +2 over Qwen2.5-VL-7B",
    ]);
  });

  it("takes a row of its own table as the base where that names the base model in brackets", async () => {
    const { found } = await find(
      "markdown",
      "| Method | Base model | Setting | MMMU |\n| --- | --- | --- | --- |\n| Base Model (Qwen2.5-VL-7B) | – | base | 50.6 |\n| Step 1 | Qwen2.5-VL-7B | trained | 53.7 |\n",
    );
    expect(found[1]).toMatchObject({ value: "53.7", base: "50.6", baseName: "Base Model (Qwen2.5-VL-7B)" });
  });

  it("keeps a footnote's digit out of names and numbers", async () => {
    const { found } = await find("markdown", fixture("markdown/delta-in-brackets.md"));
    expect(found.at(-1)).toMatchObject({ model: "GPT-4o", value: "63.8", setting: "closed" });
  });

  it("joins names cut across header rows, and reads models across", async () => {
    const { found } = await find("html", fixture("html/cut-names.html"));
    expect(found.map(brief)).toEqual([
      "Qwen2.5-VL-72B | MathVista | mini | 74.8",
      "Qwen2.5-VL-7B | MathVista | mini | 68.2",
      "GPT-4o | MathVista | mini | 63.8",
      "Qwen2.5-VL-72B | MMMU | val | 70.2",
      "Qwen2.5-VL-7B | MMMU | val | 58.6",
      "GPT-4o | MMMU | val | 69.1",
    ]);
  });

  it("expands macros, fills rows spanned and leaves numbers run together unread", async () => {
    const { found, skipped } = await find("latex", fixture("latex/multirow-and-macros.tex"));
    expect(found.map(brief)).toEqual([
      "LLaVA-1.5-7B | POPE |  | 86.1",
      "Own-7B | POPE |  | 88.2",
      "Own-7B | POPE |  | 87.7",
    ]);
    expect(found[0]?.provenance).toBe("re-run");
    expect(skipped.map((one) => [one.text, one.reason])).toContainEqual([
      "13.40.5",
      "two numbers run together",
    ]);
  });

  it("reads a long table with one number a row, on the scale it states", async () => {
    const { document, found } = await find("csv", fixture("csv/tidy.csv"));
    expect(document.papers[0]?.title).toBe("A leaderboard");
    expect(found.map(brief)).toEqual(["GPT-4o | MMMU |  | 0.691", "Qwen2.5-VL-7B | MMMU |  | 0.586"]);
    expect(found[0]?.scale).toBe(1);
  });

  it("takes columns under a named benchmark as its splits, and a blank category as the one above", async () => {
    const { found } = await find(
      "markdown",
      "### MVBench\n\n| Type | Model | AA | AC | AVG |\n|---|---|---|---|---|\n| **Closed** | GPT-4V | 72.0 | 39.0 | 55.5 |\n| | GPT-4o | 82.0 | 49.0 | 65.5 |",
    );
    expect(found.map(brief)).toEqual([
      "GPT-4V | MVBench | AA | 72.0",
      "GPT-4V | MVBench | AC | 39.0",
      "GPT-4V | MVBench | AVG | 55.5",
      "GPT-4o | MVBench | AA | 82.0",
      "GPT-4o | MVBench | AC | 49.0",
      "GPT-4o | MVBench | AVG | 65.5",
    ]);
    expect(new Set(found.map((record) => record.setting))).toEqual(new Set(["closed"]));
  });

  it("reads a harness's table as one model's, each filter on its own", async () => {
    const { found } = await find(
      "markdown",
      `hf (pretrained=acme/elm-7b,dtype=bfloat16), limit: None

| Tasks |Version|Filter|n-shot|Metric| |Value| |Stderr|
|-------|------:|------|-----:|------|-|----:|-|-----:|
|gsm8k  |      3|flexible-extract|5|exact_match|↑|0.5231|±|0.0138|
|       |       |strict-match    |5|exact_match|↑|0.5171|±|0.0138|`,
    );
    expect(found.map((r) => [r.method, r.paramsB, r.benchmark, r.split, r.metric, r.value])).toEqual([
      ["elm-7b", 7, "GSM8K", "flexible-extract", "exact_match", "0.5231"],
      ["elm-7b", 7, "GSM8K", "strict-match", "exact_match", "0.5171"],
    ]);
  });

  it("takes a section that is one model as the base of what it heads, and the row a difference is to as a base", async () => {
    const section = await find(
      "markdown",
      "| Method | MMMU |\n|---|---|\n| **Qwen2.5-7B-Instruct** | |\n| Birch RAG | 34.9 |",
    );
    expect(section.found[0]).toMatchObject({
      method: "Birch RAG",
      baseModel: "Qwen2.5-7B-Instruct",
      paramsB: 7,
    });
    const { found } = await find(
      "markdown",
      "| Model | MMMU |\n|---|---|\n| Qwen2.5-VL-7B | 54.3 |\n| GPT-4o | 69.1 |\n| Alder-7B (Ours) | 58.1 (+3.8) |",
    );
    expect(found.map((r) => r.setting)).toEqual(["base", "closed", "trained"]);
  });

  it("keeps facts below the models' names out of the names, and takes their sizes", async () => {
    const { found } = await find(
      "markdown",
      `| Benchmark | DeepSeek-V2 | Alder-72B |
|---|---|---|
| Architecture | MoE | Dense |
| # Activated Params | 21B | 72B |
| # Total Params | 236B | 72B |
| MMMU | 43.3 | 53.0 |
| MathVista | 53.3 | 63.0 |`,
    );
    expect(found.map((r) => [r.method, r.paramsB, r.activeParamsB, r.benchmark, r.value])).toEqual([
      ["DeepSeek-V2", 236, 21, "MMMU", "43.3"],
      ["Alder-72B", 72, 72, "MMMU", "53.0"],
      ["DeepSeek-V2", 236, 21, "MathVista", "53.3"],
      ["Alder-72B", 72, 72, "MathVista", "63.0"],
    ]);
  });

  it("takes methods for the rows and models for their bases, where both come again and again", async () => {
    const { found } = await find(
      "latex",
      String.raw`\begin{tabular}{llc} Model & PEFT & MMMU \\ \midrule GPT-4o & - & 69.1 \\
\multirow{2}{*}{Elm-7B} & LoRA & 48.9 \\ & Birch (Ours) & 49.7 \\
\multirow{2}{*}{Ash-8B} & LoRA & 50.8 \\ & Birch (Ours) & 54.6 \\ \end{tabular}`,
    );
    expect(found.map((r) => [r.model, r.baseModel, r.paramsB, r.setting, r.value])).toEqual([
      ["GPT-4o", null, null, "closed", "69.1"],
      ["LoRA", "Elm-7B", 7, "competitor", "48.9"],
      ["Birch", "Elm-7B", 7, "trained", "49.7"],
      ["LoRA", "Ash-8B", 8, "competitor", "50.8"],
      ["Birch", "Ash-8B", 8, "trained", "54.6"],
    ]);
  });

  it("takes methods of one model for its rows", async () => {
    const { found } = await find(
      "markdown",
      "| Model | Method | MMMU |\n|---|---|---|\n| Elm-7B | LoRA | 48.9 |\n| Elm-7B | Birch (Ours) | 49.7 |",
    );
    expect(found.map((r) => [r.method, r.baseModel, r.value])).toEqual([
      ["LoRA", "Elm-7B", "48.9"],
      ["Birch", "Elm-7B", "49.7"],
    ]);
  });

  it("takes no setting for a system, and counts and costs with underscores for no benchmark", async () => {
    const settings = await find(
      "markdown",
      "| Inference parameter | Value |\n|---|---|\n| top_p | 0.95 |\n| top_k | 20 |",
    );
    expect(settings.found).toEqual([]);
    expect(settings.skipped.map(({ text, reason }) => [text, reason])).toEqual([
      ["0.95", "a table of settings"],
      ["20", "a table of settings"],
    ]);
    const { found } = await find(
      "csv",
      "model,params_b,MMMU,co2_kg,embedding_dim,max_tokens\nAlder,14.66,20.13,0.89,1024,512",
    );
    expect(found.map((r) => [r.paramsB, r.benchmark, r.value])).toEqual([[14.66, "MMMU", "20.13"]]);
  });

  it("names a row of a size alone, and one of ours, after the title", async () => {
    const { found } = await find(
      "markdown",
      "# Alder: Learning to See\n\n| Size | MMMU |\n|---|---|\n| 2.2B | 52.1 |\n| 500M | 42.2 |",
    );
    expect(found.map((r) => [r.model, r.paramsB, r.setting])).toEqual([
      ["Alder-2.2B", 2.2, "trained"],
      ["Alder-500M", 0.5, "trained"],
    ]);
    const html = await find(
      "html",
      "<h1>Alder: Learning to See</h1><table><tr><th>Method<th>MMMU<tr><td>Elm-7B<td>50.1<tr><td>+ Ours<td>52.1</table>",
    );
    expect(html.found[1]).toMatchObject({ model: "+ Alder", baseModel: "Elm-7B", base: "50.1" });
  });

  it("takes a column of shots for no measure", async () => {
    const { found } = await find(
      "markdown",
      "| Benchmark | Metric | Elm 1B | Ash 4B |\n|---|---|---|---|\n| MMMU | 10-shot | 62.3 | 77.2 |\n| MathVista | acc | 63.2 | 72.3 |",
    );
    expect(found.map((r) => [r.benchmark, r.split, r.metric])).toEqual([
      ["MMMU", "10-shot", null],
      ["MMMU", "10-shot", null],
      ["MathVista", null, "acc"],
      ["MathVista", null, "acc"],
    ]);
  });

  it("tells rows of one name apart by another column", async () => {
    const { found } = await find(
      "markdown",
      "| Model | Size | Schedule | MMMU |\n|---|---|---|---|\n| Own | 7B | full | 35.1 |\n| Own | 7B | lora | 35.9 |\n| Own | 13B | full | 36.4 |",
    );
    expect(found.map((record) => [record.method, record.paramsB])).toEqual([
      ["Own [full]", 7],
      ["Own [lora]", 7],
      ["Own [full]", 13],
    ]);
  });

  it("gives a trained row the size of its base, and a base row without a size that of the trained one", async () => {
    const { found } = await find(
      "markdown",
      "| Model | MMMU |\n|---|---|\n| Qwen2.5-VL-7B | 58.6 |\n| Own (Ours) | 60.1 (+1.5) |\n| **Ours** |\n| Base Model | 50.0 |\n| Second-13B | 54.0 (+4.0) |",
    );
    expect(found.map((record) => [record.model, record.paramsB])).toEqual([
      ["Qwen2.5-VL-7B", 7],
      ["Own", 7],
      ["Base Model", 13],
      ["Second-13B", 13],
    ]);
  });

  it("takes a heading as a metric of the benchmark above it, though it is a benchmark's name elsewhere", async () => {
    const { found } = await find(
      "html",
      "<table><tr><th rowspan=2>Model<th colspan=2>Obj Hal<tr><th>CHAIRs↓<th>CHAIRi↓<tr><td>GPT-4o<td>12.3<td>7.1</table>",
    );
    expect(found.map((record) => [record.benchmark, record.metric, record.value])).toEqual([
      ["Object HalBench", "CHAIRs", "12.3"],
      ["Object HalBench", "CHAIRi", "7.1"],
    ]);
  });

  it("leaves no piece of a name in the split: SEEDBench_IMG is SEED-Bench on images", async () => {
    const { found } = await find("markdown", "| Model | SEEDBench_IMG |\n|---|---|\n| GPT-4o | 77.1 |");
    expect(found.map(brief)).toEqual(["GPT-4o | SEED-Bench | IMG | 77.1"]);
  });

  it("leaves no piece of a longer name in the split where a shorter one names the same", async () => {
    const { found } = await find(
      "markdown",
      "| Model | MME-RealWorld (English) |\n|---|---|\n| GPT-4o | 62.3 |",
    );
    expect(found.map(brief)).toEqual(["GPT-4o | MME-RealWorld | English | 62.3"]);
  });

  it("takes a measure in brackets for a part of a known benchmark, unless a split stands before it", async () => {
    const text = "| Model | MM-Vet (Rec) | GSM8K test (Rec) |\n|---|---|---|\n| GPT-4o | 62.3 | 50.1 |";
    const { found } = await find("markdown", text);
    expect(found.map((r) => [r.split, r.variant, r.metric])).toEqual([
      ["Rec", "Rec", null],
      ["test", null, "Rec"],
    ]);
  });

  it("ends a name where its version begins", async () => {
    const { found } = await find("markdown", "| Model | LCBv2 Easy |\n|---|---|\n| GPT-4o | 62.3 |");
    expect(found.map(brief)).toEqual(["GPT-4o | LiveCodeBench | v2 Easy | 62.3"]);
  });

  it.each([
    ["Own-R1: Learning to Reason", "Ours (7B)", "Own-R1 (7B)"],
    ["Own-R1: Learning to Reason", "\\Ours", "Own-R1"],
    ["Own-R1: Learning to Reason", "Ours-S", "Own-R1-S"],
    ["Own-R1", "Our method", "Own-R1"],
    ["Own-R1: Learning to Reason", "Ours (Second-8B)", "Second-8B"],
    ["Alder Anything: Learning to Reason", "Ours-S", "Alder Anything-S"],
    ["Alder", "Ours", "Alder"],
    ["Alder [TREES'25 Oral]", "Ours", "Alder"],
    ["Official implementation of 'Alder: Learning to Reason' (TREES 2025)", "Ours", "Alder"],
    ["Object Detection: Learning to Reason", "Ours", "Ours"],
    ["Segmentation", "Ours", "Ours"],
    ["Results", "Ours", "Ours"],
    ["Learning to Reason", "Ours", "Ours"],
    ["t01.md", "Ours", "Ours"],
  ])("under the title %s the row %s is of %s, the paper's own", async (title, row, name) => {
    const { found } = await find(
      "markdown",
      `---\ntitle: "${title}"\n---\n| Model | MMMU |\n|---|---|\n| ${row} | 58.6 |`,
    );
    expect(found.map((record) => [record.model, record.setting, record.source.row])).toEqual([
      [name, "trained", row],
    ]);
  });

  it("takes a row that carries the name in the title as the paper's own, and no row of another size as its base", async () => {
    const { found } = await find(
      "markdown",
      "---\ntitle: 'Own-R1: Learning to Reason'\n---\n| Model | Size | MMMU |\n|---|---|---|\n| Other | 7B | 54.0 (+1.0) |\n| Own-R1 | 7B | 55.0 |\n| Own-R1 (small) | 2B | 50.0 (-4.0) |\n| Own-R12 | 2B | 51.0 |",
    );
    expect(found.map((record) => [record.model, record.setting, record.base])).toEqual([
      ["Other", "competitor", null],
      ["Own-R1", "trained", null],
      ["Own-R1 (small)", "trained", null],
      ["Own-R12", "competitor", null],
    ]);
  });

  it("reads what stands under a benchmark as its part, though it names another benchmark elsewhere", async () => {
    const { found } = await find(
      "html",
      "<table><tr><th rowspan=2>Model<th colspan=2>WebArena<tr><th>Reddit<th>Overall<tr><td>A<td>14.1<td>13.1</table>",
    );
    expect(found.map(brief)).toEqual(["A | WebArena | Reddit | 14.1", "A | WebArena | Overall | 13.1"]);
  });

  it("leaves speed and money out of a benchmark's results", async () => {
    const { found, skipped } = await find(
      "markdown",
      "### SWE-bench Verified\n\n| Model | % Resolved | Avg. $ | Throughput (img/s) |\n|---|---|---|---|\n| A | 64.9 | 0.37 | 940 |",
    );
    expect(found.map((record) => record.value)).toEqual(["64.9"]);
    expect(skipped.map((one) => one.text)).toEqual(["0.37", "940"]);
  });

  it("reads a pair of languages under the benchmark above it, known or not", async () => {
    const { found } = await find(
      "html",
      "<table><tr><th rowspan=2>Model<th colspan=2>WMT14<th>TED-Talks<tr><th>En→De<th>En→Fr<th>De→En<tr><td>A<td>28.4<td>41.0<td>34.4</table>",
    );
    expect(found.map(brief)).toEqual([
      "A | WMT14 | En→De | 28.4",
      "A | WMT14 | En→Fr | 41.0",
      "A | TED-Talks | De→En | 34.4",
    ]);
  });

  it("reads an arrow sign in a heading as what is better, not as part of the name", async () => {
    const { found } = await find("csv", "model,Average ⬆️,IFEval ⬆️\nA,48.0,86.4\n");
    expect(found.map((record) => [record.benchmark, record.aggregate !== null])).toEqual([
      [null, true],
      ["IFEval", false],
    ]);
  });

  it("keeps the delta that a cell prints beside both of its ends", async () => {
    const { found } = await find("markdown", "| Model | MMMU |\n|---|---|\n| Own | 55.0 → 57.1 (+2.1) |");
    expect(found[0]).toMatchObject({ base: "55.0", value: "57.1", delta: "+2.1", kind: "base-to-trained" });
  });

  it("counts the benchmarks of an average that is plainly their mean", async () => {
    const { found } = await find(
      "markdown",
      "| Model | MMMU | MathVista | Avg. |\n|---|---|---|---|\n| A-7B | 50.0 | 60.0 | 55.0 |\n| B-7B | 40.0 | 50.0 | 45.0 |",
    );
    expect(found.filter((record) => record.aggregate !== null).map((record) => record.aggregate)).toEqual([
      { count: 2 },
      { count: 2 },
    ]);
  });

  it("reads two numbers of a cell only where a heading names both", async () => {
    const rows = "\n|---|---|\n| GPT-4o | 71.9/77.2 |";
    const named = await find("markdown", `| Model | Video-MME (wo / w subs) |${rows}`);
    const bare = await find("markdown", `| Model | MMMU |${rows}`);
    expect(named.found.map((record) => record.value)).toEqual(["71.9", "77.2"]);
    expect(bare.found).toEqual([]);
    expect(bare.skipped[0]?.reason).toBe("several numbers in a cell, and no heading names them all");
  });

  it("gives the last number of a LaTeX table its place, though no line break ends its row", async () => {
    const text = String.raw`\begin{tabular}{lc} Model & MMMU \\ Elm & 60.1 \\ Ash & \textbf{79}
\end{tabular}`;
    const { found } = await find("latex", text);
    expect(text.slice(found[1]?.source.start, found[1]?.source.end)).toBe("79");
  });

  it.each([
    ["markdown", "markdown/delta-in-brackets.md"],
    ["html", "html/cut-names.html"],
    ["latex", "latex/multirow-and-macros.tex"],
    ["csv", "csv/tidy.csv"],
  ] as const)("gives each number of %s the place where it is printed, and its line", async (format, path) => {
    const text = fixture(path);
    for (const { source, value } of (await find(format, text)).found) {
      expect(text.slice(source.start, source.end)).toBe(value);
      expect(text.split("\n")[source.line - 1]).toContain(value);
    }
  });
});
