import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bestTwo, ranks } from "../../src/compare/ranks";
import { compareView } from "../../src/compare/compareView";
import { indexOf, viewOf } from "./dataset";

test("equal numbers share a rank and the next one counts them", () => {
  expect(ranks([70, 72, 72, 60], "higher")).toEqual([3, 1, 1, 4]);
});

test("lower is better turns the ranks", () => {
  expect(ranks([70, 72, 60], "lower")).toEqual([2, 3, 1]);
});

test("a missing number has no rank and takes none", () => {
  expect(ranks([undefined, 60, undefined, 70], "higher")).toEqual([undefined, 2, undefined, 1]);
});

test("a rank is one more than how many are better", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined })), (numbers) => {
      const ranked = ranks(numbers, "higher");
      numbers.forEach((number, at) => {
        const above = numbers.filter(
          (other) => other !== undefined && number !== undefined && other > number,
        );
        expect(ranked[at]).toBe(number === undefined ? undefined : above.length + 1);
      });
    }),
  );
});

test("ties share best, and second best is the next number", () => {
  expect(bestTwo([72, 72, 70, 60], "higher")).toEqual({ best: 72, second: 70 });
  expect(bestTwo([72, 70], "lower")).toEqual({ best: 70, second: 72 });
  expect(bestTwo([72, 72], "higher")).toEqual({ best: 72, second: null });
  expect(bestTwo([], "higher")).toEqual({ best: null, second: null });
});

test("72.9 and 72.90 are one number when ranks and bests are shared", () => {
  const index = indexOf([
    { model: "A", value: "72.9" },
    { model: "B", value: "72.90" },
    { model: "C", value: "70" },
  ]);
  const { rows } = compareView(index, viewOf(index));
  expect(rows.map((row) => row.rank["MathVista"])).toEqual([1, 1, 3]);
});
