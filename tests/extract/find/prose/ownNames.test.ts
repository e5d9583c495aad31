import { describe, expect, it } from "vitest";
import { readProse } from "./readProse";

const SCORE = "On GSM8K our method reaches 71.2%.";

const methodOf = async (opening: string, title?: string, prose = SCORE) => {
  const [result] = await readProse(prose, `${opening} `, title);
  return result?.method ?? null;
};

describe("the paper's own system", () => {
  it.each([
    [
      "but none of others where something is proposed",
      "AlderNet reads charts step by step. We propose a new loss.",
      null,
    ],
    ["of our recipe", "We train with our AlderTune recipe.", "AlderTune"],
    ["that we pretrain", "We pretrain Alder-X on pictures.", "Alder-X"],
    ["that we name", "We propose an agent built on Birch, which we name Alder.", "Alder"],
    ["that we dub", "The loop, which we dub Alder, reads.", "Alder"],
    ["with a version", "Here we present Alder 2, which reads more.", "Alder 2"],
    ["with a comma in its long form", "We present Read, Think and Answer (RTA), a reader.", "RTA"],
    ["with 3D in its long form", "We introduce a Two-Stream Widened 3D OakNet (W3D).", "W3D"],
    ["behind a new model", "We train a compute-optimal model, Alder, that reads.", "Alder"],
    ["in brackets behind our models", "Trained at scale, our models (LeafGANs) read.", "LeafGANs"],
    ["that has several sizes", "We propose OakNet, a net. Our OakNets also read.", "OakNet"],
    ["in small letters", "We propose a new decoding strategy, self-agreement, to read.", "self-agreement"],
    ["that ours goes on about with an article", "Our model, the Oak Transformer, reads.", "Oak Transformer"],
    [
      "that modifies another's",
      "Deep Oak Learning (DOL) is weak. We introduce a root-augmented DOL loop.",
      "root-augmented DOL",
    ],
    ["whose long form begins with AI", "We introduce the AI Leaf Reader for Oaks (ALRO), a reader.", "ALRO"],
    [
      "that modifies what it spells out",
      "We propose a root-weighted DOL loss, a kind of Deep Oak Learning (DOL).",
      "root-weighted DOL",
    ],
    ["with a short form of its own", "We propose the root-augmented Deep Oak Learning (DOL).", "DOL"],
    ["that ours goes on about with a short form", "Our way, Self-Widening Nets (SWN), reads.", "SWN"],
    ["that our agent is called, whatever its shape", "Our agent, Alder, reads.", "Alder"],
    ["that is open-sourced", "We open-source Alder-7B, a reader.", "Alder-7B"],
    ["that acts as ours", "Our Few-shot-OaK outperforms all others.", "Few-shot-OaK"],
    ["that ours goes on about", "Our Few-shot-OaK, with one prompt, does well.", "Few-shot-OaK"],
  ])("is the one %s", async (_, opening, expected) => {
    expect(await methodOf(opening)).toBe(expected);
  });

  it("is not the benchmark that a paper is called after", async () => {
    const opening = "We introduce LeafCheck, a systematic benchmark for reading.";
    const score = "The highest accuracy on LeafCheck is 71.2%.";
    expect(await methodOf(opening, "LeafCheck: Models Cannot Read", score)).toBeNull();
  });

  it("is the phrase in small letters that the title has, too", async () => {
    const opening = "We propose stochastic widening, a way to read.";
    expect(await methodOf(opening, "Deep Nets with Stochastic Widening")).toBe("stochastic widening");
    expect(await methodOf(opening, "Deep Nets")).toBe(null);
  });

  it.each([
    ["what results are on", "We also present an analysis on CIFAR-10 and SVHN."],
    ["what the work is for", "We describe our entry for the OAK 2019 challenge."],
    ["the datasets that were made", "It has three newly created datasets (i.e., OakTest, FirQA and ElmQA)."],
    ["what is counted", "We construct a small (150 leaf-QAs) set of questions."],
    ["the dataset that was made", "We collect a dataset of 3,000 leaves called OakLeaf."],
    ["two benchmarks", "We present OakTest and FirTest, two novel benchmarks that are hard."],
    ["an adverb", "We propose a new strategy, however, to read."],
    ["one of the models that are open-source", "Open-source models such as BirchNet are many."],
    ["a base of it", "We introduce a loop built upon BirchNet that reads."],
  ])("is not %s", async (_, opening) => {
    expect(await methodOf(opening)).toBeNull();
  });

  it.each([
    ["Temporal Oak Networks: Good Practices", "We call it temporal oak network (TON).", "TON"],
    ["Alder-3 Technical Report: Small and Good", "It reads.", "Alder-3"],
    ["oak2vec 2.0: A Framework", "It reads.", "oak2vec 2.0"],
    ["Alder-R$^3$: Reading Thrice", "It reads.", "Alder-R^3"],
    ["$λ$-Oak: Reading Thrice", "We use $\\lambda$-Oak to denote it, which is better than Oak.", "λ-Oak"],
    ["Oak's Neural Matching System: Two Parts", "We present ONMS, Oak's neural matching system.", "ONMS"],
  ])("is called by the title: %s", async (title, opening, expected) => {
    expect(await methodOf(opening, title)).toBe(expected);
  });

  it("is no phrase that says what is done", async () => {
    const opening = "It is for enhancing small talk.";
    expect(await methodOf(opening, "Enhancing Small Talk: A Study")).toBeNull();
    expect(await methodOf("Talking Trees is ours.", "Talking Trees: A Study")).toBe("Talking Trees");
  });

  it.each([
    ["We present Alder 2, a reader.", "Alder 2 scored up to 71.2% on GSM8K.", "Alder 2"],
    [
      "We release AlderNet-T, a family of models.",
      "AlderNet-P 540B achieves 71.2% on GSM8K.",
      "AlderNet-P 540B",
    ],
    ["We propose Alder. Our model AlderX is small.", "Scaling AlderX leads to 71.2% on GSM8K.", "AlderX"],
  ])("is named in full: %s", async (opening, prose, expected) => {
    expect(await methodOf(opening, undefined, prose)).toBe(expected);
  });
});

it("is named with all words of the title", async () => {
  const title = "Code Oak: Open Models";
  expect(await methodOf("We release it.", title, "Code Oak reaches 71.2% on GSM8K.")).toBe("Code Oak");
});

describe("a system that nobody proposes in words", () => {
  it.each([
    ["is the one that opens sentences", "AlderNet reads charts step by step.", "AlderNet"],
    ["may stand beside who only scores", "AlderNet is a reader. BirchNet achieves less.", "AlderNet"],
    ["is a model of others where it is known", "GPT-4o reads charts step by step.", null],
  ])("%s", async (_, opening, name) => {
    expect(await methodOf(opening, "Learning to look", "On GSM8K it reaches 71.2%.")).toBe(name);
  });
});

describe("a size that the text tells", () => {
  const sizeOf = async (opening: string, prose = SCORE) =>
    (await readProse(prose, `${opening} `))[0]?.paramsB;
  it.each([
    ["We introduce Alder-7B, a reader that we call Alder.", 7],
    ["We introduce Alder, a 3.8 billion parameter language model.", 3.8],
    ["We propose Alder. Alder is a Transformer-based model with 1.3B parameters.", 1.3],
    ["We propose Alder, a 65B parameter language model.", 65],
    ["We propose Alder. This 2.6B parameter network is small.", 2.6],
    ["We introduce Alder, a model better than the 7B parameter Birch.", null],
    ["We introduce Alder, a 3B parameter model. Alder is a model with 7B parameters.", null],
    ["We propose Alder. It needs 410B FLOPs.", null],
    ["We propose Alder, a 7B prover trained by self-play.", 7],
    ["We propose Alder. The model has only 0.3B parameters.", 0.3],
  ])("is the system's: %s", async (opening, expected) => {
    expect(await sizeOf(opening)).toBe(expected);
  });
});
