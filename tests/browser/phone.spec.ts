import { expect, type Page } from "@playwright/test";
import { test } from "./test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const screen of ["compare", "charts", "benchmarks", "papers", "coverage"]) {
  test(`${screen} is no wider than a phone`, async ({ page }) => {
    await page.goto(`#/${screen}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });
}

test("the table shows one benchmark at a time beside the names, and goes to the next", async ({ page }) => {
  await page.goto("./");
  const shown = page.locator("thead .scores:visible .head-name");
  await expect(shown).toHaveCount(1);
  const first = await shown.textContent();
  await page.getByRole("button", { name: "Next benchmark" }).tap();
  await expect(shown).toHaveCount(1);
  await expect(shown).not.toHaveText(first ?? "");
});

test("filters are a sheet that says how many rows are left, and gives the page back", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Filters" }).tap();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await expect(sheet).toBeVisible();
  await sheet.getByRole("checkbox", { name: /^>40B/ }).check();
  await sheet.getByRole("button", { name: /^Show \d+ rows$/ }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Remove filter >40B" })).toBeVisible();
});

test("evidence is a sheet over the page, closed by a tap beside it", async ({ page }) => {
  await page.goto("./");
  await page.locator("tbody button.cell:visible").first().tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await page.touchscreen.tap(195, 30);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
