import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildDataset, conflictLines, coverageOf, filesOf, type Built } from "../../scripts/dataset";
import { diffDatasets } from "../../scripts/dataset/diff";
import { findFaults } from "../../scripts/dataset/checks";
import { columnDetail } from "../../src/compare/columns";
import { indexDataset } from "../../src/compare/indexDataset";
import { findConflicts } from "../../src/dataset/conflicts";
import { parseCoverage } from "../../src/dataset/coverage";
import { systemKey } from "../../src/dataset/system";

const EVERY_EVAL_EVER = "../shared/schemas/every-eval-ever.schema.json";

const PAPER = `---
title: "A Small Paper"
arxiv: "2601.00001"
date: "2026-01"
url: "https://arxiv.org/abs/2601.00001"
kind: "paper"
---

## Table 1

| Method | Base model | Size (B) | Setting | Training | MathVista (testmini) | NewBench |
| --- | --- | --- | --- | --- | --- | --- |
| Qwen2.5-VL-7B | – | 7 | base | – | 68.20 | 40.1 |
| Small-7B | Qwen2.5-VL-7B | 7 | trained | RL | 72.90 | 41.0 |
`;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "benchledger-data-"));
  mkdirSync(join(folder, "sources"));
  cpSync("data/registry", join(folder, "registry"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function built(paper: string): Promise<Built> {
  writeFileSync(join(folder, "sources", "small.md"), paper);
  return buildDataset(folder);
}

function variantsOf({ dataset }: Built, benchmark: string): (string | null)[] {
  return [...new Set(dataset.results.filter((o) => o.benchmark === benchmark).map((o) => o.variant))];
}

describe("a contribution", () => {
  it("adds a paper with one file, and its base to its trained row", async () => {
    const { dataset, faults } = await built(PAPER);
    expect(faults).toEqual([]);
    expect(dataset.papers.map((p) => p.title)).toEqual(["A Small Paper"]);
    expect(dataset.results.find((o) => o.value === "72.90")).toMatchObject({
      model: "Small-7B",
      baseModel: "Qwen2.5-VL-7B",
      base: "68.20",
      benchmark: "MathVista",
      split: "testmini",
      setting: "trained",
      paramsB: 7,
    });
  });
  it("shows an unknown benchmark under its printed name, and knows it once the registry has a row", async () => {
    const before = await built(PAPER);
    expect(coverageOf(before).unknownBenchmarks).toEqual([{ name: "NewBench", results: 2, papers: 1 }]);
    const registry = join(folder, "registry", "benchmarks.csv");
    const rows = readFileSync(registry, "utf8");
    writeFileSync(registry, `${rows}NewBench,,,,math,accuracy,higher,100,,,,,\n`);
    const after = await built(PAPER);
    writeFileSync(registry, rows);
    expect(after.dataset.benchmarks.find((b) => b.name === "NewBench")).toMatchObject({
      known: true,
      domain: "math",
    });
  });
  it("lists a base that the registry does not know, though it has no row of its own", async () => {
    const { unknownModels } = coverageOf(
      await built(PAPER.replace("Qwen2.5-VL-7B | 7 | trained", "Alder-7B | 7 | trained")),
    );
    expect(unknownModels.map(({ name, results }) => [name, results])).toEqual([
      ["Alder-7B", 2],
      ["Small-7B", 2],
    ]);
  });
  it("corrects a number: the same id, told in the changelog", async () => {
    const before = await built(PAPER);
    const after = await built(PAPER.replace("72.90", "71.90"));
    expect(diffDatasets(before.dataset, after.dataset).join("\n")).toContain(
      "- Small-7B, MathVista, testmini: 68.20 / 72.90 → 68.20 / 71.90 (A Small Paper)",
    );
    expect(after.dataset.version).not.toBe(before.dataset.version);
  });
});

describe("names of rows", () => {
  const rows = (table: string) => PAPER.replace(/\| Small-7B .*\n/, table);
  const systemsOf = async (paper: string) =>
    (await built(paper)).dataset.results.map(({ value, ...o }) => `${value} ${systemKey(o)}`);

  it("reads a row without a size, or with its base in brackets, as a method on its base", async () => {
    const table = `| Alder | Qwen2.5-VL-7B | 7 | trained | RL | 72.90 | – |
| Birch (Qwen2.5-VL-7B) | Qwen2.5-VL-7B | 7 | trained | RL | 73.90 | – |
`;
    expect(await systemsOf(rows(table))).toEqual(
      expect.arrayContaining(["72.90 Alder (Qwen2.5-VL-7B)", "73.90 Birch (Qwen2.5-VL-7B)"]),
    );
  });
  it("never joins two papers' rows of one generic name", async () => {
    const table = "| SFT | Qwen2.5-VL-7B | 7 | trained | SFT | 70.10 | – |\n";
    writeFileSync(
      join(folder, "sources", "other.md"),
      rows(table).replace("A Small Paper", "Another").replaceAll("2601.00001", "2601.00002"),
    );
    const systems = await systemsOf(rows(table));
    rmSync(join(folder, "sources", "other.md"));
    expect(systems.filter((system) => system.startsWith("70.10"))).toEqual([
      "70.10 SFT of arXiv 2601.00002 (Qwen2.5-VL-7B)",
      "70.10 SFT of arXiv 2601.00001 (Qwen2.5-VL-7B)",
    ]);
  });
  it("reads a base model's row that names it in brackets as that model", async () => {
    const table = "| Base Model (Qwen2.5-VL-3B) | – | 3 | base | – | 60.10 | – |\n";
    expect(await systemsOf(rows(table))).toContain("60.10 Qwen2.5-VL-3B");
  });
  it("takes a size that is the registry's active one for no other model", async () => {
    const table =
      "| Qwen3-VL-30B-A3B | – | 3 | competitor | – | 80.10 | – |\n| Aria | – | 3.9 | competitor | – | 54.90 | – |\n";
    const { dataset } = await built(rows(table));
    expect(dataset.results.find((o) => o.value === "54.90")).toMatchObject({
      model: "Aria",
      paramsB: 25.3,
      activeParamsB: 3.9,
    });
  });
});

describe("the build fails", () => {
  it.each([
    [
      "on a value outside its scale",
      PAPER.replace("72.90", "729.0"),
      "small.md:14: MathVista is 729.0, outside 0 to 100",
    ],
    ["on a paper without an address", PAPER.replace(/url: .*\n/, ""), "small.md:1: no url"],
    ["on 73.4 where the scale is 1", PAPER.replace("kind:", 'scale: "1"\nkind:'), "outside 0 to 1"],
  ])("%s", async (_, paper, fault) => {
    expect((await built(paper)).faults.join("\n")).toContain(fault);
  });
  it("on a record whose place does not hold its number", async () => {
    const { read, ...assembled } = await built(PAPER);
    const other = read.map((one) => ({ ...one, text: one.text!.replace("72.90", "27.90") }));
    expect(findFaults(assembled, other)).toEqual(["small.md:14: place holds '27.90', not '72.90'"]);
  });
  it("on a trained row without the base that its source prints", async () => {
    const { read, dataset, evidence, repeated } = await built(PAPER);
    const results = dataset.results.map((o) => ({ ...o, baseModel: null }));
    expect(findFaults({ dataset: { ...dataset, results }, evidence, repeated }, read)).toEqual([
      "small.md:14: trained row without its base 'Qwen2.5-VL-7B'",
      "small.md:14: trained row without its base 'Qwen2.5-VL-7B'",
    ]);
  });
  it("on an alias that two benchmarks claim", async () => {
    const registry = join(folder, "registry", "benchmarks.csv");
    const rows = readFileSync(registry, "utf8");
    writeFileSync(registry, `${rows}NewBench,Math-Vista,,,math,accuracy,higher,100,,,,,\n`);
    await expect(built(PAPER)).rejects.toThrow("alias 'Math-Vista' already belongs to 'MathVista'");
    writeFileSync(registry, rows);
  });
  it("on a file of no known kind", async () => {
    await expect(built(PAPER.replace('kind: "paper"', 'kind: "blog"'))).rejects.toThrow(
      "small.md:1: kind is 'blog'",
    );
  });
});

describe("the dataset of data/", () => {
  let whole: Built;
  let files: Map<string, string>;
  beforeAll(async () => {
    whole = await buildDataset("data");
    files = filesOf(whole);
  }, 120_000);

  it("has no fault", () => expect(whole.faults).toEqual([]));

  it("is worth a visit", () => {
    const { counts, results } = whole.dataset;
    const papersOf = new Map<string, Set<number>>();
    for (const o of results)
      if (o.benchmark) papersOf.set(o.benchmark, (papersOf.get(o.benchmark) ?? new Set()).add(o.paper));
    expect(counts.results).toBeGreaterThanOrEqual(8000);
    expect(counts.papers).toBeGreaterThanOrEqual(60);
    expect([...papersOf.values()].filter((papers) => papers.size > 1).length).toBeGreaterThanOrEqual(40);
    expect(results.filter((o) => o.setting === "trained" && o.base !== null).length).toBeGreaterThanOrEqual(
      300,
    );
  });

  it("is the same, byte for byte, when built again", async () => {
    expect([...filesOf(await buildDataset("data"))]).toEqual([...files]);
  }, 120_000);

  it("keeps quantities that share a label in columns of their own", () => {
    expect(variantsOf(whole, "We-Math")).toEqual(expect.arrayContaining(["strict", "loose", null]));
    expect(variantsOf(whole, "DynaMath")).toEqual(expect.arrayContaining(["worst", "average", null]));
    expect(variantsOf(whole, "MathVerse")).toEqual(
      expect.arrayContaining(["vision-only", "text-dominant", null]),
    );
    expect(variantsOf(whole, "Video-MME")).toEqual(expect.arrayContaining(["w/o subs", "w/ subs", null]));
    expect(variantsOf(whole, "MME")).toEqual(expect.arrayContaining(["perception", "cognition", null]));
    expect(variantsOf(whole, "HallusionBench")).toEqual(expect.arrayContaining(["aAcc", null]));
    expect(variantsOf(whole, "MMBench")).toEqual(expect.arrayContaining(["v1.1", "EN, v1.1", null]));
    expect(variantsOf(whole, "MMMU-Pro")).toEqual(expect.arrayContaining(["standard", "vision", null]));
    const judges = whole.dataset.results.filter((o) => o.benchmark === "HallusionBench").map((o) => o.judge);
    expect(new Set(judges)).toEqual(new Set([null, "GPT", "people"]));
  });

  it.each([
    ["We-Math", "split, strict or loose not stated"],
    ["DynaMath", "worst case or average not stated"],
    ["MathVerse", "split, all or vision-only not stated"],
    ["HallusionBench", "aAcc, fAcc, qAcc or their average not stated"],
    ["MM-Vet", "judge not stated"],
    ["MME", "perception, cognition or sum not stated"],
    ["Video-MME", "with or without subtitles not stated"],
    ["Object HalBench", "hallucinated or truthful share not stated"],
    ["MMMU", "split not stated"],
    ["MathVista", "split not stated"],
  ])("says of a bare %s number: %s", (benchmark, said) => {
    const bare = [...indexDataset(whole.dataset).columns.values()].filter(
      (c) => c.benchmark.name === benchmark && [c.split, c.variant, c.judge].every((part) => part === null),
    );
    expect(bare.length).toBeGreaterThan(0);
    for (const column of bare) expect(columnDetail(column)).toMatch(new RegExp(`^${said}`));
  });

  it("gives a system one number a column and document; Agent0-VL's page alone prints its base on MMMU twice", () => {
    const numbers = new Map<string, Set<string | null>>();
    for (const o of whole.dataset.results.filter((one) => one.benchmark !== null && one.setting !== null)) {
      const { source, benchmark, split, variant, judge, metric, scale } = o;
      const cell = [source, systemKey(o), benchmark, split, variant, judge, metric, scale].join(" ¦ ");
      numbers.set(cell, (numbers.get(cell) ?? new Set()).add(o.value));
    }
    const several = [...numbers.values()].filter((values) => values.size > 1);
    expect(several).toEqual([new Set(["58.6", "50.6"])]);
  });

  it("keeps a number that its source mislabels as printed, and tells that it disagrees", () => {
    const told = findConflicts(whole.dataset).find(
      (c) => c.system === "Qwen2.5-VL-7B" && c.benchmark === "MMMU" && c.split === null,
    );
    expect(told?.results.map((i) => whole.dataset.results[i]!.value)).toContain("67.9");
  });

  it("finds the base that a source misnames", () => {
    const trained = whole.dataset.results.filter(
      (o) => o.model === "MM-Eureka-8B" && o.setting === "trained",
    );
    expect(new Set(trained.map((o) => o.baseModel))).toEqual(new Set(["InternVL2.5-8B"]));
  });

  it("lets no average of several benchmarks into a column", () => {
    const averages = whole.dataset.results.filter((o) => o.aggregate !== null);
    expect(averages.length).toBeGreaterThan(100);
    expect(averages.filter((o) => o.benchmark !== null)).toEqual([]);
  });

  it("shows that reports of Qwen2.5-VL-7B on MathVista disagree", () => {
    const conflicts = findConflicts(whole.dataset).filter(
      (c) => c.system === "Qwen2.5-VL-7B" && c.benchmark === "MathVista",
    );
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflictLines(whole.dataset).join("\n")).toContain(
      "Vision-R1-32B on MathVista: 72.9 → 76.4 is printed as +2.9, computed +3.5",
    );
  });

  it("writes a dataset that its published schema accepts", () => {
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(files.get("dataset.schema.json")!));
    validate(JSON.parse(files.get("dataset.json")!));
    expect(validate.errors).toBeNull();
  });

  it("writes coverage that the page can read", () => {
    expect(
      parseCoverage(JSON.parse(files.get("coverage.json")!), whole.dataset.version).documents.length,
    ).toBe(whole.read.length);
  });

  it("writes CSVs that keep numbers as printed and agree with their descriptor", () => {
    const descriptor = JSON.parse(files.get("datapackage.json")!);
    for (const { path, bytes, hash, schema } of descriptor.resources) {
      const csv = files.get(path)!;
      const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
      expect(meta.fields).toEqual(schema.fields.map((field: { name: string }) => field.name));
      expect(bytes).toBe(Buffer.byteLength(csv));
      expect(hash).toBe(`sha256:${createHash("sha256").update(csv).digest("hex")}`);
      for (const { name } of schema.fields.filter((field: { type: string }) => field.type === "number")) {
        expect(data.filter((row) => row[name] !== "" && !Number.isFinite(Number(row[name])))).toEqual([]);
      }
    }
    const rows = Papa.parse<Record<string, string>>(files.get("results.csv")!, {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map((row) => row["value"])).toEqual(whole.dataset.results.map((o) => o.value ?? ""));
    expect(new Set(rows.map((row) => row["id"])).size).toBe(rows.length);
  });

  it.skipIf(!existsSync(EVERY_EVAL_EVER))(
    "writes Every Eval Ever records that its schema accepts (skipped without ../shared)",
    () => {
      const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(EVERY_EVAL_EVER, "utf8")));
      const records: unknown[] = JSON.parse(files.get("every-eval-ever.json")!);
      const wrong = records.filter((record) => !validate(record));
      expect(records.length).toBeGreaterThan(500);
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );
});
