import { describe, expect, it } from "vitest";
import { betterOf } from "../../src/dataset/direction";
import { GENERIC_NAME, systemKey } from "../../src/dataset/system";

describe("systemKey", () => {
  it.each([
    [
      "a base model, in whatever paper",
      { method: null, model: "Qwen2.5-VL-7B", setting: "base" },
      "Qwen2.5-VL-7B",
    ],
    [
      "a table's row name that is the model",
      { method: "GPT-4o", model: "GPT-4o", setting: "closed" },
      "GPT-4o",
    ],
    [
      "a trained model with its own name",
      { method: "Vision-R1", model: "Vision-R1-7B", baseModel: "Qwen2.5-VL-7B", setting: "trained" },
      "Vision-R1-7B",
    ],
    [
      "a method on a model",
      { method: "MM-UPT", model: "Qwen2.5-VL-7B", baseModel: "Qwen2.5-VL-7B", setting: "trained" },
      "MM-UPT (Qwen2.5-VL-7B)",
    ],
    [
      "a method on a model, where no base is said",
      { method: "MM-UPT", model: "Qwen2.5-VL-7B", setting: "trained" },
      "MM-UPT (Qwen2.5-VL-7B)",
    ],
    [
      "a trained model with its own name, in a competitor's table",
      { method: "Vision-R1", model: "Vision-R1-7B", setting: "competitor" },
      "Vision-R1-7B",
    ],
    [
      "a method with a base alone",
      { method: "MM-UPT", model: null, baseModel: "Qwen2.5-VL-7B", setting: "trained" },
      "MM-UPT (Qwen2.5-VL-7B)",
    ],
    [
      "a model trained further without a name",
      { method: null, model: "B", baseModel: "B", setting: "trained", training: "SFT" },
      "B (SFT)",
    ],
  ] as const)("names %s", (_, system, key) => {
    expect(systemKey(system)).toBe(key);
  });
});

describe("GENERIC_NAME", () => {
  it.each([
    "Base Model",
    "Baseline",
    "SFT",
    "Iterative RFT",
    "Vanilla GRPO (n=12)",
    "SFT-3B-Charades",
    "3B+RL",
    "w/o Vision Features",
    "warmup",
    "Ours",
    "zero-shot",
    "Iteration 2",
    "RL, two rounds",
  ])("matches %s, which only its paper explains", (name) => expect(name).toMatch(GENERIC_NAME));
  it.each([
    "MM-UPT",
    "SFTune-7B",
    "RLAIF-V-7B",
    "GRPO-CARE",
    "Basel-7B",
    "Oursler-1",
    "Qwen2.5-VL-7B",
    "CoT-VLA",
  ])("does not match %s", (name) => expect(name).not.toMatch(GENERIC_NAME));
});

describe("betterOf", () => {
  const benchmark = { name: "MMHal-Bench", metric: "score", higherIsBetter: true } as Parameters<
    typeof betterOf
  >[0];
  it("lets a named metric decide before the benchmark", () => {
    expect(betterOf(benchmark, "hallucination rate")).toBe("lower");
    expect(betterOf(benchmark, "score")).toBe("higher");
    expect(betterOf({ ...benchmark!, higherIsBetter: false }, null)).toBe("lower");
  });
});
