import * as fc from "fast-check";
import { expect, test } from "vitest";
import { citeKey } from "../../src/compare/citeKey";

const paper = (title: string, arxiv: string | null = null, url: string | null = null) => ({
  title,
  arxiv,
  url,
});

test.each([
  [paper("Vision-R1: Incentivizing Reasoning", "2503.06749"), "visionr1-2503.06749"],
  [paper("On the Limits of Things", "2501.00001"), "limits-2501.00001"],
  [paper("Übung macht Meister", "2501.00002"), "ubung-2501.00002"],
  [paper("视觉", "2501.00003"), "paper-2501.00003"],
])("the key of %o is %s", (given, key) => {
  expect(citeKey(given)).toBe(key);
});

test("papers without an arXiv number are told apart by title and address", () => {
  const keys = [
    paper("Notes", null, "https://a.org"),
    paper("Notes", null, "https://b.org"),
    paper("Notes on X"),
  ].map(citeKey);
  expect(new Set(keys).size).toBe(3);
});

test("any title gives a key that BibTeX and LaTeX take as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.option(fc.string()), (title, arxiv) => {
      expect(citeKey(paper(title, arxiv))).toMatch(/^[a-z0-9]+-[A-Za-z0-9.]+$/);
    }),
  );
});
