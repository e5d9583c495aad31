import type { MetricMention, Token } from "./tokens";
import { isJoint } from "./lexicon";
import { words } from "./words";

/** Metrics by their spellings in lower case; the longest spelling wins. `lower` marks those where less is better. */
const METRICS: [name: string, spellings: string, better?: "lower"][] = [
  [
    "accuracy",
    "accuracy|accuracies|acc|acc.|classification accuracy|test accuracy|recognition accuracy|accuracy rate|verification accuracy|answer accuracy",
  ],
  [
    "top-1 accuracy",
    "top-1 accuracy|top-1 accuracies|top-1 acc|top-1|top1 accuracy|top-1 classification accuracy|top 1 accuracy|top1|acc@1",
  ],
  ["top-5 accuracy", "top-5 accuracy|top-5 acc|top-5|top5|top 5 accuracy"],
  ["top-1 error", "top-1 error|top-1 error rate|top-1 test error|top-1 validation error", "lower"],
  ["top-5 error", "top-5 error|top-5 error rate|top-5 test error|top-5 validation error", "lower"],
  ["factual accuracy", "factual accuracy"],
  ["execution accuracy", "execution accuracy"],
  ["logical form accuracy", "logical form accuracy|logical-form accuracy"],
  ["exact match accuracy", "exact match accuracy|exact matching accuracy|exact-match accuracy"],
  ["joint accuracy", "joint accuracy"],
  ["joint goal accuracy", "joint goal accuracy|jga"],
  ["slot accuracy", "slot accuracy"],
  ["balanced accuracy", "balanced accuracy"],
  ["robust accuracy", "robust accuracy"],
  ["denotation accuracy", "denotation accuracy"],
  ["pixel accuracy", "pixel accuracy"],
  ["UAR", "unweighted average recall"],
  ["HR@10", "hr@10|hit ratio@10|hit rate@10"],
  ["bits per byte", "bits per byte|bits-per-byte|bpb", "lower"],
  ["Hausdorff distance", "hausdorff distance", "lower"],
  ["overall accuracy", "overall accuracy|oa"],
  ["error rate", "error rate|error rates|test error rate|classification error rate|equal error", "lower"],
  ["error", "error|errors|test error|validation error|classification error|mean error", "lower"],
  ["WER", "wer|wers|word error rate|word error rates", "lower"],
  ["CER", "cer|character error rate|character error rates", "lower"],
  ["PER", "per|phoneme error rate|phone error rate", "lower"],
  ["EER", "eer|equal error rate|equal error rates", "lower"],
  ["DER", "der|diarization error rate", "lower"],
  [
    "F1",
    "f1|f1 score|f1-score|f1 scores|f1-scores|f-1|f_1|f 1|f 1 score|f_{1}|f1-measure|f score|f-score|f-measure|f-scores|f measure|h-mean|hmean",
  ],
  ["macro F1", "macro f1|macro-f1|macro-averaged f1|macro f1-score|macro-f1 score"],
  ["micro F1", "micro f1|micro-f1|micro-averaged f1|micro f1-score"],
  ["F0.5", "f0.5|f_0.5|f 0.5|f_{0.5}|f0.5 score"],
  ["Fmax", "fmax"],
  ["BLEU", "bleu|bleu score|bleu scores|sacrebleu|bleu point|bleu points"],
  ["BLEU-1", "bleu-1|bleu 1|bleu1"],
  ["BLEU-4", "bleu-4|bleu 4|bleu4|bleu@4"],
  ["GLEU", "gleu"],
  ["ROUGE-1", "rouge-1|rouge1"],
  ["ROUGE-2", "rouge-2|rouge2"],
  ["ROUGE-L", "rouge-l|rougel|rouge_l"],
  ["ROUGE", "rouge|rouge score"],
  ["METEOR", "meteor"],
  ["NIST-4", "nist-4"],
  ["CIDEr", "cider|cider score|cider-d"],
  ["SPICE", "spice"],
  ["chrF", "chrf"],
  ["chrF++", "chrf++"],
  ["BERTScore", "bertscore"],
  ["mAP", "map|mean average precision"],
  ["mAP50", "map50|map_50|map_{50}|map@0.5|map@.5|map@50"],
  ["mAP50-95", "map50-95"],
  ["AP", "ap|average precision|aps"],
  ["AP50-95", "ap50-95"],
  ["mask AP", "mask ap|mask map"],
  ["box AP", "box map|bbox map|box ap|bbox ap|bounding box ap|apbox|ap_{box}"],
  ["AP50", "ap50|ap 50|ap_{50}|ap_50|ap@0.5|ap@.5|ap@50"],
  ["AP75", "ap75|ap 75|ap_{75}|ap_75"],
  ["AR", "average recall"],
  ["mAcc", "macc"],
  [
    "mIoU",
    "miou|mean iou|mean intersection over union|mean intersection-over-union|miou score|mean-iou|miou.",
  ],
  ["IoU", "iou|intersection over union|intersection-over-union|jaccard|jaccard index"],
  ["Dice", "dice|dice score|mean dice|dice coefficient|dice similarity coefficient|dsc"],
  ["PQ", "pq|panoptic quality"],
  ["J&F", "j&f|j\\&f"],
  ["HOTA", "hota"],
  ["MOTA", "mota"],
  ["IDF1", "idf1"],
  ["NDS", "nds"],
  ["FID", "fid|frechet inception distance|fréchet inception distance|fid score|fid scores", "lower"],
  ["rFID", "rfid", "lower"],
  ["gFID", "gfid", "lower"],
  ["FVD", "fvd", "lower"],
  ["inception score", "inception score|inception scores"],
  ["IS", "is"],
  ["PSNR", "psnr|psnr gain|peak signal-to-noise ratio"],
  ["SSIM", "ssim|structural similarity|structural similarity index"],
  ["LPIPS", "lpips", "lower"],
  [
    "perplexity",
    "perplexity|perplexities|ppl|test perplexity|perplexity points|word-level perplexity",
    "lower",
  ],
  [
    "bpc",
    "bpc|bits per character|bits-per-character|bits / char|bits per char|bit per character|bits-per-char|bit / char",
    "lower",
  ],
  ["bits/dim", "bits per dimension|bpd|bits / dim|bits per dim|bits-per-dimension|bits / dimension", "lower"],
  ["AUC", "auc|area under the curve|auc score"],
  ["image-level AUROC", "image-level auroc|image auroc|i-auroc"],
  ["pixel-level AUROC", "pixel-level auroc|pixel auroc|p-auroc"],
  [
    "AUROC",
    "auroc|auc-roc|roc-auc|roc auc|auroc score|area under the roc curve|area under the receiver operating characteristic curve|area under the receiver operating characteristic|area under receiver operating characteristic curve|area under the roc|auc of roc",
  ],
  ["MAE", "mae|mean absolute error", "lower"],
  ["L1", "l1|l1 error|l1 distance", "lower"],
  ["MSE", "mse|mean squared error|mean-squared-error", "lower"],
  ["RMSE", "rmse|root mean squared error|root mean square error", "lower"],
  ["MPJPE", "mpjpe|mean per joint position error", "lower"],
  [
    "EPE",
    "epe|end-point error|endpoint error|end-point-error|average end-point error|average endpoint error",
    "lower",
  ],
  ["Fl-all", "fl-all|f1-all", "lower"],
  ["FPR95", "fpr95|fpr@95|fpr-95", "lower"],
  ["CTR", "ctr"],
  ["CVR", "cvr"],
  ["GMV", "gmv"],
  ["log loss", "logloss|log loss|log-loss", "lower"],
  ["BD-rate", "bd-rate|bjontegaard delta rate|bjøntegaard delta rate", "lower"],
  ["precision", "precision"],
  ["recall", "recall"],
  ["R@1", "r@1|r1"],
  ["Recall@1", "recall@1|recall at 1"],
  ["Rank-1", "rank-1|rank-1 accuracy|rank 1|rank-1 accuracies|rank1"],
  ["Hits@1", "hits@1|hit@1"],
  ["Hits@10", "hits@10|hit@10"],
  ["MRR", "mrr|mean reciprocal rank"],
  ["NDCG", "ndcg|normalized discounted cumulative gain"],
  ["EM", "em|exact match|exact match score|exact-match"],
  ["pass@1", "pass@1|pass@1 accuracy|pass@1 rate"],
  [
    "length-controlled win rate",
    "length-controlled win rate|length-controlled win rates|length controlled win rate|lc win rate|lc win rates",
  ],
  ["win rate", "win rate|win-rate|winning rate|win rates"],
  ["success rate", "success rate|success rates"],
  ["attack success rate", "attack success rate|attack success rates"],
  ["pass rate", "pass rate|pass rates"],
  ["completion rate", "completion rate|task completion rate"],
  ["collision rate", "collision rate|collision rates", "lower"],
  ["repair rate", "repair rate|full repair rate"],
  ["detection rate", "detection rate"],
  ["recognition rate", "recognition rate"],
  ["edit distance", "edit distance|normalized edit distance", "lower"],
  ["Chamfer distance", "chamfer distance", "lower"],
  ["TEDS", "teds"],
  ["PLCC", "plcc"],
  ["SRCC", "srcc|srocc"],
  ["PDMS", "pdms"],
  ["solve rate", "solve rate"],
  ["resolve rate", "resolve rate|resolved rate"],
  ["miss rate", "miss rate|log-average miss rate|logaverage miss rate|mr|mr^-2|mr^{-2}|mr-2", "lower"],
  ["failure rate", "failure rate", "lower"],
  ["hallucination rate", "hallucination rate", "lower"],
  ["UAS", "uas|unlabeled attachment score|unlabelled attachment score|unlabeled attachment scores"],
  ["LAS", "las|labeled attachment score|labelled attachment score|labeled attachment scores"],
  ["Smatch", "smatch|smatch score"],
  ["Elo", "elo|elo rating|elo score"],
  [
    "Spearman",
    "spearman correlation|spearman's correlation|spearman|spearman's rho|spearman correlation coefficient|spearman rank correlation",
  ],
  ["Pearson", "pearson correlation|pearson|pearson's correlation|pearson correlation coefficient"],
  ["CHAIR", "chair|chair score"],
  ["Brier score", "brier score|brier", "lower"],
  ["sMAPE", "smape", "lower"],
  ["MAPE", "mape|mean absolute percentage error", "lower"],
  ["SILog", "silog", "lower"],
  ["minDCF", "mindcf", "lower"],
  ["mCE", "mce|mean corruption error", "lower"],
  ["expected calibration error", "ece|expected calibration error", "lower"],
  ["calibration error", "calibration error|calibration errors", "lower"],
  ["normalized mean error", "nme|normalized mean error|normalised mean error", "lower"],
  ["MCC", "mcc|matthews correlation|matthews correlation coefficient"],
  ["MASE", "mase", "lower"],
  ["CRPS", "crps", "lower"],
  ["minADE", "minade", "lower"],
  ["minFDE", "minfde", "lower"],
  ["ADE", "ade", "lower"],
  ["FDE", "fde", "lower"],
  ["AbsRel", "absrel|abs rel|absolute relative error", "lower"],
  ["KID", "kid", "lower"],
  ["SI-SDR", "si-sdr"],
  ["SI-SDRi", "si-sdri"],
  ["SI-SNR", "si-snr"],
  ["SI-SNRi", "si-snri"],
  ["SDR", "sdr"],
  ["SDRi", "sdri"],
  ["PESQ", "pesq"],
  ["STOI", "stoi"],
  ["MOS", "mos|mean opinion score"],
  ["UTMOS", "utmos"],
  ["SPL", "spl"],
  ["AMOTA", "amota"],
  ["AUPRC", "auprc|aupr|pr-auc"],
  ["C-index", "c-index|concordance index"],
  ["COMET", "comet|comet score"],
  ["BLEURT", "bleurt"],
  ["SARI", "sari"],
  ["TER", "ter", "lower"],
  ["HD95", "hd95", "lower"],
  ["NLL", "nll|negative log-likelihood", "lower"],
  ["CLAP score", "clap score|clap"],
  ["PickScore", "pickscore"],
  ["ImageReward", "imagereward"],
  ["FAD", "fad|frechet audio distance|fréchet audio distance", "lower"],
  ["ATE", "ate|absolute trajectory error", "lower"],
  ["CLIP score", "clip score|clip-score|clipscore"],
  ["CLIP-I", "clip-i"],
  ["CLIP-T", "clip-t"],
  ["PCK", "pck|pck@0.2"],
  ["kappa", "kappa|cohen's kappa|quadratic weighted kappa"],
  ["sensitivity", "sensitivity"],
  ["specificity", "specificity"],
  ["macro-average score", "macro-average score"],
  ["relative score", "relative score"],
  [
    "median human-normalized score",
    "median human-normalized score|median human normalized score|median human-normalised score",
  ],
  [
    "mean human-normalized score",
    "mean human-normalized score|mean human normalized score|mean human-normalised score",
  ],
  [
    "human-normalized score",
    "human-normalized score|human normalized score|human-normalised score|human-normalized scores",
  ],
  ["score", "score|scores|overall score|average score|glue score"],
];

/** The next word's spellings, the longest first: "top-1" -> ["top-1 classification accuracy", ...]. */
const METRIC_STARTS = new Map<string, { words: string[]; name: string }[]>();
const LOWER = new Set<string>();
for (const [name, spellings, better] of METRICS) {
  if (better === "lower") LOWER.add(name);
  for (const spelling of spellings.split("|")) {
    const parts = spelling.toLowerCase().split(" ");
    const same = METRIC_STARTS.get(parts[0]!) ?? [];
    same.push({ words: parts, name });
    METRIC_STARTS.set(parts[0]!, same);
  }
}
for (const same of METRIC_STARTS.values()) same.sort((a, b) => b.words.length - a.words.length);

export function lowerIsBetter(metric: string): boolean {
  return LOWER.has(metric) || /\b(error|errors|loss|latency|perplexity|hallucinations?)$/i.test(metric);
}

/** "per" is a metric only in capitals; so are other short words that are also English. */
export const CAPITALS_ONLY = words(
  "per map ap em mr oa las der pq ar nds auc precision kid mos ter ade fde spl comet ate fad clap chair mce ece nme is ctr cvr gmv",
);

/** "pass@32", "Hits@50", "AMOTA@0.2", "pass^1"; not "user@host". */
const COUNTED_METRIC = /^(?:[a-z]{1,12}@(?:\d[\d.]*|k)|pass\^(?:\d+|k))$/i;

/** No metric that nobody listed is spelled so. */
const PLAIN = /^[a-z-]+$/;

/** "TM-score", "DockQ-score"; not "high-score". */
const SCORE_NAME = /^[A-Z][A-Za-z]{0,5}-[Ss]core$/;

/** "mAPs", "MRRs", "AUCs". */
const PLURAL = /[A-Z]s$/;
/** "top-20", "Top-10" before "accuracy". */
const TOP = /^top-\d+$/;
/** "SILog", "sMAPE", "mAPH"; not "Foo", "GPT-4". */
const SHORT_FORM = /^[A-Za-z]*[A-Z][A-Za-z]*[A-Z][A-Za-z]*$/;
const ARTICLES = words("a an the its their average mean overall");

/** The metric whose name begins at token `i`. */
export function metricAt(tokens: Token[], i: number): MetricMention | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.metric !== null) return { from: i, to: i + 1, name: token.metric };
  if (token.begins !== undefined) return token.begins;
  return (token.begins = lookUpMetric(tokens, i, token));
}

function lookUpMetric(tokens: Token[], i: number, token: Token): MetricMention | null {
  if (token.kind !== "word") return null;
  // "Model X scores 71.4": there it is the verb.
  if (token.lower === "scores" && tokens[i + 1]?.kind === "number") return null;
  // "Humans score 92.1%"; not "the F1 score 92.1".
  if (token.lower === "score" && tokens[i + 1]?.kind === "number" && SCORERS.test(tokens[i - 1]?.lower ?? ""))
    return null;
  // "a CTR prediction model": what it does.
  if ((token.text === "CTR" || token.text === "CVR") && TASKS.test(tokens[i + 1]?.lower ?? "")) return null;
  // "81.5 on MR": there it is a data set.
  if (token.text === "MR" && tokens[i - 1]?.lower === "on") return null;
  const entries = METRIC_STARTS.get(PLURAL.test(token.text) ? token.lower.slice(0, -1) : token.lower);
  if (!entries) return unlisted(tokens, i, token);
  for (const { words: parts, name } of entries) {
    let k = 0;
    let at = i;
    while (k < parts.length && at < tokens.length && sameWord(tokens[at]!, parts[k]!)) {
      k++;
      at++;
    }
    if (k < parts.length) continue;
    // "on the ImageReward benchmark"; not an "Accuracy benchmark".
    if (CAMEL.test(token.text) && DATA_NOUNS.has(tokens[at]?.lower ?? "")) return null;
    if (name === "score") return { from: i, to: at, name: `${qualityBefore(tokens, i)}score` };
    if (
      parts.length === 1 &&
      CAPITALS_ONLY.has(token.lower) &&
      !/[A-Z]/.test(token.text) &&
      token.lower !== "precision"
    )
      return null;
    if (isOneOfTwo(tokens, i)) return { from: i, to: at, name: name.replace(LEVEL, "") };
    return { from: i, to: at, name: sharesError(tokens, at) ? name.replace("accuracy", "error") : name };
  }
  return null;
}

const TASKS = /^(?:predict|estimat|model|task)/;
const SCORERS = /^(?:we|they|to|can|only|.*[a-z]{3}s)$/;
const DATA_NOUNS = words("benchmark dataset leaderboard corpus");
const CAMEL = /^[A-Z][a-z]+[A-Z]/;

/** "stereotype scores", "a similarity score": what is scored; not "a performance score". */
const QUALITY = /(?:ity|ness|type|bias|(?<!form)ance|ence|cy)$/;
function qualityBefore(tokens: Token[], i: number): string {
  const word = tokens[i - 1];
  return word?.kind === "word" && word.text === word.lower && QUALITY.test(word.lower)
    ? `${word.lower} `
    : "";
}

const LEVEL = /^(?:image|pixel)-level /;
/** "image-level and pixel-level AUROC", "image/pixel AUROC": the second level alone would be wrong for the first number. */
function isOneOfTwo(tokens: Token[], i: number): boolean {
  const joint = tokens[i - 1]?.lower;
  return (
    (joint === "and" || joint === "/") && /^(?:image|pixel)(?:-level)?$/.test(tokens[i - 2]?.lower ?? "")
  );
}

/** "21.2% top-1 and 5.6% top-5 error": the noun behind the second rank is that of both. */
function sharesError(tokens: Token[], at: number): boolean {
  if (!RANK.test(tokens[at - 1]!.lower) || !isJoint(tokens[at])) return false;
  const second = tokens[at + 1]?.quantity ? at + 2 : at + 1;
  return RANK.test(tokens[second]?.lower ?? "") && /^errors?$/.test(tokens[second + 1]?.lower ?? "");
}
const RANK = /^top-[15]$/;

/** A metric told by its shape or by what stands around it. */
function unlisted(tokens: Token[], i: number, token: Token): MetricMention | null {
  if (PLAIN.test(token.text)) return null;
  const accuracy = TOP.test(token.lower) ? accuracyBehind(tokens, i) : null;
  if (accuracy) return { from: i, to: accuracy + 1, name: `${token.lower} accuracy` };
  if (isLetter(tokens, i)) return { from: i, to: i + 1, name: token.text === "P" ? "precision" : "recall" };
  if (
    COUNTED_METRIC.test(token.text) ||
    isAttackRate(tokens, i) ||
    SCORE_NAME.test(token.text) ||
    isSaidOf(tokens, i)
  )
    return {
      from: i,
      to: i + 1,
      name: token.text.replace(/^ndcg(?=@)/i, "nDCG").replace(/^r(?=(?:ecall)?@)/, "R"),
    };
  return null;
}

/** "P: 0.92, R = 0.90": two letters with a score each. */
function isLetter(tokens: Token[], i: number): boolean {
  if (!/^[PR]$/.test(tokens[i]!.text)) return false;
  const [link, score] = tokens.slice(i + 1, i + 3);
  if (link?.text !== ":" && link?.text !== "=") return false;
  return score?.quantity?.never === null && (score.quantity.percent || score.quantity.low.includes("."));
}

/** "ASR falls to 2.3%", "an ASR of 94%": how often attacks succeed; "ASR models" recognise speech. */
function isAttackRate(tokens: Token[], i: number): boolean {
  if (tokens[i]!.text !== "ASR" || /^(?:for|on|in|to)$/.test(tokens[i - 1]?.lower ?? "")) return false;
  const next = tokens[i + 1]?.lower ?? "";
  return (
    ["of", "is", "was", "=", "to", "from", "by"].includes(next) ||
    /^(?:fall|drop|rise|reach|decreas|increas)/.test(next)
  );
}

/** Words that may part a rank from its accuracy: "top-20 passage retrieval accuracy". */
const RANKED_WORDS = 2;
function accuracyBehind(tokens: Token[], i: number): number | null {
  for (let k = i + 1; k <= i + 1 + RANKED_WORDS; k++) {
    if (/^acc(?:urac|\b)/.test(tokens[k]?.lower ?? "")) return k;
    if (tokens[k]?.kind !== "word" || isJoint(tokens[k])) return null;
  }
  return null;
}

/** "an SILog of 10.2", "its MaxGM is 0.681": with an article a short form that is a decimal is no system's name. */
function isSaidOf(tokens: Token[], i: number): boolean {
  if (!ARTICLES.has(tokens[i - 1]?.lower ?? "") || !SHORT_FORM.test(tokens[i]!.text)) return false;
  if (!["is", "are", "of", "was", "="].includes(tokens[i + 1]?.lower ?? "")) return false;
  const quantity = tokens[i + 2]?.quantity;
  return quantity?.never === null && quantity.low.includes(".") && !quantity.times;
}

function sameWord(token: Token, part: string): boolean {
  return (
    token.lower === part ||
    (part === "rate" && token.lower === "rates") ||
    (PLURAL.test(token.text) && token.lower === `${part}s`) ||
    (token.kind === "number" && token.text === part)
  );
}
