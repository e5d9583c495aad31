import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readVocabulary, type Vocabulary } from "../../src/extract/names/vocabulary";

/** The vocabulary of a data folder's registry; throws with the line where a row is wrong. */
export function readRegistry(data: string): Vocabulary {
  const csv = (file: string) => readFileSync(join(data, "registry", file), "utf8");
  return readVocabulary(csv("benchmarks.csv"), csv("models.csv"));
}
