import {
  defaultTreeAdapter,
  parse,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  type ParserOptions,
} from "parse5";

export type HtmlNode = DefaultTreeAdapterMap["childNode"];
type Parent = DefaultTreeAdapterMap["parentNode"];

/** An element with the place of its start tag, where the document writes one, and the offset at which its content ends. */
export interface HtmlElement extends DefaultTreeAdapterTypes.Element {
  depth: number;
  contentEnd: number;
}

/** Nesting deeper than any page needs; the parser's time grows with the square of the depth. */
const DEEPEST = 400;

export class TooDeep extends Error {
  constructor() {
    super(`tags nest deeper than ${DEEPEST}`);
  }
}

function sink(parent: Parent, child: HtmlNode): void {
  if (!isElement(child)) return;
  child.depth = ("tagName" in parent ? (parent as HtmlElement).depth : 0) + 1;
  if (child.depth > DEEPEST) throw new TooDeep();
}

/** The parser's own tree, but for places: it keeps lines and columns of both tags and of all text, most of its memory. */
const treeAdapter: NonNullable<ParserOptions<DefaultTreeAdapterMap>["treeAdapter"]> = {
  ...defaultTreeAdapter,
  createElement: (tagName, namespaceURI, attrs): HtmlElement => ({
    nodeName: tagName,
    tagName,
    attrs,
    namespaceURI,
    childNodes: [],
    parentNode: null,
    sourceCodeLocation: null,
    depth: 0,
    contentEnd: 0,
  }),
  appendChild(parent, child) {
    sink(parent, child);
    defaultTreeAdapter.appendChild(parent, child);
  },
  insertBefore(parent, child, reference) {
    sink(parent, child);
    defaultTreeAdapter.insertBefore(parent, child, reference);
  },
  setNodeSourceCodeLocation(node, location) {
    if ("tagName" in node) node.sourceCodeLocation = location?.startTag ?? null;
  },
  updateNodeSourceCodeLocation(node, { endTag, endOffset }) {
    if ("tagName" in node) (node as HtmlElement).contentEnd = endTag?.startOffset ?? endOffset ?? 0;
  },
};

/** Parses a whole document or a piece of one. Throws `TooDeep`. */
export function parseHtml(html: string): HtmlNode[] {
  return parse(html, { sourceCodeLocationInfo: true, treeAdapter }).childNodes;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? "";
}

/** All nodes below, in document order; `enter` says whether to go into an element. Iterative: depth costs no stack. */
export function* descendants(
  nodes: HtmlNode[],
  enter: (element: HtmlElement) => boolean,
): Generator<HtmlNode> {
  const open: HtmlNode[] = nodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    if (!isElement(node) || !enter(node)) continue;
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (child !== undefined) open.push(child);
    }
  }
}
