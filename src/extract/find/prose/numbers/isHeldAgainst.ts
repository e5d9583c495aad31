import type { Token } from "../words/tokens";

/** "64.1 vs. 64.3": a number that another one is held against. */
export function isHeldAgainst(tokens: Token[], at: number): boolean {
  return otherHeld(tokens, at) !== null;
}

/** Where that other number stands. */
export function otherHeld(tokens: Token[], at: number): number | null {
  const versus = tokens[at + 1]?.lower;
  if (versus !== "vs" && versus !== "versus") return null;
  const other = at + (tokens[at + 2]?.text === "." ? 3 : 2);
  return tokens[other]?.quantity?.never === null ? other : null;
}
