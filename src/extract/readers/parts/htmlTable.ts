import type { GridCellText } from "../../document";
import { cellRuns, htmlCell, isHidden, plainCell } from "./htmlCell";
import { attribute, descendants, isElement, type HtmlElement } from "./htmlTree";
import { leaveOutOwners, nameOverOwner } from "./secondLines";
import { expandSpans, type SpanningCell } from "./spans";

/** The rectangle of a `<table>`, or of LaTeXML's spans that look like one; null where it only lays out other tables. */
export function htmlTable(table: HtmlElement, base: number): GridCellText[][] | null {
  const rows: SpanningCell[][] = [];
  const names = new Map<GridCellText, string>();
  let nested = false;
  for (const node of descendants(
    table.childNodes,
    (element) => !isCell(element) && element.tagName !== "caption" && !(isRow(element) && isHidden(element)),
  )) {
    if (!isElement(node)) continue;
    if (isRow(node)) rows.push([]);
    if (!isCell(node) || isHidden(node)) continue;
    const inHead =
      node.parentNode !== null &&
      "parentNode" in node.parentNode &&
      node.parentNode.parentNode?.nodeName === "thead";
    let cell = plainCell(node, base);
    if (cell === null) {
      nested ||= holdsTable(node);
      const runs = cellRuns(node);
      cell = htmlCell(node, runs, base);
      const name = inHead || rows.length < 2 ? null : nameOverOwner(runs);
      if (name !== null) names.set(cell, name);
    }
    cell.header ||= inHead;
    rows.at(-1)?.push({
      cell,
      columns: span(node, "colspan"),
      rows: span(node, "rowspan"),
    });
  }
  if (nested) return null;
  leaveOutOwners(
    rows.flatMap((row) => row.map(({ cell }) => cell)),
    names,
  );
  return expandSpans(rows.filter((row) => row.length > 0));
}

function isRow(element: HtmlElement): boolean {
  return element.tagName === "tr" || /\bltx_tr\b/.test(attribute(element, "class"));
}

function isCell(element: HtmlElement): boolean {
  return (
    element.tagName === "td" || element.tagName === "th" || /\bltx_td\b/.test(attribute(element, "class"))
  );
}

function holdsTable(cell: HtmlElement): boolean {
  for (const node of descendants(cell.childNodes, () => true)) if (node.nodeName === "table") return true;
  return false;
}

function span(element: HtmlElement, name: "colspan" | "rowspan"): number {
  const value = Number.parseInt(attribute(element, name), 10);
  return value > 0 ? value : 1;
}
