import { nameBenchmark } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import { isMetric, splitAndMeasure } from "./measures";

/** A heading that a script wrote: no white space, and a joint in it. */
const SCRIPTED = /^(?=.*[_/@:])[\w@./:+-]{3,80}$/;
const JOINT = /[_/@:]+/g;
/** What a measure is of all of, and no data set: the "macro" of "f1_macro", the "50" of "recall_50". */
const QUALIFIER =
  /^(?:macro|micro|weighted|norm(?:alized)?|strict|loose|mean|avg|average|std|at|top|k|val(?:id(?:ation)?)?|test|dev|train|metric|model|result|overall|all|total|small|medium|large|[a-z]|upper|lower|ci|score|pct|diff|delta|rank)?(?:[_\d.].*)?$/i;
const SPLIT = /^(?:val(?:id(?:ation)?)?|test|dev)$/i;
const SPREAD = /[_/](?:std|stddev|stdev|sem|stderr|se)$/i;
const MEAN = /[_/](?:mean|avg)$/i;

/**
 * Takes the headings of result dumps apart: "oak_acc" and "acc_oak", "oak/acc" and "acc@oak" are of "oak" and "acc",
 * "oak_mean" beside "oak_std" of "oak", "val_acc" is "val acc". What is no measure at either end stays: "oak_set".
 */
export function partScripted(paths: string[][], v: Vocabulary): string[][] {
  const leaves = paths.map((path) => path.at(-1) ?? "");
  const spread = new Set(
    leaves.filter((leaf) => SPREAD.test(leaf)).map((leaf) => leaf.replace(SPREAD, "").toLowerCase()),
  );
  const means = leaves.map((leaf) =>
    MEAN.test(leaf) && spread.has(leaf.replace(MEAN, "").toLowerCase()) ? leaf.replace(MEAN, "") : leaf,
  );
  const first = means.map(measureFirst);
  const count = (parts: string[] | null) =>
    first.filter((other) => parts?.some((part) => other?.includes(part))).length;
  return paths.map((path, i) => {
    const leaf = means[i] ?? "";
    const { known, metric, split, variant } = nameBenchmark(leaf, v);
    const isWhole = known && metric !== null && split === null && variant === null;
    if (leaf === "" || isWhole) return path;
    const parts = meanOf(leaf, means) ??
      measureLast(leaf) ??
      (count(first[i] ?? null) > 1 ? first[i] : null) ?? [leaf];
    return [...path.slice(0, -1), ...parts];
  });
}

/** "avg_acc", "acc_avg": a mean, where the measure stands at the same end of two other headings or more. */
const MEAN_FIRST = /^(?:avg|average|overall)_(?=\w)/i;
const MEAN_LAST = /(?<=\w)_(?:avg|average|mean|overall)$/i;

function meanOf(heading: string, all: string[]): string[] | null {
  const isFirst = MEAN_FIRST.test(heading);
  const measure = heading.replace(isFirst ? MEAN_FIRST : MEAN_LAST, "");
  if (measure === heading || !isMetric(measure)) return null;
  const others = all.filter(
    (other) =>
      other !== heading && (isFirst ? other.endsWith(`_${measure}`) : other.startsWith(`${measure}_`)),
  );
  return others.length > 1 ? ["avg", measure] : null;
}

/** "oak_acc": the measure behind the last joint that leaves one. */
function measureLast(heading: string): string[] | null {
  const words = heading.replaceAll("_", " ");
  if (SCRIPTED.test(heading) && splitAndMeasure(words) !== null) return [words];
  if (!SCRIPTED.test(heading) || isMetric(heading)) return null;
  for (const { 0: joint, index } of heading.matchAll(JOINT)) {
    const name = heading.slice(0, index).replace(/^eval(?:uation)?[/_]/, "");
    const measure = heading.slice(index + joint.length);
    if (!isMetric(measure) || measure.length < 2 || name === "") continue;
    if (SPLIT.test(name)) return [`${name} ${measure}`];
    if (QUALIFIER.test(name) || isMetric(name)) return null;
    const part = splitAndMeasure(measure.replaceAll("_", " "));
    return part === null ? [name, measure] : [`${name} (${part.split})`, part.metric];
  }
  return null;
}

/** "acc_oak": the longest measure before a joint. */
function measureFirst(heading: string): string[] | null {
  if (!SCRIPTED.test(heading) || isMetric(heading)) return null;
  for (const { 0: joint, index } of [...heading.matchAll(JOINT)].toReversed()) {
    const measure = heading.slice(0, index);
    const name = heading.slice(index + joint.length);
    if (!isMetric(measure) || measure.length < 2) continue;
    if (SPLIT.test(name)) return [`${name} ${measure}`];
    return QUALIFIER.test(name) || isMetric(name) ? null : [name, measure];
  }
  return null;
}
