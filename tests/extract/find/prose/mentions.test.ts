import { describe, expect, it } from "vitest";
import { readProse } from "./readProse";

const places = async (prose: string) =>
  (await readProse(prose)).map((r) => {
    const place = r.aggregate ? `average of ${r.aggregate.count ?? "?"}` : (r.benchmark ?? "-");
    return `${place} | ${r.value ?? r.delta}`;
  });

describe("a name behind the benchmark's comma", () => {
  it.each([
    ["On GSM8K, Birch boosts accuracy to 71.2%.", ["GSM8K | 71.2"]],
    ["On GSM8K, Birch-R1 significantly improves accuracy to 71.2%.", ["GSM8K | 71.2"]],
    ["On OakSet, SFT hurts accuracy, which falls to 71.2%.", ["OakSet | 71.2"]],
    ["On GSM8K and MATH, CedarRec improves accuracy by 7.9% and 3.2%.", ["GSM8K | +7.9", "MATH | +3.2"]],
    [
      "On GSM8K, OakSet and FirBench, it gets 71.2, 6.2 and 5.2.",
      ["GSM8K | 71.2", "OakSet | 6.2", "FirBench | 5.2"],
    ],
  ])("opens the clause: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});

describe("an unknown metric", () => {
  it.each([
    ["On GSM8K the OAK score increases to 57.5.", ["GSM8K | 57.5"]],
    ["On the Elm Open Dataset the L2 mFIR is 70.2.", ["Elm Open Dataset | 70.2"]],
    ["On Natural Questions, top-20 accuracy is 85.2%.", ["Natural Questions | 85.2"]],
    ["For detection on ScanNet, mFIR@0.25 improves by 2.0%.", ["ScanNet | +2.0"]],
  ])("is no benchmark: %s", async (prose, expected) => {
    expect(await places(prose)).toEqual(expected);
  });
});
