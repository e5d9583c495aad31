import type { GridSource } from "../dataset/grid";
import { plain } from "./words";

/** What no citation key may hold: brackets, commas, quotes, #, %, ~, \, white space and everything beyond ASCII. */
const NOT_IN_A_KEY = /[^A-Za-z0-9:.+/-]/g;

/**
 * The citation key of every source, by position: the same in LaTeX and .bib. Sources that are one paper share one;
 * different papers that ask for the same key are told apart by a letter: smith2025, smith2025b.
 */
export function citeKeys(sources: readonly GridSource[]): string[] {
  const taken = new Map<string, string>();
  return sources.map((source) => {
    const wanted = source.citeKey.replace(NOT_IN_A_KEY, "") || "source";
    const paper = paperOf(source);
    for (let attempt = 0; ; attempt += 1) {
      const key = attempt === 0 ? wanted : wanted + suffix(attempt);
      const holder = taken.get(key.toLowerCase()); // BibTeX ignores case in keys
      if (holder !== undefined && holder !== paper) continue;
      taken.set(key.toLowerCase(), paper);
      return key;
    }
  });
}

/** Two sources are one paper when they have one arXiv number or, without any, one title and address. */
export function paperOf(source: GridSource): string {
  return source.arxiv ?? `${plain(source.title)} ${source.url ?? ""}`;
}

/** 1 is b, 25 is z, then a number. */
function suffix(attempt: number): string {
  return attempt < 26 ? String.fromCharCode(97 + attempt) : `-${attempt}`;
}
