import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printed, readQuantity } from "../../../../../src/extract/find/prose/words/quantity";

const read = (text: string) => {
  const q = readQuantity(text, 0);
  if (!q) return null;
  const flags = [q.percent && "%", q.points && "points", q.times && "times", q.never].filter(Boolean);
  return [printed(q, q.sign ?? ""), ...flags].join(" ");
};

describe("readQuantity", () => {
  it.each([
    ["72.90", "72.90"],
    [".5 on X", ".5"],
    ["84.1% on X", "84.1 %"],
    ["84\\% on X", "84 %"],
    ["66.3 %rightarrow72.9", "66.3 %"],
    ["84.1}\\%", "84.1 %"],
    ["12 percent of", "12 %"],
    ["+4.9%", "+4.9 %"],
    ["−11.8", "-11.8"],
    ["+$4.9$", "+4.9"],
    ["2-8% more", "2..8 %"],
    ["2% - 8% more", "2..8 %"],
    ["2 – 8% more", "2..8 %"],
    ["3% - 2 more", "3 %"],
    ["81.4–89.2", "81.4..89.2"],
    ["81.4--89.2", "81.4..89.2"],
    ["2--8\\% more", "2..8 %"],
    ["81.4---89.2", "81.4"],
    ["3%-5%", "3..5 %"],
    ["3.1% points", "3.1 % points"],
    ["2 percentage points", "2 % points"],
    ["1.5 points", "1.5 points"],
    ["1.4-point gain", "1.4 points"],
    ["3-percentage-point absolute lead", "3 % points"],
    ["5-percent improvement", "5 %"],
    ["5-point scale", "5 count"],
    ["8/1/24-2/1/25", "8 date"],
    ["64.2/71.3/24", "64.2"],
    ["20x less", "20x times"],
    ["5x-11x faster", "5..11x times"],
    ["4x - 9x smaller", "4..9x times"],
    ["6-fold more", "6x times"],
    ["6-fold cross-validation", "6 count"],
    ["4{,}000 examples", "4,000"],
    ["5 times faster", "5x times"],
    ["3-fold", "3x times"],
    ["1,664,261 instances", "1,664,261"],
    ["1,234,", "1,234"],
    ["84.1,85.2", "84.1"],
  ])("reads %j as %j", (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ["7B model", "parameter count"],
    ["70k samples", "count"],
    ["1.2.3", "version"],
    ["640×480", "dimension"],
    ["10^{-5}", "power"],
    ["5-shot", "count"],
    ["2nd", "rank"],
  ])("says of %j that it is a %s and never a score", (text, why) =>
    expect(readQuantity(text, 0)?.never).toBe(why),
  );

  it("keeps the lower number where a dash does not lead to a higher one", () => {
    expect(read("29.44-19.69")).toBe("29.44");
  });

  it("ends inside the text and prints only digits that stand in it", () => {
    const piece = fc.constantFrom(
      "1",
      "0",
      ".",
      ",",
      "-",
      "+",
      "%",
      "\\%",
      "x",
      " times",
      "×",
      " ",
      "B",
      "^",
      "{",
      "}",
      "$",
      "–",
      "e",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const q = readQuantity(text, 0);
        if (!q) return;
        expect(q.end).toBeGreaterThan(q.start);
        expect(q.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(q.start, q.end)).toContain(q.low);
        if (q.high !== null) expect(text.slice(q.start, q.end)).toContain(q.high);
      }),
    );
  });
});
