import { expect, type Page } from "@playwright/test";
import { openMade } from "./openMade";
import { test } from "./test";

const grid = (page: Page) => page.getByRole("grid");
const numbersIn = (page: Page, column: number) =>
  grid(page)
    .locator(`tbody tr > :nth-child(${column})`)
    .evaluateAll((cells) => cells.map((cell) => cell.querySelector(".score")?.textContent ?? null));

async function open(page: Page, address = "./") {
  await page.goto(address);
  await expect(grid(page)).toBeVisible();
}

test("the front page is an answer: base against trained on five benchmarks, its first row high on the page", async ({
  page,
}) => {
  await open(page);
  const first = grid(page).getByRole("rowheader").first();
  expect((await first.boundingBox())?.y).toBeLessThan(350);
  await expect(grid(page).getByRole("columnheader")).toHaveCount(7);
  await expect(page.getByRole("checkbox", { name: "Base → trained" })).toBeChecked();
  await expect(grid(page).locator(".base").first()).toBeVisible();
});

test("gains outside noise are at most two clicks away", async ({ page }) => {
  await open(page);
  await page.getByRole("checkbox", { name: "outside noise only" }).check();
  const fold = page.getByRole("button", { name: /as the usual split$/ });
  await expect(fold.or(grid(page))).toBeVisible();
  if (await fold.isVisible()) await fold.click();
  const rows = grid(page).locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  const without = await rows.evaluateAll(
    (all) => all.filter((row) => row.querySelector(".delta.better") === null).length,
  );
  expect(without).toBe(0);
});

test("a header sorts its column, missing numbers last both ways", async ({ page }) => {
  await open(page);
  const header = grid(page).getByRole("columnheader").nth(3);
  for (const order of ["descending", "ascending"]) {
    await header.getByRole("button").first().click();
    await expect(header).toHaveAttribute("aria-sort", order);
    const shown = await numbersIn(page, 4);
    const known = shown.filter((text) => text !== null).map(Number);
    const sorted = known.toSorted((a, b) => (order === "ascending" ? a - b : b - a));
    expect(known).toEqual(sorted);
    expect(shown.slice(known.length).every((text) => text === null)).toBe(true);
  }
});

test("Shift adds a second column to the order", async ({ page }) => {
  await open(page);
  const head = (at: number) => grid(page).getByRole("columnheader").nth(at).getByRole("button").first();
  await head(1).click();
  await head(2).click({ modifiers: ["Shift"] });
  await expect(grid(page).getByRole("columnheader").nth(2)).toContainText("2");
  await expect(page).toHaveURL(/sort=size,-/);
});

test("the table is used with the keyboard alone", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Export" }).focus();
  while (!(await grid(page).evaluate((table) => table.contains(document.activeElement))))
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const cell = page.locator(":focus");
  const name = await cell.getAttribute("aria-label");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(cell).toHaveAttribute("aria-label", name ?? "");
  await page.keyboard.press("Tab");
  expect(await grid(page).evaluate((table) => table.contains(document.activeElement))).toBe(false);
});

test("columns are moved by key, by dragging, and hidden from their menu", async ({ page }) => {
  await open(page);
  const names = () => grid(page).locator("thead .scores .head-name").allTextContents();
  const [first, second, third, ...rest] = await names();
  await grid(page).getByRole("columnheader").nth(2).getByRole("button").first().focus();
  await page.keyboard.press("Shift+ArrowRight");
  expect(await names()).toEqual([second, first, third, ...rest]);
  await expect(page.locator(":focus")).toContainText(first ?? "");
  await grid(page).getByRole("columnheader").nth(2).dragTo(grid(page).getByRole("columnheader").nth(4));
  await expect.poll(names).toEqual([first, third, second, ...rest]);
  await grid(page).getByRole("columnheader").nth(2).hover();
  await page.getByRole("button", { name: new RegExp(`^Actions for ${first} `) }).click();
  await page.getByRole("button", { name: "Hide" }).click();
  await expect.poll(names).toEqual([third, second, ...rest]);
});

test("t transposes: benchmarks become rows, systems columns", async ({ page }) => {
  await open(page);
  const benchmark = await grid(page).locator("thead .scores .head-name").first().textContent();
  await page.keyboard.press("t");
  await expect(grid(page).getByRole("rowheader").first()).toContainText(benchmark ?? "");
});

test("header and first column stay in sight while the table scrolls", async ({ page }) => {
  await open(page, "#/compare?cells=scores&show=size,training,weights,year,paper");
  const corner = grid(page).getByRole("columnheader").first();
  const before = await corner.boundingBox();
  await page.locator(".table-scroller").evaluate((box) => box.scrollTo(400, 600));
  expect(await corner.boundingBox()).toEqual(before);
});

test("nothing scrolls sideways where there is room for all", async ({ page }) => {
  await page.goto("./");
  const sideways = await page
    .locator("*")
    .evaluateAll((all) =>
      all
        .filter(
          (box) => /auto|scroll/.test(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth,
        )
        .map(({ className }) => className),
    );
  expect(sideways).toEqual([]);
});

test("closed models are pinned above as a reference, and a baseline turns cells into differences", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Closed models as reference" }).click();
  await expect(grid(page).locator("tbody tr").first().getByText("pinned")).toHaveCount(1);
  await grid(page).locator("tbody tr").first().hover();
  await grid(page)
    .locator("tbody tr")
    .first()
    .getByRole("button", { name: /^Actions/ })
    .click();
  await page.getByRole("button", { name: /difference to it/ }).click();
  await expect(grid(page).getByText("baseline", { exact: true })).toBeVisible();
  await expect(grid(page).locator("tbody tr").nth(8)).toContainText(/\d+ won, \d+ tied, \d+ lost/);
});

test("above a thousand rows the page says that only those in sight are there", async ({ page }) => {
  await openMade(page, "#/compare?size=&setting=", { systems: 1200 });
  await expect(page.getByText(/rows: only those in sight are in the page/)).toBeVisible();
  const total = Number(await grid(page).getAttribute("aria-rowcount"));
  expect(total).toBeGreaterThan(1000);
  expect(await grid(page).locator("tbody tr").count()).toBeLessThan(200);
  const last = grid(page).locator(`tr[aria-rowindex="${total}"]`);
  await expect(async () => {
    await page.locator(".table-scroller").evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await expect(last).toBeInViewport({ timeout: 500 });
  }).toPass();
});
