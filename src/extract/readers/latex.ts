import type { CellGrid, Document } from "../document";
import { lineCounter } from "../lines";
import { definitionsOf, type Definitions } from "./parts/latexDefinitions";
import { childrenOf, envName, parseLatex, tooHard, type LatexNode } from "./parts/latexNodes";
import { cellContext, latexRuns } from "./parts/latexRuns";
import { latexTable, TABULAR } from "./parts/latexTable";
import { tidy } from "./parts/runs";
import { titleOfFile } from "./parts/titleOfFile";

const FLOATS = [
  "table",
  "table*",
  "sidewaystable",
  "sidewaystable*",
  "wraptable",
  "longtable",
  "threeparttable",
];
const READ = [...FLOATS, ...Object.keys(TABULAR).filter((name) => name !== "array")];
const ENVIRONMENT = /\\(begin|end)\s*\{([A-Za-z]+\*?)\}|(?<!\\)%[^\n]*|\\\\/g;
const VERBATIM = /^(?:verbatim|lstlisting|minted|comment|Verbatim)\*?$/;

/**
 * Reads the tables of a LaTeX source: tabulars, alone or in floats, with their captions. Only they are parsed; macros
 * are expanded wherever the source defines them.
 */
export function readLatex(text: string, about: { document: string }): Document {
  const paper = {
    title: titleOf(text) ?? titleOfFile(about.document),
    arxiv: null,
    url: null,
    date: null,
    organisation: null,
    code: [],
  };
  const document: Document = { papers: [paper], passages: [], grids: [], problems: [] };
  const lineAt = lineCounter(text);
  const definitions = definitionsOf(text);
  for (const { start, end } of tablesIn(text)) {
    const tex = text.slice(start, end);
    const reason = tooHard(tex);
    if (reason !== null) {
      document.problems.push({ line: lineAt(start), reason });
      continue;
    }
    try {
      for (const { table, caption, label } of tabularsIn(parseLatex(tex), definitions)) {
        const at = start + (table.position?.start.offset ?? 0);
        const cells = latexTable(table, start, definitions);
        const grid: CellGrid = { paper, caption, label, line: lineAt(at), start: at, cells, stated: {} };
        if (cells.length > 1) document.grids.push(grid);
      }
    } catch (error) {
      // The grammar throws a SyntaxError on what no TeX accepts either; anything else is ours.
      if ((error as Error).name !== "SyntaxError") throw error;
      document.problems.push({
        line: lineAt(start),
        reason: `not LaTeX: ${(error as Error).message.slice(0, 120)}`,
      });
    }
  }
  return document;
}

/** The outermost table environments; one that is never closed ends where the text does. */
function tablesIn(text: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  let open: { name: string; start: number; depth: number } | null = null;
  let verbatim: string | null = null;
  for (const found of text.matchAll(ENVIRONMENT)) {
    const [whole, verb, name = ""] = found;
    if (verb === undefined) continue;
    if (verbatim !== null) {
      if (verb === "end" && name === verbatim) verbatim = null;
    } else if (verb === "begin" && VERBATIM.test(name) && open === null) verbatim = name;
    else if (open === null) {
      if (verb === "begin" && READ.includes(name)) open = { name, start: found.index, depth: 1 };
    } else if (name === open.name) {
      open.depth += verb === "begin" ? 1 : -1;
      if (open.depth > 0) continue;
      tables.push({ start: open.start, end: found.index + whole.length });
      open = null;
    }
  }
  if (open !== null) tables.push({ start: open.start, end: text.length });
  return tables;
}

interface Tabular {
  table: LatexNode;
  caption: string | null;
  label: string | null;
}

/** The tabulars below, each with the caption of the innermost box around it that has one. */
function tabularsIn(nodes: LatexNode[], definitions: Definitions): Tabular[] {
  const tabulars: { table: LatexNode; boxes: number[] }[] = [];
  const captions = new Map<number, string>();
  const labels = new Map<number, string>();
  let boxCount = 0;
  const open: { node: LatexNode; boxes: number[] }[] = nodes
    .map((node) => ({ node, boxes: [0] }))
    .toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, boxes } = next;
    const name = envName(node);
    const holdsRows = name !== null && name in TABULAR && !layout(node);
    const inside = name === null ? boxes : [++boxCount, ...boxes];
    if (holdsRows && name !== "array")
      tabulars.push({ table: node, boxes: name === "longtable" ? inside : boxes });
    const words = captionWords(node, definitions);
    const box = boxes[0] ?? 0;
    if (words !== null && !captions.has(box)) captions.set(box, words);
    const label = labelName(node);
    if (label !== null && !labels.has(box)) labels.set(box, label);
    if (holdsRows && name !== "longtable") continue;
    for (const children of childrenOf(node).toReversed())
      for (const child of children.toReversed()) open.push({ node: child, boxes: inside });
  }
  return tabulars.map(({ table, boxes }) => ({
    table,
    caption: nearest(captions, boxes),
    label: nearest(labels, boxes),
  }));
}

function nearest(from: Map<number, string>, boxes: number[]): string | null {
  const box = boxes.find((own) => from.has(own));
  return box === undefined ? null : (from.get(box) ?? null);
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

function captionWords(node: LatexNode, definitions: Definitions): string | null {
  if (node.type !== "macro" || !/^(?:caption|captionof|subcaption)\*?$/.test(node.content)) return null;
  const content = childrenOf(node).at(-1) ?? [];
  const words = tidy(
    latexRuns(content, cellContext(definitions))
      .map((run) => run.text)
      .join(""),
  );
  return words === "" ? null : words.slice(0, 1500);
}

function labelName(node: LatexNode): string | null {
  if (node.type !== "macro" || node.content !== "label") return null;
  const content = childrenOf(node).at(-1) ?? [];
  return content.map((child) => (child.type === "string" ? child.content : "")).join("") || null;
}

function titleOf(text: string): string | null {
  const found = /\\title\s*(?:\[[^\]]{0,300}\])?\s*\{((?:[^{}]|\{[^{}]*\}){1,500})\}/.exec(text);
  return found === null
    ? null
    : tidy((found[1] ?? "").replace(/\\[A-Za-z]+\s*|[{}]|\\\\/g, " ").replace(/\\([&%_#$])/g, "$1")) || null;
}
