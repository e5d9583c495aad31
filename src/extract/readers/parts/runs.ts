import type { GridCellText } from "../../document";

/** A stretch of a cell's text in one style. Raised and lowered text is `<sup>` and `<sub>`, or `^` and `_` in math. */
export interface Run {
  text: string;
  bold: boolean;
  underline: boolean;
  struck: boolean;
  level: "raised" | "lowered" | null;
  /** Beside what stands around the cell: 1, or less for `<small>` and `\scriptsize`. */
  size: number;
  colour: string | null;
}

export const PLAIN = {
  bold: false,
  underline: false,
  struck: false,
  level: null,
  size: 1,
  colour: null,
} as const;

/** "†", "1,2", "(*)" are footnote marks; "dev", "P" are words. */
const MARK = /^[([]?[\d,*∗†‡§¶♯♢♡♣♠◇⋆★☆^#+–-]+[)\]]?$/u;
/** Raised behind a name it tells a better trained model from the plain one: "Elm-tiny⁺" is not "Elm-tiny". */
const PLUS = /^\+{1,2}$/;
/** "a", "b,c" behind a number. */
const LETTER_MARK = /^[a-z](?:,\s?[a-z]){0,3}$/;
const WORD = /[\p{L}\p{N}]/u;
/** "0.3", ".2%"; not "+0.3", "(0.3)". */
const UNSIGNED = /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})\s?%?$/;
/** "δ<1.25", "×10", "R": what is raised behind them is an exponent; not "55.0", "GPT-4". */
const BASE = /(?:[<>≤≥=×]\s?\d{1,9}(?:\.\d{1,9})?|(?:^|[^\p{L}\p{N}\\])R)$/u;
const EXPONENT = /^[-–]?\d{1,2}$/;
/** "55.0¹", not "δ<1.25²". */
const RAISED_DIGITS = /^([^\p{L}<>≤≥=×]*\d[%)]?)\s?([⁰¹²³⁴-⁹]{1,4})$/u;

/**
 * Joins the runs of a cell. Raised marks move to `markers`, so that a footnote's digit never joins a number;
 * raised and lowered words stay, set apart by a space ("MMMU" over "val" is "MMMU val"). A smaller or lowered number
 * without a sign behind a number is its spread and is left out, as one with a "±" is.
 */
export function toCell(runs: Run[], place: { start: number; end: number }, header: boolean): GridCellText {
  const markers: string[] = [];
  const pieces: string[] = [];
  /** The end of the text so far, as long as `BASE` looks back. */
  let end = "";
  let lettered = false;
  let size = 1;
  let colour: string | null = null;
  let bold = 0;
  let underlined = 0;
  let length = 0;
  const [only] = runs;
  if (only !== undefined && runs.length === 1 && only.level === null) {
    const text = tidy(only.text);
    return withoutRaised({
      ...emptyCell(place.start),
      end: place.end,
      text,
      header,
      bold: text !== "" && only.bold,
      underline: text !== "" && only.underline,
    });
  }
  const shown = joinScripts(withoutStruck(runs));
  shown.forEach((run, i) => {
    const words = tidy(run.text);
    let piece = run.text;
    if (words !== "" && end !== "") {
      const script = run.level !== null;
      // "mAP<sup>val<br>50": a tag that nobody closed.
      const goesOn = header && shown[i - 1]?.text === BREAK;
      const numeric = !lettered && /\d\s*%?\s*$/.test(end);
      if (run.level === "raised" && EXPONENT.test(words) && BASE.test(end.trimEnd())) piece = `^${words}`;
      else if (run.level === "raised" && lettered && !header && PLUS.test(words)) piece = words;
      else if (
        run.level === "raised" &&
        MARK.test(words) &&
        !goesOn &&
        !joins(end, words, shown[i + 1]?.text)
      ) {
        markers.push(words);
        return;
      } else if (run.level === "raised" && numeric && LETTER_MARK.test(words)) {
        markers.push(words);
        return;
      } else if ((script || run.size < size) && numeric && UNSIGNED.test(words)) return;
      else if (
        script ? setApart(end, words) : (run.size !== size || run.colour !== colour) && runsOn(end, words)
      )
        piece = ` ${piece}`;
    } else if (words !== "" && run.level === "raised" && MARK.test(words)) {
      markers.push(words);
      return;
    }
    pieces.push(piece);
    end = (end + piece).slice(-24);
    if (words === "") return;
    lettered ||= /\p{L}/u.test(words);
    if (run.level === null) ({ size, colour } = run);
    length += words.length;
    if (run.bold) bold += words.length;
    if (run.underline) underlined += words.length;
  });
  return withoutRaised({
    text: tidy(pieces.join("")),
    ...place,
    bold: length > 0 && bold * 2 >= length,
    underline: length > 0 && underlined * 2 >= length,
    markers,
    header,
    spanOf: null,
  });
}

/** The digits that a Unicode footnote mark is printed in leave the text. */
function withoutRaised(cell: GridCellText): GridCellText {
  const raised = RAISED_DIGITS.exec(cell.text);
  return raised === null
    ? cell
    : { ...cell, text: raised[1] ?? "", markers: [...cell.markers, raised[2] ?? ""] };
}

/** What is struck out beside other text was taken back; alone it is all that the cell prints. */
function withoutStruck(runs: Run[]): Run[] {
  if (!runs.some((run) => run.struck)) return runs;
  const left = runs.filter((run) => !run.struck);
  return left.some((run) => tidy(run.text) !== "") ? left : runs;
}

/** A parser may hand over "+" and "0.3" of one script apart; two marks stay two. */
function joinScripts(runs: Run[]): Run[] {
  if (!runs.some((run) => run.level !== null || run.size < 1)) return runs;
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const together =
      last !== undefined &&
      (run.level !== null || run.size < 1) &&
      last.level === run.level &&
      last.size === run.size &&
      last.bold === run.bold &&
      last.text.length < 100 &&
      run.text !== BREAK &&
      (/^[-+−–]$/.test(last.text) || !(MARK.test(last.text) && MARK.test(run.text)));
    if (together) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** A script never joins a number, nor a word of letters or a date the word before it; the "2" of "H2O" does. */
function setApart(before: string, script: string): boolean {
  const last = before.slice(-1);
  if (/^[+\-−↑↓\d]/u.test(script)) return /\d$/.test(last) || (WORD.test(last) && /^\d{4,}$/.test(script));
  return WORD.test(last) && /^\p{L}/u.test(script);
}

/** Two numbers that only their size or colour parts. */
function runsOn(before: string, after: string): boolean {
  return /\d$/.test(before) && /^\d/.test(after);
}

/** A raised digit inside a word belongs to it: "M" ³ "CoT". */
function joins(before: string, mark: string, after: string | undefined): boolean {
  return /^[\d+]+$/.test(mark) && /\p{L}$/u.test(before) && /^[-\p{L}]/u.test(after ?? "");
}

/** A forced line break, as runs print it: after a hyphen the word goes on. */
export const BREAK = "\u2028";

/** Most text is plain words with a space between, and stays as it is. */
const UNTIDY = /[^\x20-\x7e]|^ | {2}| $/;

export function isTidy(text: string): boolean {
  return !UNTIDY.test(text);
}

/** Collapses white space and writes every hyphen that does not break as the common one. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
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
