import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../../../src/extract/extract";
import { vocabulary } from "../../printed";
import { FILLER, OPENING, read, summary } from "./readProse";

const digits = (number: string) => number.replace(/^[+-]|x$/g, "").split("..");
const ids = async (text: string) =>
  (await extract({ document: "a.txt", format: "text", text }, vocabulary)).results.map((r) => r.id);

describe("findInPassage", () => {
  it.each([
    ["one score", "Alder achieves an accuracy of 84.1% on GSM8K.", ["GSM8K | accuracy | 84.1"]],
    ["a list", "It reaches 84.1% on GSM8K and 32.5% on MATH.", ["GSM8K | 84.1", "MATH | 32.5"]],
    ["the benchmark first", "On MMMU, Alder reaches an accuracy of 69.2.", ["MMMU | accuracy | 69.2"]],
    ["brackets", "We improve GSM8K (+4.9%) and MATH (-1.7%).", ["GSM8K | (+4.9)", "MATH | (-1.7)"]],
    [
      "a colon",
      "Accuracy is high (GSM8K: 84.1, MATH: 32.5).",
      ["GSM8K | accuracy | 84.1", "MATH | accuracy | 32.5"],
    ],
    ["from and to", "Accuracy on MMMU rises from 45.2% to 61.7%.", ["MMMU | accuracy | 45.2 -> 61.7"]],
    ["an arrow", "It helps (66.3 %rightarrow72.9 % on MathVista).", ["MathVista | 66.3 -> 72.9"]],
    [
      "respectively",
      "We get 57.6, 6.3 and 8.1 F1 on GQA, VizWiz and POPE, respectively.",
      ["GQA | F1 | 57.6", "VizWiz | F1 | 6.3", "POPE | F1 | 8.1"],
    ],
    [
      "score, base and difference",
      "It reaches 29.4 on MMMU, outperforming the baseline (19.6) by 9.8.",
      ["MMMU | 19.6 -> 29.4 (+9.8)"],
    ],
    [
      "a competitor's own score",
      "It scores 6.73 on MT-Bench, compared to Vicuna's 6.57 and LLaVA's 5.99.",
      ["MT-Bench | 6.57 -> 6.73", "MT-Bench | 5.99"],
    ],
    [
      "an average over a count",
      "Across seven benchmarks, it improves accuracy by up to 28.1%.",
      ["average of 7 | accuracy | (+28.1)"],
    ],
    ["an average over a list", "On MMMU and GQA we gain 5.4% on average.", ["average of 2 | (+5.4)"]],
    ["a range", "It improves results on MMMU by 2-8%.", ["MMMU | (+2..8)"]],
    ["a split", "It reaches 67.2% on MathVista testmini.", ["MathVista | testmini | 67.2"]],
    [
      "a metric where less is better",
      "Our method improves WER on LibriSpeech by 4%.",
      ["LibriSpeech | WER | (-4)"],
    ],
    ["a fall", "Removing it causes a drop of 4.4 points on MMMU.", ["MMMU | (-4.4)"]],
    ["cost", "It uses 40% fewer tokens.", ["- | tokens | (-40) | efficiency"]],
    ["a multiple", "Training is 5x faster.", ["- | faster | (+5x) | efficiency"]],
    ["an unknown benchmark", "It reaches 61.2% on the Zorblax-7 dataset.", ["Zorblax-7 | 61.2"]],
    [
      "unknown benchmarks behind our own system's verb",
      "The proposed model achieves an accuracy of 90.4% and 98.7% on ZBX and Quorl datasets, respectively.",
      ["ZBX | accuracy | 90.4", "Quorl | accuracy | 98.7"],
    ],
    [
      "an unknown benchmark that goes on as a known one",
      "This includes improving GQA to 63.7% (4.1% gain) and Zorblax800 to 80.9% (4.6% gain).",
      ["GQA | 63.7 (+4.1)", "Zorblax800 | 80.9 (+4.6)"],
    ],
    [
      "an unknown benchmark that holds a metric and its score",
      "It leads at detection (ZORB: ED of 25.4, QUORL: ED of 32.5).",
      ["ZORB | ED | 25.4", "QUORL | ED | 32.5"],
    ],
    [
      "a comma that ends the list of benchmarks",
      "On MMMU and GQA, Alder-7B scores 63.3 and 51.7, respectively.",
      ["MMMU | 63.3", "GQA | 51.7"],
    ],
    [
      "others' scores in brackets",
      "It reaches 44.8% on MMMU, outperforming GPT-4o (13.9%) and QuuxRL (42.4%).",
      ["MMMU | 13.9 -> 44.8", "MMMU | 42.4"],
    ],
    [
      "another's score between the base's name and the difference",
      "It reaches an F1 of 71.3 on GQA, surpassing GPT-4o (61.9 F1) by nearly 10 points.",
      ["GQA | F1 | 61.9 -> 71.3 (+10)"],
    ],
    [
      "an aside before the benchmark",
      "It achieves 83.2% mIoU (without extra pre-training) on GQA and 54.4% on MMMU.",
      ["GQA | mIoU | 83.2", "MMMU | mIoU | 54.4"],
    ],
    [
      "several metrics of several benchmarks",
      "We lead on GQA and MMMU with 85.1% mAP / 87.2% Rank-1 and 82.4% mAP / 84.9% Rank-1, respectively.",
      ["GQA | mAP | 85.1", "GQA | Rank-1 | 87.2", "MMMU | mAP | 82.4", "MMMU | Rank-1 | 84.9"],
    ],
    [
      "a gain that another one goes on",
      "It shows a 9.0% gain on GQA and 5.7% on MMMU.",
      ["GQA | (+9.0)", "MMMU | (+5.7)"],
    ],
    ["a share of what is solved", "It solves only 14% of the puzzles in MMMU.", ["MMMU | 14"]],
    [
      "an error with its unit",
      "It has a mean joint error of 28.9mm on the Zorblax-7 dataset.",
      ["Zorblax-7 | error | 28.9"],
    ],
    ["a metric with a stroke", "It gets 3.76 bits/dim on CIFAR-10.", ["CIFAR-10 | bits/dim | 3.76"]],
    [
      "a score behind a difference",
      "It sets 68.2% on MMMU, 13.7 points above its base model, and 74.9% on GQA.",
      ["MMMU | 68.2 (+13.7)", "GQA | 74.9"],
    ],
    ["up from", "It improves MMMU to 47.5%, up from 29.0%.", ["MMMU | 29.0 -> 47.5"]],
    [
      "both ends of a difference",
      "It leads on MMMU by 9.3 points (from 85.2% to 94.5%).",
      ["MMMU | 85.2 -> 94.5 (+9.3)"],
    ],
    [
      "behind another's score",
      "It achieves 47.1% accuracy on MMMU, lagging behind human performance of 80.5% by 33.4 points.",
      ["MMMU | accuracy | 80.5 -> 47.1 (-33.4)"],
    ],
    [
      "another split of the same benchmark",
      "The WER is 2.1% on LibriSpeech test-clean and 4.6% on test-other.",
      ["LibriSpeech | test-clean | WER | 2.1", "LibriSpeech | test-other | WER | 4.6"],
    ],
    [
      "a score for each of the sets named before",
      "We evaluate on GQA and Zorblax-7. We obtain 72.4% and 75.8% on these two datasets.",
      ["GQA | 72.4", "Zorblax-7 | 75.8"],
    ],
    [
      "pairs of metrics",
      "It obtains PLCC/SRCC of 0.933/0.918 on SPAQ and 0.907/0.905 on TID2013.",
      ["SPAQ | PLCC | 0.933", "SPAQ | SRCC | 0.918", "TID2013 | PLCC | 0.907", "TID2013 | SRCC | 0.905"],
    ],
    ["scores that are in a metric", "It obtains EM scores of 0.463 on GQA.", ["GQA | EM | 0.463"]],
    [
      "a metric nobody listed",
      "It gets 61.0 F1 on GQA and ZQDS of 88.6.",
      ["GQA | F1 | 61.0", "GQA | ZQDS | 88.6"],
    ],
    [
      "another split of the benchmark just named",
      "It attains 68.9% on the GQA dev set and 70.4% on the test set.",
      ["GQA | dev | 68.9", "GQA | test | 70.4"],
    ],
    ["a score held against another", "It matches it: 64.1 vs. 64.3 on MMMU.", ["MMMU | 64.3 -> 64.1"]],
    [
      "a saving behind a score's metric",
      "It gains 4.7 EM points on GQA while issuing 31% fewer search calls.",
      ["GQA | EM | (+4.7)", "- | search calls | (-31) | efficiency"],
    ],
    [
      "lists of others' scores",
      "It scores 73.1/58.9 on GQA and MMMU, ahead of Qwen2.5-Omni-7B (47.5/45.4).",
      ["GQA | 47.5 -> 73.1", "MMMU | 45.4 -> 58.9"],
    ],
    [
      "both ends behind a difference",
      "It improves GQA by 2.3 points over Task Arithmetic (80.7 vs 78.4).",
      ["GQA | 78.4 -> 80.7 (+2.3)"],
    ],
    [
      "each number's own metric",
      "On SLURP it has an F1 of 0.87, 3.9 UTMOS and a 4.2% WER.",
      ["SLURP | F1 | 0.87", "SLURP | UTMOS | 3.9", "SLURP | WER | 4.2"],
    ],
    [
      "a name that ends like a benchmark's",
      "It raises ZorbBench accuracy to 95.2%.",
      ["ZorbBench | accuracy | 95.2"],
    ],
    [
      "a difference with its score in brackets",
      "Alder-7B gains +6.5 on GQA (90.1) and +8.2 on MMMU (77.4).",
      ["GQA | 90.1 (+6.5)", "MMMU | 77.4 (+8.2)"],
    ],
    [
      "a score right behind its benchmark",
      "It keeps up with GQA 63.1 and MMMU 69.4.",
      ["GQA | 63.1", "MMMU | 69.4"],
    ],
    [
      "whom a gap is to",
      "It achieves 55.4% on GQA, narrowing the gap to QuuxResearch (61.5%).",
      ["GQA | 61.5 -> 55.4"],
    ],
    [
      "what is said behind a semicolon",
      "Others attain 91.2% on GQA; accuracy falls by 22 points.",
      ["GQA | 91.2", "GQA | accuracy | (-22)"],
    ],
    [
      "the metric of a difference with both ends",
      "It improves F1 by 18.4 points (from 21.7 to 40.1) on GQA.",
      ["GQA | F1 | 21.7 -> 40.1 (+18.4)"],
    ],
    [
      "a metric with a subscript",
      "It has an mAP$_{50}$ of 84.2 and a Recall$@5$ of 61.3 on COCO.",
      ["COCO | mAP50 | 84.2", "COCO | Recall@5 | 61.3"],
    ],
    [
      "the name behind a script",
      "On Oak$^2$-Bench, it has a word-error-rate of 9.9%.",
      ["Oak^2-Bench | WER | 9.9"],
    ],
    [
      "another edition for another benchmark",
      "It achieves 96.2% on AI2D but only 76.2% on AI2D Pro.",
      ["AI2D | 96.2", "AI2D Pro | 76.2"],
    ],
    [
      "the metric that each score is for",
      "It has 64.5% for weighted accuracy and 61.7% for unweighted accuracy on GSM8K.",
      ["GSM8K | weighted accuracy | 64.5", "GSM8K | unweighted accuracy | 61.7"],
    ],
    [
      "gains that are included in others",
      "It shows substantial gains on public benchmarks, including 1.3% on GSM8K and 1.6% on GQA.",
      ["GSM8K | (+1.3)", "GQA | (+1.6)"],
    ],
    [
      "a gain of up to so many points",
      "It improves translation up to 1.5 BLEU points on GSM8K.",
      ["GSM8K | BLEU | (+1.5)"],
    ],
    [
      "two errors of one sentence by what they are of",
      "The translation error is 0.8% and the rotation error 0.3% on KITTI.",
      ["KITTI | translation error | 0.8", "KITTI | rotation error | 0.3"],
    ],
    [
      "two metrics in a bracket behind their scores",
      "It reaches 83.1/86.4 (EM/F1) on BIRD.",
      ["BIRD | EM | 83.1", "BIRD | F1 | 86.4"],
    ],
    ["hallucinations by sentence", "It has a CHAIR$_s$ of 21.3 on AMBER.", ["AMBER | CHAIR_s | 21.3"]],
    ["a metric at a count", "It achieves 63.5% pass@32 on GSM8K.", ["GSM8K | pass@32 | 63.5"]],
    ["a name in small letters", "It obtains 77.9% on ogbn-arxiv.", ["ogbn-arxiv | 77.9"]],
    [
      "a place that is no benchmark",
      "It reaches 60.1% on MMMU. On a real Franka robot it reaches 72%.",
      ["MMMU | 60.1", "MMMU | 72"],
    ],
    [
      "a name that goes on behind the benchmark's",
      "It gets 65.3 F1 on the CoNLL 2012 Shared Task dataset.",
      ["CoNLL 2012 | F1 | 65.3"],
    ],
  ])("reads %s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));

  it.each([
    ["a dataset's size", "We collect 11,193 instructions and 70k samples.", ["count", "count"]],
    ["a count of tasks", "We compare 14 tasks against 9 popular models.", ["count", "count"]],
    ["a share", "Only 5% of the weights are trained.", ["share"]],
    ["a year", "Since 2019 this is known.", ["year"]],
    ["a share of a number", "It wins on data: 87.3% of 1,320 targets.", ["share", "count"]],
    [
      "settings",
      "The KL coefficient is 0.04, the drop rate 0.9, at a sparsity of 87.5%.",
      ["setting", "setting", "setting"],
    ],
    ["parts of a dataset", "It has a split: 70% for training, 15% for validation.", ["share", "share"]],
    [
      "shares in brackets",
      "It has 1.4M images (55.6% empty).",
      ["count", "percentage that nothing calls a score"],
    ],
    ["counts that fall", "Loss spikes fall from 14 to 0.", ["count", "count"]],
    ["operations", "It has 22M parameters and 4.6 GFLOPs.", ["count", "count"]],
    ["a list's marker", "We find: (1) it works; (2) it lasts.", ["list marker", "list marker"]],
    ["a citation", "This was shown before [12].", ["citation"]],
  ])("leaves out %s and says why", async (_, prose, reasons) => {
    const { results, skipped } = await read(prose);
    expect(results).toEqual([]);
    expect(skipped.map((s) => s.reason)).toEqual(reasons);
  });

  it("takes a name that ends like a benchmark's for the paper's own benchmark", async () => {
    const { results } = await read(
      "GPT-4o achieves 47.1% accuracy.",
      "We present ZorbBench, which has 12 tasks. ",
    );
    expect(results.map((r) => [r.benchmark, r.method ?? r.model])).toEqual([["ZorbBench", "GPT-4o"]]);
  });

  it("carries the benchmark of the sentence before", async () => {
    expect(
      await summary(
        "First, we lead on the MMMU benchmark. Second, a small model has a 7% absolute gain over others.",
      ),
    ).toEqual(["MMMU | (+7)"]);
  });

  it("gives a score of our method to the system that the paper names", async () => {
    const { results } = await read("Our method achieves 84.1% on GSM8K. SFT reaches 61% on GSM8K.");
    expect(results.map((r) => r.method)).toEqual(["Alder", "SFT"]);
  });

  it.each([
    [
      "models trained in turn",
      "It raises the accuracy of Qwen2-VL-2B from 6.1% to 33.9% and InternVL2-8B from 8.5% to 44.8% on MMMU.",
      ["Qwen2-VL-2B | 2 | accuracy", "InternVL2-8B | 8 | accuracy"],
    ],
    [
      "models in brackets",
      "Alder improves results on MMMU by 24% (Qwen2.5-7B) and 20% (Qwen2.5-3B).",
      ["Qwen2.5-7B | 7 | -", "Qwen2.5-3B | 3 | -"],
    ],
    [
      "a model's size, not that of its data",
      "Alder, a 7B model trained on 130B tokens, achieves 72.6 on GQA.",
      ["null | 7 | -"],
    ],
    [
      "scores at which others stand",
      "The best model scores 57.3% on GQA, followed by Qwen2.5-7B at 54.8% and InternVL2-8B at 41.2%.",
      ["null | null | -", "Qwen2.5-7B | 7 | -", "InternVL2-8B | 8 | -"],
    ],
    [
      "models on a par",
      "Alder reaches 64% on MMLU, comparable to Mistral-7B-v0.3 (63%) and Llama 3 8B (66%).",
      ["null | null | -", "Llama 3 8B | 8 | -"],
    ],
    [
      "the one that a clause goes on about",
      "It helps on LLaVA-1.5, and raises GQA by 2.1.",
      ["LLaVA-1.5 | null | -"],
    ],
    ["a size of our own system", "Alder-7B scores 63.3 on GQA.", ["Alder-7B | 7 | -"]],
  ])("tells apart %s", async (_, prose, expected) => {
    const { results } = await read(prose, "We propose Alder, a method that learns from few pictures. ");
    expect(results.map((r) => `${r.model} | ${r.paramsB} | ${r.metric ?? "-"}`)).toEqual(expected);
  });

  it("says absolute, relative or neither as the text does", async () => {
    const { results } = await read(
      "It has a 7% absolute gain on MMMU, a relative improvement of 9% on GQA, and improves POPE by 3%.",
    );
    expect(results.map((r) => r.deltaKind)).toEqual(["absolute", "relative", "unspecified"]);
  });

  it("finds every number again at its place", async () => {
    const text = `Learning to look\n\n${FILLER}${OPENING}It goes from 1.5% to 2.25% on GSM8K and reaches 29.4 on MMMU, up by 9.8 points.`;
    const { results } = await extract({ document: "a.txt", format: "text", text }, vocabulary);
    expect(results).toHaveLength(2);
    for (const { value, base, delta, source } of results) {
      for (const number of [value, base, delta]) {
        if (number !== null)
          expect(text.slice(source.start, source.end)).toContain(number.replace(/^[+-]|x$/g, ""));
      }
    }
  });

  it("gives ids that do not depend on what stands before a paper", async () => {
    const text = `Learning to look\n\n${FILLER}${OPENING}It reaches 84.1% on GSM8K.`;
    expect(await ids(`Another paper\n\n${FILLER}${FILLER}\n\n${text}`)).toEqual(await ids(text));
  });

  it("reads the same wherever the lines of an abstract are broken", async () => {
    const prose =
      "Alder lifts Qwen2.5-VL-7B from 66.3 to 72.9 on MathVista, (62.9 to 68.7 on We-Math), and gets a WER of 2.95 on LibriSpeech test-clean. Code Llama 34B scores 50% on CRUXEval, and GPT-4o scores 63.8%.";
    const facts = async (text: string) =>
      (await read(text)).results.map((r) => ({ ...r, id: "", source: r.source.quote }));
    const whole = await facts(prose);
    expect(whole).toHaveLength(5);
    for (const { index } of prose.matchAll(/ |(?<=\w-)(?=\w)/g)) {
      const rest = prose.slice(index).replace(/^ /, "");
      expect(await facts(`${prose.slice(0, index)}\n${rest}`)).toEqual(whole);
    }
  });

  it("prints nothing that the text does not, whatever the text", async () => {
    const piece = fc.constantFrom(
      ..."84.1% | 3.2 points | from | to | by | +4.9% | on | GSM8K | MMMU | and | , | ( | ) | : | ; | accuracy | of | improves | 5x | faster | average | respectively | 2-8% | → | F1 | . | Our method | compared | than | [12] | \\textbf{ | 7B | up".split(
        " | ",
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const text = `Learning to look\n\n${FILLER}${pieces.join(" ")}`;
        const { results } = await extract({ document: "a.txt", format: "text", text }, vocabulary);
        for (const { value, base, delta, source } of results) {
          const printed = text.slice(source.start, source.end);
          for (const number of [value, base, delta].filter((n) => n !== null).flatMap(digits))
            expect(printed).toContain(number);
          expect(source.quote!.split(" ").length).toBeLessThanOrEqual(12);
        }
      }),
      { numRuns: 300 },
    );
  });
});
