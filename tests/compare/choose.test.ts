import * as fc from "fast-check";
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

/** Reports of one system in one column; papers have the dates given. */
function reportsOf(results: Given[], dates: Record<string, string> = {}) {
  const papers = Object.entries(dates).map(([title, date]) => ({ title, date }));
  const index = indexOf({ papers, results: results.map((result) => ({ model: "A", ...result })) });
  return index.reports.get("MathVista")?.get("A") ?? [];
}

const three = reportsOf(
  [
    { value: "70.0", paper: "Late" },
    { value: "60.0", paper: "Early" },
    { value: "90.0", paper: "Undated" },
  ],
  { Late: "2025-06", Early: "2024-01" },
);
const [late, undated] = [
  three.find((o) => o.value === "70.0")?.paper ?? -1,
  three.find((o) => o.value === "90.0")?.paper ?? -1,
];

describe("choose", () => {
  test.each([
    ["own", context({ ownPaper: late }), "70.0"],
    ["own, where no paper is its own: the earliest", context({}), "60.0"],
    ["median", context({ rule: "median" }), "70.0"],
    ["best", context({ rule: "best" }), "90.0"],
    ["best where lower is better", context({ rule: "best", better: "lower" }), "60.0"],
    ["paper", context({ rule: "paper", preferred: undated }), "90.0"],
    [
      "paper, where that paper reports none: own",
      context({ rule: "paper", preferred: 7, ownPaper: late }),
      "70.0",
    ],
  ])("by %s", (_, rule, value) => {
    expect(choose(three, rule)?.value).toBe(value);
  });

  test("the median of an even count is the lower middle, never a number that nobody printed", () => {
    const reports = reportsOf([{ value: "60" }, { value: "70" }, { value: "80" }, { value: "90" }]);
    expect(choose(reports, context({ rule: "median" }))?.value).toBe("70");
  });

  test("exact numbers go before approximate ones under every rule", () => {
    const dates = { First: "2020", Second: "2021" };
    const reports = reportsOf(
      [
        { value: "95", approx: true, paper: "First" },
        { value: "60", paper: "Second" },
      ],
      dates,
    );
    for (const rule of RULES)
      expect(choose(reports, context({ rule, ownPaper: 0, preferred: 0 }))?.value).toBe("60");
  });

  test("an approximate number is shown where there is no other", () => {
    expect(choose(reportsOf([{ value: "70", approx: true }]), context({}))?.value).toBe("70");
  });

  test("equal numbers under 'best' go to the earlier paper, then to the smaller id", () => {
    const dates = { Late: "2025", Early: "2024" };
    const reports = reportsOf(
      [
        { id: "b", value: "70", paper: "Late" },
        { id: "c", value: "70.0", paper: "Early" },
        { id: "a", value: "70.00", paper: "Early" },
      ],
      dates,
    );
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
    { id: "f", value: "72.0", paper: "S" },
  ].map((result) => ({ model: "A", setting: "trained", ...result }));
  const dated: Record<string, string> = { P: "2025-01", Q: "2024-01", R: "2024-01" };
  const chosen = (order: Given[], rule: Rule) => {
    const titles = new Set(order.map(({ paper = "" }) => paper));
    const papers = [...titles].map((title) => ({ title, date: dated[title] ?? null }));
    const index = indexOf({ papers, results: order });
    return compareView(index, viewOf(index, { rule })).rows[0]?.cells["MathVista"]?.chosen.id;
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(results, { minLength: 6 }), fc.constantFrom(...RULES), (order, rule) => {
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
