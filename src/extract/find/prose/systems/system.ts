import type { OwnNames } from "../../../names/methods";
import { isNameWord } from "../../../names/nameWords";
import { sizeOf } from "../../../names/sizes";
import type { ModelName } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";

/** Whose number it is. */
export interface System {
  method: string | null;
  model: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  /** A model that the sentence starts from ("based on X", "improves X"). */
  baseModel: string | null;
  /** Set where the sentence holds it against the paper's own: the next sentence does not go on about it. */
  others?: boolean;
}

export interface SystemContext {
  tokens: Token[];
  models: Named<ModelName>[];
  /** Tokens that belong to a benchmark's name. */
  inBenchmark: boolean[];
  own: OwnNames;
  /** The system of the sentence before, for "It" and for a model that is not named again. */
  before: System | null;
}

/** The size that a name prints; most print none, and a look for digits is cheap. */
export const sizeIn = (name: string) => (/\d/.test(name) ? sizeOf(name) : NO_SIZE);
const NO_SIZE = { paramsB: null, activeParamsB: null };

export const OTHERS = words(
  "than over surpassing outperforming outperforms surpasses outperform surpass exceeding versus vs against beating compared like unlike",
);

export interface Subject {
  ownName: string | null;
  model: Named<ModelName> | null;
  /** Set for somebody else's system. */
  others?: boolean;
}

/** Several words that make one own name: "Temporal Self-Rewarding Language Models"; not the X of "on X Foo reaches". */
export function nameOf(i: number, { tokens, inBenchmark }: SystemContext): string {
  let from = i;
  while (from > 0 && isNameWord(tokens[from - 1]) && !inBenchmark[from - 1] && i - from < 6) from--;
  return textOf(tokens, from, i + 1);
}
