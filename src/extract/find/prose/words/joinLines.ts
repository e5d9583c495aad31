import { lastStart } from "../../../lines";

/** A passage on one line, and where its characters stand in the document. */
export interface Joined {
  text: string;
  placeOf: (offset: number) => number;
}

const BREAKS = /[ \t]*(?:\r\n?|\n)[ \t]*/g;
/** Markdown's stroke before a sign: "fine\-tuned \(97.8%\)". */
const ESCAPED = /[A-Za-z]\\-[A-Za-z]/;
const BREAKS_AND_ESCAPES = new RegExp(`${BREAKS.source}|${/\\(?=[!-/:-@[-`{-~])/.source}`, "g");
/** "Qwen2.5-" before "VL-7B" on the next line is one word; a dash that stands apart is not. */
const HYPHENATED = /[\p{L}\d]-$/u;
const WORD = /^[\p{L}\d]/u;

/** Joins the lines that a page or a mail broke a passage into, and takes Markdown's strokes off; null where it has neither. */
export function joinLines(text: string, start: number, end: number): Joined | null {
  const broken = text.slice(start, end);
  const isEscaped = broken.includes("\\-") && ESCAPED.test(broken);
  if (!isEscaped && !broken.includes("\n") && !broken.includes("\r")) return null;
  /** Where each line begins in the joined text, and in the document. */
  const begins = [0];
  const places = [start];
  let joined = "";
  let from = 0;
  for (const { 0: gap, index } of broken.matchAll(isEscaped ? BREAKS_AND_ESCAPES : BREAKS)) {
    const to = index + gap.length;
    joined += broken.slice(from, index);
    const isOneWord =
      HYPHENATED.test(broken.slice(Math.max(0, index - 3), index)) && WORD.test(broken.slice(to, to + 2));
    if (gap !== "\\" && !isOneWord) joined += " ";
    from = to;
    begins.push(joined.length);
    places.push(start + to);
  }
  joined += broken.slice(from);
  return {
    text: joined,
    placeOf: (offset) => {
      const line = lastStart(begins, offset);
      return places[line]! + offset - begins[line]!;
    },
  };
}
