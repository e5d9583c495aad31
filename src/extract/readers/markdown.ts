import type { Code, Html, Root, Table, TableCell } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { CellGrid, Document, GridCellText } from "../document";
import { readFrontMatter } from "./parts/frontMatter";
import { captionOf } from "./html";
import { htmlTable } from "./parts/htmlTable";
import { descendants, isElement, parseHtml, TooDeep } from "./parts/htmlTree";
import { lineCounter } from "../lines";
import { markdownRuns } from "./parts/markdownRuns";
import { mostColumns } from "./parts/mostColumns";
import { ownArxiv } from "./parts/ownArxiv";
import { emptyCell, tidy, toCell, withWidth } from "./parts/runs";
import { leaveOutOwners, nameOverOwner } from "./parts/secondLines";
import { BOLD, captionFromComment, note, Surroundings } from "./parts/surroundings";
import { titleOfFile } from "./parts/titleOfFile";

/**
 * Emphasis and links are left to `markdownRuns`: the parser's time for unmatched marks grows with their square.
 * Indented code is off because READMEs indent tables.
 */
const EXTENSIONS = [
  gfmTable(),
  {
    disable: {
      null: [
        "attention",
        "labelStartLink",
        "labelStartImage",
        "labelEnd",
        "codeIndented",
        "definition",
        "autolink",
      ],
    },
  },
];
const MDAST_EXTENSIONS = [gfmTableFromMarkdown()];

/** "<h1 align="center">Alder</h1>" begins one; "<header>" none. */
const HTML_HEADING = /(?=<h[1-6][\s>])/i;

/** Comments, styles and scripts. */
const UNSHOWN = /<!--[\s\S]*?(?:-->|$)|<(?:style|script)\b[\s\S]*?(?:<\/(?:style|script)>|$)/gi;

/** Longer lines are no table row; the text is cut there so that one line cannot stop a document. */
const LONGEST_LINE = 50_000;
const LONGEST_PARAGRAPH = 20_000;

/** Lists and quotes within each other; the parser's time grows with the square of their depth. "> > - x" nests three, a rule "----" none. */
const NESTED = /^[ \t]*(?:(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])[ \t]*){40}/;

type Block = Root["children"][number];

/** Reads pipe tables and the HTML tables between them; YAML front matter names the paper and states facts for its tables. */
export function readMarkdown(text: string, about: { document: string }): Document {
  const front = readFrontMatter(text, about.document);
  front.paper.arxiv ??= ownArxiv(text.slice(front.end));
  const document: Document = { papers: [front.paper], passages: [], grids: [], problems: [] };
  if (front.problem !== null) document.problems.push({ line: 1, reason: front.problem });
  const lineAt = lineCounter(text);
  const above = new Surroundings();
  const add = (start: number, cells: GridCellText[][], caption: string | null) => {
    if (cells.length < 2) return;
    const grid: CellGrid = {
      paper: front.paper,
      caption,
      headings: above.headings(),
      label: null,
      line: lineAt(start),
      start,
      cells,
      stated: front.stated,
    };
    document.grids.push(grid);
    noted = grid;
  };
  let noted: CellGrid | null = null;
  for (const part of readableParts(text, front.end === 0 && text.startsWith("\ufeff") ? 1 : front.end, (at) =>
    document.problems.push({
      line: lineAt(at),
      reason: `line longer than ${LONGEST_LINE} characters or nested deeper than 40: not read`,
    }),
  )) {
    const tree = fromMarkdown(text.slice(part.start, part.end), {
      extensions: EXTENSIONS,
      mdastExtensions: MDAST_EXTENSIONS,
    });
    let readTo = part.start;
    for (const { block, listed } of blocks(tree)) {
      const start = part.start + (block.position?.start.offset ?? 0);
      const end = part.start + (block.position?.end.offset ?? 0);
      if (start < readTo) continue;
      if (block.type === "heading") {
        above.heading(plainText(text.slice(start, end)), block.depth);
        noted = null;
      } else if (block.type === "paragraph") {
        const shown = plainText(text.slice(Math.max(start, end - 600), end));
        if (noted !== null) note(noted, shown);
        if (listed) above.item(shown);
        else if (isBold(text, start, end)) above.heading(shown, BOLD);
        else above.paragraph(shown);
      } else if (block.type === "table") add(start, pipeTable(block, text, part.start), above.caption());
      else if (block.type === "html") readTo = readHtmlBlock(text, start, end, block, above, document, add);
    }
  }
  if (front.paper.title === titleOfFile(about.document)) front.paper.title = above.title ?? front.paper.title;
  return document;
}

/**
 * Cuts the text at lines that cannot be read, and inside paragraphs so long that the parser would take their length
 * squared; no table is cut.
 */
function* readableParts(text: string, from: number, skipped: (at: number) => void) {
  let start = from;
  let paragraph = from;
  let fenced = false;
  for (let line = from; line < text.length;) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline + 1;
    const beginning = text.slice(line, Math.min(end, line + 400));
    if (/^\s*(?:```|~~~)/.test(beginning)) fenced = !fenced;
    if (end - line > LONGEST_LINE || NESTED.test(beginning)) {
      skipped(line);
      yield { start, end: line };
      start = paragraph = end;
    } else if (fenced || /^\s*$|[|<]/.test(beginning)) paragraph = end;
    else if (end - paragraph > LONGEST_PARAGRAPH) {
      yield { start, end: line };
      start = paragraph = line;
    }
    line = end;
  }
  yield { start, end: text.length };
}

/** Blocks in document order, out of lists and quotes, with whether they are items of a list. */
function* blocks(root: Root): Generator<{ block: Block; listed: boolean }> {
  const open = root.children.map((block) => ({ block, listed: false })).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { block, listed } = next;
    if (
      "children" in block &&
      (block.type === "list" || block.type === "listItem" || block.type === "blockquote")
    )
      for (let i = block.children.length - 1; i >= 0; i--)
        open.push({ block: block.children[i] as Block, listed: listed || block.type === "list" });
    else yield next;
  }
}

/** Whether a paragraph is one line in bold: "**OakSet (val)**", "**Pass rate:**"; not "**Note** that ...". */
function isBold(text: string, start: number, end: number): boolean {
  return end - start < 200 && /^(?:\*\*[^*\n]+\*\*|__[^_\n]+__)[:：]?\s*$/.test(text.slice(start, end));
}

function plainText(markdown: string): string {
  const words = markdownRuns(withoutMarks(markdown).replace(/<[^<>]{0,300}>/g, " "));
  return tidy(words.map((run) => run.text).join(""));
}

/** Takes off the marks before, behind and below a heading. */
function withoutMarks(heading: string): string {
  const text = heading.replace(/^#+\s*/, "").replace(/\n[ \t]*(?:=+|-+)[ \t]*$/, "");
  let end = text.trimEnd().length;
  while (text[end - 1] === "#") end--;
  return text.slice(0, end);
}

function pipeTable(table: Table, text: string, base: number): GridCellText[][] {
  const rows = table.children.map((row) => row.children);
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const width = Math.min(widest, mostColumns(rows));
  const names = new Map<GridCellText, string>();
  const cells = rows.map((row, y) => row.map((cell) => pipeCell(cell, text, base, y === 0, names)));
  leaveOutOwners(cells.flat(), names);
  return cells.map((row) => withWidth(row, width, row.at(-1)?.end ?? base));
}

function pipeCell(
  cell: TableCell,
  text: string,
  base: number,
  header: boolean,
  names: Map<GridCellText, string>,
): GridCellText {
  const first = cell.children[0]?.position?.start.offset;
  const last = cell.children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined)
    return { ...emptyCell(base + (cell.position?.start.offset ?? 0)), header };
  const start = base + first;
  const end = base + last;
  const runs = markdownRuns(text.slice(start, end).replaceAll("\\|", "|"));
  const placed = toCell(runs, { start, end }, header);
  const name = header ? null : nameOverOwner(runs);
  if (name !== null) names.set(placed, name);
  return placed;
}

/**
 * Reads the table that starts in an HTML block, to its end tag: Markdown ends a block at a blank line, the table goes on.
 * Gives the offset up to which the text is read.
 */
function readHtmlBlock(
  text: string,
  start: number,
  end: number,
  block: Html | Code,
  above: Surroundings,
  document: Document,
  add: (start: number, cells: GridCellText[][], caption: string | null) => void,
): number {
  const comment = /^<!--([\s\S]*?)-->/.exec(block.value);
  if (comment !== null) above.paragraph(captionFromComment(comment[1] ?? ""));
  const shown = text.slice(start, end).replace(UNSHOWN, (hidden) => " ".repeat(hidden.length));
  const opens = shown.search(/<table\b/i);
  readHtmlWords(opens < 0 ? shown : shown.slice(0, opens), above);
  if (opens < 0) return end;
  let close = end;
  for (let at = opens; at >= 0; at = nextTable(shown, close - start)) {
    close = endOfTable(text, start + at);
    try {
      for (const node of descendants(parseHtml(text.slice(start + at, close)), () => true)) {
        if (!isElement(node) || node.tagName !== "table") continue;
        const place = start + at + (node.sourceCodeLocation?.startOffset ?? 0);
        add(place, htmlTable(node, start + at) ?? [], captionOf(node) ?? above.caption());
      }
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
      document.problems.push({ line: block.position?.start.line ?? 1, reason: error.message });
    }
  }
  return Math.max(end, close);
}

/** Tells the headings of an HTML block from each other and from the text behind them. */
function readHtmlWords(shown: string, above: Surroundings): void {
  for (const piece of shown.split(HTML_HEADING)) {
    const level = /^<h([1-6])/i.exec(piece)?.[1];
    const closing = piece.search(/<\/h[1-6]/i);
    const end = level === undefined ? 0 : closing < 0 ? piece.length : closing;
    if (level !== undefined) above.heading(plainText(piece.slice(0, end)).slice(0, 600), Number(level));
    above.paragraph(plainText(piece.slice(end)).slice(-600));
  }
}

/** Where in an HTML block its next table starts; -1 where none does. */
function nextTable(shown: string, from: number): number {
  const tag = /<table\b/gi;
  tag.lastIndex = from;
  return tag.exec(shown)?.index ?? -1;
}

/** The offset after the end tag that matches the table opened at `at`; the end of the text where none does. */
function endOfTable(text: string, at: number): number {
  const tag = /<(\/?)table\b[^>]*>/gi;
  tag.lastIndex = at;
  let depth = 0;
  for (let found = tag.exec(text); found !== null; found = tag.exec(text)) {
    depth += found[1] === "" ? 1 : -1;
    if (depth === 0) return tag.lastIndex;
  }
  return text.length;
}
