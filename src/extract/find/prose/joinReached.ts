import type { Draft } from "./draft";
import { sameScope } from "./scopes/scope";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

/**
 * The drafts of a sentence with how high each score rose in the record of its difference: "improves accuracy by 3.2 points,
 * reaching 71.2%", "by 3.2 and 1.1 on A and B, and achieves 71.2 and 45.1".
 */
export function joinReached(drafts: Draft[], tokens: Token[]): Draft[] {
  const first = drafts.findIndex((d) => d.value !== null);
  const [gains, scores] = [drafts.slice(0, first), drafts.slice(first)];
  if (first < 1 || gains.length !== scores.length) return drafts;
  const last = gains.at(-1)!;
  if (!reaches(tokens.slice(last.delta!.at + 1, scores[0]!.value!.at))) return drafts;
  const inherited = scores.every((d) => sameScope(d.scope, last.scope));
  const fits = gains.every((gain, k) => isReachedBy(gain, scores[k]!, inherited));
  return fits ? gains.map((gain, k) => withScore(gain, scores[k]!)) : drafts;
}

function isReachedBy(gain: Draft, score: Draft, inherited: boolean): boolean {
  const [by, to] = [gain.delta!, score.value!];
  if (by.efficiency || to.efficiency || score.delta || score.base || score.competitor || score.system.others)
    return false;
  if (by.metric !== null && to.metric !== null && by.metric !== to.metric) return false;
  return (
    (inherited || sameScope(gain.scope, score.scope)) && Number(to.quantity.low) > Number(by.quantity.low)
  );
}

function withScore(gain: Draft, { value }: Draft): Draft {
  return { ...gain, value: { ...value!, metric: value!.metric ?? gain.delta!.metric } };
}

const REACHING = words(
  "reaching achieving attaining obtaining yielding scoring reaches achieves attains obtains",
);
const OTHERS = words("; : while whereas but which that when where ( )");
/** ", reaching", "and achieves"; not "while Foo achieves". */
function reaches(between: Token[]): boolean {
  const verb = between.findIndex((t) => REACHING.has(t.lower));
  const joint = between[verb - 1]?.lower;
  return (joint === "," || joint === "and") && !between.some((t) => OTHERS.has(t.lower));
}
