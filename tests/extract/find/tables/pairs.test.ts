import { describe, expect, it } from "vitest";
import { read } from "./read";

describe("two numbers of a cell", () => {
  it("are of the two measures that the caption names in full and in short", () => {
    expect(
      read("User study (US)/Perceptual index (PI) scores.", "Model & OakSet", "Elm & 3.65/2.79"),
    ).toEqual(["Elm | OakSet | US |  | 3.65", "Elm | OakSet | PI |  | 2.79"]);
  });

  it("are of the two data sets that the heading names, the second by what differs", () => {
    expect(read("Accuracy.", "Model & CIFAR-10/100 & GSM8K / SVAMP", "Elm & 95.1/76.2 & 81.3/70.4")).toEqual([
      "Elm | CIFAR-10 |  | Accuracy | 95.1",
      "Elm | CIFAR-100 |  | Accuracy | 76.2",
      "Elm | GSM8K |  | Accuracy | 81.3",
      "Elm | SVAMP |  | Accuracy | 70.4",
    ]);
  });

  it("are PSNR and SSIM on pictures to be enlarged, where they can be", () => {
    expect(read("Results.", "Model & Set5", "Elm & 33.99/0.9241")).toEqual([
      "Elm | Set5 |  | PSNR | 33.99",
      "Elm | Set5 |  | SSIM | 0.9241",
    ]);
    expect(read("Results.", "Model & Set5", "Elm & 33.99/32.1")).toEqual([]);
  });

  it.each([
    [
      "OakSet (val / testA / testB)",
      "70.1 / 72.2 / 68.3",
      ["val |  | 70.1", "testA |  | 72.2", "testB |  | 68.3"],
    ],
    ["OakSet (val / test)", "70.1/72.2", ["val |  | 70.1", "test |  | 72.2"]],
    ["OakSet val/testA/testB", "70.1/72.2/68.3", ["val |  | 70.1", "testA |  | 72.2", "testB |  | 68.3"]],
    ["OakSet (pass@1 / maj@64)", "55.5 / 83.3", [" | pass@1 | 55.5", " | maj@64 | 83.3"]],
    ["OakSet (PR / NPR / SR)", "69.2/65.7/55.6", [" | PR | 69.2", " | NPR | 65.7", " | SR | 55.6"]],
    [
      "OakSet (R@1/R@5/R@10/MdR)",
      "40.1/65.2/77.3/2",
      [" | R@1 | 40.1", " | R@5 | 65.2", " | R@10 | 77.3", " | MdR | 2"],
    ],
    ["OakSet mIoU (ss/ms)", "52.1/53.5", ["ss | mIoU | 52.1", "ms | mIoU | 53.5"]],
    ["OakSet (P / C)", "1560.1 / 350.2", ["P |  | 1560.1", "C |  | 350.2"]],
    ["OakSet (P / R)", "60.1 / 50.2", [" | P | 60.1", " | R | 50.2"]],
    ["OakSet (val / testA)", "70.1 / 72.2 / 68.3", []],
  ])("are of what %s lists", (heading, cell, expected) => {
    const found = read("Results.", `Model & ${heading}`, `Elm & ${cell}`);
    expect(found.map((line) => line.replace("Elm | OakSet | ", ""))).toEqual(expected);
  });

  it("are a value and its spread where each second one is much smaller", () => {
    const headings = "Model & OakSet & FirSet & AshSet";
    const values = read("Results.", headings, "Elm & 15.99 4.16 & 8.09 1.95 & 30.1 2.2");
    expect(values.map((line) => line.split(" | ")[4])).toEqual(["15.99", "8.09", "30.1"]);
    expect(read("Results.", headings, "Elm & 15.99 4.16 & 8.09 1.95 & 30.1 12.2")).toEqual([]);
  });
});
