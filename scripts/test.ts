// All of the project's checks in one run: types, lint, format, unit and component tests, and the built page in a real
// Chromium. Ends with one plain line: "N passed, N failed, N skipped".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./findChromium";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const reports = mkdtempSync(join(tmpdir(), "benchledger-"));

function run(title: string, command: string, args: string[], env: Record<string, string> = {}): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** A step without tests of its own counts as one. */
function step(title: string, script: string): Tally {
  const ok = run(title, "npm", ["run", "--silent", script]);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function report(path: string): Record<string, unknown> | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  } catch {
    return null;
  }
}

/** A runner that failed without a failed test (it crashed, or found no test) counts as one failure. */
function tally(ok: boolean, passed: unknown, failed: unknown, skipped: unknown): Tally {
  const counts = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: Number(skipped ?? 0) };
  const broken = counts.failed === 0 && (!ok || counts.passed === 0);
  return { ...counts, failed: broken ? 1 : counts.failed };
}

function unitTests(): Tally {
  const file = join(reports, "unit.json");
  const ok = run("unit and component tests", "npx", [
    "--no-install",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  const r = report(file);
  return tally(ok, r?.numPassedTests, r?.numFailedTests, r?.numPendingTests);
}

async function browserTests(): Promise<Tally> {
  const file = join(reports, "browser.json");
  const chromium = await findChromium().catch((error: Error) => {
    console.error(error.message);
    return null;
  });
  if (!chromium) return { passed: 0, failed: 1, skipped: 0 };
  console.log(`\nChromium: ${chromium}`);
  const ok = run("browser tests", "npx", ["--no-install", "playwright", "test", "--reporter=list,json"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = report(file)?.stats as Record<string, number> | undefined;
  return tally(ok, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected, stats?.skipped);
}

const all: Tally[] = [
  step("types, lint, format", "check"),
  step("build the dataset and the page", "build"),
  unitTests(),
  await browserTests(),
];
rmSync(reports, { recursive: true, force: true });
const sum = (key: keyof Tally) => all.reduce((n, t) => n + t[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
