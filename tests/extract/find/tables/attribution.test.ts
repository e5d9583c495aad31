import { describe, expect, it } from "vitest";
import { markdownFound } from "./read";

/** Lines of a Markdown page, read as "method | benchmark or average | split | metric | value". */
function read(...lines: string[]): string[] {
  return markdownFound(...lines).map((r) =>
    [r.method, r.aggregate === null ? r.benchmark : "average", r.split, r.metric, r.value].join(" | "),
  );
}

/** A table with its cells between bars, under a rule. */
function table(...[header = "", ...rows]: string[]): string[] {
  return ["", header, header.replace(/[^|]+/g, "---"), ...rows, ""];
}

describe("a column of test sets", () => {
  it.each(["Test Dataset", "Test set", "Evaluation set"])("headed %s names data sets", (heading) => {
    expect(read(...table(`| Model | ${heading} | Macro F1 |`, "| Alder | OakSet-EN | 0.784 |"))).toEqual([
      "Alder | OakSet-EN |  | Macro F1 | 0.784",
    ]);
  });

  it("that are splits names splits of what the page is about", () => {
    const rows = ["| Alder | test-all | 5.7 |", "| Alder | test-clean | 3.0 |"];
    expect(read("# LibriSpeech", ...table("| Model | Test set | WER |", ...rows))).toEqual([
      "Alder | LibriSpeech | test-all | WER | 5.7",
      "Alder | LibriSpeech | test-clean | WER | 3.0",
    ]);
  });
});
