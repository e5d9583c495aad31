import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { headOf, readFacts, rowName, type PrimaryFact } from "../../scripts/typeset";
import { readSources } from "../../scripts/dataset/read";
import { readRegistry } from "../../scripts/dataset/registry";
import { nameBenchmark } from "../../src/extract/names/benchmarks";

const FACTS = "../shared/facts/results.csv";
const facts = existsSync(FACTS) ? readFacts(FACTS, readRegistry("data")) : [];

/** How often each text occurs. */
function counts(texts: string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

describe.skipIf(facts.length === 0)("data/sources against the facts (skipped without ../shared)", () => {
  it("gives every primary fact as a record of its paper, row, benchmark, column and value, and no other", async () => {
    const vocabulary = readRegistry("data");
    const read = await readSources("data/sources", vocabulary);
    const got = read.flatMap(({ records }) =>
      records.map((r) =>
        [r.paper.title, r.source.row, r.source.column, r.aggregate ? "average" : r.benchmark, r.value].join(
          " ¦ ",
        ),
      ),
    );
    const wanted = facts.map((fact) => {
      const head = headOf(fact);
      const benchmark = fact.benchmark === "average" ? "average" : nameBenchmark(head, vocabulary).benchmark;
      // A reader gives every hyphen as the plain one.
      const row = rowName(fact).replaceAll("‑", "-");
      return [fact.paper, row, head, benchmark, fact.value].join(" ¦ ");
    });
    const [have, want] = [counts(got), counts(wanted)];
    const missing = [...want].filter(([key, count]) => (have.get(key) ?? 0) < count).map(([key]) => key);
    const surplus = [...have].filter(([key, count]) => (want.get(key) ?? 0) < count).map(([key]) => key);
    console.log(
      `${facts.length} facts, ${got.length} records, ${missing.length} missing, ${surplus.length} surplus`,
    );
    expect({ missing: missing.slice(0, 20), surplus: surplus.slice(0, 20) }).toEqual({
      missing: [],
      surplus: [],
    });
  }, 60_000);

  // Another way than the script's and the extractor's: plain text, split at bars and commas.
  it("prints 100 facts drawn at random where their row and column cross", () => {
    const texts = readdirSync("data/sources").map((file) => readFileSync(`data/sources/${file}`, "utf8"));
    const drawn = draw(facts, 100);
    const wrong = drawn.filter((fact) => !texts.some((text) => prints(text, fact)));
    console.log(`100 random facts looked up in the files: ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });
});

/** A fixed sequence of positions (Park and Miller's generator), so that a failure can be seen again. */
function draw<Item>(items: Item[], count: number): Item[] {
  let state = 20261121;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return items[state % items.length]!;
  });
}

function prints(text: string, fact: PrimaryFact): boolean {
  const lines = text.split("\n");
  const titled = lines.slice(0, 12).some((line) => line.replace(/\\"/g, '"').includes(fact.paper));
  return (
    titled &&
    lines.some((line, at) => words(rowOf(line)[0] ?? "") === words(fact.method) && crosses(lines, at, fact))
  );
}

function crosses(lines: string[], at: number, fact: PrimaryFact): boolean {
  const start = lines.slice(0, at).findLastIndex((line) => /^\|? ?Method/.test(line));
  const heads = rowOf(lines[start] ?? "");
  const wanted = words(`${fact.benchmark} ${fact.split} ${fact.metric}`);
  const number = fact.value + (fact.unit === "%" ? "%" : "");
  return rowOf(lines[at]!).some(
    (cell, i) => words(heads[i] ?? "") === wanted && cell.split(" (")[0]!.replace(/[†‡]$/, "") === number,
  );
}

/** Letters and digits alone: brackets and separators are the layout's. */
function words(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}*+@]+/gu) ?? []).join(" ");
}

/** The cells of a pipe row or of a CSV line. */
function rowOf(line: string): string[] {
  if (line.startsWith("|"))
    return line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll("\\", ""));
  const cells = line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
  return cells.map((cell) => cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
}
