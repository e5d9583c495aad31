import type { GridCellText } from "../../document";
import { readCell } from "./cellGrammar";
import { isMetric, saysKind } from "./measures";
import { arePaired } from "./teacherPairs";

export type Row = GridCellText[];

/** Rows of a header, more than any results table has. */
const DEEPEST = 6;

export function isNumeric(cell: GridCellText | undefined): boolean {
  if (cell === undefined || cell.text === "") return false;
  const { kind } = readCell(cell.text);
  return kind === "value" || kind === "several" || kind === "change" || kind === "delta";
}

/** Whether a cell is one that reaches into its column from the left, and so belongs to another. */
export function isFromLeft(row: Row, x: number): boolean {
  const cell = row[x];
  const before = row[x - 1];
  return (
    cell?.spanOf != null && before !== undefined && before.start === cell.start && before.end === cell.end
  );
}

/** Texts of a row, each span once. */
export function distinctTexts(row: Row): string[] {
  const texts = row
    .filter((cell) => cell.spanOf === null || cell.spanOf.column === 0)
    .map((cell) => cell.text);
  return texts.filter((text, i) => text !== "" && !(i > 0 && texts[i - 1] === text));
}

/** What a section row says. */
export function sectionText(row: Row): string {
  return distinctTexts(row).join(" ");
}

/** "Noise level" beside "σ = 25" over all columns: a level at which all that follows was measured. */
function isLevel([first, second, ...rest]: Row): boolean {
  if (first?.text === "" || second === undefined || rest.length === 0) return false;
  return (
    rest.every((_, i) => isFromLeft([second, ...rest], i + 1)) && !isNumeric(second) && /\d/.test(second.text)
  );
}

/** A row that only names what follows: one text, alone or spanning, and no number beside it; not the same measure over each column. */
export function isSection(row: Row): boolean {
  if (isLevel(row)) return true;
  const filled = row.filter((cell) => cell.text !== "");
  const first = filled[0];
  const repeats = filled.filter((cell) => cell.spanOf === null).length > 1 && row[0]?.text === "";
  return (
    first !== undefined && !repeats && filled.every((cell) => cell.text === first.text) && !isNumeric(first)
  );
}

function looksLikeBody(row: Row, belowHeader: boolean): boolean {
  const rest = row.slice(1).filter((cell) => cell.text !== "");
  const numeric = rest.filter((cell) => isNumeric(cell)).length;
  const missing = rest.filter((cell) => readCell(cell.text).kind === "missing").length;
  if (belowHeader && (numeric >= 2 || rest.some((cell) => isNumeric(cell) && /\d\.\d/.test(cell.text))))
    return true;
  return numeric > 0 && (numeric + missing) * 2 >= rest.length;
}

/** A name and nothing but numbers, one with a decimal: no header, whatever its cells are marked as. */
function isOfResults([first, ...rest]: Row): boolean {
  const filled = rest.filter((cell) => cell.text !== "");
  return (
    filled.length > 1 &&
    /\p{L}/u.test(first?.text ?? "") &&
    filled.every(isNumeric) &&
    filled.some((cell) => /\d\.\d/.test(cell.text))
  );
}

/**
 * How many rows make the header: those above the first row that is mostly numbers, without the section rows
 * that stand directly above it.
 */
export function headerDepth(rows: Row[]): number {
  const marked = rows.findIndex((row, y) => !row.every((cell) => cell.header) || (y > 0 && isOfResults(row)));
  const from = Math.min(Math.max(marked, 0), rows.length - 1, DEEPEST);
  const body = rows.findIndex(
    (row, y) =>
      y >= Math.max(1, from) &&
      looksLikeBody(row, from > 0) &&
      !isOfCounts(row) &&
      !isOfLabels(row) &&
      !isOfCutoffs(row, rows[y - 1] ?? []),
  );
  let depth = body < 0 || namesEveryColumn(rows[from - 1], from === marked) ? Math.max(1, from) : body;
  const plain = rows.findIndex((row, y) => y >= 1 && isSection(row) && !spansPart(row));
  if (plain >= 1 && plain < depth) depth = plain;
  while (depth > 1 && isSection(rows[depth - 1] ?? [])) depth--;
  if (isOfMeasures(rows[depth]) || isOfStudents(rows[depth - 1], rows[depth])) depth++;
  while (depth + 1 < rows.length && saysOfColumns(rows[depth])) depth++;
  return Math.min(depth, DEEPEST);
}

/** "Split" beside "val" and "test", "Metric" beside "Acc" and "F1": a row that says more of the columns, and names itself. */
function saysOfColumns([first, ...rest]: Row = []): boolean {
  const says =
    SPLITS.test(first?.text ?? "") ||
    /^(?:eval(?:uation)? )?(?:metrics?|measures?)$/i.test(first?.text ?? "");
  return says && rest.some(({ text }) => text !== "") && !rest.some(isNumeric);
}

const SPLITS = /^(?:(?:eval(?:uation)? |test |data )?splits?)$/i;

/** "Student" and the names of models below "Teacher" and others. */
function isOfStudents([corner]: Row = [], [first, ...rest]: Row = []): boolean {
  return arePaired(corner?.text ?? "", first?.text ?? "") && !rest.some(isNumeric);
}

/**
 * The parts of a table that each begin with a header of their own: where columns of numbers are named once more, what
 * follows stands under the new names. The sections right above a header belong to it.
 */
export function partsOf(rows: Row[]): Row[][] {
  const starts = [0];
  const depth = headerDepth(rows);
  const names = new Set(rows.slice(0, depth).map((row) => row[0]?.text));
  let above = rows.slice(0, depth + 1).findLast((row) => !isSection(row));
  for (let y = depth + 1; y < rows.length - 1; y++) {
    const row = rows[y] ?? [];
    if (above !== undefined && isHeaderAgain(row, above, rows.slice(y + 1, y + 3), names)) {
      let start = y;
      while (isSection(rows[start - 1] ?? [])) start--;
      starts.push(start);
      above = undefined;
    }
    if (row.some((cell, x) => x > 0 && isNumeric(cell))) above = row;
  }
  return starts.map((start, i) => rows.slice(start, starts[i + 1]));
}

/**
 * Words in all columns that hold numbers in the row above and in the row below the header: two or more different ones,
 * or under the first header's own word for names ("Model").
 */
function isHeaderAgain(row: Row, above: Row, next: Row[], names: Set<string | undefined>): boolean {
  if (!row.some((cell, x) => x > 0 && /\p{L}/u.test(cell.text)) || !looksLikeBody(above, false)) return false;
  const below = next.find((one) => looksLikeBody(one, false));
  if (below === undefined) return false;
  const values = row.filter((_, x) => x > 0 && isNumeric(above[x]) && isNumeric(below[x]));
  const words = values.filter((cell) => readCell(cell.text).kind === "text" && /\p{L}/u.test(cell.text));
  const named = row[0]?.text !== "" && names.has(row[0]?.text);
  return (
    words.length === values.length &&
    words.length > 0 &&
    (named || new Set(words.map((cell) => cell.text)).size > 1)
  );
}

/** A group over some of the columns, alone in its row, belongs to the header. */
function spansPart(row: Row): boolean {
  return row[0]?.text === "";
}

/** A group that has no parts of its own may have a dash below it. */
const DASHES = /^[-–—−]+$/;

/** "(a) Visual prediction" over all columns numbers the parts of a table. */
const NUMBERED = /^\([a-h]\) /;

/**
 * The texts above each column from the outermost group to the name, each once. A name cut across rows is joined:
 * "Qwen2.5-VL-" over "72B" is "Qwen2.5-VL-72B".
 */
export function headerPaths(printed: Row[], width: number): string[][] {
  const rows = printed.filter(
    (row, y) => y === 0 || isOfLabels(row) || !(isOfCounts(row) || isOfSizes(row, printed[y - 1] ?? [])),
  );
  const centred = rows.map((row, y) => centredNames(row, rows[y + 1] ?? []));
  // "Task" above "Split" says what stands beside it.
  const isOfColumns = rows.some((row, y) => y > 0 && saysOfColumns(row) && SPLITS.test(row[0]?.text ?? ""));
  return Array.from({ length: width }, (_, x) => {
    const path: string[] = [];
    rows.forEach((row, y) => {
      const cell = row[x];
      // "Metrics" below an empty corner says what stands beside it, and nothing of the rows.
      if (cell === undefined || (x === 0 && y > 0 && path.length === 0 && isOfMeasures(row))) return;
      if (x === 0 && isOfColumns && (saysOfColumns(row) || saysKind(cell.text))) return;
      const own = cell.text === "" && leads(rows, y, x) ? leaderText(row, x) : cell.text;
      const text = centred[y]?.get(x) ?? own;
      if (
        text === "" ||
        DASHES.test(text) ||
        (y === 0 && NUMBERED.test(text) && isSection(row)) ||
        path.at(-1) === text
      )
        return;
      const parent = path.at(-1);
      if (parent !== undefined && /[-–]$/.test(parent)) path[path.length - 1] = parent + text;
      else if (parent !== undefined && isCutoff(parent, text))
        path[path.length - 1] = parent.replace(/@ ?[KkNn]?$/, "") + text.replace(/^@?/, "@");
      else if (parent !== undefined && ARROW.test(text)) path[path.length - 1] = `${parent} →`;
      else if (parent?.endsWith(" →")) path[path.length - 1] = `${parent} ${text}`;
      else path.push(text);
    });
    return path;
  });
}

/** "1", "3", "10" below "Hits@N". */
function isOfCutoffs(row: Row, above: Row): boolean {
  const numbers = row.flatMap((cell, x) => (isNumeric(cell) ? [[above[x]?.text ?? "", cell.text]] : []));
  return numbers.every(([parent = "", text = ""]) => isCutoff(parent, text));
}

/** "10" below "Hits@N" or "R@", "@10" below "nDCG": one measure. */
function isCutoff(parent: string, text: string): boolean {
  return /@ ?[KkNn]?$/.test(parent) ? /^@?\d+$/.test(text) : /^@\d+$/.test(text);
}

/** From the data set above it to the one below. */
const ARROW = /^(?:[→⇒↓⇓]|->|=>)$/u;

/** A row that is marked as the header and names every column on its own needs no other one below it. */
function namesEveryColumn(row: Row | undefined, isMarked: boolean): boolean {
  const names = row?.slice(1) ?? [];
  return (
    isMarked &&
    names.length > 1 &&
    names.every((cell) => cell.text !== "" && cell.spanOf === null) &&
    new Set(names.map((cell) => cell.text)).size === names.length
  );
}

function saysHow(heading: string): boolean {
  return isMetric(heading) || /^\d+-shot$/i.test(heading);
}

/** Measures, shots and units below the names of all data sets, whatever rule stands between: "", "s", "F1/EM", "5-shot"; "Metrics" may lead them. */
function isOfMeasures([first, ...rest]: Row = []): boolean {
  const filled = rest.filter((cell) => cell.text !== "");
  return (
    /^(?:metrics?)?$/i.test(first?.text ?? "") &&
    filled.filter((cell) => saysHow(cell.text)).length > 1 &&
    filled.every((cell) => saysHow(cell.text) || /^(?:m?s|\p{L}{1,3}\/\p{L}{1,3})$/u.test(cell.text))
  );
}

/** "# Train", "392k", "2,708", "# Molecules" over "2039": how large each data set is, below its name. */
function isOfCounts([first, ...rest]: Row): boolean {
  if (!/^(?:$|#|num|size|train|test|samples|nodes|edges)/i.test(first?.text ?? "")) return false;
  const filled = rest.filter((cell) => readCell(cell.text).kind !== "missing");
  return (
    filled.length > 0 &&
    filled.every((cell) => /^\d[\d.,]*\s?[kKM]?$/.test(cell.text)) &&
    (first?.text.startsWith("#") || filled.some((cell) => /[kKM]$|\d,\d{3}$/.test(cell.text)))
  );
}

/** "# labels" beside 40, 250 and 4000: how many there were to learn from, by which the columns differ. */
function isOfLabels([first, ...rest]: Row): boolean {
  const filled = rest.filter(({ text }) => text !== "");
  const isHeaded = /^(?:#|num(?:ber)?\.?(?: of)?)\s?(?:(?:labels?|shots?|labell?ed)\b.*)$/i.test(
    first?.text ?? "",
  );
  return isHeaded && filled.length > 0 && filled.every(({ text }) => /^\d[\d,]*\s?[kK%]?$/.test(text));
}

/** "3.8b", "8x7b", "version 1106" below models that have a name each; not "72B" below a name for several columns. */
function isOfSizes([first, ...rest]: Row, [, ...above]: Row): boolean {
  const named = above.every((cell) => cell.text !== "" && cell.spanOf === null && !/[-–]$/.test(cell.text));
  const sizes = rest.filter((cell) => /^(?:\d[\d.]*|\d+x\d[\d.]*)\s?[bBM]$/.test(cell.text)).length;
  return first?.text === "" && named && sizes * 2 > rest.length;
}

/** Where the row below repeats itself ("P R F1 P R F1"), a name anywhere over one repetition holds for all its columns. */
function centredNames(row: Row, below: Row): Map<number, string> {
  // "Model" reaches down from above and repeats nothing.
  const isOwn = (cell: GridCellText, x: number) => cell.text !== "" && cell.start !== row[x]?.start;
  const columns = below.flatMap((cell, x) => (x > 0 && isOwn(cell, x) ? [x] : []));
  const names = columns.filter((x) => row[x]?.text && row[x]?.spanOf === null);
  // What spans columns says which.
  if (names.some((x) => isFromLeft(row, x + 1))) return new Map();
  const size = columns.length / names.length;
  const repeats = columns.every((x, i) => i < size || below[x]?.text === below[columns[i - size] ?? 0]?.text);
  const oneEach = names.every((x, i) => Math.floor(columns.indexOf(x) / size) === i);
  if (size < 2 || names.length < 2 || !repeats || !oneEach) return new Map();
  return new Map(columns.map((x, i) => [x, row[names[Math.floor(i / size)] ?? 0]?.text ?? ""]));
}

/** In Markdown a group's name stands over its first column only; the blanks to its right belong to it. */
function leads(rows: Row[], y: number, x: number): boolean {
  const below = rows[y + 1];
  const explicit = rows[y]?.[x + 1]?.spanOf;
  if (
    below === undefined ||
    x === 0 ||
    rows[y]?.[x]?.spanOf ||
    (explicit?.row === y && explicit.column === x)
  )
    return false;
  const blanks = rows[y]?.filter((cell) => cell.text === "").length ?? 0;
  return (below[x]?.text ?? "") !== "" && blanks * 2 > (rows[y]?.length ?? 0) - 2;
}

function leaderText(row: Row, x: number): string {
  for (let left = x - 1; left > 0; left--) if (row[left]?.text) return row[left]?.text ?? "";
  return "";
}
