import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readCsv } from "../../../../src/extract/readers/csv";
import { readMarkdown } from "../../../../src/extract/readers/markdown";
import { vocabulary } from "./vocabulary";

/** A table in Markdown below lines of a page, read as "method | benchmark | metric | value", or why it was left out. */
function read(above: string, ...rows: string[]): string[] {
  const table = rows.map((row) => `| ${row} |`);
  const rule = `|${" --- |".repeat((rows[0] ?? "").split("|").length)}`;
  const text = [above, "", table[0], rule, ...table.slice(1), ""].join("\n");
  return brief(text, readMarkdown(text, { document: "x" }).grids);
}

function readLines(...lines: string[]): string[] {
  const text = lines.join("\n") + "\n";
  return brief(text, readCsv(text, { document: "x" }).grids);
}

function brief(text: string, grids: Parameters<typeof findInGrid>[1][]): string[] {
  const findings = grids.map((grid) => findInGrid(text, grid, vocabulary));
  const found = findings.flatMap((one) => one.found);
  const reasons = findings.flatMap((one) => one.skipped).map(({ reason }) => reason);
  if (found.length === 0) return [...new Set(reasons)];
  return found.map((r) => [r.method, r.benchmark, r.metric, r.value].join(" | "));
}

describe("a table of splits", () => {
  it("says how large they are", () => {
    const rows = ["MMMU | 45,000 | 5,000 | 10,000", "CIFAR-10 | 60000 | - | 800"];
    expect(read("# Alder", "Dataset | Train | Val | # Test", ...rows)).toEqual(["how large data sets are"]);
  });

  it.each([
    ["Dataset | Train | Test", "MMMU | 91.2 | 85.4"],
    ["Dataset | Val | Test", "MMMU | 1502 | 1498"],
  ])("%s: %s are results", (header, row) => expect(read("# Alder", header, row)).toHaveLength(2));
});

describe("a table of wins", () => {
  const rows = ["GPT-4o | 55.2 | 20.1 | 24.7"];
  it("over others, which are its rows, is of none of these", () => {
    expect(read("# Alder", "Baseline | Win | Tie | Lose", ...rows)[0]).toContain("holds no results");
    expect(read("# Alder", "Model | Win | Tie | Lose", ...rows)).toHaveLength(3);
  });

  it("counts them and ranks beside data sets, and these are no results", () => {
    const down = ["MMMU | 60.1 | 61.2", "Avg. rank | 1.8 | 1.2", "Wins | 3 | 10", "p-value | 0.01 | 0.02"];
    expect(read("# Alder", "Dataset | Elm-7B | Ash-7B", ...down)).toEqual([
      "Elm-7B | MMMU |  | 60.1",
      "Ash-7B | MMMU |  | 61.2",
    ]);
  });
});

describe("a table of settings", () => {
  it.each([
    ["by its options", ["Model | MNLI | QNLI", "`--num-classes` | 3 | 2", "`--max-sentences` | 32 | 16"]],
    ["by its names", ["Task | MNLI | QNLI", "Batch size | 32 | 16", "Epochs | 3 | 2"]],
    ["above its names", ["Hyperparameter | Value", "Dataset | MNIST", "Batch size | 128", "Seeds | 10"]],
    ["above its values", ["Setting | Value", "Face size | 224", "Margin | 20"]],
    [
      "above its columns",
      ["Setting | β | γ/β | Learning rate", "Alder | 2.0 | 0.8 | 3e-7", "Birch | 2.5 | 0.1 | 5e-7"],
    ],
    ["above parameters of any sort", ["Parameter | MNIST", "Frame interval | 10", "Margin | 20"]],
  ])("is told %s, whatever data sets it names", (_, rows) => {
    expect(read("# Alder\n\n## Results on GLUE", ...rows)).toEqual(["a table of settings"]);
  });

  it("is none where measures stand above what was configured", () => {
    expect(read("# Alder", "Configuration | Accuracy", "Texts only | 56.0", "Alder | 58.0")).toEqual([
      "Texts only |  | Accuracy | 56.0",
      "Alder |  | Accuracy | 58.0",
    ]);
    expect(read("# Alder", "Configuration | OakSet", "Texts only | 56.0")).toEqual(["a table of settings"]);
  });

  it("is none where one row is named as a setting is", () => {
    expect(read("# Alder", "Method | OakSet", "Dropout | 56.0", "Birch | 58.0", "Elm | 59.0")).toHaveLength(
      3,
    );
  });
});

describe("a table of how large data sets are", () => {
  it("has whole numbers below its parts and nothing else", () => {
    const header = "Dataset | Train | Val | Test | Classes";
    expect(read("# Alder", header, "MNIST | 45000 | 5,000 | 10k | 10", "CUB | 3680 | - | 3669 | 37")).toEqual(
      ["how large data sets are"],
    );
    expect(read("# Alder", "Model | Train | Test", "Alder | 99 | 95", "Birch | 100 | 91")).toHaveLength(4);
  });
});

describe("a log of a training", () => {
  it.each([
    ["the loss in training", ["Training Loss,Epoch,Step,F1", "0.31,1.0,1563,0.91"]],
    ["losses", ["epoch,train_loss,val_acc", "10,1.83,0.45", "20,1.40,0.56"]],
    ["a row for each step", ["step,val_acc", "1,0.45", "2,0.56", "3,0.58"]],
  ])("is told by %s", (_, lines) => {
    expect(readLines(...lines)).toEqual(["a log of a training"]);
  });

  it("is none where some lengths of a training are compared", () => {
    expect(readLines("epochs,val_acc", "100,0.45", "300,0.56", "800,0.58")).toHaveLength(3);
  });
});

describe("a file without a word about results", () => {
  it("holds none where nothing in it is known", () => {
    expect(readLines("width,height,species", "3.5,0.2,oak", "3.0,0.2,oak", "3.2,1.4,fir")).toEqual([
      "nothing says that these are results",
    ]);
  });

  it.each([
    ["a heading of names", ["model,OakSet", "Alder,60.1"]],
    ["a benchmark", ["who,MMMU", "Alder,60.1"]],
    ["a measure", ["who,accuracy", "Alder,60.1"]],
    ["a model", ["who,OakSet", "GPT-4o,60.1"]],
  ])("holds some where it names %s", (_, lines) => {
    expect(readLines(...lines)).toHaveLength(1);
  });
});

describe("a table about data sets or costs", () => {
  it.each([
    ["how large data sets are", "Statistics of the datasets."],
    ["what runs cost", "Inference time (in seconds) per task."],
    ["what runs cost", "GPU memory usage on two tasks."],
  ])("holds no results but %s, as the words above it say", (reason, above) => {
    expect(read(`# Alder\n\n${above}`, "Method | GSM8K | MATH", "Alder | 0.26 | 0.85")).toEqual([reason]);
  });

  it.each(["Accuracy and latency on two tasks.", "Inference time and accuracy.", "Test statistics."])(
    "may hold some below %s",
    (above) => {
      expect(read(`# Alder\n\n${above}`, "Method | GSM8K | MATH", "Alder | 60.1 | 61.2")).toHaveLength(2);
    },
  );

  it("may hold some where costs have a column of their own", () => {
    expect(
      read("# Alder\n\n## Memory usage", "Model | memory(MiB) | OakSet", "Alder | 13940 | 5.67")[0],
    ).toContain("5.67");
  });
});

describe("a column of what rows were run with", () => {
  it.each([
    ["Bits", "16"],
    ["group-size", "64"],
    ["Test Size", "640"],
    ["Image resolution", "224"],
    ["AVA version", "2.2"],
    ["batch_size", "32"],
    ["img_size", "448"],
    ["crop_pct", "0.96"],
    ["param_count", "305.08"],
    ["infer_samples_per_sec", "4316.0"],
    ["Token/sec", "42.56"],
    ["Best Ep.", "60"],
    ["Regularization λ", "0.1"],
    ["Bits per Weight (BPW)", "3.35"],
    ["price", "0.25"],
    ["A100 GPU hours", "64"],
    ["p-value", "0.04"],
    ["context", "4096"],
    ["Videos", "1,000"],
  ])("%s holds no results", (heading, value) => {
    expect(read("# Alder", `Model | ${heading} | MMMU`, `Alder | ${value} | 60.1`)).toEqual([
      "Alder | MMMU |  | 60.1",
    ]);
  });

  it.each([
    ["Videos", "71.2"],
    ["Price", "92"],
    ["LR", "14.8"],
    ["SEED", "60.1"],
    ["Room Size", "52.1"],
    ["bits/dim", "3.35"],
  ])("%s with %s holds some", (heading, value) => {
    expect(read("# Alder", `Model | ${heading}`, `Alder | ${value}`)[0]).toContain(value);
  });

  it("holds none below a unit, nor where rows are numbered below nothing", () => {
    const rows = ["Steps | PSNR | Memory (GB)", " | Alder | Alder", "one | 22.9 | 4.3"];
    expect(read("# Alder", ...rows).join()).not.toContain("4.3");
    expect(read("# Alder", " | Name | MMMU", "1 | Alder | 60.1", "2 | Birch | 61.2")).toEqual([
      "Alder | MMMU |  | 60.1",
      "Birch | MMMU |  | 61.2",
    ]);
  });
});
