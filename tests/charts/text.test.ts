import { describe, expect, it } from "vitest";
import { minus, nameSome, shorten, textWidth, wrapFacts, wrapText } from "../../src/charts/shared/text";

describe("shorten", () => {
  it("leaves a text that fits", () => expect(shorten("Vision-R1-7B", 200, 12)).toBe("Vision-R1-7B"));

  it("keeps both ends, as names differ at both", () => {
    const short = shorten("Self-Rewarding-Reasoner-with-Distillation-7B", 120, 12);
    expect(short).toMatch(/^Self.*….*7B$/);
    expect(textWidth(short, 12)).toBeLessThanOrEqual(120);
  });

  it("gives an ellipsis where nothing fits", () => expect(shorten("Reasoner", 5, 12)).toBe("…"));

  it("does not cut a character of two code units in half", () => {
    expect(shorten("𝑀𝑀𝑀𝑀𝑀𝑀𝑀𝑀𝑀𝑀𝑀𝑀", 80, 12)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});

describe("wrapText", () => {
  it("breaks at spaces and keeps every word", () => {
    const lines = wrapText("Score before and after training, in points", 100, 12);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("Score before and after training, in points");
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(100);
  });

  it("gives no line wider than the drawing, however long a word", () => {
    for (const line of wrapText(`a ${"x".repeat(200)} b`, 90, 12))
      expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
  });
});

describe("nameSome", () => {
  it.each([
    [["A", "B"], 4, "A, B"],
    [["A", "B", "C"], 2, "A, B, C"],
    [["A", "B", "C", "D"], 2, "A, B and 2 more"],
  ])("%j, %i at most: %s", (names, shown, text) => expect(nameSome(names, shown)).toBe(text));
});

it("minus changes the sign's shape and nothing else", () => expect(minus("-1.40")).toBe("−1.40"));

describe("wrapFacts", () => {
  it("breaks between facts, not inside one", () => {
    expect(wrapFacts("testmini · accuracy · n = 1,000 · 14 systems", 110, 11)).toEqual([
      "testmini · accuracy",
      "n = 1,000",
      "14 systems",
    ]);
  });
  it("breaks a fact that is wider than the line at its spaces", () => {
    expect(wrapFacts("val · points of 2800", 64, 11)).toEqual(["val", "points of", "2800"]);
  });
});
