import { describe, expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import type { View } from "../../src/compare/view";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

const trained: Given = {
  method: "M",
  model: "B",
  baseModel: "B",
  setting: "trained",
  value: "72.9",
  paper: "Own",
};
const base: Given = { model: "B", setting: "base", value: "66.3", paper: "Own" };

function gain(results: Given[], patch: Partial<View> = {}, benchmark = {}) {
  const index = indexOf({ results, benchmarks: [{ name: "MathVista", ...benchmark }] });
  const { rows } = compareView(index, viewOf(index, { cells: "gains", ...patch }));
  return rows.find((row) => row.system.role === "trained")?.cells["MathVista"]?.gain ?? null;
}

describe("base → trained", () => {
  test("is recomputed from both ends of the same paper", () => {
    expect(gain([trained, base])).toMatchObject({
      baseText: "66.3",
      text: "+6.6",
      points: 6.6,
      better: true,
    });
  });

  test("takes the base that the result itself prints", () => {
    expect(gain([{ ...trained, kind: "base-to-trained", base: "66.30" }])).toMatchObject({
      baseText: "66.30",
      text: "+6.60",
      baseObservation: null,
    });
  });

  test("says where its base was printed, if not by the result itself", () => {
    expect(gain([trained, base])?.baseObservation?.id).toBe("r1");
  });

  test("never takes a base from another paper", () => {
    expect(gain([trained, { ...base, paper: "Other" }])).toBeNull();
  });

  test("never takes a base from another split", () => {
    expect(gain([trained, { ...base, split: "testmini" }])).toBeNull();
  });

  test("never takes a competitor's score for the base", () => {
    expect(gain([{ ...trained, base: "70.0", baseName: "Rival-7B" }])).toBeNull();
    expect(gain([{ ...trained, base: "70.0", baseName: "Rival-7B" }, base])?.baseText).toBe("66.3");
  });

  test("knows the base by the words papers use for it", () => {
    expect(gain([{ ...trained, base: "66.3", baseName: "the base model" }])?.text).toBe("+6.6");
    expect(gain([{ ...trained, base: "66.3", baseName: "B" }])?.text).toBe("+6.6");
  });

  test("is for the worse where the number falls, and for the better where lower is better", () => {
    const ends = [
      { ...trained, value: "60.0" },
      { ...base, value: "66.3" },
    ];
    expect(gain(ends)).toMatchObject({ text: "-6.3", better: false });
    expect(gain(ends, {}, { higherIsBetter: false })).toMatchObject({ text: "-6.3", better: true });
  });

  test("no change is neither better nor worse", () => {
    expect(gain([trained, { ...base, value: "72.90" }])).toMatchObject({
      text: "0.00",
      points: 0,
      better: false,
    });
  });
});

describe("against the strongest reported base", () => {
  const results = [trained, base, { ...base, value: "68.2", paper: "Other" }];

  test("the gain shrinks to what is left of it", () => {
    expect(gain(results, { against: "strongest" })).toMatchObject({ baseText: "68.2", text: "+4.7" });
  });

  test("is the lowest where lower is better", () => {
    const view = { against: "strongest" } as const;
    expect(gain(results, view, { higherIsBetter: false })?.baseText).toBe("66.3");
  });

  test("counts bases that papers print only as the start of a gain", () => {
    const other: Given = {
      ...trained,
      method: "N",
      value: "75.0",
      base: "69.0",
      kind: "base-to-trained",
      paper: "Other",
    };
    const index = indexOf([trained, base, other]);
    const { rows } = compareView(index, viewOf(index, { against: "strongest" }));
    expect(rows.find((row) => row.system.method === "M")?.cells["MathVista"]?.gain?.text).toBe("+3.9");
  });

  test("ignores approximate bases", () => {
    expect(
      gain([trained, base, { ...base, value: "71", approx: true, paper: "Other" }], { against: "strongest" })
        ?.text,
    ).toBe("+6.6");
  });
});

describe("a printed delta", () => {
  test.each([
    ["+6.6", "absolute", false],
    ["+6.5", "absolute", false],
    ["+7.4", "absolute", true],
    ["-6.6", "absolute", true],
    ["6.6", "unspecified", false],
    ["10.0", "relative", false],
    ["6.6", "relative", true],
  ] as const)("%s (%s) disagrees with 66.3 → 72.9: %s", (delta, deltaKind, disagrees) => {
    expect(gain([{ ...trained, delta, deltaKind }, base])).toMatchObject({
      printed: delta,
      disagrees,
      text: "+6.6",
    });
  });

  test("is not held against another paper's base", () => {
    const results = [{ ...trained, delta: "+6.6" }, base, { ...base, value: "70.0", paper: "Other" }];
    expect(gain(results, { against: "strongest" })?.disagrees).toBe(false);
  });
});

describe("the noise band", () => {
  test("marks a gain that lies inside it", () => {
    expect(gain([{ ...trained, value: "68.0" }, base], {}, { testSize: 1000 })).toMatchObject({
      insideNoise: true,
    });
    expect(gain([trained, base], {}, { testSize: 1000 })).toMatchObject({ insideNoise: false });
  });

  test("is unknown where n is, and then nothing counts as noise", () => {
    expect(gain([{ ...trained, value: "66.4" }, base])).toMatchObject({ band: null, insideNoise: false });
  });

  test("filters rows: only gains outside it stay, never an unknown one", () => {
    const index = indexOf({
      results: [
        trained,
        base,
        { ...trained, method: "N", value: "67.0" },
        { ...trained, method: "O", value: "50.0" },
      ],
      benchmarks: [{ name: "MathVista", testSize: 1000 }],
    });
    const { rows, hidden } = compareView(index, viewOf(index, { outsideNoise: true }));
    expect(rows.map((row) => row.system.name)).toEqual(["M (B)"]);
    expect(hidden.by).toEqual([{ reason: "noise", count: 3 }]);
  });
});
