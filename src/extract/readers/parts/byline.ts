import type { Block } from "./textBlocks";

/** A date without a year is completed with `pageYear`. */
export interface PrintedDate {
  year: number | null;
  month: number;
  day: number;
}

export interface Byline {
  organisation: string | null;
  date: PrintedDate;
}

export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "• 6 authors · Aug 27 2", "tencent Tencent · Jul 9, 2024 3": who, a middle dot, a date and, glued behind it, a count. */
export function readByline(block: Block): Byline | null {
  if (block.end - block.start > 160 || !block.lines.some((l) => l.text.includes("·"))) return null;
  const parts = block.lines
    .map((l) => l.text)
    .join(" ")
    .split("·")
    .map((p) => p.trim());
  const date = readDate(parts[parts.length - 1]!);
  if (!date) return null;
  return { organisation: readOrganisation(parts[0]!), date };
}

/** "tencent Tencent": the address's name of it, then the name it goes by. "• 6 authors" names none. */
function readOrganisation(who: string): string | null {
  if (/^[•*\-\s]*\d+\s+authors?$/i.test(who) || who === "") return null;
  const words = who.replace(/^[•*\-\s]+/, "").split(/\s+/);
  return words.length > 1 ? words.slice(1).join(" ") : (words[0] ?? null);
}

/** "Aug 27 2", "Jul 9, 2024 3", "27 Aug 2025", "2025-08-27". A number that no year can be is the site's own count. */
export function readDate(printed: string): PrintedDate | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(printed);
  if (iso) return checkedDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = printed.replace(/^(published|submitted|updated)?\s*(on)?\s+/i, "").split(/[\s,]+/);
  const monthFirst = MONTHS.indexOf((words[0] ?? "").slice(0, 3).toLowerCase());
  const monthSecond = MONTHS.indexOf((words[1] ?? "").slice(0, 3).toLowerCase());
  const month = monthFirst >= 0 ? monthFirst : monthSecond;
  const day = Number(monthFirst >= 0 ? words[1] : words[0]);
  if (month < 0 || !Number.isInteger(day)) return null;
  const third = words[2] ?? "";
  return checkedDate(/^(19|20)\d\d$/.test(third) ? Number(third) : null, month + 1, day);
}

function checkedDate(year: number | null, month: number, day: number): PrintedDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

export function isoDate(date: PrintedDate, year: number | null): string | null {
  const y = date.year ?? year;
  if (y === null) return null;
  return `${y}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/**
 * The year that dates without one belong to. Such a page prints the year of every date but those of its own year, so
 * its year is later than each printed one; a citation or an arXiv number in the text can only move it further. Null
 * where the page gives no evidence at all.
 */
export function pageYear(text: string, printed: number[]): number | null {
  const evidence = printed.map((year) => year + 1);
  for (const match of text.matchAll(/et al\.,? \(?(20\d\d)\b|\barXiv:(\d\d)(?:0[1-9]|1[0-2])\.\d{4}/g)) {
    evidence.push(match[1] ? Number(match[1]) : 2000 + Number(match[2]));
  }
  if (evidence.length === 0) {
    for (const match of text.matchAll(/\b(?:in|of|since|by) (20\d\d)\b/g)) evidence.push(Number(match[1]));
  }
  return evidence.length === 0 ? null : evidence.reduce((a, b) => Math.max(a, b));
}
