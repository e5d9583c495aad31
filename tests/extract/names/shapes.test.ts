import { describe, expect, it } from "vitest";
import { isDescription } from "../../../src/extract/names/nameWords";
import { isArchitecture } from "../../../src/extract/names/models";

describe("isDescription", () => {
  it.each(["30B-A3B", "7B", "T5-based", "ReAct-style"])("says so of %s", (word) => {
    expect(isDescription(word)).toBe(true);
  });
  it.each(["Alder-30B-A3B", "Alder-7B", "Alder"])("does not say so of %s", (word) => {
    expect(isDescription(word)).toBe(false);
  });
});

describe("isArchitecture", () => {
  it.each(["R-CNN", "Transformer", "Transformer-Big", "DAB-DETR", "ResNet-50", "Swin-T", "SegFormer"])(
    "says so of %s",
    (word) => {
      expect(isArchitecture(word)).toBe(true);
    },
  );
  it.each(["ModelNet40", "VGGFace2", "OakSet"])("does not say so of %s", (word) => {
    expect(isArchitecture(word)).toBe(false);
  });
});
