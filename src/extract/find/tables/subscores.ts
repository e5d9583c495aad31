import type { Vocabulary } from "../../names/vocabulary";

/** The categories under which a benchmark's own paper reports, as tables abbreviate them. */
const CATEGORIES: Record<string, string> = {
  MathVista: "FQA GPS MWP TQA VQA ALG ARI GEO LOG NUM SCI STA",
  ScienceQA: "NAT SOC LAN TXT IMG NO G1-6 G7-12",
  MathVision: "Alg AnaG Ari CombG Comb Cnt DescG GrphT Log Angle Area Len SolG Stat Topo TransG",
  MVBench: "AA AC AL AP AS CO CI EN ER FA FP MA MC MD OE OI OS ST SC UA",
  "MM-Vet": "Rec OCR Know Gen Spat Math",
  MathVerse: "TD TL TO VI VD VO",
  "VSI-Bench": "OC AD OS RS RDs RDr RP AO",
  MMBench: "LR AR RR FP-S FP-C CP",
  MLVU: "M-Avg G-Avg TR AR VS NQA ER PQA SSC AO AC",
  LibriSpeech: "dev-clean dev-other test-clean test-other",
  "MVTec AD":
    "Carpet Grid Leather Tile Wood Bottle Cable Capsule Hazelnut Pill Screw Toothbrush Transistor Zipper",
};

/** Headings that together belong to one benchmark only: at least three of its categories, and half of what is there. */
const ENOUGH = 3;
/** Two are enough of parts that nothing else is called by. */
const ENOUGH_OF_ITS_OWN = 2;
const ITS_OWN = /^(?:dev|test)-(?:clean|other)$/;

/**
 * The benchmark whose categories a table's headings are. Single abbreviations mean little ("AR" has many owners);
 * several together are a signature. Null where none or more than one fits.
 */
export function benchmarkOfCategories(headings: string[], v: Vocabulary): string | null {
  const present = new Set(headings);
  const fits = Object.entries(CATEGORIES)
    .map(([benchmark, list]) => ({
      benchmark,
      hits: list.split(" ").filter((name) => present.has(name)).length,
      enough: ITS_OWN.test(list.split(" ")[0] ?? "") ? ENOUGH_OF_ITS_OWN : ENOUGH,
    }))
    .filter(
      ({ benchmark, hits, enough }) =>
        v.benchmarks.facts.has(benchmark) && hits >= enough && hits * 2 >= present.size,
    )
    .toSorted((a, b) => b.hits - a.hits);
  return fits.length === 0 || fits[0]?.hits === fits[1]?.hits ? null : (fits[0]?.benchmark ?? null);
}

/** Splits that are called so in one data set, whoever else took them over says so. */
const SPLITS: [string, RegExp][] = [["LibriSpeech", /(?:^|\s)(?:test|dev)[-_ ]?(?:clean|other)$/i]];

/** The data set whose splits stand above most numbers: "test-clean" beside "test-other". */
export function benchmarkOfSplits(headings: string[]): string | null {
  const owner = SPLITS.find(([, split]) => {
    const splits = headings.filter((heading) => split.test(heading)).map((heading) => heading.slice(-5));
    return splits.length * 2 > headings.length && new Set(splits).size > 1;
  });
  return owner?.[0] ?? null;
}
