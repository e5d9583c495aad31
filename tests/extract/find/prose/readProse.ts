import { readFileSync } from "node:fs";
import type { ReportedResult } from "../../../../src/dataset/result";
import { extract } from "../../../../src/extract/extract";
import { readVocabulary } from "../../../../src/extract/names/vocabulary";

const registry = (file: string) => readFileSync(`data/registry/${file}`, "utf8");
const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));

const FILLER =
  "Models of this kind are trained on pictures and words, and nobody knows well enough what they take from either. ".repeat(
    2,
  );

/** The results of a short abstract; its first sentence names the paper's own system, unless another opening is given. */
export async function readProse(
  prose: string,
  opening = "We propose Alder, which learns from few pictures and says what it sees in plain words. ",
  title = "Learning to look",
): Promise<ReportedResult[]> {
  const text = `${title}\n\n${FILLER}${opening}${prose}`;
  return (await extract({ document: "a.txt", format: "text", text }, vocabulary)).results;
}
