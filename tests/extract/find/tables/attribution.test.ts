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

describe("words for what stands below them", () => {
  it("name no data set", () => {
    const rows = ["| Alder | 3.27 | 1.75 |", "| Birch | 14.49 | 3.04 |"];
    const header = ["| Method | Metrics | Metrics |", "|---|---|---|", "| | SI-SDR | PESQ |"];
    expect(read("Tasks of Libri2Mix:", "", ...header, ...rows)[0]).toBe(
      "Alder | Libri2Mix |  | SI-SDR | 3.27",
    );
  });

  it("are no heading of a data set", () => {
    expect(
      read("# Alder", "", "#### Notes", "- We see noise.", ...table("| Method | AP |", "| Alder-S | 45.0 |")),
    ).toEqual(["Alder-S |  |  | AP | 45.0"]);
  });
});

describe("a sentence above a table", () => {
  it("says the split behind the data set's name", () => {
    expect(
      read(
        "AP is computed on COCO 2017 val5k, on one card.",
        ...table("| name | segm AP |", "| Alder | 31.4 |"),
      ),
    ).toEqual(["Alder | COCO | val5k | segm AP | 31.4"]);
  });
});
