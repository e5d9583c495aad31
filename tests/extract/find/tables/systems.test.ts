import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readMarkdown } from "../../../../src/extract/readers/markdown";
import { vocabulary } from "./vocabulary";
import { latexFound, markdownFound } from "./read";

/** Lines of a Markdown page, read as "method | model | benchmark | value". */
function read(...lines: string[]): string[] {
  return markdownFound(...lines).map((r) => [r.method, r.model, r.benchmark, r.value].join(" | "));
}

describe("rows of one name", () => {
  it("under different sections are told apart by these, and others keep their names", () => {
    expect(
      read(
        "| Model | MNLI |",
        "|---|---|",
        "| **Version 2** |",
        "| Alder-base | 84.6 |",
        "| Alder-large | 86.5 |",
        "| **Version 1** |",
        "| Alder-base | 81.6 |",
      ),
    ).toEqual([
      "Alder-base [Version 2] | Alder-base | MNLI | 84.6",
      "Alder-large | Alder-large | MNLI | 86.5",
      "Alder-base [Version 1] | Alder-base | MNLI | 81.6",
    ]);
  });

  it("with a raised plus are of another system", () => {
    expect(
      read(
        "| Model | MNLI |",
        "|---|---|",
        "| Birch-tiny | 76.1<sup>+</sup> |",
        "| Birch-tiny<sup>+</sup> | 78.3 |",
      ),
    ).toEqual(["Birch-tiny | Birch-tiny | MNLI | 76.1", "Birch-tiny+ | Birch-tiny+ | MNLI | 78.3"]);
  });
});

/** The same, read as "method | base model | size | base | value". */
function readBases(...lines: string[]): string[] {
  const text = lines.join("\n") + "\n";
  return readMarkdown(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map((r) => [r.method, r.baseModel, r.paramsB, r.base, r.value].join(" | "));
}

describe("the one model of a table of methods", () => {
  const ROWS = ["|---|---|", "| Baseline | 45.1 |", "| LoRA | 46.3 |", "| Alder (ours) | 47.2 |"];

  it.each([
    ["in its corner", ["| Method (Qwen2.5-VL-7B) | MMMU |", ...ROWS]],
    ["in its heading", ["## Qwen2.5-VL-7B", "| Method | MMMU |", ...ROWS]],
  ])("%s is the base of them all", (_, lines) => {
    expect(readBases(...lines)).toEqual([
      "Baseline | Qwen2.5-VL-7B | 7 |  | 45.1",
      "LoRA | Qwen2.5-VL-7B | 7 |  | 46.3",
      "Alder | Qwen2.5-VL-7B | 7 | 45.1 | 47.2",
    ]);
  });

  it("is none of models that are compared with it", () => {
    expect(
      readBases(
        "## Qwen2.5-VL-7B",
        "| Model | MMMU |",
        "|---|---|",
        "| Alder-8B | 45.1 |",
        "| Birch | 46.3 |",
      ),
    ).toEqual(["Alder-8B |  | 8 |  | 45.1", "Birch |  |  |  | 46.3"]);
  });
});

describe("columns of what a row's model was run with", () => {
  it("are the model itself below a baseline, and trained from it below a plus", () => {
    expect(
      readBases(
        "## Results on ADE20K",
        "| Architecture | Backbone | Baseline | +AL |",
        "|---|---|---|---|",
        "| Birch | Oak-50 | 44.2 | 44.6 |",
        "| Birch | Oak-101 | 45.1 | 45.4 |",
      ),
    ).toEqual([
      "Birch [Oak-50] | Oak-50 |  |  | 44.2",
      "Birch [Oak-50] + AL | Birch |  | 44.2 | 44.6",
      "Birch [Oak-101] | Oak-101 |  |  | 45.1",
      "Birch [Oak-101] + AL | Birch |  | 45.1 | 45.4",
    ]);
  });

  it("are methods where one is the paper's own and the rows are models", () => {
    expect(
      read(
        "Accuracy on GSM8K.",
        "",
        "| Model | no-CoT | Alder (Ours) |",
        "|---|---|---|",
        "| Llama-3-8B | 42.2 | 43.6 |",
      ),
    ).toEqual(["no-CoT | Llama-3-8B | GSM8K | 42.2", "Alder | Llama-3-8B | GSM8K | 43.6"]);
  });
});

describe("one model beside all methods", () => {
  it.each([
    ["Model & Method", "Alder < GPT-4o"],
    ["Model & Prompt", "GPT-4o [Alder] < "],
    ["Method & Model", "GPT-4o [Alder] < "],
    ["Model & Scaffold", "Alder < GPT-4o"],
  ])("%s", (header, expected) => {
    const rows = ["GPT-4o & Alder & 60.1", "GPT-4o & Birch & 61.2"];
    const [found] = latexFound("Results.", `${header} & MMMU`, ...rows);
    expect(`${found?.method} < ${found?.baseModel ?? ""}`).toBe(expected);
  });
});

describe("columns of architectures", () => {
  it("are systems, and what stands beside their numbers is none", () => {
    const rows = read("| | ViT-Base | ViT-Large |", "|---|---|---|", "| paper (TPU) | 68.0 | 75.8 |");
    expect(rows.map((row) => row.split(" | ")[0])).toEqual(["ViT-Base", "ViT-Large"]);
  });
});

describe("what is trained from another", () => {
  it("is no model of the paper's own whose name begins alike, and no ablation", () => {
    expect(
      readBases(
        "# Alder: A New Way",
        "| Model | MNLI |",
        "|---|---|",
        "| Alder-Small | 81.3 |",
        "| Alder-Small-Web | 78.9 |",
        "| - w/o curriculum | 71.1 |",
      ),
    ).toEqual([
      "Alder-Small |  |  |  | 81.3",
      "Alder-Small-Web |  |  |  | 78.9",
      "w/o curriculum |  |  |  | 71.1",
    ]);
  });

  it("is trained from no model where the column says what a row is for", () => {
    expect(
      readBases(
        "| Backbone | Model | MNLI |",
        "|---|---|---|",
        "| Teacher | Birch | 81.3 |",
        "| Oak | + Alder | 78.9 |",
      ),
    ).toEqual(["Birch |  |  |  | 81.3", "+ Alder | Oak |  |  | 78.9"]);
  });
});

describe("rows of how a model was asked", () => {
  it("are of the model that their section is", () => {
    expect(
      read(
        "| Model + Template | GSM8K |",
        "|---|---|",
        "| **Qwen2.5-Math-7B** |",
        "| (4-shot prompting) | 60.1 |",
        "| No template | 61.2 |",
        "| Zero-shot | 58.0 |",
        "| Alder | 62.3 |",
      ).map((record) => record.split(" | ")[1]),
    ).toEqual([
      "Qwen2.5-Math-7B (4-shot prompting)",
      "Qwen2.5-Math-7B No template",
      "Qwen2.5-Math-7B Zero-shot",
      "Alder",
    ]);
  });
});

describe("a heading that states how many parameters", () => {
  it("says so of the rows below it that print no size", () => {
    const lines = ["## small Alder, number of parameters: 23.3 M", "", "| Method | MNLI |", "|---|---|"];
    const sizes = markdownFound(...lines, "| greedy | 2.6 |", "| Birch-1B | 2.5 |").map((r) => r.paramsB);
    expect(sizes).toEqual([0.0233, 1]);
  });
});

describe("the number of a citation", () => {
  it("is no part of what tells two rows apart", () => {
    expect(
      read(
        "| Model | Method | MNLI |",
        "|---|---|---|",
        "| Alder | CoT [1] | 60.1 |",
        "| Alder | SFT | 61.2 |",
      ),
    ).toEqual(["Alder [CoT] | Alder | MNLI | 60.1", "Alder [SFT] | Alder | MNLI | 61.2"]);
  });
});
