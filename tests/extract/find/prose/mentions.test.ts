import { describe, expect, it } from "vitest";
import { readProse } from "./readProse";

const places = async (prose: string) =>
  (await readProse(prose)).map((r) => {
    const place = r.aggregate ? `average of ${r.aggregate.count ?? "?"}` : (r.benchmark ?? "-");
    return `${place} | ${r.value ?? r.delta}`;
  });

describe("a name behind the benchmark's comma", () => {
  it.each([
    ["On GSM8K, Birch boosts accuracy to 71.2%.", ["GSM8K | 71.2"]],
    ["On GSM8K, Birch-R1 significantly improves accuracy to 71.2%.", ["GSM8K | 71.2"]],
    ["On OakSet, SFT hurts accuracy, which falls to 71.2%.", ["OakSet | 71.2"]],
    ["On GSM8K and MATH, CedarRec improves accuracy by 7.9% and 3.2%.", ["GSM8K | +7.9", "MATH | +3.2"]],
    [
      "On GSM8K, OakSet and FirBench, it gets 71.2, 6.2 and 5.2.",
      ["GSM8K | 71.2", "OakSet | 6.2", "FirBench | 5.2"],
    ],
  ])("opens the clause: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("an unknown metric", () => {
  it.each([
    ["On GSM8K the OAK score increases to 57.5.", ["GSM8K | 57.5"]],
    ["On the Elm Open Dataset the L2 mFIR is 70.2.", ["Elm Open Dataset | 70.2"]],
    ["On Natural Questions, top-20 accuracy is 85.2%.", ["Natural Questions | 85.2"]],
    ["For detection on ScanNet, mFIR@0.25 improves by 2.0%.", ["ScanNet | +2.0"]],
  ])("is no benchmark: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("a name that goes on behind what the registry lists", () => {
  it.each([
    ["Alder attains 70.9% on Spider 2.0-Lite.", ["Spider 2.0-Lite | 70.9"]],
    ["Alder attains 70.9% on VQA v2 and 60.4% on GQA.", ["VQAv2 | 70.9", "GQA | 60.4"]],
    ["Alder attains 70.9% on Dr.Spider.", ["Dr.Spider | 70.9"]],
    ["On WMT'14 English-German, we obtain 25.9 BLEU.", ["WMT14 En-De | 25.9"]],
    ["On WMT14 English-to-German, we obtain 25.9 BLEU.", ["WMT14 En-De | 25.9"]],
    ["On WMT 2014 English to French, we obtain 25.9 BLEU.", ["WMT14 En-Fr | 25.9"]],
    ["On WMT 2014 English-Czech, we obtain 25.9 BLEU.", ["WMT14 En-Cs | 25.9"]],
  ])("is kept whole: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("the second of two names that share their head", () => {
  it.each([
    ["On WMT14 En-De and De-En, we get 27.6 and 31.8 BLEU.", ["WMT14 En-De | 27.6", "WMT14 De-En | 31.8"]],
    [
      "On WMT 2014 English-French and English-German, we get 27.6 and 31.8 BLEU.",
      ["WMT14 En-Fr | 27.6", "WMT14 En-De | 31.8"],
    ],
    [
      "It gets 64.9% on Something-Something V1 and 76.8% on V2.",
      ["Something-Something v1 | 64.9", "Something-Something v2 | 76.8"],
    ],
    [
      "On Something-Something V1 and V2, it gets 64.9% and 76.8%.",
      ["Something-Something v1 | 64.9", "Something-Something v2 | 76.8"],
    ],
    ["On CoNLL-2005 and 2012, F1 is 81.3 and 80.9.", ["CoNLL 2005 | 81.3", "CoNLL 2012 | 80.9"]],
    ["On CIFAR-10 and 100, it gets 95.1% and 80.9%.", ["CIFAR-10 | 95.1", "CIFAR-100 | 80.9"]],
    ["On TREC DL 2019 and 2020, NDCG is 0.734 and 0.712.", ["TREC DL 2019 | 0.734", "TREC DL 2020 | 0.712"]],
    ["On GSM8K and 300 others, accuracy is 71.2%.", ["GSM8K | 71.2"]],
  ])("takes it over: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});
