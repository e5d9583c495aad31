import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract";
import { readVocabulary } from "../../src/extract/names/vocabulary";

const LISTINGS = "../shared/sources/listings";
const pages = existsSync(LISTINGS) ? readdirSync(LISTINGS).filter((file) => file.endsWith(".txt")) : [];
const registry = (file: string) => readFileSync(`data/registry/${file}`, "utf8");
const gold = (file: string) =>
  readFileSync(`../shared/gold/${file}`, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const read = async (page: string) => {
  const text = readFileSync(`${LISTINGS}/${page}`, "utf8");
  const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));
  return { text, ...(await extract({ document: page, format: "text", text }, vocabulary)) };
};

describe.skipIf(pages.length === 0)("listing pages (skipped without ../shared)", () => {
  it.each(pages)("%s: each record's place holds its numbers, on the line it says", async (page) => {
    const { text, results } = await read(page);
    for (const { value, base, delta, source } of results) {
      const printed = text.slice(source.start, source.end);
      for (const number of [value, base, delta].filter((n) => n !== null)) {
        for (const end of number.replace(/^[+-]|x$/g, "").split("..")) expect(printed).toContain(end);
      }
      expect(text.slice(0, source.start).split("\n")).toHaveLength(source.line);
      expect(source.quote?.split(" ").length).toBeLessThanOrEqual(12);
    }
  });

  it.each(pages)("%s: all papers, with titles, organisations and addresses", async (page) => {
    const { papers } = await read(page);
    const labelled = gold("papers.jsonl").filter(({ doc }) => `${doc}.txt` === page);
    expect(papers.map(({ title, organisation, code }) => ({ title, organisation, code }))).toEqual(
      labelled.map(({ title, organisation, codeUrls }) => ({ title, organisation, code: codeUrls })),
    );
  });

  it.each(pages)("%s: dates as printed, the page's year where none is", async (page) => {
    const { papers } = await read(page);
    const labelled = gold("papers.jsonl").filter(({ doc }) => `${doc}.txt` === page);
    const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
    const iso = (date: string | null) => {
      const [, month, day, year] = /^(\w+) (\d+)(?:, (\d+))?$/.exec(date ?? "") ?? [];
      if (!month || !day) return null;
      return `${year ?? "2025"}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
    };
    expect(papers.map((p) => p.date)).toEqual(labelled.map(({ date }) => iso(date)));
  });

  it.each(pages)("%s: every printed number is a record's or is left out with a reason", async (page) => {
    const { skipped } = await read(page);
    expect(skipped.filter((s) => s.reason === "")).toEqual([]);
    expect(skipped.every((s) => s.end > s.start)).toBe(true);
  });
});
