import type { Dataset, Observation } from "../../src/dataset/dataset";
import { headAbove, cellsOfLine } from "./tableLines";
import type { Assembled } from "./assemble";
import type { Read } from "./read";

/** What is wrong with the data, each with its place; empty where nothing is. */
export function findFaults({ dataset, evidence }: Assembled, read: Read[]): string[] {
  return [
    ...papersWithoutAddress(read),
    ...dataset.results.flatMap((o) => {
      const place = `${dataset.sources[o.source]!.document}:${evidence[o.index]!.line}`;
      const text = read[o.source]!.text;
      return [
        ...outsideScale(o),
        ...(text === null
          ? []
          : notAtItsPlace(o, text.slice(evidence[o.index]!.start, evidence[o.index]!.end))),
        ...(text === null ? [] : trainedWithoutBase(o, text, evidence[o.index]!.line)),
      ].map((fault) => `${place}: ${fault}`);
    }),
  ];
}

function papersWithoutAddress(read: Read[]): string[] {
  return read
    .filter(({ source }) => source.kind !== "listing" && source.url === null)
    .map(({ source }) => `${source.document}:1: no url`);
}

/** "73.4" on a scale up to 1, or less than nothing. A sub-score below zero is a fault too. */
function outsideScale({ value, scale, benchmark }: Observation): string[] {
  const ends = (value ?? "").split("..").map((end) => Number(end.replaceAll(",", "")));
  if (value === null || scale === null || ends.some((end) => Number.isNaN(end))) return [];
  return ends.some((end) => end > scale || end < 0)
    ? [`${benchmark} is ${value}, outside 0 to ${scale}`]
    : [];
}

/** Every printed number of a record stands at its place, or in the same table or sentence for its base. */
function notAtItsPlace({ value, delta }: Observation, printed: string): string[] {
  const number = value ?? delta;
  if (number === null) return [];
  const parts = number.replace(/^[+-]|x$/g, "").split("..");
  const missing = parts.filter((part) => !printed.includes(part));
  return missing.length === 0 ? [] : [`place holds '${printed.slice(0, 40)}', not '${number}'`];
}

/** A pipe table with a "Base model" column whose cell is filled must give its trained rows that base. */
function trainedWithoutBase(o: Observation, text: string, line: number): string[] {
  if (o.setting !== "trained" || o.baseModel !== null) return [];
  const head = headAbove(text, line);
  const column = head?.findIndex((cell) => /^base model$/i.test(cell)) ?? -1;
  const printed = column < 0 ? "" : (cellsOfLine(text, line)[column] ?? "");
  return /[\p{L}]/u.test(printed) ? [`trained row without its base '${printed}'`] : [];
}

/** Names that the registry does not know, the most frequent first. */
export function unknownNames(
  dataset: Dataset,
  list: "benchmarks" | "models",
): { name: string; results: number; papers: number }[] {
  const unknown = new Set(dataset[list].filter((item) => !item.known).map((item) => item.name));
  const found = new Map<string, Observation[]>();
  for (const o of dataset.results) {
    for (const name of new Set(list === "benchmarks" ? [o.benchmark] : [o.model, o.baseModel]))
      if (name !== null && unknown.has(name)) found.set(name, [...(found.get(name) ?? []), o]);
  }
  return [...found]
    .map(([name, own]) => ({ name, results: own.length, papers: new Set(own.map((o) => o.paper)).size }))
    .toSorted((a, b) => b.results - a.results || (a.name < b.name ? -1 : 1));
}
