import { describe, expect, it } from "vitest";
import type { Evidence } from "../../src/dataset/dataset";
import { citation, printedForm, problemReport, readAs, reportedOf } from "../../src/evidence/reported";
import { stripMarks } from "../../src/evidence/stripMarks";
import { indexOf } from "../compare/dataset";
import { openingIndex } from "../table/opening";

const place = {
  line: 12,
  start: 0,
  end: 4,
  table: "Table 2",
  row: "Alpha-7B",
  column: "MathVista",
  quote: null,
} satisfies Evidence[number];

function alpha() {
  const index = openingIndex();
  const reported = reportedOf(index, "r0", {
    evidence: index.dataset.results.map(() => place),
    against: "same-paper",
  });
  if (!reported) throw new Error("r0 is in the dataset");
  return reported;
}

describe("reportedOf", () => {
  it("knows paper, place, column and gain of a number", () => {
    expect(alpha()).toMatchObject({
      paper: { title: "Alpha paper" },
      place: { table: "Table 2" },
      column: { key: "MathVista@testmini" },
      gain: { text: "+5.20" },
    });
  });

  it("is null for an id that the dataset does not have", () => {
    expect(reportedOf(openingIndex(), "gone", { evidence: null, against: "same-paper" })).toBeNull();
  });

  it("finds the base end of a printed pair as a report of the base model", () => {
    const base = reportedOf(openingIndex(), "r0.base", { evidence: null, against: "same-paper" });
    expect(base).toMatchObject({ system: { name: "Base-7B" }, observation: { value: "68.2" } });
    expect(base?.reports).toHaveLength(2);
  });

  it("still says what it knows of a number that makes no cell", () => {
    const index = indexOf([{ model: "A", value: "3.1", kind: "efficiency" }]);
    expect(reportedOf(index, "r0", { evidence: null, against: "same-paper" })).toMatchObject({
      column: null,
      gain: null,
    });
  });
});

describe("readAs", () => {
  it("marks an assumed metric as assumed, and a stated one not", () => {
    expect(readAs(alpha()).find(({ name }) => name === "Metric")).toEqual({
      name: "Metric",
      text: "accuracy",
      mark: "assumed",
    });
  });
});

describe("printedForm", () => {
  it("shows both ends, the unit and the delta as printed", () => {
    const { observation } = alpha();
    expect(printedForm({ ...observation, unit: "%", delta: "+5.2" })).toBe("68.2% → 73.40%  +5.2");
    expect(printedForm({ ...observation, value: null, base: null, delta: "-11.8" })).toBe("-11.8");
  });
});

describe("citation", () => {
  it("names system, column, number, paper and place in one line", () => {
    expect(citation(alpha())).toBe(
      "Alpha-7B, MathVista (testmini · accuracy (assumed)), 68.2 → 73.40. Alpha paper, 2025-03, arXiv:2503.00001, Table 2.",
    );
  });
});

describe("problemReport", () => {
  it("says which result of which dataset, and where it stands in the document", () => {
    const { title, body } = problemReport(alpha(), "v1", "https://example.org/#/compare");
    expect(title).toContain("r0");
    expect(body).toContain("dataset v1");
    expect(body).toContain("owner/repo:table.md, line 12");
  });
});

describe("stripMarks", () => {
  it("places reports from the lowest to the highest and stacks those that would cover each other", () => {
    const { results } = indexOf(
      ["60.0", "60.1", "70.0", "81..89"].map((value) => ({ model: "A", value })),
    ).dataset;
    const marks = stripMarks(results);
    expect(marks.map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
    expect(marks.map(({ level }) => level)).toEqual([0, 1, 0]);
    expect(marks.at(-1)?.x).toBe(1);
  });
});
