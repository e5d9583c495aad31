import { expect, type Page } from "@playwright/test";
import { ADDRESS, BASE_PATH } from "../../scripts/address";
import { test } from "./test";

/** Answers a request for dataset.json with something else. */
async function serveInstead(
  page: Page,
  answer: { status?: number; body?: string; change?: (dataset: never) => void },
) {
  await page.route("**/dataset.json", async (route) => {
    if (!answer.change) return route.fulfill({ status: answer.status ?? 200, body: answer.body ?? "" });
    const json: unknown = await (await route.fetch()).json();
    answer.change(json as never);
    return route.fulfill({ json });
  });
}

test.describe("on a static host, under a sub-path", () => {
  test("the page asks only for its own files, and its policy refuses none of them", async ({ page }) => {
    const strays: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => {
      const { protocol, host, pathname } = new URL(request.url());
      if (["data:", "blob:"].includes(protocol)) return;
      if (host !== new URL(ADDRESS).host || !pathname.startsWith(BASE_PATH)) strays.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto("./");
    await expect(page.getByRole("row").nth(3)).toBeVisible();
    await page.keyboard.press("2");
    await expect(page.locator("svg.recharts-surface").first()).toBeVisible();
    expect({ strays, complaints }).toEqual({ strays: [], complaints: [] });
  });

  test("an address opened afresh shows the view it was made for", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("columnheader").nth(2).getByRole("button").first().click();
    await expect(page.getByRole("columnheader").nth(2)).toHaveAttribute("aria-sort", /ascending|descending/);
    const first = await page.getByRole("rowheader").first().textContent();
    await page.goto("about:blank");
    await page.goBack();
    await expect(page.getByRole("rowheader").first()).toHaveText(first ?? "");
  });
});

test.describe("before the script has run", () => {
  const rowsOf = async (page: Page) => ({
    texts: await page.getByRole("row").allTextContents(),
    first: await page.getByRole("rowheader").first().boundingBox(),
  });

  test("the opening table stands in the page, where the script then draws the same", async ({
    page,
    browser,
  }) => {
    await page.goto("./");
    const waiting = await (await browser.newContext({ baseURL: ADDRESS })).newPage();
    await waiting.route("**/*.js", (route) => route.abort());
    await waiting.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
    await waiting.goto("./");
    expect(await rowsOf(waiting)).toEqual(await rowsOf(page));
  });

  test("a reader without scripts has the table, and is told what is missing", async ({ browser }) => {
    const page = await (await browser.newContext({ baseURL: ADDRESS, javaScriptEnabled: false })).newPage();
    await page.goto("./");
    await expect(page.locator("noscript > p", { hasText: "need JavaScript" })).toBeVisible();
    await expect(page.getByRole("rowheader").first()).toBeVisible();
  });
});

test("an address that asks for another view never shows the opening one", async ({ page }) => {
  await page.route("**/dataset.json", () => {});
  page.goto("./#/coverage").catch(() => {});
  await expect(page.getByText("Loading the results")).toBeVisible();
  await expect(page.getByRole("table")).toBeHidden();
});

test.describe("a dataset that cannot be used", () => {
  const cases = [
    { name: "is not there", answer: { status: 404, body: "not found" }, says: /404/ },
    { name: "is cut off", answer: { body: '{"schema": "bench' }, says: /JSON/i },
    {
      name: "holds a number where a printed form belongs",
      answer: {
        change: (dataset: { results: { value: { values?: unknown[] } | unknown[] } }) => {
          const column = dataset.results.value;
          const values = Array.isArray(column) ? column : (column.values ?? []);
          values[3] = 72.9;
        },
      },
      says: /results\.value\S*\[\d+\]/,
    },
    {
      name: "has columns of different lengths",
      answer: {
        change: (dataset: { results: { id: unknown[] } }) => {
          dataset.results.id.pop();
        },
      },
      says: /results/,
    },
  ];
  for (const { name, answer, says } of cases) {
    test(`says what is wrong and where when it ${name}`, async ({ page }) => {
      await serveInstead(page, answer as never);
      await page.goto("./");
      const alert = page.getByRole("alert");
      await expect(alert).toBeVisible();
      await expect(alert).toContainText("dataset.json");
      await expect(alert).toContainText(says);
      await expect(page.getByRole("table")).toHaveCount(0);
    });
  }
});
