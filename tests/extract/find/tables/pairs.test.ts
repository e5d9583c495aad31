import { describe, expect, it } from "vitest";
import { read } from "./read";

describe("two numbers of a cell", () => {
  it("are of the two measures that the caption names in full and in short", () => {
    expect(
      read("User study (US)/Perceptual index (PI) scores.", "Model & OakSet", "Elm & 3.65/2.79"),
    ).toEqual(["Elm | OakSet | US |  | 3.65", "Elm | OakSet | PI |  | 2.79"]);
  });

  it("are PSNR and SSIM on pictures to be enlarged, where they can be", () => {
    expect(read("Results.", "Model & Set5", "Elm & 33.99/0.9241")).toEqual([
      "Elm | Set5 |  | PSNR | 33.99",
      "Elm | Set5 |  | SSIM | 0.9241",
    ]);
    expect(read("Results.", "Model & Set5", "Elm & 33.99/32.1")).toEqual([]);
  });

  it("are a value and its spread where each second one is much smaller", () => {
    const headings = "Model & OakSet & FirSet & AshSet";
    const values = read("Results.", headings, "Elm & 15.99 4.16 & 8.09 1.95 & 30.1 2.2");
    expect(values.map((line) => line.split(" | ")[4])).toEqual(["15.99", "8.09", "30.1"]);
    expect(read("Results.", headings, "Elm & 15.99 4.16 & 8.09 1.95 & 30.1 12.2")).toEqual([]);
  });
});
