import { describe, expect, it } from "vitest";
import { read } from "./read";

describe("wins of ours over each baseline", () => {
  it("are results of nobody's row", () => {
    const rows = ["SDXL & 72.1 & 10.0 & 17.9", "PixArt & 65.0 & 12.2 & 22.8"];
    expect(read("User study.", "Baseline & Ours wins & Tie & Ours loses", ...rows)).toEqual([]);
  });
});

describe("letters in front of rows", () => {
  it("name none", () => {
    const rows = ["(a) & Alder (full) & 62.1 & 55.3", "(b) & w/o search & 60.0 & 53.9"];
    expect(
      read("Ablations.", "& Variant & MMStar & MMMU", ...rows).map((record) => record.split(" | ")[0]),
    ).toEqual(["Alder (full)", "Alder (full)", "w/o search", "w/o search"]);
  });
});

describe("measures at an overlap", () => {
  it.each(["R1@0.5", "CIDEr@0.5", "Acc@0.25", "R@1, IoU=0.5", "Recall@1 (IoU=0.7)"])(
    "are measures: %s",
    (measure) => {
      expect(
        read(
          "Results.",
          "Method & \\multicolumn{2}{c}{ScanRefer}",
          ` & ${measure} & mIoU`,
          "Alder & 60.8 & 52.6",
        ),
      ).toEqual([`Alder | ScanRefer |  | ${measure} | 60.8`, "Alder | ScanRefer |  | mIoU | 52.6"]);
    },
  );
});

describe("a quantity by letters and a number", () => {
  it("is no model of two million parameters", () => {
    const rows = ["IFS & 305.8 & 1.56", "Alder & 280.1 & 1.45"];
    expect(read("RMSE at 5 days.", " & Z500 & T2M", ...rows)[0]).toBe("IFS | Z500 |  | RMSE | 305.8");
  });
});
