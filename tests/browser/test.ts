import { test as base } from "@playwright/test";

/** A page that is ready once the script has drawn it: the opening view that stands in the page before answers to nothing. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const drawn = () => page.locator(".at-once").waitFor({ state: "detached" });
    for (const go of ["goto", "reload", "goBack"] as const) {
      const plain = page[go].bind(page) as (...args: unknown[]) => Promise<never>;
      Object.assign(page, {
        [go]: async (...args: unknown[]) => {
          const response = await plain(...args);
          await drawn();
          return response;
        },
      });
    }
    await use(page);
  },
});
