import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const scripts = (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> })
  .scripts;

describe("the README", () => {
  it("names only npm scripts that exist", () => {
    const named = [...readme.matchAll(/npm (?:run )?(?:--silent )?(?:--prefix \S+ )?([a-z]+)/g)].map(
      (m) => m[1] ?? "",
    );
    expect(named.filter((name) => name !== "ci" && name !== "run" && !(name in scripts))).toEqual([]);
  });

  it("names only files and folders that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map((m) => m[1] ?? "");
    const inCode = [...readme.matchAll(/`((?:src|data|tests|scripts|public)\/[\w./-]*)`/g)].map(
      (m) => m[1] ?? "",
    );
    expect([...links, ...inCode].filter((path) => !existsSync(path))).toEqual([]);
  });
});
