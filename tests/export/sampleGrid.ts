import type { Grid, GridCell, GridColumn, GridSource } from "../../src/dataset/grid";

/** A cell with nothing in it but what is given. */
export function cell(text: string, more: Partial<GridCell> = {}): GridCell {
  return {
    text,
    base: null,
    delta: null,
    deltaComputed: false,
    best: false,
    second: false,
    noise: false,
    marks: [],
    sources: [],
    ...more,
  };
}

export function column(label: string, more: Partial<GridColumn> = {}): GridColumn {
  return {
    key: label,
    label,
    detail: null,
    kind: "score",
    better: "higher",
    group: null,
    computed: false,
    ...more,
  };
}

export function source(title: string, more: Partial<GridSource> = {}): GridSource {
  return {
    title,
    arxiv: null,
    url: null,
    date: null,
    organisation: null,
    place: null,
    citeKey: "source",
    ...more,
  };
}

export const NAME = column("System", { key: "name", kind: "text", better: null });

export function grid(more: Partial<Grid> = {}): Grid {
  return {
    title: "Base against trained",
    columns: [NAME],
    rows: [],
    sources: [],
    notes: [],
    version: "3f2a9c",
    permalink: "https://example.org/ledger/#rule=own&size=4-9B",
    date: "2026-11-21",
    ...more,
  };
}

/** Three systems, two benchmarks, every kind of cell: base → trained, best, second, noise, mark, missing, range. */
export function sampleGrid(): Grid {
  return grid({
    title: "7B vision-language models: base against trained",
    columns: [
      NAME,
      column("Size", { kind: "size", better: null }),
      column("MathVista", { detail: "testmini · accuracy", group: "Mathematics" }),
      column("MathVision", { detail: "test · accuracy", group: "Mathematics" }),
      column("Errors", { detail: "val", better: "lower" }),
      column("Average", { kind: "average", detail: "over two", computed: true }),
    ],
    rows: [
      {
        key: "alpha",
        group: "Trained",
        cells: [
          cell("Alpha-7B"),
          cell("7"),
          cell("72.90", { base: "66.30", delta: "+6.60", deltaComputed: true, best: true, sources: [1] }),
          cell("25.1", { base: "25.3", delta: "-0.2", noise: true, second: true, sources: [1, 2] }),
          cell("4.5", { best: true, sources: [2] }),
          cell("49.0", { best: true }),
        ],
      },
      {
        key: "beta",
        group: "Trained",
        cells: [
          cell("Beta & Sons_7B"),
          cell("7"),
          cell("68.2", { marks: ["split not stated"], second: true, sources: [2] }),
          cell(""),
          cell("6.0", { second: true, sources: [2] }),
          cell(""),
        ],
      },
      {
        key: "gamma",
        group: "Base",
        cells: [
          cell("Gamma-8B"),
          cell("8"),
          cell("61.4..63.0", { sources: [3] }),
          cell("26.0", { best: true, sources: [3] }),
          cell(""),
          cell("44.1", { second: true }),
        ],
      },
    ],
    sources: [
      source("Alpha: learning to look", {
        arxiv: "2505.00001",
        url: "https://arxiv.org/abs/2505.00001",
        date: "2025-05-28",
        organisation: "Alpha Lab",
        place: "Table 2",
        citeKey: "alpha-2505.00001",
      }),
      source("Beta & Sons: 100% of {everything}", {
        arxiv: "2506.00002",
        date: "2025-06",
        citeKey: "beta-2506.00002",
      }),
      source("A leaderboard", {
        url: "https://example.org/board?x=1&y=%20#top",
        citeKey: "leaderboard-1a2b3c4d",
      }),
    ],
    notes: ["Own paper first.", "Benchmarks: MathVista (testmini); MathVision (test)."],
  });
}
