import { describe, expect, it } from "vitest";
import { readProse } from "./readProse";

const systems = async (prose: string) =>
  (await readProse(prose)).map((r) => `${r.value ?? r.delta} | ${r.method ?? "-"} | ${r.model ?? "-"}`);

describe("a name that a verb follows", () => {
  it.each([
    ["ends where the benchmark's begins", "On GSM8K Alder reaches 71.2%.", ["71.2 | Alder | -"]],
    ["keeps its size", "On GSM8K Alder-7B reaches 71.2%.", ["71.2 | Alder-7B | Alder-7B"]],
    ["is none behind its", "On OakSet its MaxFIR is 0.681.", ["0.681 | Alder | -"]],
    ["is none behind the average", "On GSM8K, the average mFIRs are 26.8.", ["26.8 | Alder | -"]],
    ["is none where a number says what it is", "On OakSet, sFIR is 11.7.", ["11.7 | Alder | -"]],
  ])("%s", async (_, prose, expected) => {
    expect(await systems(prose)).toEqual(expected);
  });
});
