import type { Grid, GridCell, GridSource } from "../dataset/grid";
import {
  aboutLines,
  cellMarkers,
  cellText,
  columnTitle,
  groupedRows,
  markSymbols,
  plain,
  rowSources,
  sourceText,
} from "./words";

/** Everything that GitHub's Markdown would read as markup, in a table cell or outside of one. */
const MARKUP = /[\\`*_[\]<>~|$#&]/g;

/** A GitHub-flavoured Markdown table under its title, then what must travel with it and the numbered sources. */
export function toMarkdown(grid: Grid): string {
  const symbols = markSymbols(grid);
  const titles = [...grid.columns.map((column) => escapeMarkdown(columnTitle(column))), "Sources"];
  const rule = [...grid.columns.map((column) => (column.kind === "text" ? ":---" : "---:")), ":---"];
  const rows = groupedRows(grid).map((entry) =>
    "group" in entry
      ? [`**${escapeMarkdown(entry.group)}**`, ...titles.slice(1).map(() => "")]
      : [
          ...entry.row.cells.map((cell) => writeCell(cell, symbols)),
          rowSources(entry.row)
            .map((number) => `\\[${number}\\]`)
            .join(" "),
        ],
  );
  const table = [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const link = plain(grid.permalink);
  const about = aboutLines(grid).map(
    (line) => `- ${line === link ? writeLink(line, line) : escapeMarkdown(line)}`,
  );
  const sources = grid.sources.map((source, index) => `${index + 1}. ${writeSource(source)}`);
  return [`**${escapeMarkdown(grid.title)}**`, table, about.join("\n"), "Sources", sources.join("\n")]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

/** Text that Markdown shows as it stands. */
export function escapeMarkdown(text: string): string {
  return plain(text).replace(MARKUP, (character) => `\\${character}`);
}

function writeSource(source: GridSource): string {
  return writeLink(sourceText({ ...source, url: null }), source.url);
}

/** Inside <...> an address needs only its angle brackets and spaces encoded; anything but http stays plain text. */
function writeLink(text: string, address: string | null): string {
  if (address === null || !/^https?:\/\//.test(address)) return escapeMarkdown(text);
  const target = plain(address).replace(/[<>\s\\|]/g, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(text)}](<${target}>)`;
}

/** Best bold, second underlined; GitHub lets <ins> through and drops <u>. */
function writeCell(cell: GridCell, symbols: Map<string, string>): string {
  const text = escapeMarkdown(cellText(cell));
  const markers = cellMarkers(cell, symbols);
  const ranked = cell.best && text ? `**${text}**` : cell.second && text ? `<ins>${text}</ins>` : text;
  return markers ? `${ranked}<sup>${markers}</sup>` : ranked;
}
