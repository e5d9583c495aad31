import { expect, it } from "vitest";
import { shortSources } from "../../src/export/words";
import { sampleGrid } from "./sampleGrid";

it("names a paper once for all of its tables, with each of their numbers", () => {
  const grid = sampleGrid();
  const [alpha, ...others] = grid.sources;
  grid.sources = [alpha!, ...others, { ...alpha!, place: "Table 5" }];
  expect(shortSources(grid)).toEqual([
    "[1] [4] Alpha: learning to look, arXiv:2505.00001",
    "[2] Beta & Sons: 100% of {everything}, arXiv:2506.00002",
    "[3] A leaderboard",
  ]);
  expect(shortSources(grid, [2, 4])).toEqual([
    "[2] Beta & Sons: 100% of {everything}, arXiv:2506.00002",
    "[4] Alpha: learning to look, arXiv:2505.00001",
  ]);
});
