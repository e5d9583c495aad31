import type { CellGrid } from "../../document";
import { findBenchmarks } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";

/** What tells the tables below one caption apart, in their order. */
const MARKS: string[][] = [
  ["left", "right"],
  ["top", "bottom"],
  ["upper", "lower"],
  ["left", "(?:middle|cent(?:er|re))", "right"],
  ["top", "middle", "bottom"],
];
const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/**
 * The table with what its caption says of it alone, where several stand below that: "Left: OakSet. Right: FirSet.",
 * "(a) OakSet. (b) FirSet.", "on OakSet (top) and FirSet (bottom)", or as many data sets in order as there are tables.
 */
export function withOwnCaption(grid: CellGrid, v: Vocabulary): CellGrid {
  const { caption, part } = grid;
  if (part === undefined || caption === null) return grid;
  const own = ledBy(caption, part, v) ?? followedBy(caption, part) ?? inOrder(caption, part, v);
  return own === null ? grid : { ...grid, caption: own, part: { ...part, caption } };
}

type Part = { at: number; of: number };
type Range = { start: number; end: number };

/** "Left: …", "(a) …", behind words for all, which are left out where they name data sets themselves. */
function ledBy(caption: string, { at, of }: Part, v: Vocabulary): string | null {
  const words = MARKS.filter(({ length }) => length === of).map((marks) =>
    rangesOf(caption, marks, (mark) => String.raw`\b${mark}\)?:`),
  );
  const letters = rangesOf(caption, LETTERS.slice(0, of), (mark) => String.raw`\(${mark}\)`);
  const marks = [...words, letters].find((ranges) => ranges !== null);
  const [first] = marks ?? [];
  if (marks === undefined || first === undefined) return null;
  const head = caption.slice(0, first.start);
  const text = caption.slice(marks[at]?.end, marks[at + 1]?.start);
  return tidied(findBenchmarks(head, v).length > 0 ? text : head + text);
}

/** "on OakSet (left) and FirSet (right)". */
function followedBy(caption: string, { at, of }: Part): string | null {
  const marks = MARKS.filter(({ length }) => length === of)
    .map((words) =>
      rangesOf(
        caption,
        words,
        (mark) => String.raw`\((?:on the )?${mark}(?: (?:table|side|half|part|block))?\)`,
      ),
    )
    .find((ranges) => ranges !== null);
  if (marks === undefined) return null;
  if (at === 0) return tidied(caption.slice(0, marks[0]?.start));
  const text = caption
    .slice(marks[at - 1]?.end, marks[at]?.start)
    .replace(/^[\s,;]*(?:and\b)?\s*(?:on\b)?/i, "");
  return tidied(`on ${text}`);
}

/** "on OakSet and FirSet" over two tables: without what names the other. */
function inOrder(caption: string, { at, of }: Part, v: Vocabulary): string | null {
  const mentions = findBenchmarks(caption, v);
  const names = [...new Set(mentions.map(({ name }) => name.benchmark))];
  const listed = mentions.slice(0, of);
  const isList = listed.every(
    ({ start }, i) => i === 0 || JOINED.test(caption.slice(listed[i - 1]?.end, start)),
  );
  if (names.length !== of || new Set(listed.map(({ name }) => name.benchmark)).size !== of || !isList)
    return null;
  const others = mentions.filter(({ name }) => name.benchmark !== names[at]);
  return tidied(
    others.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), caption),
  );
}

/** What stands between the names of a list. */
const JOINED = /^(?: data ?set)?(?:,| and|, and| &) (?:the )?$/;

/** Where the marks stand, each behind the one before; null where one is missing. */
function rangesOf(caption: string, marks: string[], written: (mark: string) => string): Range[] | null {
  const ranges: Range[] = [];
  for (const mark of marks) {
    const from = ranges.at(-1)?.end ?? 0;
    const found = new RegExp(written(mark), "i").exec(caption.slice(from));
    if (found === null) return null;
    ranges.push({ start: from + found.index, end: from + found.index + found[0].length });
  }
  return ranges;
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s,;.:]+|[\s,;:(]+$/g, "")
    .replace(/^([^()]*)\)$/, "$1");
}
