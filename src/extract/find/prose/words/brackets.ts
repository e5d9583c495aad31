import type { Token } from "./tokens";

/** The bracket that is open at a token, -1 where none is. */
export function bracketOf(tokens: Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    if (tokens[i]!.text === "(") return i;
    if (tokens[i]!.text === ")") return -1;
  }
  return -1;
}

/** Where the bracket around a token closes; the sentence's end where none is open. */
export function closingBracket(tokens: Token[], at: number): number {
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === "(") depth++;
    else if (tokens[i]!.text === ")") {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && i > at) return i;
    }
    if (i === at && depth === 0) return tokens.length;
  }
  return tokens.length;
}

/** Where the bracket that opens at a token closes: an aside of a few words; no place where it is longer. */
export function closeOf(tokens: Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 12); i++) if (tokens[i]!.text === ")") return i;
  return Infinity;
}

/** The end of a bracket without a number of its own: "by 24% (A) and 20% (B)"; the bracket where it holds one. */
export function asideEnd(tokens: Token[], open: number, end: number): number {
  for (let i = open + 1; i < end; i++) {
    if (tokens[i]!.text === ")") return i;
    if (tokens[i]!.quantity !== null && !isPointer(tokens[i - 1]!) && !isPatch(tokens, i)) return open;
  }
  return open;
}

/** "ViT/32": how large the patches of a model are. */
export function isPatch(tokens: Token[], at: number): boolean {
  const [name, stroke, size] = tokens.slice(at - 2, at + 1);
  return (
    stroke?.text === "/" && name?.kind === "word" && name.end === stroke.start && stroke.end === size?.start
  );
}

/** "(loose, Table 6)": where to look, no number of its own. */
function isPointer({ lower }: Token): boolean {
  return /^(?:tab|table|fig|figure|sec|section|appendix)$/.test(lower);
}
