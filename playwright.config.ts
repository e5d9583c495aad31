import { defineConfig } from "@playwright/test";
import { ADDRESS } from "./scripts/address";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
];
// Chromium refuses its sandbox to root, which containers run as.
const asRoot = process.getuid?.() === 0;
const chromium = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/browser",
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI === "true",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: "disabled" }, timeout: 15_000 },
  use: {
    baseURL: ADDRESS,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    permissions: ["clipboard-read", "clipboard-write"],
    launchOptions: {
      args: asRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
      ...(chromium ? { executablePath: chromium } : {}),
    },
  },
  webServer: {
    command: "npx --no-install tsx scripts/serve.ts",
    url: ADDRESS,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
