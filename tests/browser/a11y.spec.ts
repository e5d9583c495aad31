import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { openMade } from "./openMade";
import { test } from "./test";

const SCENE = { systems: 8, conflicts: true, missing: 0.15 };

/** Every screen and every state that covers a part of it. */
const STATES: { name: string; address: string; after?: (page: Page) => Promise<void> }[] = [
  { name: "the table", address: "#/compare?size=&setting=" },
  {
    name: "the table with everything on",
    address:
      "#/compare?size=&setting=&heat=1&average=1&group=size&show=baseModel,size,training,weights,year,paper",
  },
  { name: "the transposed table", address: "#/compare?size=&setting=&transposed=1&average=1" },
  { name: "no row", address: "#/compare?q=zzzz" },
  {
    name: "the evidence",
    address: "#/compare?size=&setting=",
    after: async (page) => {
      await page.locator("tbody button.cell:visible").first().click();
      await expect(page.locator("mark")).toBeVisible();
    },
  },
  {
    name: "the table options",
    address: "",
    after: (page) => page.getByRole("button", { name: "Table options" }).click(),
  },
  {
    name: "the search with suggestions",
    address: "",
    after: async (page) => {
      await page.getByRole("combobox", { name: /^Search/ }).fill("math");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  { name: "help", address: "", after: (page) => page.keyboard.press("?") },
  { name: "charts", address: "#/charts?size=&setting=" },
  { name: "benchmarks", address: "#/benchmarks" },
  { name: "a benchmark", address: "#/benchmarks/MathVista" },
  { name: "papers", address: "#/papers" },
  {
    name: "a paper",
    address: "#/papers",
    after: async (page) => {
      await page.getByRole("table").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Papers" })).toHaveCount(0);
    },
  },
  { name: "coverage", address: "#/coverage" },
  { name: "a page that is not there", address: "#/papers/none" },
];

for (const theme of ["light", "dark"] as const) {
  for (const { name, address, after } of STATES) {
    test(`axe finds nothing in ${name}, ${theme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await openMade(page, address, SCENE);
      await after?.(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
}

test("axe finds nothing in the damaged dataset's page and in the filters of the phone", async ({ page }) => {
  test.slow();
  await page.route("**/dataset.json", (route) => route.fulfill({ body: "{" }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.unroute("**/dataset.json");
  await page.setViewportSize({ width: 390, height: 844 });
  await openMade(page, "", SCENE);
  await page.getByRole("button", { name: "Filters" }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
