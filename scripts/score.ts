/**
 * Measures the extraction on labelled documents that others made and that are not part of this project (`../shared`,
 * see data/README.md); steps aside where they are absent. Usage: tsx scripts/score.ts [--misses]
 */
import { readFileSync } from "node:fs";
import { readVocabulary } from "../src/extract/names/vocabulary";
import { scoreAbstracts } from "./score/abstracts";
import { scoreLatexTables } from "./score/latexTables";
import { scoreLeaderboards } from "./score/leaderboards";

const registry = (name: string) => readFileSync(new URL(`../data/registry/${name}`, import.meta.url), "utf8");
const labelled = (name: string) => new URL(`../../shared/gold/external/${name}`, import.meta.url);
const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));
const misses = process.argv.includes("--misses");

await scoreAbstracts(labelled("abstracts-silver.jsonl"), vocabulary, misses);
await scoreLeaderboards(labelled("nlp-progress/"), vocabulary, misses);
await scoreLatexTables(labelled("latex-tables.jsonl"), vocabulary, misses);
