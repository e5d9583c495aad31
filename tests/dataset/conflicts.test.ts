import { describe, expect, it } from "vitest";
import { findConflicts, findDeltaMismatches } from "../../src/dataset/conflicts";
import { observation, smallDataset } from "./smallDataset";

describe("findConflicts", () => {
  it("lists reports of one model on one benchmark that disagree, lowest first", () => {
    const conflicts = findConflicts(
      smallDataset([observation(0, { value: "68.2" }), observation(1, { value: "63.7" })]),
    );
    expect(conflicts).toMatchObject([
      { system: "Base-7B", benchmark: "MathVista", results: [1, 0], spread: 4.5 },
    ]);
  });
  it("takes 68.23 and 68.2 for one number", () => {
    expect(
      findConflicts(smallDataset([observation(0, { value: "68.23" }), observation(1, { value: "68.2" })])),
    ).toEqual([]);
  });
  it.each([
    ["split", { split: null }],
    ["variant", { variant: "worst" }],
    ["metric", { metric: "pass@1" }],
    ["scale", { scale: 1 }],
    ["judge", { judge: "GPT-4" }],
  ])("does not compare across another %s", (_, over) => {
    expect(findConflicts(smallDataset([observation(0), observation(1, { value: "50.0", ...over })]))).toEqual(
      [],
    );
  });
});

describe("findDeltaMismatches", () => {
  it.each([
    ["76.4", "72.9", "+2.9", "+3.5"],
    ["26.5", "25.1", "+1.5", "+1.4"],
  ])("flags %s from %s with %s, which gives %s", (value, base, delta, computed) => {
    const mismatches = findDeltaMismatches(
      smallDataset([observation(0, { value, base, delta, deltaKind: "absolute" })]),
    );
    expect(mismatches).toEqual([{ result: 0, printed: delta, computed, follows: null }]);
  });
  it("names the row of the same column that the delta does follow from", () => {
    const other = observation(1, { model: "Warmup-7B", value: "52.6" });
    const own = observation(0, {
      model: "Ours-7B",
      value: "59.5",
      base: "52.4",
      delta: "+6.9",
      deltaKind: "absolute",
    });
    expect(findDeltaMismatches(smallDataset([own, other]))).toMatchObject([
      { computed: "+7.1", follows: "Warmup-7B" },
    ]);
    const elsewhere = { ...other, split: null };
    expect(findDeltaMismatches(smallDataset([own, elsewhere]))).toMatchObject([{ follows: null }]);
  });
  it.each([
    ["73.5", "68.1", "+5.4", "absolute"],
    ["29.44", "19.69", "9.75", "absolute"],
    ["42.8", "35.0", "+22.3", "relative"],
    ["1,519", "1,500", "+19", "absolute"],
  ] as const)("accepts %s from %s with %s", (value, base, delta, deltaKind) => {
    expect(findDeltaMismatches(smallDataset([observation(0, { value, base, delta, deltaKind })]))).toEqual(
      [],
    );
  });
});
