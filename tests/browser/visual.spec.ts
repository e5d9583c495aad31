import { expect, type Page } from "@playwright/test";
import { charts } from "../../src/charts/index";
import { openMade } from "./openMade";
import { skipWithOtherFonts } from "./skipWithOtherFonts";
import { test } from "./test";

const SCENE = { systems: 24, conflicts: true, missing: 0.15 };
const ALL = "#/compare?size=&setting=";
const PHONE = { width: 390, height: 844 };
const WIDE = { width: 1440, height: 900 };

/** Pictures of made data: they change when the page does, and not when the data grows. */
const PICTURES: {
  name: string;
  address: string;
  size: { width: number; height: number };
  theme: "light" | "dark";
  after?: (page: Page) => Promise<void>;
}[] = [
  { name: "table", address: ALL, size: WIDE, theme: "light" },
  {
    name: "table-heat-groups",
    address: `${ALL}&cells=scores&heat=1&group=size&average=1&show=size,year`,
    size: WIDE,
    theme: "dark",
  },
  { name: "table-transposed", address: `${ALL}&transposed=1`, size: WIDE, theme: "light" },
  { name: "table-phone", address: ALL, size: PHONE, theme: "light" },
  {
    name: "evidence",
    address: ALL,
    size: WIDE,
    theme: "dark",
    after: async (page) => {
      await page.locator("tbody button.cell", { hasText: "1 of" }).first().click();
      await expect(page.locator("mark")).toBeVisible();
    },
  },
  {
    name: "evidence-phone",
    address: ALL,
    size: PHONE,
    theme: "light",
    after: async (page) => {
      await page.locator("tbody button.cell:visible").first().click();
      await expect(page.locator("mark")).toBeVisible();
    },
  },
  {
    name: "filters-phone",
    address: ALL,
    size: PHONE,
    theme: "dark",
    after: (page) => page.getByRole("button", { name: "Filters" }).click(),
  },
  { name: "no-row", address: `${ALL}&q=zzzz`, size: WIDE, theme: "light" },
  { name: "benchmark", address: "#/benchmarks/MathVista", size: WIDE, theme: "light" },
  { name: "coverage", address: "#/coverage", size: WIDE, theme: "dark" },
];

for (const { name, address, size, theme, after } of PICTURES) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openMade(page, address, SCENE);
    await skipWithOtherFonts(page);
    await after?.(page);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}

/** Few enough that a reader of a picture sees each mark; with gaps, losses and changes inside the noise. */
const FEW = { systems: 8, conflicts: true, missing: 0.15 };
/** So that no picture is taken while the page is scrolled, with its bar over the drawing. */
const TALL = 3000;
const CHARTS = charts.map(({ name }) => ({ name, address: `#/charts?chart=${name}&size=&setting=` }));
const GROUPS = {
  name: "bars-groups",
  address: "#/charts?size=&setting=&cols=MathVista@testmini,MathVerse@testmini,We-Math@testmini&q=reasoner",
};

for (const { name, address } of [...CHARTS, GROUPS]) {
  for (const { size, theme } of [
    { size: WIDE, theme: "light" },
    { size: PHONE, theme: "dark" },
  ] as const) {
    test(`the ${name} chart looks as it did at ${size.width} pixels in ${theme}`, async ({ page }) => {
      await page.setViewportSize({ ...size, height: TALL });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await openMade(page, address, FEW);
      await skipWithOtherFonts(page);
      await expect(page.locator(".chart-words").first()).toBeVisible();
      await expect(page.locator(".chart-card")).toHaveScreenshot(`chart-${name}-${theme}.png`);
    });
  }
}
