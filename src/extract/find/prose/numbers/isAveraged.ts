import type { Token } from "../words/tokens";
import { skipHedges } from "./hedges";

/** "an average of 59.7%", "averaging 59.7%", "on average 59.7%". */
export function isAveraged(tokens: Token[], at: number): boolean {
  const i = skipHedges(tokens, at - 1);
  const [before, word] = [tokens[i - 1]?.lower ?? "", tokens[i]?.lower ?? ""];
  if (/^averag(?:ing|es|ed)$/.test(word)) return true;
  return word === "of" ? before === "average" || before === "mean" : word === "average" && before === "on";
}
