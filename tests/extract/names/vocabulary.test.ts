import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findBenchmarks, nameBenchmark } from "../../../src/extract/names/benchmarks";
import { findModels, nameModel } from "../../../src/extract/names/models";
import { sizeOf } from "../../../src/extract/names/sizes";
import { readVocabulary } from "../../../src/extract/names/vocabulary";

const v = readVocabulary(
  readFileSync("data/registry/benchmarks.csv", "utf8"),
  readFileSync("data/registry/models.csv", "utf8"),
);
const benchmarksHead =
  "name,aliases,suffixes,case,domain,metric,better,scale,usualSplit,protocols,testSize,testSizeSource,arxiv\n";
const modelsHead = "name,family,aliases,case,paramsB,activeParamsB,weights,date,vendor,arxiv\n";

const benchmarksIn = (text: string) =>
  findBenchmarks(text, v).map((m) => [m.text, m.name.benchmark, m.name.split]);
const modelsIn = (text: string) => findModels(text, v).map((m) => m.name.model);

describe("nameBenchmark", () => {
  it("takes a benchmark's own suffix before its name too, and no other word", () => {
    expect(nameBenchmark("LC AlpacaEval 2.0", v)).toMatchObject({
      benchmark: "AlpacaEval 2.0",
      metric: "length-controlled win rate",
    });
    expect(nameBenchmark("Long AlpacaEval 2.0", v).known).toBe(false);
  });
});

describe("readVocabulary", () => {
  it("refuses an alias that belongs to another benchmark, with its line", () => {
    const csv = `${benchmarksHead}MMMU,MMMU-Bench,,,,,higher,100,,,,,\nOther,MMMU Bench,,,,,higher,100,,,,,\n`;
    expect(() => readVocabulary(csv, modelsHead)).toThrow(
      "benchmarks.csv:3: alias 'MMMU Bench' already belongs to 'MMMU'",
    );
  });
  it("takes an alias behind = in that spelling alone", () => {
    const csv = `${benchmarksHead}OQA,,,,,,higher,100,,,,,\nOakQA,=O-QA,,,,,higher,100,,,,,\n`;
    const own = readVocabulary(csv, modelsHead);
    expect(["OQA", "O-QA", "O-QA (val)"].map((name) => nameBenchmark(name, own).benchmark)).toEqual([
      "OQA",
      "OakQA",
      "OakQA",
    ]);
  });
  it("refuses a direction that is none and a size that is no number", () => {
    expect(() => readVocabulary(`${benchmarksHead}A,,,,,,up,,,,,,\n`, modelsHead)).toThrow(
      "benchmarks.csv:2: better is 'up'",
    );
    expect(() => readVocabulary(benchmarksHead, `${modelsHead}A,F,,,7B,,open,,,\n`)).toThrow(
      "models.csv:2: paramsB is '7B'",
    );
    expect(() => readVocabulary(benchmarksHead, `${modelsHead}A,F,,loud,,,open,,,\n`)).toThrow(
      "models.csv:2: case is 'loud', not exact or cell",
    );
    expect(() => readVocabulary(benchmarksHead, `${modelsHead}A,F,,,,,open,,,2513.00001\n`)).toThrow(
      "models.csv:2: arxiv is '2513.00001'",
    );
  });
  it("dates a model by its release, else by the month of its paper", () => {
    const csv = `${modelsHead}A,F,,,,,open,2025-01-26,,2502.13923\nB,F,,,,,open,,,2502.13923\nC,F,,,,,open,,,\n`;
    const { facts } = readVocabulary(benchmarksHead, csv).models;
    expect(["A", "B", "C"].map((name) => facts.get(name)?.date)).toEqual(["2025-01-26", "2025-02", null]);
  });
  it("looks names for cells alone up in cells, and in no sentence", () => {
    const csv = `${modelsHead}Monkey-9B,Monkey,,cell,9,,open,,,\n`;
    const vocabulary = readVocabulary(benchmarksHead, csv);
    expect(nameModel("Monkey", vocabulary)).toMatchObject({ known: true, family: "Monkey" });
    expect(nameModel("monkey 9b", vocabulary)).toMatchObject({ model: "Monkey-9B", paramsB: 9 });
    expect(findModels("Monkey see, Monkey-9B do.", vocabulary)).toEqual([]);
  });
});

describe("nameBenchmark", () => {
  it.each([
    ["MathVista", "MathVista", null, null],
    ["VQAv2.0", "VQAv2", null, null],
    ["LCBv2", "LiveCodeBench", null, "v2"],
    ["Yelp Review Polarity", "Yelp-2", null, null],
    ["MVTec", "MVTec AD", null, null],
    ["newstest2014 English-German", "WMT14 En-De", null, null],
    ["LSUN Bedrooms", "LSUN Bedroom", null, null],
    ["MVTec 3D-AD", "MVTec 3D-AD", null, null],
    ["MultiWOZ 2.4", "MultiWOZ 2.4", null, null],
    ["MathVista<br/>testmini", "MathVista", "testmini", null],
    ["MathVista-MINI", "MathVista", "testmini", null],
    ["MATH-Vision", "MathVision", null, null],
    ["MMMU<sub>".slice(0, 4) + "val", "MMMU", "val", null],
    ["MMMU (validation)", "MMMU", "val", null],
    ["MathVerse (mini Vision_Only)", "MathVerse", "testmini", "vision-only"],
    ["WeMath loose", "We-Math", null, "loose"],
    ["DynaMath worst", "DynaMath", null, "worst"],
    ["DynaMath (Overall; Avg)", "DynaMath", null, "average"],
    ["VideoMME wo sub.", "Video-MME", null, "w/o subs"],
    ["Video-MME (short w/ subs)", "Video-MME", null, "short, w/ subs"],
    ["MME-P", "MME", null, "perception"],
    ["MME$^\\text{P}$", "MME", null, "perception"],
    ["MATH-Vision (test / Alg)", "MathVision", "test", "Alg"],
    ["MLVU (test PQA)", "MLVU", "test", "PQA"],
    ["SQA^I", "ScienceQA", null, "image"],
    ["HumanEval^{+}", "HumanEval+", null, null],
    ["M^3CoT", "M3CoT", null, null],
    ["V*", "V*", null, null],
    ["K\\&K", "Knights and Knaves", null, null],
    ["OCRBench†", "OCRBench", null, null],
  ])("reads %s as %s, split %s, variant %s", (printed, benchmark, split, variant) => {
    expect(nameBenchmark(printed, v)).toMatchObject({ benchmark, split, variant, known: true });
  });
  it.each(["MMMU-Turbo", "MATH-X", "Math", "Star", "drop", "HumanEval++", "MathVista2", "MELDv1", "MELD v3"])(
    "does not know %s",
    (printed) => {
      expect(nameBenchmark(printed, v)).toMatchObject({ benchmark: printed, known: false });
    },
  );
  it("keeps versions apart", () => {
    const names = ["MMMU", "MMMU-Pro", "HumanEval", "HumanEval+", "GPQA", "GPQA Diamond", "MMLU", "MMLU-Pro"];
    expect(new Set(names.map((n) => nameBenchmark(n, v).benchmark)).size).toBe(names.length);
  });
  it("takes a judge and a metric from brackets", () => {
    expect(nameBenchmark("MMVet (GPT4-Turbo)", v)).toMatchObject({
      benchmark: "MM-Vet",
      judge: "GPT4-Turbo",
    });
    expect(nameBenchmark("MMMU (val) (Pass@1)", v)).toMatchObject({ split: "val", metric: "pass@1" });
  });
  it("takes a split off a name that it does not know", () => {
    expect(nameBenchmark("FooBench (val)", v)).toMatchObject({
      benchmark: "FooBench",
      split: "val",
      known: false,
    });
  });
});

describe("findBenchmarks", () => {
  it("takes the longest name and the split printed after it", () => {
    expect(
      benchmarksIn("43.68% on MathVerse testmini, 27.04% on MathVision test, and 21.33% on OlympiadBench."),
    ).toEqual([
      ["MathVerse testmini", "MathVerse", "testmini"],
      ["MathVision test", "MathVision", "test"],
      ["OlympiadBench", "OlympiadBench", null],
    ]);
  });
  it("leaves longer names, words and test accuracies alone", () => {
    expect(benchmarksIn("MATH-Foo and Pre-MATH; the star may drop; our math is MATH+")).toEqual([]);
    expect(benchmarksIn("the SVAMP test accuracy")).toEqual([["SVAMP", "SVAMP", null]]);
  });
  it("leaves words alone that are names only in their own case", () => {
    expect(
      benchmarksIn(
        "A massive clue: the raven may stare at superb tofu in a melting pot. Fever, Bright scrolls and a Burst of Wilds; Carla overcooked them.",
      ),
    ).toEqual([]);
    expect(benchmarksIn("on RAVEN and TOFU")).toEqual([
      ["RAVEN", "RAVEN", null],
      ["TOFU", "TOFU", null],
    ]);
  });
  it("finds names wrapped in LaTeX and keeps their places", () => {
    const text = "on $\\textbf{GSM8K}$ and HumanEval$^{+}$ (+4.3\\%)";
    expect(findBenchmarks(text, v).map((m) => text.slice(m.start, m.end))).toEqual([
      "GSM8K",
      "HumanEval$^{+}",
    ]);
  });
});

describe("nameModel", () => {
  it.each([
    ["Qwen2.5-VL-7B-Instruct", "Qwen2.5-VL-7B", 7],
    ["Qwen2.5VL 7B", "Qwen2.5-VL-7B", 7],
    ["Qwen2-VL-7B", "Qwen2-VL-7B", 7],
    ["InternVL2_5-8B", "InternVL2.5-8B", 8],
    ["**GPT-4o***".replaceAll("**", ""), "GPT-4o", null],
  ])("reads %s as %s", (printed, model, paramsB) => {
    expect(nameModel(printed, v)).toMatchObject({ model, paramsB, known: true });
  });
  it("keeps an unknown name, its size and its family", () => {
    expect(nameModel("Qwen2.5-VL-14B (Ours)", v)).toMatchObject({
      model: "Qwen2.5-VL-14B",
      family: "Qwen2.5-VL",
      paramsB: 14,
      known: false,
    });
    expect(nameModel("FooBar-3B", v)).toMatchObject({
      model: "FooBar-3B",
      paramsB: 3,
      family: null,
      known: false,
    });
  });
  it("does not take one size or version for another", () => {
    expect(nameModel("Qwen-27B", v).model).toBe("Qwen-27B");
    expect(nameModel("Qwen2.5-7B-Instruct", v).model).not.toBe(nameModel("Qwen2.5-7B", v).model);
  });
});

describe("findModels", () => {
  it("finds known models, families and longer unknown names", () => {
    expect(
      modelsIn(
        "We train Qwen2.5-VL-7B-based agents from Qwen2.5VL 3B; Qwen2.5-Math-7B-CFT beats GPT-4o and Qwen2-VL.",
      ),
    ).toEqual(["Qwen2.5-VL-7B", "Qwen2.5-VL-3B", "Qwen2.5-Math-7B-CFT", "GPT-4o", "Qwen2-VL"]);
  });
});

describe("sizeOf", () => {
  it.each([
    ["72B", 72, null],
    ["Qwen3-30B-A3B", 30, 3],
    ["8x7B", null, null],
    ["stablelm-2_1.6b", 1.6, null],
    ["stablelm-2-1_6b", 1.6, null],
    ["OpenELM-350M", 0.35, null],
    ["R1-7B", 7, null],
    ["GLM-4.1V", null, null],
    ["Kimi-VL-A3B", null, 3],
    ["Gemini-2.0-Flash-0205", null, null],
    ["11B (10.6)", 11, null],
    ["Alder-laion2b-s32B-b79K", null, null],
    ["Alder.laion400m_e32", null, null],
    ["Alder (14M)", null, null],
    ["Alder (1.5M)", null, null],
    ["Alder (5.3M)", 0.0053, null],
    ["Alder (110M)", 0.11, null],
    ["AlderM4T-v2", null, null],
    ["T2M", null, null],
  ])("%s has %s and %s active", (printed, paramsB, activeParamsB) => {
    expect(sizeOf(printed)).toEqual({ paramsB, activeParamsB });
  });
});

describe("spellings of one and two letters", () => {
  it("are found although they have no two-letter beginning", () => {
    expect(benchmarksIn("84% on V* and 3 on I4.").map(([, name]) => name)).toEqual(["V*"]);
    expect(modelsIn("behind o1, o3 and R1.")).toEqual(["o1", "o3"]);
  });
});
