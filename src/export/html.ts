import type { Grid, GridCell } from "../dataset/grid";
import {
  PRINTED_NUMBER,
  aboutLines,
  cellMarkers,
  cellText,
  columnDetail,
  columnGroups,
  groupedRows,
  markSymbols,
  plain,
  rowSources,
  sourceText,
} from "./words";

const FONT = "font-family:Arial,Helvetica,sans-serif;";
const CELL = "padding:4px 8px;border-bottom:1px solid #d5d9de;";
const HEAD = "padding:4px 8px;border-bottom:2px solid #1f2933;font-weight:bold;";

/** A page of its own: title, table, notes and sources, with no script and nothing to fetch. */
export function toHtml(grid: Grid): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(grid.title)}</title>`,
    "</head>",
    `<body style="${FONT}color:#1f2933;background:#ffffff;margin:24px">`,
    `<h1 style="font-size:20px">${escapeHtml(grid.title)}</h1>`,
    toHtmlTable(grid),
    aboutHtml(grid),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** For the clipboard: the table and its sources with inline styles, as slides, documents and spreadsheets paste them. */
export function toHtmlFragment(grid: Grid): string {
  return `${toHtmlTable(grid)}\n${aboutHtml(grid)}`;
}

/** The `<table>` alone. Scores are right-aligned, the best bold, the second underlined. */
export function toHtmlTable(grid: Grid): string {
  const symbols = markSymbols(grid);
  const rows = groupedRows(grid).map((entry) =>
    "group" in entry
      ? `<tr><th colspan="${grid.columns.length + 1}" style="${CELL}text-align:left;font-style:italic">${escapeHtml(entry.group)}</th></tr>`
      : `<tr>${entry.row.cells
          .map((cell, index) => bodyCell(cell, isNumeric(grid, index), symbols))
          .join("")}<td style="${CELL}">${rowSources(entry.row)
          .map((number) => `[${number}]`)
          .join(" ")}</td></tr>`,
  );
  return [
    `<table style="${FONT}font-size:14px;border-collapse:collapse;color:#1f2933">`,
    `<caption style="text-align:left;font-weight:bold;padding:4px 8px">${escapeHtml(grid.title)}</caption>`,
    `<thead>${headRows(grid)}</thead>`,
    "<tbody>",
    ...rows,
    "</tbody>",
    "</table>",
  ].join("\n");
}

/** Text that HTML and XML show as it stands, also inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return plain(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function headRows(grid: Grid): string {
  const groups = columnGroups(grid);
  const spanning = groups.some((group) => group.name !== null)
    ? `<tr>${groups
        .map(
          ({ count, name }) =>
            `<th colspan="${count}" style="${name ? HEAD : ""}text-align:center">${name ? escapeHtml(name) : ""}</th>`,
        )
        .join("")}<th></th></tr>`
    : "";
  const cells = grid.columns.map((column, index) => {
    const detail = columnDetail(column);
    const small = detail
      ? ` <span style="font-weight:normal;font-size:11px">(${escapeHtml(detail)})</span>`
      : "";
    return `<th scope="col" style="${HEAD}text-align:${isNumeric(grid, index) ? "right" : "left"}">${escapeHtml(column.label)}${small}</th>`;
  });
  return `${spanning}<tr>${cells.join("")}<th scope="col" style="${HEAD}text-align:left">Sources</th></tr>`;
}

function bodyCell(cell: GridCell, numeric: boolean, symbols: Map<string, string>): string {
  const text = escapeHtml(cellText(cell));
  const markers = cellMarkers(cell, symbols);
  const ranked = cell.best && text ? `<b>${text}</b>` : cell.second && text ? `<u>${text}</u>` : text;
  const marked = markers ? `${ranked}<sup>${escapeHtml(markers)}</sup>` : ranked;
  const grey = cell.noise ? "color:#616e7c;" : "";
  return `<td style="${CELL}${grey}${numberFormat(text)}text-align:${numeric ? "right" : "left"}">${marked}</td>`;
}

/** Makes Excel show a pasted 72.90 as printed, not as 72.9. */
function numberFormat(text: string): string {
  const decimals = PRINTED_NUMBER.test(text) ? (text.split(".")[1]?.length ?? 0) : 0;
  return decimals > 0 ? `mso-number-format:'0\\.${"0".repeat(decimals)}';` : "";
}

function aboutHtml(grid: Grid): string {
  const style = `style="${FONT}font-size:11px;color:#52606d"`;
  const about = aboutLines(grid).map((line) => `<p ${style}>${escapeHtml(line)}</p>`);
  const sources = grid.sources.map((source, index) => {
    const text = `[${index + 1}] ${escapeHtml(sourceText(source))}`;
    const link = source.url && /^https?:\/\//.test(source.url) ? source.url : null;
    return `<p ${style}>${link ? `<a href="${escapeHtml(link)}">${text}</a>` : text}</p>`;
  });
  return [...about, ...sources].join("\n");
}

function isNumeric(grid: Grid, index: number): boolean {
  return grid.columns[index]?.kind !== "text";
}
