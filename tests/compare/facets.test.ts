import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareView } from "../../src/compare/compareView";
import { EMPTY_VIEW } from "../../src/compare/defaultView";
import { columnOptions, facetOptions, sizeHistogram } from "../../src/compare/facets";
import { sizeClassOf } from "../../src/compare/sizeClassOf";
import { FACETS, SIZE_CLASSES } from "../../src/compare/view";
import type { View } from "../../src/compare/view";
import { facets, indexOf, sizes, viewOf } from "./dataset";
import type { Given } from "./dataset";

const one = indexOf([
  { model: "A-7B", paramsB: 7, value: "1", training: "SFT" },
  { model: "B-7B", paramsB: 7, value: "1", training: "RL" },
  { model: "C-72B", paramsB: 72, value: "1", training: "RL" },
  { model: "D", value: "1" },
]);

test("an option counts the rows it would leave under all other filters, not under its own facet", () => {
  const view = viewOf(one, {
    sizes: sizes({ classes: ["4-9B"], unknown: false }),
    facets: facets({ training: ["SFT"] }),
  });
  expect(facetOptions(one, view).training.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ["RL", 1, false],
    ["SFT", 1, true],
    ["unknown", 0, false],
  ]);
});

test("a chosen option that leaves nothing stays listed, so that it can be taken back", () => {
  const view = viewOf(one, { facets: facets({ training: ["pruning"] }) });
  expect(facetOptions(one, view).training.at(-1)).toMatchObject({ value: "unknown" });
  expect(facetOptions(one, view).training).toContainEqual({
    value: "pruning",
    label: "pruning",
    count: 0,
    chosen: true,
  });
});

test("a base model stays in sight when rows are filtered by it", () => {
  const index = indexOf([
    { model: "B", setting: "base", value: "1" },
    { method: "M", model: "B", setting: "trained", value: "2" },
    { model: "Other", value: "3" },
  ]);
  const { rows } = compareView(index, viewOf(index, { facets: facets({ baseModel: ["B"] }) }));
  expect(rows.map((row) => row.system.name)).toEqual(["B", "M (B)"]);
});

test("papers go by their slug and are labelled by their title", () => {
  const index = indexOf([{ model: "A", value: "1", paper: "On Things" }]);
  expect(facetOptions(index, viewOf(index)).paper).toEqual([
    { value: "on-things", label: "On Things", count: 1, chosen: false },
  ]);
});

const maybe = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values));
const chosen = (...values: string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(values) },
  );
const rowsOf = (index: ReturnType<typeof indexOf>, view: View) => compareView(index, view).rows.length;

describe("every count equals a recount", () => {
  const result: fc.Arbitrary<Given> = fc.record({
    model: fc.constantFrom("A", "B", "C", "D"),
    method: maybe("M", "N"),
    baseModel: maybe("A", "B"),
    benchmark: fc.constantFrom("MathVista", "MMMU"),
    split: maybe("testmini"),
    metric: maybe("accuracy", "pass@1"),
    training: maybe("SFT", "RL"),
    setting: maybe("trained" as const, "base" as const, "closed" as const),
    paramsB: maybe(3, 7, 72),
    paper: fc.constantFrom("One", "Two", "Three"),
    value: fc.constantFrom("50.0", "60.0", "70.0"),
  });
  const patch = fc.record({
    facets: fc.record({
      baseModel: chosen("A", "unknown"),
      method: chosen("M", "unknown"),
      training: chosen("SFT", "RL"),
      weights: chosen("closed", "unknown"),
      year: chosen("unknown"),
      setting: chosen("base", "trained", "closed"),
      metric: chosen("accuracy", "pass@1"),
      paper: chosen("one", "two"),
    }),
    sizes: fc.record({
      classes: fc.subarray([...SIZE_CLASSES]),
      minB: fc.option(fc.constant(3)),
      maxB: fc.option(fc.constant(7)),
      unknown: fc.boolean(),
      active: fc.boolean(),
    }),
    search: fc.constantFrom("", "A", "testmini"),
    requireAll: fc.boolean(),
    outsideNoise: fc.constantFrom(false, false, true),
    foldUnstated: fc.boolean(),
  });
  const given = fc.tuple(fc.array(result, { minLength: 1, maxLength: 25 }), patch);
  const benchmarks = [{ name: "MathVista", usualSplit: "testmini", testSize: 100 }];

  test("of every facet", () => {
    fc.assert(
      fc.property(given, ([results, patch]) => {
        const index = indexOf({ results, benchmarks });
        const view = viewOf(index, patch);
        const options = facetOptions(index, view);
        for (const facet of FACETS)
          for (const { value, count } of options[facet])
            expect(count).toBe(rowsOf(index, { ...view, facets: { ...view.facets, [facet]: [value] } }));
      }),
    );
  });

  test("of the size histogram, and its parts add up", () => {
    fc.assert(
      fc.property(given, ([results, patch]) => {
        const index = indexOf({ results, benchmarks });
        const view = viewOf(index, patch);
        const { bins, classes, unknown } = sizeHistogram(index, view);
        const known = (sizeClass: View["sizes"]["classes"]) =>
          rowsOf(index, {
            ...view,
            sizes: sizes({ classes: sizeClass, unknown: false, active: view.sizes.active }),
          });
        for (const { value, count } of classes) expect(count).toBe(known([value]));
        expect(bins.reduce((total, { count }) => total + count, 0)).toBe(known([]));
        expect(unknown).toBe(
          rowsOf(index, { ...view, sizes: sizes({ active: view.sizes.active }) }) - known([]),
        );
      }),
    );
  });

  test("of the benchmarks", () => {
    fc.assert(
      fc.property(given, ([results, patch]) => {
        const index = indexOf({ results, benchmarks });
        const view = viewOf(index, patch);
        for (const { value, count } of columnOptions(index, view))
          expect(count).toBe(rowsOf(index, { ...view, columns: [value] }));
      }),
    );
  });

  test("and hidden and shown rows are all systems", () => {
    fc.assert(
      fc.property(given, ([results, patch]) => {
        const index = indexOf({ results, benchmarks });
        const { rows, hidden } = compareView(index, viewOf(index, patch));
        expect(rows.length + hidden.total).toBe(index.systems.size);
        expect(hidden.by.reduce((total, { count }) => total + count, 0)).toBe(hidden.total);
      }),
    );
  });
});

test.each([
  [0.5, "<4B"],
  [3.99, "<4B"],
  [4, "4-9B"],
  [9.9, "4-9B"],
  [10, "10-20B"],
  [20.5, "10-20B"],
  [21, "21-40B"],
  [40.9, "21-40B"],
  [41, ">40B"],
  [671, ">40B"],
])("%dB is in class %s", (size, sizeClass) => {
  expect(sizeClassOf(size)).toBe(sizeClass);
});

test("active parameters are a choice of their own; a dense model's are all of them", () => {
  const index = indexOf([
    { model: "MoE", value: "1", paramsB: 30, activeParamsB: 3 },
    { model: "Dense", value: "1", paramsB: 30 },
  ]);
  const names = (active: boolean) =>
    compareView(index, viewOf(index, { sizes: sizes({ maxB: 10, active }) })).rows.map(
      (row) => row.system.name,
    );
  expect(names(false)).toEqual([]);
  expect(names(true)).toEqual(["MoE"]);
});

test("an empty view has an empty histogram", () => {
  expect(sizeHistogram(one, EMPTY_VIEW)).toMatchObject({ bins: [], unknown: 0 });
});
