import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readCsv } from "../../../../src/extract/readers/csv";
import { read } from "./read";
import { vocabulary } from "./vocabulary";

describe("a level over all columns beside its name", () => {
  it("is a section, and heads no columns", () => {
    const rows = [
      "Images & House & Average",
      "Noise level & \\multicolumn{2}{c}{$\\sigma = 15$}",
      "BM3D & 34.93 & 32.37",
      "Alder & 34.97 & 32.86",
      "Noise level & \\multicolumn{2}{c}{$\\sigma = 25$}",
      "BM3D & 32.85 & 29.97",
    ];
    expect(read("PSNR on Set12.", ...rows)).toEqual([
      "BM3D [Noise level σ = 15] | Set12 | House | PSNR | 34.93",
      "BM3D [Noise level σ = 15] | Set12 | Average | PSNR | 32.37",
      "Alder | Set12 | House | PSNR | 34.97",
      "Alder | Set12 | Average | PSNR | 32.86",
      "BM3D [Noise level σ = 25] | Set12 | House | PSNR | 32.85",
      "BM3D [Noise level σ = 25] | Set12 | Average | PSNR | 29.97",
    ]);
  });

  it("is none where it names what stands below it", () => {
    const rows = ["Model & \\multicolumn{2}{c}{SQuAD 2.0}", " & F1 & EM", "Alder & 85.3 & 82.1"];
    expect(read("Results.", ...rows)).toEqual([
      "Alder | SQuAD 2.0 |  | F1 | 85.3",
      "Alder | SQuAD 2.0 |  | EM | 82.1",
    ]);
  });
});

describe("how much was pruned or kept", () => {
  it("tells rows of one name apart, and is no result", () => {
    const rows = ["20\\% & Alder & 64.6 & 77.2", "50\\% & Alder & 60.2 & 69.3"];
    expect(read("Pruning.", "Ratio & Method & BoolQ & PIQA", ...rows)).toEqual([
      "Alder [20%] | BoolQ |  |  | 64.6",
      "Alder [20%] | PIQA |  |  | 77.2",
      "Alder [50%] | BoolQ |  |  | 60.2",
      "Alder [50%] | PIQA |  |  | 69.3",
    ]);
    expect(read("Quantization.", "Method & Bits (W/A/KV) & PIQA", "Alder & 4/4/4 & 72.6")).toEqual([
      "Alder | PIQA |  |  | 72.6",
    ]);
  });
});

describe("two numbers on SQuAD", () => {
  it.each(["88.3/85.3", "85.3/88.3"])("are F1, which is never the lower, and exact match: %s", (cell) => {
    const found = read("Results.", "Model & SQuAD2.0 & MNLI", `Alder & ${cell} & 87.8`);
    expect(found.slice(0, 2).toSorted()).toEqual([
      "Alder | SQuAD 2.0 |  | EM | 85.3",
      "Alder | SQuAD 2.0 |  | F1 | 88.3",
    ]);
  });
});

describe("how many agents there were", () => {
  it("tells rows of one name apart below a letter, and how sure a result is does not, nor what it cost", () => {
    const rows = [
      "\\multicolumn{5}{l}{MedQA}",
      "Alder & 1 & 52.4 & [46.2, 58.5] & 0.14",
      "Alder & 3 & 62.8 & [56.7, 68.6] & 0.25",
    ];
    expect(read("Agents.", "Team & $N$ & Accuracy & 95\\% CI & USD/1k", ...rows)).toEqual([
      "Alder [1] | MedQA |  | Accuracy | 52.4",
      "Alder [3] | MedQA |  | Accuracy | 62.8",
    ]);
  });
});

describe("how many there were", () => {
  it("is no result below n, whatever differs from row to row", () => {
    const text = [
      "dataset,model,n_shot,f1,n",
      "CoNLL-2003,Alder,5,71.2,3453",
      "WNUT 2017,Alder,5,65.0,1287",
    ].join("\n");
    const found = readCsv(text, { document: "x" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect(found.map(({ benchmark, metric, value }) => [benchmark, metric, value])).toEqual([
      ["CoNLL-2003", "f1", "71.2"],
      ["WNUT 2017", "f1", "65.0"],
    ]);
  });
});

describe("LS", () => {
  it("is short for LibriSpeech beside its parts, and AMI is a data set beside it", () => {
    const rows = [
      "Model & Avg. WER & AMI & LS Clean & LS Other & TED-LIUM",
      "Alder & 6.5 & 13.9 & 1.5 & 2.9 & 3.6",
    ];
    expect(read("Results.", ...rows).slice(1)).toEqual([
      "Alder | AMI |  |  | 13.9",
      "Alder | LibriSpeech | Clean |  | 1.5",
      "Alder | LibriSpeech | Other |  | 2.9",
      "Alder | TED-LIUM |  |  | 3.6",
    ]);
    const below = [
      "Model & \\multicolumn{2}{c}{LS} & TED-LIUM & AMI",
      " & clean & other & & ",
      "Alder & 1.5 & 2.9 & 3.6 & 13.9",
    ];
    expect(read("WER.", ...below)).toEqual([
      "Alder | LibriSpeech | clean | WER | 1.5",
      "Alder | LibriSpeech | other | WER | 2.9",
      "Alder | TED-LIUM |  | WER | 3.6",
      "Alder | AMI |  | WER | 13.9",
    ]);
  });
});
