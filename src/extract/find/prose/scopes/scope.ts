import type { BenchmarkName } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";

/**
 * Where a number was measured: one benchmark, a set of them (`count` null where it is not said how many), or a place that
 * the text describes and does not name.
 */
export type Scope =
  | { kind: "benchmark"; benchmark: Named<BenchmarkName>; split: string | null }
  | { kind: "set"; count: number | null }
  | { kind: "unnamed" }
  | { kind: "none" };
export const UNNAMED: Scope = { kind: "unnamed" };
export const NO_SCOPE: Scope = { kind: "none" };

export function sameScope(a: Scope, b: Scope): boolean {
  if (a.kind === "benchmark" && b.kind === "benchmark")
    return a.benchmark.name.benchmark === b.benchmark.name.benchmark;
  return a.kind === b.kind;
}
