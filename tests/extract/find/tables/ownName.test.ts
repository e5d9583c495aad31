import { describe, expect, it } from "vitest";
import { latexFound, markdownFound } from "./read";

const header = ["", "| Method | MMMU |", "|---|---|"];

describe("a row of the paper's own", () => {
  it("is called as the first heading does, whatever its level and in one word or two", () => {
    const methods = (title: string) =>
      markdownFound(
        '<div align="center">',
        `<h2>${title}</h2>`,
        "</div>",
        ...header,
        "| Ours-S | 55.0 |",
      ).map(({ method }) => method);
    expect(methods("AlderNet: Trees That Learn")).toEqual(["AlderNet-S"]);
    expect(methods("Alder Anything: Trees That Learn")).toEqual(["Alder Anything-S"]);
    expect(methods("Quick Start: First Steps")).toEqual(["Ours-S"]);
  });

  it("may print a macro that the file does not define", () => {
    const rows = ["Model & MMMU", "Elm & 50.0", "\\method{}-S & 55.0"];
    expect(latexFound("Results.", ...rows).map(({ method, setting }) => [method, setting])).toEqual([
      ["Elm", "competitor"],
      ["\\method-S", "trained"],
    ]);
  });
});

describe("a model's name", () => {
  it("keeps its size and weights with a note behind it", () => {
    const rows = ["| GPT-4o (no tools) | 60.0 |", "| Kimi K2 (5-shot) | 61.0 |"];
    expect(
      markdownFound(...header, ...rows).map(({ method, paramsB, setting }) => [method, paramsB, setting]),
    ).toEqual([
      ["GPT-4o (no tools)", null, "closed"],
      ["Kimi K2 (5-shot)", 1000, "competitor"],
    ]);
  });

  it("across the columns is no name with a measure, though it ends as one does", () => {
    const lines = ["| Benchmark | DeepSeek V3 | DeepSeek R1 |", "|---|---|---|", "| MMLU | 88.5 | 90.8 |"];
    expect(markdownFound(...lines).map(({ method, metric }) => [method, metric])).toEqual([
      ["DeepSeek V3", null],
      ["DeepSeek R1", null],
    ]);
  });
});
