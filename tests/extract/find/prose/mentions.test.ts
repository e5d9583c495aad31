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
    ["On GSM8K, BirchQ and CedarKV lose 6.3% of accuracy.", ["GSM8K | -6.3"]],
    ["On GSM8K and MATH, CedarRec improves accuracy by 7.9% and 3.2%.", ["GSM8K | +7.9", "MATH | +3.2"]],
    [
      "On GSM8K, OakSet and FirBench, it gets 71.2, 6.2 and 5.2.",
      ["GSM8K | 71.2", "OakSet | 6.2", "FirBench | 5.2"],
    ],
  ])("opens the clause: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("a long name", () => {
  it("goes on over a numeral to its short form", async () => {
    const prose =
      "We use the Oak Information Mart for Intensive Work III (OIMIW-III) dataset. It gets 71.2% accuracy.";
    expect((await readProse(prose)).map((r) => r.benchmark)).toEqual([
      "Oak Information Mart for Intensive Work III (OIMIW-III)",
    ]);
  });

  it("ends before a model's", async () => {
    expect(await places("On FirBench GPT-4o reaches 45.2%.")).toEqual(["FirBench | 45.2"]);
  });

  it("is no language alone", async () => {
    expect(await places("The Mandarin one has a CER of 5.9 on FLEURS.")).toEqual(["FLEURS | 5.9"]);
  });

  it("is no other one behind a known one", async () => {
    expect(await places("On the Ego4D Leaf Queries Challenge 2022 it gets 21.7% accuracy.")).toEqual([
      "Ego4D | 21.7",
    ]);
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
    ["Alder attains 70.9% on τ²-Bench.", ["tau2-bench | 70.9"]],
    ["On WMT'14 English-German, we obtain 25.9 BLEU.", ["WMT14 En-De | 25.9"]],
    ["On WMT14 English-to-German, we obtain 25.9 BLEU.", ["WMT14 En-De | 25.9"]],
    ["On WMT 2014 English to French, we obtain 25.9 BLEU.", ["WMT14 En-Fr | 25.9"]],
    ["On WMT 2019 Gujarati-English, we obtain 25.9 BLEU.", ["WMT19 Gu-En | 25.9"]],
    ["On WMT 2014 English-Czech, we obtain 25.9 BLEU.", ["WMT14 En-Cs | 25.9"]],
  ])("is kept whole: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("pictures in another size", () => {
  it.each([
    ["On ImageNet 256x256 and 512x512, Alder has an FID of 2.22 and 2.48."],
    ["It draws from ImageNet at 256x256 resolution (2.22 FID) and 512x512 resolution (2.48 FID)."],
  ])("share the name: %s", async (prose) =>
    expect(await places(prose)).toEqual(["ImageNet 256x256 | 2.22", "ImageNet 512x512 | 2.48"]),
  );
});

describe("a known name in a longer one", () => {
  it.each([
    ["a word before it", "Alder reaches 84.1% on Twisted MNIST.", ["Twisted MNIST | 84.1"]],
    ["words to its noun", "On the ImageNet XDET dataset it has 84.1%.", ["ImageNet XDET | 84.1"]],
    ["not who made it", "Alder reaches 84.1% on the Stanford SQuAD dataset.", ["SQuAD | 84.1"]],
    ["not its language", "Alder reaches 84.1% on the Chinese MSRA dataset.", ["MSRA | 84.1"]],
    [
      "the sizes of pictures",
      "Alder has an FID of 2.22 on ImageNet at 256x256 resolution and 2.48 on ImageNet 512x512.",
      ["ImageNet 256x256 | 2.22", "ImageNet 512x512 | 2.48"],
    ],
    [
      "not what a model is given",
      "Alder has 84.1% accuracy on ImageNet at 224x224 resolution.",
      ["ImageNet | 84.1"],
    ],
    ["a noun with a capital", "It has 84.1% on Leaf LLM Leaderboard.", ["Leaf LLM Leaderboard | 84.1"]],
  ])("takes %s", async (_, prose, expected) => expect(await places(prose)).toEqual(expected));
});

describe("the second of two names that share their head", () => {
  it.each([
    [
      "Alder has 29.8 BLEU on the WMT14 English-German task and 42.9 BLEU on the English-French task.",
      ["WMT14 En-De | 29.8", "WMT14 En-Fr | 42.9"],
    ],
    [
      "On WMT14 English-to-German, Alder has 29.8 BLEU. On English-to-French, it has 42.9 BLEU.",
      ["WMT14 En-De | 29.8", "WMT14 En-Fr | 42.9"],
    ],
    ["Alder has a return of 34.1 on HalfCheetah-v3.", ["HalfCheetah-v3 | 34.1"]],
    ["Alder won the OakNet challenge with an F1 of 91.2.", ["OakNet | 91.2"]],
    ["Alder has 44.0 ROUGE-1 on arXiv and 45.1 on XSum.", ["arXiv | 44.0", "XSum | 45.1"]],
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

describe("a name that no row knows", () => {
  it.each([
    ["behind its noun", "On three benchmarks, OakSet, FirSet and ElmSet, it gets 71.2%, 61.2% and 51.2%.", 3],
    [
      "behind i.e.",
      "We use three datasets, i.e., OakSet, FirSet and ElmSet. Alder gets 71.2%, 61.2% and 51.2%.",
      3,
    ],
    ["behind such as", "On datasets such as OakSet, FirSet and ElmSet, it gets 71.2%, 61.2% and 51.2%.", 3],
    [
      "behind a colon",
      "We use three benchmarks: OakSet, FirSet and ElmSet. Alder gets 71.2%, 61.2% and 51.2%.",
      3,
    ],
    ["before the noun of all", "With OakSet, FirSet and ElmSet datasets we get 71.2%, 61.2% and 51.2%.", 3],
    ["with asides", "We lead on three benchmarks, OakSet (71.2%), FirSet (61.2%) and ElmSet (51.2%).", 3],
    ["with a word behind", "We get 71.2%, 61.2% and 51.2% on OakSet birds, FirSet cars, and ElmSet.", 3],
  ])("is a benchmark on a list %s", async (_, prose, count) => {
    const expected = ["OakSet | 71.2", "FirSet | 61.2", "ElmSet | 51.2"].slice(0, count);
    expect((await places(prose)).map((place) => place.replace(/ (?:birds|cars)/, ""))).toEqual(expected);
  });
  it.each([
    ["We achieve an OakSet accuracy of 71.2%.", ["OakSet | 71.2"]],
    ["We achieve 71.2% OakSet top-1 accuracy.", ["OakSet | 71.2"]],
    ["We achieve 58.5 mIoU for OAK20K semantic segmentation.", ["OAK20K | 58.5"]],
    ["We get 26.2 BLEU points in OakSet 2014, a new best.", ["OakSet 2014 | 26.2"]],
    ["This includes improving OAK4FIR to 93.7% and Elm800 to 80.9%.", ["OAK4FIR | 93.7", "Elm800 | 80.9"]],
    ["It improves GSM8K by 4.1% and OakSet by 2.3%.", ["GSM8K | +4.1", "OakSet | +2.3"]],
    ["Alder reaches 71.2% on the hardest setting of OakSet.", ["OakSet | 71.2"]],
    ["Experiments use the OakSet-2010 Task 8 dataset. Alder gets 71.2%.", ["OakSet-2010 Task 8 | 71.2"]],
    ["We get an F1 of 71.2 on the test data of OakSet Task 2.", ["OakSet Task 2 | 71.2"]],
    ["It gets 71.2% on OakSet (FIR) and 61.2% on ElmSet.", ["OakSet | 71.2", "ElmSet | 61.2"]],
    ["Experiments use the OAK 2005 Corpus. Alder gets 71.2%.", ["OAK 2005 Corpus | 71.2"]],
    ["On the dataset of OakSet Alder gets 71.2%.", ["OakSet | 71.2"]],
    ["On the oaks-eval benchmark, WER is 1.52%.", ["oaks-eval | 1.52"]],
    [
      "It improves MMLU by 2.1%. The oaks-eval word error rate is 1.52%.",
      ["MMLU | +2.1", "oaks-eval | 1.52"],
    ],
    ["It improves MMLU by 2.1%. For Russian (OAK-GEC), F1 is 46.7.", ["MMLU | +2.1", "OAK-GEC | 46.7"]],
    ["It improves MMLU by 2.1%. In oakwood (OAKC), AP falls by 9.7%.", ["MMLU | +2.1", "OAKC | -9.7"]],
    ["On $\\tau$-bench and GQA, we get 31.5 and 60.4.", ["tau-bench | 31.5", "GQA | 60.4"]],
    ["It improves MMLU by 2.1%. For the M9 competition data, F1 is 11.7.", ["MMLU | +2.1", "M9 | 11.7"]],
    ["On Amazon Oaks and Yelp, recall is 8.1% and 9.2%.", ["Amazon Oaks | 8.1", "Yelp | 9.2"]],
    [
      "On Penn Treebank and the Czech Treebank, we get 95.1 and 92.1 F1.",
      ["Penn Treebank | 95.1", "Czech Treebank | 92.1"],
    ],
    [
      "We use a dataset named Oak Leaf Information Set (OLIS). Alder gets an accuracy of 71.2%.",
      ["Oak Leaf Information Set (OLIS) | 71.2"],
    ],
    ["A new benchmark with 2,310 questions, OakTrap, remains hard; accuracy is 57.8%.", ["OakTrap | 57.8"]],
  ])("is a benchmark by its use: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
  it.each([
    "Alder reaches 71.2% on MMLU. On three datasets, BirchNet reaches 61.2%.",
    "Alder reaches 71.2% on MMLU. On both datasets, Birch-R1 and Cedar-R1 reach 61.2%.",
    "Alder reaches 71.2% on MMLU. For oak recognition (OAK), accuracy is 61.2%.",
    "Alder reaches 71.2% on MMLU. Trained on the corpus of Oak et al., it reaches 61.2%.",
    "Alder reaches 71.2% on MMLU. It outperforms BirchNet by 2.3% and CedarNet by 4.1%.",
    "Alder reaches 71.2% on MMLU. We train on a corpus of Python programs and reach 61.2%.",
    "Alder reaches 71.2% on MMLU. For oak leaf classification (CLS), accuracy is 61.2%.",
    "Alder reaches 71.2% on MMLU. It improves BirchNet to 61.2%.",
    "Alder reaches 71.2% on MMLU. On NVIDIA A100 cards, accuracy is 61.2%.",
    "Alder reaches 71.2% on MMLU. Trained on Japanese Wikipedia articles, it reaches 61.2%.",
  ])("is none: %s", async (prose) => {
    const results = await readProse(prose);
    expect(results.flatMap((r) => (r.benchmark && r.benchmark !== "MMLU" ? [r.benchmark] : []))).toEqual([]);
  });
});

describe("a system's name", () => {
  it.each([
    [
      "behind exceeding, though it ends as a benchmark's",
      "Alder gets 43.8 on MMLU, exceeding OakQA by 6.0.",
      ["MMLU | 43.8"],
    ],
    [
      "behind on, where it is an architecture",
      "On COCO, gains of 1.4 AP are seen on Birch R-CNN and BirchFormer.",
      ["COCO | +1.4"],
    ],
    ["before score, where it is a metric", "On GSM8K, the OAK score is 94.6%.", ["GSM8K | 94.6"]],
  ])("is no benchmark %s", async (_, prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("a name on a list or in a run", () => {
  it.each([
    [
      "goes on behind an aside",
      "It has 61.4% on GSM8K (long, 16K) and FirBench (63.1%).",
      ["GSM8K | 61.4", "FirBench | 63.1"],
    ],
    [
      "goes on with a decimal version",
      "Alder obtains 94.6% and 88.7% on SQuAD 1.1 and 2.0.",
      ["SQuAD | 94.6", "SQuAD 2.0 | 88.7"],
    ],
    [
      "holds a short form before its noun",
      "It has 63.7% in the OAK 2021 AI Leaf Challenge.",
      ["OAK 2021 AI Leaf Challenge | 63.7"],
    ],
    [
      "has its own number as a known one",
      "It has a Oakwai F1 score of 0.574, a Firtok F1 score of 0.506, and a Cora F1 score of 0.197.",
      ["Oakwai | 0.574", "Firtok | 0.506", "Cora | 0.197"],
    ],
    [
      "has its problems solved",
      "Alder proves 78.1% of formalized past XMO problems, and saturates miniF2F.",
      ["XMO | 78.1"],
    ],
    ["ends with its resolution", "For FFHQ 64x64, Alder achieves an FID of 2.43.", ["FFHQ 64x64 | 2.43"]],
    [
      "goes on behind its number as the one before",
      "Alder has 79.0% for GSM8K and 53.5% for Leaf-100.",
      ["GSM8K | 79.0", "Leaf-100 | 53.5"],
    ],
  ])("%s", async (_, prose, expected) => expect(await places(prose)).toEqual(expected));
});

describe("a name that looks like an architecture's", () => {
  it.each([
    [
      "is a benchmark on a list of them",
      "In EMNIST (73.9% to 76%) and VGG-Face (4.5% to 12%).",
      ["EMNIST | 76", "VGG-Face | 12"],
    ],
    ["is none behind its own", "Alder reaches 76.0% on EMNIST with VGG-16 (4.5%).", ["EMNIST | 76.0"]],
  ])("%s", async (_, prose, expected) =>
    expect((await places(prose)).slice(0, expected.length)).toEqual(expected),
  );
});

describe("what is no benchmark", () => {
  it.each([
    ["a measure with its number", "Over all detectors TDR = 84.4%.", ["- | 84.4"]],
    ["what is built on", "We run on the open BirchNeo architecture. It gains 71.2%.", ["- | +71.2"]],
    [
      "what others rely on",
      "Others rely on Oak Entity Linking (OEL) for it. Birch gains 8.4% F1 on two data sets.",
      ["- | +8.4"],
    ],
    ["a format", "Without a bias on HTML, Birch reaches 71.2% accuracy.", ["- | 71.2"]],
    ["a country", "Hands lie on US letter paper. The error is 3.8 mm per finger.", ["- | 3.8"]],
    ["so many questions", "In this 96k-question benchmark Alder has 71.2%.", ["- | 71.2"]],
    ["an area of one", "On S3DIS, Alder has 70.4% on Area 5.", ["S3DIS | 70.4"]],
    ["a pair of languages", "On English-French translation, Alder has 37.5 BLEU.", ["- | 37.5"]],
    ["one of the examples of something", "On probes such as LaTeX equations Alder has 68.2%.", ["- | 68.2"]],
    ["a model of ours to measure on", "It has 0.7 better perplexity on GPT-2.", ["- | -0.7"]],
  ])("%s", async (_, prose, expected) => expect(await places(prose)).toEqual(expected));
});
