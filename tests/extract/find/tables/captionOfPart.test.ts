import { describe, expect, it } from "vitest";
import { withOwnCaption } from "../../../../src/extract/find/tables/captionOfPart";
import { vocabulary } from "./vocabulary";

/** What a caption says of each of the tables below it. */
function parts(caption: string, of: number): (string | null)[] {
  const grid = { paper: {} as never, label: null, line: 1, start: 0, cells: [], stated: {} };
  return Array.from(
    { length: of },
    (_, at) => withOwnCaption({ ...grid, caption, part: { at, of } }, vocabulary).caption,
  );
}

describe("a caption of several tables", () => {
  it.each([
    ["Left: results on OakSet. Right: on FirSet.", ["results on OakSet.", "on FirSet."]],
    ["Accuracy. (a) OakSet. (b) FirSet.", ["Accuracy. OakSet.", "Accuracy. FirSet."]],
    ["WER on OakSet (left) and FirSet (right).", ["WER on OakSet", "on FirSet"]],
    ["On OakSet (left), FirSet (middle) and AshSet (right).", ["On OakSet", "on FirSet", "on AshSet"]],
    ["State of the art on MMMU and MathVista (left: MMMU, right: MathVista)", ["MMMU", "MathVista"]],
    ["Accuracy on MMMU and MathVista.", ["Accuracy on MMMU and .", "Accuracy on and MathVista."]],
  ])("%s", (caption, expected) => expect(parts(caption, expected.length)).toEqual(expected));

  it.each([
    "Results on OakSet and FirSet.",
    "On MMMU, where MathVista is harder.",
    "Left: results on OakSet.",
    "Turn left on OakSet.",
  ])("%s says the same of each", (caption) => expect(parts(caption, 2)).toEqual([caption, caption]));
});
