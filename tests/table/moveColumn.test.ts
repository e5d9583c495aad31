import { describe, expect, it } from "vitest";
import { dropColumn, moveColumn } from "../../src/table/moveColumn";

describe("moveColumn", () => {
  it.each([
    { key: "b", step: -1, gives: "bac" },
    { key: "b", step: 1, gives: "acb" },
    { key: "a", step: -1, gives: "abc" },
    { key: "c", step: 1, gives: "abc" },
    { key: "?", step: 1, gives: "abc" },
  ] as const)("moves $key by $step: $gives", ({ key, step, gives }) => {
    expect(moveColumn(["a", "b", "c"], key, step).join("")).toBe(gives);
  });
});

describe("dropColumn", () => {
  it("puts a column where another stood, from either side", () => {
    expect(dropColumn(["a", "b", "c"], "a", "c")).toEqual(["b", "c", "a"]);
    expect(dropColumn(["a", "b", "c"], "c", "a")).toEqual(["c", "a", "b"]);
  });
});
