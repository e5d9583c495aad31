import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { charts } from "../../src/charts/index";
import { defaultView, EMPTY_VIEW } from "../../src/compare/defaultView";
import { indexDataset } from "../../src/compare/indexDataset";
import type { View } from "../../src/compare/view";
import { encodeDataset } from "../../src/dataset/encodeDataset";
import { writeView } from "../../src/state/url";
import { contrast, linear, type Rgb } from "../charts/colour";
import { madeDataset, type Scene } from "../charts/madeDataset";
import { test } from "./test";

const NAMES = charts.map(({ name }) => name);
const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Opens a chart of a made dataset, all systems on all its benchmarks; collects what goes wrong on the page. */
async function openChart(
  page: Page,
  chart: string,
  scene: Scene,
  patch: Partial<View> = {},
): Promise<string[]> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  const dataset = madeDataset(scene);
  const index = indexDataset(dataset);
  const view: View = { ...EMPTY_VIEW, screen: "charts", chart, columns: [...index.columns.keys()], ...patch };
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

/** The ink of each theme: none of the other's may reach a picture. */
const INKS = [
  { theme: "light", ink: "#191b1f", other: "#e9eaec" },
  { theme: "dark", ink: "#e9eaec", other: "#191b1f" },
];

/** "rgb(25, 27, 31)" as light. */
function lightOf(computed: string): Rgb {
  const channels = computed.match(/[\d.]+/g)!.map(Number);
  return channels.slice(0, 3).map((channel) => linear(channel / 255)) as Rgb;
}

interface Box {
  said: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The texts of a drawing that stand upright, and the frame they must stay in. Halos lie under their own text. */
async function textsOf(page: Page): Promise<{ frame: Box; texts: Box[] }> {
  return page.locator(".chart-drawing svg:has(.chart-title)").evaluate((svg) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { said: element.textContent ?? "", left, right, top, bottom };
    };
    const texts = [...svg.querySelectorAll('text:not([aria-hidden="true"], [transform])')];
    return { frame: boxOf(svg), texts: texts.map(boxOf).filter(({ said }) => said !== "") };
  });
}

/** Pairs of texts that cover one another by more than the room round their letters. */
function overlapping(texts: Box[]): string[] {
  const slack = 3;
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter(
        (b) =>
          a.left + slack < b.right &&
          b.left + slack < a.right &&
          a.top + slack < b.bottom &&
          b.top + slack < a.bottom,
      )
      .map((b) => `${a.said} / ${b.said}`),
  );
}

function outside(frame: Box, boxes: Box[]): string[] {
  return boxes
    .filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1)
    .map(({ said }) => said);
}

/** Scenes that a drawing finds hard, each with what the table has of it. */
const SCENES: Record<string, Scene> = {
  "1 system": { systems: 1, conflicts: true },
  "5 systems with gaps": { systems: 5, missing: 0.2, conflicts: true },
  "40 systems": { systems: 40, missing: 0.2, conflicts: true },
  "400 systems": { systems: 400, missing: 0.2, conflicts: true },
  "long names": { systems: 12, longNames: true, conflicts: true },
  "less is better": { systems: 12, lowerIsBetter: true, conflicts: true },
};

for (const chart of NAMES) {
  for (const size of [DESK, PHONE]) {
    test(`${chart} keeps its words apart and inside at ${size.width} pixels, whatever there is to draw`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      for (const [name, scene] of Object.entries(SCENES)) {
        const problems = await openChart(page, chart, scene);
        if (scene.systems > 1) expect(await marks(page).count(), name).toBeGreaterThan(0);
        expect(await overflow(page), name).toBeLessThanOrEqual(0);
        const { frame, texts } = await textsOf(page);
        expect(outside(frame, texts), name).toEqual([]);
        expect(overlapping(texts), name).toEqual([]);
        expect(problems, name).toEqual([]);
        await page.goto("about:blank");
      }
    });
  }

  test(`${chart} marks each axis that leaves 0 out, and says where it starts`, async ({ page }) => {
    await openChart(page, chart, { systems: 8, conflicts: true });
    const said = (await page.locator(".chart-drawing svg:has(.chart-title)").innerHTML()).match(
      /axis starts at/g,
    );
    await expect(page.locator(".chart-axis-cut")).toHaveCount(said?.length ?? 0);
    const isLength = chart === "bars";
    const hasAxis = !["heat", "duel"].includes(chart);
    expect(said !== null).toBe(hasAxis && !isLength);
  });

  test(`${chart} has its marks in reading order, and says the change of those that have one`, async ({
    page,
  }) => {
    await openChart(page, chart, { systems: 8, conflicts: true });
    const told = await marks(page).evaluateAll((all) =>
      all.map((mark) => ({
        at: Number(mark.getAttribute("data-mark")),
        said: mark.getAttribute("aria-label"),
      })),
    );
    expect(told.map(({ at }) => at)).toEqual(told.map((_, at) => at));
    const changes = told.filter(({ said }) => /[+-]\d[\d.]* points/.test(said ?? ""));
    // A strip's marks are reports of one number: they differ, and nothing changed.
    if (chart === "strip") expect(changes).toEqual([]);
    else expect(changes.length).toBeGreaterThan(0);
  });

  test(`${chart} says split, n, scale and count of systems, and where less is better`, async ({ page }) => {
    await openChart(page, chart, { systems: 8, conflicts: true });
    const words = page.locator(".chart-drawing svg:has(.chart-title)");
    for (const said of [/testmini/, /accuracy/, /n = 1,000/, /points of *100/, /\d+ systems?/])
      await expect(words).toContainText(said);
    await page.goto("about:blank");
    await openChart(page, chart, { systems: 8, lowerIsBetter: true, conflicts: true });
    await expect(words).toContainText(/lower is *better/);
  });

  test(`${chart} is exported as it is drawn, in light and in dark`, async ({ page }) => {
    await openChart(page, chart, { systems: 8, missing: 0.15, conflicts: true });
    const drawn = await page.locator(".chart-drawing svg:has(.chart-title)").evaluate((svg) => ({
      texts: [...svg.querySelectorAll("text")].map((text) => text.textContent),
      shapes: svg.querySelectorAll(".chart-shape, .chart-bar").length,
    }));
    await page.keyboard.press("e");
    const dialog = page.getByRole("dialog", { name: "Export" });
    await dialog.getByRole("radio", { name: "SVG picture" }).check();
    for (const { theme, ink, other } of INKS) {
      await dialog.getByRole("combobox", { name: "Theme" }).selectOption(theme);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: /^Download/ }).click(),
      ]);
      const svg = readFileSync(await download.path(), "utf8");
      const exported = await page.evaluate((svg) => {
        const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
        return {
          texts: [...picture.querySelectorAll("g text")].map((text) => text.textContent),
          shapes: picture.querySelectorAll("g path[fill][stroke], g rect[fill][stroke]").length,
          unnamed: [...picture.querySelectorAll("g text")].filter((text) => !text.hasAttribute("font-family"))
            .length,
        };
      }, svg);
      expect(exported.texts).toEqual(drawn.texts);
      expect(exported.shapes).toBeGreaterThanOrEqual(drawn.shapes);
      expect(exported.unnamed).toBe(0);
      expect(svg).toContain(ink);
      expect(svg).not.toContain(other);
      expect(svg).not.toMatch(/foreignObject|<style|class=|var\(|NaN/);
      const rastered = spawnSync("rsvg-convert", [], { input: svg });
      if (!rastered.error) expect(rastered.stderr.toString()).toBe("");
    }
  });

  test(`${chart} stands still`, async ({ page }) => {
    await openChart(page, chart, { systems: 8, conflicts: true });
    await marks(page).first().focus();
    const moving = await page
      .locator(".chart-card")
      .evaluate((card) => card.getAnimations({ subtree: true }));
    expect(moving).toEqual([]);
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
  await openChart(page, "bars", { systems: 12, missing: 0.4 });
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
  test(`every text of every chart has 4.5:1 on what lies under it in ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    for (const chart of NAMES) {
      await openChart(page, chart, { systems: 8, conflicts: true });
      const texts = await page.locator(".chart-drawing svg:has(.chart-title)").evaluate((svg) => {
        const paper = getComputedStyle(svg).backgroundColor;
        const cells = [...svg.querySelectorAll("rect.chart-bar")].map((cell) => ({
          box: cell.getBoundingClientRect(),
          fill: getComputedStyle(cell).fill,
        }));
        return [...svg.querySelectorAll('text:not([aria-hidden="true"])')].map((text) => {
          const { left, top, width, height } = text.getBoundingClientRect();
          const [x, y] = [left + width / 2, top + height / 2];
          const under = cells.find(
            ({ box, fill }) =>
              fill !== "none" && x > box.left && x < box.right && y > box.top && y < box.bottom,
          );
          return { said: text.textContent, ink: getComputedStyle(text).fill, ground: under?.fill ?? paper };
        });
      });
      const faint = texts.filter(({ ink, ground }) => contrast(lightOf(ink), lightOf(ground)) < 4.5);
      expect(faint, chart).toEqual([]);
      await page.goto("about:blank");
    }
  });

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

test("few systems stand as groups of bars on one axis, each named, and what is missing is said in its place", async ({
  page,
}) => {
  const columns = ["MathVista@testmini", "MathVerse@testmini", "We-Math@testmini"];
  await openChart(page, "bars", { systems: 3, missing: 0.25 }, { columns });
  const heights = await marks(page)
    .locator("rect.chart-bar")
    .evaluateAll((bars) => bars.map((bar) => [bar.getAttribute("class"), bar.getAttribute("height")]));
  const texts = await marks(page).evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("aria-label") ?? ""),
  );
  const scores = texts.map((text) => Number(/: (\d+\.\d+)/.exec(text)![1]));
  const [unit] = heights.map(([, height], at) => Number(height) / scores[at]!);
  for (const [at, [, height]] of heights.entries())
    expect(Number(height) / scores[at]!).toBeCloseTo(unit!, 1);
  const missing = await page.locator(".chart-absent", { hasText: "not reported" }).count();
  expect(missing).toBeGreaterThan(0);
  const systems = new Set(heights.map(([look]) => look)).size;
  expect(heights.length + missing).toBe(systems * columns.length);
});

test("what is picked is in the address, and the address brings it back", async ({ page }) => {
  await openChart(page, "size", { systems: 8 });
  await page
    .getByRole("combobox", { name: "Benchmark", exact: true })
    .selectOption({ label: "MathVerse (testmini · accuracy)" });
  await expect(page).toHaveURL(/benchmark=MathVerse@testmini/);
  await expect(page.locator(".chart-title")).toContainText("MathVerse");
  await page.reload();
  await expect(page.locator(".chart-title")).toContainText("MathVerse");

  await page.getByRole("button", { name: "Head to head" }).click();
  await page.getByRole("combobox", { name: "System", exact: true }).selectOption("Reasoner-2");
  await page.getByRole("combobox", { name: "Against", exact: true }).selectOption("Reasoner-1");
  await expect(page).toHaveURL(/system=Reasoner-2&rival=Reasoner-1/);
  await page.reload();
  await expect(page.locator(".chart-title")).toContainText("Reasoner-2 against Reasoner-1");

  await page.getByRole("button", { name: "Across benchmarks" }).click();
  await expect(page.locator(".chart-title")).toContainText("Reasoner-2 across benchmarks");
  await expect(page.locator(".chart-labels")).toContainText("Base of Reasoner-2");
});

test("a pick that the dataset does not have is told, and the chart opens on what there is", async ({
  page,
}) => {
  await openChart(page, "size", { systems: 8 }, { chartBenchmark: "Nowhere" });
  await expect(page.getByRole("note")).toContainText("Nowhere");
  await expect(page.locator(".chart-title")).toContainText("MathVista");
});
