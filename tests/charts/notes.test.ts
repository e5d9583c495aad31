import { describe, expect, it } from "vitest";
import { fairShare, firstOf, firstRows } from "../../src/charts/shared/notes";

const onMore = () => {};

describe("fairShare", () => {
  it.each([
    [[10, 10], 40, 10],
    [[30, 30], 40, 20],
    [[2, 100], 40, 38],
    [[0, 5, 100], 40, 35],
    [[], 40, 0],
  ])("of %j with %i in all is %i each", (lengths, limit, share) =>
    expect(fairShare(lengths, limit)).toBe(share),
  );
});

describe("firstOf", () => {
  it("draws all where they are few, and says nothing", () => {
    expect(firstOf([[1, 2], [3]], 40, onMore)).toEqual({ lists: [[1, 2], [3]], more: null });
  });
  it("says how many of how many are drawn", () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    const { lists, more } = firstOf([list, [1]], 11, onMore);
    expect(lists.map(({ length }) => length)).toEqual([10, 1]);
    expect(more!.text).toContain("11 of 101");
  });
  it("draws at least three of each benchmark", () => {
    const lists = Array.from({ length: 30 }, () => [1, 2, 3, 4]);
    expect(firstOf(lists, 40, onMore).lists.every(({ length }) => length === 3)).toBe(true);
  });
});

it("firstRows says how many of how many are drawn", () => {
  const { rows, more } = firstRows(["a", "b", "c"], 2, onMore);
  expect(rows).toEqual(["a", "b"]);
  expect(more!.text).toContain("2 of 3 systems");
});
