import { describe, expect, it } from "vitest";
import { summary } from "./readProse";

describe("a place without a name", () => {
  it.each([
    [
      "does not lend its score to a benchmark named later",
      "Alder obtains a Dice of 88.9% on the left atrium dataset. On ACDC, the mean Dice is 87.4%.",
      ["- | Dice | 88.9", "ACDC | Dice | 87.4"],
    ],
    [
      "nor to one named earlier",
      "Alder achieves 81.9 on CoIR. On a new table retrieval task with 14,000 queries, recall@5 is 68.2.",
      ["CoIR | 81.9", "- | R@5 | 68.2"],
    ],
    [
      "nor to one in the same sentence",
      "On the polyp dataset, Alder obtains a Dice of 88.9%, and on ACDC it reaches 87.4%.",
      ["- | Dice | 88.9", "ACDC | 87.4"],
    ],
    [
      "may be a test",
      "Alder improves HR@10 on MovieLens 1M to 0.251. In an online A/B test, the click-through rate improved by 4.6%.",
      ["MovieLens 1M | HR@10 | 0.251", "- | (+4.6)"],
    ],
    [
      "may stand behind its system",
      "Our network on the polyp dataset obtains a Dice of 88.9%. On ACDC, the mean Dice is 87.4%.",
      ["- | Dice | 88.9", "ACDC | Dice | 87.4"],
    ],
    [
      "is what the sentence behind it goes on about",
      "Alder reaches 81.9 on CoIR. On a table retrieval task, recall@5 is 68.2. Precision is 59.1%.",
      ["CoIR | 81.9", "- | R@5 | 68.2", "- | precision | 59.1"],
    ],
    [
      "may be the benchmark spoken of",
      "We test on CoIR. Alder reaches 81.9% on the challenging benchmark and 79.3% on the hidden data.",
      ["CoIR | 81.9", "CoIR | 79.3"],
    ],
    [
      "may be where a model learns",
      "We test on CoIR. Trained on a small corpus, Alder reaches 81.9%.",
      ["CoIR | 81.9"],
    ],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});
