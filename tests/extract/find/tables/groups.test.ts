import { describe, expect, it } from "vitest";
import { latexFound, read } from "./read";

describe("columns of one data set", () => {
  it("are told apart by how often it was shown above them", () => {
    const rows = [
      "Model & \\multicolumn{2}{c}{Zero-shot} & \\multicolumn{2}{c}{Few-shot}",
      " & MedQA & PubMedQA & MedQA & PubMedQA",
      "Alder & 78.9 & 75.2 & 81.4 & 74.4",
    ];
    expect(read("Accuracy.", ...rows)).toEqual([
      "Alder | MedQA | Zero-shot | Accuracy | 78.9",
      "Alder | PubMedQA | Zero-shot | Accuracy | 75.2",
      "Alder | MedQA | Few-shot | Accuracy | 81.4",
      "Alder | PubMedQA | Few-shot | Accuracy | 74.4",
    ]);
  });

  it("need no such words where nothing else is alike", () => {
    const rows = ["Model & \\multicolumn{2}{c}{Zero-shot}", " & MedQA & PubMedQA", "Alder & 78.9 & 75.2"];
    expect(read("Accuracy.", ...rows)[0]).toBe("Alder | MedQA |  | Accuracy | 78.9");
  });
});

describe("averages over groups", () => {
  it("stand below their word as above it, an abbreviation as well", () => {
    const rows = [
      "Model & GSM8K & SVAMP & \\multicolumn{2}{c}{Avg.}",
      " & & & ID & OOD",
      "Alder & 61.2 & 70.2 & 40.7 & 72.9",
    ];
    const found = latexFound("Results.", ...rows).filter(({ aggregate }) => aggregate !== null);
    expect(found.map(({ benchmark, value }) => [benchmark, value])).toEqual([
      [null, "40.7"],
      [null, "72.9"],
    ]);
  });
});

describe("short for ImageNet", () => {
  it("is IN before what was made of it, and nothing elsewhere", () => {
    expect(read("Robustness.", "Model & IN-1K & IN-A & IN-B", "Alder & 81.8 & 27.4 & 30.1")).toEqual([
      "Alder | ImageNet |  |  | 81.8",
      "Alder | ImageNet-A |  |  | 27.4",
      "Alder | IN-B |  |  | 30.1",
    ]);
  });
});

describe("two measures in a cell", () => {
  it("may be named in full by a bracket of the caption", () => {
    const rows = [
      "Category & PatchCore & Alder",
      "Bottle & 100 / 98.6 & 100 / 98.9",
      "Average & 99.1 / 98.1 & 99.7 / 98.5",
    ];
    expect(
      read("Detection (image-level AUROC / pixel-level AUROC) on MVTec AD.", ...rows).slice(0, 2),
    ).toEqual([
      "PatchCore | MVTec AD | Bottle | image-level AUROC | 100",
      "PatchCore | MVTec AD | Bottle | pixel-level AUROC | 98.6",
    ]);
  });
});

describe("a measure in tens of thousands", () => {
  it("is that measure", () => {
    expect(read("Results on MOT17.", "Tracker & HOTA & FP(10$^4$)", "Alder & 63.1 & 2.55")[1]).toMatch(
      /^Alder \| MOT17 \| {2}\| FP.* \| 2\.55$/,
    );
  });
});

describe("a version below a name", () => {
  it("does not run on with it", () => {
    expect(read("Results.", "Model & LiveBench$_{0831}$ & MMLU", "Alder & 52.3 & 71.1")[0]).toBe(
      "Alder | LiveBench | 0831 |  | 52.3",
    );
  });
});

describe("how many tokens were accepted", () => {
  it("is no result below τ, Kendall's τ is", () => {
    const rows = (value: string) => ["Method & Acc. & $\\tau$", `Alder & 81.2 & ${value}`];
    expect(read("Results on GSM8K.", ...rows("4.98"))).toHaveLength(1);
    expect(read("Results on GSM8K.", ...rows("0.49"))).toHaveLength(2);
  });
});

describe("numbered rows of what was switched on", () => {
  it("are called by that", () => {
    const rows = [
      "\\# & Aug & EMA & MMMU",
      "1 & & & 50.1",
      "2 & \\checkmark & & 51.3",
      "3 & \\checkmark & \\checkmark & 52.9",
    ];
    expect(
      latexFound("Ablation.", ...rows)
        .map(({ method }) => method)
        .slice(1),
    ).toEqual(["Aug", "Aug + EMA"]);
  });
});

describe("letters that a caption says to be measures", () => {
  it.each(["B@4: BLEU-4, C: CIDEr.", "We report BLEU-4 (B@4) and CIDEr (C)."])(
    "are these: %s",
    (explained) => {
      const rows = [
        "Method & \\multicolumn{2}{c}{COCO (Karpathy test)}",
        " & B@4 & C",
        "Alder & 43.1 & 145.0",
      ];
      expect(read(`Captioning. ${explained}`, ...rows)).toEqual([
        "Alder | COCO | Karpathy test | BLEU-4 | 43.1",
        "Alder | COCO | Karpathy test | CIDEr | 145.0",
      ]);
    },
  );
});

describe("a subset over scores", () => {
  it("is a part as the whole beside it is, and over words a column of splits", () => {
    const rows = ["Model & \\multicolumn{2}{c}{EgoSchema}", " & Subset & Full", "Alder & 70.2 & 63.9"];
    expect(read("Results.", ...rows)).toEqual([
      "Alder | EgoSchema | Subset |  | 70.2",
      "Alder | EgoSchema | Full |  | 63.9",
    ]);
    expect(read("Results.", "Model & Dataset & Subset & Acc.", "Alder & EgoSchema & small & 70.2")).toEqual([
      "Alder | EgoSchema | small | Acc. | 70.2",
    ]);
  });
});

describe("a name with how it was measured behind it", () => {
  it("is that of ImageNet in short, and parts with a sign are measures", () => {
    expect(read("Results.", "Model & IN-1k zero-shot & MOSE (J\\&F)", "Alder & 74.2 & 77.3")).toEqual([
      "Alder | ImageNet | zero-shot |  | 74.2",
      "Alder | MOSE |  | J&F | 77.3",
    ]);
  });
});
