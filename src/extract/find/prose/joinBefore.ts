import type { Draft } from "./draft";
import { signedFor } from "./draftsOf";
import { sameScope } from "./scopes/scope";
import { isResultVerb } from "./words/lexicon";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

/**
 * "Foo reaches 84.1. This is 2.3 points above the best parser (Bar, 81.8).": the differences with which a sentence goes
 * on about the scores of the one before, in their order, belong to those records. Gives the records that are left.
 */
export function joinBefore(drafts: Draft[], before: Draft[], tokens: Token[]): Draft[] {
  if (!pointsAtScores(tokens)) return drafts;
  const scores = before.filter((d) => d.value && !d.competitor && !d.system.others && !d.value.efficiency);
  const gains = drafts.slice(0, scores.length);
  const rest = drafts.slice(scores.length);
  const goOn = gains.every((gain, k) => {
    const score = scores[k]!;
    const free = gain.delta && !gain.value && !gain.delta.efficiency && !score.delta;
    return free && (gain.scope.kind === "none" || sameScope(gain.scope, score.scope));
  });
  if (scores.length === 0 || gains.length < scores.length || !goOn || rest.some((d) => d.delta && !d.value))
    return drafts;
  for (const [k, score] of scores.entries()) {
    score.delta = signedFor(score.value!, gains[k]!.delta!, tokens);
    score.baseName ??= gains[k]!.baseName;
  }
  const [only, other] = rest;
  const [score] = scores;
  if (!only?.competitor || other || scores.length > 1 || score!.base) return rest;
  score!.base = { ...only.value!, role: "base" };
  score!.baseName = only.system.method ?? score!.baseName;
  return [];
}

const SAID = words("this that these those");
const SCORES = words("result results score scores number numbers");
const BEING = words(
  "represents represent marks mark corresponds correspond constitutes constitute amounts amount makes make",
);
/** "This is", "That represents", "These results surpass"; not "This method improves". */
function pointsAtScores(tokens: Token[]): boolean {
  if (!SAID.has(tokens[0]?.lower ?? "")) return false;
  const verb = tokens[SCORES.has(tokens[1]?.lower ?? "") ? 2 : 1]?.lower ?? "";
  return isResultVerb(verb) || BEING.has(verb);
}
