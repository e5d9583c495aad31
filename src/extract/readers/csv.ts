import Papa from "papaparse";
import type { Document, GridCellText } from "../document";
import { readCommentLines } from "./parts/frontMatter";
import { mostColumns } from "./parts/mostColumns";
import { tidy, withWidth } from "./parts/runs";

/** No name or number is longer; what is quoted at length in a cell need not be searched. */
const LONGEST_TEXT = 5000;

type About = { document: string };

/** Reads comma-separated values: one grid, its first row the header, "# key: value" lines above it as facts. */
export function readCsv(text: string, about: About): Document {
  return readSeparated(text, about, ",");
}

/** Reads tab-separated values, as `readCsv` does. */
export function readTsv(text: string, about: About): Document {
  return readSeparated(text, about, "\t");
}

function readSeparated(text: string, about: About, delimiter: string): Document {
  const { paper, stated, end } = readCommentLines(text, about.document);
  const start = end === 0 && text.startsWith("\ufeff") ? 1 : end;
  const line = 1 + (text.slice(0, start).match(/\n/g)?.length ?? 0);
  const parsed = Papa.parse<string[]>(text.slice(start), { delimiter });
  const problems = parsed.errors.slice(0, 20).map((error) => ({
    line: line + (error.row ?? 0),
    reason: error.message,
  }));
  const { cells, lost } = placeCells(text, start, parsed.data, delimiter, parsed.meta.linebreak);
  if (lost !== null)
    problems.push({ line: line + lost, reason: "from here on the quotes do not match: not read" });
  const filled = cells.filter((row) => row.some((cell) => cell.text !== ""));
  const width = filled[0]?.length ?? 0;
  filled.forEach((row, i) => {
    if (row.length !== width)
      problems.push({ line: line + i, reason: `${row.length} cells under ${width} headings` });
  });
  const caption = stated["table"] ?? stated["caption"] ?? null;
  const grid = { paper, caption, label: null, line, start, cells: rectangle(filled), stated };
  return { papers: [paper], passages: [], grids: filled.length > 1 ? [grid] : [], problems };
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
      placed.push({
        text: tidy(value.slice(0, LONGEST_TEXT)),
        start: quoted ? at + 1 : at,
        end: quoted ? Math.max(at + 1, end - 1) : end,
        bold: false,
        underline: false,
        markers: [],
        header: y === 0,
        spanOf: null,
      });
      at = end;
    }
    cells.push(placed);
    at += linebreak.length;
  }
  return { cells, lost: null };
}

/** The offset after the quote that closes the cell which opens at `at`. */
function closingQuote(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote + 1;
}
