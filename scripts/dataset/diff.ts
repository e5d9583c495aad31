import type { Dataset, Observation } from "../../src/dataset/dataset";
import { systemKey } from "../../src/dataset/system";

/** What changed from one dataset to the next, as Markdown lines; nothing but the heading where they are the same. */
export function diffDatasets(old: Dataset, now: Dataset): string[] {
  const [before, after] = [byId(old), byId(now)];
  const added = [...after].filter(([id]) => !before.has(id)).map(([, o]) => o);
  const removed = [...before].filter(([id]) => !after.has(id)).map(([, o]) => o);
  const changed = [...after].flatMap(([id, o]) => changeOf(before.get(id), old, o, now));
  return [
    `## ${now.version} (from ${old.version})`,
    "",
    `${now.counts.results} results, ${now.counts.papers} papers and leaderboards, ${now.counts.systems} systems, ${now.counts.benchmarks} benchmarks.`,
    ...section(
      "Papers added",
      namesOnlyIn(now.papers, old.papers, (p) => p.title),
    ),
    ...section(
      "Papers removed",
      namesOnlyIn(old.papers, now.papers, (p) => p.title),
    ),
    ...section(
      "Benchmarks added",
      namesOnlyIn(now.benchmarks, old.benchmarks, (b) => b.name),
    ),
    ...section(
      "Benchmarks removed",
      namesOnlyIn(old.benchmarks, now.benchmarks, (b) => b.name),
    ),
    ...section("Results added", perPaper(added, now)),
    ...section("Results removed", perPaper(removed, old)),
    ...section("Numbers corrected", changed),
  ];
}

function byId(dataset: Dataset): Map<string, Observation> {
  return new Map(dataset.results.map((o) => [o.id, o]));
}

/** An id names the record, not its number: the same id with another number is a correction. */
function changeOf(before: Observation | undefined, old: Dataset, o: Observation, now: Dataset): string[] {
  if (!before || (before.value === o.value && before.base === o.base && before.delta === o.delta)) return [];
  const what = [systemKey(o), o.benchmark ?? "average", o.split, o.variant].filter(Boolean).join(", ");
  return [
    `${what}: ${numbers(before)} → ${numbers(o)} (${now.papers[o.paper]!.title || old.papers[before.paper]!.title})`,
  ];
}

function numbers({ base, value, delta }: Observation): string {
  return [base, value, delta].filter((number) => number !== null).join(" / ");
}

function perPaper(results: Observation[], { papers }: Dataset): string[] {
  const counts = new Map<string, number>();
  for (const o of results) counts.set(papers[o.paper]!.title, (counts.get(papers[o.paper]!.title) ?? 0) + 1);
  return [...counts].map(([title, count]) => `${title}: ${count}`).toSorted((a, b) => (a < b ? -1 : 1));
}

function namesOnlyIn<Item>(items: Item[], others: Item[], nameOf: (item: Item) => string): string[] {
  const known = new Set(others.map(nameOf));
  return items.map(nameOf).filter((name) => !known.has(name));
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0
    ? []
    : ["", `### ${title} (${lines.length})`, "", ...lines.map((line) => `- ${line}`)];
}
