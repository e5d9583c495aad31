import { describe, expect, it } from "vitest";
import { summary } from "./readProse";

describe("a place without a name", () => {
  it.each([
    [
      "may be a number of trials",
      "Alder achieves 81.9 on CoIR. In 400 real-world trials, it has a success rate of 87%.",
      ["CoIR | 81.9", "- | success rate | 87"],
    ],
    [
      "may be where people listen",
      "Alder achieves 81.9 on CoIR. In listening tests, it obtains a MOS of 4.21.",
      ["CoIR | 81.9", "- | MOS | 4.21"],
    ],
    [
      "may be a kind of task",
      "Alder achieves 81.9 on CoIR. On regression tasks, RMSE decreases by 3.4%.",
      ["CoIR | 81.9", "- | RMSE | (-3.4)"],
    ],
    [
      "does not lend its score to a benchmark named later",
      "Alder obtains a Dice of 88.9% on the left atrium dataset. On ACDC, the mean Dice is 87.4%.",
      ["- | Dice | 88.9", "ACDC | Dice | 87.4"],
    ],
    [
      "is not the first benchmark of a later sentence",
      "Alder has an accuracy of 84.2%. On GSM8K it reaches 71.2%.",
      ["- | accuracy | 84.2", "GSM8K | 71.2"],
    ],
    [
      "is not what data was made from",
      "Images from the ACDC dataset are translated. Alder obtains a Dice of 88.9%.",
      ["- | Dice | 88.9"],
    ],
    [
      "is not what several data sets were obtained from",
      "Three sets were obtained from Oak Health, the FIRx Challenge, and the Elm Screening. Alder has an AUROC of 0.90.",
      ["- | AUROC | 0.90"],
    ],
    [
      "is not what the baseline was trained on",
      "Alder achieves 57.4 BLEU, 10.1 BLEU points above the baseline trained only on the small FLEURS corpus.",
      ["- | BLEU | 57.4 (+10.1)"],
    ],
    [
      "is not told by what questions to test on are taken from",
      "We test on 500 questions from GSM8K. Alder has an accuracy of 84.2%.",
      ["GSM8K | accuracy | 84.2"],
    ],
    [
      "nor to one named earlier",
      "Alder achieves 81.9 on CoIR. On a new table retrieval task with 14,000 queries, recall@5 is 68.2.",
      ["CoIR | 81.9", "- | Recall@5 | 68.2"],
    ],
    [
      "nor to one in the same sentence",
      "On the polyp dataset, Alder obtains a Dice of 88.9%, and on ACDC it reaches 87.4%.",
      ["- | Dice | 88.9", "ACDC | 87.4"],
    ],
    [
      "may be a test",
      "Alder improves HR@10 on MovieLens 1M to 0.251. In an online A/B test, the click-through rate improved by 4.6%.",
      ["MovieLens 1M | HR@10 | 0.251", "- | click-through rate | (+4.6)"],
    ],
    [
      "may stand behind its system",
      "Our network on the polyp dataset obtains a Dice of 88.9%. On ACDC, the mean Dice is 87.4%.",
      ["- | Dice | 88.9", "ACDC | Dice | 87.4"],
    ],
    [
      "is what the sentence behind it goes on about",
      "Alder reaches 81.9 on CoIR. On a table retrieval task, recall@5 is 68.2. Precision is 59.1%.",
      ["CoIR | 81.9", "- | Recall@5 | 68.2", "- | precision | 59.1"],
    ],
    [
      "is a part, not the whole behind it",
      "On the COPA and WSC tasks of SuperGLUE, Alder gets an accuracy of 91.0 and 80.1.",
      ["COPA | accuracy | 91.0", "WSC | accuracy | 80.1"],
    ],
    [
      "may be it",
      "We test on GSM8K. Alder reaches 84.2% accuracy on it, and 46.0% on MATH.",
      ["GSM8K | accuracy | 84.2", "MATH | accuracy | 46.0"],
    ],
    [
      "is where the last training was",
      "Pretrained on ImageNet-21K and fine-tuned on ImageNet, Alder reaches 87.1% accuracy.",
      ["ImageNet | accuracy | 87.1"],
    ],
    [
      "may be a field alone",
      "We test on CoIR. Alder gains 8.6% on math and 8.4% on general reasoning.",
      ["- | (+8.6)", "- | (+8.4)"],
    ],
    [
      "may be a kind of benchmarks",
      "Alder gains 5.6 points on security benchmarks and 5.1 points on GSM8K.",
      ["- | (+5.6)", "GSM8K | (+5.1)"],
    ],
    [
      "is no field of a benchmark",
      "On MMLU, Alder has an accuracy of 84.1% on math and 62.3% on physics.",
      ["MMLU | accuracy | 84.1", "MMLU | accuracy | 62.3"],
    ],
    [
      "may be what is asked there",
      "Its recall is 90.0% on FEVER and drops to 72.2% on the colloquial claims.",
      ["FEVER | recall | 90.0", "- | 72.2"],
    ],
    [
      "may be new",
      "Alder reaches 97.8% on ALFWorld, and suffers a 3.7% drop in previously unseen environments.",
      ["ALFWorld | 97.8", "- | (-3.7)"],
    ],
    [
      "may be the benchmark spoken of",
      "We test on CoIR. Alder reaches 81.9% on the challenging benchmark and 79.3% on the hidden data.",
      ["CoIR | 81.9", "CoIR | 79.3"],
    ],
    [
      "may open the sentence with examples of no name",
      "On knowledge probes such as equations, Alder reaches 68.2%. On CoIR, it reaches 81.9%.",
      ["- | 68.2", "CoIR | 81.9"],
    ],
    [
      "may be where a model learns",
      "We test on CoIR. Trained on a small corpus, Alder reaches 81.9%.",
      ["CoIR | 81.9"],
    ],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});

describe("a task without a name", () => {
  it.each([
    [
      "has its own number in brackets",
      "It is better on three text tasks: entity recognition (0.6% F1 score improvement), relation extraction (2.8% F1 score improvement) and parsing (3.1% F1 score improvement).",
      ["- | F1 | (+0.6)", "- | F1 | (+2.8)", "- | F1 | (+3.1)"],
    ],
    [
      "may hold an average",
      "It is better on tasks such as retrieval (+2.7% in average recall@1) and captioning (+2.8% in CIDEr).",
      ["average of ? | Recall@1 | (+2.7)", "- | CIDEr | (+2.8)"],
    ],
    [
      "is on the benchmark before it",
      "On COCO, Alder is good at detection (53.5 AP) and segmentation (44.1 AP).",
      ["COCO | AP | 53.5", "COCO | AP | 44.1"],
    ],
    [
      "is no part of the list before it",
      "Gains are +13% F1 on MLQA, and +2.4% F1 on NER.",
      ["MLQA | F1 | (+13)", "- | F1 | (+2.4)"],
    ],
    [
      "of two spoken of has one of two numbers",
      "We use two translation tasks. The improvements are 2.4 and 0.9 BLEU points on the small and large tasks.",
      ["- | BLEU | (+2.4)", "- | BLEU | (+0.9)"],
    ],
    [
      "of both has one of both numbers",
      "We test on CoIR. Alder is first for both tasks with an F1 of 63.6% for task 1 and 63.4% for task 2.",
      ["CoIR | F1 | 63.6", "CoIR | F1 | 63.4"],
    ],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});

describe("where a clause ends", () => {
  it.each([
    [
      "what is named behind is not meant",
      "Alder achieves an 81.2% success rate, while its practice improves AIME 2024 by 2.7%.",
      ["- | success rate | 81.2", "AIME 2024 | (+2.7)"],
    ],
    [
      "a set that a gain is across is",
      "Alder has 91.2% on GSM8K. It has a 45.8% absolute improvement across diverse benchmarks.",
      ["GSM8K | 91.2", "average of ? | (+45.8)"],
    ],
    ["a list in brackets is", "Alder is better by up to 27% (MATH and GSM8K).", ["average of 2 | (+27)"]],
    [
      "what a thing is not in is not meant",
      "We test on CoIR. On the 156 classes not in COCO, Alder gets 16.0 mAP.",
      ["CoIR | mAP | 16.0"],
    ],
    ["a title of capital words is none", "Alder has a MOS of 4.53.", ["- | MOS | 4.53"]],
  ])("%s", async (_, prose, expected) =>
    expect(await summary(prose, undefined, "Speech by Conditioning on Leaf Spectrogram Pictures")).toEqual(
      expected,
    ),
  );
});
