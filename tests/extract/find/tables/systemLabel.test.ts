import { describe, expect, it } from "vitest";
import { sizeOfHeading } from "../../../../src/extract/find/tables/headingSize";
import {
  isBaseline,
  isNoSystem,
  sizeOfCell,
  systemOf,
} from "../../../../src/extract/find/tables/systemLabel";
import { vocabulary } from "./vocabulary";

describe("systemOf", () => {
  it.each([
    ["Elm (Lee et al., 2018) under review", "Elm under review"],
    ["Elm (Kim and Park, 2016)", "Elm"],
    ["Elm (Mara 2024)", "Elm"],
    ["Elm (May 2024)", "Elm (May 2024)"],
    ["Elm (org.) [1]", "Elm (org.)"],
    ["Elm [3, 14]", "Elm"],
    ["Elm [4k]", "Elm [4k]"],
    ["Elm (Large, 5 crops)", "Elm (Large, 5 crops)"],
    ["Lee et al. (2017)", "Lee et al. (2017)"],
    ["(Lee et al., 2017)+Elm", "(Lee et al., 2017)+Elm"],
    ["Elm google, baidu (code: x1y2)", "Elm"],
    ["Elm [github]", "Elm"],
    ["Elm (config, checkpoint)", "Elm"],
    ["Elm (code)", "Elm (code)"],
    ["Elm Google", "Elm Google"],
    ["Ours (Elm)", "Elm"],
    ["Ours: Elm", "Elm"],
    ["(1) w/o memory", "w/o memory"],
    ["(2017) Elm", "(2017) Elm"],
    ["Ours(49.4)", "Ours(49.4)"],
    ["Ours (average)", "Ours (average)"],
    ["Ours (ResNet-50)", "Ours (ResNet-50)"],
    ["Elm (ours, sent-level)", "Elm (sent-level)"],
  ])("%s is named %s", (printed, name) => expect(systemOf(printed, [], vocabulary).name).toBe(name));

  it.each([
    ["Qwen2.5-VL-7B (base)", true],
    ["Elm (baseline)", true],
    ["BERT (base)", false],
  ])("%s is a baseline: %s", (name, expected) => expect(isBaseline(name)).toBe(expected));

  it.each([
    ["Human", true],
    ["Human performance (average)", true],
    ["Random chance", true],
    ["GT (vocoder)", true],
    ["Ground truth", true],
    ["Reference", true],
    ["Reference-Elm", false],
    ["Real images", true],
    ["GT-Elm", false],
    ["ε", true],
    ["β-Elm", false],
    ["Random Forest", false],
    ["Human-aligned Elm", false],
  ])("%s is no system: %s", (name, expected) => expect(isNoSystem(name)).toBe(expected));

  it("reads the unit of a size behind a stroke or an underscore too", () => {
    expect(sizeOfCell("1550", "Params / M").paramsB).toBe(1.55);
    expect(sizeOfCell("14.66", "params_b").paramsB).toBe(14.66);
  });

  it.each(["GPT-4o (2024-11-20)", "GPT-4o-0327"])("%s is closed as the model without its date is", (name) =>
    expect(systemOf(name, [], vocabulary).closed).toBe(true),
  );

  it("gives millions as billions without a rounding error", () =>
    expect(sizeOfCell("112.7", "Params (M)").paramsB).toBe(0.1127));

  it.each([
    ["65549011", "#Params", 0.065549],
    ["65,549,011", "Params", 0.065549],
    ["305.08", "param_count", 0.30508],
    ["1,014.45", "param_count", 1.01445],
    ["305.08", "Params", null],
    ["65549011", "Size", null],
  ])("reads %s below %s as %s billion", (text, heading, size) =>
    expect(sizeOfCell(text, heading).paramsB).toBe(size),
  );

  it.each([
    ["small, number of model parameters: 23285615, i.e., 23.3 M", 0.0233],
    ["Number of parameters: 14m", 0.014],
    ["number of model parameters: 65549011", 0.065549],
    ["Alder with 14 M samples", null],
  ])("'%s' states %s billion for what stands below it", (heading, size) =>
    expect(sizeOfHeading(heading)).toBe(size),
  );

  it("keeps the citation beside the name, to tell rows apart", () => {
    expect(systemOf("Elm (Lee et al., 2018)", [], vocabulary).cited).toBe("Elm (Lee et al., 2018)");
  });
});
