import { expect } from "@playwright/test";
import { test } from "./test";

test("every choice is in the address, only what differs, and a reload keeps it", async ({ page }) => {
  await page.goto("./");
  await expect(page.getByRole("grid")).toBeVisible();
  await page.getByRole("checkbox", { name: /^10-20B/ }).check();
  await page.getByLabel("Rule that chooses among reports").selectOption("median");
  await expect(page).toHaveURL(/#\/compare\?rule=median&size=4-9B,10-20B&v=\w+$/);
  const rows = await page.getByRole("rowheader").allTextContents();
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^10-20B/ })).toBeChecked();
  await expect(page.getByLabel("Rule that chooses among reports")).toHaveValue("median");
  expect(await page.getByRole("rowheader").allTextContents()).toEqual(rows);
});

test("back and forward go through the pages, with the choices made on them", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Remove filter trained" }).click();
  await expect(page).toHaveURL(/setting=base/);
  await page.getByRole("link", { name: "Papers", exact: true }).click();
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page).toHaveURL(/#\/papers\/[a-z0-9-]+/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Papers" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove filter trained" })).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole("heading", { level: 1, name: "Papers" })).toBeVisible();
});

test("a link to a number opens its evidence", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("grid").locator("tbody button.cell").first().click();
  await expect(page).toHaveURL(/evidence=/);
  const printed = await page.locator(".printed").textContent();
  await page.reload();
  await expect(page.locator(".printed")).toHaveText(printed ?? "");
});

test("an address that makes no sense opens the page and says what was left out", async ({ page }) => {
  await page.goto("#/compare?rule=newest&cols=Nowhere&sort=,,&min=seven&x=%E0%A4%A");
  await expect(page.getByRole("grid")).toBeVisible();
  await expect(page.getByRole("note")).toContainText("“rule” could not be read");
  await expect(page.getByRole("note")).toContainText("Nowhere");
});

test("a link made for another version of the dataset says so", async ({ page }) => {
  await page.goto("#/compare?rule=best&v=000000000000");
  await expect(page.getByRole("note")).toContainText("version 000000000000");
  await page.getByRole("button", { name: "Go on with this version" }).click();
  await expect(page.getByRole("note")).toHaveCount(0);
});
