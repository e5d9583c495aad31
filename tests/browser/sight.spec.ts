import { expect, type Page } from "@playwright/test";
import { charts } from "../../src/charts/index";
import { groupBy } from "../../src/compare/groupBy";
import { distance, linear, oklab, type Rgb } from "../charts/colour";
import { openMade } from "./openMade";
import { skipWithOtherFonts } from "./skipWithOtherFonts";
import { test } from "./test";

const SIGHTS = ["deuteranopia", "protanopia", "tritanopia", "achromatopsia"] as const;
type Sight = (typeof SIGHTS)[number];
const SCENE = { systems: 12, conflicts: true, missing: 0.15 };
/** As in the palette's own test: distance in Oklab times 100; about 2 is just noticeable. */
const NOTICEABLE = 7;

interface Seen {
  /** What tells a mark apart without colour: shapes, dashes, signs. */
  form: string;
  /** What it is: the classes that colour it. */
  look: string;
  colour: Rgb;
}

async function openFor(page: Page, chart: string, sight: Sight): Promise<void> {
  await openMade(page, `#/charts?chart=${chart}&size=&setting=`, SCENE);
  await expect(page.locator(".chart-words").first()).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setEmulatedVisionDeficiency", { type: sight });
}

/** Every mark of the chart with the colour that the simulation shows of it. */
async function marksSeen(page: Page): Promise<Seen[]> {
  const marks = await page.locator(".chart-drawing [data-mark]").evaluateAll((groups) =>
    groups.map((group) => {
      const shapes = [...group.querySelectorAll(".chart-shape, .chart-bar, .chart-span")];
      const outline = (shape: Element) => (shape.getAttribute("d") ?? "rect").replaceAll(/[\d.,\s]+/g, "");
      const dash = (shape: Element) => getComputedStyle(shape).strokeDasharray;
      const main = shapes.at(-1)!;
      const box = main.getBoundingClientRect();
      const isCell = main.tagName === "rect";
      return {
        form: [
          ...shapes.map((shape) => `${outline(shape)} ${dash(shape)}`),
          /[▲▼–]/.exec(group.textContent ?? "")?.[0] ?? "",
        ].join("|"),
        look: main.getAttribute("class") ?? "",
        x: (isCell ? box.left + 5 : box.left + box.width / 2) + scrollX,
        y: box.top + box.height / 2 + scrollY,
      };
    }),
  );
  const picture = (await page.screenshot({ fullPage: true })).toString("base64");
  const colours = await page.evaluate(
    async ({ picture, marks }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
      pen.drawImage(bitmap, 0, 0);
      return marks.map(({ x, y }) => [...pen.getImageData(Math.round(x), Math.round(y), 1, 1).data]);
    },
    { picture, marks },
  );
  return marks.map(({ form, look }, at) => ({
    form,
    look,
    colour: colours[at]!.slice(0, 3).map((channel) => linear(channel / 255)) as Rgb,
  }));
}

/** One mark for each look: of those that lie on one another, the colour that most of its marks show. */
function oneOfEach(marks: Seen[]): Seen[] {
  const looks = groupBy(marks, ({ form, look }) => `${form} ${look}`);
  return [...looks.values()].map((alike) => {
    const colours = groupBy(alike, ({ colour }) => colour.join());
    return [...colours.values()].toSorted((a, b) => b.length - a.length)[0]![0]!;
  });
}

for (const sight of SIGHTS) {
  for (const theme of ["light", "dark"] as const) {
    test(`with ${sight}, marks of one form keep their colours apart in ${theme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      for (const { name } of charts) {
        await openFor(page, name, sight);
        const looks = oneOfEach(await marksSeen(page));
        expect(looks.length, name).toBeGreaterThan(0);
        const near = looks.flatMap((a, at) =>
          looks
            .slice(at + 1)
            .filter((b) => a.form === b.form && !isShade(a) && distance(a.colour, b.colour) < NOTICEABLE)
            .map((b) => `${name}: ${a.look} / ${b.look}`),
        );
        expect(near).toEqual([]);
        if (name === "heat") expectOrderedShades(looks, theme);
        await page.goto("about:blank");
      }
    });
  }

  test(`the date chart with ${sight} looks as it did`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openFor(page, "date", sight);
    await skipWithOtherFonts(page);
    await expect(page.locator(".chart-card")).toHaveScreenshot(`chart-date-${sight}.png`);
  });
}

const SHADE = /chart-heat-(\d)/;

/** Shades are an order, with the number printed on each: neighbours may be near, but none out of order. */
function isShade({ look }: Seen): boolean {
  return SHADE.test(look);
}

function expectOrderedShades(looks: Seen[], theme: "light" | "dark"): void {
  const shades = looks.filter(isShade).toSorted((a, b) => (a.look < b.look ? -1 : 1));
  const lightness = shades.map(({ colour }) => oklab(colour)[0]);
  expect(shades.length).toBeGreaterThan(4);
  expect(lightness).toEqual(lightness.toSorted((a, b) => (theme === "light" ? b - a : a - b)));
}
