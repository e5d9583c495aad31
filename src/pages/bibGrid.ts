import { citeKey } from "../compare/citeKey";
import type { DatasetIndex } from "../compare/indexDataset";
import type { Grid } from "../dataset/grid";

/** A grid without numbers that cites one paper: what a .bib of it is written from. */
export function bibGrid(at: number, { dataset }: DatasetIndex): Grid {
  const paper = dataset.papers[at];
  return {
    title: paper?.title ?? "",
    columns: [],
    rows: [],
    sources: paper ? [{ ...paper, place: null, citeKey: citeKey(paper) }] : [],
    notes: [],
    version: dataset.version,
    permalink: "",
    date: paper?.date ?? "",
  };
}
