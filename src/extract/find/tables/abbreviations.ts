import { findBenchmarks, nameBenchmark } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import { isMetric } from "./measures";

/** Longer than any short form that a caption explains. */
const LONGEST = 12;
/** Longer than the letters that stand for a measure. */
const SHORTEST = 3;
const FULL = String.raw`[A-Z][\w+-]*(?:[ -][A-Za-z\d][\w+-]*){0,4}`;
/** "U101": letters and a number. */
const LETTERS_AND_NUMBER = /^([A-Za-z]{1,4})-?(\d{2,})$/;

/**
 * What short headings stand for, as a caption says: "CSC" for ChnSentiCorp in "ChnSentiCorp (CSC)", "CSC: ChnSentiCorp" and
 * "CSC denotes ChnSentiCorp", "U101" for its only UCF101. What is known by itself, or a measure, is left as it is.
 */
export function abbreviationsIn(
  caption: string | null,
  headings: string[],
  v: Vocabulary,
): Map<string, string> {
  const found = new Map<string, string>();
  if (caption === null) return found;
  const mentions = [...new Set(findBenchmarks(caption, v).map(({ text }) => text))];
  for (const short of new Set(headings)) {
    const measure = measureOf(short, caption);
    if (measure !== null) found.set(short, measure);
    if (measure !== null || short.length < 2 || short.length > LONGEST || !/^[A-Z][\w+-]*$/.test(short))
      continue;
    if (isMetric(short) || nameBenchmark(short, v).known) continue;
    const full =
      explained(short, caption) ?? numberedAs(short, mentions) ?? coordinated(short, caption, mentions, v);
    if (full !== null) found.set(short, full);
  }
  return found;
}

/** "CIDEr" for the "C" of "C: CIDEr", "C denotes CIDEr" and "CIDEr (C)". */
function measureOf(short: string, caption: string): string | null {
  if (short.length > SHORTEST || !/^[A-Z][A-Z@\d]*$/.test(short) || isMetric(short)) return null;
  const behind = new RegExp(
    String.raw`(?<![\w@-])${short}(?::| ?=|,? (?:denotes|stands for|means|is short for)) ?([A-Z][\w@-]{1,12})`,
  );
  const before = new RegExp(String.raw`(?<![\w-])([A-Z][\w@-]{1,12}) \(${short}\)`);
  const full = [behind, before].map((pattern) => pattern.exec(caption)?.[1] ?? "").find(isMetric);
  return full ?? null;
}

function explained(short: string, caption: string): string | null {
  const written = short.replace(/[+]/g, String.raw`\+`);
  const patterns = [
    new RegExp(String.raw`(?<![\w-])(${FULL}) \(${written}\)`),
    new RegExp(
      String.raw`(?<![\w-])${written}(?::| ?=| (?:denotes|stands for|refers to|means|is short for)) (${FULL})`,
    ),
  ];
  for (const pattern of patterns) {
    const words = pattern.exec(caption)?.[1]?.split(" ") ?? [];
    for (let from = 0; from < words.length; from++) {
      const full = words.slice(from).join(" ");
      if (full !== short && full[0] === short[0] && isWithin(short, full)) return full;
    }
  }
  return null;
}

function numberedAs(short: string, mentions: string[]): string | null {
  const [, letters = "", number = ""] = LETTERS_AND_NUMBER.exec(short) ?? [];
  if (number === "") return null;
  const fits = mentions.filter(
    (full) => full[0] === letters[0] && full.endsWith(number) && isWithin(letters, full),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "Verified" of "SWE-bench Lite and Verified". */
function coordinated(short: string, caption: string, mentions: string[], v: Vocabulary): string | null {
  if (!new RegExp(String.raw`(?:,|\band|/) ?${short.replace(/[+]/g, String.raw`\+`)}(?![\w-])`).test(caption))
    return null;
  const fits = mentions
    .map((mention) => mention.replace(/(?<=[ -])[A-Za-z]+$/, short))
    .filter((full) => full !== short && !mentions.includes(full) && nameBenchmark(full, v).known);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** Whether the letters of a short form come in that order in the long one. */
function isWithin(short: string, full: string): boolean {
  const long = full.toLowerCase();
  let at = 0;
  for (const letter of short.toLowerCase().replace(/[^a-z\d]/g, "")) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
