import { BENCHMARK_NAME } from "../../../names/methods";
import { isNameWord, isStrongName } from "../../../names/nameWords";
import { isArchitecture } from "../../../names/models";
import {
  ACTING_VERBS,
  COMPARATORS,
  DATASET_NOUNS,
  FALL_NOUNS,
  PREPOSITIONS,
  RISE_NOUNS,
} from "../words/lexicon";
import { bracketOf } from "../words/brackets";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isVersion } from "../words/versions";
import { words } from "../words/words";
import { verbFollows, WITHS } from "../systems/verbFollows";
import { areAuthors } from "./areAuthors";
import { isAnnounced, isPlainWord } from "./isAnnounced";
import { isComparedWith, isRunnerUp } from "./isComparedWith";
import { isMeasuredOn } from "./isMeasuredOn";
import { isNamedMetric } from "./isNamedMetric";
import { isTaskNumber, type Taken } from "./nameRuns";

/**
 * Whether a sentence uses the name [from, to) as it uses a benchmark's: "on X", "the X dataset", "X (84.1%)", "A, B and
 * X". A system's name is one only where a noun says so.
 */
export function standsAsBenchmark(
  tokens: Token[],
  from: number,
  to: number,
  taken: Taken[],
  isSystem: boolean,
): boolean {
  if (followedByNoun(tokens, to, taken) && precededByPreposition(tokens, from)) return true;
  if (!isSystem && isStrongName(tokens[from]!.text) && isSolvedShare(tokens, from, to)) return true;
  if (!isSystem && hasOwnMetric(tokens, from, to) && sharesPattern(tokens, taken)) return true;
  if (isSystem || isNamedMetric(tokens, from, to) || isMeasure(tokens, to)) return false;
  if (isArchitecture(tokens[to - 1]!.text)) return isListedWithScore(tokens, from, to, taken);
  return (
    followedByDatasetWord(tokens, from, to) ||
    (BENCHMARK_NAME.test(tokens[to - 1]!.text) && !isComparedWith(tokens, from)) ||
    leadsList(tokens, to) ||
    isAnnounced(tokens, from, to) ||
    isPlacedLikewise(tokens, from, taken) ||
    (isMeasuredOn(tokens, from, to) && !metricAt(tokens, from)) ||
    (afterOn(tokens, from, to) &&
      !isImprovedOn(tokens, from, taken) &&
      !metricAt(tokens, from) &&
      !NO_DATA.has(tokens[to]?.lower ?? "")) ||
    (isListed(tokens, from, taken) && !opensClause(tokens, from, to)) ||
    ((holdsScore(tokens, to) || changesLikewise(tokens, to, taken)) &&
      !HAS_SIZE.test(tokens[to - 1]!.text) &&
      !isRivalInBracket(tokens, from, to) &&
      !areAuthors(tokens, from) &&
      (isStrongName(tokens[from]!.text) || opensItem(tokens, from)) &&
      !metricAt(tokens, from) &&
      !isComparedWith(tokens, from) &&
      !isRunnerUp(tokens, from))
  );
}

/** "reaches 73% (Oak: 41%, FirNet: 58%)": behind a score that is no average, names with a score each are others'. */
function isRivalInBracket(tokens: Token[], from: number, to: number): boolean {
  const open = tokens[to]?.text === ":" ? bracketOf(tokens, from) : -1;
  const score = tokens.findLastIndex((t, i) => i < open && t.quantity?.never === null);
  if (open < 0 || score < 0 || tokens[to + 1]?.quantity?.sign || BENCHMARK_NAME.test(tokens[to - 1]!.text))
    return false;
  return !tokens
    .slice(0, open)
    .some((t) => /^(?:averag|mean$|overall|across|benchmarks?$|datasets?$|tasks$)/.test(t.lower));
}

/** "Oak-7B: 82.2": a size in parameters is a model's. */
export const HAS_SIZE = /\d[Bb](?:-|$)/;

/** "78.1% of past IMO problems". */
function isSolvedShare(tokens: Token[], from: number, to: number): boolean {
  if (!/^(?:problems|questions|puzzles)$/.test(tokens[to]?.lower ?? "")) return false;
  let of = from - 1;
  while (of > from - 4 && isPlainWord(tokens[of]) && tokens[of]!.lower !== "of") of--;
  return tokens[of]?.lower === "of" && tokens[of - 1]?.quantity?.percent === true;
}

/** "a X F1 score of 0.57". */
function hasOwnMetric(tokens: Token[], from: number, to: number): boolean {
  const metric = /^an?$/.test(tokens[from - 1]?.lower ?? "") ? metricAt(tokens, to) : null;
  if (!metric) return false;
  const of = tokens[metric.to]?.lower === "score" ? metric.to + 1 : metric.to;
  return tokens[of]?.lower === "of" && tokens[of + 1]?.quantity?.never === null;
}

/** "a X F1 score of 0.57 and a MovieLens F1 score of 0.20": a known benchmark has its own number likewise. */
function sharesPattern(tokens: Token[], taken: Taken[]): boolean {
  return taken.some((one, from) => {
    if (one !== "benchmark" || taken[from - 1] === "benchmark") return false;
    let to = from;
    while (taken[to] === "benchmark") to++;
    return hasOwnMetric(tokens, from, to);
  });
}

/** "TDR = 84.4%". */
function isMeasure(tokens: Token[], to: number): boolean {
  return tokens[to]?.text === "=" && tokens[to + 1]?.quantity?.never === null;
}

/** "A (61.4%) and VGG-Face (63.1%)": each name on the list holds its score, and the one before is a benchmark's. */
function isListedWithScore(tokens: Token[], from: number, to: number, taken: Taken[]): boolean {
  const joint = tokens[from - 1]?.text === "," || tokens[from - 1]?.lower === "and";
  const close = tokens[from - 2]?.text === "," ? from - 3 : from - 2;
  if (!joint || tokens[close]?.text !== ")" || !holdsScore(tokens, to)) return false;
  return taken[openOf(tokens, close) - 1] === "benchmark";
}

/** "trained on Japanese Wikipedia articles", "on the open Birch architecture": read or built on, not measured. */
const NO_DATA = words(
  "articles pages text texts documents papers photos images architecture architectures backbone backbones framework codebase",
);

/** How far behind "on" a benchmark's name may begin: "on the challenging comprehensive multimodal reasoning benchmark X". */
const REACH = 8;
/** Words between a name and the noun that says what it is: "TIMIT phoneme recognition task". */
const NOUN_REACH = 4;

const SETS = words("test testing val validation dev evaluation");
const NO_NOUN_BEHIND = words(
  "a an the that which and or show shows we our is are was were has have can captures data",
);
/** "X dataset", "X question answering benchmark", "X test set". */
function followedByNoun(tokens: Token[], to: number, taken: Taken[]): boolean {
  // "Ego4D Moment Queries Challenge 2022": the noun is part of the name.
  if (
    DATASET_NOUNS.has(tokens[to - 1]!.lower) ||
    ((isVersion(tokens[to - 1]!) || isTaskNumber(tokens, to - 1)) &&
      DATASET_NOUNS.has(tokens[to - 2]?.lower ?? ""))
  )
    return true;
  for (let i = to; i < Math.min(tokens.length, to + NOUN_REACH); i++) {
    const token = tokens[i]!;
    if (token.text === "(" && tokens[i + 2]?.text === ")") {
      i += 2;
      continue;
    }
    if (token.kind !== "word" || taken[i] === "benchmark" || PREPOSITIONS.has(token.lower)) return false;
    if (DATASET_NOUNS.has(token.lower)) return true;
    if (token.lower === "set" || token.lower === "split") return SETS.has(tokens[i - 1]!.lower);
    if (NO_NOUN_BEHIND.has(token.lower)) return false;
  }
  return false;
}

export const DATASET_WORDS = words(
  "dataset datasets benchmark benchmarks corpus database leaderboard testbed",
);
/** "X dataset", "X 2005 corpus", "the X Corpus". */
function followedByDatasetWord(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 1 && DATASET_WORDS.has(tokens[to - 1]!.lower)) return true;
  const at = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" ? to + 3 : to;
  return DATASET_WORDS.has(tokens[at]?.lower ?? "");
}

/** "evaluated with X and Y datasets": the plural speaks of all on the list. */
function leadsList(tokens: Token[], to: number): boolean {
  let joint = false;
  for (let k = to; k < Math.min(tokens.length, to + 16); k++) {
    const token = tokens[k]!;
    if ([",", "and", "&", "/"].includes(token.lower)) joint = true;
    else if (!isNameWord(token) && !isVersion(token)) return joint && DATASET_PLURALS.has(token.lower);
  }
  return false;
}

const DATASET_PLURALS = words("datasets benchmarks corpora databases testbeds");

const CLAUSES = words("that which show shows showed demonstrate demonstrates we is are was were");
const LOCATIVES = words("on in for at across over of to won wins winning");
function precededByPreposition(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word") return [",", "(", "/", ":"].includes(token.text);
    if (LOCATIVES.has(token.lower) || token.lower === "and") return true;
    if (token.lower === "the") continue;
    if (COMPARATORS.has(token.lower) || NO_NOUN_BEHIND.has(token.lower)) return false;
  }
  return i === 0;
}

/** "based on X", "trained on X": nothing is measured there. */
const RESTING = words(
  "based depending depends rely relying relies built focus focusing trained builds building",
);

/** "on the hardest setting of X": a part of what is measured on. */
const PARTS = words(
  "set sets split splits subset subsets setting settings part parts portion version variant half track section task tasks fold dataset datasets data collection level",
);

/** "on X", "on the widely used X": only small words in between, none of them a verb or noun of comparison. */
function afterOn(tokens: Token[], i: number, to: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word" || isNameWord(token)) return false;
    if (token.lower === "on") return !RESTING.has(tokens[k - 1]?.lower ?? "");
    if (token.lower === "of" && PARTS.has(tokens[k - 1]?.lower ?? "")) continue;
    // "on probes such as LaTeX equations".
    if (token.lower === "as" && tokens[k - 1]?.lower === "such" && isPlainWord(tokens[to])) return false;
    if (
      PREPOSITIONS.has(token.lower) ||
      RISE_NOUNS.has(token.lower) ||
      FALL_NOUNS.has(token.lower) ||
      CLAUSES.has(token.lower)
    )
      return false;
  }
  return false;
}

/** "33.9 BLEU on A, improving on X by 1.8": a rival, as where it was measured is said. */
function isImprovedOn(tokens: Token[], from: number, taken: Taken[]): boolean {
  if (tokens[from - 1]?.lower !== "on" || tokens[from - 2]?.lower !== "improving") return false;
  return taken.slice(0, from).includes("benchmark");
}

/** "on A, B, and X": a name that goes on a list of benchmarks; in "on A the X" nothing joins the two. */
function isListed(tokens: Token[], i: number, taken: Taken[]): boolean {
  let k = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  const joint = k;
  while (k >= 0 && [",", "and", "/", "&"].includes(tokens[k]!.lower)) k--;
  if (k > 0 && k < joint && tokens[k]!.text === ")") k = openOf(tokens, k) - 1;
  if (k > 0 && k < joint && isQualifier(tokens, k)) k--;
  if (k < 0 || k === joint || taken[k] !== "benchmark") return false;
  while (k > 0 && taken[k - 1] === "benchmark") k--;
  return isListed(tokens, k, taken) || precededByPreposition(tokens, k) || holdsScore(tokens, i + 1);
}

/** "A (long inputs, 61.4%) and X (63.1%)": where the bracket before the joint opens. */
function openOf(tokens: Token[], close: number): number {
  return tokens.findLastIndex((t, i) => i < close && i > close - 14 && t.text === "(");
}

/** "on A labeled, A detected and X", "A birds, X aircraft": a word of the name before that looks like any other. */
function isQualifier(tokens: Token[], k: number): boolean {
  const { kind, lower, text } = tokens[k]!;
  if (kind !== "word" || lower !== text || lower.endsWith("ly") || metricAt(tokens, k)) return false;
  return (
    ![PREPOSITIONS, CLAUSES, DATASET_NOUNS, ACTING_VERBS].some((other) => other.has(lower)) &&
    lower !== "alone"
  );
}

/** "On A and B, Foo scores 63.3": behind a comma a name with a verb opens the clause, and ends the list. */
function opensClause(tokens: Token[], i: number, to: number): boolean {
  // "61.0 F1 on A and ZQDS of 88.6": there it is a metric.
  if (["of", "="].includes(tokens[to]?.lower ?? "") && tokens[to + 1]?.quantity) return true;
  if (tokens[i - 1]?.text !== ",") return false;
  const verb = tokens[to]?.lower.endsWith("ly") ? to + 1 : to;
  const acts = ACTING_VERBS.has(tokens[verb]?.lower ?? "");
  return (
    acts ||
    opensSubjects(tokens, to) ||
    (WITHS.has(tokens[to]?.lower ?? "") && verbFollows(tokens, to, to + 6))
  );
}

/** "On A, Foo and Bar lose": "and" brings the last subject in, and the verb follows it at once; in "On A, B and C, Foo loses" a comma does. */
function opensSubjects(tokens: Token[], to: number): boolean {
  let k = to;
  while (tokens[k]?.text === "," || isNameWord(tokens[k])) k++;
  if (tokens[k]?.lower !== "and" || !isNameWord(tokens[k + 1])) return false;
  k++;
  while (isNameWord(tokens[k])) k++;
  return ACTING_VERBS.has(tokens[k]?.lower ?? "");
}

/** "79.0% for A and 53.5% for X": a name behind its number as the benchmark before it. */
function isPlacedLikewise(tokens: Token[], from: number, taken: Taken[]): boolean {
  const link = tokens[from - 1]?.lower ?? "";
  if (!["for", "in"].includes(link) || tokens[from - 2]?.quantity?.never !== null) return false;
  const before = from - 3;
  const joint = tokens[before]?.lower;
  if ((joint !== "and" && joint !== ",") || taken[before - 1] !== "benchmark") return false;
  let k = before - 1;
  while (k > 0 && taken[k - 1] === "benchmark") k--;
  return tokens[k - 1]?.lower === link && tokens[k - 2]?.quantity?.never === null;
}

const OVERTAKING = /^(?:outperform|surpass|exceed|beat|over$|than$)/;

/** "improves A from 60.1 to 65.2 and X from 51.0 to 55.4": a name goes on as the benchmark before it did. */
function changesLikewise(tokens: Token[], to: number, taken: Taken[]): boolean {
  const link = tokens[to]?.lower;
  if (!["to", "from", "by"].includes(link ?? "") || tokens[to + 1]?.quantity?.never !== null) return false;
  // "outperforms Foo by 2.3 and X by 4.1" goes on about systems.
  if (link === "by" && tokens.slice(0, to).some((t) => OVERTAKING.test(t.lower))) return false;
  for (let k = to - 1; k > 0; k--)
    if (taken[k - 1] === "benchmark" && tokens[k]!.lower === link && tokens[k + 1]?.quantity) return true;
  return false;
}

/** Where an item of a list begins: behind a comma, "and", "as", "on", a colon or a bracket. */
function opensItem(tokens: Token[], i: number): boolean {
  return [",", "and", "as", "on", ":", ";", "(", "/"].includes(tokens[i - 1]?.lower ?? "");
}

/** "X (F1 of 84.1)", "X: DC = 0.947": the number may stand behind its metric. */
function behindMetric(tokens: Token[], at: number): number {
  const metric = metricAt(tokens, at);
  const short = /^[A-Z]{2,5}$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const to = metric?.to ?? short;
  return to > at && ["of", "=", ":"].includes(tokens[to]?.lower ?? "") ? to + 1 : to;
}

/** "X (84.1%)", "X (+4.9%)", "X: 0.910": a name that holds a score. */
function holdsScore(tokens: Token[], to: number): boolean {
  const open = tokens[to]?.text;
  if (open !== "(" && open !== ":") return false;
  const q = tokens[behindMetric(tokens, to + 1)]?.quantity;
  return (
    q !== undefined && q !== null && q.never === null && (q.percent || q.sign !== null || q.low.includes("."))
  );
}
