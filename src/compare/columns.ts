import type { Benchmark, Observation } from "../dataset/dataset";
import { byCodeUnit } from "./byCodeUnit";
import type { Column } from "./comparison";

type Comparable = Pick<
  Observation,
  "benchmark" | "split" | "variant" | "judge" | "metric" | "assumedMetric" | "scale"
>;

/**
 * The key of the column a number belongs to; numbers with different keys never meet.
 * Benchmark, then what is stated: "@split", "~variant", "$judge", "!metric" where it is not the usual one,
 * "^scale" where it is not the usual one. "MathVista@testmini", "DynaMath~worst", "AIME 2024!cons@64".
 * A name's own @ ~ $ ! ^ % are written %40 and so on, so that two things never share a key; a metric, with only the scale after
 * it, keeps its @.
 */
export function columnKey(o: Comparable, usual: Pick<Benchmark, "metric" | "scale"> | undefined): string {
  const metric = metricOf(o);
  return (
    escapeName(o.benchmark ?? "") +
    (o.split === null ? "" : `@${escapeName(o.split)}`) +
    (o.variant === null ? "" : `~${escapeName(o.variant)}`) +
    (o.judge === null ? "" : `$${escapeName(o.judge)}`) +
    (sameName(metric, usual?.metric ?? null)
      ? ""
      : `!${escapeName((metric ?? "").toLowerCase(), IN_METRIC)}`) +
    (o.scale === (usual?.scale ?? null) ? "" : `^${o.scale ?? ""}`)
  );
}

/** The metric printed, else the registry's. */
export function metricOf(o: Pick<Observation, "metric" | "assumedMetric">): string | null {
  return o.metric ?? o.assumedMetric;
}

/** All columns for a picker: domains in alphabetical order (unknown last), in each the most reported first. */
export function columnsOf(index: { columns: Map<string, Column> }): Column[] {
  return [...index.columns.values()].toSorted(
    (a, b) =>
      Number(a.benchmark.domain === null) - Number(b.benchmark.domain === null) ||
      byCodeUnit(a.benchmark.domain ?? "", b.benchmark.domain ?? "") ||
      b.systems - a.systems ||
      b.papers - a.papers ||
      byCodeUnit(a.key, b.key),
  );
}

/** The header's first line: "MathVista". */
export function columnLabel(column: Column): string {
  return column.benchmark.name;
}

/**
 * The header's second line: "testmini · accuracy", "split not stated · accuracy (assumed)", "test · worst · pass@1 · 0-1",
 * "split, strict or loose not stated".
 */
export function columnDetail(column: Column): string {
  const usualScale = column.scale === column.benchmark.scale;
  return [
    column.split,
    column.variant,
    unstated(column),
    column.metric === null ? null : column.metric + (column.metricAssumed ? " (assumed)" : ""),
    column.judge === null ? null : `judged by ${column.judge}`,
    usualScale ? null : column.scale === null ? "scale not stated" : `0-${column.scale}`,
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

/** "split not stated", "strict or loose not stated", "split, strict or loose not stated"; null where all is said. */
function unstated({ benchmark, split, variant, judge }: Column): string | null {
  const { usualSplit, protocols } = benchmark;
  const open = [
    split === null && usualSplit !== null ? "split" : undefined,
    variant === null && judge === null ? protocols : undefined,
  ].filter((what) => what !== undefined);
  return open.length === 0 ? null : `${open.join(", ")} not stated`;
}

/** Both lines as one text, for notes, axes and announcements: "MathVista (testmini · accuracy)". */
export function columnName(column: Column): string {
  const detail = columnDetail(column);
  return detail === "" ? columnLabel(column) : `${columnLabel(column)} (${detail})`;
}

/** What a column sorts by when its header is first used: its best number on top. */
export function bestFirst(column: Column): { column: string; descending: boolean } {
  return { column: column.key, descending: column.better === "higher" };
}

function sameName(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && a.toLowerCase() === b.toLowerCase());
}

const RESERVED = /[@~$!^%]/g;
const IN_METRIC = /[\^%]/g;

function escapeName(name: string, reserved = RESERVED): string {
  return name.replace(reserved, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
