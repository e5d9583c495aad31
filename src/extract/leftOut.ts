import type { ReportedResult } from "../dataset/result";
import type { Document, Format, GridCellText, Skipped } from "./document";

/** "72.90", "1,072", "2", the digits of "Qwen2.5-VL"; a comma or point at its end is none of it. */
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** A letter, or what joins letters and digits to a name, right before or behind a number. */
const GLUED_BEFORE = /[\p{L}_@^]$|\p{L}[-.+/]$/u;
const GLUED_BEHIND = /^(?:[\p{L}_]|-\p{L})/u;
const ADDRESS = /:\/\/|^www\./;
const FAR = 200;

/**
 * The numbers of a document that are neither in a record nor weighed and left out before, each with where it stands
 * instead of where results do. `taken` are the places of the others, in any order.
 */
export function leftOut(
  { format, text }: { format: Format; text: string },
  document: Document,
  results: ReportedResult[],
  taken: { start: number; end: number }[],
  lineOf: (offset: number) => number,
): Skipped[] {
  const cells = document.grids.flatMap((grid) => grid.cells.flat()).toSorted((a, b) => a.start - b.start);
  const inCells = numbersOf(results, cells);
  const places = [...results.map(({ source }) => source), ...taken].toSorted((a, b) => a.start - b.start);
  const whereabouts = (at: number, cell: GridCellText | null, isRead: boolean) => {
    if (cell) return isRead ? "beside the number of its cell" : "in a cell without a result";
    if (spanAt(document.passages, at)) return "beside a result";
    return format === "text" ? "outside an abstract" : "outside a table";
  };
  const skipped: Skipped[] = [];
  let next = 0;
  let reach = 0;
  for (const { 0: number, index: start } of text.matchAll(NUMBER)) {
    for (; next < places.length && places[next]!.start <= start; next++)
      reach = Math.max(reach, places[next]!.end);
    const cell = spanAt(cells, start);
    const read = cell ? inCells.get(cell.start) : undefined;
    if (start < reach || read?.has(number)) continue;
    const end = start + number.length;
    const reason = partOf(text, start, end) ?? whereabouts(start, cell, read !== undefined);
    skipped.push({ line: lineOf(start), start, end, text: number, reason });
  }
  return skipped;
}

/** What the records print of each cell, by where the cell starts. */
function numbersOf(results: ReportedResult[], cells: GridCellText[]): Map<number, Set<string>> {
  const numbers = new Map<number, Set<string>>();
  for (const { value, base, delta, source } of results) {
    const cell = spanAt(cells, source.start);
    if (cell === null) continue;
    const own = numbers.get(cell.start) ?? new Set();
    for (const printed of [value, base, delta]) if (printed !== null) own.add(printed.replace(/^[+-]/, ""));
    numbers.set(cell.start, own);
  }
  return numbers;
}

/** The span around an offset, of spans in order that do not overlap. */
function spanAt<Span extends { start: number; end: number }>(spans: Span[], at: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && at < span.end ? span : null;
}

function partOf(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - FAR), start);
  const behind = text.slice(end, end + 2);
  if (ADDRESS.test(text.slice(wordStart(text, start), start))) return "part of an address";
  if (before.lastIndexOf("<") > before.lastIndexOf(">") && /<\/?[a-zA-Z][^<>]*$/.test(before))
    return "part of the markup";
  return GLUED_BEFORE.test(before.slice(-2)) || GLUED_BEHIND.test(behind) ? "part of a name" : null;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < FAR && text.charCodeAt(start - 1) > 32) start--;
  return start;
}
