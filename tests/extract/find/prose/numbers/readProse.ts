import { readFileSync } from "node:fs";
import { extract } from "../../../../../src/extract/extract";
import { readVocabulary } from "../../../../../src/extract/names/vocabulary";

const registry = (file: string) => readFileSync(`data/registry/${file}`, "utf8");
const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));
const FILLER =
  "Nobody knows well enough what models of this kind take from their pictures and words. ".repeat(2);

/** The results of an abstract that proposes Alder and then goes on with the prose. */
export async function readProse(prose: string) {
  const text = `Learning to look\n\n${FILLER}We propose Alder, a model that learns from few pictures. ${prose}`;
  return (await extract({ document: "a.txt", format: "text", text }, vocabulary)).results;
}

/** "GSM8K | accuracy | 60.1 -> 84.1 (+24.0)": one line a result; the base's name stands behind it in brackets. */
export async function told(prose: string): Promise<string[]> {
  return (await readProse(prose)).map((r) => {
    const scope = r.aggregate ? "average" : (r.benchmark ?? "-");
    const base = r.base && `${r.base}${r.baseName && r.baseName !== "Alder" ? ` [${r.baseName}]` : ""} ->`;
    const numbers = [base, r.value, r.delta && `(${r.delta})`].filter(Boolean).join(" ");
    const kind = r.kind === "efficiency" || r.kind === "baseline" ? r.kind : null;
    return [scope, r.metric, numbers, kind].filter(Boolean).join(" | ");
  });
}
