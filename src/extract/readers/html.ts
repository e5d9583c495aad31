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
import { lineCounter } from "../lines";
import { ownArxiv } from "./parts/ownArxiv";
import { tidy } from "./parts/runs";
import { captionFromComment, Surroundings } from "./parts/surroundings";
import { titleOfFile } from "./parts/titleOfFile";

/** Reads the tables of a page: README, project page, LaTeXML. A commented table is not shown and not read. */
export function readHtml(text: string, about: { document: string }): Document {
  const arxiv = ownArxiv(text);
  const paper = { title: "", arxiv, url: null, date: null, organisation: null, code: [] };
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
  for (const node of descendants(nodes, (element) => element.tagName !== "title")) {
    if (node.nodeName === "#comment" && "data" in node) above.paragraph(captionFromComment(node.data));
    if (!isElement(node)) continue;
    if (node.tagName === "title") paper.title ||= textOf(node);
    const heading = /^h([1-6])$/.exec(node.tagName);
    if (node.tagName === "h1") paper.title ||= textOf(node);
    if (heading !== null) above.heading(textOf(node), Number(heading[1]));
    else if (node.tagName === "p" || node.tagName === "summary") above.paragraph(textOf(node));
    else if (/^(?:div|section|article|main|center)$/.test(node.tagName)) above.paragraph(ownWords(node));
    if (!isTable(node)) continue;
    const cells = htmlTable(node, 0);
    if (cells === null || cells.length < 2) continue;
    const start = node.sourceCodeLocation?.startOffset ?? 0;
    const line = lineAt(start);
    const grid: CellGrid = {
      paper,
      caption: captionOf(node) ?? above.caption(),
      headings: above.headings(),
      label: null,
      line,
      start,
      cells,
      stated: {},
    };
    document.grids.push(grid);
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

const INLINE = /^(?:a|b|i|u|em|strong|span|code|sub|sup|small|mark|font|math|br)$/;

/** The words that a block begins with, outside all blocks in it: those of a page that writes none of its text as paragraphs. */
function ownWords(element: HtmlElement): string | null {
  const first = element.childNodes.findIndex((node) => isElement(node) && !INLINE.test(node.tagName));
  const inline = first < 0 ? element.childNodes : element.childNodes.slice(0, first);
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
