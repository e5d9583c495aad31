/**
 * Measures the reading of prose on labelled abstracts that are not part of this project (`../shared`, see data/README.md);
 * steps aside where they are absent. Usage: tsx scripts/score.ts [--misses]
 *
 * A labelled score counts as found where a record of its abstract holds the same number as value, base or delta. It is
 * linked where the benchmark of such a record is the labelled dataset: names are compared in lower case without
 * separators and words like "dataset" or "test"; they agree where they are equal, one contains the other (three
 * characters or more), one is the other's initials, a year may have two digits or four, or half of the shorter one's words are the other's.
 *
 * A third of the abstracts, chosen by a hash of the title, is set aside: rules are made on the rest alone.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { existsSync, readFileSync } from "node:fs";
import type { ReportedResult } from "../src/dataset/result";
import { extract } from "../src/extract/extract";
import { readVocabulary } from "../src/extract/names/vocabulary";

interface Labelled {
  title: string | null;
  abstract: string;
  tuples: { Dataset: string; Metric: string; Score: string }[];
}

const file = (path: string) => new URL(path, import.meta.url);
const SILVER = file("../../shared/gold/external/abstracts-silver.jsonl");
const GENERIC = new Set(
  "dataset datasets benchmark corpus data set test testing val validation dev the of image images classification database task english labels".split(
    " ",
  ),
);

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .replace(/([a-z])([A-Z0-9])|([A-Z0-9])([A-Z][a-z])/g, "$1$3 $2$4")
    .toLowerCase()
    .replace(/['’]?(?:20|')(?=\d\d(?!\d))/g, "")
    .split(/[^\p{L}\p{N}+*]+/u)
    .filter((word) => word !== "" && !GENERIC.has(word));
}

/** Whether two printed dataset names can be one dataset's; see the rule above. */
export function isSameDataset(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [p, q] = [x.join(""), y.join("")];
  if (p === "" || q === "") return a.toLowerCase() === b.toLowerCase();
  if (p === q) return true;
  if (Math.min(p.length, q.length) >= 3 && (p.includes(q) || q.includes(p))) return true;
  if (initials(a) === q || initials(b) === p) return true;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const shared = short.filter((word) => word.length > 1 && long.includes(word)).length;
  return shared > 0 && shared * 2 >= short.length;
}

function initials(name: string): string {
  const words = name
    .split(/[\s-]+/)
    .filter((w) => w !== "" && !["in", "the", "of", "and", "for"].includes(w));
  return words.length > 2
    ? words
        .map((w) => w[0]!)
        .join("")
        .toLowerCase()
    : "";
}

const numbersOf = (r: ReportedResult) =>
  [r.value, r.base, r.delta]
    .filter((s) => s !== null)
    .flatMap((s) => s.split("..").map((n) => Math.abs(parseFloat(n.replace(/[+,]/g, "")))));

const isSetAside = (title: string) => (sha256(utf8ToBytes(title))[0] ?? 0) % 3 === 0;

if (!existsSync(SILVER)) {
  console.log("no labelled abstracts here: nothing measured");
  process.exit(0);
}
const registry = (name: string) => readFileSync(file(`../data/registry/${name}`), "utf8");
const vocabulary = readVocabulary(registry("benchmarks.csv"), registry("models.csv"));
const tally = { "developed on": [0, 0, 0, 0], "set aside": [0, 0, 0, 0] };
for (const line of readFileSync(SILVER, "utf8").split("\n").filter(Boolean)) {
  const { abstract, tuples, ...rest } = JSON.parse(line) as Labelled;
  const title = rest.title ?? abstract.slice(0, 80);
  const part = isSetAside(title) ? "set aside" : "developed on";
  const { results, skipped } = await extract(
    { document: title, format: "text", text: `${title}\n\n${abstract}` },
    vocabulary,
  );
  const labels = new Map(tuples.map((t) => [`${t.Dataset}|${t.Score}`, t]));
  const missed: string[] = [];
  tally[part][3]! += results.length;
  for (const { Dataset, Metric, Score } of labels.values()) {
    const found = results.filter((r) => numbersOf(r).includes(Math.abs(parseFloat(Score))));
    const linked = found.some((r) =>
      [r.benchmark, r.benchmarkAsPrinted].some((name) => name !== null && isSameDataset(name, Dataset)),
    );
    tally[part][0]!++;
    if (found.length > 0) tally[part][1]!++;
    if (linked) tally[part][2]!++;
    else {
      const why = skipped.find((s) => parseFloat(s.text.replace(/[+,]/g, "")) === parseFloat(Score))?.reason;
      missed.push(
        `   ${Dataset} · ${Metric} · ${Score}: ${found.length ? `linked to ${found.map((r) => r.benchmarkAsPrinted ?? (r.aggregate ? "average" : "nothing")).join(", ")}` : `not found (${why ?? "no such number"})`}`,
      );
    }
  }
  if (process.argv.includes("--misses") && part === "developed on" && missed.length > 0)
    console.log([title, ...missed].join("\n"));
}
for (const [part, [labels, found, linked, records]] of Object.entries(tally)) {
  const share = (n = 0) => `${((100 * n) / (labels ?? 1)).toFixed(1)} %`;
  console.log(
    `${part}: ${labels} labelled scores, ${share(found)} found, ${share(linked)} found and linked; ${records} records`,
  );
}
