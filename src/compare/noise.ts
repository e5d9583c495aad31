import type { Column } from "./comparison";

/** Metrics that are a share of right answers among n items. "accuracy", "pass@1", "exact match"; not "F1", "BLEU", "win rate". */
const SHARE_OF_RIGHT =
  /^(?:[\w-]+ )?(?:accuracy|acc\.?|exact match|em|success rate|solve rate|resolved|hits@1|(?:pass|cons|maj|avg|best)@\d+)$/i;

/** The 97.5 % point of the normal distribution. */
const Z = 1.96;

/**
 * Half width, in the column's points, of the 95 % band for the difference of two scores on the same n items:
 * 1.96 · sqrt(p1(1 − p1)/n + p2(1 − p2)/n) · scale, with p = score / scale.
 * The Wald interval for two independent proportions (Newcombe 1998, Statistics in Medicine 17:873–890, method 1).
 * Two systems answer the same items, and paired answers correlate, so the true band is narrower: this is an upper bound.
 * Null where n is unknown or the score is not a share of right answers on a scale with an end.
 */
export function noiseBand(
  column: Pick<Column, "testSize" | "metric" | "scale">,
  first: number,
  second: number,
): number | null {
  const { testSize, metric, scale } = column;
  if (testSize === null || testSize <= 0 || metric === null || !SHARE_OF_RIGHT.test(metric)) return null;
  if (scale !== 1 && scale !== 100) return null;
  const [p1, p2] = [first / scale, second / scale];
  if (p1 < 0 || p1 > 1 || p2 < 0 || p2 > 1) return null;
  return Z * Math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / testSize) * scale;
}
