import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Download, type Page, expect } from "@playwright/test";
import JSZip from "jszip";
import { test } from "./test";

async function openExport(page: Page, address = "") {
  await page.goto(address);
  await expect(page.getByRole("grid").first()).toBeVisible();
  await page.keyboard.press("e");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function take(page: Page, format: string): Promise<Download> {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: format, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /^Download/ }).click(),
  ]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

/** A number of the first row on screen, as it is printed there. */
async function shownNumber(page: Page): Promise<string> {
  const text = (await page.getByRole("grid").first().locator("tbody").innerText()) ?? "";
  return /\d+\.\d+/.exec(text)?.[0] ?? "no number on screen";
}

test("e opens the dialog, says what it contains, and Escape gives the page back", async ({ page }) => {
  const dialog = await openExport(page);
  await expect(dialog.getByText(/^\d+ rows?, \d+ columns?, \d+ sources?$/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("the dialog has no fault that axe can find, with a text and with a picture", async ({ page }) => {
  test.slow();
  const dialog = await openExport(page);
  for (const format of ["Markdown", "SVG picture"]) {
    await dialog.getByRole("radio", { name: format, exact: true }).check();
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test("every text format previews and downloads the number on screen", async ({ page }) => {
  test.slow();
  const dialog = await openExport(page);
  const number = await shownNumber(page);
  for (const format of [
    "CSV",
    "TSV",
    "JSON",
    "Markdown",
    "LaTeX",
    "HTML",
    "Every Eval Ever",
    "Hugging Face model-index",
  ]) {
    const download = await take(page, format);
    expect((await bytesOf(download)).toString("utf8"), format).toContain(number);
    await expect(dialog.getByRole("region", { name: `Preview of ${format}` })).toContainText(/\S/);
    await expect(dialog.getByRole("status")).toContainText(/^downloaded .+: \d+ rows/);
  }
});

test("the deck has native tables with the number on screen, and a native chart", async ({ page }) => {
  await openExport(page);
  const number = await shownNumber(page);
  const deck = await JSZip.loadAsync(await bytesOf(await take(page, "PowerPoint")));
  const slide = await deck.file("ppt/slides/slide1.xml")?.async("string");
  expect(slide).toContain("<a:tbl>");
  expect(slide).toContain(number);
  expect(deck.file("ppt/charts/chart1.xml")).not.toBeNull();
});

test("a PNG is as large as was asked for", async ({ page }) => {
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "PNG picture" }).check();
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("column");
  await dialog.getByRole("combobox", { name: "Resolution" }).selectOption("3");
  const png = await bytesOf(await take(page, "PNG picture"));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(680 * 3);
});

test("the picture of a chart has the chosen theme, and needs no style sheet and no foreignObject", async ({
  page,
}, info) => {
  await page.goto("#/charts");
  await expect(page.locator("main svg").first()).toBeVisible();
  await page.keyboard.press("e");
  await page.getByRole("radio", { name: "SVG picture" }).check();
  await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  const svg = (await bytesOf(await take(page, "SVG picture"))).toString("utf8");
  expect(svg).not.toMatch(/foreignObject|<style|class=|var\(|oklch|color-mix/);
  // The page is light: no ink of its theme may reach a dark picture.
  expect(svg).not.toContain("#191b1f");
  expect(svg).toContain("#e9eaec");
  expect(svg.match(/<(?:rect|path|circle|line)/g)?.length).toBeGreaterThan(10);
  await info.attach("chart.svg", { body: svg, contentType: "image/svg+xml" });
  const drawn = spawnSync("rsvg-convert", [], { input: svg });
  if (!drawn.error) expect(drawn.stderr.toString()).toBe("");
});

test("c copies for slides: a table as HTML, and the same as tab-separated text", async ({ page }) => {
  await page.goto("");
  await expect(page.getByRole("grid").first()).toBeVisible();
  const number = await shownNumber(page);
  await page.keyboard.press("c");
  await expect(page.getByText(/^copied: \d+ rows?, \d+ columns?, \d+ sources?$/)).toBeVisible();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? "";
    return Promise.all([read("text/html"), read("text/plain")]);
  });
  expect(html).toContain("<table");
  expect(html).toContain(number);
  expect(text?.split("\n")[1]?.split("\t").length).toBeGreaterThan(3);
  expect(text).toContain(number);
});

test("a PNG goes to the clipboard", async ({ page }) => {
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "PNG picture" }).check();
  await dialog.getByRole("button", { name: "Copy PNG picture" }).click();
  await expect(dialog.getByRole("status")).toContainText(/^copied: /);
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toEqual(["image/png"]);
});

test("the format is remembered", async ({ page }) => {
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "LaTeX" }).check();
  await page.reload();
  await expect(page.getByRole("grid").first()).toBeVisible();
  await page.keyboard.press("e");
  await expect(dialog.getByRole("radio", { name: "LaTeX" })).toBeChecked();
});

test("a browser that refuses the clipboard is said so in words", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  const dialog = await openExport(page);
  await dialog.getByRole("button", { name: "Copy table for slides" }).click();
  await expect(dialog.getByRole("status")).toContainText("download the file instead");
});
