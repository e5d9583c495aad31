import { SCORE_VERBS } from "../find/prose/words/lexicon";
import { CALLED_BENCHMARK } from "./titleNames";
import { isArchitecture } from "./models";
import { isDescription, isStrongName } from "./nameWords";

/** What proposes something, whose name the abstract then need not give: "we propose a new way", "our method". */
const PROPOSING =
  /\b(?:we|(?:this|the) (?:paper|work|article|study)|I) (?:[a-z]+ly |then |also |further |here )?(?:propose|introduce|present|develop|design|describe|devise)s?\b|\b[Oo]ur (?:(?:proposed|new|full|final|best) )?(?:method|approach|model|framework|system|algorithm|network|agent|architecture)\b/i;
/** "Foo reads charts", "Foo is a model": what opens a sentence and acts. */
const OPENING = /(?:^|[.!?]\s+)(\p{Lu}[\w+-]{1,40}) (is (?:an? |our |the )|[a-z]{3,20}s )/gu;

/**
 * The name of the one system that opens sentences with a verb of its own, in an abstract that never says that it proposes
 * something: "Foo reads charts step by step. It reaches 84.1%". Who only scores may be somebody else. `isKnown` tells benchmarks and models of others.
 */
export function openingName(abstract: string, isKnown: (name: string) => boolean): string | null {
  if (PROPOSING.test(abstract)) return null;
  const opening = [...abstract.matchAll(OPENING)].filter(([, name]) => isOwn(name!) && !isKnown(name!));
  const described = opening.filter(([, , verb]) => !SCORE_VERBS.has(verb!.trim()));
  return onlyName(described) ?? onlyName(opening);
}

function onlyName(opening: RegExpMatchArray[]): string | null {
  const names = new Set(opening.map(([, name]) => name!));
  return names.size === 1 ? [...names][0]! : null;
}

function isOwn(name: string): boolean {
  return (
    isStrongName(name) &&
    /[a-z]/.test(name) &&
    !isDescription(name) &&
    !isArchitecture(name) &&
    !CALLED_BENCHMARK.test(name)
  );
}
