import type { MetricMention, Token } from "./tokens";
import { isJoint, isResultVerb, PREPOSITIONS, splitNamed } from "./lexicon";
import { METRICS } from "./metricNames";
import { words } from "./words";

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
const COUNTED_METRIC = /^(?:[a-z][a-z\d]{0,11}@(?:\d[\d.]*|k)|pass\^(?:\d+|k))$/i;

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
  // "Foo and Bar score 71.4".
  if (
    token.lower === "score" &&
    tokens[i + 1]?.kind === "number" &&
    isJoint(tokens[i - 2]) &&
    !metricAt(tokens, i - 1)
  )
    return null;
  // "Humans score 92.1%"; not "the F1 score 92.1".
  if (token.lower === "score" && tokens[i + 1]?.kind === "number" && SCORERS.test(tokens[i - 1]?.lower ?? ""))
    return null;
  // "at full precision": how numbers are kept.
  if (
    token.lower === "precision" &&
    /^(?:full|half|mixed|single|double|numerical)$/.test(tokens[i - 1]?.lower ?? "")
  )
    return null;
  // "a CTR prediction model": what it does.
  if ((token.text === "CTR" || token.text === "CVR") && TASKS.test(tokens[i + 1]?.lower ?? "")) return null;
  // "81.5 on MR": there it is a data set.
  if ((token.text === "MR" || token.text === "CHAIR") && tokens[i - 1]?.lower === "on") return null;
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
    const counted = RANKING.test(name) ? countBehind(tokens, at) : null;
    if (counted) return { from: i, to: counted.to, name: `${name}@${counted.count}` };
    const apart = BARE.test(name) ? toldApart(tokens, i) : "";
    return {
      from: i,
      to: at,
      name: apart + (sharesError(tokens, at) ? name.replace("accuracy", "error") : name),
    };
  }
  return null;
}

/** What is counted up to a rank. */
const RANKING = /^(?:precision|recall|NDCG|mAP|MRR|pass rate|hit rate)$/;
/** "Recall (at 10)", "NDCG at 5": how far down a list is looked; not "precision at 90% recall". */
function countBehind(tokens: Token[], behind: number): { count: string; to: number } | null {
  const open = tokens[behind]?.text === "(";
  const at = open ? behind + 1 : behind;
  const [rank, next] = tokens.slice(at + 1, at + 3);
  if (tokens[at]?.lower !== "at" || !rank?.quantity || !/^[1-9]\d{0,2}$/.test(rank.text)) return null;
  if (open) return next?.text === ")" ? { count: rank.text, to: at + 3 } : null;
  const ends =
    next?.kind !== "word" || isJoint(next) || PREPOSITIONS.has(next.lower) || isResultVerb(next.lower);
  return ends ? { count: rank.text, to: at + 2 } : null;
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

/** Metrics that do not say what is measured. */
const BARE = /^(?:error|accuracy)$/;
/** "translation", "reasoning"; not "achieving", "validation". */
const TASK = /^[a-z-]+(?:[st]ion|ment|ing)$/;
/** "the translation error is 0.8% and the rotation error 0.3%": two of a sentence are told apart by what stands before. */
function toldApart(tokens: Token[], i: number): string {
  const own = taskBefore(tokens, i);
  const isOther = (t: Token, k: number) =>
    t.lower === tokens[i]!.lower && ![null, own].includes(taskBefore(tokens, k));
  return own !== null && tokens.some(isOther) ? `${own} ` : "";
}

function taskBefore(tokens: Token[], i: number): string | null {
  const { text, lower } = tokens[i - 1] ?? { text: "", lower: "" };
  const isWord = text === lower || i === 1;
  return isWord && TASK.test(lower) && !isResultVerb(lower) && splitNamed(lower) === null ? lower : null;
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

/** "ASR falls to 2.3%", "an ASR of 94%", "improves SR by 6.4%": how often attacks, or agents, succeed; "ASR models" recognise speech. */
function isAttackRate(tokens: Token[], i: number): boolean {
  if (!/^A?SR$/.test(tokens[i]!.text) || /^(?:for|on|in|to)$/.test(tokens[i - 1]?.lower ?? "")) return false;
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
