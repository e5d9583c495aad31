import { expect, type Page } from "@playwright/test";
import { COVERAGE_SCHEMA } from "../../src/dataset/coverage";
import { encodeDataset, encodeEvidence } from "../../src/dataset/encodeDataset";
import { madeDataset, type Scene } from "../charts/madeDataset";

/** Opens the page on made data, which stays as it is while the real data grows. */
export async function openMade(page: Page, address: string, scene: Scene): Promise<void> {
  const dataset = madeDataset(scene);
  const places = dataset.results.map((_, at) => ({
    line: at + 1,
    start: at * 10,
    end: at * 10 + 4,
    table: "Table 2: results on visual mathematics",
    row: "a system",
    column: "a benchmark",
    quote: null,
  }));
  const coverage = {
    schema: COVERAGE_SCHEMA,
    version: dataset.version,
    documents: [{ document: "a.md", records: dataset.results.length, skipped: 2, warnings: 0 }],
    skipped: [
      { reason: "a count of parameters", count: 2, examples: [{ document: "a.md", line: 3, text: "7B" }] },
    ],
    warnings: [],
    unknownBenchmarks: [],
    unknownModels: [],
    withoutResults: [],
  };
  await page.route("**/dataset.json", (route) => route.fulfill({ json: encodeDataset(dataset) }));
  await page.route("**/evidence.json", (route) =>
    route.fulfill({ json: encodeEvidence(places, dataset.version) }),
  );
  await page.route("**/coverage.json", (route) => route.fulfill({ json: coverage }));
  await page.goto(address === "" ? "./" : address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}
