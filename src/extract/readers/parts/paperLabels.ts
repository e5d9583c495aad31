import { MONTHS, readDate, type PrintedDate } from "./byline";
import { indentOf, type Block, type Line } from "./textBlocks";

/** What a part of an entry tells of its paper; null where no label says. */
export type Label = "title" | "abstract" | "arxiv" | "address" | "date" | "other" | null;

/** A label's lines, without the label itself, or lines under none. */
export interface Part {
  label: Label;
  lines: Line[];
}

const MARKS = String.raw`^(?:(?:[#>*•-]+\s+|\d{1,3}[.),]\s+|\[\d{1,4}\]\s*)*\**)`;
/** "Title:", "1. **Authors:** ", "[Submitted on 3 Nov": the label's name and all that stands before its value. */
const LABEL = new RegExp(
  String.raw`${MARKS}(?:(title|abstract|summary|highlight|tl;?dr|authors?|author information|affiliations?|comments?|subjects?|categor(?:y|ies)|primary (?:area|category)|keywords?|index terms|license|journal(?:[- ]ref)?|venue|conference|booktitle|publisher|report[- ]no|(?:msc|acm)[- ]class|volume|issue|pages|month|year|isbn|issn|pmid|bibkey|anthology id|submission number|cite as|doi|url|link|pdf|arxiv|date|published|submitted|updated|posted)\**:\**\s*|(abstract)\**(?:\s*[.:—–]|\s-)\s*|[[(]?(submitted|published|posted)(?: on)? (?=\d|(?:${MONTHS.join("|")})[a-z]* \d))`,
  "i",
);
/** "## Abstract", "Authors": a label alone on its line, its value below. */
const ALONE = new RegExp(String.raw`${MARKS}(title|abstract|summary|authors?)\**$`, "i");
/** "\\ ( https://arxiv.org/abs/2511.01234 ,  99kb)", "(or arXiv:2511.01234v1 [cs.CL] for this version)". */
const ADDRESS = /^(?:\\\\ \( ?http|\(or arxiv:)/i;
const ARXIV = /(?:arxiv\.org\/(?:abs|pdf|html)\/|\barxiv: ?|^)(\d{4}\.\d{4,5})(?!\d)/i;
const LONGEST_LABEL = 60;

/**
 * Takes a block apart by its labels. A value goes on in lines that are set in deeper and around a comma that has a line
 * of its own, an abstract and plain text in any.
 */
export function partsOf(text: string, block: Block): Part[] {
  const parts: (Part & { indent: number })[] = [];
  for (const line of block.lines) {
    const found = labelAt(line.text);
    const last = parts[parts.length - 1];
    if (found) {
      const value = { start: line.start + found.length, end: line.end, text: line.text.slice(found.length) };
      const lines = value.text === "" ? [] : [value];
      parts.push({ label: found.label, lines, indent: indentOf(text, line) });
    } else if (last && (goesOnIn(last, line) || indentOf(text, line) > last.indent)) last.lines.push(line);
    else parts.push({ label: null, lines: [line], indent: 0 });
  }
  return parts;
}

function goesOnIn({ label, lines }: Part, { text }: Line): boolean {
  const last = lines[lines.length - 1]?.text ?? ",";
  return label === null || label === "abstract" || text === "," || last === ",";
}

/** The label that a line begins with, and how many characters stand before its value. */
function labelAt(line: string): { label: Label; length: number } | null {
  const head = line.slice(0, LONGEST_LABEL);
  if (ADDRESS.test(head)) return { label: "address", length: 0 };
  const match = LABEL.exec(head) ?? (line.length < LONGEST_LABEL ? ALONE.exec(line) : null);
  if (!match) return null;
  const name = match.slice(1).find((group) => group !== undefined)!;
  return { label: kindOf(name.toLowerCase()), length: match[0].length };
}

function kindOf(name: string): Label {
  if (name === "title" || name === "arxiv") return name;
  if (/^(?:abstract|summary|highlight)$/.test(name)) return "abstract";
  if (/^(?:url|link|pdf|cite as)$/.test(name)) return "address";
  return /^(?:date|published|submitted|posted)$/.test(name) ? "date" : "other";
}

/** "2511.01234" of "2511.01234v2 [cs.CL]", of "https://arxiv.org/abs/2511.01234" and of "arXiv:2511.01234". */
export function arxivIn(lines: Line[]): string | null {
  return ARXIV.exec(lines[0]?.text ?? "")?.[1] ?? null;
}

/** The first date of a label's value: "Mon, 3 Nov 2025 18:59:59 GMT". */
export function dateIn(lines: Line[]): PrintedDate | null {
  return readDate((lines[0]?.text ?? "").replace(/^\p{L}{3,9}, (?=\d)/u, ""));
}

const PERSON =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*|d[aei]|del?|van|von|der|den|la|le|bin|al) ){1,4}\p{Lu}[\p{L}.'’-]*[\d*†‡§()]*$/u;
const IMPRINT =
  /^(?:in )?proceedings\b|^(?:published|submitted|accepted|posted)\b|\S@\S|\b(?:universit|laborator|department of|school of|institute of|academy of)/i;

const BUTTON = /^(?:(?:view|download|read|open|access) )?(?:the )?(?:pdf|paper|html)(?: \(\w+\))?$/i;

/** "Jo Bird, Ann Tree and Ed Leaf", "Proceedings of ...", "Oak University", "View PDF": what stands under a title. */
export function isUnderTitle(line: string): boolean {
  return BUTTON.test(line) || IMPRINT.test(line) || (/[,;·()]/.test(line) && namesPeople(line));
}

/** Two people and no comma are told from a title ("Simple Online and Realtime Tracking") only by one above them. */
export function namesPeople(line: string): boolean {
  const people = line.replace(/,? et al\.?$|\.$/, "").split(/\s*[,;·]\s*(?:and )?|\s+(?:and|&)\s+/);
  return (people.length > 1 || /\(\d+\)$/.test(people[0]!)) && people.every((name) => PERSON.test(name));
}

/** A title without the marks of a list or of Markdown around it. */
export function plainTitle(printed: string): string {
  return printed.replace(/^(?:#+|\d{1,3}[.)]|\[\d{1,4}\])\s+/, "").replace(/^\*\*(.+)\*\*$/, "$1");
}
