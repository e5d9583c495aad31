import type { Paper } from "../../dataset/result";
import type { Document, Passage } from "../document";
import { lineCounter } from "../lines";
import { titleOfFile } from "./parts/titleOfFile";

/** A block of lines without a blank one between them. */
interface Block {
  start: number;
  end: number;
  lines: { start: number; end: number; text: string }[];
}

interface Byline {
  organisation: string | null;
  /** Month and day as numbers, the year where it is printed. */
  date: { year: number | null; month: number; day: number } | null;
}

/** Shorter stretches are titles, bylines or site chrome. The shortest abstract of the pages we know has 480 characters. */
const PROSE_LENGTH = 280;
const TITLE_LENGTH = 400;
/** "... of attention. We show", "... is 84.2%. On X", "... of 92.4 F1. For"; not the initial of "J. Smith". */
const SENTENCES = /[a-zA-Z\d%)]{2}[.!?] +[A-Z]/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a page of abstracts saved as text (site chrome, then title, abstract and byline of each paper; bylines may be
 * missing), or plain abstracts with or without a title. A paper is a title followed by prose: what is followed by
 * neither is chrome. Prose without a title belongs to a paper named after the document.
 */
export function readText(text: string, about: { document: string }): Document {
  const lineOf = lineCounter(text);
  const blocks = splitBlocks(text);
  const drafts: { paper: Paper; date: Byline["date"]; passages: Passage[] }[] = [];
  const problems: Document["problems"] = [];

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const byline = readByline(block);
    const draft = drafts[drafts.length - 1];
    if (byline) {
      if (draft && !draft.date) Object.assign(draft, { date: byline.date });
      if (draft && draft.paper.organisation === null) draft.paper.organisation = byline.organisation;
      continue;
    }
    const labelled = readLabelled(block);
    const title = labelled.title ?? titleBefore(blocks, i);
    if (!labelled.prose) continue;
    if (!title && draft && !draft.date && i > 0 && isProse(blocks[i - 1]!)) {
      draft.passages.push({ paper: draft.paper, start: labelled.prose.start, end: labelled.prose.end });
      continue;
    }
    if (!title && draft) {
      problems.push({
        line: lineOf(block.start),
        reason: "prose without a title: read as a paper of its own",
      });
    }
    const paper: Paper = {
      title: title ?? titleOfDocument(about.document, drafts.length),
      arxiv: labelled.arxiv,
      url: null,
      date: null,
      organisation: null,
      code: [],
    };
    drafts.push({ paper, date: null, passages: [{ paper, ...labelled.prose }] });
  }

  const year = pageYear(
    text,
    drafts.flatMap((d) => (d.date?.year ? [d.date.year] : [])),
  );
  for (const draft of drafts) {
    draft.paper.code = [...new Set(draft.passages.flatMap((p) => addressesIn(text, p.start, p.end)))];
    if (draft.date) draft.paper.date = isoDate(draft.date, year);
    if (draft.date && draft.paper.date === null) {
      const line = lineOf(draft.passages[0]!.start);
      problems.push({ line, reason: "the byline's date has no year, and the page does not show its own" });
    }
  }
  return {
    papers: drafts.map((d) => d.paper),
    passages: drafts.flatMap((d) => d.passages),
    grids: [],
    problems,
  };
}

function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // Chosen once by a branch: V8 moves an unbranched search of the whole text into the loop.
  const endOf = text.includes("\r") ? endOfLine : newline;
  while (at < text.length) {
    const end = endOf(text, at);
    const line = trimmed(text, at, end);
    if (line.start === line.end) block = null;
    else {
      if (!block) blocks.push((block = { start: line.start, end: line.end, lines: [] }));
      block.end = line.end;
      block.lines.push({ ...line, text: text.slice(line.start, line.end) });
    }
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return blocks;
}

function newline(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Space, control characters, no-break space, zero-width space and byte order mark. */
function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

function isProse(block: Block): boolean {
  const length = block.end - block.start;
  if (length >= PROSE_LENGTH) return true;
  const last = block.lines[block.lines.length - 1]!.text;
  if (length < 80 || !/[.!?]["')\]]?$/.test(last)) return false;
  return block.lines.some((l) => SENTENCES.test(l.text)) || (last.endsWith(".") && /\d/.test(last));
}

/** A block of one or two short lines that stands right before the prose. */
function titleBefore(blocks: Block[], i: number): string | null {
  const before = blocks[i - 1];
  if (!before || isProse(before) || before.lines.length > 3 || readByline(before)) return null;
  const title = before.lines.map((l) => l.text).join(" ");
  if (title.length > TITLE_LENGTH) return null;
  // The label over an abstract is no title; what stands above it is.
  if (/^abstract[.:]?$/i.test(title)) return titleBefore(blocks, i - 1);
  return title.replace(/^title:\s*/i, "");
}

/**
 * Takes labels apart ("Title:", "Abstract:", "arXiv:2505.22453"), and a title that stands on the line right above its
 * abstract. `prose` is null where the block is no prose.
 */
function readLabelled(block: Block): {
  title: string | null;
  arxiv: string | null;
  prose: { start: number; end: number } | null;
} {
  let title: string | null = null;
  let arxiv: string | null = null;
  let first = 0;
  for (const [k, line] of block.lines.entries()) {
    const id = /^arxiv:\s*(\d{4}\.\d{4,5})(?:v\d+)?\b/i.exec(line.text.slice(0, 40));
    const label = /^(title|abstract|authors?|comments|subjects|categories|date):\s*/i.exec(
      line.text.slice(0, 20),
    );
    if (id) arxiv = id[1]!;
    else if (label && /^title/i.test(label[1]!)) title = line.text.slice(label[0].length);
    else if (label && /^abstract/i.test(label[1]!)) {
      const start = line.start + label[0].length;
      return { title, arxiv, prose: start < block.end ? { start, end: block.end } : null };
    } else if (!label) break;
    first = k + 1;
  }
  const rest = block.lines.slice(first);
  const head = rest[0];
  if (!head || !isProse({ ...block, start: head.start, lines: rest })) return { title, arxiv, prose: null };
  const next = rest[1];
  const looksLikeTitle =
    !title && next && head.text.length < 200 && next.text.length >= PROSE_LENGTH && !/[.!]$/.test(head.text);
  if (looksLikeTitle) return { title: head.text, arxiv, prose: { start: next.start, end: block.end } };
  return { title, arxiv, prose: { start: head.start, end: block.end } };
}

function titleOfDocument(document: string, already: number): string {
  const title = titleOfFile(document);
  return already === 0 ? title : `${title} (${already + 1})`;
}

/** "• 6 authors · Aug 27 2", "tencent Tencent · Jul 9, 2024 3": who, a middle dot, a date and, glued behind it, a count. */
function readByline(block: Block): Byline | null {
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
function readDate(printed: string): Byline["date"] {
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

function checkedDate(year: number | null, month: number, day: number): Byline["date"] {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;
}

function isoDate(date: NonNullable<Byline["date"]>, year: number | null): string | null {
  const y = date.year ?? year;
  if (y === null) return null;
  return `${y}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/**
 * The year that dates without one belong to. Such a page prints the year of every date but those of its own year, so
 * its year is later than each printed one; a citation or an arXiv number in the text can only move it further. Null
 * where the page gives no evidence at all.
 */
function pageYear(text: string, printed: number[]): number | null {
  const evidence = printed.map((year) => year + 1);
  for (const match of text.matchAll(/et al\.,? \(?(20\d\d)\b|\barXiv:(\d\d)(?:0[1-9]|1[0-2])\.\d{4}/g)) {
    evidence.push(match[1] ? Number(match[1]) : 2000 + Number(match[2]));
  }
  if (evidence.length === 0) {
    for (const match of text.matchAll(/\b(?:in|of|since|by) (20\d\d)\b/g)) evidence.push(Number(match[1]));
  }
  return evidence.length === 0 ? null : evidence.reduce((a, b) => Math.max(a, b));
}

/** Macros that break an address across lines, and what LaTeX leaves behind it. */
const ADDRESS_MACRO = /\\allowbreak\s?/g;

/** Addresses in the order of their appearance, without what LaTeX and the end of a sentence leave on them. */
function addressesIn(text: string, start: number, end: number): string[] {
  const found: string[] = [];
  const passage = text.slice(start, end);
  if (!passage.includes("http")) return [];
  const prose = passage.replace(ADDRESS_MACRO, "");
  for (let at = prose.indexOf("http"); at >= 0; at = prose.indexOf("http", at + 4)) {
    const address = /^https?:\/\/[^\s{}<>"'`\\]+/.exec(prose.slice(at, at + 500))?.[0];
    if (address) found.push(trimAddress(address));
  }
  return found;
}

function trimAddress(address: string): string {
  let end = address.length;
  while (end > 0 && ".,;:!?)]".includes(address[end - 1]!)) {
    if (address[end - 1] === ")" && address.slice(0, end - 1).includes("(")) break;
    end--;
  }
  return address.slice(0, end);
}
