import { expect, test } from "vitest";
import { paperSlug, paperSlugs } from "../../src/compare/paperSlug";

test.each([
  ["Vision-R1: Incentivizing Reasoning", "vision-r1-incentivizing-reasoning"],
  ["Can We Do It? (Yes!)", "can-we-do-it-yes"],
  ["Étude", "etude"],
])("the slug of %o is %s", (title, slug) => {
  expect(paperSlug({ title, arxiv: null })).toBe(slug);
});

test("a long title is cut at a word", () => {
  const slug = paperSlug({ title: "Incentivizing ".repeat(10), arxiv: null });
  expect(slug).toBe("incentivizing-incentivizing-incentivizing-incentivizing");
});

test("a title without Latin letters goes by its number", () => {
  expect(paperSlug({ title: "视觉", arxiv: "2501.00003" })).toBe("2501.00003");
});

test("papers of one title are told apart", () => {
  const papers = [
    { title: "Notes", arxiv: "2501.00001" },
    { title: "Notes!", arxiv: null },
    { title: "Notes?", arxiv: null },
    { title: "Other", arxiv: "2501.00002" },
  ];
  expect(paperSlugs(papers)).toEqual(["notes-2501.00001", "notes", "notes-2", "other"]);
});
