import type { BenchmarkLabel } from "./benchmarkLabel";
import type { Column } from "./columns";
import { isMetric } from "./measures";

/** "(wo / w subs)", "(v0.3/v0.4)", "test/dev": two names with a slash between them. */
const TWO_NAMES =
  /([\p{L}\p{N}][\p{L}\p{N}.+-]{0,20}(?: [\p{L}.]{1,12})?)\s*[/|]\s*([\p{L}\p{N}][\p{L}\p{N}.+-]{0,20})((?: [\p{L}.]{1,12})?)/u;

/**
 * What the two numbers of "71.9/77.2" are of: the two names in the column's heading, else in the heading of the names'
 * column, else, for MME, its two parts. Null where nothing names both.
 */
export function variantsOf(
  column: Column,
  columns: Column[],
  label: BenchmarkLabel,
  caption: string | null,
): [string, string] | null {
  const name = columns.find((other) => other.role === "name");
  for (const heading of [column.path.at(-1), name?.title]) {
    const two = namesIn(heading ?? "");
    if (two !== null) return two;
  }
  const measures = measuresIn(caption ?? "");
  if (measures !== null) return measures;
  if (label.benchmark === "MME") return ["perception", "cognition"];
  return /w\/?o\.?\s*(?:\/|and|\|)\s*w\/?\s*sub/i.test(caption ?? "") ? ["w/o subs", "w/ subs"] : null;
}

/** "PSNR/SSIM results", "PSNR(dB) / SSIM": two measures that the caption names in the order of the cells; null where it names no pair or more. */
const TWO_MEASURES = /(?<![/\w])([A-Z][\w-]{1,12})(?:\s?\(\w{1,4}\))?\s?\/\s?([A-Z][\w-]{1,12})(?![/\w])/gu;

function measuresIn(caption: string): [string, string] | null {
  const pairs = [...caption.matchAll(TWO_MEASURES)].filter(
    ([, a = "", b = ""]) => isMetric(a) && isMetric(b),
  );
  const [, a, b] = pairs.length === 1 ? (pairs[0] ?? []) : [];
  return a === undefined || b === undefined ? null : [a, b];
}

function namesIn(heading: string): [string, string] | null {
  const protocol = /\bw\/?o\.?\s*(?:\/|\|)\s*w\/?\.?\s+(\p{L}+)/iu.exec(heading);
  if (protocol !== null) return [`wo ${protocol[1]}`, `w ${protocol[1]}`];
  const two = TWO_NAMES.exec(heading);
  if (two === null || /^(?:model|method|system)s?$/i.test(two[1] ?? "")) return null;
  const shared = two[3] ?? "";
  return [`${two[1]}${shared}`, `${two[2]}${shared}`];
}
