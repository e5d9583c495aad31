import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegistry } from "../../scripts/dataset/registry";
import {
  headOf,
  primaryFacts,
  readFacts,
  typeset,
  type Amendments,
  type Correction,
  type Fact,
} from "../../scripts/typeset";
import { readVocabulary } from "../../src/extract/names/vocabulary";

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
const BENCHMARKS =
  "name,aliases,suffixes,case,domain,metric,better,scale,usualSplit,protocols,testSize,testSizeSource,arxiv\n";
const MODELS = `name,family,aliases,case,paramsB,activeParamsB,weights,date,vendor,arxiv
Ours-7B,Ours,,,7,,open,,A Laboratory,
Cloud-1,Cloud,,,,,closed,,,
`;
const vocabulary = readVocabulary(BENCHMARKS, MODELS);
const documentsOf = (
  facts: Fact[],
  { deltas = [], provenances = [], corrections = [] }: Partial<Amendments> = {},
) => typeset(primaryFacts(facts, { deltas, provenances, corrections }, vocabulary), vocabulary);
const rowsOf = (facts: Fact[], corrections: Correction[] = []) =>
  documentsOf(facts, { corrections })[0]!
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
    expect(documentsOf([own], { deltas: [{ ...own, delta: "+5.4" }] })[0]!.text).toContain(
      "| 68.10 (+5.4) |",
    );
  });
  it("marks numbers that are quoted or re-run, and says so above the table", () => {
    const own = fact({ method: "Ours-7B", setting: "trained" });
    const provenances = [
      {
        source: own.source,
        method: "Model-7B",
        benchmark: "MathVista",
        value: "68.10",
        provenance: "re-run",
      },
      { source: own.source, method: "*", benchmark: "*", value: "*", provenance: "quoted" },
    ] as const;
    const [document] = documentsOf([fact({}), fact({ method: "Other-7B", value: "51" }), own], {
      provenances: [...provenances],
    });
    expect(document!.text).toContain(
      "† marks a number quoted from another source. ‡ marks a re-run by the authors.",
    );
    expect(document!.text).toContain("| Model-7B | 7 | base | 68.10‡ |");
    expect(document!.text).toContain("| Other-7B | 7 | base | 51† |");
    expect(document!.text).toContain("| Ours-7B | 7 | trained | 68.10 |");
  });
  it("refuses two values for one cell", () => {
    expect(() => documentsOf([fact({}), fact({ value: "1" })])).toThrow(
      "two values for 'Model-7B' on 'MathVista'",
    );
  });
  it("leaves out what others noted about a paper, and names only addresses of the web", () => {
    const noted = fact({ source: "someone/notes:a.md@x#table0 (secondary: notes on the paper)" });
    const copied = fact({ source: "copied by hand from https://arxiv.org/html/2501.00001v3), Table 4" });
    const [document] = documentsOf([noted, copied]);
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
    expect(documentsOf([fact({ arxiv: "" })])[0]!.text).toContain(
      `url: "https://github.com/someone/repo/blob/${"a".repeat(40)}/README.md"`,
    );
  });
});

describe("primaryFacts", () => {
  const methodsOf = (facts: Fact[]) => rowsOf(facts).map((row) => row.split(" | ")[0]!.slice(2));
  it("corrects what its source shows to be otherwise, and refuses a correction of nothing", () => {
    const correction: Correction = {
      source: "someone/",
      method: "Model-7B",
      benchmark: "*",
      field: "split",
      from: "testmini / ",
      to: "test / ",
      because: "the heading says so",
    };
    expect(rowsOf([fact({ split: "testmini / ALL" })], [correction])[0]).toContain("MathVista (test / ALL)");
    const other = fact({ benchmark: "MMMU", split: "testmini / ALL" });
    expect(
      rowsOf([fact({ split: "testmini / ALL" }), other], [{ ...correction, benchmark: "MMMU" }])[0],
    ).toContain("MathVista (testmini / ALL) | MMMU (test / ALL)");
    expect(() => rowsOf([fact({ split: "val" })], [correction])).toThrow(
      "nothing to correct: someone/ Model-7B",
    );
  });
  it("heads a column by who judged, and names the row without", () => {
    const judged = ["GPT Eval", "Human Eval"].map((judge) => fact({ method: `Model-7B (${judge})` }));
    expect(rowsOf(judged)).toEqual([
      "| Method | Size (B) | Setting | MathVista (judged by GPT) | MathVista (judged by people) |",
      "| --- | --- | --- | --- | --- |",
      "| Model-7B | 7 | base | 68.10 | 68.10 |",
    ]);
  });
  it("drops a note of the size, which has a column, and writes a mixture's sizes as one", () => {
    const rows = rowsOf([fact({ method: "Model [size V-7B]" }), fact({ params_b: "16 (2.8 active)" })]);
    expect(rows.slice(2)).toEqual([
      "| Model | 7 | base | 68.10 |",
      "| Model-7B | 16B-A2.8B | base | 68.10 |",
    ]);
  });
  it("tells rows of one name and size apart by their base", () => {
    const trained = (base_model: string) => fact({ base_model, setting: "trained" });
    expect(methodsOf([trained("A-7B"), trained("B-7B")]).slice(2)).toEqual([
      "Model-7B (A-7B)",
      "Model-7B (B-7B)",
    ]);
  });
  it("takes a row that says (Ours) as trained, and the registry's word on weights", () => {
    const rows = rowsOf([
      fact({ method: "New (Ours)", setting: "competitor" }),
      fact({ method: "Ours-7B", setting: "closed" }),
      fact({ method: "Cloud-1", setting: "competitor" }),
    ]);
    expect(rows.slice(2).map((row) => row.split(" | ")[2])).toEqual(["trained", "competitor", "closed"]);
  });
  it("prints the base of a competitor's row that stands below it", () => {
    const rows = rowsOf([fact({ method: "+ Other", base_model: "Model-7B", setting: "competitor" })]);
    expect(rows[2]).toBe("| + Other | Model-7B | 7 | competitor | 68.10 |");
  });
  it("leaves out a table that only repeats another's numbers", () => {
    const again = fact({ source: `someone/repo:README.md@${"a".repeat(40)}#table1` });
    expect(documentsOf([fact({}), again])[0]!.text).not.toContain("## Table 2");
    expect(documentsOf([fact({}), { ...again, value: "1" }])[0]!.text).toContain("## Table 2");
  });
  it("names the maker of what a paper trained, where the registry knows one; never a leaderboard's", () => {
    const trained = fact({ method: "Ours-7B", setting: "trained" });
    const said = 'organisation: "A Laboratory"';
    expect(documentsOf([trained])[0]!.text).toContain(said);
    expect(documentsOf([{ ...trained, paper: "One (leaderboard)" }])[0]!.text).not.toContain(said);
    expect(documentsOf([fact({})])[0]!.text).not.toContain("organisation");
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
    const registry = readRegistry("data");
    const documents = typeset(readFacts(FACTS, registry), registry);
    expect(readdirSync("data/sources")).toEqual(documents.map((document) => document.file));
    for (const { file, text } of documents)
      expect(readFileSync(`data/sources/${file}`, "utf8"), file).toBe(text);
  });
});
