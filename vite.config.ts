import react from "@vitejs/plugin-react";
import { defaultClientConditions } from "vite";
import { defineConfig } from "vitest/config";

/** The dev server puts styles into the page itself; what is built keeps the strict policy. */
const looseStylesInDev = {
  name: "loose-styles-in-dev",
  apply: "serve" as const,
  transformIndexHtml: (html: string) => html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  base: "./",
  plugins: [react(), looseStylesInDev],
  // What is made for a worker also runs in the page; the Markdown parser's build for a page alone breaks in a worker.
  resolve: { conditions: ["worker", ...defaultClientConditions] },
  build: { target: "es2022", sourcemap: false, modulePreload: { polyfill: false } },
  worker: { format: "es" },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    setupFiles: ["tests/setup.ts"],
    restoreMocks: true,
    testTimeout: 90_000,
  },
});
