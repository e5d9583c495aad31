import type { Paper } from "../../dataset/result";
import type { Document, Passage } from "../document";
import { lineCounter } from "../lines";
import { addressesIn } from "./parts/addresses";
import { isoDate, pageYear, readByline, type PrintedDate } from "./parts/byline";
import {
  arxivIn,
  dateIn,
  isUnderTitle,
  namesPeople,
  partsOf,
  plainTitle,
  type Label,
} from "./parts/paperLabels";
import { splitBlocks, type Line } from "./parts/textBlocks";
import { titleOfFile } from "./parts/titleOfFile";

/** Shorter stretches are titles, bylines or site chrome. The shortest abstract of the pages we know has 480 characters. */
const PROSE_LENGTH = 280;
const TITLE_LENGTH = 400;
/** "... of attention. We show", "... is 84.2%. On X", "... of 92.4 F1. For"; not the initial of "J. Smith". */
const SENTENCES = /[a-zA-Z\d%)]{2}[.!?] +[A-Z]/;

/** A paper, with its date as printed until the page's year is known. */
interface Draft {
  paper: Paper;
  date: PrintedDate | null;
  passages: Passage[];
}

/** What is told of a paper before its abstract. */
interface Head {
  title: string | null;
  arxiv: string | null;
  date: PrintedDate | null;
  /** Short stretches since the last prose, the nearest last: one of them may be the title. */
  short: Line[][];
  /** What stands right above a date: the title, where nothing nearer is one. */
  dated: string | null;
}

/**
 * Reads a page of abstracts saved as text: site chrome, then title, abstract and byline of each paper (bylines may be
 * missing); entries whose parts have labels ("Title:", "arXiv:2505.22453"), as archives list and mail them; or plain
 * abstracts with or without a title. A paper is a title followed by prose: what is followed by neither is chrome. Prose
 * without a title belongs to a paper named after the document.
 */
export function readText(text: string, about: { document: string }): Document {
  const lineOf = lineCounter(text);
  const drafts: Draft[] = [];
  const problems: Document["problems"] = [];
  /** Labels that stand before the abstract on this page: their values belong to the paper below. */
  const leading = new Set<Label>();
  let head = emptyHead();
  /** The paper whose prose may go on. */
  let open: Draft | null = null;

  function addProse(lines: Line[], isAbstract: boolean): void {
    const { start } = lines[0]!;
    const { end } = lines[lines.length - 1]!;
    const title =
      head.title ??
      titleAmong(head.short) ??
      head.dated ??
      (drafts.length === 0 ? onlyLine(head.short) : null);
    if (open && !title && !isAbstract) {
      open.passages.push({ paper: open.paper, start, end });
      return;
    }
    if (!title && drafts.length > 0)
      problems.push({ line: lineOf(start), reason: "prose without a title: read as a paper of its own" });
    const paper: Paper = {
      title: title ?? titleOfDocument(about.document, drafts.length),
      arxiv: head.arxiv,
      url: null,
      date: null,
      organisation: null,
      code: [],
    };
    open = { paper, date: head.date, passages: [{ paper, start, end }] };
    drafts.push(open);
    head = emptyHead();
  }

  function addFact(label: Label, lines: Line[]): void {
    if (drafts.length === 0) leading.add(label);
    const last = drafts[drafts.length - 1];
    const arxiv = label === "date" ? null : arxivIn(lines);
    const date = label === "date" ? dateIn(lines) : null;
    if (leading.has(label) || !last) {
      head.arxiv = arxiv ?? head.arxiv;
      head.date = date ?? head.date;
    } else {
      last.paper.arxiv ??= arxiv;
      last.date ??= date;
    }
  }

  for (const block of splitBlocks(text)) {
    const byline = readByline(block);
    if (byline) {
      const last = drafts[drafts.length - 1];
      if (last) {
        last.date ??= byline.date;
        last.paper.organisation ??= byline.organisation;
      }
      head.short = [];
      open = null;
      continue;
    }
    let above: Line[] = [];
    for (const { label, lines } of partsOf(text, block)) {
      if (lines.length === 0) continue;
      if (label === "abstract") addProse(lines, true);
      else if (label === null && isProse(lines)) {
        const from = head.title === null ? proseStart(lines) : 0;
        if (from > 0) head.short.push(lines.slice(0, from));
        addProse(lines.slice(from), false);
      } else {
        open = null;
        if (label === "date") head.dated ??= titleAmong([above]);
        above = label === null ? lines : [];
        if (label === null) head.short.push(lines);
        else if (label === "title") head.title = plainTitle(lines.map((l) => l.text).join(" "));
        else if (label !== "other") addFact(label, lines);
      }
    }
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

function emptyHead(): Head {
  return { title: null, arxiv: null, date: null, short: [], dated: null };
}

function isProse(lines: Line[]): boolean {
  const last = lines[lines.length - 1]!;
  const length = last.end - lines[0]!.start;
  if (length >= PROSE_LENGTH) return true;
  if (length < 80 || !/[.!?]["')\]]?$/.test(last.text))
    return lines.length > 1 && lines.some((l) => isProse([l]));
  return lines.some((l) => SENTENCES.test(l.text)) || (last.text.endsWith(".") && /\d/.test(last.text));
}

/** The first line of an abstract that stands right under its title, or under what stands below that; 0 where none does. */
function proseStart(lines: Line[]): number {
  const from = lines.findIndex(({ text }) => text.length >= 200 || /[.!]$/.test(text));
  return from > 0 && lines[from]!.text.length >= PROSE_LENGTH ? from : 0;
}

/** The nearest of the short stretches before prose, or one above it where that names only authors. */
function titleAmong(short: Line[][]): string | null {
  for (const lines of short.slice(-3).toReversed()) {
    const own = lines
      .map((l) => l.text)
      .filter((line, k) => /\p{L}/u.test(line) && !isUnderTitle(line) && !(k > 0 && namesPeople(line)));
    if (own.length > 3) return null;
    const title = plainTitle(own.join(" "));
    if (title !== "") return title.length > TITLE_LENGTH ? null : title;
  }
  return null;
}

/** "Multi-object, Multi-grasp Detection" is made like two names; with nothing above it, it is the title. */
function onlyLine(short: Line[][]): string | null {
  const [line, ...more] = short.flat();
  return line && more.length === 0 ? plainTitle(line.text) : null;
}

function titleOfDocument(document: string, already: number): string {
  const title = titleOfFile(document);
  return already === 0 ? title : `${title} (${already + 1})`;
}
