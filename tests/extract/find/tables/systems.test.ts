import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readMarkdown } from "../../../../src/extract/readers/markdown";
import { vocabulary } from "./vocabulary";

/** Lines of a Markdown page, read as "method | model | benchmark | value". */
function read(...lines: string[]): string[] {
  const text = lines.join("\n") + "\n";
  return readMarkdown(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map((r) => [r.method, r.model, r.benchmark, r.value].join(" | "));
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
