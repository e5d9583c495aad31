import { findBenchmarks } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import type { TableSubject } from "./benchmarkLabel";
import { withoutTraining } from "./namedIn";

/** More data sets than one caption parts its columns among. */
const MOST = 4;
const NAME = String.raw`([A-Z][\w.+-]*(?: [A-Z\d][\w.+-]*){0,3})`;
/** "OakSet (left)", "left: OakSet", "OakSet dataset (right)". */
const SIDES = ["left", "right"].map(
  (side) =>
    new RegExp(
      String.raw`${NAME}(?: [a-z]+){0,2} ?\((?:on the )?${side}[^()]{0,20}\)|\b[${side[0]}${side[0]?.toUpperCase()}]${side.slice(1)}\)?: ${NAME}`,
    ),
);

/**
 * The subject of each column where the same headings come again for each of the data sets that a caption names in the
 * same order: "on OakSet (left) and FirSet (right)" over "P R F1 P R F1". Which of several it is that is not plain is
 * none's. Null where no headings repeat themselves.
 */
export function subjectsOfSides(
  caption: string | null,
  paths: string[][],
  subject: TableSubject,
  v: Vocabulary,
): TableSubject[] | null {
  const times = repetitions(paths.map((path) => path.join("|")));
  if (times === null || caption === null) return null;
  const text = withoutTraining(caption);
  const mentions = findBenchmarks(text, v).map(({ name }) => name.benchmark);
  const named = [...new Set(mentions)];
  const placed = SIDES.map((side) => side.exec(text)).map((found) => found?.[1] ?? found?.[2] ?? null);
  const isPlaced = times === 2 && placed.every((name) => name !== null);
  const names = named.length === times ? named : isPlaced ? placed : null;
  if (names === null && named.length < 2) return null;
  return paths.map((_, i) => {
    const benchmark = names?.[Math.floor((i * times) / paths.length)] ?? null;
    const known = benchmark !== null && v.benchmarks.facts.has(benchmark);
    return { ...subject, benchmark, asPrinted: benchmark, known };
  });
}

/** How many times a row of headings repeats itself: two for "P R P R"; null for "P R F1". */
function repetitions(headings: string[]): number | null {
  for (let times = 2; times <= MOST; times++) {
    const size = headings.length / times;
    if (Number.isInteger(size) && size > 0 && headings.every((text, i) => text === headings[i % size]))
      return times;
  }
  return null;
}
