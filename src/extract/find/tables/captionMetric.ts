const MEASURE =
  /\b(?:accurac(?:y|ies)|F1(?:[- ]score)?|BLEU|mAPH?|mIoU|perplexity|WER|CER|(?:(?:word|character|phone(?:me)?|equal) )?error rates?|ROUGE(?:-[12L])?|PSNR|SSIM|FID|MAE|RMSE|(?:(?:ROC|PR)[- ])?AUC|AUC[- ](?:ROC|PR)|AU(?:RO|PR)C|MPJPE|PCK|HOTA|MOTA|EPE|EER|CIDEr|METEOR|chrF(?:\+\+)?|COMET|SI-SDR|PESQ|nDCG|MRR|NMI|MSE|(?:win|success|resolve) rate|Spearman|Pearson|Dice|EM|(?:n?DCG|MRR|Recall|Precision|R|P|Hits?|MAP|Pass)@\d+|recall|precision)(?![\w@+])/gi;

/**
 * The only measure that the first sentence of a caption names, or where it names none those that say what is reported;
 * "word error rates (WER)" is one.
 */
export function metricOfCaption(caption: string | null): string | null {
  const [first = "", ...rest] = (caption ?? "")
    .replace(/(error rates?) \((?:WER|CER)\b/i, "$1")
    .split(/(?<=[a-z)]{2})\.\s/);
  const metrics = measuresOf(first);
  return onlyOne(
    metrics.length > 0 ? metrics : rest.filter((text) => REPORTS.test(text)).flatMap(measuresOf),
  );
}

/** "We report accuracy", "All numbers are nDCG@10"; not "We reward accuracy". */
const REPORTS =
  /\breport(?:s|ed|ing)?\b|\bin terms of\b|\bmeasured (?:by|in|as|with)\b|\b(?:metrics?|numbers|values|results|scores) (?:is|are)\b/i;

function measuresOf(text: string): string[] {
  return (text.match(MEASURE) ?? []).map((m) => m.replace(/ies$/, "y").replace(/rates$/, "rate"));
}

function onlyOne(metrics: string[]): string | null {
  return new Set(metrics.map((metric) => metric.toLowerCase())).size === 1 ? (metrics[0] ?? null) : null;
}
