/** Pictures name this family; its members measure the same, so one table of widths serves all of them. */
export const PICTURE_FONT = "Arial, Helvetica, 'Liberation Sans', 'Nimbus Sans', sans-serif";

/**
 * Advance widths of the characters from space to ~, in thousandths of the font size.
 * Source: Adobe's font metrics of Helvetica, which Arial and Liberation Sans share.
 */
const REGULAR =
  "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584";
const BOLD =
  "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584";
const widths = { regular: REGULAR.split(" ").map(Number), bold: BOLD.split(" ").map(Number) };

const OTHER: Record<string, number> = {
  "·": 278,
  "†": 556,
  "−": 584,
  "–": 556,
  "×": 584,
  Δ: 612,
  "↑": 500,
  "↓": 500,
};
/** CJK, full-width forms and emoji fill a square. */
const SQUARE = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60→←—…]|\p{Extended_Pictographic}/u;

/** Width of a line of text in units of its font size. Accented letters count as their widest likely base. */
export function textWidth(text: string, weight: keyof typeof widths = "regular"): number {
  let thousandths = 0;
  for (const character of text) {
    const ascii = widths[weight][(character.codePointAt(0) ?? 0) - 32];
    thousandths += ascii ?? OTHER[character] ?? (SQUARE.test(character) ? 1000 : 667);
  }
  return thousandths / 1000;
}

/** Breaks text at spaces into lines of at most `width` (in font sizes); a longer word stands alone on its line. */
export function wrapText(text: string, width: number, weight: keyof typeof widths = "regular"): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = `${last ?? ""} ${word}`;
    if (last !== undefined && textWidth(longer, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
