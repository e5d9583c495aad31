import { DATASET_NOUNS, FALL_VERBS, PREPOSITIONS, RISE_VERBS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { distinctNames, type Anchor } from "./anchorsIn";
import type { Carried } from "./carried";
import type { Scope } from "./scope";

const PLACES = words("on in for at of across");
/** Verbs behind which another system stands: "outperforms the former". */
const OUTDOING = /^(?:outperform|surpass|exceed|beat|lead|lag|trail|underperform)/;

/** Adds what "the former" and "the latter" point at to the anchors of a sentence: the first and the last of two benchmarks. */
export function withPointers(tokens: Token[], anchors: Anchor[], carried: () => Carried): Anchor[] {
  const pointers: Anchor[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    if ((word !== "former" && word !== "latter") || !pointsAtPlace(tokens, i)) continue;
    const pair = pairBefore(anchors, i) ?? carriedPair(carried());
    const benchmark = word === "former" ? pair?.[0] : pair?.[1];
    // No list goes on behind a pointer: it is in a group of its own.
    if (benchmark) pointers.push({ from: i, to: i + 1, benchmark, count: null, group: -i });
  }
  return pointers.length === 0 ? anchors : [...anchors, ...pointers].toSorted((a, b) => a.from - b.from);
}

/** "on the former", "on the latter corpus", "raises the latter to"; not "the former model", and not "the latter reaches", which may be a system. */
function pointsAtPlace(tokens: Token[], i: number): boolean {
  if (tokens[i - 1]!.lower !== "the") return false;
  const before = tokens[i - 2]!.lower;
  const after = tokens[i + 1];
  const changed = (RISE_VERBS.has(before) || FALL_VERBS.has(before)) && !OUTDOING.test(before);
  const alone =
    !after ||
    after.kind !== "word" ||
    PREPOSITIONS.has(after.lower) ||
    DATASET_NOUNS.has(after.lower) ||
    ["and", "but", "while"].includes(after.lower);
  return alone && (changed || PLACES.has(before));
}

type Benchmark = NonNullable<Anchor["benchmark"]>;

function pairBefore(anchors: Anchor[], at: number): Benchmark[] | null {
  const named = distinctNames(anchors.filter((a) => a.to <= at)).slice(-2);
  return named.length === 2 ? named.map((a) => a.benchmark!) : null;
}

function carriedPair({ apart }: Carried): Benchmark[] | null {
  return apart.length === 2
    ? apart.flatMap((scope: Scope) => (scope.kind === "benchmark" ? [scope.benchmark] : []))
    : null;
}
