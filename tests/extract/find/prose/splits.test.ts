import { describe, expect, it } from "vitest";
import { summary } from "./readProse";

describe("the split of a score", () => {
  it.each([
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
      ["BIRD | val | accuracy | 76.5", "BIRD | test | 70.1"],
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
      "may be one that the benchmark alone has",
      "Alder reaches 61.2% on the retail split of tau-bench and 70.1% on the whole split of GQA.",
      ["tau-bench | retail | 61.2", "GQA | 70.1"],
    ],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});
