import { nameBenchmark } from "../../../names/benchmarks";
import type { OwnNames } from "../../../names/methods";
import { isNameWord } from "../../../names/nameWords";
import type { Vocabulary } from "../../../names/vocabulary";
import { DATASET_NOUNS } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { NamedSentence } from "./namesIn";

const SAID_OF_IT = words("new novel proposed large large-scale challenging own curated collected");

/** "on our benchmark", "on our new dataset": what the paper calls its own, where no name follows. */
export function withOwnBenchmark(
  names: NamedSentence,
  tokens: Token[],
  own: OwnNames,
  v: Vocabulary,
): NamedSentence {
  if (!own.benchmark) return names;
  const benchmarks = [...names.benchmarks];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.lower !== "our") continue;
    let noun = i + 1;
    while (SAID_OF_IT.has(tokens[noun]?.lower ?? "")) noun++;
    if (!DATASET_NOUNS.has(tokens[noun]?.lower ?? "") || isNameWord(tokens[noun + 1])) continue;
    const name = nameBenchmark(own.benchmark, v);
    benchmarks.push({ from: i, to: noun + 1, text: own.benchmark, name });
  }
  benchmarks.sort((a, b) => a.from - b.from);
  return { ...names, benchmarks };
}
