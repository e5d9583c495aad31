import type { Definitions } from "./latexDefinitions";
import { childrenOf, closingBracket, envName, rawText, takeArguments, type LatexNode } from "./latexNodes";
import { cellContext, latexRuns } from "./latexRuns";
import { TABULAR } from "./latexTable";
import { tidy } from "./runs";

/** A tabular with the words that stand for it. */
export interface Tabular {
  table: LatexNode;
  caption: string | null;
  /** The caption of the float around it, where a part of that has one of its own. */
  over: string | null;
  /** Which of the tabulars it is that share the caption; null where it has one to itself. */
  part: { at: number; of: number } | null;
  label: string | null;
}

/** What a stretch of a source holds, in order: tabulars, and captions and labels that are still no tabular's. */
type Item = { tabular: Tabular } | { caption: string } | { label: string };

/**
 * The tabulars below, each with the caption of the innermost box around it that has one. Where a box has several, as
 * parts side by side do, each is of the tabular behind it, or of the one before where the first tabular comes first.
 */
export function tabularsIn(nodes: LatexNode[], definitions: Definitions): Tabular[] {
  return boxOf(nodes, definitions).flatMap((item) => ("tabular" in item ? [item.tabular] : []));
}

function boxOf(nodes: LatexNode[], definitions: Definitions): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const { found, next } = itemsAt(nodes, at, definitions);
    items.push(...found);
    at = next - 1;
  }
  return withCaptions(items);
}

function itemsAt(nodes: LatexNode[], at: number, definitions: Definitions): { found: Item[]; next: number } {
  const node = nodes[at] as LatexNode;
  const next = at + 1;
  const name = envName(node);
  if (name !== null && name in TABULAR && !layout(node)) {
    const tabular: Tabular = { table: node, caption: null, over: null, part: null, label: null };
    const inside = name === "longtable" ? childrenOf(node).flatMap((own) => boxOf(own, definitions)) : [];
    if (name === "array") return { found: [], next };
    return { found: withCaptions([{ tabular }, ...inside.filter((item) => !("tabular" in item))]), next };
  }
  if (node.type === "macro") {
    const part = partAt(nodes, at);
    if (part !== null) {
      const caption = captionOf(wordsOf(part.caption, definitions));
      return { found: withCaptions([...caption, ...boxOf(part.content, definitions)]), next: part.next };
    }
    const { words, behind } = captionAt(nodes, at, definitions);
    if (behind > at) return { found: captionOf(words), next: behind };
    const label = labelName(node);
    if (label !== null) return { found: [{ label }], next };
  }
  return { found: childrenOf(node).flatMap((own) => boxOf(own, definitions)), next };
}

function captionOf(words: string): Item[] {
  return words === "" ? [] : [{ caption: words }];
}

/** Gives captions and labels to the tabulars of a box; what no tabular stands beside is left to the box around it. */
function withCaptions(items: Item[]): Item[] {
  const tabulars = items.filter((item) => "tabular" in item);
  if (tabulars.length === 0 || tabulars.length === items.length) return items;
  const captions = items.map((item) => ("caption" in item ? item.caption : null));
  const labels = items.map((item) => ("label" in item ? item.label : null));
  const under = new Map<number, Tabular[]>();
  items.forEach((item, i) => {
    if (!("tabular" in item)) return;
    const { tabular } = item;
    const at = beside(items, captions, i);
    const caption = captions[at] ?? null;
    if (tabular.caption === null && caption !== null) under.set(at, [...(under.get(at) ?? []), tabular]);
    if (tabular.caption === null) tabular.caption = caption;
    else tabular.over ??= caption;
    tabular.label ??= labels[beside(items, labels, i)] ?? null;
  });
  for (const shared of under.values())
    if (shared.length > 1) shared.forEach((tabular, at) => (tabular.part = { at, of: shared.length }));
  return tabulars;
}

/** Where the nearest text before a tabular is, if one stands before the first tabular; else the nearest behind. */
function beside(items: Item[], texts: (string | null)[], at: number): number {
  const first = items.findIndex((item, i) => "tabular" in item || texts[i] !== null);
  const before = texts.findLastIndex((text, i) => i < at && text !== null);
  const behind = texts.findIndex((text, i) => i > at && text !== null);
  return texts[first] !== null || behind < 0 ? before : behind;
}

/** `\subfloat[words]{…}`, `\subcaptionbox{words}{…}`: a part of a float with its caption. */
function partAt(nodes: LatexNode[], at: number) {
  const { content: name } = nodes[at] as Extract<LatexNode, { type: "macro" }>;
  if (name === "subcaptionbox") {
    const { args, next } = takeArguments(nodes, at + 1, 2);
    const [caption, content] = args;
    return caption === undefined || content === undefined ? null : { caption, content, next };
  }
  const opens = nodes[at + 1];
  if (!/^(?:subfloat|subtable|subfigure)$/.test(name) || opens?.type !== "string" || opens.content !== "[")
    return null;
  const close = closingBracket(nodes, at + 1, LONGEST_CAPTION);
  const { args, next } = takeArguments(nodes, close + 1, 1);
  return args[0] === undefined ? null : { caption: nodes.slice(at + 2, close), content: args[0], next };
}

/** How many nodes an optional caption may have. */
const LONGEST_CAPTION = 400;

const CAPTION = /^(?:sub|tab|tbl|table)?caption(?:above|below)?$/;

/** The words of a caption, and what stands behind it: as little as before where there is none. */
function captionAt(
  nodes: LatexNode[],
  at: number,
  definitions: Definitions,
): { words: string; behind: number } {
  const node = nodes[at] as Extract<LatexNode, { type: "macro" }>;
  if (node.content === "captionof") {
    const { args, next } = takeArguments(nodes, at + 1, 2);
    const isOfTable = rawText(args[0] ?? []).startsWith("table");
    return { words: isOfTable ? wordsOf(args[1] ?? [], definitions) : "", behind: next };
  }
  if (!CAPTION.test(node.content)) return { words: "", behind: at };
  const own = childrenOf(node).at(-1) ?? [];
  const isStar = own.length === 1 && rawText(own) === "*";
  if (own.length > 0 && !isStar) return { words: wordsOf(own, definitions), behind: at + 1 };
  const { args, next } = takeArguments(nodes, at + 1, 1);
  return { words: wordsOf(args[0] ?? [], definitions), behind: Math.max(next, at + 1) };
}

/** The text of nodes, without what prints none. */
export function wordsOf(content: LatexNode[], definitions: Definitions): string {
  const runs = latexRuns(content, cellContext(definitions));
  return tidy(runs.map((run) => run.text).join("")).slice(0, 1500);
}

function labelName(node: LatexNode): string | null {
  if (node.type !== "macro" || node.content !== "label") return null;
  const content = childrenOf(node).at(-1) ?? [];
  return content.map((child) => (child.type === "string" ? child.content : "")).join("") || null;
}

/** A tabular that holds other tabulars with rows of their own only lays them out. */
function layout(node: LatexNode): boolean {
  const open = childrenOf(node).flat();
  for (let child = open.pop(); child !== undefined; child = open.pop()) {
    if (child.type === "string" || child.type === "whitespace") continue;
    const name = envName(child);
    if (name !== null && name in TABULAR && countRows(child) > 3) return true;
    for (const inner of childrenOf(child).flat()) open.push(inner);
  }
  return false;
}

function countRows(table: LatexNode): number {
  const content = childrenOf(table).at(-1) ?? [];
  return content.filter((node) => node.type === "macro" && node.content === "\\").length;
}
