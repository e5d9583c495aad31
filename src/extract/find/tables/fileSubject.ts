import { nameBenchmark } from "../../names/benchmarks";
import type { BenchmarkName, Vocabulary } from "../../names/vocabulary";

const FILE = /^(.{1,120})\.(?:csv|tsv|tex|md|html?|txt)$/i;
/** Words of files' names that say nothing of a benchmark: "results", "leaderboard", "v2", "2024". */
const GENERAL =
  /^(?:results?|scores?|leaderboards?|evals?|evaluations?|benchmarks?|metrics?|main|final|all|tables?|full|summary|models?|baselines?|comparisons?|latest|new|official|raw|data|v?\d+|detection|segmentation|classification|recognition|retrieval|translation|(?:val|test|dev|mini)[a-z\d-]*)$/i;
const SPLIT = /^(?:val|test|dev|mini)/i;
/** Benchmarks are called so, and other things in files' names too. */
const PLAIN = /^(?:seeds?|records?|multiple|chairs|short|long|hard|trec)$/i;
/** More words than any benchmark's name and its split have. */
const LONGEST = 6;

/**
 * The one benchmark that a file is named after, with its split: "results-imagenet-r.csv", "squad_v2_dev.csv"; null where
 * it names none or several, or only may: "race_times.csv", though "race_results.csv" is on RACE.
 */
export function benchmarkOfFile(file: string, v: Vocabulary): BenchmarkName | null {
  const stem = FILE.exec(file)?.[1] ?? "";
  const words = [...stem.matchAll(/[^\s_.-]+/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const named = new Map<string, BenchmarkName>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const name = nameOf(stem.slice(words[from]!.start, words[to - 1]!.end), v);
      if (name === null) continue;
      named.set(name.benchmark, name);
      from = to - 1;
      break;
    }
  }
  if (named.size > 1) return null;
  const [only] = named.values();
  if (only !== undefined) return only;
  const telling = words.filter(({ text }) => !GENERAL.test(text));
  const name = nameOf(telling.map(({ text }) => text.toUpperCase()).join(" "), v);
  const split = words.find(({ text }) => SPLIT.test(text))?.text ?? null;
  return name === null ? null : { ...name, split: name.split ?? split };
}

function nameOf(text: string, v: Vocabulary): BenchmarkName | null {
  const name = nameBenchmark(text, v);
  return name.known && !PLAIN.test(text) && !name.benchmark.endsWith(" avg") ? name : null;
}
