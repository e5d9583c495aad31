/**
 * Competition ranks ("1, 2, 2, 4"): one more than how many are better; equals share. Missing numbers have no rank.
 * In the order given.
 */
export function ranks(numbers: (number | undefined)[], better: "higher" | "lower"): (number | undefined)[] {
  const sign = better === "higher" ? -1 : 1;
  const sorted = numbers.filter((number) => number !== undefined).toSorted((a, b) => sign * (a - b));
  const first = new Map<number, number>();
  sorted.forEach((number, at) => {
    if (!first.has(number)) first.set(number, at + 1);
  });
  return numbers.map((number) => (number === undefined ? undefined : first.get(number)));
}

/** The best and the second-best of the different numbers; null where there are too few. */
export function bestTwo(
  numbers: number[],
  better: "higher" | "lower",
): { best: number | null; second: number | null } {
  const sign = better === "higher" ? -1 : 1;
  const [best = null, second = null] = [...new Set(numbers)].toSorted((a, b) => sign * (a - b));
  return { best, second };
}
