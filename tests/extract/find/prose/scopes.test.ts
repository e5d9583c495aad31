import { describe, expect, it } from "vitest";
import { read, summary } from "./readProse";

describe("where a number was measured", () => {
  it.each([
    [
      "not what it improves on",
      "Alder gets 33.9 BLEU on CVSS, improving on BirchNet by 1.8 BLEU.",
      ["CVSS | BLEU | 33.9 (+1.8)"],
    ],
    [
      "two newspapers",
      "On CNN and Daily Mail, Alder gets a ROUGE-L of 40.1.",
      ["CNN/DailyMail | ROUGE-L | 40.1"],
    ],
    [
      "the name before its own metric",
      "Alder has a GSM8K accuracy of 48.1% and a win rate of 61.3% on AlpacaEval.",
      ["GSM8K | accuracy | 48.1", "AlpacaEval | win rate | 61.3"],
    ],
    [
      "the average that was told last",
      "It gets 72.4% on GSM8K and 75.8% on MATH, an average of 74.1%. This is 4.9% better than Birch.",
      ["GSM8K | 72.4", "MATH | 75.8", "average of 2 | 74.1", "average of 2 | (+4.9)"],
    ],
    ["not how many are in it", "On MTEB (56 datasets), Alder scores 66.9 on average.", ["MTEB | 66.9"]],
    [
      "what has a metric's name",
      "On CHAIR, the hallucination rate drops from 48.8 to 39.2.",
      ["CHAIR | hallucination rate | 48.8 -> 39.2"],
    ],
    [
      "no system with its patches",
      "On ImageNet, DiT-XL/2 with registers reaches an FID of 1.93.",
      ["ImageNet | FID | 1.93"],
    ],
    [
      "what its metric was told on before",
      "Alder gains 2.1 mIoU on ADE20K and 4.2 PCK on SPair-71k. With more data, the gains are 3.4 mIoU and 8.1 PCK.",
      [
        "ADE20K | mIoU | (+2.1)",
        "SPair-71k | PCK | (+4.2)",
        "ADE20K | mIoU | (+3.4)",
        "SPair-71k | PCK | (+8.1)",
      ],
    ],
    [
      "one of a counted set each",
      "On three benchmarks, Alder outperforms Birch by 3%, 4% and 6%, respectively.",
      ["- | (+3)", "- | (+4)", "- | (+6)"],
    ],
    [
      "what was listed before, on average",
      "We test on GSM8K and MATH. Alder achieves an average accuracy of 84.2%.",
      ["average of 2 | accuracy | 84.2"],
    ],
    [
      "a list for each metric of the benchmarks named once",
      "On GSM8K and MATH, accuracy is 95.8% and 82.4%, and F1 is 89.1% and 58.7%.",
      ["GSM8K | accuracy | 95.8", "MATH | accuracy | 82.4", "GSM8K | F1 | 89.1", "MATH | F1 | 58.7"],
    ],
    [
      "one number on either side of what joins them",
      "On MMMU, Alder gets 61.2%, and 51.0% on GQA.",
      ["MMMU | 61.2", "GQA | 51.0"],
    ],
    [
      "not where it was trained",
      "Trained on ImageNet, Alder gets 61.2 top-1 and 51.0 top-5 accuracy on Places365.",
      ["Places365 | top-1 accuracy | 61.2", "Places365 | top-5 accuracy | 51.0"],
    ],
    [
      "such lists with the benchmarks behind them",
      "Alder obtains 95.8% and 82.4% Rank-1 and 89.1% and 58.7% mAP on Market-1501 and MSMT17.",
      [
        "Market-1501 | Rank-1 | 95.8",
        "MSMT17 | Rank-1 | 82.4",
        "Market-1501 | mAP | 89.1",
        "MSMT17 | mAP | 58.7",
      ],
    ],
    [
      "a change for each benchmark named before",
      "On GSM8K and MATH, F1 improves from 89.7 to 91.0 and from 87.9 to 89.6.",
      ["GSM8K | F1 | 89.7 -> 91.0", "MATH | F1 | 87.9 -> 89.6"],
    ],
    [
      "changes told as two lists of ends",
      "On GSM8K and MATH, accuracy falls from 63.7% and 44.0% to 26.1% and 26.8%.",
      ["GSM8K | accuracy | 63.7 -> 26.1", "MATH | accuracy | 44.0 -> 26.8"],
    ],
    [
      "a list for the benchmarks of scores told one by one",
      "Alder reaches 76.8% on HumanEval and 70.1% on MBPP, where Birch-8B reaches 35.4% and 31.5%.",
      ["HumanEval | 76.8", "MBPP | 70.1", "HumanEval | 35.4", "MBPP | 31.5"],
    ],
    [
      "a list for those of the sentence before",
      "Alder reaches 52.6% on GSM8K and 28.8% on MATH. That is +17.4 and +3.1 over the instruct model.",
      ["GSM8K | 52.6 (+17.4)", "MATH | 28.8 (+3.1)"],
    ],
    [
      "names behind 'respectively'",
      "Alder gains over its rivals, i.e., +1.28, +2.55 and +5.44, respectively on SNLI, MNLI and XNLI.",
      ["SNLI | (+1.28)", "MNLI | (+2.55)", "XNLI | (+5.44)"],
    ],
    [
      "a metric of several words before its benchmark",
      "Alder reaches a perplexity of 17.4 on WikiText-103 and 0.97 bits per character on enwik8.",
      ["WikiText-103 | perplexity | 17.4", "enwik8 | bpc | 0.97"],
    ],
    [
      "a benchmark behind whom the number is held against",
      "Alder scores 7.12 on MT-Bench and has a win rate of 87.3% against GPT-4 on AlpacaEval.",
      ["MT-Bench | 7.12", "AlpacaEval | win rate | 87.3"],
    ],
    [
      "splits of one of the benchmarks named before, and the other as 'the latter corpus'",
      "We test on LibriSpeech and on WSJ. Alder has error rates of 2.3% and 5.1% on test-clean and test-other, and 6.8% on the latter corpus.",
      [
        "LibriSpeech | test-clean | error rate | 2.3",
        "LibriSpeech | test-other | error rate | 5.1",
        "WSJ | error rate | 6.8",
      ],
    ],
    [
      "the benchmarks of tasks that the sentence before names behind them",
      "Alder has 91.9 F1 on the CoNLL03 NER task and 95.4 F1 on the CoNLL2000 chunking task. With Birch it reaches 93.4 F1 on NER and 97.3 F1 on chunking.",
      [
        "CoNLL-2003 | F1 | 91.9",
        "CoNLL 2000 | F1 | 95.4",
        "CoNLL-2003 | F1 | 93.4",
        "CoNLL 2000 | F1 | 97.3",
      ],
    ],
    [
      "a task that a difference stands behind as no benchmark before it",
      "Alder improves F1 on MLQA by 12.3%, and F1 score on NER by 2.1%.",
      ["MLQA | F1 | (+12.3)", "- | F1 | (+2.1)"],
    ],
    [
      "two scores on each of two benchmarks, behind a comma",
      "Alder achieves BLEU scores of 30.4 for En-De and 38.6 for De-En on the IWSLT14 dataset, and 31.2 for En-De and 34.9 for De-En on the WMT14 dataset.",
      ["IWSLT14 | BLEU | 30.4", "IWSLT14 | BLEU | 38.6", "WMT14 | BLEU | 31.2", "WMT14 | BLEU | 34.9"],
    ],
    [
      "two benchmarks behind a metric's scores and their split",
      "Alder ends at 72.1% and 44.2% mIoU scores for the val set of PASCAL VOC 2012 and COCO-Stuff, respectively.",
      ["PASCAL VOC 2012 | val | mIoU | 72.1", "COCO-Stuff | mIoU | 44.2"],
    ],
    [
      "a data set from elsewhere as another one",
      "On BraTS 2020, the Dice score is 84.7%. On the private dataset from our hospital, it is 86.5%.",
      ["BraTS 2020 | Dice | 84.7", "- | Dice | 86.5"],
    ],
    [
      "a data set learnt from as none that a score before it is on",
      "Alder reaches an accuracy of 96.8%. Birch is a good model trained on the ImageNet dataset.",
      ["- | accuracy | 96.8"],
    ],
    [
      "an average over others as none of a pair",
      "On the STS Benchmark, Alder scores 84.9, and 76.6 on average over SICK-R and MRPC.",
      ["STS-B | 84.9", "average of 2 | 76.6"],
    ],
    [
      "two scores of one benchmark before another clause",
      "Dice is 0.91 for liver and 0.84 for tumor on LiTS; recall is 0.42.",
      ["LiTS | Dice | 0.91", "LiTS | Dice | 0.84", "LiTS | recall | 0.42"],
    ],
    [
      "runs of a model as no set of data",
      "Alder reaches 4.70 FID in 10 function evaluations and 2.87 FID in 20 function evaluations on CIFAR-10.",
      ["CIFAR-10 | FID | 4.70", "CIFAR-10 | FID | 2.87"],
    ],
    [
      "a list of several metrics apart from the score behind another verb",
      "Alder improves ROUGE-1, ROUGE-2 and ROUGE-L on XSum to 44.2, 21.3 and 40.9, and obtains 47.1 ROUGE-1 on SAMSum.",
      ["XSum | ROUGE-1 | 44.2", "XSum | ROUGE-2 | 21.3", "XSum | ROUGE-L | 40.9", "SAMSum | ROUGE-1 | 47.1"],
    ],
    [
      "a benchmark for each task that the sentence before names",
      "We test on the Penn Treebank WSJ corpus for part-of-speech (POS) tagging and the CoNLL 2003 corpus for named entity recognition (NER). Alder obtains 97.5% accuracy for POS tagging and 91.2% F1 for NER.",
      ["Penn Treebank | accuracy | 97.5", "CoNLL-2003 | F1 | 91.2"],
    ],
    [
      "VQA with a number in a bracket as a benchmark",
      "Alder gains on many tasks, including VQA (+3.7%), NLVR2 (+1.2%) and SNLI-VE (+1.4%).",
      ["VQA | (+3.7)", "NLVR2 | (+1.2)", "SNLI-VE | (+1.4)"],
    ],
    [
      "a task in a bracket's lead as no benchmark behind it",
      "Alder gains on many tasks, including NER (+3.7%), NLVR2 (+1.2%) and SNLI-VE (+1.4%).",
      ["- | (+3.7)", "NLVR2 | (+1.2)", "SNLI-VE | (+1.4)"],
    ],
    [
      "two metrics of one benchmark, however many are named before",
      "We test on GSM8K and on MATH. Alder reaches an accuracy of 84.1% and F1 of 70.2%.",
      ["MATH | accuracy | 84.1", "MATH | F1 | 70.2"],
    ],
    [
      "numbers with their spread",
      "Alder obtains 84.3 ± 0.4% on Cora, 73.1% (± 0.5) on Citeseer and $80.9_{\\pm 0.3}$ on PubMed.",
      ["Cora | 84.3", "Citeseer | 73.1", "PubMed | 80.9"],
    ],
    [
      "names before a list that 'respectively' closes",
      "Alder brings the perplexities on WikiText-2 and Penn Treebank to 44.3 and 51.1 respectively, and it reaches 1.19 on text8 and enwik8.",
      ["WikiText-2 | perplexity | 44.3", "Penn Treebank | perplexity | 51.1", "Text8 | 1.19"],
    ],
    [
      "differences in brackets between a score and its benchmark",
      "Alder has an accuracy of 72.3% (+2.1%) on GSM8K and 41.2% (+1.3%) on MATH.",
      ["GSM8K | accuracy | 72.3 (+2.1)", "MATH | accuracy | 41.2 (+1.3)"],
    ],
    [
      "others' scores in such brackets",
      "Alder reaches 72.3 mAP (vs. 70.1) on COCO and 41.2 mIoU (vs. 40.1) on ADE20K.",
      ["COCO | mAP | 70.1 -> 72.3", "ADE20K | mIoU | 40.1 -> 41.2"],
    ],
    [
      "a list of scores with their differences",
      "On GSM8K and MATH, Alder reaches 72.3% (+2.1%) and 41.2% (+1.3%).",
      ["GSM8K | 72.3 (+2.1)", "MATH | 41.2 (+1.3)"],
    ],
    [
      "what is said before a clause about another benchmark",
      "Alder reaches an F1 of 97.1% on GQA, compared with 76.5% for Birch and 94.2% for Cedar, and on MMMU it reaches 62.5%.",
      ["GQA | F1 | 76.5 -> 97.1", "GQA | F1 | 94.2", "MMMU | 62.5"],
    ],
    [
      "a gain before a verb with another benchmark",
      "Alder improves GQA from 32.4% to 50.7%, a relative gain of 56.5%, and lifts the hard part of MMMU by 11.3 points.",
      ["GQA | 32.4 -> 50.7 (+56.5)", "MMMU | (+11.3)"],
    ],
    [
      "the former",
      "Alder reaches 68.9% on GQA and 88.3% on MMMU. Voting raises the former to 71.4%.",
      ["GQA | 68.9", "MMMU | 88.3", "GQA | 71.4"],
    ],
    [
      "the former and the latter in one sentence",
      "We test on GQA and MMMU, where Alder reaches 71.4% on the former and 60.1% on the latter.",
      ["GQA | 71.4", "MMMU | 60.1"],
    ],
    [
      "another's score on the former",
      "Alder reaches 44.6% on GQA and 91.8% on MMMU, outperforming Birch-7B (38.1%) on the former.",
      ["GQA | 38.1 -> 44.6", "MMMU | 91.8"],
    ],
    [
      "a former that is a model",
      "Alder reaches 68.9% on GQA and 88.3% on MMMU, and outperforms the former model by 2.1%.",
      ["GQA | 68.9", "MMMU | 88.3", "MMMU | (+2.1)"],
    ],
    [
      "a year that stands for its benchmark",
      "On CoNLL-2005 and 2012 we observe F1 improvements of 1.3 and 0.9.",
      ["CoNLL 2005 | F1 | (+1.3)", "CoNLL 2012 | F1 | (+0.9)"],
    ],
    [
      "a version that stands for its benchmark",
      "Alder reaches 64.9% on Zorb-Zorb V1 and 76.8% on V2.",
      ["Zorb-Zorb V1 | 64.9", "Zorb-Zorb V2 | 76.8"],
    ],
    [
      "a year that stands for itself",
      "On CoNLL-2005, 2012 saw no gain; in 2019 Alder reaches 64.9%.",
      ["CoNLL 2005 | 64.9"],
    ],
    [
      "splits in brackets behind the scores",
      "Alder obtains an F1 of 69.1 (dev) and 68.0 (test) on GQA.",
      ["GQA | dev | F1 | 69.1", "GQA | test | F1 | 68.0"],
    ],
    [
      "a split in full and one with a year",
      "Alder reaches 68.9% on the GQA development set and 41.9 AP on COCO test-dev2017.",
      ["GQA | dev | 68.9", "COCO | test-dev | AP | 41.9"],
    ],
    [
      "a benchmark behind a second verb",
      "On MMLU, Alder scores 75.3 and achieves 81.9 on GSM8K.",
      ["MMLU | 75.3", "GSM8K | 81.9"],
    ],
    [
      "two numbers of two benchmarks with a verb each",
      "On MMLU and GSM8K, Alder scores 75.3 and achieves 81.9, respectively.",
      ["MMLU | 75.3", "GSM8K | 81.9"],
    ],
    [
      "what a model was trained on",
      "On CamVid, Alder reaches a mIoU of 81.4% when pretrained on Cityscapes.",
      ["CamVid | mIoU | 81.4"],
    ],
    [
      "what it was trained on before its number",
      "On CIFAR-10, after training only on the larger ImageNet, Alder reaches 98.1%.",
      ["CIFAR-10 | 98.1"],
    ],
    [
      "a benchmark behind an aside on what it was not trained on",
      "On two public datasets, Alder reaches 83.2% mIoU (without COCO pre-training) on PASCAL VOC.",
      ["PASCAL VOC | mIoU | 83.2"],
    ],
    [
      "two ways to be measured on one benchmark",
      "Alder achieves 68.53% and 84.06% on 5-way 1-shot and 5-way 5-shot miniImageNet, and 72.91% for 1-shot tieredImageNet, respectively.",
      ["miniImageNet | 68.53", "miniImageNet | 84.06", "tieredImageNet | 72.91"],
    ],
    [
      "a benchmark that a model was tuned for",
      "Alder reaches 84.1% on ImageNet, and when fine-tuned on ADE20K it reaches 52.3 mIoU.",
      ["ImageNet | 84.1", "ADE20K | mIoU | 52.3"],
    ],
    [
      "two changes with a benchmark on either side",
      "Alder improves accuracy on Omniglot from 98.95% to 99.28% and from 49.21% to 53.37% on CIFAR-10.",
      ["Omniglot | accuracy | 98.95 -> 99.28", "CIFAR-10 | accuracy | 49.21 -> 53.37"],
    ],
    [
      "two changes on one benchmark",
      "On CIFAR-10 Alder improves accuracy from 98.95% to 99.28% and precision from 49.21% to 53.37%.",
      ["CIFAR-10 | accuracy | 98.95 -> 99.28", "CIFAR-10 | precision | 49.21 -> 53.37"],
    ],
    [
      "names right behind their numbers",
      "Alder reaches 96.9% GSM8K and 91.3% MATH.",
      ["GSM8K | 96.9", "MATH | 91.3"],
    ],
    [
      "parts of one in a list",
      "Alder gains 4.2%, 14.3% and 27.1% accuracy over Birch in ShanghaiTech Part A, Part B and UCF_CC_50, respectively.",
      [
        "ShanghaiTech Part A | accuracy | (+4.2)",
        "ShanghaiTech Part B | accuracy | (+14.3)",
        "UCF_CC_50 | accuracy | (+27.1)",
      ],
    ],
    [
      "a benchmark that a model was trained on, where no other is named",
      "Trained on ImageNet, Alder reaches 84.1%.",
      ["ImageNet | 84.1"],
    ],
  ])("reads %s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));

  it("takes a title's name that ends in Bench for the paper's own benchmark", async () => {
    const prose = "The best model, Claude 2, solves a mere 1.96% of the issues. With more it resolves 4.8%.";
    const opening = "FirBench holds issues of many kinds. ";
    expect(await summary(prose, opening, "FirBench: Can Models Repair Code?")).toEqual([
      "FirBench | 1.96",
      "FirBench | 4.8",
    ]);
  });

  it("takes 'our benchmark' for the paper's own", async () => {
    const opening = "We introduce FirBench, a benchmark of hard questions. ";
    const prose =
      "Models that do well on HumanEval gain less on our benchmark. The best one reaches an accuracy of 75.2%.";
    expect(await summary(prose, opening)).toEqual(["FirBench | accuracy | 75.2"]);
  });

  it("takes the unit behind a spread for the number's", async () => {
    const { results } = await read("Alder obtains 84.3 ± 0.4% on Cora.");
    expect(results.map((r) => [r.value, r.unit])).toEqual([["84.3", "%"]]);
  });
});

describe("a name in brackets behind a metric", () => {
  it("is what the number before was measured on", async () =>
    expect(await summary("It attains 84.2% (ImageNet), 54.1 AP (COCO) and 48.3 mIoU (ADE20K).")).toEqual([
      "ImageNet | 84.2",
      "COCO | AP | 54.1",
      "ADE20K | mIoU | 48.3",
    ]));
});

describe("how sure a number is", () => {
  const TOLD = ["CheXpert | AUC | 0.93", "MIMIC-CXR | AUC | 0.88"];
  it.each([
    ["an interval", "(95% CI 0.91-0.95)", "(95% CI 0.85-0.91)"],
    ["an interval in words", "(95% confidence interval: 0.91 to 0.95; P < .001)", "(95% CI, 0.85-0.91)"],
    ["a range", "(0.91-0.95)", "[0.85, 0.91]"],
    ["a deviation", "(SD 0.02)", "(std = 0.03)"],
  ])("%s parts no number from where it was measured", async (_, a, b) =>
    expect(await summary(`The AUC was 0.93 ${a} on CheXpert and 0.88 ${b} on MIMIC-CXR.`)).toEqual(TOLD),
  );
});

describe("an average of what else is told", () => {
  const EACH = ["GSM8K | 77.2", "MATH | 36.7"];
  it.each([
    ["an average of", "Alder achieves 77.2% on GSM8K and 36.7% on MATH, an average of 57.0%."],
    ["averaging", "Alder achieves 77.2% on GSM8K and 36.7% on MATH, averaging 57.0%."],
    ["in brackets", "Alder achieves 77.2% on GSM8K and 36.7% on MATH (57.0% on average)."],
    ["as the last of the list", "Alder achieves 77.2% on GSM8K, 36.7% on MATH and 57.0% on average."],
  ])("%s", async (_, prose) => expect(await summary(prose)).toEqual([...EACH, "average of 2 | 57.0"]));

  it.each([
    [
      "before it",
      "It has an average accuracy of 57.0%, with 77.2% on GSM8K and 36.7% on MATH.",
      ["average of 2 | accuracy | 57.0", "GSM8K | accuracy | 77.2", "MATH | accuracy | 36.7"],
    ],
    [
      "of differences",
      "Alder brings gains of 3.2% on GSM8K and 1.2% on MATH, averaging 2.2%.",
      ["GSM8K | (+3.2)", "MATH | (+1.2)", "average of 2 | (+2.2)"],
    ],
    [
      "in the metric of all",
      "It has accuracies of 77.2% and 36.7% on GSM8K and MATH, with an average of 57.0%.",
      ["GSM8K | accuracy | 77.2", "MATH | accuracy | 36.7", "average of 2 | accuracy | 57.0"],
    ],
    [
      "a mean over a list",
      "The mean accuracy over GSM8K and MATH is 57.0%.",
      ["average of 2 | accuracy | 57.0"],
    ],
    [
      "over a count",
      "Alder reaches 77.2% on GSM8K and on average 57.0% over eight tasks.",
      ["GSM8K | 77.2", "average of 8 | 57.0"],
    ],
    ["as a verb", "Its return on D4RL averages 82.4.", ["D4RL | 82.4"]],
    [
      "none of one benchmark",
      "It has an average Dice of 0.91 on BraTS and 0.88 on ACDC.",
      ["BraTS | Dice | 0.91", "ACDC | Dice | 0.88"],
    ],
    ["none of things", "Alder reaches 77.2% on GSM8K, with an average of 3.2 tools used.", ["GSM8K | 77.2"]],
  ])("%s", async (_, prose, expected) => expect(await summary(prose)).toEqual(expected));
});
