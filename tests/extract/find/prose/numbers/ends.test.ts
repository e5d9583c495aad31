import { describe, expect, it } from "vitest";
import { told } from "../readProse";

describe("two numbers that say one thing", () => {
  it.each([
    [
      "the ends of what data improve, in Spanish",
      "We use 300 hours of data to improve Spanish parsing from 10.8 to 20.2 BLEU.",
      ["- | BLEU | 10.8 -> 20.2"],
    ],
    [
      "no change where each end is on a benchmark of its own",
      "Accuracy falls from 61.2% on MATH-500 to 33.4% on AIME 2024.",
      ["MATH-500 | accuracy | 61.2", "AIME 2024 | accuracy | 33.4"],
    ],
    [
      "a rival's score in a bracket",
      "On MMMU Alder gets 61.2% (GPT-4o: 70.1%), 51.0% (DeiT-B/16 44.1%) on GQA and 83.1% on POPE (Oak-7B: 82.2%).",
      ["MMMU | 70.1 [GPT-4o] -> 61.2", "GQA | 44.1 [DeiT-B/16] -> 51.0", "POPE | 82.2 [Oak-7B] -> 83.1"],
    ],
    [
      "the score without a part in a bracket",
      "Accuracy on MMMU stays at 61.3 (61.8 without it).",
      ["MMMU | accuracy | 61.8 -> 61.3"],
    ],
    [
      "what people reach in several metrics",
      "On MMMU it has 86.3% precision and 66.0% recall, exceeding trained annotators (73.8% precision, 67.7% recall).",
      [
        "MMMU | precision | 73.8 [trained annotators] -> 86.3",
        "MMMU | recall | 67.7 [trained annotators] -> 66.0",
      ],
    ],
    [
      "only ends that their difference does not deny",
      "On MMMU it gets 81.6%, 1.3% above Oak-S and on par with Elm-T (81.3%).",
      ["MMMU | 81.6 (+1.3)", "MMMU | 81.3 | baseline"],
    ],
    [
      "a difference and its base in a bracket",
      "MMMU declines by 0.3 points (from 86.0).",
      ["MMMU | 86.0 -> (-0.3)"],
    ],
    [
      "rivals however they were asked",
      "On MMMU it has an AUC of 0.83, outperforming GPT-4 zero-shot (0.71) and Elm2 (0.79).",
      ["MMMU | AUC | 0.71 [GPT-4 zero-shot] -> 0.83", "MMMU | AUC | 0.79 | baseline"],
    ],
    [
      "what is measured on the real thing",
      "On MMMU it has a MOS of 4.02 (natural speech: 4.51).",
      ["MMMU | MOS | 4.51 [natural speech] -> 4.02"],
    ],
    [
      "ends with a spread each",
      "Accuracy on MMMU goes from 34.2 +- 2.1 to 45.7 +- 1.8.",
      ["MMMU | accuracy | 34.2 -> 45.7"],
    ],
    [
      "a score and one of others, by their names",
      "On MMMU it obtains 88.9 F1, slightly below the graph-based reader of Bird and Tree (89.3).",
      ["MMMU | F1 | 89.3 [Bird and Tree] -> 88.9"],
    ],
    [
      "a difference and where it leads",
      "Alder lifts accuracy on MMMU by 4.8 points to 52.1.",
      ["MMMU | accuracy | 52.1 (+4.8)"],
    ],
    [
      "a percentage and where it leads",
      "On SST-2 accuracy rises by 1.1% to 94.6%.",
      ["SST-2 | accuracy | 94.6 (+1.1)"],
    ],
    [
      "a fall and where it leads",
      "Alder cuts WER on LibriSpeech by 0.4 to 2.1.",
      ["LibriSpeech | WER | 2.1 (-0.4)"],
    ],
    [
      "where it leads in brackets",
      "Alder increases accuracy on MMMU by 5.2% (to 61.2%).",
      ["MMMU | accuracy | 61.2 (+5.2)"],
    ],
    [
      "the best so far and an unheard-of end",
      "On KITTI, Alder raises accuracy from the previous state-of-the-art of 22% to an unprecedented 74%.",
      ["KITTI | accuracy | 22 -> 74"],
    ],
    [
      "a start and a near-SOTA end",
      "On FFHQ, FID improves from 2.07 to near-SOTA 1.55, and after that to a new SOTA of 1.36.",
      ["FFHQ | FID | 2.07 -> 1.55", "FFHQ | FID | 1.36"],
    ],
    [
      "two changes of one metric, and where they lead further",
      "Alder cuts the error rate from 18.4% to 7.1% on SVHN with 500 labels and from 18.6% to 16.6% on CIFAR-10, and further to 5.1% and 12.2% with crops.",
      [
        "SVHN | error rate | 18.4 -> 7.1",
        "CIFAR-10 | error rate | 18.6 -> 16.6",
        "SVHN | error rate | 5.1",
        "CIFAR-10 | error rate | 12.2",
      ],
    ],
    [
      "the two ends of a difference with a noun behind",
      "On ImageNet, Alders achieve 1.5% to 6.4% higher accuracy than Birch.",
      ["ImageNet | accuracy | (+1.5..6.4)"],
    ],
    [
      "two multiples",
      "On FFHQ, Alder is 3x to 13x faster in training.",
      ["- | faster | (+3..13x) | efficiency"],
    ],
    [
      "the end before the start",
      "On KITTI, accuracy improves to 82.1% from 78.3%.",
      ["KITTI | accuracy | 78.3 -> 82.1"],
    ],
    [
      "the end before the start, twice",
      "Alder improves accuracy on GQA to 71.4% from 69.1%, and on MMMU to 51.2% from 50.1%.",
      ["GQA | accuracy | 69.1 -> 71.4", "MMMU | 50.1 -> 51.2"],
    ],
    [
      "a span of differences",
      "Alder improves accuracy on MMMU by 4% to 13%.",
      ["MMMU | accuracy | (+4..13)"],
    ],
    ["a span as LaTeX has it", "Gains of 1.4 $\\sim$ 2.8 AP are seen on COCO.", ["COCO | AP | (+1.4..2.8)"]],
    ["a span with one unit", "Alder improves MMMU by 2.3 to 4.5 points.", ["MMMU | (+2.3..4.5)"]],
    ["a span of gains", "Alder yields gains ranging from 2.1% to 5.3% on MMMU.", ["MMMU | (+2.1..5.3)"]],
    ["a span of levels", "On MMMU accuracy ranges from 71.2% to 78.5%.", ["MMMU | accuracy | 71.2..78.5"]],
    ["a span between two ends", "Alder improves MMMU by between 2% and 5%.", ["MMMU | (+2..5)"]],
    [
      "two ends with the first one's holder between",
      "On DanceTrack, HOTA is improved from 54.6 (Birch-R1) to 60.2.",
      ["DanceTrack | HOTA | 54.6 -> 60.2"],
    ],
    ["what increases", "On MMMU accuracy increases from 71.2% to 78.5%.", ["MMMU | accuracy | 71.2 -> 78.5"]],
  ])("joins %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});
