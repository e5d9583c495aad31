const NARROW = /[iljftrI.,:;'!|()[\] ]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /[A-Z→≥≤†]/;

/**
 * Estimated width of a text in pixels at a font size in pixels. Estimated, not measured, so that a layout is the
 * same in every browser and needs no DOM: Arial's widths by kind of character, and 8 % for wider fonts.
 */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += characterWidth(character);
  return em * size;
}

function characterWidth(character: string): number {
  if (NARROW.test(character)) return 0.33;
  if (WIDE.test(character)) return 0.94;
  if (CAPITAL.test(character)) return 0.75;
  return character > "⺀" ? 1.05 : 0.6;
}

/** The text, or its start and end around "…" where it is wider than `width` pixels: names differ at both ends. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 2; kept -= 1) {
    const tail = Math.floor(kept * 0.4);
    const short = `${characters.slice(0, kept - tail).join("")}…${characters.slice(characters.length - tail).join("")}`;
    if (textWidth(short, size) <= width) return short;
  }
  return "…";
}

/** Lines no wider than `width` pixels, broken at spaces; a single longer word is shortened. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(shorten(word, width, size));
  }
  return lines;
}

/** Facts with " · " between them as lines no wider than `width` pixels, broken inside a fact only where it alone is wider. */
export function wrapFacts(facts: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const fact of facts.split(" · ")) {
    const joined = `${lines.at(-1)} · ${fact}`;
    if (lines.length > 0 && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(fact, width, size));
  }
  return lines;
}

/** "A, B, C and 12 more": at most `shown` names, the rest counted. */
export function nameSome(names: string[], shown: number): string {
  if (names.length <= shown + 1) return names.join(", ");
  return `${names.slice(0, shown).join(", ")} and ${names.length - shown} more`;
}

/** A number's text with a true minus sign, for the eye: "-1.4" is drawn as "−1.4". */
export function minus(text: string): string {
  return text.replace("-", "−");
}
