import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  decimalsOf,
  deltaFollows,
  meanPrinted,
  printedNumber,
  subtractPrinted,
} from "../../src/compare/formatNumber";

test.each([
  ["72.90", 72.9],
  ["+4.0", 4],
  ["-11.8", -11.8],
  ["−11.8", -11.8],
  ["1,487.5", 1487.5],
  ["1,234,567", 1234567],
  ["72.9%", 72.9],
  [".5", 0.5],
  ["7", 7],
  ["81.4..89.2", null],
  ["+5x", null],
  ["72,9", null],
  ["1,48", null],
  ["", null],
  ["-", null],
  [".", null],
  ["n/a", null],
  ["1e3", null],
  [null, null],
])("printedNumber(%o) is %o", (text, number) => {
  expect(printedNumber(text)).toBe(number);
});

test.each([
  ["72.9", "66.3", "+6.6"],
  ["66.3", "72.9", "-6.6"],
  ["72.90", "66.3", "+6.60"],
  ["72", "66.25", "+5.75"],
  ["0.3", "0.1", "+0.2"],
  ["70.0", "70", "0.0"],
  ["1,487.5", "987.5", "+500.0"],
  ["5", "7", "-2"],
  ["0.05", "0.1", "-0.05"],
])("subtractPrinted(%o, %o) is %o, exactly, with the finer end's decimals", (trained, base, delta) => {
  expect(subtractPrinted(trained, base)).toBe(delta);
});

test("subtractPrinted gives nothing where an end is not one number", () => {
  expect(subtractPrinted("81.4..89.2", "60")).toBeNull();
  expect(subtractPrinted("81.4", "+5x")).toBeNull();
});

const printed = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => (digits / 10 ** decimals).toFixed(decimals));

test("subtractPrinted plus the base is the trained end again, whatever was printed", () => {
  fc.assert(
    fc.property(printed, printed, (trained, base) => {
      const delta = subtractPrinted(trained, base) ?? "";
      const back = subtractPrinted(trained, delta.replace("+", "")) ?? "";
      expect(Number(back)).toBe(Number(base));
      expect(delta).toMatch(/^(?:[+-]\d|0(?:\.0+)?$)/);
      expect(decimalsOf(delta)).toBe(Math.max(decimalsOf(trained), decimalsOf(base)));
    }),
  );
});

test.each([
  [["70", "71"], "70.5"],
  [["70.0", "71.0", "72.1"], "71.0"],
  [["66.67", "66.7"], "66.69"],
  [["-0.05", "0.00"], "-0.03"],
  [["1,000", "2"], "501.0"],
])("meanPrinted(%o) is %o", (texts, mean) => {
  expect(meanPrinted(texts)).toBe(mean);
});

test("meanPrinted gives nothing for no members and for a member that is not one number", () => {
  expect(meanPrinted([])).toBeNull();
  expect(meanPrinted(["70", "60..65"])).toBeNull();
});

test.each([
  ["+6.6", "72.9", "66.3", true],
  ["+6.5", "72.9", "66.3", true],
  ["+6.4", "72.9", "66.3", false],
  ["6.6", "72.9", "66.3", true],
  ["6.6", "66.3", "72.9", true],
  ["+6.6", "66.3", "72.9", false],
  ["-6.6", "66.3", "72.9", true],
  ["+7", "72.9", "66.3", true],
  ["+8", "72.9", "66.3", false],
  ["+5x", "72.9", "66.3", true],
])("a printed delta %s between %s and %s follows: %s", (delta, trained, base, follows) => {
  expect(deltaFollows(delta, trained, base)).toBe(follows);
});
