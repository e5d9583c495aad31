import type { Token } from "./tokens";

/** The bracket that is open at a token, -1 where none is. */
export function bracketOf(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    if (tokens[i]!.text === "(") return i;
    if (tokens[i]!.text === ")") return -1;
  }
  return -1;
}
