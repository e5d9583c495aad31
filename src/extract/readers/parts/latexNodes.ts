import { parse } from "@unified-latex/unified-latex-util-parse";
import type * as Ast from "@unified-latex/unified-latex-types";

export type LatexNode = Ast.Node;

/** The parser recurses: deeper braces or environments than any table has would overflow its stack. */
const DEEPEST = 80;
const LONGEST = 1_000_000;

/** Why a stretch of LaTeX cannot be parsed; null where it can. */
export function tooHard(tex: string): string | null {
  if (tex.length > LONGEST) return `a table longer than ${LONGEST} characters`;
  let depth = 0;
  let deepest = 0;
  for (const token of tex.matchAll(/\\begin\b|\\end\b|\\[\s\S]|[{}$]/g)) {
    if (token[0] === "{" || token[0] === "\\begin" || token[0] === "\\[" || token[0] === "\\(") depth++;
    else if (token[0] === "}" || token[0] === "\\end" || token[0] === "\\]" || token[0] === "\\)")
      depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest > DEEPEST ? `braces nest deeper than ${DEEPEST}` : null;
}

export function parseLatex(tex: string): LatexNode[] {
  // The parser hands a NUL over as a bare string where nodes are expected; a space keeps every offset.
  return parse(tex.replaceAll("\0", " ")).content;
}

/** A node's children: content and arguments. */
export function childrenOf(node: LatexNode): LatexNode[][] {
  const lists: LatexNode[][] = [];
  if ("args" in node && node.args) for (const arg of node.args) lists.push(arg.content);
  if ("content" in node && Array.isArray(node.content)) lists.push(node.content as LatexNode[]);
  return lists;
}

export function envName(node: LatexNode): string | null {
  if (node.type !== "environment" && node.type !== "mathenv") return null;
  const env: unknown = node.env;
  return typeof env === "string" ? env : ((env as { content?: string }).content ?? "");
}

/** The mandatory arguments that the parser found. */
export function braced(node: LatexNode): LatexNode[][] {
  if (!("args" in node) || !node.args) return [];
  return node.args.filter((arg) => arg.openMark === "{").map((arg) => arg.content);
}

/** The plain characters of nodes, for counts and widths. */
export function rawText(nodes: LatexNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "string") return node.content;
      if (node.type === "whitespace") return " ";
      return childrenOf(node).map(rawText).join("");
    })
    .join("");
}

/** What stands after a macro that the parser does not know: `[…]` options are passed over, then up to `count` groups or tokens. */
export function takeArguments(
  nodes: LatexNode[],
  from: number,
  count: number,
): { args: LatexNode[][]; next: number } {
  const args: LatexNode[][] = [];
  let next = from;
  while (args.length < count && next < nodes.length) {
    const node = nodes[next];
    if (node === undefined) break;
    if (node.type === "whitespace" || node.type === "comment") next++;
    // `\acs*{wer}`
    else if (node.type === "string" && node.content === "*" && next === from) next++;
    else if (node.type === "string" && node.content === "[") next = closingBracket(nodes, next) + 1;
    else if (node.type === "group") {
      args.push(node.content);
      next++;
    } else if (node.type === "string" && args.length < count - 1) {
      args.push([node]);
      next++;
    } else break;
  }
  return { args, next };
}

export function closingBracket(nodes: LatexNode[], from: number, most = 40): number {
  for (let i = from; i < nodes.length && i < from + most; i++) {
    const node = nodes[i];
    if (node?.type === "string" && node.content === "]") return i;
  }
  return from;
}
