import { expect, test } from "vitest";
import { indexOf } from "./dataset";
import type { Given } from "./dataset";

const systemsOf = (results: Given[], rest = {}) => [...indexOf({ results, ...rest }).systems.values()];

test.each<[string, Given[], string]>([
  ["closed weights", [{ model: "S", setting: "closed" }], "closed"],
  ["a base named", [{ model: "S", method: "S", baseModel: "B", setting: "competitor" }], "trained"],
  ["trained in its paper", [{ model: "S", method: "S", setting: "trained" }], "trained"],
  ["a base in a paper", [{ model: "S", setting: "base" }], "base"],
  [
    "others trained from it",
    [
      { model: "S", setting: "trained" },
      { method: "M", model: "T", baseModel: "S", setting: "trained" },
    ],
    "base",
  ],
  ["only ever compared with", [{ model: "S", setting: "competitor" }], "other"],
])("a system with %s has its role from that", (_, results, role) => {
  const system = systemsOf(results.map((result) => ({ value: "1", ...result }))).find(
    ({ key }) => key === "S",
  );
  expect(system?.role).toBe(role);
});

test("no system is its own base", () => {
  expect(systemsOf([{ model: "B", baseModel: "B", setting: "base", value: "1" }])[0]?.baseModel).toBeNull();
});

test("what a result does not state comes from the registry, and what it states stands", () => {
  const models = [{ name: "B", paramsB: 30, activeParamsB: 3, weights: "open" as const, date: "2024-09" }];
  expect(systemsOf([{ model: "B", value: "1" }], { models })[0]).toMatchObject({
    paramsB: 30,
    activeParamsB: 3,
    weights: "open",
    year: 2024,
  });
  expect(systemsOf([{ model: "B", value: "1", paramsB: 32 }], { models })[0]?.paramsB).toBe(32);
});

test("of sizes that disagree the most frequent is taken", () => {
  const sizes = [7, 8, 8].map((paramsB): Given => ({ model: "B", value: "1", paramsB }));
  expect(systemsOf(sizes)[0]?.paramsB).toBe(8);
});

test("a year is its model's, else that of the earliest paper", () => {
  const papers = [
    { title: "Late", date: "2026-01" },
    { title: "Early", date: "2025-02" },
  ];
  const results: Given[] = [
    { model: "A", value: "1", paper: "Late" },
    { model: "A", value: "1", paper: "Early" },
  ];
  expect(systemsOf(results, { papers })[0]).toMatchObject({ year: 2025, papers: [1, 0] });
});

test("a paper that quotes or re-runs a trained system does not introduce it, though it is earlier", () => {
  const papers = [
    { title: "Quotes", date: "2024-01" },
    { title: "Re-runs", date: "2024-02" },
    { title: "Own", date: "2025-01" },
  ];
  const trained: Given = { method: "M", model: "B", setting: "trained", value: "1" };
  const results: Given[] = [
    { ...trained, provenance: "quoted", paper: "Quotes" },
    { ...trained, provenance: "re-run", paper: "Re-runs" },
    { ...trained, provenance: "own", paper: "Own" },
  ];
  expect(systemsOf(results, { papers })[0]?.ownPaper).toBe(2);
});
