import { expect, type Page } from "@playwright/test";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDataset, filesOf } from "../../scripts/dataset";
import { test } from "./test";

/** The README's own example of a paper's file. */
const EXAMPLE = /```markdown\n([\s\S]+?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? "";

let data = "";
test.beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "benchledger-contribution-"));
  cpSync("data", data, { recursive: true });
});
test.afterAll(() => rmSync(data, { recursive: true }));

/** Builds the dataset of the changed folder and opens the page on it. */
async function openOn(page: Page, address: string): Promise<void> {
  const built = await buildDataset(data);
  expect(built.faults).toEqual([]);
  for (const [file, body] of filesOf(built))
    if (file.endsWith(".json"))
      await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.goto(`./${address}`);
}

test("a paper, a benchmark and a correction each take one file, and are seen on the page", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const paper = join(data, "sources", "example.md");
  writeFileSync(paper, EXAMPLE.replace("| MMMU (val) |", "| MadeUpBench |"));
  appendFileSync(
    join(data, "registry", "benchmarks.csv"),
    "MadeUpBench,,,,made-up reasoning,accuracy,higher,100,,,,,\n",
  );
  await openOn(page, "#/benchmarks/MadeUpBench");
  await expect(page.getByRole("heading", { name: "MadeUpBench" })).toBeVisible();
  await expect(page.getByText("made-up reasoning")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Alder-R1-7B" })).toContainText("60.1");

  await page.goto("./#/papers");
  await page.getByRole("link", { name: "A paper's full title" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Alder-R1-7B" })).toContainText("72.90");

  writeFileSync(paper, readFileSync(paper, "utf8").replace("72.90", "71.90"));
  await page.unrouteAll();
  await openOn(page, "#/papers/a-paper-s-full-title");
  await page.reload();
  const corrected = page.getByRole("row").filter({ hasText: "Alder-R1-7B" });
  await expect(corrected).toContainText("71.90");
  await expect(corrected).not.toContainText("72.90");
});
