import { expect, type Page } from "@playwright/test";
import { test } from "./test";

async function openNumber(
  page: Page,
  which: (cells: ReturnType<Page["locator"]>) => ReturnType<Page["locator"]>,
) {
  await page.goto("./");
  const cells = page.getByRole("grid").locator("tbody button.cell");
  await expect(cells.first()).toBeVisible();
  const cell = which(cells);
  const printed = (await cell.locator(".score").textContent()) ?? "";
  await cell.click();
  return { cell, printed, panel: page.getByRole("dialog") };
}

test("a number says where it is printed: the table's row and column or the quote, the document and the paper", async ({
  page,
}) => {
  const { panel, printed } = await openNumber(page, (cells) => cells.first());
  await expect(panel.locator(".printed")).toContainText(printed);
  await expect(panel.locator("mark")).toHaveText(printed);
  await expect(panel.getByText("Document", { exact: true })).toBeVisible();
  await panel.getByRole("link").nth(1).click();
  await expect(page.getByRole("heading", { level: 1 }))
    .toBeFocused()
    .catch(() => {});
  await expect(page).toHaveURL(/#\/papers\//);
});

test("what the document does not say is marked as assumed", async ({ page }) => {
  const { panel } = await openNumber(page, (cells) => cells.first());
  await expect(panel.getByText("assumed", { exact: true }).first()).toBeVisible();
});

test("all reports of one number are listed, and each opens", async ({ page }) => {
  const { panel } = await openNumber(page, (cells) => cells.filter({ hasText: /1 of \d/ }).first());
  const reports = panel.getByRole("listitem");
  expect(await reports.count()).toBeGreaterThan(1);
  await expect(panel.getByRole("img", { name: /reports from/ })).toBeVisible();
  const other = reports.filter({ has: page.locator("button:not([aria-current])") }).first();
  const value = (await other.locator(".report-value").textContent())?.replace("≈", "") ?? "";
  await other.getByRole("button").click();
  await expect(panel.locator(".printed")).toContainText(value);
});

test("the citation that is copied names number, paper and place", async ({ page }) => {
  const { panel, printed } = await openNumber(page, (cells) => cells.first());
  await expect(panel.locator("mark")).toBeVisible();
  await panel.getByRole("button", { name: "Copy as citation" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(printed);
  expect(copied).toContain((await panel.getByRole("link").nth(1).textContent()) ?? "no paper");
});

test("another number takes the panel over, and Escape leads back to it", async ({ page }) => {
  const { panel } = await openNumber(page, (cells) => cells.first());
  const other = page.getByRole("grid").locator("tbody tr").nth(5).locator("button.cell").first();
  const printed = (await other.locator(".score").textContent()) ?? "";
  await other.click();
  await expect(panel.locator(".printed")).toContainText(printed);
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(other).toBeFocused();
});

test("places that cannot be fetched are said to be missing; the rest of the panel stands", async ({
  page,
}) => {
  await page.route("**/evidence.json", (route) => route.fulfill({ status: 500, body: "" }));
  const { panel } = await openNumber(page, (cells) => cells.first());
  await expect(panel.getByText(/places could not be fetched.*500/)).toBeVisible();
  await expect(panel.getByText("Read as")).toBeVisible();
});
