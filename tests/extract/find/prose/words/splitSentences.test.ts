import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../../../src/extract/find/prose/words/splitSentences";

const split = (text: string) =>
  splitSentences(text, 0, text.length).map((s) => text.slice(s.start, s.end).trim());

describe("splitSentences", () => {
  it.each([
    ["It gets 9.75. Then 3.", ["It gets 9.75.", "Then 3."]],
    ["On AIME 2024. To move on", ["On AIME 2024.", "To move on"]],
    [
      "by half, i.e. 2.5, as Wang et al. (2017) and Fig. 2 show",
      ["by half, i.e. 2.5, as Wang et al. (2017) and Fig. 2 show"],
    ],
    [
      "70% on GSM8K. It uses Alder-7B. At 64K. Then",
      ["70% on GSM8K.", "It uses Alder-7B.", "At 64K.", "Then"],
    ],
    ["as J. Doe and A. B. Roe show", ["as J. Doe and A. B. Roe show"]],
    ["many tasks.One of them", ["many tasks.", "One of them"]],
    ["at https://a.Org/Be.See now", ["at https://a.Org/Be.See now"]],
    ["Roman vs. numeric", ["Roman vs. numeric"]],
    ["no robustness. (2) Without", ["no robustness.", "(2) Without"]],
    ["One\n\nTwo", ["One", "Two"]],
  ])("splits %j", (text, expected) => expect(split(text)).toEqual(expected));

  it("marks sentences that hold a digit", () => {
    expect(splitSentences("None here. But 1 here.", 0, 22).map((s) => s.hasDigit)).toEqual([false, true]);
  });

  it("cuts what no sentence can be", () => {
    const long = "word ".repeat(2000);
    expect(Math.max(...splitSentences(long, 0, long.length).map((s) => s.end - s.start))).toBeLessThan(2000);
  });
});
