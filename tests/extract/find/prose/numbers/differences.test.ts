import { describe, expect, it } from "vitest";
import { told } from "../readProse";

describe("deltaAt", () => {
  it.each([
    [
      "in an averaged metric, not in the data before",
      "Training on 10% of the data selected by Alder achieves a 1.4-point gain in average pass@1.",
      ["average | pass@1 | (+1.4)"],
    ],
    [
      "a further one in the metric before",
      "It has a recall of 0.324 on BIRD and 0.509 on GQA. Training more brings a further 0.021 and 0.034.",
      [
        "BIRD | recall | 0.324",
        "GQA | recall | 0.509",
        "BIRD | recall | (+0.021)",
        "GQA | recall | (+0.034)",
      ],
    ],
    [
      "two that fall",
      "It has an EER of 0.68% on AMI and 6.9% on CVSS, a relative improvement of 14% and 22% over Birch.",
      ["AMI | EER | 0.68 (-14)", "CVSS | EER | 6.9 (-22)"],
    ],
    ["a gain that reaches", "On FLEURS, the gain over Birch reaches 21.5 points.", ["FLEURS | (+21.5)"]],
    [
      "of all that was told",
      "It gets 76.9% on GSM8K and 77.4% on MATH. This outperforms Birch by 0.9 points.",
      ["GSM8K | 76.9", "MATH | 77.4", "average | (+0.9)"],
    ],
    [
      "on average over what was listed",
      "On GSM8K and MATH, it has accuracies of 71.2% and 68.4%, surpassing Birch by 4.8 points on average.",
      ["GSM8K | accuracy | 71.2", "MATH | accuracy | 68.4", "average | accuracy | (+4.8)"],
    ],
    [
      "in a metric before two names",
      "Alder improves accuracy on HumanEval and MBPP by 11.6% and 8.0%.",
      ["HumanEval | accuracy | (+11.6)", "MBPP | accuracy | (+8.0)"],
    ],
    [
      "on the next place in the same metric",
      "Alder lowers AbsRel on KITTI by 31% and on Sintel by 18%.",
      ["KITTI | AbsRel | (-31)", "Sintel | AbsRel | (-18)"],
    ],
    [
      "of another's in the same metric",
      "Alder boosts the F1 of GPT-4o by 5.3% on POPE and that of GPT-4 by 6.8%.",
      ["POPE | F1 | (+5.3)", "POPE | F1 | (+6.8)"],
    ],
    ["behind a comma", "On XSum, BLEU-4 improves only slightly, by 0.4 points.", ["XSum | BLEU-4 | (+0.4)"]],
    [
      "to two others, of one average",
      "On GSM8K and MATH, Alder has an average accuracy of 84.9%, 5.2% higher than Birch and 3.0% higher than Oak.",
      ["average | accuracy | 84.9 (+5.2)", "average | accuracy | (+3.0)"],
    ],
    [
      "a multiple of a quality",
      "Alder increases diversity by 1.6-2.1x over Birch on GSM8K.",
      ["GSM8K | diversity | (+1.6..2.1x)"],
    ],
    [
      "to somebody else in the same metric",
      "On GSM8K, we show a 2.9% improvement in accuracy over the baseline and 0.8% over Birch.",
      ["GSM8K | accuracy | (+2.9)", "GSM8K | accuracy | (+0.8)"],
    ],

    ["out-performing", "Our model out-performs Birch by 2.1% on GSM8K.", ["GSM8K | (+2.1)"]],
    [
      "improvements that are",
      "On TabFact and GSM8K, the improvements are 4.1% and 2.9%, respectively.",
      ["TabFact | (+4.1)", "GSM8K | (+2.9)"],
    ],
    ["what a gain has shrunk to", "On GSM8K, the gain over Birch shrinks to 1.7 points.", ["GSM8K | (+1.7)"]],
    ["what a gain has grown to", "The improvement grows to 5.1 points on GSM8K.", ["GSM8K | (+5.1)"]],
    ["what a gap has grown to", "On GSM8K, the gap to Birch widens to 3.2%.", ["GSM8K | (-3.2)"]],
    [
      "not of a cost that is the same for both",
      "On GSM8K, under the same 8K budget, it beats Birch by 5.3 points.",
      ["GSM8K | (+5.3)"],
    ],
    [
      "hyphenated ones in a list",
      "It gets 68.9% on GQA and 71.4% on POPE, an 11.2-point and 10.9-point improvement over Birch.",
      ["GQA | 68.9 (+11.2)", "POPE | 71.4 (+10.9)"],
    ],
    [
      "over nobody where it is averaged over sets",
      "Averaged over the seven datasets, the gain amounts to 2.9.",
      ["average | (+2.9)"],
    ],
    ["relative, before a bracket", "It has a 10% relative (1.2% absolute) gain on GSM8K.", ["GSM8K | (+10)"]],
    [
      "relative and absolute",
      "Alder achieves 21% relative and 1.2% absolute WER reduction on AMI.",
      ["AMI | WER | (-21)", "AMI | WER | (-1.2)"],
    ],
    ["up, behind a comma", "It reaches 78.2% on ImageNet, up 2.1%.", ["ImageNet | 78.2 (+2.1)"]],
    ["short of", "Alder is 2.3 points short of GPT-4 on GSM8K.", ["GSM8K | (-2.3)"]],
    ["performs below", "Alder performs 1.2% below the oracle on GSM8K.", ["GSM8K | (-1.2)"]],
    [
      "up, but down elsewhere",
      "GSM8K increases by 2.3% but decreases by 0.4% on MATH. GPQA goes down 0.4 in the end.",
      ["GSM8K | (+2.3)", "MATH | (-0.4)", "GPQA | (-0.4)"],
    ],
    ["as large as", "The improvement is as large as 5.6 mAP on LVIS.", ["LVIS | mAP | (+5.6)"]],
    ["the largest of all", "The largest gain, 5.6 mAP, is on LVIS.", ["LVIS | mAP | (+5.6)"]],
    [
      "relative, from A to B",
      "Alder reduces WER by 10% relatively, from 5.0% to 4.5%, on AMI.",
      ["AMI | WER | 5.0 -> 4.5 (-10)"],
    ],
    [
      "relative, of two splits",
      "On AMI, it lowers WER by 8.3% relative on dev and 6.1% on test.",
      ["AMI | WER | (-8.3)", "AMI | WER | (-6.1)"],
    ],
    ["more that it solves", "Alder solves 12.4% more problems than Birch on APPS.", ["APPS | (+12.4)"]],
    [
      "a multiple on",
      "It improves the success rate on RLBench by 1.7x.",
      ["RLBench | success rate | (+1.7x)"],
    ],
    [
      "a multiple higher",
      "It has a 2.3x higher success rate on RLBench.",
      ["RLBench | success rate | (+2.3x)"],
    ],
    ["times better", "Alder is 3 times better than Birch on GSM8K.", ["GSM8K | (+3x)"]],
    ["times as fast", "Alder is 3x faster on GSM8K.", ["- | faster | (+3x) | efficiency"]],
    ["a unit stuck to it", "It improves PSNR by 0.31dB on Set5.", ["Set5 | PSNR | (+0.31)"]],
    ["a length of a metric", "It lowers MPJPE by 3.1mm on Human3.6M.", ["Human3.6M | MPJPE | (-3.1)"]],
    [
      "and by, elsewhere",
      "It improves AUC by 0.3% on Criteo and by 0.5% on Avazu.",
      ["Criteo | AUC | (+0.3)", "Avazu | AUC | (+0.5)"],
    ],
    ["within a hedge", "On XSum it comes within about 1 BLEU point of Birch.", ["XSum | BLEU | (-1)"]],
    [
      "by how much it exceeds models of its size",
      "Alder reaches 66.4% on GSM8K and 19.4% on MATH, exceeding all models of the same size by 11.5% and 8.7%.",
      ["GSM8K | 66.4 (+11.5)", "MATH | 19.4 (+8.7)"],
    ],
    [
      "how accurate it is",
      "On GSM8K, Alder is 6.2% more accurate than Birch.",
      ["GSM8K | accuracy | (+6.2)"],
    ],
    [
      "a multiple of a score",
      "Alder has a success rate of 62.9% on RLBench, 2.1x higher than Birch.",
      ["RLBench | success rate | 62.9 (+2.1x)"],
    ],
    [
      "points of a metric above",
      "On XSum, Alder has 39.5 ROUGE-1, at least 2 ROUGE points above the best.",
      ["XSum | ROUGE-1 | 39.5 (+2)"],
    ],
    ["up from NAME", "Alder gets 82.1 on RULER, up 7.4 from Birch.", ["RULER | 82.1 (+7.4)"]],
    ["ahead of", "It scores 80.4 on GSM8K, 1.7 ahead of the runner-up.", ["GSM8K | 80.4 (+1.7)"]],
    ["a further", "Alder yields a further 2.8% on MATH.", ["MATH | (+2.8)"]],
    ["an additional, lost", "Without it Alder loses an additional 4.0% on MATH.", ["MATH | (-4.0)"]],
    ["gains as high as", "Experiments on MMMU show gains as high as 4.8 F1.", ["MMMU | F1 | (+4.8)"]],
    [
      "two with one noun",
      "On GSM8K and MATH, Alder shows 19% and 13% relative WER reduction.",
      ["GSM8K | WER | (-19)", "MATH | WER | (-13)"],
    ],
    [
      "three with one noun and one metric",
      "On Cityscapes, Alder sees trucks, vans and cars with 38%, 28% and 6% increase in IoU.",
      ["Cityscapes | IoU | (+38)", "Cityscapes | IoU | (+28)", "Cityscapes | IoU | (+6)"],
    ],
    [
      "one behind a model with its patches",
      "On ImageNet, Alder improves accuracy by 4.7% (ViT-B/32) and 2.0% (ViT-L/14).",
      ["ImageNet | accuracy | (+4.7)", "ImageNet | accuracy | (+2.0)"],
    ],
    [
      "a multiple of the score before it",
      "Alder attains 38.7% on BrowseComp, a 2.1x improvement over Birch.",
      ["BrowseComp | 38.7 (+2.1x)"],
    ],
    [
      "one behind its score",
      "R@1 on MSR-VTT is 52.7, 3.8 higher than Birch.",
      ["MSR-VTT | R@1 | 52.7 (+3.8)"],
    ],
    ["what removing a part costs", "Removing memory hurts MMLU by 2.7%.", ["MMLU | (-2.7)"]],
    ["a noun behind a metric", "On SQuAD (0.62% F1 score improvement).", ["SQuAD | F1 | (+0.62)"]],
    [
      "by a metric of",
      "On ALFWorld Alder outperforms imitation by an absolute success rate of 34%.",
      ["ALFWorld | success rate | (+34)"],
    ],
    [
      "one that the bracket calls absolute",
      "It has a lower top-1 error (absolute 7.8%) than Birch on ImageNet.",
      ["ImageNet | top-1 error | (-7.8)"],
    ],
    [
      "one from A to B points",
      "On MATH Alder outperforms (from 1.7 to 2.4 BLEU points) all others.",
      ["MATH | BLEU | (+1.7..2.4)"],
    ],
    [
      "improvement on a score that ranges",
      "On MOT17 it has improvement on IDF1 score ranging from 1 to 10 points.",
      ["MOT17 | IDF1 | (+1..10)"],
    ],
    [
      "said once more in points",
      "On MATH it gains 21% on average (15.5 percentage points absolute).",
      ["MATH | (+21)"],
    ],
    ["said once more as relative", "On MATH it gains 5.1 points (12% relative).", ["MATH | (+5.1)"]],
    [
      "said once more behind a colon",
      "On MATH it gains 1.9% on average (relative: 3.1%).",
      ["MATH | (+1.9)"],
    ],
    ["of smaller models", "On MATH smaller models such as Birch-R1 lose (-4.2%).", ["MATH | (-4.2)"]],
    [
      "said of two metrics",
      "On MATH it gains 5.1% F1 (12.2 points of BLEU).",
      ["MATH | F1 | (+5.1)", "MATH | BLEU | (+12.2)"],
    ],
    [
      "a multiple of what the verb changes",
      "Alder boosts accuracy on MATH by up to 2.1x.",
      ["MATH | accuracy | (+2.1x)"],
    ],
    [
      "a multiple of no metric",
      "Alder raises accuracy and runs faster by 2.1x on MATH.",
      ["- | runs faster | (+2.1x) | efficiency"],
    ],
    ["points of lift", "It yields 6.4 points of lift on GSM8K.", ["GSM8K | (+6.4)"]],
    ["a multiple of performance", "It shows 1.2x performance gains on GSM8K.", ["GSM8K | (+1.2x)"]],
    [
      "what is better beside what is smaller",
      "It achieves 50.3% mIoU on ADE20K, being 5x smaller and 2.2% better than Birch.",
      ["ADE20K | mIoU | 50.3 (+2.2)", "- | smaller | (-5x) | efficiency"],
    ],
    ["a lift", "A test shows a lift of 2.1% on Cora.", ["Cora | (+2.1)"]],
    ["what we lose in a metric", "With fewer pairs on GSM8K we lose 1.3 F1.", ["GSM8K | F1 | (-1.3)"]],
    [
      "above and below",
      "It scores 80.4 on GSM8K, 1.7 above UDify. It scores 70.1 on MMMU, 0.5% below SFT.",
      ["GSM8K | 80.4 (+1.7)", "MMMU | 70.1 (-0.5)"],
    ],
    [
      "two that are better than",
      "Alder is good on Cora. This is 1.2 and 1.5 better than ProDA on Cora.",
      ["Cora | (+1.2)", "Cora | (+1.5)"],
    ],
    ["a gap that narrows to", "Alder narrows the gap on GSM8K to 1.2%.", ["GSM8K | (-1.2)"]],
    [
      "what is had at the cost of points",
      "On GSM8K we skip experts at the cost of 0.5 points.",
      ["GSM8K | (-0.5)"],
    ],
    ["what something costs in points", "Removing it costs 3.4 points on MMMU.", ["MMMU | (-3.4)"]],
    ["what is lost without a cost", "An ablation without memory loses 2.3% on MATH.", ["MATH | (-2.3)"]],
    [
      "what rises by no more than",
      "Error on XSTest increases by no more than 1.2%.",
      ["XSTest | error | (+1.2)"],
    ],
    ["what is lost but no more than", "Alder loses no more than 1.2% on MMLU.", ["MMLU | (-1.2)"]],
    ["what amounts to", "The improvement on CrowdPose amounts to 2.9 AP.", ["CrowdPose | AP | (+2.9)"]],
    ["points of improvement", "Alder obtains 20.3 points of improvement on MMLU.", ["MMLU | (+20.3)"]],
    [
      "points said once",
      "Alder improves GSM8K, MATH and MMLU by 6.3, 2.1, and 4.8 points.",
      ["GSM8K | (+6.3)", "MATH | (+2.1)", "MMLU | (+4.8)"],
    ],
    [
      "points said once, lost",
      "On GSM8K and MATH we lose 6.3 and 4.8 points.",
      ["GSM8K | (-6.3)", "MATH | (-4.8)"],
    ],
    ["a few points", "Alder obtains 3.3 points on MMLU.", ["MMLU | (+3.3)"]],
  ])("reads %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));

  it("looks for a metric before a colon", async () => {
    expect(await told("We lower perplexity on two sets: 57.3 on Cora and 65.8 on WikiText-2.")).toEqual([
      "Cora | perplexity | 57.3",
      "WikiText-2 | perplexity | 65.8",
    ]);
  });

  it.each([
    ["a small score", "Alder achieves 2.8% on MATH.", ["MATH | 2.8"]],
    [
      "both scores behind a margin",
      "It beats the baseline on SuperGLUE by a decent margin (90.3 versus 89.8).",
      ["SuperGLUE | 89.8 -> 90.3"],
    ],
    [
      "what is kept with no loss",
      "Alder is faster on GSM8K with no loss in accuracy (89.1%).",
      ["GSM8K | accuracy | 89.1"],
    ],
    ["a level that is surpassed", "Alder surpasses 80% on MMLU.", ["MMLU | 80"]],
    [
      "a level that is exceeded",
      "Alder is the first to exceed 90% accuracy on GSM8K.",
      ["GSM8K | accuracy | 90"],
    ],
    ["points in all", "Alder achieves 841 points on OCRBench.", ["OCRBench | 841"]],
    ["points in a metric", "Alder attains 57.9 points in accuracy on MMLU.", ["MMLU | accuracy | 57.9"]],
    ["a further score", "We get a further score of 61.2 on GSM8K.", ["GSM8K | score | 61.2"]],
  ])("leaves %s a score", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});

describe("efficiencyOf", () => {
  it.each([
    ["computation", "Our procedure saves 80% of computation.", ["- | computation | (-80) | efficiency"]],
    ["fewer things", "It also reads 62% fewer pages.", ["- | pages | (-62) | efficiency"]],
    [
      "latency on a benchmark",
      "Latency on Cora is reduced by 44% while pass@1 stays good.",
      ["- | Latency | (-44) | efficiency"],
    ],
    [
      "time on a benchmark",
      "Alder reduces the training time on Cora by 35%.",
      ["- | training time | (-35) | efficiency"],
    ],
    ["length", "Answers are 37% shorter on average.", ["- | length | (-37) | efficiency"]],
    ["a factor", "Alder reduces latency by a factor of 2.3.", ["- | latency | (-2.3x) | efficiency"]],
    [
      "a factor of what is no cost",
      "This shortens proofs by a factor of 2.3 and makes them more readable.",
      [],
    ],
    ["more length", "Answers are 20% longer.", []],
    ["fewer faults", "It makes 27% fewer mistakes.", ["Cora | mistakes | (-27)"]],
  ])("tells savings from scores: %s", async (_, prose, expected) =>
    expect(await told(`Alder reaches 84.1% on Cora. ${prose}`)).toEqual(["Cora | 84.1", ...expected]),
  );

  it("does not add a saving to the score before", async () => {
    expect(await told("It has an error of 5.7% on ImageNet, while having 35% fewer layers.")).toEqual([
      "ImageNet | error | 5.7",
      "- | layers | (-35) | efficiency",
    ]);
  });
});
