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
export function joinBefore(drafts: Draft[], before: Draft[], tokens: Token[], isPlaced: boolean): Draft[] {
  if (!pointsAtScores(behindComparison(tokens))) return drafts;
  const scores = before.filter((d) => d.value && !d.competitor && !d.system.others && !d.value.efficiency);
  const gains = drafts.slice(0, scores.length);
  const rest = drafts.slice(scores.length);
  const goOn = gains.every((gain, k) => {
    const score = scores[k]!;
    const free = gain.delta && !gain.value && !gain.delta.efficiency && !score.delta;
    const samePlace = !isPlaced || gain.scope.kind === "none" || sameScope(gain.scope, score.scope);
    return free && samePlace;
  });
  if (scores.length === 0) return drafts;
  if (gains.length < scores.length || !goOn || rest.some((d) => d.delta && !d.value))
    return isPlaced || !SAID.has(tokens[0]!.lower) ? drafts : drafts.map((d) => aboutLast(d, scores));
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

/** "It gets 1 on A, 2 on B and 1.5 on average. This is 0.4 better than Foo": the last of them. */
function aboutLast(draft: Draft, scores: Draft[]): Draft {
  if (!draft.delta || draft.value || draft.delta.efficiency || draft.scope.kind === "set") return draft;
  const last = scores.at(-1)!;
  const alike = scores.every((s) => s.value!.metric === last.value!.metric);
  const delta = { ...draft.delta, metric: draft.delta.metric ?? (alike ? last.value!.metric : null) };
  // "It gets 1 on A and 2 on B. This is up to 0.4 better than Foo": on both.
  const others = scores.filter((s, k) => scores.findIndex((one) => sameScope(one.scope, s.scope)) === k);
  const isOfAll = last.scope.kind === "benchmark" && others.length > 1;
  return {
    ...draft,
    delta,
    scope: isOfAll ? { kind: "set", count: others.length } : last.scope,
    system: last.system,
  };
}

/** "Compared to Foo, this is a gain of": what is said behind the comparison. */
function behindComparison(tokens: Token[]): Token[] {
  const opens = /^(?:compar|relative)/.test(tokens[0]?.lower ?? "");
  return opens ? tokens.slice(tokens.findIndex((t) => t.text === ",") + 1) : tokens;
}

const GAINS = /^(?:gain|improvement|increase|difference)s$/;

const SAID = words("this that these those");
const SCORES = words("result results score scores number numbers");
const BEING = words(
  "represents represent marks mark corresponds correspond constitutes constitute amounts amount makes make",
);
/** "This is", "That represents", "These results surpass", "The gains over Foo are"; not "This method improves". */
function pointsAtScores(tokens: Token[]): boolean {
  if (tokens[0]?.lower === "the" && GAINS.test(tokens[1]?.lower ?? "")) return true;
  if (!SAID.has(tokens[0]?.lower ?? "")) return false;
  const verb = tokens[SCORES.has(tokens[1]?.lower ?? "") ? 2 : 1]?.lower ?? "";
  return isResultVerb(verb) || BEING.has(verb);
}
