import { sizeOf } from "./sizes";
import { words } from "../find/prose/words/words";
import type { Token } from "../find/prose/words/tokens";

/** How far behind a name its size may stand: "Oak is a Transformer-based model with 1.3B parameters". */
const REACH = 12;
/** What a sentence says of a name begins with one of these: "Oak, a 65B parameter model", "Oak is", "Oak (1.3B parameters)". */
const TELLING = new Set([",", "(", "is", "has"]);
/** Words behind which another system is spoken of. */
const OTHERS = words(
  "than over outperforms outperforming surpasses surpassing exceeds exceeding matches like as from on",
);

/**
 * The sizes in billions that a text tells of systems whose names print none: "Oak, a 3.8 billion parameter model", "Oak is
 * a model with 1.3B parameters". A system with two sizes has none.
 */
export function ownSizes(
  sentences: Token[][],
  own: { primary: string | null; all: Set<string> },
): Map<string, number> {
  const told = new Map<string, Set<number>>();
  const note = (name: string, size: number | null) => {
    if (size !== null) told.set(name, (told.get(name) ?? new Set()).add(size));
  };
  // "Foo: ..." that introduces Foo-7B and no other.
  for (const name of own.all)
    if (own.primary && name.startsWith(`${own.primary}-`)) note(own.primary, sizeOf(name).paramsB);
  for (const tokens of sentences) {
    for (const [i, { text }] of tokens.entries())
      if (own.all.has(text)) note(text, sizeBehind(tokens, i + 1, own.all));
    // "This 2.6B parameter network": the one spoken of.
    if (own.primary && /^(?:this|the|our)$/.test(tokens[0]?.lower ?? ""))
      note(own.primary, parametersAt(tokens, 1) ?? parametersOfIt(tokens));
  }
  return new Map([...told].flatMap(([name, sizes]) => (sizes.size === 1 ? [[name, [...sizes][0]!]] : [])));
}

function sizeBehind(tokens: Token[], from: number, names: Set<string>): number | null {
  if (!TELLING.has(tokens[from]?.lower ?? "")) return null;
  for (let i = from + 1; i < Math.min(tokens.length, from + REACH); i++) {
    const { lower, text } = tokens[i]!;
    if (OTHERS.has(lower) || names.has(text) || [";", ":", "and"].includes(lower)) return null;
    const size = parametersAt(tokens, i);
    if (size !== null) return size;
  }
  return null;
}

/** "65B parameter", "3.8 billion parameters", "350M-parameter": so many billions. */
function parametersAt(tokens: Token[], i: number): number | null {
  const [token, next, last] = tokens.slice(i, i + 3);
  const glued = /^(\d+(?:\.\d+)?[BM])(-parameters?)?$/.exec(token?.text ?? "");
  if (glued)
    return glued[2] || isParameter(next) || MODEL.test(next?.lower ?? "") ? sizeOf(glued[1]!).paramsB : null;
  const scale = next?.lower === "billion" ? "B" : next?.lower === "million" ? "M" : null;
  return scale && token?.quantity && isParameter(last)
    ? sizeOf(`${token.quantity.low}${scale}`).paramsB
    : null;
}

/** "The model has only 0.3B parameters". */
function parametersOfIt(tokens: Token[]): number | null {
  if (!MODEL.test(tokens[1]?.lower ?? "") || !/^(?:has|contains|uses|with)$/.test(tokens[2]?.lower ?? ""))
    return null;
  return parametersAt(tokens, 3) ?? parametersAt(tokens, 4);
}

/** "a 7B prover". */
const MODEL =
  /^(?:model|network|transformer|m?llm|v?lm|agent|prover|judge|retriever|reader|encoder|decoder|reasoner|verifier|assistant)$/;

function isParameter(token: Token | undefined): boolean {
  return /^-?parameters?$/.test(token?.lower ?? "");
}
