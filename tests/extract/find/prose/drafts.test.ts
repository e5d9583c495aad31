import { describe, expect, it } from "vitest";
import { readProse, summary, told } from "./readProse";

describe("what belongs to one record", () => {
  it.each([
    [
      "the gains over another, told in the next sentence",
      "Alder gets 72.6% on GSM8K and 58.1% on MATH. The gains over Birch are 12.4% and 7.3%.",
      ["GSM8K | 72.6 (+12.4)", "MATH | 58.1 (+7.3)"],
    ],
    [
      "a reduction, behind a comparison",
      "Alder has a WER of 3.1% on AMI. Compared to Birch, this is a relative reduction of 12.3%.",
      ["AMI | WER | 3.1 (-12.3)"],
    ],
    [
      "not what a second verb changes",
      "Alder cuts the error by nearly 35% and lowers the hallucination rate from 12% to 8%.",
      ["- | error | (-35)", "- | hallucination rate | 12 -> 8"],
    ],
    [
      "how high it rises",
      "Accuracy on GSM8K rises by 3.2 points, reaching 71.2%.",
      ["GSM8K | accuracy | 71.2 (+3.2)"],
    ],
    [
      "how high each rises",
      "Alder improves by 3.2 and 1.1 points on GSM8K and MATH, and achieves 71.2 and 45.1.",
      ["GSM8K | 71.2 (+3.2)", "MATH | 45.1 (+1.1)"],
    ],
    [
      "no score elsewhere or in another metric",
      "Alder improves recall by 3.2% on COCO, reaching a precision of 71.2%. It improves GSM8K by 3.2%, reaching 45.1% on MATH.",
      ["COCO | recall | (+3.2)", "COCO | precision | 71.2", "GSM8K | (+3.2)", "MATH | 45.1"],
    ],
    [
      "no difference that the two ends contradict",
      "Alder raises accuracy on MathVista from 63.0 to 70.0, outperforming Birch-R1 by 2.5 points.",
      ["MathVista | accuracy | 63.0 -> 70.0", "MathVista | accuracy | (+2.5)"],
    ],
    [
      "no difference by a word of another metric",
      "It achieves an LPIPS of 0.12 and improves PSNR by 1.2 dB on RealEstate10K.",
      ["RealEstate10K | LPIPS | 0.12", "RealEstate10K | PSNR | (+1.2)"],
    ],
    [
      "no difference in another metric",
      "On GSM8K, Alder reduces error by a factor of 2 (our models produce an F1 of 82%).",
      ["GSM8K | error | (-2x)", "GSM8K | F1 | 82"],
    ],
    [
      "a difference that they bear out",
      "Alder raises accuracy on MathVista from 63.0 to 70.0, a gain of 7 points.",
      ["MathVista | accuracy | 63.0 -> 70.0 (+7)"],
    ],
    [
      "a relative one and one with a hedge",
      "Alder raises accuracy on GSM8K from 40.0% to 50.0%, a relative gain of 25%. Alder raises accuracy on MATH from 41.2% to 50.9%, a gain of nearly 10 points.",
      ["GSM8K | accuracy | 40.0 -> 50.0 (+25)", "MATH | accuracy | 41.2 -> 50.9 (+10)"],
    ],
    [
      "a list of differences, whatever another clause adds",
      "Alder scores 68.4% on GSM8K and 54.9% on MATH, 13.7 and 11.2 points above the untuned model; on MMLU, accuracy still rises by 4.5 points.",
      ["GSM8K | 68.4 (+13.7)", "MATH | 54.9 (+11.2)", "MMLU | accuracy | (+4.5)"],
    ],
    [
      "a list of differences to one system, and not that to the next",
      "Alder scores 75.9 on GSM8K and 61.4 on MATH, outperforming Birch-R1 by 3.5 and 2.3 points and Cedar by up to 8.1 points.",
      ["GSM8K | 75.9 (+3.5)", "MATH | 61.4 (+2.3)", "average of 2 | (+8.1)"],
    ],
    [
      "the difference in its own metric",
      "On VoiceBank, Alder has a PESQ of 3.31 and an STOI of 0.96, surpassing Birch by 0.2 PESQ.",
      ["VoiceBank | PESQ | 3.31 (+0.2)", "VoiceBank | STOI | 0.96"],
    ],
    [
      "nothing behind a semicolon",
      "Alder scores 68.4% on GSM8K and 54.9% on MATH; this is better than Birch-R1 by 13.7 and 11.2 points.",
      ["GSM8K | 68.4", "MATH | 54.9", "GSM8K | (+13.7)", "MATH | (+11.2)"],
    ],
    [
      "an error and how far it fell",
      "On CIFAR-100, the error is 22.4%, an improvement of 2.3% over Birch-R1.",
      ["CIFAR-100 | error | 22.4 (-2.3)"],
    ],
    [
      "an error and how far it rose",
      "On CIFAR-100, the error is 22.4%, an increase of 2.3% over Birch-R1.",
      ["CIFAR-100 | error | 22.4 (+2.3)"],
    ],
  ])("holds %s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));

  it.each([
    [
      "a difference in the next sentence",
      "Alder reaches 84.1% on GSM8K. This is 2.3 points above the best parser.",
      ["GSM8K | 84.1 (+2.3)"],
    ],
    [
      "a difference and whom it is to",
      "Alder has 4.94% top-5 error on ImageNet. This is a 26% relative improvement over the 2014 winner (OakNet, 6.66%).",
      ["ImageNet | top-5 error | 6.66 [OakNet] -> 4.94 (-26)"],
    ],
    [
      "two differences, and another's scores",
      "Alder has 95.7% UAS and 94.1% LAS on the Penn Treebank. This makes it the best graph-based parser, outperforming Birch by 1.8% and 2.2% and comparable to Cedar, which has 95.8% UAS.",
      [
        "Penn Treebank | UAS | 95.7 (+1.8)",
        "Penn Treebank | LAS | 94.1 (+2.2)",
        "Penn Treebank | UAS | 95.8 | baseline",
      ],
    ],
    [
      "not a difference that a method makes",
      "Alder reaches 84.1% on GSM8K. This step improves MATH by 2.3%.",
      ["GSM8K | 84.1", "MATH | (+2.3)"],
    ],
  ])("goes over the end of a sentence: %s", async (_, prose, expected) =>
    expect(await told(prose)).toEqual(expected),
  );

  it("names a metric's difference after no metric", async () => {
    const results = await readProse(
      "Over last year's winner, Alder improves recall by 16.5% and precision by 16.8% on Gowalla.",
    );
    expect(results.map((r) => r.baseName)).toEqual(["last year's winner", "last year's winner"]);
  });

  it("names whom each difference is to", async () => {
    const results = await readProse(
      "Alder scores 75.9 on GSM8K and 61.4 on MATH, outperforming Birch-R1 by 3.5 and 2.3 points and Cedar by 8.1 points.",
    );
    expect(results.filter((r) => r.value === null).map((r) => [r.baseName, r.delta])).toEqual([
      ["Cedar", "+8.1"],
    ]);
  });
});

describe("a number that is told for contrast", () => {
  it.each([
    [
      "people's",
      "While humans can solve over 72.3% of the tasks in OSWorld, the best model achieves only 12.2%.",
      ["OSWorld | 72.3 [humans] -> 12.2"],
    ],
    [
      "another model's",
      "On GSM8K, while GPT-4o with few-shot prompting only solved 4.1% of tasks, our method achieved 74.0%.",
      ["GSM8K | 4.1 [GPT-4o] -> 74.0"],
    ],
    [
      "people's, first",
      "On GAIA, human respondents obtain 92.1% vs. 15.3% for GPT-4o.",
      ["GAIA | 92.1 [human respondents] -> 15.3"],
    ],
    [
      "not that of another benchmark",
      "While humans reach 95.1% on GSM8K, the best model achieves 12.2% on MATH.",
      ["GSM8K | 95.1 | baseline", "MATH | 12.2"],
    ],
  ])("is the base: %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});
