import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenise } from "../../../../../src/extract/find/prose/words/tokens";

const texts = (text: string) => tokenise(text, 0, text.length).map((t) => t.text);
const numbers = (text: string) =>
  tokenise(text, 0, text.length)
    .filter((t) => t.kind === "number")
    .map((t) => t.text);

describe("tokenise", () => {
  it.each([
    [
      "Kinetics700-QA, GLM-4.1V, V* and HumanEval^{+}",
      ["Kinetics700-QA", ",", "GLM-4.1V", ",", "V*", "and", "HumanEval^{+}"],
    ],
    ["M^3CoT K\\&K J&F WMT'14 pass@1024", ["M^3CoT", "K\\&K", "J&F", "WMT'14", "pass@1024"]],
    ["Vicuna's 6.57", ["Vicuna", "'s", "6.57"]],
    ["i.e.VideoX-102K", ["i.e", ".", "VideoX-102K"]],
    ["see https://a.org/b_1.2.", ["see", "https://a.org/b_1.2", "."]],
    ["\\textbf{84.1}", ["84.1"]],
    ["\\emph{mini}Oak and \\emph{new} Oak", ["miniOak", "and", "new", "Oak"]],
    ["$\\lambda$-Alder and $λ$-Alder with \\tau-bench", ["λ-Alder", "and", "λ-Alder", "with", "τ-bench"]],
    [
      "AP$_{50}$, AP_{75}, Recall$@5$, mAP$_{50:95}$",
      ["AP_50", ",", "AP_75", ",", "Recall@5", ",", "mAP50-95"],
    ],
    ["Oak$^2$-Bench", ["Oak^2-Bench"]],
    ["Alder-R$^3$ and Oak$_2$ at $\\lambda$ = 3", ["Alder-R^3", "and", "Oak_2", "at", "\\lambda", "=", "3"]],
  ])("keeps the names of %j whole", (text, expected) => expect(texts(text)).toEqual(expected));

  it("sees an arrow in each of its spellings", () => {
    for (const arrow of ["→", "->", "\\rightarrow ", "rightarrow"]) {
      const text = `1.5%${arrow}2.5%`;
      const kinds = tokenise(text, 0, text.length).map((t) => t.kind);
      expect(kinds, arrow).toEqual(["number", "arrow", "number"]);
    }
  });

  it("finds no number inside a name", () => {
    expect(numbers("MATH500, Qwen2.5-VL-7B, 3DPW, 300-W, T2Vid and TD(0)")).toEqual(["0"]);
  });

  it("gives tokens in order, without overlap, inside the range", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        let at = 0;
        for (const token of tokenise(text, 0, text.length)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
