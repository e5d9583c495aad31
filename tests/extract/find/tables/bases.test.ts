import { describe, expect, it } from "vitest";
import { latexFound, read } from "./read";

/** Rows of "a & b", read as "method | base model | size | benchmark | value". */
function readBases(caption: string, ...rows: string[]): string[] {
  return latexFound(caption, ...rows).map((r) =>
    [r.method, r.baseModel, r.paramsB, r.benchmark, r.value].join(" | "),
  );
}

describe("models above methods' numbers", () => {
  it("are what the methods are run on, each below a data set", () => {
    expect(
      readBases(
        "Results.",
        "& \\multicolumn{2}{c}{target = Yelp} & \\multicolumn{2}{c}{target = IMDb}",
        "Method & T5-small & T5-base & T5-small & T5-base",
        "Alder & 88.6 & 92.3 & 87.9 & 90.8",
      ),
    ).toEqual([
      "Alder [T5-small] | T5-small |  | Yelp | 88.6",
      "Alder [T5-base] | T5-base |  | Yelp | 92.3",
      "Alder [T5-small] | T5-small |  | IMDb | 87.9",
      "Alder [T5-base] | T5-base |  | IMDb | 90.8",
    ]);
  });

  it("are so above data sets too", () => {
    expect(
      readBases(
        "Results.",
        "& \\multicolumn{2}{c}{Llama-2-7B} & \\multicolumn{2}{c}{Mistral-7B}",
        "Method & GSM8K & MATH & GSM8K & MATH",
        "CoT & 14.1 & 2.5 & 40.2 & 10.1",
      ),
    ).toEqual([
      "CoT [Llama-2-7B] | Llama-2-7B | 7 | GSM8K | 14.1",
      "CoT [Llama-2-7B] | Llama-2-7B | 7 | MATH | 2.5",
      "CoT [Mistral-7B] | Mistral-7B | 7 | GSM8K | 40.2",
      "CoT [Mistral-7B] | Mistral-7B | 7 | MATH | 10.1",
    ]);
  });

  it("are so below nothing, beside the methods", () => {
    expect(
      readBases(
        "Results.",
        "& Method & GSM8K",
        "& Previous best & 55.0",
        "\\multirow{2}{*}{Elm-7B} & CoT & 14.1",
        "& Alder & 20.3",
        "\\multirow{2}{*}{Ash-13B} & CoT & 19.2",
        "& Alder & 27.9",
      ),
    ).toEqual([
      "Previous best |  |  | GSM8K | 55.0",
      "CoT | Elm-7B | 7 | GSM8K | 14.1",
      "Alder | Elm-7B | 7 | GSM8K | 20.3",
      "CoT | Ash-13B | 13 | GSM8K | 19.2",
      "Alder | Ash-13B | 13 | GSM8K | 27.9",
    ]);
  });
});

describe("who is the best", () => {
  it("is whom the cell names, and no name where it names none", () => {
    expect(
      read(
        "Results.",
        "Benchmark & Prev. SOTA Pass@1 & Alder Pass@1",
        "HumanEval (PY) & 65.8 (Birch + Elm-7B) & 91.0",
        "OakCode (PY) & 60.1 & 68.0",
      ),
    ).toEqual([
      "Birch + Elm-7B | HumanEval | PY | Pass@1 | 65.8",
      "Alder | HumanEval | PY | Pass@1 | 91.0",
      "Prev. SOTA | OakCode | PY | Pass@1 | 60.1",
      "Alder | OakCode | PY | Pass@1 | 68.0",
    ]);
  });
});

describe("what a cell notes beside the best", () => {
  it.each(["200 step", "5-shot", "w/ tools"])("is no system where it says how: %s", (note) =>
    expect(read("Results.", "Benchmark & Alder & Previous SOTA", `MMLU & 42.5 & 38.1 (${note})`)[1]).toBe(
      "Previous SOTA | MMLU |  |  | 38.1",
    ),
  );
});

describe("the one model of a caption", () => {
  it("is the base of its table's methods, and of no other best one", () => {
    expect(
      readBases("PaLM-540B prompting results.", "Method & GSM8K", "CoT & 56.9", "Supervised SoTA & 55.0"),
    ).toEqual(["CoT | PaLM-540B | 540 | GSM8K | 56.9", "Supervised SoTA |  |  | GSM8K | 55.0"]);
  });

  it.each([
    "Methods with PaLM-540B as the teacher.",
    "PaLM-540B against PaLM-62B.",
    "Results. PaLM-540B wins.",
  ])("is none in '%s'", (caption) =>
    expect(readBases(caption, "Method & GSM8K", "CoT & 56.9")).toEqual(["CoT |  |  | GSM8K | 56.9"]),
  );
});
