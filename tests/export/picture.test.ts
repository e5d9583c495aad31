// @vitest-environment jsdom
import { spawnSync } from "node:child_process";
import { describe, expect, it, test } from "vitest";
import { svgOfTable } from "../../src/export/svg";
import { paintOf } from "../../src/export/svgOfChart";
import { textWidth, wrapText } from "../../src/export/textWidth";
import { NAME, cell, column, grid, sampleGrid } from "./sampleGrid";

function drawn(svg: string): Document {
  return new DOMParser().parseFromString(svg, "image/svg+xml");
}

function words(svg: string): string[] {
  return [...drawn(svg).querySelectorAll("text")].map((element) => element.textContent ?? "");
}

describe("svgOfTable", () => {
  it("draws every number as printed, and a missing one as a dash", () => {
    const texts = words(svgOfTable(sampleGrid(), { theme: "light", size: "slide" }));
    expect(texts).toEqual(expect.arrayContaining(["66.30 → 72.90 (+6.60)", "61.4..63.0", "–"]));
  });

  it("burns in title, sources, date and permalink", () => {
    const all = words(svgOfTable(sampleGrid(), { theme: "light", size: "page" })).join(" ");
    for (const part of [
      "7B vision-language models: base against trained",
      "[3] A leaderboard",
      "2026-11-21",
      "https://example.org/ledger/#rule=own&size=4-9B",
    ])
      expect(all).toContain(part);
  });

  it("needs nothing that PowerPoint or Inkscape cannot draw", () => {
    const tags = new Set(
      [...drawn(svgOfTable(sampleGrid(), { theme: "dark", size: "column" })).querySelectorAll("*")].map(
        (element) => element.tagName,
      ),
    );
    expect([...tags].toSorted()).toEqual(["line", "rect", "svg", "text", "title"]);
  });

  it("has no ground when transparent", () => {
    expect(
      drawn(svgOfTable(sampleGrid(), { theme: "transparent", size: "slide" })).querySelector("rect"),
    ).toBeNull();
  });

  it("shows names as text, whatever they hold", () => {
    const hostile = grid({
      columns: [NAME],
      rows: [{ key: "a", group: null, cells: [cell('<script>"&\u0000\ud800')] }],
    });
    expect(words(svgOfTable(hostile, { theme: "light", size: "slide" }))).toContain('<script>"&\ufffd');
  });

  it("is 16 to 9 for a slide, and higher rather than too small to read", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      key: `${index}`,
      group: null,
      cells: [cell(`${index}`), cell("1.0")],
    }));
    const long = drawn(
      svgOfTable(grid({ columns: [NAME, column("A")], rows }), { theme: "light", size: "slide" }),
    ).documentElement;
    const short = drawn(svgOfTable(sampleGrid(), { theme: "light", size: "slide" })).documentElement;
    expect([short.getAttribute("width"), short.getAttribute("height")]).toEqual(["1600", "900"]);
    expect(Number(long.getAttribute("height"))).toBeGreaterThan(200 * 15);
  });

  it("stays inside its edges, by the widths it measures with", () => {
    for (const size of ["slide", "column", "page"] as const) {
      const svg = drawn(svgOfTable(sampleGrid(), { theme: "light", size }));
      const width = Number(svg.documentElement.getAttribute("width"));
      for (const text of svg.querySelectorAll("text")) {
        const length =
          textWidth(
            text.textContent ?? "",
            text.getAttribute("font-weight") === "bold" ? "bold" : "regular",
          ) * Number(text.getAttribute("font-size"));
        const x = Number(text.getAttribute("x"));
        const left =
          text.getAttribute("text-anchor") === "end"
            ? x - length
            : text.getAttribute("text-anchor") === "middle"
              ? x - length / 2
              : x;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + length).toBeLessThanOrEqual(width);
      }
    }
  });

  it.skipIf(spawnSync("rsvg-convert", ["--version"]).status !== 0)(
    "is drawn by rsvg (skipped where it is not installed)",
    () => {
      const png = spawnSync("rsvg-convert", [], {
        input: svgOfTable(sampleGrid(), { theme: "light", size: "slide" }),
      });
      expect(png.stderr.toString()).toBe("");
      expect(png.stdout.subarray(1, 4).toString()).toBe("PNG");
    },
  );
});

test.each([
  ["rgb(23, 86, 169)", { colour: "#1756a9", alpha: 1 }],
  ["rgba(23, 86, 169, 0.5)", { colour: "#1756a9", alpha: 0.5 }],
  ["color(srgb 0.5 0 1 / 0.25)", { colour: "#8000ff", alpha: 0.25 }],
  ["rgba(0, 0, 0, 0)", { colour: "none", alpha: 1 }],
  ["none", { colour: "none", alpha: 1 }],
])("paintOf reads %j", (value, paint) => {
  expect(paintOf(value)).toEqual(paint);
});

it("wrapText breaks at spaces and keeps a long word whole", () => {
  expect(wrapText("aa bb cccccccccccc", 3)).toEqual(["aa bb", "cccccccccccc"]);
});
