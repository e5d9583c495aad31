import { isLanguage } from "../../names/languagePairs";

import type { Column } from "./columns";
import { fillDown } from "./fillDown";
import { isSection, type Row, sectionText } from "./header";
import type { BodyRow } from "./bodyRow";

/** Rows with the section they stand under; section rows themselves are taken out. */
export function bodyRows(rows: Row[], columns: Column[]): BodyRow[] {
  const category = columns.find((column) => column.role === "category");
  const subject = columns.find((column) => column.role === "benchmark");
  const name = columns.find((column) => column.role === "name") ?? subject;
  const names = name === undefined ? [] : fillDown(rows, name.index);
  const groups = category === undefined ? [] : fillDown(rows, category.index);
  const benchmarks = subject === undefined || subject === name ? [] : fillDown(rows, subject.index);
  const split = columns.find((column) => column.role === "split");
  const parts = split === undefined ? [] : fillDown(rows, split.index);
  const body: BodyRow[] = [];
  let section: string | null = null;
  rows.forEach((cells, y) => {
    if (isSection(cells)) section = sectionText(cells) || null;
    else
      body.push({
        cells,
        section: groups[y]?.text ?? section,
        benchmark: benchmarks[y]?.text ?? null,
        part: parts[y]?.text || null,
        named: names[y] ?? null,
      });
  });
  return body;
}

/** Where each row is a language, of training as a rule, the sections above name the systems. */
export function withSectionsAsSystems(body: BodyRow[]): BodyRow[] | null {
  const sections = new Set(body.map(({ section }) => section));
  const fits = body.every(
    ({ named, section }) => section !== null && named !== null && isLanguage(named.text),
  );
  if (!fits || sections.size < 2) return null;
  return body.map((row) => ({
    ...row,
    section: null,
    part: row.named?.text ?? null,
    named: row.named && { ...row.named, text: row.section ?? "" },
  }));
}
