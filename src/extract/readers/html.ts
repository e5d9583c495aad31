import type { CellGrid, Document } from "../document";
import { cellRuns } from "./parts/htmlCell";
import { htmlTable } from "./parts/htmlTable";
import {
  attribute,
  descendants,
  isElement,
  parseHtml,
  TooDeep,
  type HtmlElement,
  type HtmlNode,
} from "./parts/htmlTree";
import { readFrontMatter } from "./parts/frontMatter";
import { lineCounter } from "../lines";
import { ownArxiv } from "./parts/ownArxiv";
import { tidy } from "./parts/runs";
import { BOLD, captionFromComment, note, Surroundings } from "./parts/surroundings";
import { titleOfFile } from "./parts/titleOfFile";

/** Reads the tables of a page: README, project page, LaTeXML. A commented table is not shown and not read. */
export function readHtml(text: string, about: { document: string }): Document {
  const arxiv = ownArxiv(text);
  const front = readFrontMatter(text, about.document);
  const isTitled = front.end > 0 && front.paper.title !== titleOfFile(about.document);
  const paper = {
    ...front.paper,
    title: isTitled ? front.paper.title : "",
    arxiv: front.paper.arxiv ?? arxiv,
  };
  const document: Document = { papers: [paper], passages: [], grids: [], problems: [] };
  const lineAt = lineCounter(text);
  let nodes: HtmlNode[];
  try {
    nodes = parseHtml(text);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    paper.title = titleOfFile(about.document);
    return { ...document, problems: [{ line: 1, reason: error.message }] };
  }
  const above = new Surroundings();
  let noted: CellGrid | null = null;
  let readTo = 0;
  for (const node of descendants(nodes, (element) => element.tagName !== "title")) {
    if (node.nodeName === "#comment" && "data" in node) above.paragraph(captionFromComment(node.data));
    if (!isElement(node)) continue;
    if (node.tagName === "title") paper.title ||= textOf(node);
    const heading = /^h([1-6])$/.exec(node.tagName);
    if (node.tagName === "h1") paper.title ||= textOf(node);
    const start = node.sourceCodeLocation?.startOffset ?? 0;
    if (heading !== null) {
      above.heading(textOf(node), Number(heading[1]));
      noted = null;
    } else if (node.tagName === "li") above.statement(textOf(node));
    else if (PARAGRAPH.test(node.tagName) || BLOCK.test(node.tagName)) {
      const bold = boldWords(node);
      if (noted !== null && node.tagName === "p" && start >= readTo) note(noted, textOf(node));
      if (bold !== null) above.heading(bold, BOLD);
      else above.paragraph(PARAGRAPH.test(node.tagName) ? textOf(node) : ownWords(node));
    }
    if (!isTable(node)) continue;
    const cells = htmlTable(node, 0);
    if (cells === null || cells.length < 2) continue;
    const line = lineAt(start);
    const grid: CellGrid = {
      paper,
      caption: captionOf(node) ?? above.caption(),
      headings: above.headings(),
      label: null,
      line,
      start,
      cells,
      stated: front.stated,
    };
    document.grids.push(grid);
    noted = grid;
    readTo = node.sourceCodeLocation?.endOffset ?? 0;
  }
  paper.title ||= above.title ?? titleOfFile(about.document);
  return document;
}

function isTable(element: HtmlElement): boolean {
  return (
    element.tagName === "table" ||
    (element.tagName === "span" && /\bltx_tabular\b/.test(attribute(element, "class")))
  );
}

function textOf(element: HtmlElement): string {
  return tidy(
    cellRuns(element)
      .map((run) => run.text)
      .join(""),
  ).slice(0, 600);
}

const PARAGRAPH = /^(?:p|summary)$/;
const BLOCK = /^(?:div|section|article|main|center)$/;
const INLINE = /^(?:a|b|i|u|em|strong|span|code|sub|sup|small|mark|font|math|br)$/;

/** What a block begins with, outside all blocks in it. */
function inlineOf({ childNodes }: HtmlElement): HtmlNode[] {
  const first = childNodes.findIndex((node) => isElement(node) && !INLINE.test(node.tagName));
  return first < 0 ? childNodes : childNodes.slice(0, first);
}

/** What a block begins with where that is one line in bold and no more: it heads what follows. */
function boldWords(element: HtmlElement): string | null {
  const [only, ...others] = inlineOf(element).filter((node) => !isBlank(node));
  const isBold = only !== undefined && isElement(only) && /^(?:b|strong)$/.test(only.tagName);
  const words = isBold && others.length === 0 ? textOf(only) : "";
  return words !== "" && words.length < 200 ? words : null;
}

function isBlank(node: HtmlNode): boolean {
  return (
    node.nodeName === "#comment" ||
    node.nodeName === "br" ||
    (node.nodeName === "#text" && "value" in node && node.value.trim() === "")
  );
}

/** The words that a block begins with, outside all blocks in it: those of a page that writes none of its text as paragraphs. */
function ownWords(element: HtmlElement): string | null {
  const inline = inlineOf(element);
  const isText = inline.some(
    (node) => node.nodeName === "#text" && "value" in node && /\p{L}/u.test(node.value),
  );
  return isText ? textOf({ ...element, childNodes: inline }) : null;
}

/** The table's own `<caption>`, or the `<figcaption>` of the figure around it. */
export function captionOf(table: HtmlElement): string | null {
  for (const child of table.childNodes)
    if (isElement(child) && child.tagName === "caption") return textOf(child);
  for (let around = table.parentNode; around !== null && isElement(around as HtmlNode);) {
    const element: HtmlElement = around as HtmlElement;
    if (element.tagName === "figure") {
      for (const node of descendants(element.childNodes, () => true))
        if (isElement(node) && node.tagName === "figcaption") return textOf(node);
    }
    around = element.parentNode;
  }
  return null;
}
