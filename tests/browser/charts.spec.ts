import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { charts } from "../../src/charts/index";
import { defaultView, EMPTY_VIEW } from "../../src/compare/defaultView";
import { indexDataset } from "../../src/compare/indexDataset";
import type { View } from "../../src/compare/view";
import { encodeDataset } from "../../src/dataset/encodeDataset";
import { writeView } from "../../src/state/url";
import { madeDataset, type Scene } from "../charts/madeDataset";
import { test } from "./test";

const NAMES = charts.map(({ name }) => name);
const PHONE = { width: 390, height: 844 };

/** Opens a chart of a made dataset, all systems on all its benchmarks; collects what goes wrong on the page. */
async function openChart(page: Page, chart: string, scene: Scene): Promise<string[]> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const dataset = madeDataset(scene);
  const index = indexDataset(dataset);
  const view: View = { ...EMPTY_VIEW, screen: "charts", chart, columns: [...index.columns.keys()] };
  await page.route("**/dataset.json", (route) => route.fulfill({ json: encodeDataset(dataset) }));
  await page.goto(writeView(view, defaultView(index)));
  await expect(page.locator(".chart-words").first()).toBeVisible();
  return problems;
}

function marks(page: Page) {
  return page.locator(".chart-drawing [data-mark]");
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

for (const chart of NAMES) {
  test(`${chart} draws 1, 5, 40 and 400 systems without a fault and no wider than the page`, async ({
    page,
  }) => {
    test.slow();
    for (const systems of [1, 5, 40, 400]) {
      const problems = await openChart(page, chart, {
        systems,
        missing: systems > 1 ? 0.2 : 0,
        conflicts: true,
      });
      if (systems > 1) expect(await marks(page).count()).toBeGreaterThan(0);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(problems).toEqual([]);
      await page.goto("about:blank");
    }
  });

  test(`${chart} fits a phone with long names`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const problems = await openChart(page, chart, { systems: 12, longNames: true, conflicts: true });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
  });

  test(`${chart} is announced, stepped through and opened by keyboard, and has its table and words`, async ({
    page,
  }) => {
    await openChart(page, chart, { systems: 8, conflicts: true });
    const drawing = page.locator(".chart-drawing svg:has(.chart-title)");
    await expect(drawing).toContainText("Reports chosen: own paper first");
    await expect(drawing.locator("foreignObject, image, script, style")).toHaveCount(0);

    const drawn = await marks(page).count();
    await page.getByText("Show as table").click();
    await expect(page.locator(".chart-table tbody tr")).toHaveCount(drawn);

    await marks(page).first().focus();
    await page.keyboard.press("End");
    const last = marks(page).last();
    await expect(last).toBeFocused();
    await expect(last).toHaveAccessibleName(/, .+ \(.+\): [\d.]+/);
    await expect(page.locator('.chart-drawing [data-mark][tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/evidence=/);
  });
}

test("a number that is not reported has no mark, and its system is named as missing", async ({ page }) => {
  await openChart(page, "bars", { systems: 5, missing: 0.4 });
  for (const text of await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("aria-label")),
  )) {
    expect(text).not.toMatch(/: 0(\.0+)?[.,]/);
  }
  await expect(page.locator(".chart-words")).toContainText("Not reported (");
});

test("names in the scatter of 40 systems touch neither one another nor the edge of the drawing", async ({
  page,
}) => {
  await openChart(page, "size", { systems: 40 });
  const boxes = await page.locator(".chart-labels .chart-name").evaluateAll((all) => {
    const drawing = document.querySelector(".chart-drawing svg")!.getBoundingClientRect();
    return all.map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return {
        left,
        right,
        top: top + 1,
        bottom: bottom - 1,
        outside: left < drawing.left || right > drawing.right,
      };
    });
  });
  expect(boxes.length).toBeGreaterThan(10);
  expect(boxes.filter(({ outside }) => outside)).toEqual([]);
  const touching = boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(touching).toEqual([]);
});

test("400 systems are drawn in parts: the count is said and more come on request", async ({ page }) => {
  await openChart(page, "bars", { systems: 400 });
  await expect(marks(page)).toHaveCount(40);
  await expect(page.locator(".chart-words")).toContainText(/40 of \d+ numbers are drawn/);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(marks(page)).toHaveCount(160);
});

test("reaching a mark shows its facts and Escape takes them away", async ({ page }) => {
  await openChart(page, "dumbbell", { systems: 5 });
  await marks(page).first().focus();
  await expect(page.locator(".chart-tip")).toContainText("Base → trained");
  await page.keyboard.press("Escape");
  await expect(page.locator(".chart-tip")).toHaveCount(0);
});

test("for word error rates less is better: the frontier falls", async ({ page }) => {
  await openChart(page, "size", { systems: 12, lowerIsBetter: true });
  await expect(page.locator(".chart-words")).toContainText("lower is better");
  const path = (await page.locator("path.chart-frontier").last().getAttribute("d")) ?? "";
  const heights = [...path.matchAll(/[MV](?:[\d.]+,)?([\d.]+)/g)].map(([, height]) => Number(height));
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on any chart in ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: theme });
    for (const chart of NAMES) {
      await openChart(page, chart, { systems: 8, conflicts: true });
      const { violations } = await new AxeBuilder({ page }).include(".chart-screen").analyze();
      expect(violations.map(({ id, nodes }) => `${chart}: ${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.goto("about:blank");
    }
  });
}
