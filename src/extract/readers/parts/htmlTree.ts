import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type ParserOptions } from "parse5";

export type HtmlNode = DefaultTreeAdapterMap["childNode"];
export type HtmlElement = DefaultTreeAdapterMap["element"];
type Parent = DefaultTreeAdapterMap["parentNode"];

/** Nesting deeper than any page needs; the parser's time grows with the square of the depth. */
const DEEPEST = 400;

export class TooDeep extends Error {
  constructor() {
    super(`tags nest deeper than ${DEEPEST}`);
  }
}

/** Parses a whole document or a piece of one, with the place of every element. Throws `TooDeep`. */
export function parseHtml(html: string): HtmlNode[] {
  const depths = new Map<object, number>();
  const sink = (parent: Parent, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > DEEPEST) throw new TooDeep();
    depths.set(child, depth);
  };
  const treeAdapter: ParserOptions<DefaultTreeAdapterMap>["treeAdapter"] = {
    ...defaultTreeAdapter,
    appendChild(parent, child) {
      sink(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      sink(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
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
