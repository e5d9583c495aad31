import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../scripts/dataset/registry";

const readme = readFileSync("data/README.md", "utf8");

describe("data/README.md", () => {
  it("names every file whose terms are a Creative Commons licence, and only existing files", () => {
    const files = readdirSync("data/sources");
    const licensed = files.filter((file) =>
      /licence: "?CC-BY/.test(readFileSync(`data/sources/${file}`, "utf8")),
    );
    const named = [...readme.matchAll(/`([\w.-]+\.(?:md|csv))`/g)]
      .map((m) => m[1]!)
      .filter((f) => /^\d/.test(f));
    expect(named.toSorted()).toEqual(licensed.toSorted());
  });
});

describe("data/registry", () => {
  const { benchmarks, models } = readRegistry("data");
  it("gives a source for every test-set size", () => {
    const unsourced = [...benchmarks.facts.values()].filter(
      (b) => (b.testSize === null) !== (b.testSizeSource === null),
    );
    expect(unsourced).toEqual([]);
  });
  it("never has more active parameters than total ones", () => {
    const odd = [...models.facts.values()].filter((m) => (m.activeParamsB ?? 0) > (m.paramsB ?? Infinity));
    expect(odd).toEqual([]);
  });
  it("writes arXiv numbers alone", () => {
    const odd = [...benchmarks.facts.values()].filter(
      (b) => b.arxiv !== null && !/^\d{4}\.\d{4,5}$/.test(b.arxiv),
    );
    expect(odd.map((b) => `${b.name}: ${b.arxiv}`)).toEqual([]);
  });
});
