import type { GridCellText } from "../../document";
import { attribute, isElement, type HtmlElement, type HtmlNode } from "./htmlTree";
import { hasMath, runsWithMath } from "./inlineMath";
import { BREAK, emptyCell, isTidy, PLAIN, toCell, type Run } from "./runs";

type Style = Omit<Run, "text">;

/** Citations, scripts, and what LaTeXML keeps beside rendered math: its TeX source and its content markup. */
const NOT_SHOWN =
  /^(?:cite|script|style|template|noscript|annotation|annotation-xml|apply|ci|cn|csymbol|img|svg|button|input|select|textarea|rp|rt|title)$/;
const BREAKS = /^(?:br|p|div|li|ul|ol|tr|td|table|hr|details|summary)$/;
/** Words for those who cannot see the page, what a footnote says, and what a script may show later. */
const NOT_SHOWN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|ltx_note_outer|ltx_note_content)(?:\s|$)/;
const NOT_SHOWN_STYLE = /(?:^|[;\s])(?:display:\s*none|visibility:\s*hidden)/;

/** The text of a `<td>` or `<th>`, its style and its footnote marks. `base` is where the parsed piece starts in the document. */
export function htmlCell(element: HtmlElement, runs: Run[], base: number): GridCellText {
  return toCell(runs, placeOf(element, base), element.tagName === "th");
}

/** The same for the most common cell, of one number or a few words and nothing else; null for any other. */
export function plainCell(element: HtmlElement, base: number): GridCellText | null {
  const [only, more] = element.childNodes;
  if (only?.nodeName !== "#text" || !("value" in only) || more !== undefined) return null;
  if (hasMath(only.value) || !isTidy(only.value)) return null;
  const { start, end } = placeOf(element, base);
  return { ...emptyCell(start), text: only.value, end, header: element.tagName === "th" };
}

function placeOf(element: HtmlElement, base: number): { start: number; end: number } {
  const start = base + (element.sourceCodeLocation?.endOffset ?? 0);
  return { start, end: Math.max(start, base + element.contentEnd) };
}

export function cellRuns(element: HtmlElement): Run[] {
  const runs: Run[] = [];
  const open: { node: HtmlNode; style: Style }[] = [];
  const openChildren = (parent: HtmlElement, style: Style) => {
    for (let i = parent.childNodes.length - 1; i >= 0; i--) {
      const node = parent.childNodes[i];
      if (node !== undefined) open.push({ node, style: scriptStyle(parent, i, style) });
    }
  };
  openChildren(element, PLAIN);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, style } = next;
    if (node.nodeName === "#text")
      for (const run of runsWithMath({ ...style, text: "value" in node ? node.value : "" })) runs.push(run);
    if (!isElement(node) || NOT_SHOWN.test(node.tagName) || isHidden(node)) continue;
    if (BREAKS.test(node.tagName)) runs.push({ ...PLAIN, text: BREAK });
    openChildren(node, styleOf(node, style));
  }
  return runs;
}

export function isHidden(element: HtmlElement): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === "hidden" ||
      (name === "class" && NOT_SHOWN_CLASS.test(value)) ||
      (name === "style" && NOT_SHOWN_STYLE.test(value)),
  );
}

/** In MathML the second child of `<msup>` is raised, of `<msub>` lowered. */
function scriptStyle(parent: HtmlElement, child: number, style: Style): Style {
  if (child === 0) return style;
  if (parent.tagName === "msup") return { ...style, level: "raised" };
  if (parent.tagName === "msubsup") return { ...style, level: child === 1 ? "lowered" : "raised" };
  return parent.tagName === "msub" ? { ...style, level: "lowered" } : style;
}

function styleOf(element: HtmlElement, style: Style): Style {
  const tag = element.tagName;
  const css = attribute(element, "style");
  const look = `${attribute(element, "class")} ${css}`;
  return {
    bold:
      style.bold || tag === "b" || tag === "strong" || /font_bold|font-weight:\s*(?:bold|[6-9]00)/.test(look),
    underline: style.underline || tag === "u" || tag === "ins" || /underline/.test(look),
    struck: style.struck || /^(?:del|s|strike)$/.test(tag) || /line-through/.test(css),
    level: tag === "sup" ? "raised" : tag === "sub" ? "lowered" : style.level,
    size:
      style.size *
      (tag === "small" || SMALLER_CLASS.test(attribute(element, "class"))
        ? 0.8
        : css === ""
          ? 1
          : relativeSize(css)),
    colour: (css === "" ? undefined : COLOUR.exec(css)?.[1]) ?? style.colour,
  };
}

/** What pages call the line below a name. */
const SMALLER_CLASS =
  /(?:^|[\s_-])(?:small|muted|affil|affiliation|org|organi[sz]ation|institution|company)(?:$|[\s_-])/;
/** "color: red", not "background-color: red". */
const COLOUR = /(?:^|[;\s])color:\s*([^;]{1,60})/;
const FONT_SIZE =
  /(?:^|[;\s])font-size:\s*(?:(\d{0,4}(?:\.\d{1,4})?)(%|r?em|px|pt)|(?:smaller|x?x?-?small)\b)/;
/** A page's own text is about so large. */
const USUAL: Record<string, number> = { "%": 100, em: 1, rem: 1, px: 16, pt: 12 };

function relativeSize(css: string): number {
  const found = FONT_SIZE.exec(css);
  if (found === null) return 1;
  return found[2] === undefined ? 0.8 : Number(found[1]) / (USUAL[found[2]] ?? 1) || 1;
}
