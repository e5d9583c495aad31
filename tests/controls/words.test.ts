import { describe, expect, it } from "vitest";
import { EMPTY_VIEW } from "../../src/compare/defaultView";
import { activeFilters, rangeText } from "../../src/controls/activeFilters";
import { findColumns } from "../../src/controls/findColumns";
import { positionOf, sizeAt, STEPS, typedSize } from "../../src/controls/logScale";
import { question } from "../../src/controls/question";
import { wayOut } from "../../src/controls/wayOut";
import { openingIndex } from "../table/opening";
import { facets, sizes } from "../compare/dataset";

const columns = [...openingIndex().columns.values()];

describe("question", () => {
  it("says who is compared on what", () => {
    const view = {
      ...EMPTY_VIEW,
      sizes: sizes({ classes: ["4-9B"] }),
      facets: facets({ setting: ["base", "trained"] }),
    };
    expect(question({ columns }, view)).toBe("4-9B base and trained systems on MathVista and MathVerse");
    expect(question({ columns: [] }, EMPTY_VIEW)).toBe("Systems");
  });
});

describe("activeFilters", () => {
  it("lists every filter that is on, each with the change that takes off that one alone", () => {
    const view = {
      ...EMPTY_VIEW,
      search: "qwen",
      sizes: sizes({ classes: ["<4B", "4-9B"], maxB: 9, unknown: false }),
      facets: facets({ training: ["RL", "unknown"] }),
      outsideNoise: true,
      baseline: "Base-7B",
    };
    const filters = activeFilters(view, (_, value) => value);
    expect(filters.map(({ label }) => label)).toEqual([
      "“qwen”",
      "<4B",
      "4-9B",
      "at most 9B",
      "no unknown sizes",
      "RL",
      "Training: unknown",
      "gain outside noise",
      "differences to Base-7B",
    ]);
    expect(filters[1]?.without.sizes?.classes).toEqual(["4-9B"]);
    expect(filters[5]?.without.facets?.training).toEqual(["unknown"]);
  });

  it("is empty for a view without choices", () => {
    expect(activeFilters(EMPTY_VIEW, (_, value) => value)).toEqual([]);
  });
});

describe("rangeText", () => {
  it.each([
    { from: 3, to: null, says: "at least 3B" },
    { from: null, to: 9, says: "at most 9B" },
    { from: 3, to: 9, says: "3-9B" },
  ])("$says", ({ from, to, says }) => {
    expect(rangeText(from, to)).toBe(says);
  });
});

describe("the log scale", () => {
  it("gives back a size it placed, to two digits", () => {
    for (const size of [0.5, 3, 7, 32, 72, 1000]) {
      expect(sizeAt(positionOf(size, 0.5, 1000), 0.5, 1000)).toBeCloseTo(size, size < 10 ? 0 : -1);
    }
    expect(positionOf(5000, 0.5, 1000)).toBe(STEPS);
  });

  it.each([
    { typed: "", size: null },
    { typed: " 7 ", size: 7 },
    { typed: "7b", size: 7 },
    { typed: "6.5B", size: 6.5 },
    { typed: "-3", size: undefined },
    { typed: "many", size: undefined },
    { typed: "1e3", size: undefined },
  ])("reads “$typed” as $size", ({ typed, size }) => {
    expect(typedSize(typed)).toBe(size);
  });
});

describe("wayOut", () => {
  it("takes off the filter that a reason names, and keeps total or active", () => {
    const view = { ...EMPTY_VIEW, sizes: sizes({ classes: ["4-9B"], active: true }) };
    expect(wayOut("size", view)).toEqual({ sizes: sizes({ active: true }) });
    expect(wayOut("base model", view)).toEqual({ facets: facets({ baseModel: [] }) });
  });

  it("knows none for rows without a number in a shown column", () => {
    expect(wayOut("benchmark", EMPTY_VIEW)).toBeNull();
  });
});

describe("findColumns", () => {
  it("groups what it finds by domain and says how many it leaves out", () => {
    expect(findColumns(columns, "", 1)).toMatchObject({ listed: [{ key: columns[0]?.key }], left: 1 });
    expect(findColumns(columns, "verse", 9).listed.map(({ key }) => key)).toEqual(["MathVerse@testmini"]);
    expect(findColumns(columns, "nothing of the kind", 9)).toMatchObject({ groups: [], left: 0 });
  });
});
