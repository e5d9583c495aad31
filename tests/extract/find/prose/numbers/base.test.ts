import { describe, expect, it } from "vitest";
import { told } from "../readProse";

describe("isBase", () => {
  it.each([
    [
      "none of what outperforms others with its own",
      "It outperforms previous methods with F1 scores of 79.6% on GQA.",
      ["GQA | F1 | 79.6"],
    ],
    [
      "what a supervised one has",
      "Alder reaches 23.1 F1 on BIRD, far below the supervised OakNet (36.4).",
      ["BIRD | F1 | 36.4 [OakNet] -> 23.1"],
    ],
    [
      "its base model's, above",
      "It gets 8.41 on GSM8K, above its base model BirchNet (7.35).",
      ["GSM8K | 7.35 [BirchNet] -> 8.41"],
    ],
    [
      "two rivals' that it ranks above",
      "It gets 83.7 on VBench, ranking above BirchNet (81.6) and OakNet (83.2).",
      ["VBench | 81.6 [BirchNet] -> 83.7", "VBench | 83.2 | baseline"],
    ],
    [
      "that at full precision",
      "On COCO, Alder keeps 48.8 box AP (51.9 at full precision).",
      ["COCO | box AP | 51.9 -> 48.8"],
    ],
    [
      "a metric's in the rival's bracket",
      "On eICU, Alder has an AUROC of 0.81, compared with BirchNet (AUROC 0.68).",
      ["eICU | AUROC | 0.68 [BirchNet] -> 0.81"],
    ],
    [
      "a metric's of whom the sentence opens with",
      "Compared with physicians (AUROC 0.68), Alder has an AUROC of 0.81 on eICU.",
      ["eICU | AUROC | 0.68 [physicians] -> 0.81"],
    ],
    [
      "two rivals' that it trails",
      "It gets 81.3 on VBench, but trails BirchNet (84.0) and OakNet (82.9).",
      ["VBench | 84.0 [BirchNet] -> 81.3", "VBench | 82.9 | baseline"],
    ],
    [
      "a bracket's, for somebody",
      "Alder reaches 74.2% on GSM8K (72.4% for BirchNet).",
      ["GSM8K | 72.4 [BirchNet] -> 74.2"],
    ],
    [
      "what was improved on",
      "On ImageNet, it reaches an FID of 1.93, improving on 2.27.",
      ["ImageNet | FID | 2.27 -> 1.93"],
    ],
    [
      "what was beaten, in plain words",
      "On GSM8K, Alder has an accuracy of 36.9%, beating full training (31.9%).",
      ["GSM8K | accuracy | 31.9 [full training] -> 36.9"],
    ],
    [
      "the best results before",
      "It exceeds the previous best results of 50.1 on GSM8K.",
      ["GSM8K | 50.1 | baseline"],
    ],
    ["(previous best V)", "It reaches 45.6% on GSM8K (previous best 41.2%).", ["GSM8K | 41.2 -> 45.6"]],
    ["(prev. V)", "It reaches 45.6% on GSM8K (prev. 41.2%).", ["GSM8K | 41.2 -> 45.6"]],
    [
      "not (human evaluation V)",
      "It has 45.6% on GSM8K (human evaluation 81%).",
      ["GSM8K | 45.6", "GSM8K | 81"],
    ],
    [
      "the V METRIC of the previous",
      "It has 2.1% WER on AMI, compared to the 2.4% WER of the previous state of the art.",
      ["AMI | WER | 2.4 -> 2.1"],
    ],
    [
      "the V of the best prior",
      "It has 2.1% WER on AMI, improving over the 2.4% of the best prior system.",
      ["AMI | WER | 2.4 -> 2.1"],
    ],
    [
      "the V reported in",
      "It reaches 45.6% on GSM8K, much higher than the 41.2% reported in prior work.",
      ["GSM8K | 41.2 -> 45.6"],
    ],
    [
      "the V achieved by humans",
      "It reaches 45.6% on GSM8K, well below the 81.3% achieved by humans.",
      ["GSM8K | 81.3 [humans] -> 45.6"],
    ],
    [
      "the best published result of",
      "It scores 45.6 on GSM8K, compared with the best published result of 41.2.",
      ["GSM8K | 41.2 -> 45.6"],
    ],
    ["a whole one", "It scores 45.6 on GSM8K, compared to a human baseline of 65.", ["GSM8K | 65 -> 45.6"]],
    [
      "close to the ground truth",
      "On LJSpeech the MOS is 4.2, close to the ground truth of 4.4.",
      ["LJSpeech | MOS | 4.4 -> 4.2"],
    ],
    [
      "close to that of real speech",
      "On LJSpeech the MOS is 4.2, close to that of real speech (4.4).",
      ["LJSpeech | MOS | 4.4 [real speech] -> 4.2"],
    ],
    [
      "beats the previous state of the art (V) by",
      "Alder beats the previous state of the art (41.2%) on GSM8K by 4.4 points.",
      ["GSM8K | 41.2 | baseline", "GSM8K | (+4.4)"],
    ],
    [
      "not a new state of the art (V)",
      "Alder sets a new state of the art (45.6%) on GSM8K.",
      ["GSM8K | 45.6"],
    ],
    ["(from V)", "It sets a new FID of 1.79 (from 2.27) on ImageNet.", ["ImageNet | FID | 2.27 -> 1.79"]],
    ["not chance", "It reaches 45.6% on GSM8K, far above the 25% chance level.", ["GSM8K | 45.6"]],
    [
      "comparable to NAME's",
      "It reaches 45.6% on GSM8K, comparable to GPT-4's 45.9%.",
      ["GSM8K | 45.9 [GPT-4] -> 45.6"],
    ],
    [
      "competitive with NAME's peak",
      "It has 80% success on ALFRED, competitive with the GPT-4 agent's peak 94% success.",
      ["ALFRED | success | 94 -> 80"],
    ],
    ["vs. METRIC =", "On GSM8K we see F1 = 84.4% vs. F1 = 40.3%.", ["GSM8K | F1 | 40.3 -> 84.4"]],
    [
      "while the best of the art are",
      "On COCO it has a CIDEr of 125.0 and a BLEU-4 of 50.5, while the best scores of the state of the art models are 117.1 and 48.0.",
      ["COCO | CIDEr | 117.1 -> 125.0", "COCO | BLEU-4 | 48.0 -> 50.5"],
    ],
    [
      "while prior art ranges from",
      "On GSM8K it has an accuracy of 82% while prior art ranges from 29-64%.",
      ["GSM8K | accuracy | 29..64 -> 82"],
    ],
    [
      "not while our own is",
      "On GSM8K its accuracy is 82%, while our accuracy over the state of the art is 64% on MATH.",
      ["GSM8K | accuracy | 82", "MATH | accuracy | 64"],
    ],
    [
      "surpassing NAME at",
      "On MMATH, Alder obtains 41.9%, surpassing Birch-R1 at 36.2%.",
      ["MMATH | 36.2 [Birch-R1] -> 41.9"],
    ],
    [
      "ahead of NAME with",
      "It reaches 75.3% on GSM8K, far ahead of GPT-4o with 70.1%.",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "outperforming the V of NAME",
      "It reaches 75.3% on GSM8K, outperforming the 70.1% of GPT-4o.",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "compared to the V achieved by NAME",
      "It reaches 75.3% on GSM8K, compared to the 70.1% achieved by GPT-4o.",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "from A for NAME to B",
      "On GSM8K the error falls from 1.20% for GPT-4o to 0.95% for Alder.",
      ["GSM8K | error | 1.20 [GPT-4o] -> 0.95"],
    ],
    [
      "(METRIC A vs B) after (METRIC A vs B)",
      "It outperforms OakNet on GSM8K (F1 91.2 vs 90.1) and MATH (F1 89.3 vs 88.0).",
      ["GSM8K | F1 | 90.1 [OakNet] -> 91.2", "MATH | F1 | 88.0 [OakNet] -> 89.3"],
    ],
    [
      "compared to NAME (A) at the beginning",
      "Compared to GPT-4o (70.1%), it achieves 75.3% on GSM8K.",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "outranks NAME on A (V vs V)",
      "It outranks GPT-4o on GSM8K (75.3 vs 70.1).",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "(A vs. B) after (A vs. B)",
      "It outperforms GPT-4o on GSM8K (75.3 vs. 70.1), MATH (61.2 vs. 58.0) and MMMU (57.1 vs. 56.8).",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3", "MATH | 58.0 [GPT-4o] -> 61.2", "MMMU | 56.8 [GPT-4o] -> 57.1"],
    ],
    [
      "beats the WORDS baseline (A) and NAME (B)",
      "It beats the majority baseline (54.1%) and GPT-4o (71.9%) with 76.0% accuracy on GSM8K.",
      ["GSM8K | 54.1 | baseline", "GSM8K | 71.9 | baseline", "GSM8K | accuracy | 76.0"],
    ],
    [
      "surpassing NAME with WORDS (V)",
      "It reaches 75.3% on GSM8K, surpassing GPT-4o with a verifier (70.1%).",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3"],
    ],
    [
      "versus A and B for NAME",
      "It reaches 75.3 and 61.2 on GSM8K and MATH, versus 70.1 and 55.0 for GPT-4o.",
      ["GSM8K | 70.1 [GPT-4o] -> 75.3", "MATH | 55.0 [GPT-4o] -> 61.2"],
    ],
    [
      "above the V of NAME",
      "It achieves 83.7% on Tatoeba, well above the 65.5% of LASER.",
      ["Tatoeba | 65.5 [LASER] -> 83.7"],
    ],
    [
      "double the V of NAME",
      "On GSM8K it scores 31.4%, more than double the 14.2% of GPT-4o.",
      ["GSM8K | 14.2 [GPT-4o] -> 31.4"],
    ],
    [
      "close to plain words",
      "It reaches 75.3% on GSM8K, close to central training (76.0%).",
      ["GSM8K | 76.0 [central training] -> 75.3"],
    ],
    [
      "close to the V of NAME",
      "It reaches 75.3 on GSM8K, close to the 76.0 of GPT-4o.",
      ["GSM8K | 76.0 [GPT-4o] -> 75.3"],
    ],
    [
      "on par with the V METRIC of NAME",
      "On CIFAR-10, it achieves 2.89% test error, on par with the 2.65% test error of Birch-R1.",
      ["CIFAR-10 | error | 2.65 -> 2.89"],
    ],
    [
      "up from the V of NAME",
      "It reaches 75.3% on GSM8K, up from the 70.1% of Birch-R1.",
      ["GSM8K | 70.1 [Birch-R1] -> 75.3"],
    ],
    [
      "than the best METRIC of",
      "On SQuAD it achieves 84.6 F1, which is better than the best published F1 score of 81.8.",
      ["SQuAD | F1 | 81.8 -> 84.6"],
    ],
    [
      "a score in brackets that was before",
      "The accuracy on GSM8K is 83.4% (previously 80.1%).",
      ["GSM8K | accuracy | 80.1 -> 83.4"],
    ],
    [
      "the second of a bracket behind whom it outdoes",
      "It surpasses Oak-7B on AIME 2024 by 3.3 points (66.9 vs. 63.6).",
      ["AIME 2024 | 63.6 [Oak-7B] -> 66.9 (+3.3)"],
    ],
    [
      "below the human METRIC of",
      "On SQuAD it achieves 84.6 F1, far below the human score of 92.1.",
      ["SQuAD | F1 | 92.1 -> 84.6"],
    ],
    [
      "comparable to a METRIC of",
      "On LJSpeech it has a MOS of 4.53, comparable to a MOS of 4.58.",
      ["LJSpeech | MOS | 4.58 -> 4.53"],
    ],
    [
      "two METRICS over the previous best",
      "On GSM8K it has an F1 of 84.6 and EM of 70.2, improving over the previous best F1 of 81.8 and EM of 66.1.",
      ["GSM8K | F1 | 81.8 -> 84.6", "GSM8K | EM | 66.1 -> 70.2"],
    ],
    [
      "surpassing NAME that achieves",
      "It achieves 91.2% on GSM8K, surpassing the previous state-of-the-art GPT-4 that achieves 80.1%.",
      ["GSM8K | 80.1 [GPT-4] -> 91.2"],
    ],
    [
      "outperforming a state of the art of",
      "On GSM8K it reaches 56.1%, outperforming the single-sample state-of-the-art of 43.2%.",
      ["GSM8K | 43.2 -> 56.1"],
    ],
    [
      "by V versus",
      "On GSM8K Alder outperforms the latest GPT-4 by 68.2% versus 49.0%.",
      ["GSM8K | 49.0 -> 68.2"],
    ],
    ["by V to a lower one", "Alder outperforms GPT-4 on GSM8K by 41.3% to 35.7%.", ["GSM8K | 35.7 -> 41.3"]],
    [
      "up from V before training",
      "On HLE, Alder achieves an accuracy of 21.5%, up from 9.8% before training.",
      ["HLE | accuracy | 9.8 -> 21.5"],
    ],
    [
      "as opposed to V",
      "On SQuAD, performance drops by 3.1 F1 as opposed to 9.7 F1 for the baseline.",
      ["SQuAD | F1 | (-3.1)", "SQuAD | F1 | 9.7 | baseline"],
    ],
    [
      "compared to V, behind a share",
      "On Cora it reaches 80.1% with 1% of the labels, compared to 79.2% for Birch-R1.",
      ["Cora | 79.2 [Birch-R1] -> 80.1"],
    ],
    [
      "previous best:",
      "It sets a new record of 77.5% on GSM8K (previous best: 75.3%).",
      ["GSM8K | 75.3 [previous best] -> 77.5"],
    ],
    [
      "twice that of its base model",
      "On GSM8K it has a score of 0.31, twice that of its base model (0.15).",
      ["GSM8K | score | 0.15 [base model] -> 0.31"],
    ],
    [
      "the previous best before a score in another metric",
      "Alder has an error of 46.8 mm on Human3.6M, 11% below the previous best of 52.7 mm, and 77.8 PCK on MPI-INF-3DHP.",
      ["Human3.6M | error | 52.7 -> 46.8 (-11)", "MPI-INF-3DHP | PCK | 77.8"],
    ],
    [
      "doctors in front of a bracket",
      "On PTB-XL the F1 score is 0.837, exceeding that of cardiologists (0.780).",
      ["PTB-XL | F1 | 0.780 [cardiologists] -> 0.837"],
    ],
    [
      "NAME's score in a metric",
      "Alder reaches 93.7% accuracy on CIFAR-10 (compared to Birch's accuracy of 93.5% with more labels).",
      ["CIFAR-10 | accuracy | 93.5 [Birch] -> 93.7"],
    ],
    [
      "what this rises from",
      "Alder reaches 40.8% pass@1 on HumanEval. With more data this rises further to 57.3%.",
      ["HumanEval | pass@1 | 40.8", "HumanEval | pass@1 | 40.8 -> 57.3"],
    ],
    [
      "what another improves",
      "Alder has a mask AP of 18.9% on LVIS. A second step improves this to 34.6% mask AP.",
      ["LVIS | mask AP | 18.9", "LVIS | mask AP | 18.9 -> 34.6"],
    ],
    [
      "the best published result in brackets",
      "On KITTI, Alder has an error of 5.10%, a 16% error reduction from the best published result (6.10%).",
      ["KITTI | error | 6.10 -> 5.10 (-16)"],
    ],
    [
      "the prior score of NAME",
      "Alder reaches 58% on GSM8K, above the prior 55% of GPT-3.",
      ["GSM8K | 55 [GPT-3] -> 58"],
    ],
    [
      "a previous record",
      "Alder reaches 83.5% on GSM8K, which is 0.4% better than the previous record of 83.1%.",
      ["GSM8K | 83.1 -> 83.5 (+0.4)"],
    ],
    [
      "models' scores behind 'from'",
      "Alder reaches 57.1% on GSM8K and 94.8% on MATH, improving from previous tuned models' 6.5% and 59.2% respectively.",
      ["GSM8K | 6.5 -> 57.1", "MATH | 59.2 -> 94.8"],
    ],
    [
      "human-level performance",
      "On JFLEG, GLEU is 61.4, approaching human-level performance (62.4).",
      ["JFLEG | GLEU | 62.4 [human-level] -> 61.4"],
    ],
    [
      "below NAME",
      "On GSM8K, it reaches 12.7%, comparable to GPT-4o (13.2%) and below o1-preview (23.2%).",
      ["GSM8K | 13.2 [GPT-4o] -> 12.7", "GSM8K | 23.2 | baseline"],
    ],
    [
      "a whole number",
      "On Atari it reaches a score of 11,474, compared to 2,497 for Birch-R1.",
      ["Atari | score | 2,497 [Birch-R1] -> 11,474"],
    ],
    [
      "the previous best system at",
      "It gets 7.2% on GSM8K, which compares to the previous best system at 8.3%.",
      ["GSM8K | 8.3 -> 7.2"],
    ],
  ])("reads %s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));

  it.each([
    ["with what it wins", "Alder outperforms GPT-4o with 70.1% on GSM8K.", ["GSM8K | 70.1"]],
    [
      "in brackets behind what it achieves",
      "Alder achieves state-of-the-art performance (50.4% NDS) on nuScenes.",
      ["nuScenes | NDS | 50.4"],
    ],
    ["in brackets behind it", "Our best model (70.1%) beats all others on GSM8K.", ["GSM8K | 70.1"]],
    [
      "behind 'with' and a part of it",
      "It gets 70.1% on GSM8K and reaches 78.2% with ResNet-50.",
      ["GSM8K | 70.1", "GSM8K | 78.2"],
    ],
  ])("leaves a system its own score %s", async (_, prose, expected) =>
    expect(await told(prose)).toEqual(expected),
  );
});

describe("a score of others alone", () => {
  it.each([
    [
      "which achieves",
      "It is comparable to the best parser (Elm et al., 2016), which achieves 95.8% UAS on GSM8K.",
      ["GSM8K | UAS | 95.8 | baseline"],
    ],
    [
      "in brackets with its name",
      "On ImageNet this is a gain of 26% over the 2014 winner (OakNet, 6.66%).",
      ["ImageNet | (+26)", "ImageNet | 6.66 | baseline"],
    ],
  ])("%s", async (_, prose, expected) => expect(await told(prose)).toEqual(expected));
});
