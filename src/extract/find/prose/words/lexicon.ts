import type { MetricMention, Token } from "./tokens";

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Said of a number that is not given exactly; `up` and `to` count only together. */
export const HEDGES = words(
  "about around approximately nearly almost roughly over above below under circa approx within beyond exceeding atleast",
);
/** Bounds of two words: "more than 5%", "up to 8.3%", "at least 3", "as much as 20%". */
export const HEDGE_PAIRS = new Set([
  "more than",
  "less than",
  "fewer than",
  "greater than",
  "higher than",
  "lower than",
  "better than",
  "up to",
  "at least",
  "at most",
  "close to",
  "much as",
  "high as",
  "low as",
  "to within",
]);

export const RISE_VERBS = words(
  `improve improves improved improving increase increases increased increasing boost boosts boosted boosting gain gains gained gaining
   raise raises raised raising enhance enhances enhanced enhancing rise rises rose rising grow grows grew advance advances advanced advancing
   outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded exceeding beat beats beating
   lift lifts lifted push pushes pushed pushing elevate elevates elevated strengthen improving upgrade ahead lead leads leading`,
);
export const FALL_VERBS = words(
  `reduce reduces reduced reducing decrease decreases decreased decreasing drop drops dropped dropping lower lowers lowered lowering decline declines
   declined degrade degrades degraded degrading cut cuts cutting shrink shrinks fall falls fell falling lose loses lost save saves saved saving lag lags
   trail trails underperform underperforms narrow narrows narrowing narrowed close closes closing minimize suppress suppresses suppressed`,
);
export const RISE_NOUNS = words(
  `improvement improvements gain gains increase increases boost boosts enhancement enhancements margin margins advantage advantages lead rise uplift
   speedup speedups speed-up speed-ups acceleration higher better more greater larger faster increment increments benefit benefits`,
);
export const FALL_NOUNS = words(
  `reduction reductions drop drops decrease decreases decline declines degradation degradations loss gap gaps deficit lower less fewer worse smaller
   shorter cheaper slower saving savings behind`,
);
/** Adjectives and adverbs among the nouns above: what follows them is what differs. */
export const COMPARATIVES = words(
  "higher better more greater larger faster lower less fewer worse smaller shorter cheaper slower",
);

export const RESULT_VERBS = words(
  `achieve achieves achieved achieving reach reaches reached reaching obtain obtains obtained obtaining attain attains attained attaining get gets got
   yield yields yielded yielding report reports reported reporting score scores scored scoring hit hits set sets setting record records recorded deliver
   delivers delivered show shows showed showing demonstrate demonstrates demonstrated perform performs performed produce produces produced establish
   establishes give gives gave has have had is are was were remains remain becomes become lead leads leading result results resulting provide provides
   maintain maintains retain retains solve solves solved rank ranks ranked exhibit exhibits accomplish accomplishes realize realizes secures secured marks`,
);
/** Verbs after which a number is a score even without a metric's name. */
export const SCORE_VERBS = words(
  `achieve achieves achieved achieving reach reaches reached reaching obtain obtains obtained obtaining attain attains attained attaining get gets got
   yield yields yielded yielding report reports reported reporting score scores scored scoring hit hits record records recorded delivers delivered
   accomplish accomplishes set sets setting is are was were remains remain advances performs performed to result results resulting solves solved`,
);

/** Words that bring in somebody else's number. */
export const COMPARATORS = words("than over versus vs against compared comparing from");
export const COMPETITOR_NOUNS = words(
  "baseline baselines counterpart counterparts previous prior existing best state-of-the-art sota human humans experts teacher original vanilla",
);

/** What an efficiency number is about: nothing of it says how right a system is. */
export const EFFICIENCY = words(
  `speed speedup speed-up speedups speed-ups faster slower latency throughput time times runtime training-time memory flops flop macs mac gflops compute
   computation computations computational cost costs cheaper token tokens parameter parameters params size samples sample examples example data images
   labels annotations energy power storage footprint length hours gpu gpus cpu fps efficiency overhead bandwidth steps epochs iterations weights
   smaller lighter budget usage consumption complexity params. queries compression problems demonstrations calls communication`,
);

/** Plural things that are counted, never scored. */
export const SCOPE_NOUNS = words(
  "benchmarks benchmark datasets dataset tasks task suites testbeds corpora evaluations leaderboards domains",
);

export const DATASET_NOUNS = words(
  "dataset datasets benchmark benchmarks corpus corpora database databases leaderboard challenge challenges testset test-set suite treebank task tasks collection bench",
);

export const PREPOSITIONS = words(
  "on in for at across of over to with from by using under among via between against than per within without",
);

export const SPLITS: Record<string, string> = {
  testmini: "testmini",
  "test-mini": "testmini",
  minival: "minival",
  "mini-val": "minival",
  val: "val",
  validation: "val",
  test: "test",
  dev: "dev",
  "test-dev": "test-dev",
  "test-std": "test-std",
  "test-clean": "test-clean",
  "test-other": "test-other",
  "dev-clean": "dev-clean",
  "dev-other": "dev-other",
};

const NUMBER_WORDS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  twenty: 20,
  both: 2,
};

/** "seven", "4": how many; null where the token counts nothing. */
export function countOf(token: Token): number | null {
  if (Object.hasOwn(NUMBER_WORDS, token.lower)) return NUMBER_WORDS[token.lower]!;
  const q = token.quantity;
  const plain =
    q && !q.percent && !q.sign && !q.times && !q.points && q.high === null && /^\d{1,3}$/.test(q.low);
  return plain ? Number(q.low) : null;
}

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
  ["top-1 error", "top-1 error|top-1 error rate|top-1 test error", "lower"],
  ["top-5 error", "top-5 error|top-5 error rate|top-5 test error", "lower"],
  ["factual accuracy", "factual accuracy"],
  ["execution accuracy", "execution accuracy"],
  ["balanced accuracy", "balanced accuracy"],
  ["overall accuracy", "overall accuracy|oa"],
  ["error rate", "error rate|error rates|test error rate|classification error rate|equal error", "lower"],
  ["error", "error|errors|test error|classification error|mean error", "lower"],
  ["WER", "wer|wers|word error rate|word error rates", "lower"],
  ["CER", "cer|character error rate", "lower"],
  ["PER", "per|phoneme error rate|phone error rate", "lower"],
  ["EER", "eer|equal error rate", "lower"],
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
  ["CIDEr", "cider|cider score|cider-d"],
  ["SPICE", "spice"],
  ["chrF", "chrf|chrf++"],
  ["BERTScore", "bertscore"],
  ["mAP", "map|mean average precision|mAP@0.5|map@0.5|map50"],
  ["AP", "ap|average precision|aps|box ap|bbox ap|apbox|ap_{box}"],
  ["mask AP", "mask ap|mask map"],
  ["box AP", "box map|bbox map"],
  ["AP50", "ap50|ap 50|ap_{50}|ap_50|ap@0.5|ap@50"],
  ["AP75", "ap75|ap 75|ap_{75}|ap_75"],
  ["AR", "average recall"],
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
  ["PSNR", "psnr|psnr gain"],
  ["SSIM", "ssim"],
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
  ["AUROC", "auroc|auc-roc|roc-auc|roc auc|auroc score"],
  ["MAE", "mae|mean absolute error", "lower"],
  ["MSE", "mse|mean squared error|mean-squared-error", "lower"],
  ["RMSE", "rmse|root mean squared error|root mean square error", "lower"],
  ["MPJPE", "mpjpe|mean per joint position error", "lower"],
  ["EPE", "epe|end-point error|endpoint error", "lower"],
  ["precision", "precision"],
  ["recall", "recall"],
  ["R@1", "r@1|recall@1|r1|recall at 1"],
  ["R@5", "r@5|recall@5"],
  ["R@10", "r@10|recall@10"],
  ["Rank-1", "rank-1|rank-1 accuracy|rank 1|rank-1 accuracies|rank1"],
  ["Hits@1", "hits@1|hit@1"],
  ["Hits@10", "hits@10|hit@10"],
  ["MRR", "mrr|mean reciprocal rank"],
  ["NDCG", "ndcg|ndcg@10|ndcg@5"],
  ["EM", "em|exact match|exact match score|exact-match"],
  ["pass@1", "pass@1|pass@1 accuracy|pass@1 rate"],
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
  ["solve rate", "solve rate|resolve rate|resolved rate"],
  ["miss rate", "miss rate|log-average miss rate|logaverage miss rate|mr", "lower"],
  ["failure rate", "failure rate", "lower"],
  ["hallucination rate", "hallucination rate", "lower"],
  ["UAS", "uas"],
  ["LAS", "las"],
  ["Smatch", "smatch|smatch score"],
  ["Elo", "elo|elo rating|elo score"],
  ["Spearman", "spearman correlation|spearman's correlation|spearman|spearman's rho"],
  ["Pearson", "pearson correlation|pearson|pearson's correlation"],
  ["MCC", "mcc|matthews correlation"],
  ["MASE", "mase", "lower"],
  ["CRPS", "crps", "lower"],
  ["minADE", "minade", "lower"],
  ["minFDE", "minfde", "lower"],
  ["ADE", "ade", "lower"],
  ["FDE", "fde", "lower"],
  ["AbsRel", "absrel|abs rel|absolute relative error", "lower"],
  ["KID", "kid", "lower"],
  ["SI-SDR", "si-sdr"],
  ["SI-SNRi", "si-snri"],
  ["SDR", "sdr"],
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
  ["PCK", "pck|pck@0.2"],
  ["kappa", "kappa|cohen's kappa|quadratic weighted kappa"],
  ["sensitivity", "sensitivity"],
  ["specificity", "specificity"],
  ["macro-average score", "macro-average score"],
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
const CAPITALS_ONLY = words(
  "per map ap em mr oa las der pq ar nds auc precision kid mos ter ade fde spl comet ate fad clap",
);

/** "pass@32", "Hits@50"; not "user@host". */
const COUNTED_METRIC =
  /^(?:pass|best|avg|mean|maj|cons|hits?|recall|r|p|precision|ndcg|map|acc|auc)@[\dk]+$/i;

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
  const entries = METRIC_STARTS.get(token.lower);
  if (!entries) return COUNTED_METRIC.test(token.text) ? { from: i, to: i + 1, name: token.text } : null;
  for (const { words: parts, name } of entries) {
    let k = 0;
    let at = i;
    while (k < parts.length && at < tokens.length && sameWord(tokens[at]!, parts[k]!)) {
      k++;
      at++;
    }
    if (k < parts.length) continue;
    if (
      parts.length === 1 &&
      CAPITALS_ONLY.has(token.lower) &&
      !/[A-Z]/.test(token.text) &&
      token.lower !== "precision"
    )
      return null;
    return { from: i, to: at, name };
  }
  return null;
}

function sameWord(token: Token, part: string): boolean {
  return token.lower === part || (token.kind === "number" && token.text === part);
}
