import type { Evidence, Observation } from "../dataset/dataset";
import type { Grid, GridCell, GridColumn, GridRow, GridSource } from "../dataset/grid";
import { citeKey } from "./citeKey";
import { columnDetail, columnLabel, columnName } from "./columns";
import type { Cell, Column, Comparison, Row } from "./comparison";
import { hiddenText } from "./hidden";
import type { DatasetIndex } from "./indexDataset";
import { bestTwo } from "./ranks";
import { LEAD_LABELS, leadKind, leadText } from "./leads";
import { GAIN_PREFIX } from "./sortRows";
import type { View } from "./view";

/** What an export says of itself and a comparison cannot know. */
export interface About {
  permalink: string;
  /** "2026-11-21". */
  date: string;
  /** Adds the table captions to the sources, where it has been fetched. */
  evidence?: Evidence;
}

interface Drawing {
  comparison: Comparison;
  index: DatasetIndex;
  view: View;
  about: About;
  /** Filled in reading order as cells are drawn; a source's number is its position, from 1. */
  sources: Map<string, GridSource>;
}

/**
 * A comparison as it is on screen: the same rows, order, columns, choice and decimals, with numbered sources and notes.
 * Transposed, benchmarks are the rows. Under a baseline a cell's delta is its difference to the baseline row; else, in
 * "gains", it is base → trained.
 */
export function toGrid(comparison: Comparison, index: DatasetIndex, view: View, about: About): Grid {
  const drawing: Drawing = { comparison, index, view, about, sources: new Map() };
  const { columns, rows } = view.transposed ? benchmarksAsRows(drawing) : systemsAsRows(drawing);
  return {
    title: gridTitle(comparison),
    columns,
    rows,
    sources: [...drawing.sources.values()],
    notes: notesOf(comparison, view),
    version: index.dataset.version,
    permalink: about.permalink,
    date: about.date,
  };
}

/** "MathVista, MathVerse and 3 more: 14 systems". */
function gridTitle({ columns, rows }: Comparison): string {
  const names = [...new Set(columns.map(columnLabel))];
  const listed =
    names.length > 3 ? `${names.slice(0, 2).join(", ")} and ${names.length - 2} more` : names.join(", ");
  const systems = `${rows.length} ${rows.length === 1 ? "system" : "systems"}`;
  return names.length === 0 ? systems : `${listed}: ${systems}`;
}

type Body = Pick<Grid, "columns" | "rows">;

function systemsAsRows(drawing: Drawing): Body {
  const { comparison, index, view } = drawing;
  return {
    columns: [
      textColumn("name", "System"),
      ...view.leads.map((lead) => ({ ...textColumn(lead, LEAD_LABELS[lead]), kind: leadKind(lead) })),
      ...comparison.columns.map((column) => scoreColumn(column, comparison.columns)),
      ...(view.average ? [averageColumn(comparison)] : []),
    ],
    rows: comparison.rows.map((row) => ({
      key: row.system.key,
      group: row.group,
      cells: [
        textCell(row.system.name),
        ...view.leads.map((lead) => textCell(leadText(lead, row.system, index, view))),
        ...comparison.columns.map((column) => scoreCell(drawing, column, row)),
        ...(view.average ? [averageCell(row, comparison)] : []),
      ],
    })),
  };
}

function benchmarksAsRows(drawing: Drawing): Body {
  const { comparison, view } = drawing;
  const directions = new Set(comparison.columns.map((column) => column.better));
  const [better = null] = directions.size === 1 ? directions : [];
  const average: GridRow = {
    key: "average",
    group: null,
    cells: [
      textCell("Average"),
      textCell(averageDetail(comparison)),
      ...comparison.rows.map((row) => averageCell(row, comparison)),
    ],
  };
  return {
    columns: [
      textColumn("benchmark", "Benchmark"),
      textColumn("detail", "Split and metric"),
      ...comparison.rows.map((row): GridColumn => ({
        ...textColumn(row.system.key, row.system.name),
        kind: "score",
        better,
        group: row.group,
      })),
    ],
    rows: [
      ...comparison.columns.map((column) => ({
        key: column.key,
        group: null,
        cells: [
          textCell(columnLabel(column)),
          textCell(
            [columnDetail(column), ...(better === null ? [`${column.better} is better`] : [])].join(" · "),
          ),
          ...comparison.rows.map((row) => scoreCell(drawing, column, row)),
        ],
      })),
      ...(view.average ? [average] : []),
    ],
  };
}

function textColumn(key: string, label: string): GridColumn {
  return { key, label, detail: null, kind: "text", better: null, group: null, computed: false };
}

/** Columns of one benchmark side by side share its name as their spanning header. */
function scoreColumn(column: Column, columns: Column[]): GridColumn {
  const at = columns.indexOf(column);
  const beside = [columns[at - 1], columns[at + 1]].some((c) => c?.benchmark.name === column.benchmark.name);
  return {
    key: column.key,
    label: columnLabel(column),
    detail: columnDetail(column) || null,
    kind: "score",
    better: column.better,
    group: beside ? column.benchmark.name : null,
    computed: false,
  };
}

function averageColumn(comparison: Comparison): GridColumn {
  const over = averagedColumns(comparison);
  return {
    key: "average",
    label: "Average",
    detail: averageDetail(comparison),
    kind: "average",
    better: over[0]?.better ?? null,
    group: null,
    computed: true,
  };
}

function averagedColumns({ columns, averageOver }: Comparison): Column[] {
  return columns.filter((column) => averageOver.includes(column.key));
}

function averageDetail(comparison: Comparison): string {
  const over = averagedColumns(comparison);
  return over.length === 0 ? "no set in common" : `over ${over.map(columnLabel).join(", ")}`;
}

const BLANK: GridCell = {
  text: "",
  base: null,
  delta: null,
  deltaComputed: false,
  best: false,
  second: false,
  noise: false,
  marks: [],
  sources: [],
};

function textCell(text: string): GridCell {
  return { ...BLANK, text };
}

function averageCell(row: Row, comparison: Comparison): GridCell {
  const number = row.average?.number ?? null;
  const better = averagedColumns(comparison)[0]?.better ?? "higher";
  const { best, second } = bestTwo(
    comparison.rows.flatMap((other) => other.average?.number ?? []),
    better,
  );
  return {
    ...BLANK,
    text: row.average?.text ?? "",
    best: number !== null && number === best,
    second: number !== null && number === second,
  };
}

function scoreCell(drawing: Drawing, column: Column, row: Row): GridCell {
  const cell = row.cells[column.key];
  if (!cell) return BLANK;
  const { comparison, view } = drawing;
  const { best, second } = comparison.best[column.key] ?? { best: null, second: null };
  return {
    ...BLANK,
    text: cell.chosen.value ?? "",
    ...deltaOf(cell, view),
    best: cell.number === best,
    second: cell.number === second,
    marks: marksOf(cell, view),
    sources: sourcesOf(cell, view).map((o) => sourceNumber(drawing, o)),
  };
}

function deltaOf(cell: Cell, view: View): Pick<GridCell, "base" | "delta" | "deltaComputed" | "noise"> {
  const shown = view.baseline !== null ? cell.difference : view.cells === "gains" ? cell.gain : null;
  if (shown === null) return { base: null, delta: null, deltaComputed: false, noise: false };
  const base = shown === cell.gain ? cell.gain.baseText : null;
  return { base, delta: shown.text, deltaComputed: true, noise: shown.insideNoise };
}

function marksOf(cell: Cell, view: View): string[] {
  return [
    ...(cell.chosen.approx ? ["approximate"] : []),
    ...(view.foldUnstated && cell.chosen.split === null ? ["split not stated"] : []),
    ...(showsGain(cell, view) && cell.gain?.disagrees ? ["printed delta disagrees"] : []),
  ];
}

function showsGain(cell: Cell, view: View): boolean {
  return view.baseline === null && view.cells === "gains" && cell.gain !== null;
}

/** What the cell's number and, in gains, its base were printed in. */
function sourcesOf(cell: Cell, view: View): Observation[] {
  const base = showsGain(cell, view) ? cell.gain?.baseObservation : null;
  return base ? [cell.chosen, base] : [cell.chosen];
}

function sourceNumber({ index, about, sources }: Drawing, o: Observation): number {
  const paper = index.dataset.papers[o.paper];
  const source = index.dataset.sources[o.source];
  const caption = about.evidence?.[o.index]?.table ?? null;
  const place = [source?.origin ?? source?.document, caption].filter((part) => part != null).join(", ");
  const key = JSON.stringify([o.paper, place]);
  if (!sources.has(key))
    sources.set(key, {
      title: paper?.title ?? "",
      arxiv: paper?.arxiv ?? null,
      url: paper?.url ?? source?.url ?? null,
      date: paper?.date ?? null,
      organisation: paper?.organisation ?? null,
      place: place === "" ? null : place,
      citeKey: citeKey(paper ?? { title: "", arxiv: null, url: null }),
    });
  return [...sources.keys()].indexOf(key) + 1;
}

function notesOf(comparison: Comparison, view: View): string[] {
  const { columns, baseline } = comparison;
  const hidden = hiddenText(comparison.hidden);
  const shownDelta = view.baseline !== null || view.cells === "gains";
  const unknownN = columns.filter((column) => column.testSize === null).map(columnName);
  return [
    `Each number is one report, as printed; the rule: ${comparison.ruleText}.`,
    `Columns: ${columns.map(columnName).join("; ")}.`,
    ...(view.foldUnstated
      ? ["Numbers whose split is not stated are counted to the usual split and marked."]
      : []),
    ...(view.baseline !== null && baseline
      ? [`Differences are computed from the printed numbers, to ${baseline.system.name}.`]
      : []),
    ...(view.baseline === null && view.cells === "gains" ? [gainNote(view)] : []),
    ...(shownDelta
      ? [
          "† marks a difference inside the 95 % band for two scores on the same number of items (independent samples).",
        ]
      : []),
    ...(shownDelta && unknownN.length > 0 ? [`Number of items not known: ${unknownN.join("; ")}.`] : []),
    ...(view.average ? [averageNote(comparison)] : []),
    ...(view.sort.length > 0
      ? [`Sorted by ${view.sort.map((sort) => sortText(sort, columns)).join(", then ")}.`]
      : []),
    ...(hidden === "" ? [] : [`${hidden}.`]),
  ];
}

function gainNote(view: View): string {
  const base =
    view.against === "strongest"
      ? "the best number any paper reports for the base model"
      : "the base model in the same paper";
  return `Gains are computed from the printed numbers, against ${base}.`;
}

function averageNote(comparison: Comparison): string {
  const over = averagedColumns(comparison);
  if (over.length === 0) return "No average: the columns share no metric and scale.";
  return `The average is computed over ${over.map(columnName).join("; ")}; a row that misses one has none.`;
}

function sortText({ column, descending }: View["sort"][number], columns: Column[]): string {
  const gain = column.startsWith(GAIN_PREFIX);
  const key = gain ? column.slice(GAIN_PREFIX.length) : column;
  const shown = columns.find((c) => c.key === key);
  const name = shown
    ? columnName(shown)
    : key in LEAD_LABELS
      ? LEAD_LABELS[key as keyof typeof LEAD_LABELS]
      : key;
  return `${gain ? "gain on " : ""}${name}, ${descending ? "descending" : "ascending"}`;
}
