import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../scripts/dataset/registry";
import { extract } from "../../src/extract/extract";

const LISTINGS = "../shared/sources/listings";
const pages = existsSync(LISTINGS) ? readdirSync(LISTINGS).filter((file) => file.endsWith(".txt")) : [];

describe.skipIf(pages.length === 0)("data/extracted (skipped without ../shared)", () => {
  it.each(pages)("holds what %s gives, byte for byte (UPDATE=1 writes it anew)", async (page) => {
    const text = readFileSync(`${LISTINGS}/${page}`, "utf8");
    const { papers, results, skipped, warnings } = await extract(
      { document: page, format: "text", text },
      readRegistry("data"),
    );
    const name = page.replace(/\.txt$/, ".ndjson");
    // Papers that report nothing, and what was left out, are facts of the page too; they stand beside the records.
    for (const [file, list] of [
      [`data/extracted/${name}`, results],
      [`data/extracted/papers/${name}`, papers],
      [`data/extracted/skipped/${name}`, skipped],
      [`data/extracted/warnings/${name}`, warnings],
    ] as const) {
      const ndjson = list.map((one) => `${JSON.stringify(one)}\n`).join("");
      if (process.env["UPDATE"] === "1") writeFileSync(file, ndjson);
      expect(readFileSync(file, "utf8")).toBe(ndjson);
    }
  });
});
