import { describe, expect, it } from "vitest";
import { compareView } from "../../src/compare/compareView";
import type { View } from "../../src/compare/view";
import { cellContext, shownCell } from "../../src/table/shownCell";
import { openingIndex, openingView } from "./opening";

function cellOf(system: string, benchmark: string, patch: Partial<View> = {}) {
  const index = openingIndex();
  const view = { ...openingView(index), ...patch };
  const comparison = compareView(index, view);
  const row = comparison.rows.find(({ system: { name } }) => name === system);
  const column = comparison.columns.find((candidate) => candidate.benchmark.name === benchmark);
  return row && column ? shownCell(row, column, cellContext(comparison, view)) : undefined;
}

describe("shownCell", () => {
  it("keeps the printed forms of both ends and computes the difference", () => {
    expect(cellOf("Alpha-7B", "MathVista")).toMatchObject({ text: "73.40", base: "68.2", delta: "+5.20" });
  });

  it("marks a difference inside the band as noise, whatever its sign", () => {
    expect(cellOf("Beta-7B", "MathVista")).toMatchObject({ delta: "+0.5", tone: "noise", noise: true });
    expect(cellOf("Beta-7B", "MathVista")?.tip.join(" ")).toMatch(/95 % band of ±4\.1 points.* 1,000 items/);
  });

  it("says that n is unknown rather than calling a difference real", () => {
    expect(cellOf("Alpha-7B", "MathVerse")).toMatchObject({ tone: "better", noise: false });
    expect(cellOf("Alpha-7B", "MathVerse")?.tip).toContain("n unknown: no noise band.");
  });

  it("is null for what nobody reports", () => {
    expect(cellOf("Beta-7B", "MathVerse")).toBeNull();
  });

  it("counts the decimals it lacks against its column", () => {
    expect(cellOf("Alpha-7B", "MathVista")?.shorter).toBe(0);
    expect(cellOf("Beta-7B", "MathVista")?.shorter).toBe(1);
  });

  it("marks best and second best among the rows shown", () => {
    expect(cellOf("Alpha-7B", "MathVista")).toMatchObject({ best: true, second: false });
    expect(cellOf("Beta-7B", "MathVista")).toMatchObject({ best: false, second: true });
  });

  it("shows no difference where only scores are asked for", () => {
    expect(cellOf("Alpha-7B", "MathVista", { cells: "scores" })).toMatchObject({ base: null, delta: null });
  });

  it("reads every row but the baseline's own as a difference to the baseline", () => {
    expect(cellOf("Beta-7B", "MathVista", { baseline: "Alpha-7B" })).toMatchObject({
      base: null,
      delta: "-4.40",
    });
    expect(cellOf("Alpha-7B", "MathVista", { baseline: "Alpha-7B" })).toMatchObject({ delta: null });
  });

  it("shades from worst to best in five steps, and not at all unless asked", () => {
    expect(cellOf("Alpha-7B", "MathVista")?.heat).toBe(0);
    expect(cellOf("Alpha-7B", "MathVista", { heat: true })?.heat).toBe(5);
    expect(cellOf("Nameless", "MathVista", { heat: true })?.heat).toBe(1);
  });
});
