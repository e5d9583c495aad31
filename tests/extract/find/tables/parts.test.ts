import { describe, expect, it } from "vitest";
import { latexFound } from "./read";

/** Rows of "a & b" as a table with a caption, read as "method | benchmark or average | split | metric | value". */
function read(caption: string, ...rows: string[]): string[] {
  return latexFound(caption, ...rows).map((r) =>
    [r.method, r.aggregate === null ? r.benchmark : "average", r.split, r.metric, r.value].join(" | "),
  );
}

describe("a measure", () => {
  it("above the names of data sets is that of each", () => {
    expect(
      read("Results.", "& \\multicolumn{2}{c}{Top-20}", "Model & MMMU & WQ", "Elm & 60.1 & 61.2"),
    ).toEqual(["Elm | MMMU |  | Top-20 | 60.1", "Elm | WQ |  | Top-20 | 61.2"]);
  });

  it("above parts of the caption's benchmark is no part", () => {
    expect(
      read(
        "Results on OakSet14.",
        "& \\multicolumn{2}{c}{BLEU}",
        "Model & EN-DE & EN-FR",
        "Elm & 28.4 & 41.8",
      ),
    ).toEqual(["Elm | OakSet14 | EN-DE | BLEU | 28.4", "Elm | OakSet14 | EN-FR | BLEU | 41.8"]);
  });

  it("of the caption's benchmark is no part where all headings are measures, and may be a category among others", () => {
    expect(read("Results on the MathVista test set.", "Model & F1 & IDs", "Elm & 60.1 & 61")).toEqual([
      "Elm | MathVista | test | F1 | 60.1",
      "Elm | MathVista | test | IDs | 61",
    ]);
    expect(read("Results on MathVista.", "Model & ARI & Geo", "Elm & 60.1 & 61.2")[0]).toBe(
      "Elm | MathVista | ARI | ARI | 60.1",
    );
  });

  it("behind an unknown name over protocols is not part of the name", () => {
    expect(
      read(
        "Results.",
        "& \\multicolumn{2}{c}{OakSet FID}",
        "Model & Zero-shot & Finetuned",
        "Elm & 6.1 & 5.2",
      )[0],
    ).toBe("Elm | OakSet | Zero-shot | FID | 6.1");
  });

  it("of an average is its measure, below it or behind it", () => {
    const average = "Elm | average |  | WER | 9.9";
    expect(read("Results.", "Model & OakSet WER & Average WER", "Elm & 8.1 & 9.9")[1]).toBe(average);
    expect(read("Results.", "& OakSet & Average", "Model & WER & WER", "Elm & 8.1 & 9.9")[1]).toBe(average);
  });
});

describe("a heading", () => {
  it("of dashes below a name says nothing", () => {
    expect(
      read(
        "Results on MathVista and more.",
        "& \\multicolumn{2}{c}{MMMU} & Avg.",
        "Model & Art & Law & {--}",
        "Elm & 60.1 & 61.2 & 60.7",
      ),
    ).toEqual(["Elm | MMMU | Art |  | 60.1", "Elm | MMMU | Law |  | 61.2", "Elm | average |  |  | 60.7"]);
  });

  it("of a category over results is none of data sets", () => {
    expect(read("Results on MathVista.", "Model & Colour & Scene", "Elm & 60.1 & 61.2")[1]).toBe(
      "Elm | MathVista | Scene |  | 61.2",
    );
  });

  it("over all columns, that of the names too, is a part of the caption's benchmark", () => {
    const rows = ["\\multicolumn{3}{c}{Within the window}", "Model & PSNR & SSIM", "Elm & 20.1 & 0.81"];
    expect(read("Results on MathVista.", ...rows)[0]).toBe(
      "Elm | MathVista | Within the window | PSNR | 20.1",
    );
    expect(read("Results.", ...rows)[0]).toBe("Elm | Within the window |  | PSNR | 20.1");
  });

  it("of measures and units below all names is one, though a rule stands above it", () => {
    const rows = [
      "Model & T & OakSet & FirSet",
      "\\midrule & s & R1 & BLEU",
      "\\midrule Elm & 0.3 & 40.1 & 27.2",
    ];
    expect(read("Results.", ...rows)).toEqual([
      "Elm | OakSet |  | R1 | 40.1",
      "Elm | FirSet |  | BLEU | 27.2",
    ]);
  });

  it("of differences alone does not make measures categories", () => {
    expect(
      read("Results on MathVista.", "Model & F1 & $\\Delta$ F1", "Elm & 60.1 & ---", "Ash & 61.2 & +1.1"),
    ).toEqual(["Elm | MathVista |  | F1 | 60.1", "Ash | MathVista |  | F1 | 61.2"]);
  });

  it("of data like or unlike the training data names no data set", () => {
    expect(read("Results on MathVista.", "& In-distribution", "Model & AUROC", "Elm & 60.1")).toEqual([
      "Elm | MathVista | In-distribution | AUROC | 60.1",
    ]);
  });

  it("is short for the name with a stroke that the caption gives in full", () => {
    expect(read("Results on CNN/DailyMail and MMMU.", "Model & CNN & MMMU", "Elm & 40.1 & 61.2")[0]).toBe(
      "Elm | CNN/DailyMail |  |  | 40.1",
    );
  });
});

describe("a caption", () => {
  it("is about the data set that it names a subset of, measures over parts are none", () => {
    const rows = ["& Onset F1 & Onset F1", "Model & Vox Only & All", "Elm & 0.46 & 0.34"];
    expect(read("Performance of models on a small subset of Oak-MDB.", ...rows)).toEqual([
      "Elm | Oak-MDB | Vox Only | Onset F1 | 0.46",
      "Elm | Oak-MDB | All | Onset F1 | 0.34",
    ]);
  });

  it("says where each number is an average over data sets", () => {
    const rows = ["& In-distribution & Out-of-distribution", "Model & AUROC & AUROC", "Elm & 71.9 & 65.7"];
    expect(read("Each entry averages the datasets of its group.", ...rows)).toEqual([
      "Elm | average | In-distribution | AUROC | 71.9",
      "Elm | average | Out-of-distribution | AUROC | 65.7",
    ]);
    expect(read("Avg. is over all datasets.", ...rows)[0]).toBe("Elm |  | In-distribution | AUROC | 71.9");
  });
});

describe("sections", () => {
  const rows = [
    "\\multicolumn{3}{l}{(a) Prediction}",
    "Model & 4 s & 16 s",
    "\\midrule \\multicolumn{3}{l}{Direct}",
    "Elm & 0.42 & 0.53",
    "\\multicolumn{3}{l}{Autoregressive}",
    "Elm & 0.43 & 0.54",
  ];

  it("are of the data sets that the caption names for each", () => {
    expect(read("Results on OakSet (direct) and FirSet (autoregressive).", ...rows)).toEqual([
      "Elm | OakSet | 4 s |  | 0.42",
      "Elm | OakSet | 16 s |  | 0.53",
      "Elm | FirSet | 4 s |  | 0.43",
      "Elm | FirSet | 16 s |  | 0.54",
    ]);
    expect(read("Results on OakSet (direct).", ...rows)[2]).toBe(
      "Elm [Autoregressive] | OakSet | 4 s |  | 0.43",
    );
  });

  it("end at a header that comes again below a row without numbers", () => {
    const second = [
      "Ash & - & -",
      "\\multicolumn{3}{l}{(b) Navigation}",
      "Model & ATE & RPE",
      "Elm & 1.13 & 0.35",
    ];
    expect(
      read("Results on OakSet (direct) and FirSet (autoregressive).", ...rows, ...second).slice(4),
    ).toEqual(["Elm | OakSet | ATE |  | 1.13", "Elm | OakSet | RPE |  | 0.35"]);
  });
});

describe("a data set's name", () => {
  it("with another version is another's", () => {
    expect(read("Results.", "Model & Common Voice 18.0 WER", "Elm & 13.1")).toEqual([
      "Elm | Common Voice 18.0 |  | WER | 13.1",
    ]);
  });

  it("that nobody lists is read without how clean its part is", () => {
    expect(read("Results.", "Model & OakSet (Clean) & OakSet (Noisy)", "Elm & 13.1 & 15.2")).toEqual([
      "Elm | OakSet | clean |  | 13.1",
      "Elm | OakSet | noisy |  | 15.2",
    ]);
  });

  it("stands beside the model's in one column where the heading says so", () => {
    const rows = ["MMMU / Elm-7B & 60.1 [58.0, 62.1]", "MMMU / Ash-7B & 61.2 [59.1, 63.0]"];
    expect(read("Results.", "Benchmark / model & Pass@1 [95\\% CI]", ...rows)).toEqual([
      "Elm-7B | MMMU |  | Pass@1 | 60.1",
      "Ash-7B | MMMU |  | Pass@1 | 61.2",
    ]);
    expect(read("Results.", "Model / method & MMMU", "Elm / Ash & 60.1")).toEqual([
      "Elm / Ash | MMMU |  |  | 60.1",
    ]);
  });
});

describe("a number over several columns", () => {
  it("is of what their headings have in common", () => {
    expect(
      read(
        "Results.",
        "& \\multicolumn{2}{c}{MMMU}",
        "Model & Zero-shot & Finetuned",
        "Elm & \\multicolumn{2}{c}{60.1}",
        "Ash & 61.2 & 62.3",
      ),
    ).toEqual([
      "Elm | MMMU |  |  | 60.1",
      "Ash | MMMU | Zero-shot |  | 61.2",
      "Ash | MMMU | Finetuned |  | 62.3",
    ]);
  });
});

describe("a split", () => {
  it("is what a column of splits says of each row, and tells rows of one name apart", () => {
    const rows = ["Model & Scale & OakSet", "Elm & $\\times$2 & 38.1", "Elm & $\\times$4 & 32.2"];
    expect(read("Results.", ...rows)).toEqual(["Elm | OakSet | ×2 |  | 38.1", "Elm | OakSet | ×4 |  | 32.2"]);
    expect(read("Results on the test set.", "Model & Subset & OakSet", "Elm & hard & 38.1")).toEqual([
      "Elm | OakSet | test / hard |  | 38.1",
    ]);
  });

  it("stands in the column that tells rows of one data set apart, where models stand across", () => {
    expect(
      read(
        "Results on D4RL.",
        "Dataset & Environment & Elm & Ash",
        "Medium & Hopper & 67.6 & 58.1",
        "Medium & Walker & 74.1 & 79.2",
        "Expert & Hopper & 82.7 & 48.6",
      ).filter((line) => line.startsWith("Elm")),
    ).toEqual([
      "Elm | D4RL | Medium Hopper |  | 67.6",
      "Elm | D4RL | Medium Walker |  | 74.1",
      "Elm | D4RL | Expert Hopper |  | 82.7",
    ]);
  });

  it("is a horizon beside its data set, whatever row of differences spans both", () => {
    expect(
      read(
        "Results.",
        "& \\multicolumn{2}{c}{Models} & Elm & Ash",
        "& \\multicolumn{2}{c}{Metric} & MSE & MSE",
        "& \\multirow{2}{*}{OakSet} & 96 & 0.368 & 0.375",
        "& & 192 & 0.399 & 0.405",
        "& \\multicolumn{2}{c}{Elm \\% improvement (MSE)} & & 2\\%",
      ),
    ).toEqual([
      "Elm | OakSet | 96 | MSE | 0.368",
      "Ash | OakSet | 96 | MSE | 0.375",
      "Elm | OakSet | 192 | MSE | 0.399",
      "Ash | OakSet | 192 | MSE | 0.405",
    ]);
  });

  it("stands down the side also where its name is a word for differences", () => {
    expect(
      read(
        "Results.",
        "Benchmark & Elm & Ash",
        "DROP & 80.1 & 81.2",
        "Drop & 1.1 & 1.2",
        "BBH & 60.1 & 61.2",
      ),
    ).toEqual([
      "Elm | DROP |  |  | 80.1",
      "Ash | DROP |  |  | 81.2",
      "Elm | BBH |  |  | 60.1",
      "Ash | BBH |  |  | 61.2",
    ]);
  });

  it("is named by a caption of several sets too", () => {
    expect(read("Accuracy on the test sets.", "Model & OakSet & MMMU", "Elm & 60.1 & 61.2")).toEqual([
      "Elm | OakSet | test | Accuracy | 60.1",
      "Elm | MMMU | test | Accuracy | 61.2",
    ]);
  });

  it("stays beside the parts that two numbers of a cell have", () => {
    expect(read("Results on the dev set.", "Model & MNLI-(m/mm)", "Elm & 82.4/83.1")).toEqual([
      "Elm | MNLI | dev m |  | 82.4",
      "Elm | MNLI | dev mm |  | 83.1",
    ]);
  });
});

describe("the split of a caption", () => {
  it("is that of the data set which it stands behind, where other known ones head columns too", () => {
    expect(read("Results on MMMU (val) and more.", "Model & MMMU & MathVista", "Elm & 60.1 & 61.2")).toEqual([
      "Elm | MMMU | val |  | 60.1",
      "Elm | MathVista |  |  | 61.2",
    ]);
    expect(read("Results on the val set.", "Model & MMMU & MathVista", "Elm & 60.1 & 61.2")[1]).toBe(
      "Elm | MathVista | val |  | 61.2",
    );
    expect(read("Results on GLUE (dev).", "Model & SST-2 & RTE", "Elm & 60.1 & 61.2")[1]).toBe(
      "Elm | RTE | dev |  | 61.2",
    );
  });
});

describe("a heading's own split", () => {
  it("is not joined to another of the caption", () => {
    expect(read("Results on COCO val2017.", "Model & AP (val) & AP (test-dev)", "Elm & 60.1 & 61.2")).toEqual(
      ["Elm | COCO | val | AP | 60.1", "Elm | COCO | test-dev | AP | 61.2"],
    );
  });
});

describe("a measure of one part", () => {
  it("is no part itself, nor is its unit", () => {
    const header = "Model & mIoU (s.s.) & AP novel & MAE (cm) & AP50 box";
    expect(read("Results on the OakSet benchmark.", header, "Elm & 60.1 & 61.2 & 6.2 & 63.1")).toEqual([
      "Elm | OakSet | s.s. | mIoU | 60.1",
      "Elm | OakSet | novel | AP | 61.2",
      "Elm | OakSet |  | MAE (cm) | 6.2",
      "Elm | OakSet |  | AP50 box | 63.1",
    ]);
  });
});

describe("a task", () => {
  it("is no data set where the caption speaks of its results", () => {
    expect(read("TTS results.", "System & MOS", "Elm & 4.11")).toEqual(["Elm |  |  | MOS | 4.11"]);
    expect(read("EG1800 results.", "System & mIoU", "Elm & 60.1")).toEqual(["Elm | EG1800 |  | mIoU | 60.1"]);
  });
});

describe("numbers as headings", () => {
  it("say how much of what stands in the corner", () => {
    expect(read("Ablation.", "Rank & 4 & 8", "MMMU & 60.1 & 61.2")).toEqual([
      "Rank = 4 | MMMU |  |  | 60.1",
      "Rank = 8 | MMMU |  |  | 61.2",
    ]);
  });
});

describe("two parts of one data set", () => {
  it.each([
    ["MNLI-m/mm", "60.1/61.2", "dev "],
    ["MNLI-(m/mm)", "60.1/61.2", "dev "],
    ["MNLI-m & MNLI-mm", "60.1 & 61.2", "dev / "],
  ])("%s: %s", (heading, cells, split) => {
    expect(
      read("GLUE dev results.", `Model & ${heading} & RTE`, `Elm & ${cells} & 62.3`).slice(0, 2),
    ).toEqual([`Elm | MNLI | ${split}m |  | 60.1`, `Elm | MNLI | ${split}mm |  | 61.2`]);
  });
});
