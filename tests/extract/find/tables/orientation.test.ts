import { describe, expect, it } from "vitest";
import { read } from "./read";

describe("teachers over students in the corner", () => {
  it.each([
    ["Teacher", "Student", "Fir-50 → Fir-18"],
    ["Student", "Teacher", "Fir-18 → Fir-50"],
  ])("are the pairs that methods are run on: %s over %s", (over, below, pair) => {
    const rows = [`${below} & Fir-18 & Elm-18`, "Teacher & 79.4 & 75.6", "Alder & 73.3 & 74.9"];
    expect(read("Accuracy on CIFAR-100.", `${over} & Fir-50 & Elm-50`, ...rows)[2]).toBe(
      `Alder | CIFAR-100 | ${pair} | Accuracy | 73.3`,
    );
  });
});

describe("models stand across", () => {
  it("where the corner says so", () => {
    const rows = ["A & 97.4 & 97.8", "B & 94.1 & 96.5"];
    expect(
      read("Accuracy on the OakSet dataset.", "\\diagbox{Gesture}{Method} & Elm & Ash", ...rows)[0],
    ).toBe("Elm | OakSet | A | Accuracy | 97.4");
    expect(read("Accuracy.", "\\diagbox{Method}{Dataset} & OakSet & FirSet", ...rows)[0]).toBe(
      "A | OakSet |  | Accuracy | 97.4",
    );
  });

  it("where rows are levels without a heading of their own", () => {
    const title = "\\multicolumn{3}{c}{PSNR / SSIM}";
    const rows = ["10 & 34.0 / 0.91 & 35.1 / 0.94", "30 & 28.5 / 0.78 & 29.1 / 0.80"];
    expect(read("Results on MathVista.", title, "& Elm & Ash", ...rows)[0]).toBe(
      "Elm | MathVista | 10 | PSNR | 34.0",
    );
  });

  it("where all rows have one name", () => {
    expect(
      read("PSNR of MathVista.", "& Elm & Ash", "Quality & 28.6 & 28.9", "Quality & 30.8 & 31.3").map(
        (line) => line.slice(0, 15),
      ),
    ).toEqual(["Elm | MathVista", "Ash | MathVista", "Elm | MathVista", "Ash | MathVista"]);
  });
});

describe("sections name the systems", () => {
  const rows = (names: string[]) => [
    "\\multicolumn{3}{c}{Elm embeddings}",
    `${names[0]} & 71.8 & 66.6`,
    `${names[1]} & 62.7 & 57.9`,
    "\\multicolumn{3}{c}{Ash embeddings}",
    `${names[0]} & 81.2 & 72.5`,
  ];

  it("of rows that are languages", () => {
    expect(read("Results.", "Training & OakSet & FirSet", ...rows(["English", "German"]))).toEqual([
      "Elm embeddings | OakSet | English |  | 71.8",
      "Elm embeddings | FirSet | English |  | 66.6",
      "Elm embeddings | OakSet | German |  | 62.7",
      "Elm embeddings | FirSet | German |  | 57.9",
      "Ash embeddings | OakSet | English |  | 81.2",
      "Ash embeddings | FirSet | English |  | 72.5",
    ]);
  });

  it("of no others", () => {
    expect(read("Results.", "Training & OakSet & FirSet", ...rows(["English", "Oak-7B"]))[0]).toBe(
      "English [Elm embeddings] | OakSet |  |  | 71.8",
    );
  });
});
