import { describe, expect, it } from "vitest";
import { isPrintedIn, isSameDataset, isSameSystem, squash } from "../../scripts/score/sameName";

describe("names that others gave", () => {
  it.each([
    ["HMDB-51", "HMDB51", true],
    ["Penn Treebank", "PTB", false],
    ["Common Objects in Context", "COC", true],
    ["ImageNet", "CIFAR-10", false],
    ["Office-31 dataset", "Office 31", true],
  ])("%s and %s are one dataset: %s", (a, b, same) => expect(isSameDataset(a, b)).toBe(same));

  it.each([
    ["Elm-Net (ours)", "ElmNet", true],
    ["Elm (large, 5 crops)", "Elm", true],
    ["Elm", "Oak", false],
    ["Ours", "Oak", false],
  ])("%s and %s are one system: %s", (a, b, same) => expect(isSameSystem(a, b)).toBe(same));

  it("squash drops case, signs and citations", () =>
    expect(squash("**Elm-XL** (Lee et al., 2018)")).toBe("elmxl"));

  it("isPrintedIn wants half of a name's words", () => {
    expect(isPrintedIn("Elm large", "results of Elm")).toBe(true);
    expect(isPrintedIn("Elm large", "results of Oak")).toBe(false);
  });
});
