import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** What each room may import, besides its own files and packages. */
const MAY_IMPORT: Record<string, string[]> = {
  "src/dataset": [],
  "src/extract": ["src/dataset"],
  "src/compare": ["src/dataset"],
  "src/export": ["src/dataset"],
  "src/state": ["src/dataset", "src/compare"],
  "src/ui": [],
  "src/table": ["src/dataset", "src/compare", "src/ui"],
  "src/charts": ["src/dataset", "src/compare", "src/ui"],
  "src/evidence": ["src/dataset", "src/compare", "src/ui"],
  "src/pages": ["src/dataset", "src/compare", "src/ui", "src/table", "src/evidence"],
  "src/controls": ["src/dataset", "src/compare", "src/ui", "src/state", "src/export"],
  scripts: ["src/dataset", "src/extract", "src/compare", "src/export", "src/state"],
};
/** Rooms that run in Node and in a worker alike: no React, no page, no disk. */
const PURE = ["src/dataset", "src/extract", "src/compare"];
const PAGE_WORDS = /\b(?:document\.(?:query|create|get)|window\.|localStorage|navigator\.)/;
const IMPORT = /(?:from|import\()\s*"([^"]+)"|^import "([^"]+)"/gm;

const files = ["src", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? "").replace(/\?.*$/, ""));
const roomOf = (file: string) => Object.keys(MAY_IMPORT).find((room) => file.startsWith(`${room}/`));
const target = (file: string, path: string) => relative(".", join(dirname(file), path));

describe("the house", () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${room} imports only ${allowed.join(", ") || "packages and itself"}`, () => {
      const strays = files
        .filter((file) => roomOf(file) === room)
        .flatMap((file) =>
          importsOf(file)
            .filter((path) => path.startsWith("."))
            .map((path) => target(file, path))
            .filter((path) => ![room, ...allowed].some((ok) => path === ok || path.startsWith(`${ok}/`)))
            .map((path) => `${file} -> ${path}`),
        );
      expect(strays).toEqual([]);
    });
  }

  it("pure rooms know neither React, nor the page, nor the disk", () => {
    const strays = files
      .filter((file) => PURE.some((room) => file.startsWith(`${room}/`)))
      .filter(
        (file) =>
          PAGE_WORDS.test(readFileSync(file, "utf8")) ||
          importsOf(file).some((path) => /^(?:react|react-dom|recharts|zustand|node:)/.test(path)),
      );
    expect(strays).toEqual([]);
  });

  it("no file imports in a circle", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .filter((path) => path.startsWith("."))
          .flatMap((path) => [".ts", ".tsx", ""].map((end) => target(file, path) + end))
          .filter((path) => files.includes(path)),
      ]),
    );
    const done = new Set<string>();
    const circleFrom = (file: string, path: string[]): string[] | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const next of graph.get(file) ?? []) {
        const circle = circleFrom(next, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return null;
    };
    expect(files.map((file) => circleFrom(file, [])).find(Boolean) ?? []).toEqual([]);
  });
});
