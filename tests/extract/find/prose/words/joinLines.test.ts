import { describe, expect, it } from "vitest";
import { joinLines } from "../../../../../src/extract/find/prose/words/joinLines";

const joined = (text: string) => joinLines(text, 0, text.length);

describe("joinLines", () => {
  it.each([
    ["Alder scores\n84.2 on OakBench.", "Alder scores 84.2 on OakBench."],
    ["Alder scores\r\n  84.2 on OakBench.", "Alder scores 84.2 on OakBench."],
    ["Alder builds on Qwen2.5-\nVL-7B.", "Alder builds on Qwen2.5-VL-7B."],
    ["a gain of 12-\n14%", "a gain of 12-14%"],
    ["it improves -\n84.2 to 86.1", "it improves - 84.2 to 86.1"],
    ["fine\\-tuned \\(84.2\\%\\)", "fine-tuned (84.2%)"],
  ])("joins %j", (broken, text) => {
    expect(joined(broken)?.text).toBe(text);
  });

  it("leaves one line as it is, and LaTeX's own strokes", () => {
    expect(joined("Alder scores 84.2\\% on \\textit{OakBench}.")).toBeNull();
  });

  it("tells where each character stands in the document", () => {
    const page = "Alder\n\nOn test-\n  clean it\\-self scores\n84.2 points.";
    const line = joinLines(page, 7, page.length);
    for (const word of ["On", "test-", "clean", "84.2", "points."])
      expect(line?.placeOf(line.text.indexOf(word))).toBe(page.indexOf(word));
  });
});
