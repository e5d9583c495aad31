import JSZip from "jszip";
import { expect, it } from "vitest";
import { assemble } from "../../scripts/dataset/assemble";
import { readRegistry } from "../../scripts/dataset/registry";
import { compareView } from "../../src/compare/compareView";
import { EMPTY_VIEW } from "../../src/compare/defaultView";
import { indexDataset } from "../../src/compare/indexDataset";
import { toGrid } from "../../src/compare/toGrid";
import type { Grid } from "../../src/dataset/grid";
import { DEFAULT_OPTIONS } from "../../src/export/exporter";
import { exporters } from "../../src/export/index";
import { extract } from "../../src/extract/extract";

/** A page of abstracts as a person saves one: a title, its prose, nothing else. */
const LISTING = `Looking Twice: Self-Checking for Visual Mathematics

We present LookTwice-7B, a vision-language model that learns to check its own reading of a figure before it answers. It is trained with reinforcement learning from verifiable rewards and needs no human labels. Starting from Qwen2.5-VL-7B, LookTwice-7B improves the accuracy on MathVista from 68.20% to 72.90%. We release code and weights for further research on self-checking.
`;

async function gridOfListing(): Promise<Grid> {
  const vocabulary = readRegistry("data");
  const found = await extract({ document: "listing.txt", format: "text", text: LISTING }, vocabulary);
  const source = {
    document: "listing.txt",
    sha256: "0",
    kind: "listing",
    origin: null,
    url: null,
    licence: null,
  } as const;
  const read = {
    source,
    text: LISTING,
    papers: found.papers,
    records: found.results,
    skipped: [],
    warnings: [],
  };
  const index = indexDataset(assemble([read], vocabulary).dataset);
  const view = { ...EMPTY_VIEW, columns: [...index.columns.keys()] };
  return toGrid(compareView(index, view), index, view, {
    permalink: "https://example.org/#/compare",
    date: "2026-11-21",
  });
}

/** All texts of a file; of a deck, those of its slides and charts. */
async function textOf(written: string | Blob): Promise<string> {
  if (typeof written === "string") return written;
  const deck = await JSZip.loadAsync(await written.arrayBuffer());
  const parts = Object.keys(deck.files).filter((path) =>
    /(?:slides\/slide|charts\/chart)\d+\.xml$/.test(path),
  );
  return (await Promise.all(parts.map((path) => deck.file(path)?.async("string")))).join("\n");
}

// A PNG is drawn by a browser from the SVG of this list; BibTeX names papers, not numbers.
it.each(exporters.filter(({ id }) => id !== "png" && id !== "bibtex"))(
  "$label has the 72.90 that a listing printed",
  async (exporter) => {
    expect(await textOf(await exporter.write(await gridOfListing(), DEFAULT_OPTIONS))).toMatch(
      /(?<![\d.])72\.90(?!\d)/,
    );
  },
);

it("BibTeX has the paper that printed it", async () => {
  const bibtex = exporters.find(({ id }) => id === "bibtex");
  expect(await bibtex?.write(await gridOfListing(), DEFAULT_OPTIONS)).toContain(
    "Looking Twice: Self-Checking",
  );
});
