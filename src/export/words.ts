import type { Grid, GridCell, GridColumn, GridRow, GridSource } from "../dataset/grid";

/** C0 and C1 controls other than white space: no format here can hold them, and XML forbids most. */
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** One line of text that every format can hold: white space folded, controls dropped, broken pairs replaced. */
export function plain(text: string): string {
  return text.replace(CONTROLS, "").replace(LONE_SURROGATES, "\ufffd").replace(/\s+/g, " ").trim();
}

/** A number as printed and nothing else: "72.90", "-1.4", "+3.2"; not "+5x", "81.4..89.2" or "1e5". */
export const PRINTED_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** What stands under a column's label: split, metric, that it is computed, that lower is better. */
export function columnDetail(column: GridColumn): string | null {
  const details = [column.detail ? plain(column.detail) : ""];
  if (column.computed && !/\bcomputed\b/.test(details[0] ?? "")) details.push("computed");
  if (column.better === "lower") details.push("lower is better");
  return details.filter(Boolean).join(", ") || null;
}

/** Label and detail in one line, for formats whose tables have one header row: "MathVista (testmini · accuracy)". */
export function columnTitle(column: GridColumn): string {
  const detail = columnDetail(column);
  return detail ? `${plain(column.label)} (${detail})` : plain(column.label);
}

/** A cell in one line, markers left out: "72.90", "62.0 → 72.90 (+10.9)", "+10.9". */
export function cellText(cell: GridCell): string {
  const base = cell.base === null ? "" : `${plain(cell.base)} → `;
  const text = plain(cell.text);
  const value = base + text;
  if (cell.delta === null || plain(cell.delta) === text) return value;
  return value ? `${value} (${plain(cell.delta)})` : plain(cell.delta);
}

/** As on screen; † is for noise. Letters would read as part of a number once raised text is pasted as plain text. */
const MARK_SYMBOLS: Record<string, string> = {
  "printed delta disagrees": "‡",
  approximate: "§",
  "split not stated": "¶",
};

/** The symbols that stand for the marks of this grid's cells; a mark without one of its own gets ♯, ♯♯, ... */
export function markSymbols(grid: Grid): Map<string, string> {
  const marks = [...new Set(grid.rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks)))];
  const others = marks.filter((mark) => !(mark in MARK_SYMBOLS));
  return new Map(marks.map((mark) => [mark, MARK_SYMBOLS[mark] ?? "♯".repeat(others.indexOf(mark) + 1)]));
}

/** The markers of one cell as they stand behind its number: "†", "‡", "†‡", "". */
export function cellMarkers(cell: GridCell, symbols: Map<string, string>): string {
  return (cell.noise ? "†" : "") + cell.marks.map((mark) => symbols.get(mark)).join("");
}

/** Positions in `Grid.sources` that the cells of a row refer to, from 1, each once, ascending. */
export function rowSources(row: GridRow): number[] {
  return [...new Set(row.cells.flatMap((cell) => cell.sources))].toSorted((a, b) => a - b);
}

/** Title, arXiv number, date and place of a source, without its number. */
export function sourceText(source: GridSource): string {
  const arxiv = source.arxiv ? `arXiv:${source.arxiv}` : source.url;
  return [source.title, arxiv, source.date, source.place]
    .filter((part) => part !== null)
    .map(plain)
    .filter(Boolean)
    .join(", ");
}

/** The numbered sources for the foot of a slide or a picture, tables of one paper together: "[1] [5] Alpha, arXiv:2505.00001". */
export function shortSources(grid: Grid, numbers = grid.sources.map((_, index) => index + 1)): string[] {
  const papers = new Map<string, string[]>();
  for (const number of numbers) {
    const source = grid.sources[number - 1];
    if (source === undefined) continue;
    const text = shortSourceText(source);
    papers.set(text, [...(papers.get(text) ?? []), `[${number}]`]);
  }
  return [...papers].map(([text, marks]) => `${marks.join(" ")} ${text}`);
}

/** Title up to 48 characters, and where it is. */
function shortSourceText(source: GridSource): string {
  const title = plain(source.title);
  const short = [...title].length > 48 ? `${[...title].slice(0, 47).join("").trimEnd()}…` : title;
  if (source.arxiv) return `${short}, arXiv:${plain(source.arxiv)}`;
  return source.date ? `${short}, ${plain(source.date)}` : short;
}

/** What must travel with the numbers: notes, the meaning of each marker, dataset version, date, permalink. */
export function aboutLines(grid: Grid): string[] {
  const lines = grid.notes.map(plain);
  const noise = grid.rows.some((row) => row.cells.some((cell) => cell.noise));
  if (noise && !lines.some((line) => line.includes("†")))
    lines.push("† The difference lies inside the 95 % band of its test set.");
  for (const [mark, symbol] of markSymbols(grid)) lines.push(`${symbol} ${plain(mark)}.`);
  return [...lines, takenLine(grid), plain(grid.permalink)].filter(Boolean);
}

/** "2026-11-21, dataset 3f2a". */
export function takenLine(grid: Grid): string {
  return `${plain(grid.date)}, dataset ${plain(grid.version)}`;
}

const VALUE_KINDS: readonly GridColumn["kind"][] = ["score", "delta", "average", "rank"];

/** Columns that hold numbers of systems; all columns of a grid that has none. */
export function valueColumns(grid: Grid): GridColumn[] {
  const values = grid.columns.filter((column) => VALUE_KINDS.includes(column.kind));
  return values.length > 0 ? values : grid.columns;
}

/** What an export will contain, said before it is taken: "14 rows, 5 columns, 9 sources". */
export function contents(grid: Grid): string {
  return [
    counted(grid.rows.length, "row"),
    counted(valueColumns(grid).length, "column"),
    counted(grid.sources.length, "source"),
  ].join(", ");
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

/** Rows in order, with the group's name before the first row of each group. */
export function groupedRows(grid: Grid): ({ group: string } | { row: GridRow })[] {
  let current: string | null = null;
  return grid.rows.flatMap((row) => {
    const starts = row.group !== null && row.group !== current;
    current = row.group;
    return starts ? [{ group: row.group as string }, { row }] : [{ row }];
  });
}

/** Neighbouring columns with one group name: where they start, how many, and the name. */
export function columnGroups(grid: Grid): { start: number; count: number; name: string | null }[] {
  const groups: { start: number; count: number; name: string | null }[] = [];
  grid.columns.forEach((column, start) => {
    const last = groups.at(-1);
    if (last && last.name === column.group) last.count += 1;
    else groups.push({ start, count: 1, name: column.group });
  });
  return groups;
}

/** The file's name without extension, from the title: "7b-vision-language-models". */
export function fileStem(grid: Grid): string {
  const stem = plain(grid.title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return stem || "benchledger";
}
