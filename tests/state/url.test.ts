import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_VIEW } from "../../src/compare/defaultView";
import { FACETS, GROUPS, LEADS, RULES, SCREENS, SIZE_CLASSES } from "../../src/compare/view";
import type { Facet, View } from "../../src/compare/view";
import { readView, writeView } from "../../src/state/url";
import { indexOf } from "../compare/dataset";

const DEFAULTS: View = {
  ...EMPTY_VIEW,
  columns: ["MathVista@testmini", "MMMU"],
  cells: "gains",
  sizes: { ...EMPTY_VIEW.sizes, classes: ["4-9B"], minB: 4 },
  facets: { ...EMPTY_VIEW.facets, setting: ["base", "trained"] },
  sort: [{ column: "MathVista@testmini", descending: true }],
  version: "1f3a",
};

const read = (address: string) => readView(address, DEFAULTS).view;
const written = (patch: Partial<View>) => writeView({ ...DEFAULTS, ...patch }, DEFAULTS);

const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    "V*",
    "a,b",
    "a&b=c",
    "100%",
    "#1",
    "C++",
    "a b",
    "-x",
    "%2C",
    "M^3CoT",
    "Qwen2.5-VL-7B (SFT)",
    "a/b?c",
  ),
);
const names = fc.uniqueArray(name, { maxLength: 4 });
const bound = fc.option(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0));
const view: fc.Arbitrary<View> = fc.record({
  screen: fc.constantFrom(...SCREENS),
  subject: fc.option(name),
  columns: names,
  rule: fc.constantFrom(...RULES),
  rulePaper: fc.option(name),
  cells: fc.constantFrom("scores" as const, "gains" as const),
  against: fc.constantFrom("same-paper" as const, "strongest" as const),
  requireAll: fc.boolean(),
  outsideNoise: fc.boolean(),
  foldUnstated: fc.boolean(),
  sizes: fc.record({
    classes: fc.subarray([...SIZE_CLASSES]),
    minB: bound,
    maxB: bound,
    unknown: fc.boolean(),
    active: fc.boolean(),
  }),
  facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, names])) as Record<Facet, typeof names>),
  search: fc.string(),
  sort: fc.uniqueArray(fc.record({ column: name, descending: fc.boolean() }), {
    maxLength: 3,
    selector: ({ column }) => column,
  }),
  group: fc.constantFrom(...GROUPS),
  leads: fc.subarray([...LEADS]),
  pinned: names,
  baseline: fc.option(name),
  transposed: fc.boolean(),
  heat: fc.boolean(),
  average: fc.boolean(),
  chart: fc.string(),
  chartBenchmark: fc.option(name),
  chartSystem: fc.option(name),
  chartRival: fc.option(name),
  evidence: fc.option(name),
  version: fc.option(name),
});

describe("the address", () => {
  test("of any view leads back to it", () => {
    fc.assert(
      fc.property(view, view, (wanted, defaults) => {
        expect(readView(writeView(wanted, defaults), defaults)).toEqual({ view: wanted, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("of the defaults is the screen alone", () => {
    expect(writeView(DEFAULTS, DEFAULTS)).toBe("#/compare");
    expect(read("#/compare")).toEqual(DEFAULTS);
    expect(read("")).toEqual(DEFAULTS);
  });

  test.each<[Partial<View>, string]>([
    [{ rule: "median" }, "#/compare?rule=median&v=1f3a"],
    [
      { columns: ["MathVista@testmini", "DynaMath~worst", "V*"] },
      "#/compare?cols=MathVista@testmini,DynaMath~worst,V*&v=1f3a",
    ],
    [
      {
        sort: [
          { column: "MMMU", descending: true },
          { column: "size", descending: false },
        ],
      },
      "#/compare?sort=-MMMU,size&v=1f3a",
    ],
    [{ screen: "benchmarks", subject: "MathVista" }, "#/benchmarks/MathVista"],
    [{ screen: "papers", subject: "vision-r1" }, "#/papers/vision-r1"],
    [{ search: "qwen 7b" }, "#/compare?q=qwen+7b&v=1f3a"],
    [{ facets: { ...DEFAULTS.facets, setting: [] } }, "#/compare?setting=&v=1f3a"],
    [
      { screen: "charts", chart: "size", chartBenchmark: "MMMU" },
      "#/charts?chart=size&benchmark=MMMU&v=1f3a",
    ],
    [
      { screen: "charts", chart: "duel", chartSystem: "MM-UPT (Qwen2.5-VL-7B)", chartRival: "GPT-4o" },
      "#/charts?chart=duel&system=MM-UPT+(Qwen2.5-VL-7B)&rival=GPT-4o&v=1f3a",
    ],
    [{ pinned: ["MM-UPT (Qwen2.5-VL-7B)", "GPT-4o"] }, "#/compare?pin=MM-UPT+(Qwen2.5-VL-7B),GPT-4o&v=1f3a"],
  ])("of %o is %s", (patch, address) => {
    expect(written(patch)).toBe(address);
  });

  test("keeps a name with a comma whole", () => {
    expect(written({ pinned: ["A, B", "C"] })).toContain("pin=A%2C+B,C");
    expect(read(written({ pinned: ["A, B", "C"] })).pinned).toEqual(["A, B", "C"]);
  });
});

function valid(given: View) {
  expect(SCREENS).toContain(given.screen);
  expect(RULES).toContain(given.rule);
  expect(GROUPS).toContain(given.group);
  for (const bound of [given.sizes.minB, given.sizes.maxB])
    expect(bound === null || (Number.isFinite(bound) && bound >= 0)).toBe(true);
  for (const sizeClass of given.sizes.classes) expect(SIZE_CLASSES).toContain(sizeClass);
  for (const lead of given.leads) expect(LEADS).toContain(lead);
  for (const list of [given.columns, given.pinned, ...Object.values(given.facets)])
    expect(list.every((item) => typeof item === "string" && item !== "")).toBe(true);
  expect(Object.keys(given).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
  expect(read(writeView(given, DEFAULTS))).toEqual(given);
}

describe("any address", () => {
  test("gives a valid view, and writing that view gives the same one again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => valid(read(text))),
    );
  });

  const param = fc.constantFrom(
    "cols",
    "rule",
    "from",
    "cells",
    "all",
    "size",
    "min",
    "max",
    "setting",
    "sort",
    "show",
    "pin",
    "benchmark",
    "rival",
    "v",
    "q",
    "__proto__",
    "constructor",
    "x",
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("", ",", "%", "%E0%A4%A", "-", "null", "NaN", "-1", "1e999", "%00", "+", "--"),
  );
  test("that is nearly right does too", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(param, value)), (pairs) => {
        valid(read(`#/compare?${pairs.map(([key, text]) => `${key}=${text}`).join("&")}`));
      }),
      { numRuns: 500 },
    );
  });

  test("that was cut anywhere does too", () => {
    fc.assert(
      fc.property(view, fc.nat(400), (wanted, end) => valid(read(writeView(wanted, DEFAULTS).slice(0, end)))),
    );
  });
});

describe("a bound of size", () => {
  test("that is empty is no bound, never 0", () => {
    expect(read("#/compare?min=").sizes.minB).toBeNull();
    expect(read("#/compare?min").sizes.minB).toBeNull();
    expect(read(written({ sizes: { ...DEFAULTS.sizes, minB: null } })).sizes.minB).toBeNull();
  });

  test("of 0 is a bound of 0", () => {
    expect(read("#/compare?min=0").sizes.minB).toBe(0);
  });

  test.each(["null", "NaN", "-1", "7B", "1e999", " 7", "0x10"])(
    "written %o stays as it was, and is told",
    (text) => {
      const { view, problems } = readView(`#/compare?min=${text}`, DEFAULTS);
      expect(view.sizes.minB).toBe(4);
      expect(problems).toEqual(["“min” could not be read"]);
    },
  );
});

describe("what cannot be read is told and leaves the rest alone", () => {
  test.each([
    ["#/compare?rule=mean&heat=1", "“rule” could not be read"],
    ["#/compare?colour=red&heat=1", "“colour” is not known"],
    ["#/compare?size=7B&heat=1", "“size” could not be read"],
    ["#/nowhere?heat=1", "there is no page “nowhere”"],
  ])("%s", (address, problem) => {
    const { view, problems } = readView(address, DEFAULTS);
    expect(problems).toEqual([problem]);
    expect(view).toEqual({ ...DEFAULTS, heat: true });
  });
});

test("columns that the dataset does not have are left out and told; where none is left the defaults stand", () => {
  const index = indexOf([
    { model: "A", value: "1", split: "testmini" },
    { model: "A", value: "1", benchmark: "MMMU" },
  ]);
  const some = readView("#/compare?cols=MMMU,Gone@test", DEFAULTS, index);
  expect(some.view.columns).toEqual(["MMMU"]);
  expect(some.problems).toEqual(["there is no column “Gone@test” in this dataset"]);
  expect(readView("#/compare?cols=Gone", DEFAULTS, index).view.columns).toEqual(DEFAULTS.columns);
});

test("an old link keeps the version it was made for; a link without one belongs to the present", () => {
  expect(read("#/compare?rule=best&v=0ld").version).toBe("0ld");
  expect(read("#/compare?rule=best").version).toBe("1f3a");
});

test("half a surrogate pair, which no address can hold, does not break it", () => {
  expect(read(written({ search: "a\uD800b" })).search).toBe("a\uFFFDb");
});

describe("what a chart sets apart", () => {
  const index = indexOf([
    { model: "A", value: "1", split: "testmini" },
    { model: "B", value: "2", benchmark: "MMMU" },
  ]);
  const opened = (address: string) => readView(address, DEFAULTS, index);

  test("is kept where the dataset has it", () => {
    const { view, problems } = opened("#/charts?chart=duel&benchmark=MMMU&system=A&rival=B");
    expect(view).toMatchObject({ chart: "duel", chartBenchmark: "MMMU", chartSystem: "A", chartRival: "B" });
    expect(problems).toEqual([]);
  });

  test("is nothing in a link from before it could be told", () => {
    const { view, problems } = opened("#/charts?chart=size");
    expect(view).toMatchObject({ chart: "size", chartBenchmark: null, chartSystem: null, chartRival: null });
    expect(problems).toEqual([]);
  });

  test("is left out and told where the dataset does not have it", () => {
    const { view, problems } = opened("#/charts?benchmark=Nowhere&system=Nobody&rival=None");
    expect(view).toMatchObject({ chartBenchmark: null, chartSystem: null, chartRival: null });
    expect(problems).toEqual([
      "there is no column “Nowhere” in this dataset",
      "there is no system “Nobody” in this dataset",
      "there is no system “None” in this dataset",
    ]);
  });
});
