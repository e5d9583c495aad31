import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const WHAT_TO_DO = `No Chromium for the browser tests. Any one of these helps:
  - install Chromium or Chrome with your system's package manager, then run the tests again
  - CHROMIUM_PATH=/path/to/chromium npm test
  - npx playwright install chromium`;

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function installed(): string | null {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  const onPath = folders.flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
  return [...onPath, ...ELSEWHERE].find((path) => existsSync(path)) ?? null;
}

async function playwrights(): Promise<string | null> {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

function mayUseApt(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * The path of a Chromium for the browser tests: the one that CHROMIUM_PATH names, the system's, Playwright's, one that
 * the package manager installs where it may (Debian's, as root), or Playwright's download.
 * Throws with what to do where none can be had.
 */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which does not exist`);
  }
  const found = installed() ?? (await playwrights());
  if (found) return found;
  console.error("no Chromium found: installing one for the browser tests");
  if (mayUseApt()) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"]);
    const path = installed();
    if (path) return path;
  }
  run(process.execPath, [join("node_modules", "@playwright", "test", "cli.js"), "install", "chromium"]);
  const downloaded = await playwrights();
  if (downloaded) return downloaded;
  throw new Error(WHAT_TO_DO);
}
