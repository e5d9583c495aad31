import { readFileSync } from "node:fs";
import { readVocabulary } from "../../../../src/extract/names/vocabulary";

/** The project's own registry. */
export const vocabulary = readVocabulary(
  readFileSync("data/registry/benchmarks.csv", "utf8"),
  readFileSync("data/registry/models.csv", "utf8"),
);
