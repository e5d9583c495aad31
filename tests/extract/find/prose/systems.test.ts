import { describe, expect, it } from "vitest";
import { readProse } from "./readProse";

/** A way to train, which is no model. */
const METHOD = "We propose Alder, which learns from few pictures and says what it sees in plain words. ";

const systems = async (prose: string) =>
  (await readProse(prose, METHOD)).map(
    (r) => `${r.value ?? r.delta} | ${r.method ?? "-"} | ${r.model ?? "-"}`,
  );

describe("a name that a verb follows", () => {
  it.each([
    ["ends where the benchmark's begins", "On GSM8K Alder reaches 71.2%.", ["71.2 | Alder | -"]],
    ["keeps its size", "On GSM8K Alder-7B reaches 71.2%.", ["71.2 | Alder-7B | Alder-7B"]],
    ["keeps the size of its patches", "On ImageNet Alder-L/16 reaches 71.2%.", ["71.2 | Alder-L/16 | -"]],
    ["is a size by a letter", "On GSM8K Alder-S reaches 71.2%.", ["71.2 | Alder-S | -"]],
    ["goes on with a word", "Alder-Embed reaches 71.2% on GSM8K.", ["71.2 | Alder-Embed | -"]],
    ["is none where it is measured", "On EmuEdit it improves CLIP-I by 0.021.", ["+0.021 | Alder | -"]],
    ["is none where it is a size", "Our 3B-active model scores 71.2% on GSM8K.", ["71.2 | Alder | -"]],
    ["is none where it counts", "It runs at 24 FPS and reaches 71.2% on GSM8K.", ["71.2 | Alder | -"]],
    ["is none behind its", "On OakSet its MaxFIR is 0.681.", ["0.681 | Alder | -"]],
    ["is none behind the average", "On GSM8K, the average mFIRs are 26.8.", ["26.8 | Alder | -"]],
    ["is none where a number says what it is", "On OakSet, sFIR is 11.7.", ["11.7 | Alder | -"]],
  ])("%s", async (_, prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("somebody else's number", () => {
  it.each([
    [
      "On GSM8K, Alder reaches 75.3%, where gradient descent yields 70.1%.",
      ["75.3 | Alder | -", "70.1 | gradient descent | -"],
    ],
    [
      "Alder reaches 75.3% on GSM8K, with BirchNet delivering 70.1%.",
      ["75.3 | Alder | -", "70.1 | BirchNet | -"],
    ],
    [
      "Alder reaches 75.3% on GSM8K, whereas GPT-4o gets 70.1%.",
      ["75.3 | Alder | -", "70.1 | GPT-4o | GPT-4o"],
    ],
    [
      "Open models lag behind on GSM8K: GPT-4o 70.1%, Llama 4 Maverick at 61.2%.",
      ["70.1 | GPT-4o | GPT-4o", "61.2 | Llama 4 Maverick | Llama 4 Maverick"],
    ],
    [
      "Larger models lag behind on GSM8K (GPT-4o: 70.1%, Llama 4 Maverick: 61.2%).",
      ["70.1 | GPT-4o | GPT-4o", "61.2 | Llama 4 Maverick | Llama 4 Maverick"],
    ],
    [
      "Our approach reaches 75.3% on GSM8K, whereas Oak and ElmNet reach 70.1% and 61.2%. With more it obtains 76.1%.",
      ["75.3 | Alder | -", "70.1 | Oak | -", "61.2 | ElmNet | -", "76.1 | Alder | -"],
    ],
    [
      "Alder solves 73% of the GSM8K questions after one hint (OakNet: 41%, TXL: 58%).",
      ["73 | Alder | -", "41 | OakNet | -", "58 | TXL | -"],
    ],
    ["Alder reaches 75.3% on GSM8K; GPT-4o reaches 70.1%.", ["75.3 | Alder | -", "70.1 | GPT-4o | GPT-4o"]],
    [
      "GPT-4o achieves 47.9% on GSM8K, and Alder achieves 66.8%.",
      ["47.9 | GPT-4o | GPT-4o", "66.8 | Alder | -"],
    ],
    [
      "GPT-4o achieves 47.9% on GSM8K, while our method reaches 66.8%.",
      ["47.9 | GPT-4o | GPT-4o", "66.8 | Alder | -"],
    ],
    [
      "Alder scores 75.3% on GSM8K, while the baseline scores 70.1%.",
      ["75.3 | Alder | -", "70.1 | baseline | -"],
    ],
    [
      "Alder-7B scores 75.3% on GSM8K, while GPT-4o gets 80.1% and Qwen2.5-7B gets 70.1%.",
      ["75.3 | Alder-7B | Alder-7B", "80.1 | GPT-4o | GPT-4o", "70.1 | Qwen2.5-7B | Qwen2.5-7B"],
    ],
    [
      "On GSM8K, Qwen2.5-7B reaches 70.1% and Alder-7B reaches 75.3%.",
      ["70.1 | Qwen2.5-7B | Qwen2.5-7B", "75.3 | Alder-7B | Alder-7B"],
    ],
    [
      "Alder reaches 75.3% on GSM8K, followed by OakNet (71.2%) and GPT-4o (70.1%).",
      ["75.3 | Alder | -", "71.2 | OakNet | -", "70.1 | GPT-4o | GPT-4o"],
    ],
    [
      "Alder reaches 75.3% on GSM8K, exceeding GPT-4o (71.2%) and Elm 2 (70.1%).",
      ["75.3 | Alder | -", "70.1 | Elm 2 | Elm 2"],
    ],
    [
      "Models such as GPT-4o and Qwen2.5-7B reach 75.3% and 70.1% on GSM8K.",
      ["75.3 | GPT-4o | GPT-4o", "70.1 | Qwen2.5-7B | Qwen2.5-7B"],
    ],
    [
      "A Transformer-Big reaches 70.1% on GSM8K and with Alder it reaches 75.3%.",
      ["70.1 | Transformer-Big | -", "75.3 | Alder | -"],
    ],
    [
      "The Transformer baseline reaches 70.1% on GSM8K, the proposed model gets 75.3%.",
      ["70.1 | Transformer | -", "75.3 | Alder | -"],
    ],
    [
      "Birch-R1, the previous best method, reaches 70.1% on GSM8K, and Alder reaches 75.3%.",
      ["70.1 | Birch-R1 | -", "75.3 | Alder | -"],
    ],
    [
      "Alder reaches 75.3% on GSM8K. By contrast, GPT-4o reaches 70.1%.",
      ["75.3 | Alder | -", "70.1 | GPT-4o | GPT-4o"],
    ],
    [
      "The previous state of the art on GSM8K was 70.1%; Alder raises it to 75.3%.",
      ["70.1 | - | -", "75.3 | Alder | -"],
    ],
    ["Prior work reached 70.1% on GSM8K; we reach 75.3%.", ["70.1 | - | -", "75.3 | Alder | -"]],
    ["On GSM8K, human experts achieve 95.1%.", ["95.1 | human experts | -"]],
    ["The best model, Claude Opus 4, reaches 38.6% on GSM8K.", ["38.6 | Claude Opus 4 | Claude Opus 4"]],
    ["Humans reach 95.1% on MMMU. On MATH the score is 61.2%.", ["95.1 | Humans | -", "61.2 | Alder | -"]],
  ])("is theirs: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
  it("is a baseline", async () => {
    const results = await readProse("Alder reaches 75.3% on GSM8K, whereas GPT-4o gets 70.1%.");
    expect(results.map((r) => [r.kind, r.setting])).toEqual([
      ["score", "trained"],
      ["baseline", "competitor"],
    ]);
  });
  it.each([
    [
      "With Alder, the accuracy of Qwen2.5-7B rises from 31.1 to 36.4 on GSM8K and that of GPT-4o from 42.3 to 51.0.",
      ["36.4 | Alder | Qwen2.5-7B", "51.0 | Alder | GPT-4o"],
    ],
    ["The Qwen2.5-7B model trained with Alder improves GSM8K by 6.1%.", ["+6.1 | Alder | Qwen2.5-7B"]],
    [
      "With Alder, Qwen2.5-7B improves from 31.1 to 36.4 on GSM8K, and Llama-3.1-8B from 30.5 to 34.8.",
      ["36.4 | Alder | Qwen2.5-7B", "34.8 | Alder | Llama-3.1-8B"],
    ],
    ["With Alder, GPT-4o achieves 47.9% on GSM8K.", ["47.9 | Alder | GPT-4o"]],
    [
      "We apply Alder to two backbones, ResNet-50 and Swin-T, and obtain 78.1% and 82.0% on ImageNet.",
      ["78.1 | Alder | -", "82.0 | Alder | -"],
    ],
    ["With Alder, a ResNet-50 achieves 78.1% on ImageNet.", ["78.1 | Alder | -"]],
    ["Qwen2.5-7B reaches 47.9% on GSM8K.", ["47.9 | Alder | Qwen2.5-7B"]],
    ["Fine-tuning Qwen2.5-7B with Alder improves GSM8K by 6.1%.", ["+6.1 | Alder | Qwen2.5-7B"]],
  ])("is ours where our system is at work: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("a system with a size", () => {
  it.each([
    [
      "Alder-32B, trained from Qwen2.5-7B, reaches 47.2% on MMMU. On MATH, it reaches 38.7%.",
      ["47.2 | Alder-32B | Alder-32B", "38.7 | Alder-32B | Alder-32B"],
    ],
    [
      "Alder-8B achieves 20.1 ROUGE-2 on XSum and Alder-2B 18.8.",
      ["20.1 | Alder-8B | Alder-8B", "18.8 | Alder-2B | Alder-2B"],
    ],
    ["Alder-8B, despite its size, reaches 47.2% on GSM8K.", ["47.2 | Alder-8B | Alder-8B"]],
  ])("is followed over what is inserted: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
  it("is none where so much data is counted", async () => {
    const [result] = await readProse("Trained on 70M synthetic pairs, Alder reaches 71.2% on GSM8K.");
    expect(result?.paramsB).toBeNull();
  });
});

describe("the paper's own name", () => {
  const methods = async (prose: string, title: string) =>
    (await readProse(prose, "We train models on few pairs. ", title)).map((r) => r.method);
  it("is the one that the abstract gives, where it never prints the title's phrase", async () => {
    const prose = "We propose OakSpec, in which drafts are latent. On MMMU it reaches 89.1%.";
    expect(await methods(prose, "Faster Than Thought: Latent Drafts")).toEqual(["OakSpec"]);
  });
  it("is the title's phrase where the abstract prints it", async () => {
    const prose = "We propose Oak Reader, a way to read with OakLoss. On MMMU it reaches 89.1%.";
    expect(await methods(prose, "Oak Reader: Reading Twice")).toEqual(["Oak Reader"]);
  });
  it.each([
    ["OakSpec - Drafts in the Dark", "OakSpec"],
    ["The Dark: Drafts for Reading", "Dark"],
    ["\\textsc{Oak}: Drafts in the Dark", "Oak"],
    ["Better Drafts: OakSpec for Reading", "OakSpec"],
    ["Better Drafts: Oaks for Reading", "Better Drafts"],
    ["Small Oaks - Drafts in the Dark", "OakSpec"],
  ])("is told by the title %s", async (title, name) => {
    expect(await methods("OakSpec drafts in the dark. On MMMU the method reaches 89.1%.", title)).toEqual([
      name,
    ]);
  });
  it("is none where the paper measures others on it", async () => {
    const results = await readProse("On OakVQA, GPT-4o reaches 52.8%.", "We ask. ", "OakVQA: Asking");
    expect(results.map((r) => [r.method, r.benchmark])).toEqual([["GPT-4o", "OakVQA"]]);
  });
  it("stands behind our noun", async () => {
    const prose = "Our prover, OakLean-7B, reaches 71.2% on MMMU.";
    expect(await methods(prose, "Small models, long proofs")).toEqual(["OakLean-7B"]);
  });
});

describe("the strongest system before", () => {
  it("is somebody else's", async () => {
    const results = await readProse(
      "Alder attains 90.3% on GSM8K, while the strongest prior system, OakNet, attains 87.9%.",
    );
    expect(results.map((r) => [r.value, r.method, r.kind])).toEqual([
      ["90.3", "Alder", "score"],
      ["87.9", "OakNet", "baseline"],
    ]);
  });
});

describe("the model that an agent runs on", () => {
  it("is told behind what was solved", async () => {
    const prose =
      "Alder resolves 41.6% of the issues in SWE-bench Verified with GPT-4o and 28.3% with Qwen2.5-7B.";
    const results = await readProse(prose, "We present Alder, an agent that mends programs. ");
    expect(results.map((r) => [r.value, r.method, r.model])).toEqual([
      ["41.6", "Alder", "GPT-4o"],
      ["28.3", "Alder", "Qwen2.5-7B"],
    ]);
  });
});

describe("what looks like a system's name", () => {
  it.each([
    ["is none where it is a size alone", "Our 30B-A3B agent achieves 27.4% on GSM8K.", ["27.4 | Alder | -"]],
    ["is none where it ends in -based", "Our T5-based model attains 57.9% on GSM8K.", ["57.9 | Alder | -"]],
    ["is none before score", "On GSM8K, Alder obtains an OAK score of 94.6%.", ["94.6 | Alder | -"]],
    [
      "is none where a relative clause ends behind it",
      "An ensemble, which we built like Birch-R1, reached 74.0% on GSM8K.",
      ["74.0 | Alder | -"],
    ],
    [
      "is none where it ends in a noun for data",
      "An entry to the OAK Challenge reached 74.0% on GSM8K.",
      ["74.0 | Alder | -"],
    ],
  ])("%s", async (_, prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
  it("has no size that a data set's name prints", async () => {
    const [result] = await readProse("Alder raises HR@10 on MovieLens 1M to 0.251.", METHOD);
    expect([result?.benchmark, result?.paramsB]).toEqual(["MovieLens 1M", null]);
  });
});

it("tells two systems of the paper's own apart", async () => {
  const opening = "We propose OakLoss and FirLoss, two losses to read with. ";
  const results = await readProse("OakLoss improves GSM8K by 2.0% and FirLoss by 3.1%.", opening);
  expect(results.map((r) => [r.method, r.benchmark, r.delta, r.baseName])).toEqual([
    ["OakLoss", "GSM8K", "+2.0", null],
    ["FirLoss", "GSM8K", "+3.1", null],
  ]);
});

describe("the base of a model of the paper's own", () => {
  it("is not that model", async () => {
    const [result] = await readProse("The resulting Alder-7B improves MATH from 51.0 to 56.7.", METHOD);
    expect([result?.model, result?.base, result?.baseName]).toEqual(["Alder-7B", "51.0", null]);
  });
});

describe("as many systems as numbers", () => {
  it.each([
    [
      "Alder-3B and Alder-7B reach 51.3% and 57.6% accuracy on GSM8K, respectively.",
      ["51.3 | Alder-3B | Alder-3B", "57.6 | Alder-7B | Alder-7B"],
    ],
    [
      "On GSM8K, the accuracies of H2O and Alder are 70.1% and 75.3%, respectively.",
      ["70.1 | H2O | -", "75.3 | Alder | -"],
    ],
    ["On GSM8K, H2O and BirchKV lose 6.3% and 4.8%, respectively.", ["-6.3 | H2O | -", "-4.8 | BirchKV | -"]],
    [
      "Alder improves Qwen2.5-7B and Llama-3.1-8B by 3.2% and 4.1% on GSM8K, respectively.",
      ["+3.2 | Alder | Qwen2.5-7B", "+4.1 | Alder | Llama-3.1-8B"],
    ],
  ])("go in turn: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
  it.each([
    [
      "On Llama models with 1.5B, 3B and 7B parameters, Alder improves GSM8K by 1.9%, 1.0% and 1.7%, respectively.",
      ["+1.9 | 1.5", "+1.0 | 3", "+1.7 | 7"],
    ],
    [
      "On Llama models with 1.5B and 3B parameters, Alder improves GSM8K by 1.9%, 1.0% and 1.7%.",
      ["+1.9 | null", "+1.0 | null", "+1.7 | null"],
    ],
  ])("are told apart by size: %s", async (prose, expected) => {
    const results = await readProse(prose, METHOD);
    expect(results.map((r) => `${r.delta} | ${r.paramsB}`)).toEqual(expected);
  });
  it("may have their sizes behind them", async () => {
    const prose = "Alder-Base (110M) and Alder-Large (335M) reach 71.2% and 75.8% accuracy on GSM8K.";
    const results = await readProse(prose, METHOD);
    expect(results.map((r) => [r.value, r.method, r.paramsB])).toEqual([
      ["71.2", "Alder-Base", 0.11],
      ["75.8", "Alder-Large", 0.335],
    ]);
  });
  it("do not where the numbers are of one benchmark each", async () => {
    const prose = "Alder-3B and Alder-7B reach 51.3% and 57.6% on GSM8K and MATH, respectively.";
    expect(await systems(prose)).toEqual(["51.3 | Alder-7B | Alder-7B", "57.6 | Alder-7B | Alder-7B"]);
  });
});

describe("a model that the sentence before makes", () => {
  it.each([
    ["Training Llama-3.1-8B with this produces Alder-8B. It scores 78.9% on GSM8K.", "Alder-8B | Alder-8B"],
    ["We train Alder-7B on this. It scores 78.9% on GSM8K.", "Alder-7B | Alder-7B"],
    ["We train Llama-3.1-8B on this. It scores 78.9% on GSM8K.", "Alder | -"],
    ["We train Alder-7B on this. On GSM8K, our method scores 78.9%.", "Alder | -"],
  ])("is what it stands for: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual([`78.9 | ${expected}`]);
  });
  it("is the subject of resolves", async () => {
    const prose =
      "Fine-tuning Qwen2.5-7B yields Alder-7B, which resolves 46.2% of the issues in SWE-bench Verified.";
    expect(await systems(prose)).toEqual(["46.2 | Alder-7B | Alder-7B"]);
  });
});

describe("a title's phrase that the abstract never prints", () => {
  it.each([
    ["This rule, which we call AlderRule, makes it better. GSM8K improves by 1.6%.", "AlderRule"],
    ["We refer to it as AlderRule. GSM8K improves by 1.6%.", "AlderRule"],
    ["We derive AlderRule, a rule with a margin. GSM8K improves by 1.6%.", "AlderRule"],
    ["It offers more than BirchNet. GSM8K improves by 1.6%.", "Margin Matters"],
    ["Tool calls BirchNet gets wrong are rare. GSM8K improves by 1.6%.", "Margin Matters"],
  ])("gives way to the name that it is called by: %s", async (prose, method) => {
    const [result] = await readProse(prose, "", "Margin Matters: Learning to look");
    expect([result?.delta, result?.method]).toEqual(["+1.6", method]);
  });
});

describe("whose a number is, with words between", () => {
  it.each([
    [
      "Alder-7B scores 81.9 on RULER while Qwen2.5-7B scores 77.0. On GSM8K, it is 3.3 points better.",
      ["81.9 | Alder-7B | Alder-7B", "77.0 | Qwen2.5-7B | Qwen2.5-7B", "+3.3 | Alder-7B | Alder-7B"],
    ],
    ["AlderNet-P fine-tuned on 1.8K tasks reaches 71.2% on GSM8K.", ["71.2 | AlderNet-P | -"]],
    ["While humans reach 95.1% on GSM8K, the best model achieves 12.2%.", ["12.2 | - | -"]],
    ["On GPQA, experts who hold degrees in their field reach 65.1%.", ["65.1 | experts | -"]],
    [
      "On GPQA, physicians reach 65.1% (74.2% when their slips are left out).",
      ["65.1 | physicians | -", "74.2 | physicians | -"],
    ],
    ["On GPQA, non-expert validators only reach 34.2%.", ["34.2 | non-expert validators | -"]],
    ["On GSM8K, Alder is preferred to GPT-4o in 43% of cases.", ["43 | Alder | -"]],
    ["Alder achieves 50.1 on AIME 2024 using GPT-4o.", ["50.1 | Alder | GPT-4o"]],
    [
      "On GSM8K, Alder improves a Qwen2.5-7B model by 6.1% and a Qwen2.5-3B model by 4.2%.",
      ["+6.1 | Alder | Qwen2.5-7B", "+4.2 | Alder | Qwen2.5-3B"],
    ],
    ["Our Alders also transfer and have 71.2% on GSM8K.", ["71.2 | Alder | -"]],
    [
      "We train Alder-small, a smaller model with the same data as Alder that still reaches 71.2% on GSM8K.",
      ["71.2 | Alder-small | -"],
    ],
    [
      "The best-performing model, Claude Opus 4, solves 1.96% on GSM8K.",
      ["1.96 | Claude Opus 4 | Claude Opus 4"],
    ],
    ["The best-performing GPT-4o model achieves 71.2% on GSM8K.", ["71.2 | Alder | GPT-4o"]],
    [
      "Alder improves Qwen2.5-7B from 58.8% to 90.0% and Qwen2.5-3B from 41.4% to 86.4% on MATH, surpassing Birch by +4.5% and +0.9%.",
      [
        "90.0 | Alder | Qwen2.5-7B",
        "86.4 | Alder | Qwen2.5-3B",
        "+4.5 | Alder | Qwen2.5-7B",
        "+0.9 | Alder | Qwen2.5-3B",
      ],
    ],
    ["Using the GPT-4o model we achieve 71.2% on GSM8K.", ["71.2 | Alder | GPT-4o"]],
    ["Alder is fast on GPT-4o: it has 71.2% on GSM8K.", ["71.2 | Alder | -"]],
  ])("%s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });

  it("is not the larger of two sizes", async () => {
    const [result] = await readProse("It has 7B and 14B models that reach 71.2% on GSM8K.", METHOD);
    expect(result?.paramsB).toBeNull();
  });
});

describe("a name in what is said of another", () => {
  it.each([
    ["Alder outperforms all that rest on Birch-R1, improving GSM8K by 3.2%.", ["+3.2 | Alder | -"]],
    ["Alder outperforms classical BirchNet and improves GSM8K by 3.2%.", ["+3.2 | Alder | -"]],
    ["Alder outperforms models like GPT-4o and achieves 71.2% on GSM8K.", ["71.2 | Alder | -"]],
    ["Fine-tuning yields AlderNet-7B, reaching 71.2% on GSM8K.", ["71.2 | AlderNet-7B | AlderNet-7B"]],
    ["On GSM8K it is beaten by BirchNet, reaching 71.2%.", ["71.2 | BirchNet | -"]],
    ["We show that Birch-U yields large leaps, achieving 71.2% on GSM8K.", ["71.2 | Birch-U | -"]],
  ])("is not the subject of what follows: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("the model that our system is added to", () => {
  it.each([
    ["Qwen2.5-7B + Alder surpasses closed-sourced GPT-4o by 3.9% on GSM8K.", ["+3.9 | Alder | Qwen2.5-7B"]],
    ["Qwen2.5-7B augmented with Alder shows a gain of 3.9% on GSM8K.", ["+3.9 | Alder | Qwen2.5-7B"]],
    ["Applying Alder to a strong model (Qwen2.5-7B) leads to a 3.9% gain.", ["+3.9 | Alder | Qwen2.5-7B"]],
    [
      "With Alder, Qwen2.5-7B's accuracy on GSM8K rises from 58.8% to 90.0%, while Qwen2.5-3B's drops from 41.4% to 40.2%.",
      ["90.0 | Alder | Qwen2.5-7B", "40.2 | Alder | Qwen2.5-3B"],
    ],
    [
      "We apply Alder to three models (Qwen2.5-7B, Qwen2.5-3B and GPT-4o), improving GSM8K by 2.1, 3.3 and 1.8 points, respectively.",
      ["+2.1 | Alder | Qwen2.5-7B", "+3.3 | Alder | Qwen2.5-3B", "+1.8 | Alder | GPT-4o"],
    ],
    ["On GSM8K, Alder + BirchNet yields 71.2%.", ["71.2 | Alder | -"]],
    ["Alder leads a strong model (GPT-4o) by 3.9% on GSM8K.", ["+3.9 | Alder | -"]],
    [
      "It is on par with the Qwen2.5-7B model and better on the Qwen2.5-3B (+3.9 on GSM8K and +4.1 on MATH) and GPT-4o (+2.0 on GSM8K).",
      ["+3.9 | Alder | Qwen2.5-3B", "+4.1 | Alder | Qwen2.5-3B", "+2.0 | Alder | GPT-4o"],
    ],
  ])("stands beside it: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("examples of what there is", () => {
  it.each([
    ["Even the best models (e.g. GPT-4o) reach 70.1% on GSM8K.", ["70.1 | GPT-4o | GPT-4o"]],
    ["On GSM8K, even the strongest models reach 70.1%.", ["70.1 | - | -"]],
    ["With Alder, state-of-the-art models reach 75.3% on GSM8K.", ["75.3 | Alder | -"]],
    [
      "Even leading models like Claude Opus 4 and GPT-4o reach only 71.2% and 70.1% on GSM8K.",
      ["71.2 | Claude Opus 4 | Claude Opus 4", "70.1 | GPT-4o | GPT-4o"],
    ],
    ["Existing models such as GPT-4o reach only 70.1% on GSM8K.", ["70.1 | GPT-4o | GPT-4o"]],
    ["Baselines such as BirchNet and oak filters reach only 70.1% on GSM8K.", ["70.1 | - | -"]],
    [
      "On GSM8K, Alder has 75.3%, whereas existing methods reach 70.1%.",
      ["75.3 | Alder | -", "70.1 | - | -"],
    ],
    ["Alder outperforms existing methods and reaches 75.3% on GSM8K.", ["75.3 | Alder | -"]],
    ["Against strong baselines Alder reaches 75.3% on GSM8K.", ["75.3 | Alder | -"]],
    [
      "On GSM8K, Alder's accuracy is 75.3%, whereas BirchNet's is 70.1%.",
      ["75.3 | Alder | -", "70.1 | BirchNet | -"],
    ],
    [
      "On GSM8K, Birch-R1 with GPT-4o resolves 31.4% of the tasks and Birch-R2 with Qwen2.5-7B resolves 28.8%.",
      ["31.4 | Birch-R1 | GPT-4o", "28.8 | Birch-R2 | Qwen2.5-7B"],
    ],
    ["On GSM8K, Alder with GPT-4o resolves 31.4% of the tasks.", ["31.4 | Alder | GPT-4o"]],
    ["GPT-4o-based tutors achieve 71.2% on GSM8K.", ["71.2 | - | -"]],
    ["Our GPT-4o-based tutors achieve 71.2% on GSM8K.", ["71.2 | Alder | -"]],
    ["A larger retriever (BirchNet) has 71.2% on GSM8K.", ["71.2 | BirchNet | -"]],
    ["On GSM8K, our larger retriever (GPT-4o) has 71.2%.", ["71.2 | Alder | -"]],
    ["On GSM8K, Alder-guided Birch-R1 proves 71.2% of the theorems.", ["71.2 | Alder | -"]],
    ["On GSM8K, surgeons reach 95.0%.", ["95.0 | surgeons | -"]],
    ["Unlike GPT-4o, Alder reaches 70.1% on GSM8K.", ["70.1 | Alder | -"]],
  ])("speak for themselves: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("one difference of several models", () => {
  it.each([
    [
      "Alder yields over 35% gains in Qwen2.5-7B and Llama-3.1-8B on GSM8K.",
      ["+35 | Alder | Qwen2.5-7B", "+35 | Alder | Llama-3.1-8B"],
    ],
    ["Alder yields 35% average gains in Qwen2.5-7B and Llama-3.1-8B on GSM8K.", ["+35 | Alder | -"]],
    [
      "Alder yields gains of 35% in Qwen2.5-7B and 21% in Llama-3.1-8B on GSM8K.",
      ["+35 | Alder | Qwen2.5-7B", "+21 | Alder | Llama-3.1-8B"],
    ],
  ])("is told of each: %s", async (prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});

describe("a technique", () => {
  it("is no model for training some", async () => {
    const [result] = await readProse(
      "Alder reaches 71.2% on GSM8K.",
      "We propose a technique called Alder to train better models. ",
    );
    expect([result?.method, result?.model]).toEqual(["Alder", null]);
  });
});

it("is a closed model's own where the paper's system is a model", async () => {
  const [result] = await readProse("GPT-4o obtains 61.2% on GSM8K.");
  expect([result?.method, result?.kind]).toEqual(["GPT-4o", "baseline"]);
});

it("is a model's own where the paper has no system", async () => {
  const [result] = await readProse("GPT-4o obtains 61.2% on GSM8K.", "We ask what models can do. ");
  expect([result?.method, result?.model]).toEqual(["GPT-4o", "GPT-4o"]);
});

it("is not the system of the sentence before where another model is named", async () => {
  const prose =
    "GPT-4o obtains 61.2% on GSM8K. Smaller models such as Qwen2.5-7B (-4.2%) get worse on GSM8K.";
  const results = await readProse(prose, "We ask what models can do. ");
  expect(results.map((r) => [r.method, r.model])).toEqual([
    ["GPT-4o", "GPT-4o"],
    [null, "Qwen2.5-7B"],
  ]);
});
