import type { GridCellText } from "../../document";
import type { Definitions } from "./latexDefinitions";
import {
  braced,
  childrenOf,
  closingBracket,
  envName,
  rawText,
  takeArguments,
  type LatexNode,
} from "./latexNodes";
import { cellContext, latexRuns, type CellContext } from "./latexRuns";
import { emptyCell, PLAIN, toCell, type Run } from "./runs";
import { expandWrittenSpans, type SpanningCell } from "./spans";

/** Environments whose content is rows; the number is of arguments before it. */
export const TABULAR: Record<string, number> = {
  tabular: 1,
  "tabular*": 2,
  tabularx: 2,
  tabulary: 2,
  tabu: 1,
  longtable: 1,
  supertabular: 1,
  array: 1,
  tblr: 1,
  NiceTabular: 1,
};

/** A cell that is a number but for its macros. */
const NUMBER = /^[-–(~≈∼]?\s?\d+(?:\.\d+)?[%)]?(?:\s?[±/]\s?\d+(?:\.\d+)?)?$/;
const RULE =
  /^(?:hline|midrule|shline|Xhline|thickhline|specialrule|hhline|cmidrule|cline|[ch]dashline|toprule)$/;

/** The rectangle of a tabular environment. `base` is where the parsed piece starts in the document. */
export function latexTable(table: LatexNode, base: number, definitions: Definitions): GridCellText[][] {
  const { rows, ruledAfter } = splitRows(shownOf(contentOf(table)), endOfContent(table));
  const styling = stylingMacros(rows, definitions);
  const at = base + (table.position?.start.offset ?? 0);
  const cells = rows.map((row, y) =>
    row.map((piece) => readCell(piece, base, at, definitions, styling, y < ruledAfter)),
  );
  return expandWrittenSpans(
    cells.filter((row) => row.some(({ cell }) => cell.text !== "") || row.length > 1),
  );
}

function contentOf(table: LatexNode): LatexNode[] {
  const content = childrenOf(table).at(-1) ?? [];
  const missing = (TABULAR[envName(table) ?? ""] ?? 1) - braced(table).length;
  if (missing <= 0) return content;
  return content.slice(takeArguments(content, 0, missing).next);
}

/** The nodes without what stands from `\iffalse` to `\fi`, and without the length in "\\ [0.5ex]". */
function shownOf(content: LatexNode[]): LatexNode[] {
  let isHidden = false;
  let end = 0;
  return content.filter((node, i) => {
    if (node.type === "macro" && node.content === "iffalse") isHidden = true;
    else if (isHidden && node.type === "macro" && node.content === "fi") {
      isHidden = false;
      return false;
    } else if (node.type === "macro" && node.content === "\\")
      end = Math.max(end, endOfLength(content, i + 1));
    return !isHidden && (i >= end || node.type !== "string");
  });
}

/** Behind a row's end the parser takes "[0.5ex]" only where no space stands in between. */
function endOfLength(content: LatexNode[], from: number): number {
  let opens = from;
  while (content[opens]?.type === "whitespace") opens++;
  const bracket = content[opens];
  if (bracket?.type !== "string" || bracket.content !== "[") return 0;
  const close = closingBracket(content, opens);
  return LENGTH.test(rawText(content.slice(opens + 1, close))) ? close + 1 : 0;
}

const LENGTH = /^-?\d*\.?\d+ ?(?:pt|ex|em|mm|cm|in|bp|pc)$/;

/** Where `\\end{tabular}` begins, which ends the last cell as `&` ends the others. */
function endOfContent(table: LatexNode): number | null {
  const end = table.position?.end.offset;
  return end === undefined ? null : end - `\\end{${envName(table) ?? ""}}`.length;
}

/** The nodes of a cell, and where the sign stands that ends it: a macro's own place does not cover its arguments. */
interface Piece {
  nodes: LatexNode[];
  end: number | null;
}

/** What ends a part of a long table: its head on the first page, and what further pages print again. */
const LONG_PART = /^end(?:firsthead|head|foot|lastfoot)$/;

/** Splits at `&` and `\\`; both are safe inside braces, where the parser keeps them. `ruledAfter` counts the rows above the header's rule. */
function splitRows(content: LatexNode[], endOfLast: number | null): { rows: Piece[][]; ruledAfter: number } {
  const rows: Piece[][] = [];
  let row: Piece[] = [{ nodes: [], end: null }];
  const close = (node: LatexNode) => {
    const piece = row.at(-1);
    if (piece !== undefined) piece.end = node.position?.start.offset ?? null;
  };
  let ruledAfter: number | null = null;
  let section = 0;
  let hasHead = false;
  for (const node of content) {
    if (node.type === "macro" && LONG_PART.test(node.content)) {
      if (node.content.endsWith("head") && !hasHead) hasHead = true;
      else rows.length = section;
      section = rows.length;
      row = [{ nodes: [], end: null }];
    } else if (node.type === "string" && node.content === "&") {
      close(node);
      row.push({ nodes: [], end: null });
    } else if (node.type === "macro" && /^(?:\\|tabularnewline|cr)$/.test(node.content)) {
      close(node);
      rows.push(row);
      row = [{ nodes: [], end: null }];
    } else {
      // "\\hline" may stand between any two rows; behind one, a "\\midrule" is no longer the header's.
      if (node.type === "macro" && rows.length > 0 && /^(?:midrule|toprule|hline)$/.test(node.content))
        ruledAfter ??= node.content === "hline" ? 0 : rows.length;
      row.at(-1)?.nodes.push(node);
    }
  }
  const last = row.at(-1);
  if (last !== undefined) last.end = endOfLast;
  rows.push(row);
  return { rows, ruledAfter: ruledAfter !== null && ruledAfter <= 4 ? ruledAfter : 0 };
}

function readCell(
  { nodes, end: closed }: Piece,
  base: number,
  at: number,
  definitions: Definitions,
  styling: ReadonlySet<string>,
  header: boolean,
): SpanningCell {
  const start = nodes.find(isPlaced)?.position?.start.offset;
  const end = closed ?? nodes.findLast(isPlaced)?.position?.end.offset;
  const place = start === undefined || end === undefined ? null : { start: base + start, end: base + end };
  const plain = plainText(nodes);
  if (plain !== null) {
    const cell = place === null ? emptyCell(at) : toCell([{ ...PLAIN, text: plain }], place, header);
    return { cell, columns: 1, rows: 1 };
  }
  const context = cellContext(definitions, styling);
  const runs = withCitation(latexRuns(nodes, context), context);
  const cell = place === null ? emptyCell(at) : toCell(runs, place, header);
  return { cell, columns: context.columns, rows: context.rows };
}

/** Most cells are a number or a word, and hold no macro; null for the others. */
function plainText(nodes: LatexNode[]): string | null {
  let text = "";
  for (const node of nodes) {
    if (node.type === "whitespace") text += " ";
    else if (node.type === "string" && node.content !== "~") text += node.content;
    else return null;
  }
  return text;
}

/** "\\citet{lee2019} (large)" is called by the work it cites, which a style file would print; beside other words it is no name. */
function withCitation(runs: Run[], { cited }: CellContext): Run[] {
  const named = cited.some((key) => /\p{L}/u.test(key)) && runs.every(({ text }) => /^\s*$/.test(text));
  const first = runs.find(({ text }) => /\S/.test(text));
  if (!named && !(cited.length > 0 && first !== undefined && /^\s*\(/.test(first.text))) return runs;
  return [{ ...PLAIN, text: `${cited.join(", ")} ` }, ...runs];
}

function isPlaced(node: LatexNode): boolean {
  if (node.position === undefined || node.type === "whitespace" || node.type === "comment") return false;
  return node.type !== "macro" || !RULE.test(node.content);
}

/** An undefined macro in front of a number styles it; one that stands for a name does not. */
function stylingMacros(rows: Piece[][], definitions: Definitions): Set<string> {
  const styling = new Set<string>();
  for (const { nodes } of rows.flat()) {
    if (!nodes.some(({ type }) => type === "macro" || type === "group")) continue;
    const context = cellContext(definitions);
    const text = latexRuns(nodes, context)
      .map((run) => run.text)
      .join("");
    const rest = context.unknown.reduce((words, name) => words.replace(`\\${name}`, " "), text).trim();
    if (NUMBER.test(rest)) for (const name of context.unknown) styling.add(name);
  }
  return styling;
}
