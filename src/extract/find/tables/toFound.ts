import type { Provenance } from "../../../dataset/result";
import type { Found } from "../../found";
import type { CellGrid } from "../../document";
import type { Vocabulary } from "../../names/vocabulary";
import { averageCounts } from "./averageCounts";
import type { Draft } from "./draft";
import { markerMeanings } from "./markers";
import { placesIn } from "./place";
import { columnRanges, scaleOf } from "./scales";

/** Writes the drafts of one table as records, with scale, provenance and the place of each number. */
export function toFound(
  drafts: Draft[],
  { text, grid, v }: { text: string; grid: CellGrid; v: Vocabulary },
): Found[] {
  const ranges = columnRanges(drafts);
  const meanings = markerMeanings(grid.caption);
  const counts = averageCounts(drafts);
  const placeOf = placesIn(text, grid);
  return drafts.map((draft) => {
    const { label, system } = draft;
    const provenance = meaningOf(draft.markers, meanings) ?? meaningOf(system.label.markers, meanings);
    return {
      id: "",
      paper: grid.paper,
      method: system.key || null,
      model: system.label.name || null,
      baseModel: system.baseModel,
      paramsB: system.paramsB,
      activeParamsB: system.activeParamsB,
      benchmark: label.benchmark,
      benchmarkAsPrinted: label.asPrinted,
      aggregate: label.average || counts.has(draft.group) ? { count: counts.get(draft.group) ?? null } : null,
      split: label.split,
      variant: label.variant,
      judge: label.judge,
      metric: label.metric,
      assumedMetric:
        label.metric === null ? (v.benchmarks.facts.get(label.benchmark ?? "")?.metric ?? null) : null,
      unit: draft.percent ? "%" : null,
      scale: scaleOf(draft, ranges.get(draft.group), grid, v),
      value: draft.value,
      base: draft.base,
      baseName: draft.baseName,
      delta: draft.delta,
      deltaKind: draft.delta === null ? null : draft.base === null ? "unspecified" : "absolute",
      kind: draft.base === null ? "score" : "base-to-trained",
      setting: system.setting,
      training: system.training,
      provenance: provenance ?? system.provenance,
      approx: draft.approx,
      source: placeOf(draft),
    };
  });
}

function meaningOf(markers: string[], meanings: Map<string, Provenance>): Provenance | undefined {
  const mark = markers.find((one) => meanings.has(one));
  return mark === undefined ? undefined : meanings.get(mark);
}
