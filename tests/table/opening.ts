import { defaultView } from "../../src/compare/defaultView";
import type { DatasetIndex } from "../../src/compare/indexDataset";
import { indexOf } from "../compare/dataset";
import type { Given } from "../compare/dataset";

const trained = (
  method: string,
  paper: string,
  scores: Record<string, [base: string, value: string]>,
): Given[] =>
  Object.entries(scores).map(([benchmark, [base, value]]) => ({
    paper,
    method,
    model: method,
    baseModel: "Base-7B",
    paramsB: 7,
    setting: "trained",
    training: "RL",
    provenance: "own",
    kind: "base-to-trained",
    benchmark,
    split: "testmini",
    base,
    baseName: "Base-7B",
    value,
  }));

/** Two trained systems and their base on two benchmarks, a closed one, and one of unknown size. */
export function openingIndex(): DatasetIndex {
  return indexOf({
    papers: [
      { title: "Alpha paper", date: "2025-03", arxiv: "2503.00001" },
      { title: "Beta paper", date: "2025-06", arxiv: "2506.00002" },
    ],
    benchmarks: [
      { name: "MathVista", usualSplit: "testmini", testSize: 1000 },
      { name: "MathVerse", usualSplit: "testmini" },
    ],
    models: [{ name: "Base-7B", paramsB: 7, weights: "open" }],
    results: [
      ...trained("Alpha-7B", "Alpha paper", { MathVista: ["68.2", "73.40"], MathVerse: ["46.3", "52.1"] }),
      ...trained("Beta-7B", "Beta paper", { MathVista: ["68.5", "69.0"] }),
      { paper: "Beta paper", model: "Gate", split: "testmini", value: "81.1", setting: "closed" },
      { paper: "Beta paper", model: "Nameless", split: "testmini", value: "40.0", setting: "base" },
    ],
  });
}

/** Its front page: 4-9B and unknown sizes, base and trained, gains. */
export function openingView(index: DatasetIndex) {
  return defaultView(index);
}
