import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { ReportedResult } from "../../src/dataset/result";
import { extract } from "../../src/extract/extract";
import type { Vocabulary } from "../../src/extract/names/vocabulary";
import { percent } from "./partOf";
import { squash } from "./sameName";

interface Labelled {
  model: string;
  metric: string;
  value: string;
}

/** A printed number alone, with bold, a percent sign or a plus at most; not "-", "24M", "78.6/84.4". */
const NUMBER = /^\ufeff?[*_\s]*(-?\d*\.?\d+)\s*[%+]?[*_\s]*$/;

/**
 * Measures the reading of Markdown leaderboards on another's export of them. Counted are the labels whose value is a
 * number, but for numbers of parameters, which are no results. Strictly, the model is the record's method or model
 * without case, signs and citation, and the metric its metric or its column's heading. The export cuts names at the
 * first bracket; leniently, a record's name may go on after the label's ("Transformer-XL (…) under review"), a label
 * without a name fits all, and the metric may be the record's benchmark, split or the beginning of its heading.
 */
export async function scoreLeaderboards(folder: URL, v: Vocabulary, misses: boolean): Promise<void> {
  if (!existsSync(folder)) return console.log("leaderboards: none labelled here, nothing measured");
  const results: ReportedResult[] = [];
  for (const name of readdirSync(new URL("markdown/", folder))) {
    const text = readFileSync(new URL(`markdown/${name}`, folder), "utf8");
    results.push(...(await extract({ document: name, format: "markdown", text }, v)).results);
  }
  const labels = readFileSync(new URL("values.jsonl", folder), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
  const counted = labels.filter((l) => NUMBER.test(l.value) && l.metric !== "Number of params");
  const tally = { value: 0, strict: 0, lenient: 0 };
  for (const label of counted) {
    const printed = Number(NUMBER.exec(label.value)?.[1]);
    const found = results.filter((r) => Number(r.value?.replaceAll(",", "") ?? Number.NaN) === printed);
    if (found.length > 0) tally.value++;
    if (found.some((r) => isStrictly(label, r))) tally.strict++;
    if (found.some((r) => isLeniently(label, r))) tally.lenient++;
    else if (misses)
      console.log(
        `   ${label.model} · ${label.metric} · ${label.value}: ${found.map((r) => `${r.method} · ${r.source.column}`).join("; ") || "not found"}`,
      );
  }
  console.log(
    `leaderboards: ${labels.length} labels, ${counted.length} of them scores: ${percent(tally.value, counted.length)} found; (model, metric, value) ${percent(tally.strict, counted.length)} strictly, ${percent(tally.lenient, counted.length)} leniently`,
  );
}

function isStrictly(label: Labelled, r: ReportedResult): boolean {
  const names = [r.method, r.model].map((name) => squash(name ?? ""));
  const metrics = [r.metric, r.source.column].map((name) => squash(name ?? ""));
  return names.includes(squash(label.model)) && metrics.includes(squash(label.metric));
}

function isLeniently(label: Labelled, r: ReportedResult): boolean {
  const metric = squash(label.metric);
  return (
    [r.method, r.model].some((name) => squash(name ?? "").startsWith(squash(label.model))) &&
    [r.metric, r.source.column, r.benchmark, r.benchmarkAsPrinted, r.split].some(
      (name) => name !== null && squash(name).startsWith(metric),
    )
  );
}
