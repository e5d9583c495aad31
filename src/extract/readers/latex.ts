import type { CellGrid, Document } from "../document";
import { lineCounter } from "../lines";
import { tabularsIn, wordsOf } from "./parts/latexCaptions";
import { definitionsOf, type Definitions } from "./parts/latexDefinitions";
import { parseLatex, tooHard } from "./parts/latexNodes";
import { latexTable, TABULAR } from "./parts/latexTable";
import { tidy } from "./parts/runs";
import { titleOfFile } from "./parts/titleOfFile";

const FLOATS = [
  "table",
  "table*",
  "sidewaystable",
  "sidewaystable*",
  "wraptable",
  "longtable",
  "threeparttable",
];
const READ = [...FLOATS, ...Object.keys(TABULAR).filter((name) => name !== "array")];
/** What else may hold a table, where a source has `\captionof{table}{…}`. */
const BOXES = ["minipage", "figure", "figure*", "wrapfigure", "center"];
const ENVIRONMENT =
  /\\(begin|end)\s*\{([A-Za-z]+\*?)\}|(?<!\\)%[^\n]*|\\\\|\\(if(?!f\b|thenelse\b)[a-z@]+|else|fi)(?![A-Za-z@])/g;
const VERBATIM = /^(?:verbatim|lstlisting|minted|comment|Verbatim)\*?$/;

/**
 * Reads the tables of a LaTeX source: tabulars, alone or in floats, with their captions. Only they are parsed; macros
 * are expanded wherever the source defines them.
 */
export function readLatex(text: string, about: { document: string }): Document {
  const definitions = definitionsOf(text);
  const paper = {
    title: titleOf(text, definitions) ?? titleOfFile(about.document),
    arxiv: null,
    url: null,
    date: null,
    organisation: null,
    code: [],
  };
  const document: Document = { papers: [paper], passages: [], grids: [], problems: [] };
  const lineAt = lineCounter(text);
  const sectionsAt = sectionsOf(text);
  for (const { start, end } of tablesIn(text)) {
    const tex = text.slice(start, end);
    const reason = tooHard(tex);
    if (reason !== null) {
      document.problems.push({ line: lineAt(start), reason });
      continue;
    }
    try {
      for (const { table, caption, over, part, label } of tabularsIn(parseLatex(tex), definitions)) {
        const at = start + (table.position?.start.offset ?? 0);
        const cells = latexTable(table, start, definitions);
        const grid: CellGrid = { paper, caption, label, line: lineAt(at), start: at, cells, stated: {} };
        // The caption is the nearest of them.
        const headings = [over, ...sectionsAt(start)].filter((heading) => heading !== null);
        if (caption !== null && headings.length > 0) grid.headings = ["", ...headings];
        if (part !== null) grid.part = part;
        if (cells.length > 1) document.grids.push(grid);
      }
    } catch (error) {
      // The grammar throws a SyntaxError on what no TeX accepts either; anything else is ours.
      if ((error as Error).name !== "SyntaxError") throw error;
      document.problems.push({
        line: lineAt(start),
        reason: `not LaTeX: ${(error as Error).message.slice(0, 120)}`,
      });
    }
  }
  return document;
}

/** The outermost table environments; one that is never closed ends where the text does. */
function tablesIn(text: string): { start: number; end: number }[] {
  const tables: { start: number; end: number }[] = [];
  let open: { name: string; start: number; depth: number } | null = null;
  let verbatim: string | null = null;
  /** How many conditions are open from a `\iffalse` on. */
  let hidden = 0;
  const read = text.includes("\\captionof{table}") ? [...READ, ...BOXES] : READ;
  for (const found of text.matchAll(ENVIRONMENT)) {
    const [whole, verb, name = "", condition] = found;
    if (condition !== undefined && open === null && verbatim === null) {
      if (condition === "fi" || (condition === "else" && hidden === 1)) hidden = Math.max(0, hidden - 1);
      else if (condition === "iffalse" || (hidden > 0 && condition !== "else")) hidden++;
    }
    if (verb === undefined || hidden > 0) continue;
    if (verbatim !== null) {
      if (verb === "end" && name === verbatim) verbatim = null;
    } else if (verb === "begin" && VERBATIM.test(name) && open === null) verbatim = name;
    else if (open === null) {
      if (verb === "begin" && read.includes(name)) open = { name, start: found.index, depth: 1 };
    } else if (name === open.name) {
      open.depth += verb === "begin" ? 1 : -1;
      if (open.depth > 0) continue;
      tables.push({ start: open.start, end: found.index + whole.length });
      open = null;
    }
  }
  if (open !== null) tables.push({ start: open.start, end: text.length });
  return tables;
}

const SECTION = /\\((?:sub){0,2})section\*?\s?\{((?:[^{}\n]|\{[^{}\n]*\}){1,200})\}/g;

/** Gives the titles of the sections that a place stands in, the innermost first. Places are asked for in their order. */
function sectionsOf(text: string): (at: number) => string[] {
  const sections = [...text.matchAll(SECTION)].map(
    ({ 0: { length }, 1: sub = "", 2: title = "", index }) => ({
      title: tidy(title.replace(/\\[A-Za-z]+\s*|[{}]/g, " ")),
      level: sub.length,
      start: index + length,
    }),
  );
  let open: typeof sections = [];
  return (at) => {
    while (sections[0] !== undefined && sections[0].start <= at) {
      const next = sections.shift()!;
      open = [next, ...open.filter(({ level }) => level < next.level)];
    }
    return open.map(({ title }) => title);
  };
}

function titleOf(text: string, definitions: Definitions): string | null {
  const found = /\\title\s*(?:\[[^\]]{0,300}\])?\s*\{((?:[^{}]|\{[^{}]*\}){1,500})\}/.exec(text);
  if (found === null) return null;
  const words = (found[1] ?? "").replace(/\\([A-Za-z]+)(?:\{\})?/g, (macro, name: string) => {
    const definition = definitions.get(name);
    return definition?.parameters === 0 ? wordsOf(definition.body, definitions) : macro;
  });
  return tidy(words.replace(/\\[A-Za-z]+\s*|[{}]|\\\\/g, " ").replace(/\\([&%_#$])/g, "$1")) || null;
}
