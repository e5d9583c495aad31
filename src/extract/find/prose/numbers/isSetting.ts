import { EFFICIENCY, RISE_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { skipHedges } from "./hedges";
import { metricEndingAt } from "./metricNear";
import { SPANNING } from "./spanOf";

/** What is chosen, given or spent, not scored, when a number is said of it. */
const SETTINGS = words(
  `coefficient coefficients temperature temperatures threshold thresholds sparsity mfu utilization utilisation tolerance dropout age budget duration alpha radius horizon
   horizons window overhead chance ratio ratios epsilon gamma beta lambda sigma mu σ λ α aged`,
);
const SET_RATES = words(
  "learning drop dropout sampling frame mask masking pruning compression bit retention",
);
/** Of two metrics that trade against each other, one is held fixed: "recall at 99% precision", "TPR at an FPR of 1%". */
const HELD_FIXED = words(
  "precision recall specificity sensitivity iou tiou fpr fpir far tpr fnr fmr fppi sdr snr",
);

/** "The KL coefficient is 0.04", "drop rate 0.9", "a sparsity of 87.5%", "close to chance (25%)", "overhead is below 15%". */
export function isSetting(tokens: Token[], at: number): boolean {
  if (isHeldFixed(tokens, at) || isOf255(tokens, at) || isChance(tokens, at)) return true;
  const link = skipHedges(tokens, at - 1);
  if (tokens[link]?.lower === "to" && isSetTo(tokens, link)) return true;
  const linked = ["of", "is", "was", "=", "at", "near", "("].includes(tokens[link]?.lower ?? "");
  const i = linked ? link - 1 : link;
  if (metricEndingAt(tokens, i + 1)) return false;
  if (isSettingWord(tokens, i)) return true;
  // "threshold probabilities of 0.2-0.8".
  if (/^(?:probabilit|value)/.test(tokens[i]?.lower ?? "") && isSettingWord(tokens, i - 1)) return true;
  // "by a factor of 20" is a multiple.
  if (tokens[i]?.lower === "factor") return tokens[i - 1]?.kind === "word" && !linked;
  return /^(?:is|are|was|were)$/.test(tokens[link]?.lower ?? "") && countsBefore(tokens, link);
}

/** "we set the dropout to 0.1", "the margin is fixed to 0.2"; not "sets a new record, up to 84.2". */
function isSetTo(tokens: Token[], to: number): boolean {
  if (/^(?:set|fixed)$/.test(tokens[to - 1]?.lower ?? "")) return true;
  for (let i = to - 1; i >= Math.max(0, to - 6) && tokens[i]!.kind === "word"; i--)
    if (tokens[i]!.lower === "set") return tokens[i + 1]?.lower === "the" && !metricEndingAt(tokens, to);
  return false;
}

/** "the 25% chance level", "the 50% random baseline". */
function isChance(tokens: Token[], at: number): boolean {
  return (
    /^(?:chance|random)$/.test(tokens[at + 1]?.lower ?? "") &&
    /^(?:level|baseline|guess|performance|accuracy)/.test(tokens[at + 2]?.lower ?? "")
  );
}

/** "eps = 8/255": how far a pixel may go. */
function isOf255(tokens: Token[], at: number): boolean {
  const whole = tokens[at - 1]?.text === "/" ? at : at + 2;
  return tokens[whole - 1]?.text === "/" && tokens[whole]?.text === "255";
}

export function isSettingWord(tokens: Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? "";
  return SETTINGS.has(word) || (/^rates?$/.test(word) && SET_RATES.has(tokens[i - 1]?.lower ?? ""));
}

/** "at 95% specificity", "at IoU=0.5", "at an FPR of 1%", "@ FDR = 0.2%". */
function isHeldFixed(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === "at" && HELD_FIXED.has(tokens[at + 1]?.lower ?? "")) return true;
  // "the .5 IoU mAP"; not "71.6% IoU accuracy".
  const part = Number(tokens[at]!.quantity!.low) < 1;
  if (part && tokens[at + 1]?.lower === "iou" && metricAt(tokens, at + 2)) return true;
  let i = at - 1;
  if (["of", "="].includes(tokens[i]?.lower ?? "")) i--;
  // "at a true positive rate of 95%".
  if (
    tokens[i]?.lower === "rate" &&
    /^(?:positive|negative|acceptance|alarm)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return (
      ["at", "a"].includes(tokens[i - 3]?.lower ?? "") &&
      tokens.slice(i - 4, i - 2).some((t) => t.lower === "at")
    );
  const measure = tokens[i + 1]?.text === "=" && /^[A-Z]{2,}$/.test(tokens[i]?.text ?? "");
  if (!HELD_FIXED.has(tokens[i]?.lower ?? "") && !measure) return false;
  if (["a", "an", "the"].includes(tokens[i - 1]?.lower ?? "")) i--;
  return tokens[i - 1]?.lower === "at" || tokens[i - 1]?.text === "@";
}

/** "the number of strokes per solution is 2.7": how many of something. */
function countsBefore(tokens: Token[], link: number): boolean {
  for (let i = link - 1; i > Math.max(0, link - 8); i--) {
    if (tokens[i]!.kind !== "word" || metricAt(tokens, i)) return false;
    if (tokens[i]!.lower === "number" && tokens[i + 1]?.lower === "of") return true;
  }
  return false;
}

const SPEEDS = words("speed throughput efficiency fps");

/**
 * What goes "from A to B": "temperature goes from 0.2 to 1.2" is a setting, "sizes range from 22 to 198" a span, "latency
 * drops from 3.2 to 1.1" a cost that was saved (its word is given back); null for a score.
 */
export function whatGoes(tokens: Token[], from: number): { reason: string } | { saved: number } | null {
  let spans = false;
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    const token = tokens[i]!;
    if (token.quantity?.never === null || [";", ",", ":"].includes(token.text)) break;
    // "with more data to improve parsing from 3.5 to 7.1".
    if (token.lower === "to" && RISE_VERBS.has(tokens[i + 1]!.lower)) break;
    if (SPANNING.test(token.lower)) spans = true;
    if (isSettingWord(tokens, i)) return { reason: "setting" };
    // "narrowing the gap to Foo from 6.8 to 3.1 points".
    if (token.lower === "gap") return { reason: "gap" };
    if (metricAt(tokens, i)) return null;
    if (EFFICIENCY.has(token.lower) && !isAside(tokens, i)) return { saved: i };
  }
  return spans ? { reason: "span" } : null;
}

const ASIDES = words("on in for at with under using");
/** "at test time", "with more data", "10% of the labels": said of where or how something goes, not what. */
function isAside(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (tokens[k]!.quantity || ASIDES.has(tokens[k]!.lower)) return true;
    if (tokens[k]!.kind !== "word") return false;
  }
  return false;
}

/** Whether a cost that goes from A to B is better for it: less of it, or more speed. */
export function isSaved(cost: Token, low: string, high: string): boolean {
  return SPEEDS.has(cost.lower) ? Number(high) > Number(low) : Number(high) < Number(low);
}
