import { withoutCitation } from "../../names/citations";
import { BASE_SECTION, type BodyRow } from "./bodyRow";
import { readCell } from "./cellGrammar";
import { isOfLinks, type Column } from "./columns";
import type { System } from "./draft";

/** Columns that tell every two rows apart and say nothing of the systems: where to get them, what they cost. */
const ADMINISTRATION =
  /^(?:#|no\.?|rank|id|date|year|.*\b(?:links?|checkpoint|ckpt|paper|code|source|download|url|hf|notes?|release date|country|model id|log|g?flops|macs|fps|latency|memory|mem|md5|sha\d*|hash|runtime|throughput)\b.*)$/i;

/** "[15.5, 25.4]": how far a result may be off, and no system. */
const INTERVAL = /^[[(]?\d[\d.]*\s?[,;–-]\s?\d[\d.]*[\])]?$/;

function identityOf(system: System): string {
  return `${system.label.cited}|${system.paramsB}|${system.section}|${system.about}`;
}

/**
 * Where name, size and section do not tell two rows apart, the texts of the fewest columns that do are added in
 * brackets, of columns that do so alone the least varied: the first to every row of the table, further ones where rows
 * still share a key.
 */
export function tellApart(systems: (System | null)[], rows: BodyRow[], columns: Column[]): void {
  const keys = systems.map((system) => (system === null ? null : identityOf(system)));
  const body = rows.map(({ cells }) => cells);
  const texts = columns.filter(
    (column) =>
      /^(?:other|training|base model|setting|switch)$/.test(column.role) &&
      !ADMINISTRATION.test(column.title) &&
      !isOfLinks(column, body),
  );
  const textAt = (column: Column, i: number) => {
    const printed = rows[i]?.cells[column.index]?.text ?? "";
    const own = printed === "" && column.role === "base model" ? (systems[i]?.baseModel ?? "") : printed;
    const text = withoutCitation(own);
    if (/^[✓✔√]$/u.test(text)) return column.path.at(-1) ?? text;
    if (/^[✗✘×]$/u.test(text)) return "";
    if (INTERVAL.test(text)) return "";
    const { kind } = readCell(text);
    return kind === "text" || kind === "unread" || (/^\d{1,6}%?$/.test(text) && column.title !== "")
      ? text
      : "";
  };
  const added = keys.map((): string[] => []);
  for (
    let distinct = countDistinct(keys), first = true;
    distinct < keys.filter((key) => key !== null).length;
  ) {
    const gains = texts.map((column) =>
      countDistinct(keys.map((key, i) => key && `${key}|${textAt(column, i)}`)),
    );
    const best = Math.max(distinct, ...gains);
    const variety = (c: Column) => new Set(rows.map((_, i) => textAt(c, i))).size;
    // What tells all rows apart without a value for each is what they differ in, best where sizes need not help.
    const isWhole = best === keys.filter((key) => key !== null).length;
    const withoutSize = (c: Column) =>
      countDistinct(
        systems.map(
          (s, i) => s && `${s.label.cited}|${s.section}|${s.about}|${added[i]?.join()}|${textAt(c, i)}`,
        ),
      );
    const column = texts
      .filter((_, k) => gains[k] === best)
      .toSorted((a, b) =>
        isWhole ? withoutSize(b) - withoutSize(a) || variety(a) - variety(b) : variety(b) - variety(a),
      )[0];
    if (best === distinct || column === undefined) break;
    const times = new Map<string | null, number>();
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    const shared = keys.map((key) => first || (times.get(key) ?? 0) > 1);
    keys.forEach((key, i) => {
      if (shared[i]) added[i]?.push(textAt(column, i));
      keys[i] = key && `${key}|${textAt(column, i)}`;
    });
    distinct = best;
    first = false;
  }
  const inSections = sectionsTellApart(systems, added);
  systems.forEach((system, i) => {
    const section = inSections[i] ? (system?.section ?? "") : "";
    const parts = [BASE_SECTION.exec(section)?.[1] ?? section, ...(added[i] ?? [])].filter(
      (text) => text !== "" && text !== system?.label.cited,
    );
    if (system !== null && parts.length > 0) system.key = `${system.label.cited} [${parts.join(", ")}]`;
  });
}

/** Which rows another row is alike in all but the section: "Elm-base" under "Version 1" and under "Version 2". */
function sectionsTellApart(systems: (System | null)[], added: string[][]): boolean[] {
  const sections = new Map<string, Set<string | null>>();
  const keys = systems.map((system, i) => {
    if (system === null) return "";
    const { label, paramsB, about, section } = system;
    const key = [label.cited, paramsB, about, ...(added[i] ?? [])].join("|");
    sections.set(key, (sections.get(key) ?? new Set()).add(section));
    return key;
  });
  return keys.map((key) => (sections.get(key)?.size ?? 0) > 1);
}

function countDistinct(keys: (string | null)[]): number {
  return new Set(keys.filter((key) => key !== null)).size;
}
