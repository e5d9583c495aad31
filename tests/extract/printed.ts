import { readFileSync } from "node:fs";
import type { ReportedResult } from "../../src/dataset/result";
import type { Format } from "../../src/extract/document";
import { readVocabulary } from "../../src/extract/names/vocabulary";

export const vocabulary = readVocabulary(
  readFileSync("data/registry/benchmarks.csv", "utf8"),
  readFileSync("data/registry/models.csv", "utf8"),
);

/**
 * The digits that a record's number must be printed with: "+4.0" is 4.0, "81.4..89.2" is both ends, "+5x" is 5. The
 * sign may be a word or an arrow, and the "x" may be "times" or "-fold", so neither is looked for.
 */
export function digitsOf(number: string): string[] {
  return number.replace(/^[+-]/, "").replace(/x$/, "").split("..");
}

/** Whether the digits stand in the text as a number of their own: "7.5" is not in "47.5", "7.52", "7.5.1" or "1,7.5". */
export function standsIn(text: string, digits: string, format: Format): boolean {
  for (let at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + digits.length, at + digits.length + 5);
    if (/\d\.?$/.test(before) || /^\.?\d/.test(after)) continue;
    // A comma parts cells in CSV; elsewhere it joins groups of three digits to one number.
    if (format !== "csv" && (joinsBefore(before, digits) || joinsAfter(digits, after))) continue;
    return true;
  }
  return false;
}

function joinsBefore(before: string, digits: string): boolean {
  return /\d,$/.test(before) && /^\d{3}(?!\d)/.test(digits);
}

function joinsAfter(digits: string, after: string): boolean {
  return /^,\d{3}(?!\d)/.test(after) && /^\d{1,3}$/.test(digits);
}

/** The text as a reader of the rendered document sees it: tags, braces, escapes and invisible characters taken off. */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<!--[\s\S]{0,1000}?-->/g, "")
    .replace(/<[^<>]{0,1000}>/g, "")
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]{1,5});/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[a-zA-Z]+|[\\{}$*_`~]/g, "")
    .replaceAll("\0", "")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}

/** The numbers of the records that their document prints nowhere; [] is what must hold. */
export function unprinted(results: readonly ReportedResult[], text: string, format: Format): string[] {
  let plain: string | null = null;
  return results.flatMap(({ value, base, delta }) =>
    [value, base, delta]
      .flatMap((number) => (number === null ? [] : digitsOf(number)))
      .filter((digits) => !standsIn(text, digits, format))
      .filter((digits) => !standsIn((plain ??= withoutMarkup(text)), digits, format)),
  );
}
