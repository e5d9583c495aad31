import { existsSync, readFileSync } from "node:fs";
import type { ReportedResult } from "../../src/dataset/result";
import { extract } from "../../src/extract/extract";
import { nameBenchmark } from "../../src/extract/names/benchmarks";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import { isSameDataset } from "./sameName";
import { partOf, percent, type Part } from "./partOf";

interface Labelled {
  title: string | null;
  abstract: string;
  tuples: { Dataset: string; Metric: string; Score: string }[];
}

const numbersOf = (r: ReportedResult) =>
  [r.value, r.base, r.delta]
    .filter((s) => s !== null)
    .flatMap((s) => s.split("..").map((n) => Math.abs(parseFloat(n.replace(/[+,]/g, "")))));

/**
 * Measures the reading of prose. A labelled score counts as found where a record of its abstract holds the same number
 * as value, base or delta; it is linked where the benchmark of such a record is the labelled dataset: by the registry
 * ("MultiNLI" is MNLI), or by its spelling (`isSameDataset`).
 */
export async function scoreAbstracts(file: URL, v: Vocabulary, misses: boolean): Promise<void> {
  if (!existsSync(file)) return console.log("abstracts: none labelled here, nothing measured");
  const tally: Record<Part, number[]> = { "developed on": [0, 0, 0, 0], "set aside": [0, 0, 0, 0] };
  const registered = (name: string) => nameBenchmark(name, v).benchmark;
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { abstract, tuples, ...rest } = JSON.parse(line) as Labelled;
    const title = rest.title ?? abstract.slice(0, 80);
    const part = partOf(title, "twelfth");
    const { results, skipped } = await extract(
      { document: title, format: "text", text: `${title}\n\n${abstract}` },
      v,
    );
    const labels = new Map(tuples.map((t) => [`${t.Dataset}|${t.Score}`, t]));
    const missed: string[] = [];
    tally[part][3]! += results.length;
    for (const { Dataset, Metric, Score } of labels.values()) {
      const found = results.filter((r) => numbersOf(r).includes(Math.abs(parseFloat(Score))));
      const linked = found.some((r) =>
        [r.benchmark, r.benchmarkAsPrinted].some(
          (name) => name !== null && (name === registered(Dataset) || isSameDataset(name, Dataset)),
        ),
      );
      tally[part][0]!++;
      if (found.length > 0) tally[part][1]!++;
      if (linked) tally[part][2]!++;
      else {
        const why = skipped.find(
          (s) => parseFloat(s.text.replace(/[+,]/g, "")) === parseFloat(Score),
        )?.reason;
        missed.push(
          `   ${Dataset} · ${Metric} · ${Score}: ${found.length ? `linked to ${found.map((r) => r.benchmarkAsPrinted ?? (r.aggregate ? "average" : "nothing")).join(", ")}` : `not found (${why ?? "no such number"})`}`,
        );
      }
    }
    if (misses && part === "developed on" && missed.length > 0) console.log([title, ...missed].join("\n"));
  }
  for (const [part, [labels, found, linked, records]] of Object.entries(tally))
    console.log(
      `abstracts, ${part}: ${labels} labelled scores, ${percent(found, labels)} found, ${percent(linked, labels)} found and linked; ${records} records`,
    );
}
