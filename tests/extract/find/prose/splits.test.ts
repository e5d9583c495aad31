import { describe, expect, it } from "vitest";
import { summary } from "./readProse";

describe("the split of a score", () => {
  it.each([
    [
      "is one of two before a name",
      "On matched/mismatched MNLI, Alder reaches 86.7%/85.9%.",
      ["MNLI | matched | 86.7", "MNLI | mismatched | 85.9"],
    ],
    [
      "is one of several suites",
      "On D4RL, it has scores of 91.4 and 64.2 on the locomotion and antmaze suites.",
      ["D4RL | locomotion | score | 91.4", "D4RL | antmaze | score | 64.2"],
    ],
    [
      "is that of the pair behind it",
      "On LibriSpeech, Alder has WER of 2.1%/4.3% without more and 1.9%/3.9% with more on test-clean/test-other.",
      [
        "LibriSpeech | test-clean | WER | 2.1",
        "LibriSpeech | test-other | WER | 4.3",
        "LibriSpeech | test-clean | WER | 1.9",
        "LibriSpeech | test-other | WER | 3.9",
      ],
    ],
    [
      "is that of the pair before it",
      "Alder has 1.8/3.3 WER on the clean/other test sets of LibriSpeech. With less it is fast. With ten minutes it still has 4.8/8.2 WER.",
      [
        "LibriSpeech | test-clean | WER | 1.8",
        "LibriSpeech | test-other | WER | 3.3",
        "LibriSpeech | test-clean | WER | 4.8",
        "LibriSpeech | test-other | WER | 8.2",
      ],
    ],
    [
      "is named in turn, and so for the next pair",
      "Alder obtains accuracies of 72.1% and 72.3% on MNLI in the matched and mismatched evaluation tracks respectively. With more both accuracies increased to 74.1% and 74.3%.",
      [
        "MNLI | matched | accuracy | 72.1",
        "MNLI | mismatched | accuracy | 72.3",
        "MNLI | matched | accuracy | 74.1",
        "MNLI | mismatched | accuracy | 74.3",
      ],
    ],
    [
      "is neither of two told before",
      "On BIRD dev Alder gets 68.9% and on BIRD test 71.4%. It is 2.3 points above Birch, and matches Oak (69.1) on dev.",
      ["BIRD | dev | 68.9", "BIRD | test | 71.4", "BIRD | (+2.3)", "BIRD | dev | 69.1"],
    ],
    [
      "may be called standard",
      "On VQA v1, Alder achieves 64.6% accuracy on the test-standard set.",
      ["VQA v1 | test-std | accuracy | 64.6"],
    ],
    [
      "is a subset's own word",
      "On WIDER Face, Alder obtains an AP of 92.1%, 91.2% and 84.3% on the easy, medium and hard subsets.",
      ["WIDER Face | easy | AP | 92.1", "WIDER Face | medium | AP | 91.2", "WIDER Face | hard | AP | 84.3"],
    ],
    [
      "is that of its setting, where a sentence tells two of them apart",
      "On HotpotQA, Alder obtains 72.5 F1 in the closed setting and 65.1 in the open setting.",
      ["HotpotQA | closed | F1 | 72.5", "HotpotQA | open | F1 | 65.1"],
    ],
    [
      "is none of the only setting",
      "On HotpotQA, Alder obtains 72.5 F1 in the closed setting.",
      ["HotpotQA | F1 | 72.5"],
    ],
    [
      "is a part that only this benchmark has",
      "Alder obtains 86.7% on MNLI matched and 85.9% on mismatched.",
      ["MNLI | matched | 86.7", "MNLI | mismatched | 85.9"],
    ],
    [
      "stands alone behind the first",
      "Alder scores 87.2% on RefCOCO val, 89.3% on testA, and 84.1% on testB.",
      ["RefCOCO | val | 87.2", "RefCOCO | testA | 89.3", "RefCOCO | testB | 84.1"],
    ],
    [
      "may hold a year",
      "Alder achieves 43.1 AP on COCO test-dev2017 and 41.8 AP on val2017.",
      ["COCO | test-dev | AP | 43.1", "COCO | val | AP | 41.8"],
    ],
    [
      "may leave out what it shares with the first",
      "Alder has 1.4%/2.6% WER on the LibriSpeech test-clean/other sets.",
      ["LibriSpeech | test-clean | WER | 1.4", "LibriSpeech | test-other | WER | 2.6"],
    ],
    [
      "is not what a model learns from",
      "On MNLI, Alder obtains accuracies of 72.1% and 72.3% on the first training and second training sets.",
      ["MNLI | accuracy | 72.1", "MNLI | accuracy | 72.3"],
    ],
    [
      "stands behind its metric",
      "On COCO, Alder achieves 58.6 AP on test-dev.",
      ["COCO | test-dev | AP | 58.6"],
    ],
    [
      "has a word more than the split before",
      "Alder attains 69.3% accuracy on the BIRD development set and 70.6% on the hidden test set.",
      ["BIRD | dev | accuracy | 69.3", "BIRD | test | accuracy | 70.6"],
    ],
    [
      "stands before its number",
      "On BIRD, accuracy on the validation set is 76.5%, and on the hidden test set 70.1%.",
      ["BIRD | val | accuracy | 76.5", "BIRD | test | accuracy | 70.1"],
    ],
    [
      "has its place in a list",
      "On LibriSpeech we obtain word error rates of 2.4%/5.6% on test-clean/test-other.",
      ["LibriSpeech | test-clean | WER | 2.4", "LibriSpeech | test-other | WER | 5.6"],
    ],
    [
      "has its place in a list behind the benchmark",
      "Alder has word error rates of 2.4% and 5.6% on LibriSpeech test-clean and test-other.",
      ["LibriSpeech | test-clean | WER | 2.4", "LibriSpeech | test-other | WER | 5.6"],
    ],
    [
      "may be short for a split of speech",
      "Alder has 2.4/5.6 WER on the clean/other test sets of LibriSpeech.",
      ["LibriSpeech | test-clean | WER | 2.4", "LibriSpeech | test-other | WER | 5.6"],
    ],
    [
      "stands in its metric",
      "Alder has 4.9% top-5 validation error on ImageNet and test errors of 2.8% and 15.8% on CIFAR-10 and CIFAR-100.",
      [
        "ImageNet | val | top-5 error | 4.9",
        "CIFAR-10 | test | error | 2.8",
        "CIFAR-100 | test | error | 15.8",
      ],
    ],
    [
      "stands in the metric of an aside",
      "Alder has 4.9% top-5 validation error (and 4.8% test error) on ImageNet.",
      ["ImageNet | val | top-5 error | 4.9", "ImageNet | test | top-5 error | 4.8"],
    ],
    [
      "stands before a metric, with differences behind",
      "On the SQuAD v1.1/v2.0 task, Alder has a dev F1 score of 90.0/79.2 (1.5/2.1 higher than Birch).",
      ["SQuAD | dev | F1 | 90.0 (+1.5)", "SQuAD 2.0 | dev | F1 | 79.2 (+2.1)"],
    ],
    [
      "is that of all metrics of a list",
      "Alder has 80.3 MOTA, 77.3 IDF1 and 63.1 HOTA on the test set of MOT17.",
      ["MOT17 | test | MOTA | 80.3", "MOT17 | test | IDF1 | 77.3", "MOT17 | test | HOTA | 63.1"],
    ],
    [
      "stands behind the benchmark's task",
      "On the ImageNet classification challenge validation set, Alder has 71.2%.",
      ["ImageNet | val | 71.2"],
    ],
    [
      "stands before the benchmark and its kind",
      "Alder is best on the test set of the high school level miniF2F benchmark (63.5%).",
      ["miniF2F | test | 63.5"],
    ],
    [
      "opens the sentence",
      "We test on CoIR. On the official test set our method is ranked first with 63.6%.",
      ["CoIR | test | 63.6"],
    ],
    [
      "may be one that the benchmark alone has",
      "Alder reaches 61.2% on the retail split of tau-bench and 70.1% on the whole split of GQA.",
      ["tau-bench | retail | 61.2", "GQA | 70.1"],
    ],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});
