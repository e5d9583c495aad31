import type { Grid, GridSource } from "../dataset/grid";
import { citeKeys } from "./citeKeys";
import { escapeLatex } from "./escapeLatex";
import { plain } from "./words";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** One entry for each paper that this grid cites, keys as in its LaTeX, for BibTeX and biber alike. */
export function toBibtex(grid: Grid): string {
  const keys = citeKeys(grid.sources);
  const seen = new Set<string>();
  const entries = grid.sources.flatMap((source, index) => {
    const key = keys[index] ?? "";
    if (seen.has(key)) return [];
    seen.add(key);
    return [writeEntry(source, key)];
  });
  return entries.join("\n");
}

function writeEntry(source: GridSource, key: string): string {
  const arxiv = source.arxiv ? plain(source.arxiv).replace(/[^A-Za-z0-9./-]/g, "") : null;
  const [year, month] = /^\d{4}(-(?:0[1-9]|1[0-2]))?/.exec(source.date ?? "")?.[0].split("-") ?? [];
  const fields: [string, string | null][] = [
    // Styles sort by author; a source without a named one sorts by its key.
    ["author", source.organisation ? `{${escapeLatex(source.organisation)}}` : null],
    ["key", source.organisation ? null : key],
    ["title", `{${escapeLatex(source.title)}}`],
    ["year", year ?? null],
    ["eprint", arxiv],
    ["archivePrefix", arxiv ? "arXiv" : null],
    ["url", addressOf(source, arxiv)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  // Months are words of the style, so that it can print them in its own way, and stand without braces.
  const monthLine = month ? [`  month = ${MONTHS[Number(month) - 1]},`] : [];
  return [`@misc{${key},`, ...lines, ...monthLine, "}", ""].join("\n");
}

/** Addresses are taken verbatim by both programs, so what would end the field is percent-encoded. */
function addressOf(source: GridSource, arxiv: string | null): string | null {
  const address = source.url ?? (arxiv ? `https://arxiv.org/abs/${arxiv}` : null);
  if (address === null) return null;
  return plain(address).replace(/[{}\\\s"<>^`|]/g, (character) => encodeURIComponent(character));
}
