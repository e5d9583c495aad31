import type { Draft } from "./draft";
import { sameScope } from "./scopes/scope";
import { sizeIn } from "./systems/system";
import { isHumans } from "./words/lexicon";
import type { Token } from "./words/tokens";
import { words } from "./words/words";

const CONTRASTS = words("while whereas although though");

/**
 * The drafts of a sentence with what is only told for contrast as the base: "While humans reach 72.4%, the best model
 * achieves 12.2%", "humans obtain 92% vs. 15% for GPT-4o".
 */
export function contrasted(drafts: Draft[], tokens: Token[]): Draft[] {
  const [first, second] = drafts;
  if (drafts.length === 1) return [againstHumans(first!)];
  if (drafts.length === 2 && opensWithRival(first!, second!, tokens)) return [heldAgainst(second!, first!)];
  if (drafts.length !== 2 || !isScore(first!) || !isScore(second!)) return drafts;
  if (!first!.system.others || second!.system.others || !sameScope(first!.scope, second!.scope))
    return drafts;
  const [a, b] = [first!.value!, second!.value!];
  if (a.metric !== null && b.metric !== null && a.metric !== b.metric) return drafts;
  if (!tokens.slice(0, a.at).some((t) => CONTRASTS.has(t.lower))) return drafts;
  return [heldAgainst(second!, first!)];
}

/** "Compared to Foo (52.8%), ours achieves 58.4%". */
function opensWithRival(rival: Draft, ours: Draft, tokens: Token[]): boolean {
  if (!rival.competitor || !rival.value || !isScore(ours) || !tokens[0]!.lower.startsWith("compar"))
    return false;
  return rival.value.at < ours.value!.at && sameScope(rival.scope, ours.scope);
}

function heldAgainst(draft: Draft, { value, system }: Draft): Draft {
  return { ...draft, base: { ...value!, role: "base" }, baseName: system.model ?? system.method };
}

function isScore({ value, base, delta, competitor }: Draft): boolean {
  return value !== null && value.base === null && !value.efficiency && !base && !delta && !competitor;
}

/** People are what a system is held against, whoever is named first. */
function againstHumans(draft: Draft): Draft {
  const { value, base, baseName, system } = draft;
  if (!value || !base || !baseName || !system.method || !isHumans(system.method)) return draft;
  return {
    ...draft,
    value: { ...base, role: "value", metric: base.metric ?? value.metric },
    base: { ...value, role: "base" },
    baseName: system.method,
    system: { method: baseName, model: baseName, ...sizeIn(baseName), baseModel: null },
  };
}
