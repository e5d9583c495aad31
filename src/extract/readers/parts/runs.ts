import type { GridCellText } from "../../document";

/** A stretch of a cell's text in one style. Raised and lowered text is `<sup>` and `<sub>`, or `^` and `_` in math. */
export interface Run {
  text: string;
  bold: boolean;
  underline: boolean;
  level: "raised" | "lowered" | null;
}

export const PLAIN = { bold: false, underline: false, level: null } as const;

/** "†", "1,2", "(*)" are footnote marks; "dev", "P" are words. */
const MARK = /^[([]?[\d,*∗†‡§¶♯♢♡♣♠◇⋆★☆^+#–-]+[)\]]?$/u;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Joins the runs of a cell. Raised marks move to `markers`, so that a footnote's digit never joins a number;
 * raised and lowered words stay, set apart by a space ("MMMU" over "val" is "MMMU val").
 */
export function toCell(runs: Run[], place: { start: number; end: number }, header: boolean): GridCellText {
  const markers: string[] = [];
  const pieces: string[] = [];
  /** The end of the text so far: one character, of whichever length. */
  let end = "";
  const add = (piece: string) => {
    pieces.push(piece);
    end = (end + piece).slice(-2);
  };
  let bold = 0;
  let underlined = 0;
  let length = 0;
  runs.forEach((run, i) => {
    const words = tidy(run.text);
    if (run.level === null || words === "") {
      add(run.text);
    } else if (run.level === "raised" && MARK.test(words) && !joins(end, words, runs[i + 1]?.text)) {
      markers.push(words);
      return;
    } else {
      add(setApart(end, words) ? ` ${run.text}` : run.text);
    }
    length += words.length;
    if (run.bold) bold += words.length;
    if (run.underline) underlined += words.length;
  });
  return {
    text: tidy(pieces.join("")),
    ...place,
    bold: length > 0 && bold * 2 >= length,
    underline: length > 0 && underlined * 2 >= length,
    markers,
    header,
    spanOf: null,
  };
}

/** A script never joins a number, nor a word of letters the word before it; the "2" of "H2O" does. */
function setApart(before: string, script: string): boolean {
  const last = before.slice(-1);
  if (/^[+\-−↑↓\d]/u.test(script)) return /\d$/.test(last);
  return WORD.test(last) && /^\p{L}/u.test(script);
}

/** A raised digit inside a word belongs to it: "M" ³ "CoT". */
function joins(before: string, mark: string, after: string | undefined): boolean {
  return /^[\d+]+$/.test(mark) && /\p{L}$/u.test(before) && /^[-\p{L}]/u.test(after ?? "");
}

/** A forced line break, as runs print it: after a hyphen the word goes on. */
export const BREAK = "\u2028";

/** Most text is plain words with a space between, and stays as it is. */
const UNTIDY = /[^\x20-\x7e]|^ | {2}| $/;

/** Collapses white space and writes every hyphen that does not break as the common one. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/(?<=[\p{L}\p{N}][-\u2010\u2011])\s*\u2028\s*/gu, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export function emptyCell(at: number): GridCellText {
  return {
    text: "",
    start: at,
    end: at,
    bold: false,
    underline: false,
    markers: [],
    header: false,
    spanOf: null,
  };
}

/** The row cut or filled with empty cells, which stand at `at`. */
export function withWidth(row: GridCellText[], width: number, at: number): GridCellText[] {
  if (row.length >= width) return row.slice(0, width);
  return [...row, ...Array.from({ length: width - row.length }, () => emptyCell(at))];
}
