import type { Reading } from "../numbers/reading";
import { isResultVerb } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Anchor } from "./anchorsIn";

/** "when trained on X", "after fine-tuning with X": what a model learns from. */
const LEARNING = /^(?:(?:post-?|fine-?|co-?)?(?:train|tun)(?:ed|ing)|learn(?:ed|t|ing))$/;
/** "pretrained on X", "transferred from X": nobody measures there. */
const STARTING = /^(?:pre-?train(?:ed|ing)|initiali[sz](?:ed|ing)|transferr(?:ed|ing))$/;
const SOURCE_PREPOSITIONS = /^(?:on|from|with|using)$/;
/** How far before a source its preposition may stand: "on the much larger X". */
const REACH = 4;

/** Takes out the benchmarks that a model was trained on, where the sentence said before what it is measured on. */
export function withoutSources(tokens: Token[], anchors: Anchor[], readings: Reading[]): Anchor[] {
  const sources = new Set<number>();
  // "Pretrained on A and fine-tuned on B, it reaches": nobody measures on A.
  const learnt = anchors.filter((a) => a.benchmark && STARTING.test(verbOf(tokens, a.from) ?? ""));
  if (anchors.some((a) => a.benchmark && !learnt.includes(a))) for (const a of learnt) sources.add(a.group);
  for (const [k, anchor] of anchors.entries()) {
    const measured = anchors.findLast((a, i) => i < k && a.benchmark && !sources.has(a.group));
    const verb = measured && measured.group !== anchor.group ? verbOf(tokens, anchor.from) : null;
    if (!measured || verb === null) continue;
    const next = anchors.find((a) => a.from > anchor.from && a.group !== anchor.group)?.from ?? tokens.length;
    // "84.1% on A, and fine-tuned on B it reaches 52.3": there the second number is B's.
    const ownNumber = holdsNumber(readings, 0, anchor.from) && holdsNumber(readings, anchor.to, next);
    if (STARTING.test(verb) || !ownNumber) sources.add(anchor.group);
  }
  return anchors.filter(
    (a, k) =>
      !sources.has(a.group) &&
      !isWhole(tokens, a, anchors[k - 1]) &&
      !isElsewhere(tokens, a) &&
      !isTraining(tokens, a) &&
      !isBaselines(tokens, a) &&
      !isLearntAlone(tokens, a),
  );
}

const PARTS = /^(?:tasks|subsets|sub-?datasets|datasets|splits|portions|parts|tracks)$/;
/** "the A and B tasks of X": what was measured on are the parts. */
function isWhole(tokens: Token[], { benchmark, from }: Anchor, before: Anchor | undefined): boolean {
  const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (!benchmark || tokens[of]?.lower !== "of" || !PARTS.test(tokens[of - 1]?.lower ?? "")) return false;
  return before?.benchmark != null && before.to >= of - 1;
}

/** "X training improves Foo"; not "the X training set". */
function isTraining(tokens: Token[], { benchmark, to }: Anchor): boolean {
  if (!benchmark || !/^(?:pre-?)?training$/.test(tokens[to]?.lower ?? "")) return false;
  return isResultVerb(tokens[to + 1]?.lower ?? "");
}

/** "Training Foo on X alone improves": the subject of the sentence is learning from X. */
function isLearntAlone(tokens: Token[], { benchmark, from, to }: Anchor): boolean {
  const verb = verbOf(tokens, from);
  if (!benchmark || !verb?.endsWith("ing") || !tokens.slice(0, from).some((t) => t.lower === verb))
    return false;
  let i = to;
  while (/^(?:alone|only|data|dataset)$/.test(tokens[i]?.lower ?? "")) i++;
  return tokens.findIndex((t) => t.lower === verb) <= 1 && isResultVerb(tokens[i]?.lower ?? "");
}

/** "10 points over the baseline trained only on X": what others learnt from. */
function isBaselines(tokens: Token[], { benchmark, from }: Anchor): boolean {
  const verb = benchmark ? verbOf(tokens, from) : null;
  const at = verb === null ? -1 : tokens.findLastIndex((t, i) => i < from && t.lower === verb);
  return /^(?:baselines?|counterparts?)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "on the classes not in X". */
function isElsewhere(tokens: Token[], { from }: Anchor): boolean {
  return tokens[from - 1]?.lower === "in" && tokens[from - 2]?.lower === "not";
}

function holdsNumber(readings: Reading[], from: number, to: number): boolean {
  return readings.some((r) => r.at >= from && r.at < to);
}

/** "a net trained on X": named for what was learnt from. */
export function isSource(tokens: Token[], at: number): boolean {
  return verbOf(tokens, at) !== null;
}

/** The verb of learning that a name stands behind: "trained on", "trained only on", "pre-training it on". */
function verbOf(tokens: Token[], at: number): string | null {
  for (let i = at - 1; i > Math.max(0, at - 1 - REACH); i--) {
    const { kind, lower } = tokens[i]!;
    if (!SOURCE_PREPOSITIONS.test(lower)) {
      if (kind !== "word") return null;
      continue;
    }
    if (tokens[i - 1]!.kind !== "word") return null;
    const verbs = [tokens[i - 1]!.lower, tokens[i - 2]?.lower ?? ""];
    return verbs.find((v) => LEARNING.test(v) || STARTING.test(v)) ?? null;
  }
  return null;
}

const EVALUATING = /^(?:on|over|across|evaluat(?:e[ds]?|ing)|test(?:s|ed|ing)?|benchmark(?:s|ed|ing)?)$/;
/** How far before "from" it may be said that what is taken is measured on: "on 500 hard questions from X". */
const TAKEN_REACH = 8;

/** How far before the last name of a list its "from" may stand. */
const LIST_REACH = 12;
const isInList = (token: Token | undefined) => token?.kind === "word" || token?.text === ",";

/** "a subset of images from the X dataset", "sets were obtained from X, Y and Z", "labels derived from the public X tool": what data was made of. */
export function isTakenFrom(tokens: Token[], at: number): boolean {
  let from = at - 1;
  while (from > at - LIST_REACH && isInList(tokens[from]) && tokens[from]!.lower !== "from") from--;
  if (tokens[from]?.lower !== "from") return false;
  return !tokens.slice(Math.max(0, from - TAKEN_REACH), from).some((t) => EVALUATING.test(t.lower));
}
