import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choose } from "../../src/compare/choose";
import type { ChoiceContext } from "../../src/compare/choose";
import { compareView } from "../../src/compare/compareView";
import { RULES } from "../../src/compare/view";
import type { Rule } from "../../src/compare/view";
import { indexOf, viewOf } from "./dataset";
import type { Given } from "./dataset";

const context = (patch: Partial<ChoiceContext>): ChoiceContext => ({
  rule: "own",
  preferred: null,
  ownPaper: null,
  better: "higher",
  ...patch,
});

/** Reports of one system, from papers of the given dates. */
function reportsOf(given: (Given & { date?: string | null })[]) {
  const papers = given.map(({ paper = "A paper", date = null }) => ({ title: paper, date }));
  const index = indexOf({
    papers,
    results: given.map(({ date: _, ...result }) => ({ model: "A", ...result })),
  });
  return { index, reports: index.reports.get("MathVista")?.get("A") ?? [] };
}

const three = reportsOf([
  { value: "70.0", paper: "Late", date: "2025-06" },
  { value: "60.0", paper: "Early", date: "2024-01" },
  { value: "90.0", paper: "Undated" },
]);

describe("choose", () => {
  test.each([
    ["own", context({ ownPaper: 0 }), "70.0"],
    ["own, where no paper is its own: the earliest", context({}), "60.0"],
    ["median", context({ rule: "median" }), "70.0"],
    ["best", context({ rule: "best" }), "90.0"],
    ["best where lower is better", context({ rule: "best", better: "lower" }), "60.0"],
    ["paper", context({ rule: "paper", preferred: 2 }), "90.0"],
    [
      "paper, where that paper reports none: own",
      context({ rule: "paper", preferred: 7, ownPaper: 0 }),
      "70.0",
    ],
  ])("by %s", (_, rule, value) => {
    expect(choose(three.reports, rule)?.value).toBe(value);
  });

  test("the median of an even count is the lower middle, never a number that nobody printed", () => {
    const { reports } = reportsOf([{ value: "60" }, { value: "70" }, { value: "80" }, { value: "90" }]);
    expect(choose(reports, context({ rule: "median" }))?.value).toBe("70");
  });

  test("exact numbers go before approximate ones under every rule", () => {
    const { reports } = reportsOf([
      { value: "95", approx: true, paper: "First", date: "2020" },
      { value: "60", paper: "Second", date: "2021" },
    ]);
    for (const rule of RULES)
      expect(choose(reports, context({ rule, ownPaper: 0, preferred: 0 }))?.value).toBe("60");
  });

  test("an approximate number is shown where there is no other", () => {
    expect(choose(reportsOf([{ value: "70", approx: true }]).reports, context({}))?.value).toBe("70");
  });

  test("equal numbers under 'best' go to the earlier paper, then to the smaller id", () => {
    const { reports } = reportsOf([
      { id: "b", value: "70", paper: "Late", date: "2025" },
      { id: "c", value: "70.0", paper: "Early", date: "2024" },
      { id: "a", value: "70.00", paper: "Early", date: "2024" },
    ]);
    expect(choose(reports, context({ rule: "best" }))?.id).toBe("a");
  });
});

test("the choice never depends on the order of the dataset", () => {
  const results: Given[] = [
    { id: "a", value: "70.0", paper: "P" },
    { id: "b", value: "71.0", paper: "P" },
    { id: "c", value: "71.0", paper: "Q" },
    { id: "d", value: "69.0", paper: "R", approx: true },
    { id: "e", value: "72.0", paper: "R" },
  ].map((result) => ({ model: "A", ...result }));
  const papers = [
    { title: "P", date: "2025-01" },
    { title: "Q", date: "2024-01" },
    { title: "R", date: "2024-06" },
  ];
  const chosen = (order: Given[], rule: Rule) => {
    const index = indexOf({ papers, results: order });
    return compareView(index, viewOf(index, { rule })).rows[0]?.cells["MathVista"]?.chosen.id;
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(results, { minLength: 5 }), fc.constantFrom(...RULES), (order, rule) => {
      expect(chosen(order, rule)).toBe(chosen(results, rule));
    }),
  );
});

test("the paper that introduces a system is where it was trained, not where it competes, though that one is earlier", () => {
  const index = indexOf({
    papers: [
      { title: "Survey", date: "2024-01" },
      { title: "Own", date: "2025-01" },
    ],
    results: [
      { method: "M-7B", model: "M-7B", value: "60", setting: "competitor", paper: "Survey" },
      { method: "M-7B", model: "M-7B", baseModel: "B", value: "65", setting: "trained", paper: "Own" },
    ],
  });
  expect(compareView(index, viewOf(index)).rows[0]?.cells["MathVista"]?.chosen.value).toBe("65");
});

test("the rule travels in words, with the preferred paper's title", () => {
  const index = indexOf([{ model: "A", value: "1", paper: "A Study" }]);
  const view = viewOf(index, { rule: "paper", rulePaper: "a-study" });
  expect(compareView(index, view).ruleText).toContain("“A Study”");
});
