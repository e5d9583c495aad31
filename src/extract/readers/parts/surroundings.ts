import type { CellGrid } from "../../document";
import { tidy } from "./runs";

/** Longest stretch of text above a table that is kept as its caption. */
const LONGEST = 600;

/** Paragraphs and items below a table that are kept as its notes. */
const MOST_NOTES = 8;

export function note(grid: CellGrid, words: string): void {
  if (words !== "") grid.notes = [...(grid.notes ?? []), words].slice(0, MOST_NOTES);
}

/** The level of a paragraph that is bold as a whole: it heads what follows, below every heading. */
export const BOLD = 7;

/** "AlderNet: Trees That Learn", "Alder Anything: Trees That Learn"; not "Note: see below". */
const NAMED =
  /^(?=[^:]*\p{Lu}[^:]*[\p{Lu}\d])[\p{L}\d.+-]{2,40}(?: (?!Started|Start|Notes?)[\p{Lu}\d][\w.+-]{1,20}){0,2}: \p{Lu}/u;

/** "Dataset: OakSet": a line that heads what follows, in a list or not; not "Dataset: to be released, see below". */
const STATES_SUBJECT =
  /^(?:(?:test|eval(?:uation)?|target) )?(?:data ?set|benchmark|corpus|test ?set)(?: name)?\s?[:=：]\s?[\p{L}\d][^.,;]{1,40}$/iu;

/** What stands above the next table: the headings that it stands under, and the last paragraph since. */
export class Surroundings {
  /** The first heading of the highest level, else the very first where it gives a name and says more: "## Alder: Trees That Learn". */
  title: string | null = null;
  private isTitled = false;
  private isFirst = true;
  private open: { text: string; level: number }[] = [];
  private paragraphText: string | null = null;
  private inList = false;

  heading(text: string, level: number): void {
    if (text === "") return;
    this.open = [...this.open.filter((one) => one.level < level), { text, level }];
    this.paragraphText = null;
    this.inList = false;
    if (level === 1 && !this.isTitled) this.title = text;
    else if (this.isFirst && NAMED.test(text)) this.title = text;
    this.isTitled ||= level === 1;
    this.isFirst = false;
  }

  paragraph(text: string | null): void {
    if (text !== null && text !== "" && !this.statement(text)) this.paragraphText = text;
    this.inList = false;
  }

  /** Whether a line states the data set of what follows, which it then heads. */
  statement(text: string): boolean {
    if (!STATES_SUBJECT.test(text)) return false;
    this.heading(text, BOLD);
    return true;
  }

  /** An item of a list says what stands below it only where no paragraph does: notes follow what they explain. */
  item(text: string): void {
    if (this.statement(text) || text === "" || (this.paragraphText !== null && !this.inList)) return;
    this.paragraphText = text;
    this.inList = true;
  }

  /** Nearest heading, what is bold below it, and last paragraph; the table that asks does not use them up, as several tables may stand under one. */
  caption(): string | null {
    const nearest = this.open.slice(this.open.at(-1)?.level === BOLD ? -2 : -1).map(({ text }) => text);
    const parts = [...nearest, this.paragraphText].filter((part) => part);
    return parts.length === 0 ? null : parts.join("\n").slice(0, LONGEST);
  }

  /** The headings, the nearest first: "Panoptic segmentation" under "COCO". */
  headings(): string[] {
    return this.open.map(({ text }) => text.slice(0, LONGEST)).toReversed();
  }
}

/** A comment above a table may hold the words that led to it: the last heading in it and what follows, without table rows. */
export function captionFromComment(comment: string): string | null {
  const lines = comment
    .slice(-4000)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(?:\||[-*_=]{3,}$|```)/.test(line));
  const heading = lines.findLastIndex((line) => /^(?:#{1,6}\s|\*\*[^*]+\*\*$)/.test(line));
  const shown =
    heading < 0 ? lines.slice(-1) : [lines[heading], ...lines.slice(Math.max(heading + 1, lines.length - 2))];
  const text = shown.map((line) => tidy((line ?? "").replace(/\*\*|^#+\s*/g, ""))).join("\n");
  return text === "" ? null : text.slice(-LONGEST);
}
