import { describe, expect, it } from "vitest";
import { told } from "../readProse";

describe("scoreReason", () => {
  it.each([
    [
      "all that passes",
      "On CodeNet, Alder passes all tests in 83.1%, up from 61.7%.",
      ["CodeNet | 61.7 -> 83.1"],
    ],
    ["what is proved", "On ProofNet it proves 24.7%, 5.9% more than Birch.", ["ProofNet | 24.7 (+5.9)"]],
    [
      "what two succeed in",
      "On GSM8K, OakNet and BirchNet succeed in 54.5% and 63.4%.",
      ["GSM8K | 54.5", "GSM8K | 63.4"],
    ],
    [
      "by where it holds",
      "It has 79.3% on MGSM, with 91.2% in English but only 58.4% in Thai.",
      ["MGSM | 79.3", "MGSM | 91.2", "MGSM | 58.4"],
    ],
    ["has", "On RULER, it has 61.5%.", ["RULER | 61.5"]],
    ["correctly classifies", "It correctly classifies 99.77% of the pictures in MNIST.", ["MNIST | 99.77"]],
    ["are answered", "71.2% of questions in GSM8K are answered correctly.", ["GSM8K | 71.2"]],
    ["out of five", "People rated its summaries 4.2 out of 5 on XSum.", ["XSum | 4.2"]],
    ["drops below", "Success drops below 5% on AdvBench.", ["AdvBench | 5"]],
    [
      "completes, and so does another",
      "On OSWorld it completes 24.9% of tasks, whereas GPT-4o completes only 12.2%.",
      ["OSWorld | 24.9", "OSWorld | 12.2 | baseline"],
    ],
    ["earns points", "On MT-Bench it earns 8.12 points.", ["MT-Bench | 8.12"]],
    [
      "names with a colon",
      "It shows strong results: GSM8K: 71.2, MATH: 45.1, GPQA: 38.0.",
      ["GSM8K | 71.2", "MATH | 45.1", "GPQA | 38.0"],
    ],
    [
      "and on the next",
      "The Dice on BraTS is 0.912 and on ACDC 0.904.",
      ["BraTS | Dice | 0.912", "ACDC | Dice | 0.904"],
    ],
    [
      "shares of a quality",
      "It finds molecules with 98.2% validity and 85.1% novelty on QM9.",
      ["QM9 | validity | 98.2", "QM9 | novelty | 85.1"],
    ],
    ["first with", "Alder ranks first on RULER with 61.5%.", ["RULER | 61.5"]],
    ["first at", "On RULER, Alder ranks first among open models at 61.5%.", ["RULER | 61.5"]],
    [
      "a hit rate",
      "On RULER, it has a hit rate of 0.71 (U-Net: 0.52).",
      ["RULER | hit rate | 0.52 [U-Net] -> 0.71"],
    ],
    [
      "a metric of an item's own",
      "It attains 71.6 AUC on LaSOT, 84.0 on TrackingNet and 78.5 AO on GOT-10k.",
      ["LaSOT | AUC | 71.6", "TrackingNet | AUC | 84.0", "GOT-10k | AO | 78.5"],
    ],
    [
      "two metrics that differ in one word",
      "It obtains 47.9/43.1 box/mask AP on COCO.",
      ["COCO | box AP | 47.9", "COCO | mask AP | 43.1"],
    ],
    [
      "a metric before a name with a year",
      "The mIoU on PASCAL VOC 2012 reaches 55.0%.",
      ["PASCAL VOC 2012 | mIoU | 55.0"],
    ],
    ["with, opening", "With 61.5% it comes near GPT-4 (64.0%) on RULER.", ["RULER | 64.0 [GPT-4] -> 61.5"]],
    ["solves, with the fraction", "On AIME it solves 53.3% (8/15) of problems.", ["AIME | 53.3"]],
    ["solves a mere", "On OSWorld, Alder is able to solve a mere 1.96% of the tasks.", ["OSWorld | 1.96"]],
    [
      "a score behind a bracket that points at a table",
      "It has 66.2% on IFEval (loose, Table 6), and 7.32 in MT-Bench.",
      ["IFEval | 66.2", "MT-Bench | 7.32"],
    ],
    ["manages", "On OSWorld, Alder manages 24.9%.", ["OSWorld | 24.9"]],
    ["proves", "Alder proves 71.7% of miniF2F.", ["miniF2F | 71.7"]],
    [
      "stays at, and another benchmark at",
      "MMBench stays at 80.2 and SEED-Bench at 74.5.",
      ["MMBench | 80.2", "SEED-Bench | 74.5"],
    ],
    [
      "solves, and another share",
      "It solves 29.4% of the tasks in OSWorld and 46.6% of AndroidWorld tasks, up from 40.5%.",
      ["OSWorld | 29.4", "AndroidWorld | 40.5 -> 46.6"],
    ],
    [
      "a score behind a difference in brackets",
      "It reaches 72.3 (+2.1) on GSM8K, 41.2 (+1.3) on MATH and 51.2 (+0.3) on GPQA.",
      ["GSM8K | 72.3 (+2.1)", "MATH | 41.2 (+1.3)", "GPQA | 51.2 (+0.3)"],
    ],
    [
      "two scores, each against another",
      "It obtains 72.3% vs. 70.2% on GSM8K and 51.2% vs. 49.9% on GSM8K.",
      ["GSM8K | 70.2 -> 72.3", "GSM8K | 49.9 -> 51.2"],
    ],
  ])("takes a number for a score: %s", async (_, prose, expected) =>
    expect(await told(prose)).toEqual(expected),
  );

  it.each([
    ["what it is trained with", "With 61.5%, RULER is harder."],
    ["noise", "The pool of pictures in RULER has 12.5% noise."],
    ["a share of parameters", "Alder has 12.5% of the parameters."],
  ])("but not %s", async (_, prose) => expect(await told(prose)).toEqual([]));
});

describe("metricOf", () => {
  it.each([
    ["that is counted and has a digit", "On BIRD, Alder has an F1@5 of 23.1.", ["BIRD | F1@5 | 23.1"]],
    [
      "what was told on the same benchmark further back",
      "It has an AUROC of 0.86 on BIRD. It is fast: 12 ms. OakNet achieves 0.74 on BIRD.",
      ["BIRD | AUROC | 0.86", "BIRD | AUROC | 0.74"],
    ],
    ["of agents", "On HM3D, Alder improves SR by 6.4%.", ["HM3D | SR | (+6.4)"]],
    [
      "what the others before it are in",
      "Alder has 58.7% accuracy on GSM8K; humans achieve 93.2%. Birch reaches 41.3%.",
      ["GSM8K | accuracy | 58.7", "GSM8K | accuracy | 93.2 | baseline", "GSM8K | accuracy | 41.3"],
    ],
    [
      "the two that the sentence before has",
      "On GSM8K, Alder has a recall of 86.8% and a precision of 55.9%. BirchNet gets 84.9% and 53.1%.",
      [
        "GSM8K | recall | 86.8",
        "GSM8K | precision | 55.9",
        "GSM8K | recall | 84.9",
        "GSM8K | precision | 53.1",
      ],
    ],
    [
      "of runners-up",
      "Alder has an AUC of 0.894 on GSM8K, followed by BirchNet (0.887).",
      ["GSM8K | AUC | 0.894", "GSM8K | AUC | 0.887 | baseline"],
    ],
    [
      "behind where, with at",
      "Alder proves 63.5% of miniF2F at pass@32 and 71.3% at pass@3200.",
      ["miniF2F | pass@32 | 63.5", "miniF2F | pass@3200 | 71.3"],
    ],
    ["in a bracket behind where", "Alder scores 74.3 on FirSet (F1).", ["FirSet | F1 | 74.3"]],
    [
      "none where two score",
      "Oak and Birch score 64.1% and 57.2% on BLINK.",
      ["BLINK | 64.1", "BLINK | 57.2"],
    ],
    [
      "how far down a list is looked",
      "On GSM8K, Pass Rate (at 10) rises from 0.690 to 0.826 and NDCG at 5 is 0.857.",
      ["GSM8K | pass rate@10 | 0.690 -> 0.826", "GSM8K | NDCG@5 | 0.857"],
    ],
    [
      "with a hedge in one word",
      "It has a near-100% refusal rate on AdvBench.",
      ["AdvBench | refusal rate | 100"],
    ],
    ["a level of Waymo's", "We get 83.8 LEVEL_1 AP on Waymo.", ["Waymo | LEVEL_1 AP | 83.8"]],
    [
      "of two levels",
      "On FirHal, Alder lowers response-level and mention-level hallucination by 90.0% and 95.3%.",
      ["FirHal | response-level hallucination | (-90.0)", "FirHal | mention-level hallucination | (-95.3)"],
    ],
    [
      "of two kinds",
      "Alder has micro and macro F1 of 80.1 and 75.2 on FirSet.",
      ["FirSet | micro F1 | 80.1", "FirSet | macro F1 | 75.2"],
    ],
    [
      "letters for a pair",
      "On CoNLL-2003 it has F1: 0.91, P: 0.92, R: 0.90.",
      ["CoNLL-2003 | F1 | 0.91", "CoNLL-2003 | precision | 0.92", "CoNLL-2003 | recall | 0.90"],
    ],
    [
      "several that reach",
      "Accuracy, precision and recall reach 95.1%, 92.1% and 90.3% on Cora.",
      ["Cora | accuracy | 95.1", "Cora | precision | 92.1", "Cora | recall | 90.3"],
    ],
    ["none of the benchmark's name", "Accuracy on MNIST of 99.8% is reported.", ["MNIST | accuracy | 99.8"]],
    ["a human rating", "Alder reaches a human rating of 4.2/5 on XSum.", ["XSum | human rating | 4.2"]],
    [
      "that of an ensemble",
      "Alder obtains a perplexity of 78.4 on PTB, and an ensemble obtains 68.7.",
      ["Penn Treebank | perplexity | 78.4", "Penn Treebank | perplexity | 68.7"],
    ],
    ["attacks that succeed", "Its ASR falls to 2.3% on AdvBench.", ["AdvBench | ASR | 2.3"]],
    [
      "a rate that is reduced",
      "On AdvBench the harmful response rate is reduced from 45.2% to 3.1%.",
      ["AdvBench | harmful response rate | 45.2 -> 3.1"],
    ],
    ["a Brier score", "It has a Brier score of 0.12 on CheXpert.", ["CheXpert | Brier score | 0.12"]],
    ["a rating", "On Codeforces it has a rating of 1820.", ["Codeforces | rating | 1820"]],
    ["a return", "On HalfCheetah its mean return is 842.", ["HalfCheetah | return | 842"]],
    ["pass with a power", "On AppWorld it gets pass^1 of 69.2%.", ["AppWorld | pass^1 | 69.2"]],
    [
      "what climbs",
      "Agent success climbs from 14.4% to 35.8% on AppWorld.",
      ["AppWorld | success | 14.4 -> 35.8"],
    ],
    [
      "a loss beside a metric",
      "On Criteo, AUC is 0.8143 and logloss 0.4372.",
      ["Criteo | AUC | 0.8143", "Criteo | log loss | 0.4372"],
    ],
    ["clicks", "Tests online show a CTR lift of 3.2%.", ["- | CTR | (+3.2)"]],
    ["but not what a model predicts", "Our CTR prediction improves by 0.3% on Criteo.", ["Criteo | (+0.3)"]],
    [
      "the metric behind settings",
      "On Omniglot, it achieves 67.2% 1-shot and 83.1% 5-shot accuracy.",
      ["Omniglot | accuracy | 67.2", "Omniglot | accuracy | 83.1"],
    ],
    [
      "an error that falls",
      "On CIFAR-10 FPR95 drops from 35.2% to 21.3%.",
      ["CIFAR-10 | FPR95 | 35.2 -> 21.3"],
    ],
    ["forgetting", "It has a forgetting of 4.5% on CORe50.", ["CORe50 | forgetting | 4.5"]],
    [
      "a precision averaged over overlaps",
      "It reaches mAP@0.5 of 67.2% and mAP@0.5:0.95 of 45.1% on VisDrone, and 45.3 AP@[.50:.95] on COCO.",
      ["VisDrone | mAP50 | 67.2", "VisDrone | mAP50-95 | 45.1", "COCO | AP50-95 | 45.3"],
    ],
    [
      "a unit before the metric",
      "It obtains 0.91 STOI and 14.2 dB SI-SDR on WSJ0-2mix.",
      ["WSJ0-2mix | STOI | 0.91", "WSJ0-2mix | SI-SDR | 14.2"],
    ],
    [
      "a short form in brackets",
      "It has an FID of 2.27 (IS 278.2) on ImageNet.",
      ["ImageNet | FID | 2.27", "ImageNet | IS | 278.2"],
    ],
    [
      "one metric counted up",
      "It has ROUGE-1/2/L of 47.3/24.8/39.4 on XSum.",
      ["XSum | ROUGE-1 | 47.3", "XSum | ROUGE-2 | 24.8", "XSum | ROUGE-L | 39.4"],
    ],
    [
      "one metric counted up behind its numbers",
      "It reaches 52.7/78.1/86.0 R@1/5/10 on MSR-VTT.",
      ["MSR-VTT | R@1 | 52.7", "MSR-VTT | R@5 | 78.1", "MSR-VTT | R@10 | 86.0"],
    ],
    [
      "two metrics that rise",
      "The mAP and the mIoU improve by 3.1% and 2.2% on VisDrone.",
      ["VisDrone | mAP | (+3.1)", "VisDrone | mIoU | (+2.2)"],
    ],
    [
      "a score by its name",
      "On AMBER the CHAIR score drops from 7.8 to 3.1.",
      ["AMBER | CHAIR | 7.8 -> 3.1"],
    ],
    [
      "an unknown short form with an article",
      "On KITTI we rank first with an SILog of 10.2, and its MaxGM is 0.681.",
      ["KITTI | SILog | 10.2", "KITTI | MaxGM | 0.681"],
    ],
    [
      "any top-N",
      "On Natural Questions, top-20 accuracy is 85.2%.",
      ["Natural Questions | top-20 accuracy | 85.2"],
    ],
    [
      "any top-N with words before its accuracy",
      "On Natural Questions, we gain 9% in terms of top-20 passage retrieval accuracy.",
      ["Natural Questions | top-20 accuracy | (+9)"],
    ],
    [
      "two ranks by the error behind the second",
      "On ImageNet we report 21.2% top-1 and 5.6% top-5 error.",
      ["ImageNet | top-1 error | 21.2", "ImageNet | top-5 error | 5.6"],
    ],
    [
      "an aside by the longer name before",
      "On ImageNet we report 3.5% top-5 error (3.6% error when cropped).",
      ["ImageNet | top-5 error | 3.5", "ImageNet | top-5 error | 3.6"],
    ],
    [
      "two numbers by the metric behind the second",
      "Alder improves on WikiText-103 (15.8 vs 18.3 perplexity) and on ImageNet 64x64 (3.43 vs. 3.44 bits/dim).",
      ["WikiText-103 | perplexity | 18.3 -> 15.8", "ImageNet 64x64 | bits/dim | 3.44 -> 3.43"],
    ],
    [
      "a pair by the pair before",
      "Alder has 79.7% exact match and 87.3% F1 on SQuAD, while the ensemble obtains 82.1% / 88.9%.",
      ["SQuAD | EM | 79.7", "SQuAD | F1 | 87.3", "SQuAD | EM | 82.1", "SQuAD | F1 | 88.9"],
    ],
    [
      "points in all",
      "On GSM8K and MATH, Alder attains 21.8 and 15.2 points.",
      ["GSM8K | 21.8", "MATH | 15.2"],
    ],
    [
      "what it is elsewhere",
      "On BSD68, the average PSNR is 26.2. On Set12 it is 27.1.",
      ["BSD68 | PSNR | 26.2", "Set12 | PSNR | 27.1"],
    ],
    [
      "a data set that is spelled as a metric",
      "Alder scores 81.5 on MR and 93.6 on TREC.",
      ["MR | 81.5", "TREC | 93.6"],
    ],
    [
      "a number right behind where it was measured",
      "On GSM8K, F1 is 94.2%; on MATH, 51.7% and 87.1%.",
      ["GSM8K | F1 | 94.2", "MATH | 51.7", "MATH | 87.1"],
    ],
    ["a sentence that counts first", "Of 2,000 questions, Alder solves 71.2% on GSM8K.", ["GSM8K | 71.2"]],
    [
      "points of the metric before",
      "On XSum and SAMSum, Alder has 15.5 and 10.2 BLEU. With more pairs it attains 21.8 and 15.2 points.",
      ["XSum | BLEU | 15.5", "SAMSum | BLEU | 10.2", "XSum | BLEU | 21.8", "SAMSum | BLEU | 15.2"],
    ],
    ["a metric with an exponent", "On CityPersons it has 41.0 MR^-2.", ["CityPersons | miss rate | 41.0"]],
    [
      "metrics equal to",
      "On MIMIC-III it has an F1-score and AUC equal to 0.91 and 0.93, respectively.",
      ["MIMIC-III | F1 | 0.91", "MIMIC-III | AUC | 0.93"],
    ],
    [
      "an unlabeled attachment score",
      "It has 92.2% unlabeled attachment score on the English Penn Treebank.",
      ["Penn Treebank | UAS | 92.2"],
    ],
    ["accuracy by the metric before it", "The mIoU accuracy is 85.4% on ADE20K.", ["ADE20K | mIoU | 85.4"]],
    ["a long name before score", "A Mean IoU score of 81.5% on ADE20K.", ["ADE20K | mIoU | 81.5"]],
    ["what comes in terms of it", "On GSM8K it has 37.5 in terms of BLEU.", ["GSM8K | BLEU | 37.5"]],
    [
      "a list with a comma before and",
      "It achieves 56.9%, 60.7%, and 58.0% joint accuracy on GSM8K, MATH, and GPQA.",
      ["GSM8K | joint accuracy | 56.9", "MATH | joint accuracy | 60.7", "GPQA | joint accuracy | 58.0"],
    ],
    [
      "the next name with a bracket",
      "State-of-the-art accuracy on GSM8K (91.7%), MATH (38.8%) and others.",
      ["GSM8K | accuracy | 91.7", "MATH | accuracy | 38.8"],
    ],
    [
      "a gain by the metric between",
      "It gains 4.2% in accuracy on GSM8K and 3.1% on MATH.",
      ["GSM8K | accuracy | (+4.2)", "MATH | accuracy | (+3.1)"],
    ],
    [
      "a score by that of its base",
      "It leads on WikiText-103 (10.8 compared to a perplexity of 15.8).",
      ["WikiText-103 | perplexity | 15.8 -> 10.8"],
    ],
    [
      "an average that the text introduces",
      "On GSM8K the mean of both (Oak Leaf Average (OLA)) is best: Alder has 79.2% OLA.",
      ["GSM8K | OLA | 79.2"],
    ],
    [
      "a correlation with its coefficient",
      "On STS-B, the Pearson correlation coefficient is 0.921.",
      ["STS-B | Pearson | 0.921"],
    ],
    ["a metric at a rank", "On MS MARCO, the MRR@10 is 39.2.", ["MS MARCO | MRR@10 | 39.2"]],
    ["a metric at a threshold", "On MPII, PCKh@0.5 is 92.1.", ["MPII | PCKh@0.5 | 92.1"]],
    [
      "one metric at two ranks",
      "On CoIR, Alder has 81.9 NDCG@10 and 90.1 nDCG@20.",
      ["CoIR | nDCG@10 | 81.9", "CoIR | nDCG@20 | 90.1"],
    ],
    [
      "the one it is measured under",
      "Alder proves 80.1% on miniF2F under pass@32.",
      ["miniF2F | pass@32 | 80.1"],
    ],
    [
      "joint goals and slots",
      "On MultiWOZ, joint goal accuracy is 57.9% and slot accuracy is 97.9%.",
      ["MultiWOZ | joint goal accuracy | 57.9", "MultiWOZ | slot accuracy | 97.9"],
    ],
    [
      "a win rate with and without length",
      "On AlpacaEval 2.0 it has a length-controlled win rate of 44.3% and a win rate of 41.2%.",
      ["AlpacaEval 2.0 | length-controlled win rate | 44.3", "AlpacaEval 2.0 | win rate | 41.2"],
    ],
    [
      "two levels",
      "On VisA it has an image-level AUROC of 99.1% and a pixel-level AUROC of 98.2%.",
      ["VisA | image-level AUROC | 99.1", "VisA | pixel-level AUROC | 98.2"],
    ],
    [
      "two levels of one",
      "On VisA, image-level and pixel-level AUROC are 99.1% and 98.2%.",
      ["VisA | image-level AUROC | 99.1", "VisA | pixel-level AUROC | 98.2"],
    ],
    ["plurals", "On FB15k-237, the MRRs are 0.351.", ["FB15k-237 | MRR | 0.351"]],
    [
      "a pair of them, gone on with",
      "It has rank-1 accuracy of 95.8% and mAP of 89.1% on Market-1501, and 90.4% / 80.2% on DukeMTMC-reID.",
      [
        "Market-1501 | Rank-1 | 95.8",
        "Market-1501 | mAP | 89.1",
        "DukeMTMC-reID | Rank-1 | 90.4",
        "DukeMTMC-reID | mAP | 80.2",
      ],
    ],
    [
      "it",
      "On ETTh1, the MSE is 0.441, and on Electricity it is 0.158.",
      ["ETTh1 | MSE | 0.441", "Electricity | MSE | 0.158"],
    ],
    [
      "that of another",
      "On AdvBench, the attack success rate of GCG falls from 38.5% to 2.1%, and that of PAIR from 22.0% to 4.7%.",
      ["AdvBench | attack success rate | 38.5 -> 2.1", "AdvBench | attack success rate | 22.0 -> 4.7"],
    ],
    [
      "the one of the whole, with a part",
      "Alder has an average success rate of 97.8% on LIBERO, with 95.1% on RLBench.",
      ["LIBERO | success rate | 97.8", "RLBench | success rate | 95.1"],
    ],
    [
      "one before a year of the name",
      "Alder raises accuracy on AIME 2024 from 31.4 to 38.9.",
      ["AIME 2024 | accuracy | 31.4 -> 38.9"],
    ],
    [
      "one before a version of the name",
      "Alder improves the win rate on AlpacaEval 2.0 to 44.3%.",
      ["AlpacaEval 2.0 | win rate | 44.3"],
    ],
    [
      "one before a count",
      "Alder reduces the error rate on CIFAR-10 with 250 labels from 11.05% to 5.62%.",
      ["CIFAR-10 | error rate | 11.05 -> 5.62"],
    ],
    [
      "one for each number behind them",
      "It achieves 40.8, 18.4 and 37.9 in ROUGE-1, ROUGE-2 and ROUGE-L on XSum, respectively.",
      ["XSum | ROUGE-1 | 40.8", "XSum | ROUGE-2 | 18.4", "XSum | ROUGE-L | 37.9"],
    ],
    [
      "one for each number before them",
      "It has BLEU, METEOR and CIDEr scores of 31.2, 25.1 and 98.2 on COCO.",
      ["COCO | BLEU | 31.2", "COCO | METEOR | 25.1", "COCO | CIDEr | 98.2"],
    ],
    [
      "one for all differences",
      "It reduces the MSE by 9.4% on ETTh1, 6.1% on Weather and 3.2% on Traffic.",
      ["ETTh1 | MSE | (-9.4)", "Weather | MSE | (-6.1)", "Traffic | MSE | (-3.2)"],
    ],
    [
      "one for all pairs",
      "It raises accuracy on GSM8K from 70.1% to 72.3% and on MATH from 40.1% to 42.2%.",
      ["GSM8K | accuracy | 70.1 -> 72.3", "MATH | accuracy | 40.1 -> 42.2"],
    ],
    [
      "qualities",
      "On TOFU, Alder obtains a forget quality of 0.83 and a model utility of 0.62.",
      ["TOFU | forget quality | 0.83", "TOFU | model utility | 0.62"],
    ],
    [
      "the one of its own clause",
      "Precision on Cora rises from 67.8% to 80.4% while recall goes up to 79.0%.",
      ["Cora | precision | 67.8 -> 80.4", "Cora | recall | 79.0"],
    ],
  ])("reads %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});

describe("a metric that is not listed", () => {
  it.each([
    [
      "is named by its noun",
      "It achieves 92.7% verification success on GSM8K.",
      ["GSM8K | verification success | 92.7"],
    ],
    [
      "stands before a bracket",
      "Alder is better in tone (+8.4% helpfulness) and user adoption rates (+4.5%).",
      ["- | helpfulness | (+8.4)", "- | user adoption rate | (+4.5)"],
    ],
    ["stands before by", "Alder lowers refusal rates by 4.5% on GSM8K.", ["GSM8K | refusal rate | (-4.5)"]],
    ["is in the plural", "It has completion rates of 97.8% on GSM8K.", ["GSM8K | completion rate | 97.8"]],
    [
      "is a kind of score",
      "Alder cuts stereotype scores by 10% on GSM8K.",
      ["GSM8K | stereotype score | (-10)"],
    ],
    [
      "is a name right behind its number",
      "It reaches 96.9% Type-Match and 27.1% TOP_ll, exceeding BirchNet by 4.8% Type-Match on GSM8K.",
      ["GSM8K | Type-Match | 96.9 (+4.8)", "GSM8K | TOP_ll | 27.1"],
    ],
    ["is no benchmark", "It reaches 96.9% GSM8K.", ["GSM8K | 96.9"]],
    ["is as printed", "It improves Recall@1 by 8.9% on GSM8K.", ["GSM8K | Recall@1 | (+8.9)"]],
    ["is none where a noun follows", "It achieves 92.7% success stories on GSM8K.", ["GSM8K | 92.7"]],
    [
      "is none where it only qualifies",
      "It has a performance score of 92.7 on GSM8K.",
      ["GSM8K | score | 92.7"],
    ],
    [
      "is what drops",
      "On GSM8K its slip rate drops from 14.1% to 3.2%.",
      ["GSM8K | slip rate | 14.1 -> 3.2"],
    ],
    ["ends in -score", "It has a TM-score of 0.87 on GSM8K.", ["GSM8K | TM-score | 0.87"]],
    ["begins small", "It has lDDT of 0.87 on GSM8K.", ["GSM8K | lDDT | 0.87"]],
    [
      "is that of the others, too",
      "On GSM8K it has a tone accuracy of 44.2%, while GPT-4o and BirchNet achieve only 38.7%.",
      ["GSM8K | accuracy | 44.2", "GSM8K | accuracy | 38.7 | baseline"],
    ],
    ["makes no result", "We use a growth rate of 4.5 and 2.7% success stories.", []],
    [
      "is none where it is a benchmark",
      "It has the best accuracy on the ImageReward benchmark (67.4%).",
      ["ImageReward | accuracy | 67.4"],
    ],
  ])("%s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});
