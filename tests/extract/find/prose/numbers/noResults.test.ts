import { describe, expect, it } from "vitest";
import { told } from "../readProse";

const KNOWN = "Alder reaches 84.1% on Cora. ";

describe("numbers that are no results", () => {
  it.each([
    ["a gap that narrows", "On MNLI, the gap to Birch narrows from 6.8 to 3.1 points."],
    ["a span of sizes", "The data sets range from 22,363 to 198,502 users."],
    ["a setting that goes up", "The sampling temperature goes from 0.2 to 1.2."],
    ["a setting that is varied", "We vary the mask ratio from 10% to 80%."],
    ["a length that grows", "The acceptance length grows from 3.6 to 5.2 tokens."],
    ["a data set that grows", "We grow the dataset from 10,000 to 50,000 images."],
    ["overhead", "Training overhead is below 15%."],
    ["a number of things", "The average number of strokes per solution is 2.7."],
    ["chance", "Performance in counting is close to chance (25%)."],
    ["a measure", "Utterances shorter than 2 s benefit most."],
    ["points that are used", "We use 1,024 points and no voting."],
    ["a share of the time", "Users favoured our results 73% of the time."],
    ["people out of a number of people", "It does better than 2.6 out of 3 radiologists."],
    ["a share of parameters with an article", "The probe has 0.02% of the model's parameters."],
    ["faults that were read", "We also discuss 50 randomly drawn errors."],
    ["a share of what was read", "A look at 200 errors shows that 43% are due to annotation mistakes."],
    ["things that share a metric's letters", "It is trained on 1,200 MR images."],
    ["some of so many", "It leads on accuracy on 8 of the 9 languages in it."],
    ["a threshold", "It is the first to cross the 70% mIoU threshold."],
    ["an overlap", "On the old .5 IoU mAP metric it is good."],
    ["a part of what is included", "It was tested on a set including 50% unseen services."],
    ["a coefficient", "It has scaling laws with linear correlation coefficients near -0.998."],
    ["how much deeper", "It has layers that are 8x deeper than Birch's."],
    ["what another is held at", "Errors are counted (@ XDR = 0.2%)."],
    ["bits", "It uses 8 bit precision."],
    ["what opens with a comma", ", 5.6 of them."],
    ["a part of a gap", "It closes 62% of the gap between Birch and Elm."],
    ["how much larger", "Our corpus is 2.3 times larger than SQuAD."],
    ["what varies", "Accuracy varies by up to 3.2 points across seeds."],
    ["a bound", "The regret is bounded by 2.3."],
    ["a bit rate", "The bitrate is 1.6 kbps."],
    ["a rate held fixed", "Few are missed at a true positive rate of 95%."],
    ["a share of errors", "We find that 23.4% of errors come from retrieval."],
    ["a standard deviation", "The std is small, with a standard deviation of 0.02."],
    ["a p-value", "This is significant with a p-value of 0.03."],
    ["what is set", "We set the dropout to 0.1 and the margin to 0.2."],
    ["sigma", "The noise level sigma is 0.1 and the weight decay 0.05."],
    ["age", "We asked 34 people aged 21.5 on average."],
    ["a licence", "Weights of Alder are released under Apache 2.0 and CC BY 4.0."],
    ["a library", "Our code is based on PyTorch Geometric 2.0 and CUDA 11.8."],
    ["a version of what is no benchmark", "Our scores are obtained with Birchwood 2.1."],
  ])("leave out %s", async (_, prose) => expect(await told(KNOWN + prose)).toEqual(["Cora | 84.1"]));

  it.each([", 5.6 of them.", "(84.2% of it).", "Of (4.4 of them)."])(
    "look for nothing before the sentence %j",
    async (prose) => expect(await told(KNOWN + prose)).toContain("Cora | 84.1"),
  );

  it.each([
    [
      "a factor",
      "A model with widening factor 10 has an error of 3.61% on CIFAR-10.",
      ["CIFAR-10 | error | 3.61"],
    ],
    [
      "a list of settings",
      "Alder reduces the MSE by 9.4% on ETTh1, averaged over horizons 96, 192, 336 and 720.",
      ["ETTh1 | MSE | (-9.4)"],
    ],
    [
      "thresholds",
      "The mAP over IoU thresholds from 0.1 to 0.5 on THUMOS14 is improved from 47.0% to 52.1%.",
      ["THUMOS14 | 47.0 -> 52.1"],
    ],
    ["a threshold", "Alder has 56.9% mAP on THUMOS14 at IoU=0.5.", ["THUMOS14 | mAP | 56.9"]],
    [
      "what is held fixed",
      "On Cora, sensitivity at 95% specificity increases from 71.2% to 78.5%.",
      ["Cora | sensitivity | 71.2 -> 78.5"],
    ],
    ["a radius", "On ImageNet, the certified accuracy at radius 0.5 is 67%.", ["ImageNet | accuracy | 67"]],
    ["full marks", "Alder earns a score of 83.25/100 on Cora.", ["Cora | score | 83.25"]],
    [
      "a protocol's number",
      "Alder achieves 28.9 MPJPE on Human3.6M under protocol 1.",
      ["Human3.6M | MPJPE | 28.9"],
    ],
    ["a footnote's mark", "Alder reaches 70.1% on Cora, which is good on this task.1", ["Cora | 70.1"]],
    ["a version in brackets", "Alder reaches 75.4% on LDC2014T12 (AMR 1.0).", ["LDC2014T12 | 75.4"]],
    [
      "a threshold with a space",
      "On THUMOS14, mAP at tIoU 0.5 rises from 49.3 to 52.0.",
      ["THUMOS14 | mAP | 49.3 -> 52.0"],
    ],
    [
      "what is held against a share",
      "Alder has 71.5% on Cora. People agree with it in 86% of cases, against 64% for the baseline.",
      ["Cora | 71.5"],
    ],
    [
      "a share of another's score",
      "It keeps 98.7% of the original accuracy on Cora, 95% of Birch's F1 and 97% of its recall; accuracy is 71.2%.",
      ["Cora | accuracy | 71.2"],
    ],
    ["folds", "Over 5 folds the accuracy on Cora is 90.3%.", ["Cora | accuracy | 90.3"]],
    [
      "a corpus's version",
      "On the Chinese Treebank 5.1 Alder reaches 92.8% UAS.",
      ["Chinese Treebank | UAS | 92.8"],
    ],
    [
      "how sure a score is",
      "On eICU, Alder has an AUC of 0.93 (95% CI: 0.91, 0.95), 87.3% recall (range, 80.1%-92.2%) and an age of 62.4 years (SD 14.1).",
      ["eICU | AUC | 0.93", "eICU | recall | 87.3"],
    ],
    [
      "how sure scores in brackets are",
      "On eICU, Alder has an AUC of 0.88 [95% CI 0.87-0.89] and recall of 0.85 (0.83-0.87).",
      ["eICU | AUC | 0.88", "eICU | recall | 0.85"],
    ],
    ["a rank", "It is ranked 2 and scores 71.2 on GSM8K.", ["GSM8K | 71.2"]],
    [
      "how far a pixel may go",
      "Alder has 61.4% robust accuracy on CIFAR-10 (eps = 8/255).",
      ["CIFAR-10 | robust accuracy | 61.4"],
    ],
    ["a bound in metres", "Beyond 50 m the gain on LongBench is 6.4.", ["LongBench | (+6.4)"]],
  ])("leave out %s beside a score", async (_, prose, expected) =>
    expect(await told(prose)).toEqual(expected),
  );

  it.each([
    ["points of a game", "On Atari, Alder scores 11,474 points.", ["Atari | 11,474"]],
    [
      "a recall beside a precision",
      "It has 91.2% recall and 88% precision on Cora.",
      ["Cora | recall | 91.2", "Cora | precision | 88"],
    ],
    ["games that are won", "It wins 73% of the time on Arena-Hard.", ["Arena-Hard | 73"]],
    [
      "a score that goes up with its share of labels",
      "We improve results on ImageNet with 10% of the labels from 35.24% to 9.11%.",
      ["ImageNet | 35.24 -> 9.11"],
    ],
    [
      "a cost that falls",
      "On Cora, latency falls from 3.2 to 1.1 on average.",
      ["- | latency | 3.2 -> 1.1 | efficiency"],
    ],
  ])("but not %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});
