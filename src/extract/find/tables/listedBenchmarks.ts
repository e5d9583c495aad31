import { nameBenchmark } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import { cleanHeading } from "./cleanHeading";

/**
 * The data sets that a heading lists for the numbers of one cell, where the registry knows all: CIFAR-10 and CIFAR-100 in
 * "CIFAR-10/100", GSM8K and MATH in "GSM8K / MATH"; null for "MNLI-m/mm", which are parts of one.
 */
export function listedBenchmarks(heading: string, count: number, v: Vocabulary): string[] | null {
  const printed = cleanHeading(heading).split(/\s*[/|]\s*/);
  const stem = (printed[0] ?? "").replace(/[^\s-]*$/, "");
  const names = printed.map((text) => known(text, v) ?? known(stem + text, v));
  return names.length === count && names.every((name) => name !== null) && new Set(names).size === count
    ? names
    : null;
}

function known(text: string, v: Vocabulary): string | null {
  const name = nameBenchmark(text, v);
  return name.known && name.split === null && name.variant === null ? name.benchmark : null;
}
