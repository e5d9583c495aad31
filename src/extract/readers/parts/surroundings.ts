import { tidy } from "./runs";

/** Longest stretch of text above a table that is kept as its caption. */
const LONGEST = 600;

/** What stands above the next table: the headings since the last one, and the last paragraph. */
export class Surroundings {
  private headingText: string | null = null;
  private paragraphText: string | null = null;

  heading(text: string): void {
    this.headingText = text;
    this.paragraphText = null;
  }

  paragraph(text: string | null): void {
    if (text !== null && text !== "") this.paragraphText = text;
  }

  /** Heading and last paragraph; the table that asks does not use them up, as several tables may stand under one. */
  caption(): string | null {
    const parts = [this.headingText, this.paragraphText].filter((part) => part !== null && part !== "");
    return parts.length === 0 ? null : parts.join("\n").slice(0, LONGEST);
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
