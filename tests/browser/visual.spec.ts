import { expect, type Page } from "@playwright/test";
import { openMade } from "./openMade";
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

/** What this line measures in the page's font where the pictures were taken: other fonts make other pictures. */
const LINE = { text: "Qwen2.5-VL-7B 72.90 MathVista", width: 233.6 };

async function widthOfLine(page: Page): Promise<number> {
  return page.evaluate((text) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return 0;
    pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
    return pen.measureText(text).width;
  }, LINE.text);
}

for (const { name, address, size, theme, after } of PICTURES) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openMade(page, address, SCENE);
    const width = await widthOfLine(page);
    test.skip(Math.abs(width - LINE.width) > 0.5, `taken with other fonts: a line is ${width} px wide here`);
    await after?.(page);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
