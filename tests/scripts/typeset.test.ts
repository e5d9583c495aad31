import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, readRows, typeset, type Fact, type PrintedDelta } from "../../scripts/typeset";

const FACTS = "../shared/facts/results.csv";

function fact(over: Partial<Fact>): Fact {
  return {
    paper: "Paper One: A Title",
    arxiv: "2501.00001",
    year_month: "2025-01",
    method: "Model-7B",
    base_model: "",
    params_b: "7",
    setting: "base",
    training: "none",
    benchmark: "MathVista",
    split: "",
    metric: "",
    value: "68.10",
    unit: "",
    source: `someone/repo:README.md@${"a".repeat(40)}#table0`,
    ...over,
  };
}
const rowsOf = (facts: Fact[]) =>
  typeset(facts)[0]!
    .text.split("\n")
    .filter((line) => line.startsWith("|"));

describe("typeset", () => {
  it("writes one row a system and one column a benchmark, split and metric, numbers as printed", () => {
    const facts = [
      fact({}),
      fact({ benchmark: "MMMU", split: "val", metric: "Acc.", value: "51" }),
      fact({
        method: "Ours-7B",
        base_model: "Model-7B",
        setting: "trained",
        training: "RL",
        value: "72.90",
        unit: "%",
      }),
    ];
    expect(rowsOf(facts)).toEqual([
      "| Method | Base model | Size (B) | Setting | Training | MathVista | MMMU (val; Acc.) |",
      "| --- | --- | --- | --- | --- | --- | --- |",
      "| Model-7B | – | 7 | base | – | 68.10 | 51 |",
      "| Ours-7B | Model-7B | 7 | trained | RL | 72.90% | – |",
    ]);
  });
  it("keeps apart one method under two trainings", () => {
    const facts = ["SFT", "RL"].map((training) =>
      fact({ setting: "trained", training, value: training === "RL" ? "2" : "1" }),
    );
    expect(rowsOf(facts)).toHaveLength(4);
  });
  it("prints a delta beside its number", () => {
    const own = fact({ setting: "trained" });
    expect(typeset([own], [{ ...own, delta: "+5.4" }])[0]!.text).toContain("| 68.10 (+5.4) |");
  });
  it("refuses two values for one cell", () => {
    expect(() => typeset([fact({}), fact({ value: "1" })])).toThrow(
      "two values for 'Model-7B' on 'MathVista'",
    );
  });
  it("leaves out what others noted about a paper, and names only addresses of the web", () => {
    const noted = fact({ source: "someone/notes:a.md@x#table0 (secondary: notes on the paper)" });
    const copied = fact({ source: "copied by hand from https://arxiv.org/html/2501.00001v3), Table 4" });
    const [document] = typeset([noted, copied]);
    expect(document!.text).toContain("Results as printed in https://arxiv.org/html/2501.00001v3, table 4.");
    expect(document!.text).not.toContain("by hand");
  });
  it("escapes what Markdown would read", () => {
    expect(rowsOf([fact({ method: "a|b*<c>" })])[2]).toContain("| a\\|b\\*\\<c> |");
  });
  it("puts what the facts add to a name behind a comma", () => {
    expect(rowsOf([fact({ method: "Model [16]" })])[2]).toContain("| Model, 16 |");
  });
  it("gives every paper an address", () => {
    expect(typeset([fact({ arxiv: "" })])[0]!.text).toContain(
      `url: "https://github.com/someone/repo/blob/${"a".repeat(40)}/README.md"`,
    );
  });
});

describe("headOf", () => {
  it.each([
    ["MathVerse", "mini Vision_Only", "", "MathVerse (mini Vision_Only)"],
    ["CG-Bench (mini)", "mIou", "", "CG-Bench (mini; mIou)"],
    ["LongVideoBench", "val (900,3600] / Acc", "", "LongVideoBench (val 900-3600 / Acc)"],
    ["average", "Geometry", "", "Average (Geometry)"],
    ["GPQA", "Diamond", "accuracy", "GPQA (Diamond; accuracy)"],
  ])("heads %s, %s with one pair of brackets", (benchmark, split, metric, head) => {
    expect(headOf({ benchmark, split, metric })).toBe(head);
  });
});

describe.skipIf(!existsSync(FACTS))("data/sources (skipped without ../shared)", () => {
  it("are what the facts give, byte for byte", () => {
    const deltas = readRows<PrintedDelta>("scripts/typeset.deltas.csv");
    const documents = typeset(readRows<Fact>(FACTS), deltas);
    expect(readdirSync("data/sources")).toEqual(documents.map((document) => document.file));
    for (const { file, text } of documents)
      expect(readFileSync(`data/sources/${file}`, "utf8"), file).toBe(text);
  });
});
