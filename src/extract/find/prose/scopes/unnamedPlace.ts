import { DATASET_NOUNS, PREPOSITIONS, splitNamed } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { Anchor } from "./anchorsIn";

/** Where the place of a measurement stands that has no name: [from, to). */
interface Place {
  from: number;
  to: number;
}

const EXPERIMENTS = words("test tests experiment experiments study trial trials deployment");
/** "on the benchmark", "on our new dataset": the one spoken of before, whatever is said of it. */
const SAME = words(
  `same full whole entire complete official standard challenging hard harder hardest popular large large-scale small new novel proposed resulting given
   hidden public private held-out unseen original above respective corresponding widely used widely-used well-known main final target underlying considered introduced
   presented collected created constructed released`,
);
/** "trained on a large corpus": nothing is measured there. */
const LEARNT =
  /^(?:(?:pre-?|post-?|fine-?)?(?:train|tun)(?:ed|ing|s)?|learn(?:ed|t|ing|s)?|based|built|rel(?:y|ies|ying)|focus(?:e[sd]|ing)?|work(?:s|ing)?)$/;
/** How many words a place may have between its article and its noun. */
const REACH = 7;

/** "On the left atrium dataset", "in an online A/B test": somewhere that no benchmark of the sentence names. */
export function unnamedPlace(tokens: Token[], anchors: Anchor[]): Place | null {
  const opening = openingPlace(tokens, anchors) ?? openingTask(tokens, anchors);
  if (opening) return opening;
  for (let from = 0; from < tokens.length - 2; from++) {
    const preposition = tokens[from]!.lower;
    if (preposition !== "on" && preposition !== "in") continue;
    if (LEARNT.test(tokens[from - 1]?.lower ?? "")) continue;
    const to = placeEnd(tokens, from + 1, preposition);
    if (to !== null && !anchors.some((a) => a.from <= to + 1 && a.to > from)) return { from, to };
  }
  return null;
}

/** What is done in listening tests or in user studies is done on nothing that was named. */
const WITH_PEOPLE = /^(?:listening|user|human|clinical|field|real-world|subjective|perceptual|hardware)$/;
const TRIALS = /^(?:tests?|stud(?:y|ies)|trials?|evaluations?|experiments?)$/;
const OF_TASK = /(?:[st]ion|ment|ing|retrieval|math|code|dialogue)$/;
/** "In simulation, ...", "In listening tests it ...", "On regression tasks, ...": the sentence opens with what has no name. */
function openingTask(tokens: Token[], anchors: Anchor[]): Place | null {
  if (!/^(?:in|on|for)$/.test(tokens[0]?.lower ?? "")) return null;
  let to = tokens[1]?.kind === "number" ? 2 : 1;
  while (
    tokens[to]?.kind === "word" &&
    tokens[to]!.text === tokens[to]!.lower &&
    !ENDS.has(tokens[to]!.lower)
  )
    to++;
  const [before, noun] = tokens.slice(to - 2, to).map((t) => t.lower);
  const ends = tokens[to]?.text === "," || ENDS.has(tokens[to]?.lower ?? "");
  if (!ends || to > 4 || anchors.some((a) => a.benchmark && a.from < to + 1)) return null;
  const told =
    /^simulations?$/.test(noun!) ||
    (TRIALS.test(noun!) && WITH_PEOPLE.test(before!)) ||
    (/^(?:tasks|prediction)$/.test(noun!) && to > 2 && (noun === "prediction" || OF_TASK.test(before!)));
  return told ? { from: 0, to } : null;
}
const ENDS = words("it we our the its they");

/** "On knowledge probes such as equations, ...": the sentence opens with a place, and none of its examples has a name. */
function openingPlace(tokens: Token[], anchors: Anchor[]): Place | null {
  if (tokens[0]?.lower !== "on") return null;
  const such = tokens.findIndex((t, i) => t.lower === "such" && tokens[i + 1]?.lower === "as");
  const comma = tokens.findIndex((t, i) => i > such && t.text === ",");
  if (such < 2 || such > REACH || comma < 0 || tokens.slice(1, such).some((t) => t.kind !== "word"))
    return null;
  return anchors.some((a) => a.benchmark && a.from < comma) ? null : { from: 0, to: such };
}

function placeEnd(tokens: Token[], article: number, preposition: string): number | null {
  const other = ["a", "an", "another"].includes(tokens[article]!.lower);
  if (!other && !["the", "our"].includes(tokens[article]!.lower)) return null;
  let told = other;
  for (let i = article + 1; i < Math.min(tokens.length, article + 1 + REACH); i++) {
    const { kind, lower, text } = tokens[i]!;
    if (kind !== "word" && text !== "/" && text !== "-") return null;
    if (PREPOSITIONS.has(lower)) return null;
    const noun =
      DATASET_NOUNS.has(lower) || (preposition === "in" && EXPERIMENTS.has(lower)) || lower === "experiment";
    // "the retrieval task set": the last noun of the run decides.
    if (noun && !isNoun(tokens[i + 1])) return told || isFromSomewhere(tokens, i + 1) ? i + 1 : null;
    if (!SAME.has(lower) && splitNamed(lower) === null && !noun) told = true;
  }
  return null;
}

/** "on the dataset from our hospital", "the images collected by": another one than was spoken of before. */
function isFromSomewhere(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  return lower === "from" || (lower === "collected" && PREPOSITIONS.has(tokens[at + 1]?.lower ?? ""));
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && (DATASET_NOUNS.has(token.lower) || /^(?:sets?|splits?)$/.test(token.lower));
}
