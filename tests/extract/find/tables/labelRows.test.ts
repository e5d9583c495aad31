import { describe, expect, it } from "vitest";
import { markdownFound, read } from "./read";

describe("a row below the header that names itself", () => {
  it("says the split and the measure of each column", () => {
    const rows = [
      "Task & VQAv2 & NLVR2 & RefCOCO",
      "\\midrule Split & test-std & dev & val/testA/testB",
      "Metric & VQA Score & Acc. & Acc.",
      "\\midrule Alder & 78.1 & 85.2 & 90.6/92.5/87.2",
    ];
    expect(read("Results.", ...rows)).toEqual([
      "Alder | VQAv2 | test-std | VQA Score | 78.1",
      "Alder | NLVR2 | dev | Acc. | 85.2",
      "Alder | RefCOCO | val | Acc. | 90.6",
      "Alder | RefCOCO | testA | Acc. | 92.5",
      "Alder | RefCOCO | testB | Acc. | 87.2",
    ]);
  });

  it("lists two ways of one measure", () => {
    const rows = ["Task & LVIS", "Split & MiniVal", "Metric & Zero-shot/Fine-tuned AP", "Alder & 35.8/56.9"];
    expect(read("Results.", ...rows)).toEqual([
      "Alder | LVIS | MiniVal Zero-shot | AP | 35.8",
      "Alder | LVIS | MiniVal Fine-tuned | AP | 56.9",
    ]);
  });
});

describe("what was trained on, beside what was tested on", () => {
  it("is no data set of the scores", () => {
    const table =
      "| Testing Dataset | Training Dataset | PSNR | SSIM_Y |\n|-|-|-|-|\n| Vid4 | REDS | 26.34 | 0.8407 |";
    expect(markdownFound(table).map((r) => [r.benchmark, r.metric, r.value])).toEqual([
      ["Vid4", "PSNR", "26.34"],
      ["Vid4", "SSIM_Y", "0.8407"],
    ]);
  });
});

describe("a heading that the caption explains", () => {
  it.each([
    "Results on BoolQ. Trace = trace validity (\\%).",
    "Results on BoolQ. Trace denotes the share of steps, i.e.\\ the trace accuracy (Trace).",
    "Results on BoolQ, where Trace is the Strict Trace Score.",
  ])("is a measure: %s", (caption) => {
    expect(read(caption, "Model & Acc. & Trace", "Alder & 94.2 & 2.1")).toEqual([
      "Alder | BoolQ |  | Acc. | 94.2",
      "Alder | BoolQ |  | Trace | 2.1",
    ]);
  });

  it("is a data set where it is called like one", () => {
    const caption = "Results. OakQA: question answering accuracy.";
    expect(read(caption, "Model & MMLU & OakQA", "Alder & 94.2 & 2.1")[1]).toMatch(/^Alder \| OakQA \|/);
  });

  it("is a part where the caption says no more than that", () => {
    const caption = "Results on BoolQ. Trace is harder.";
    expect(read(caption, "Model & Plain & Trace", "Alder & 94.2 & 2.1")[1]).toBe(
      "Alder | BoolQ | Trace |  | 2.1",
    );
  });
});

describe("steps", () => {
  it("are results where they have decimals, and counted else", () => {
    const values = (...steps: [string, string]) =>
      read(
        "Results on BoolQ.",
        "Model & Acc. & Step",
        `Alder & 94.2 & ${steps[0]}`,
        `Birch & 95.9 & ${steps[1]}`,
      ).length;
    expect(values("27.3", "87.8")).toBe(4);
    expect(values("100", "200")).toBe(2);
  });
});

describe("what models were trained on", () => {
  it("in the heading of a model zoo is not what they were measured on, which stands elsewhere", () => {
    const table = (name: string) => ["", `### ${name} trained models`, "", "| name | acc@1 |", "|---|---|"];
    const lines = [
      ...table("ImageNet-1K"),
      "| Alder-T | 82.1 |",
      ...table("ImageNet-22K"),
      "| Alder-T | 82.9 |",
    ];
    expect(markdownFound(...lines).map(({ benchmark, value }) => [benchmark, value])).toEqual([
      ["ImageNet", "82.1"],
      ["ImageNet", "82.9"],
    ]);
  });
});

describe("a name with several versions at once", () => {
  it("is none of them", () => {
    const rows = ["Alder & VoxCeleb 1,2 & 3.2", "Birch & VoxCeleb 1 & 0.69"];
    expect(read("Results.", "System & Dataset & EER", ...rows)).toEqual([
      "Alder | VoxCeleb 1,2 |  | EER | 3.2",
      "Birch | VoxCeleb1 |  | EER | 0.69",
    ]);
  });
});

describe("how many labels there were", () => {
  it("tells columns of one data set apart", () => {
    const rows = [
      " & \\multicolumn{2}{c}{CIFAR-10} & CIFAR-100",
      "\\# labels & 40 & 4000 & 400",
      "Alder & 7.47 & 4.21 & 46.42",
    ];
    expect(read("Error rates.", ...rows)).toEqual([
      "Alder | CIFAR-10 | 40 | Error rate | 7.47",
      "Alder | CIFAR-10 | 4000 | Error rate | 4.21",
      "Alder | CIFAR-100 | 400 | Error rate | 46.42",
    ]);
  });
});

describe("classes seen and new", () => {
  const rows = ["Method & Base & New & HM", "Alder & 84.26 & 76.10 & 79.97"];

  it("and their harmonic mean are parts of what the caption is about, or of an average", () => {
    const parts = ["Base |  | 84.26", "New |  | 76.10", "HM |  | 79.97"];
    expect(read("Generalization on ImageNet.", ...rows)).toEqual(
      parts.map((part) => `Alder | ImageNet | ${part}`),
    );
    expect(read("Generalization. (a) Average over 11 datasets.", ...rows)).toEqual(
      parts.map((part) => `Alder |  | ${part}`),
    );
  });
});

describe("two test sets in one cell", () => {
  it("stand behind a short name, which they spell out", () => {
    expect(
      read("Results.", "Model & LS clean/other & OakSet clean/other", "Alder & 2.1/4.3 & 3.1/5.3"),
    ).toEqual([
      "Alder | LibriSpeech | clean |  | 2.1",
      "Alder | LibriSpeech | other |  | 4.3",
      "Alder | OakSet | clean |  | 3.1",
      "Alder | OakSet | other |  | 5.3",
    ]);
  });

  it("are levels of the class in front of their brackets", () => {
    const rows = ["Method & Vehicle (L1/L2) & Ped. (L1/L2)", "Alder & 76.2/68.1 & 79.0/71.2"];
    expect(read("3D mAP/mAPH on the Waymo Open validation set.", ...rows)).toEqual([
      "Alder | Waymo Open | val / Vehicle L1 |  | 76.2",
      "Alder | Waymo Open | val / Vehicle L2 |  | 68.1",
      "Alder | Waymo Open | val / Ped. L1 |  | 79.0",
      "Alder | Waymo Open | val / Ped. L2 |  | 71.2",
    ]);
  });
});

describe("a heading that is a measure in capitals only", () => {
  it("is a part otherwise", () => {
    expect(read("Results on MathVision.", "Model & Alg & Ari & Cnt", "Alder & 24.1 & 27.1 & 15.9")[1]).toBe(
      "Alder | MathVision | Ari |  | 27.1",
    );
  });
});

describe("a heading that is a link elsewhere", () => {
  it("heads results where they have decimals", () => {
    const rows = ["Model & Math & Code", "Alder & 90.1 & 84.5", "Birch & 89.0 & 81.2"];
    expect(read("Results on LiveBench.", ...rows)).toContain("Alder | LiveBench | Code |  | 84.5");
  });
});
