import type { GridCellText } from "../../document";
import { attribute, isElement, type HtmlElement, type HtmlNode } from "./htmlTree";
import { runsWithMath } from "./inlineMath";
import { BREAK, PLAIN, toCell, type Run } from "./runs";

type Style = Omit<Run, "text">;

/** Citations, scripts, and what LaTeXML keeps beside rendered math: its TeX source and its content markup. */
const NOT_SHOWN =
  /^(?:cite|script|style|template|noscript|annotation|annotation-xml|apply|ci|cn|csymbol|img|svg|button|input)$/;
const BREAKS = /^(?:br|p|div|li|ul|ol|tr|td|table|hr)$/;

/** The text of a `<td>` or `<th>`, its style and its footnote marks. `base` is where the parsed piece starts in the document. */
export function htmlCell(element: HtmlElement, base: number): GridCellText {
  const location = element.sourceCodeLocation;
  const start = base + (location?.startTag?.endOffset ?? location?.startOffset ?? 0);
  const end = base + (location?.endTag?.startOffset ?? location?.endOffset ?? start - base);
  return toCell(cellRuns(element), { start, end: Math.max(start, end) }, element.tagName === "th");
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
    if (!isElement(node) || NOT_SHOWN.test(node.tagName)) continue;
    if (BREAKS.test(node.tagName)) runs.push({ ...PLAIN, text: BREAK });
    openChildren(node, styleOf(node, style));
  }
  return runs;
}

/** In MathML the second child of `<msup>` is raised, of `<msub>` lowered. */
function scriptStyle(parent: HtmlElement, child: number, style: Style): Style {
  if (child === 0) return style;
  if (parent.tagName === "msup") return { ...style, level: "raised" };
  return parent.tagName === "msub" ? { ...style, level: "lowered" } : style;
}

function styleOf(element: HtmlElement, style: Style): Style {
  const tag = element.tagName;
  const look = `${attribute(element, "class")} ${attribute(element, "style")}`;
  return {
    bold:
      style.bold || tag === "b" || tag === "strong" || /font_bold|font-weight:\s*(?:bold|[6-9]00)/.test(look),
    underline: style.underline || tag === "u" || tag === "ins" || /underline/.test(look),
    level: tag === "sup" ? "raised" : tag === "sub" ? "lowered" : style.level,
  };
}
