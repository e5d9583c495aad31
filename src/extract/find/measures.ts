import { cleanHeading } from "./columns";

/** Headings that name how something is measured, not what on. */
const METRIC =
  /^(?:(?:mean |macro[- ]?|micro[- ]?|weighted |overall |test |dev |val |top[- ]?[15] |balanced |exact[- ]match |relaxed |avg\.? |average )*(?:acc(?:uracy|\.)?|f-?1(?:[- ](?:score|measure))?|f(?:[- ]?(?:score|measure))|em|exact match|p(?:rec(?:ision|\.)?)?|r(?:ec(?:all|\.)?)?|map|mrr|auc|auroc|auprc|ap(?:50|75)?|ap_?\d*|iou|miou|m-?iou|bleu(?:-?\d)?|rouge(?:-?[12lsw])?|r-[12l]|meteor|cider|spice|ter|wer|cer|per|ppl|perplexity|bpc|bpb|mae|rmse|mse|mape|psnr|ssim|lpips|fid|kid|is|inception score|nll|elbo|log-?likelihood|bits\/dim|error(?: rate)?|err\.?|top-?\d(?: ?(?:error|err\.?|acc(?:uracy|\.)?))?|rank-?\d+|r@\d+|p@\d+|hits?@\d+|ndcg(?:@\d+)?|recall@\d+|pass@\d+|kappa|mcc|pearson(?:'?s? r)?|spearman(?:'?s? (?:rho|ρ))?|pcc|srocc|plcc|uas|las|las?s|score|scores|result|results|value|performance|elo|win(?: |-)?rate|mota|motp|idf1|hota|dice|dsc|hd95|cpsnr|j&f|epe|abs ?rel|sq ?rel|rmse ?log|eer|success(?: rate)?|sr|spl|anls|chrf(?:\+\+)?|comet|bertscore|joint|[cg]er|pq|sq|rq|mpjpe|pa-mpjpe|pck(?:h)?(?:@[\d.]+)?|matthews|gm|q\^?2))$/i;
const AVERAGE =
  /^(?:(?:overall|macro|total|grand)?[\s-]*(?:avg|average|mean)\.?(?:[\s-]*(?:score|acc(?:uracy|\.)?|all))?|均值|平均|总平均|平均分|overall avg|avg\.? ?\(Δ\)|avg of all|.{0,3}avg\.)$/i;
const WHOLE = /^(?:all|overall|total|full|sum|avg\.?|average|mean)$/i;

export function isMetric(heading: string): boolean {
  return METRIC.test(cleanHeading(heading).replace(/\s*[(（][%↑↓\s]*[)）]/g, ""));
}

/** "Avg.", "平均", "Average score": a mean over other columns. */
export function isAverage(heading: string): boolean {
  return AVERAGE.test(cleanHeading(heading).replace(/\s*\(Δ\)/, ""));
}

/** "ALL", "Overall": the benchmark as a whole beside its categories. */
export function isWhole(heading: string): boolean {
  return WHOLE.test(cleanHeading(heading));
}
