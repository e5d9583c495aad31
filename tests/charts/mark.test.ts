import { describe, expect, it } from "vitest";
import { announce, nothingReported, stepTo, type MarkText } from "../../src/charts/shared/mark";

const MARK: MarkText = {
  observation: "r1",
  system: "Reasoner-7B",
  benchmark: "MathVista (testmini · accuracy)",
  value: "73.50",
  base: "68.2",
  delta: "+5.30",
  deltaLabel: "Base → trained",
  noise: false,
  facts: [],
};

describe("announce", () => {
  it("says system, benchmark, value as printed and change", () => {
    expect(announce(MARK)).toBe(
      "Reasoner-7B, MathVista (testmini · accuracy): 73.50, from 68.2, Base → trained +5.30 points.",
    );
  });
  it("says that a change is inside the noise", () => {
    expect(announce({ ...MARK, noise: true })).toContain("inside the 95 % band");
  });
  it("says what else the mark is placed by", () => {
    expect(announce({ ...MARK, facts: [["Size", "7B"]] })).toMatch(/ Size 7B\.$/);
  });
  it("says that nothing is reported, never 0", () => {
    expect(announce(nothingReported("Reasoner-7B", "MMMU (val)"))).toBe(
      "Reasoner-7B, MMMU (val): not reported.",
    );
  });
});

describe("stepTo", () => {
  it.each([
    ["ArrowRight", 0, 1, 1],
    ["ArrowDown", 0, 1, 1],
    ["ArrowLeft", 0, 1, 0],
    ["ArrowRight", 9, 1, 9],
    ["ArrowDown", 2, 5, 7],
    ["ArrowDown", 7, 5, 7],
    ["ArrowUp", 7, 5, 2],
    ["ArrowUp", 2, 5, 2],
    ["Home", 7, 1, 0],
    ["End", 0, 1, 9],
    ["a", 3, 1, null],
  ])("%s at %i in rows of %i leads to %j", (key, at, stride, to) => {
    expect(stepTo(key, at, 10, stride)).toBe(to);
  });
});
