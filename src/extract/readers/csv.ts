import Papa from "papaparse";
import type { CellGrid, Document, GridCellText } from "../document";
import { readCommentLines } from "./parts/frontMatter";
import { mostColumns } from "./parts/mostColumns";
import { markdownRuns } from "./parts/markdownRuns";
import { tidy, toCell, withWidth } from "./parts/runs";

/** No name or number is longer; what is quoted at length in a cell need not be searched. */
const LONGEST_TEXT = 5000;
/** What the columns of a file called CSV may be parted by; "," is tried first. */
const DELIMITERS = [",", ";", "\t", "|"];
/** Enough of a file to tell its delimiter by. */
const SAMPLE = 20_000;
/** `<a href="…">`, "[name](https://…)": such a file was exported from a page; a name like "<b>" alone says nothing. */
const FROM_PAGE = /<[a-z]{1,20}\s[^<>]{0,600}=[^<>]{0,600}>|\]\(https?:/i;
/** What is markup in a file from a page: "<b>", "&amp;", "](". */
const MARKUP = /<\/?[a-z][^<>]{0,600}>|&(?:#\d|[a-z]{2,8};)|\]\(/i;
/** "90,5", "0,912": no comma between thousands. */
const DECIMAL_COMMA = /^[-+]?(?:\d{1,9},(?:\d{1,2}|\d{4,9})|0,\d{1,9})\s?%?$/;
const THOUSANDS = /^[-+]?\d{1,3}(?:,\d{3})+\s?%?$/;
const DECIMAL_POINT = /^[-+]?\d+\.\d+\s?%?$/;
/** How pandas heads a column that has no heading. */
const UNNAMED = /^Unnamed: \d+(?:_level_\d+)?$/;

type About = { document: string };

/**
 * Reads comma-separated values: a grid whose first row is the header, "# key: value" lines above it as facts, a line of
 * its own as caption; each line of its own that stands above a header begins another grid. Spreadsheets of many countries
 * write semicolons, and commas in numbers.
 */
export function readCsv(text: string, about: About): Document {
  return readSeparated(text, about, null);
}

/** Reads tab-separated values, as `readCsv` does. */
export function readTsv(text: string, about: About): Document {
  return readSeparated(text, about, "\t");
}

function readSeparated(text: string, about: About, declared: string | null): Document {
  const { paper, stated, comment, end } = readCommentLines(text, about.document);
  const start = end === 0 && text.startsWith("\ufeff") ? 1 : end;
  const line = 1 + (text.slice(0, start).match(/\n/g)?.length ?? 0);
  const delimiter = declared ?? delimiterOf(text.slice(start, start + SAMPLE));
  const parsed = Papa.parse<string[]>(text.slice(start), { delimiter });
  const problems = parsed.errors.slice(0, 20).map((error) => ({
    line: line + (error.row ?? 0),
    reason: error.message,
  }));
  const { cells, lost } = placeCells(text, start, parsed.data, delimiter, parsed.meta.linebreak);
  if (FROM_PAGE.test(text.slice(start, start + SAMPLE))) withoutMarkup(cells);
  if (lost !== null)
    problems.push({ line: line + lost, reason: "from here on the quotes do not match: not read" });
  if (delimiter !== ",") readCommas(cells);
  const rows = cells
    .map((row, y) => ({ row, line: line + y, isApart: isBlank(cells[y - 1] ?? []) }))
    .filter(({ row }) => countFilled(row) > 0);
  const starts = rows.flatMap(({ row, isApart }, y) =>
    y === 0 || (isApart && isTitle(row, rows[y + 1]?.row)) ? [y] : [],
  );
  const grids = starts.flatMap((from, i): CellGrid[] => {
    const part = rows.slice(from, starts[i + 1]);
    const isTitled = isTitle(part[0]?.row ?? [], part[1]?.row);
    const title = isTitled ? (part.shift()?.row[0]?.text ?? null) : null;
    const caption = stated["table"] ?? stated["caption"] ?? title ?? comment;
    const [head] = part;
    if (head === undefined || part.length < 2) return [];
    const width = head.row.length;
    for (const { row, line } of part)
      if (row.length !== width)
        problems.push({ line, reason: `${row.length} cells under ${width} headings` });
    for (const cell of head.row) if (UNNAMED.test(cell.text)) cell.text = "";
    const filled = part.map(({ row }) => row.map((cell) => ({ ...cell, header: row === head.row })));
    const at = i === 0 ? start : (head.row[0]?.start ?? start);
    return [
      {
        paper,
        caption,
        label: null,
        line: i === 0 ? line : head.line,
        start: at,
        cells: rectangle(filled),
        stated,
      },
    ];
  });
  return { papers: [paper], passages: [], grids, problems };
}

/** "", ",,," as spreadsheets part tables. */
function isBlank(row: GridCellText[]): boolean {
  return countFilled(row) === 0 && (row.at(-1)?.end ?? 0) - (row[0]?.start ?? 0) < row.length;
}

function countFilled(row: GridCellText[]): number {
  return row.filter((cell) => cell.text !== "").length;
}

/** One cell of words above a row of several without a number: a title, and its table's header. */
function isTitle(row: GridCellText[], below: GridCellText[] = []): boolean {
  return (
    countFilled(row) === 1 &&
    /\p{L}.*\s.*\p{L}/u.test(row[0]?.text ?? "") &&
    countFilled(below) > 1 &&
    below.every((cell) => !/^[-+]?[\d.,]+%?$/.test(cell.text))
  );
}

/** The delimiter that gives the header most columns, and each row as many. */
function delimiterOf(sample: string): string {
  let best = { delimiter: ",", width: 1 };
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: 20 });
    const rows = data.slice(0, sample.length < SAMPLE ? 20 : -1).filter((row) => row.join("") !== "");
    const width = rows[0]?.length ?? 0;
    const even = rows.length > 1 && rows.every((row) => row.length === width);
    if (even && width > best.width) best = { delimiter, width };
  }
  return best.delimiter;
}

/**
 * Where commas are decimal, and points are not, "90,5" is written with a point as everywhere else. "90,512" is ninety and a
 * half or ninety thousand: a space behind the comma keeps it from being read as either.
 */
function readCommas(rows: GridCellText[][]): void {
  const cells = rows.flat();
  if (!cells.some(({ text }) => DECIMAL_COMMA.test(text))) return;
  const areDecimal = !cells.some(({ text }) => DECIMAL_POINT.test(text));
  for (const cell of cells)
    if (THOUSANDS.test(cell.text) && !DECIMAL_COMMA.test(cell.text))
      cell.text = cell.text.replaceAll(",", ", ");
    else if (areDecimal && DECIMAL_COMMA.test(cell.text)) cell.text = cell.text.replace(",", ".");
}

function rectangle(rows: GridCellText[][]): GridCellText[][] {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const width = Math.min(widest, mostColumns(rows));
  return rows.map((row) => withWidth(row, width, row.at(-1)?.end ?? 0));
}

/**
 * Finds where each parsed cell stands: papaparse gives no positions, so a cursor walks the text by the same quoting
 * rules (RFC 4180). `lost` is the row at which cells and text part.
 */
function placeCells(text: string, from: number, rows: string[][], delimiter: string, linebreak: string) {
  const cells: GridCellText[][] = [];
  let at = from;
  for (const [y, row] of rows.entries()) {
    const placed: GridCellText[] = [];
    for (const [x, value] of row.entries()) {
      if (x > 0) at += delimiter.length;
      const end = text[at] === '"' ? closingQuote(text, at) : at + value.length;
      const quoted = end - at !== value.length || text[at] === '"';
      const content = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
      if (content !== value) return { cells, lost: y };
      const start = quoted ? at + 1 : at;
      placed.push(cellOf(value, { start, end: quoted ? Math.max(start, end - 1) : end }, y === 0));
      at = end;
    }
    cells.push(placed);
    at += linebreak.length;
  }
  return { cells, lost: null };
}

function cellOf(value: string, place: { start: number; end: number }, header: boolean): GridCellText {
  const text = tidy(value.slice(0, LONGEST_TEXT));
  return { text, ...place, bold: false, underline: false, markers: [], header, spanOf: null };
}

function withoutMarkup(rows: GridCellText[][]): void {
  for (const cell of rows.flat()) {
    if (!MARKUP.test(cell.text)) continue;
    const { start, end, header } = cell;
    const { text, markers } = toCell(markdownRuns(cell.text), { start, end }, header);
    Object.assign(cell, { text, markers });
  }
}

/** The offset after the quote that closes the cell which opens at `at`. */
function closingQuote(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote + 1;
}
