import type { Vocabulary } from "../../names/vocabulary";
import { named } from "./namedHeading";
import { canName } from "./measures";
import type { BodyRow } from "./bodyRow";
import type { Table } from "./table";

/** Where no heading names a known benchmark and a section does, it is that of the section's rows. */
export function withSectionBenchmarks({ columns, body, grid, v }: Table): BodyRow[] {
  const headings = columns.filter((column) => column.role === "value").flatMap((column) => column.path);
  if (headings.some((heading) => named(heading, v) !== null)) return body;
  const bySection = namedBeside(grid.caption ?? "", body);
  if (bySection !== null)
    return body.map((row) => ({ ...row, benchmark: bySection.get(row.section ?? "") ?? null }));
  const alike = sectionsAlike(body, v);
  return body.map((row) => ({
    ...row,
    benchmark:
      row.benchmark ?? datasetOfSection(row.section ?? "", v) ?? alike.get(row.section ?? "") ?? null,
  }));
}

/** Sections of the very rows of one that is a known benchmark are benchmarks too: "OakSet-hard" beside "MedQA". */
function sectionsAlike(body: BodyRow[], v: Vocabulary): Map<string, string> {
  const rows = new Map<string, string[]>();
  for (const { section, named: name } of body)
    if (section !== null) rows.set(section, [...(rows.get(section) ?? []), name?.text ?? ""]);
  const known = [...rows]
    .filter(([section]) => named(section, v) !== null)
    .map(([, names]) => names.join("|"));
  const alike = [...rows].filter(([section, names]) => canName(section) && known.includes(names.join("|")));
  return new Map(alike.map(([section]) => [section, section]));
}

/** "(a) OakSet dataset", "Results on the OakSet dataset", "Dataset: OakSet"; not "Our dataset". */
const CALLED_DATASET =
  /^(?:data ?set|benchmark|corpus)\s*[:：]\s*(\S.*)$|^(?:(?:results |evaluation )?on (?:the )?)?(?!(?:our|the|other|all|public|private|open|internal|in-house|synthetic|real|new)\b)(\S.{0,60}?) (?:data ?set|benchmark|corpus|test ?set)$/iu;

/** The known benchmark that a section is, or what it calls a data set. */
function datasetOfSection(section: string, v: Vocabulary): string | null {
  const words = section.replace(/^\(?[a-h]\)\s*/, "");
  if (words !== "" && named(words, v) !== null) return words;
  const [, behind, before] = CALLED_DATASET.exec(words) ?? [];
  return behind ?? before ?? null;
}

/** A data set right before a place in a caption: "on RECON". */
const NAME_BEFORE = /(?<=(?:^|\s)(?:[Oo]n|[Ff]or|from|and|of) )[A-Z][\w+-]*(?: [A-Z\d][\w+-]*){0,3}$/;

/** "On RECON (autoregressive) and SACSoN (direct)": the data set that a caption names for each of two sections or more. */
function namedBeside(caption: string, body: BodyRow[]): Map<string, string> | null {
  const sections = [...new Set(body.map(({ section }) => section ?? ""))];
  const named = sections.flatMap((section): [string, string][] => {
    const at = caption.toLowerCase().indexOf(` (${section.toLowerCase()})`);
    const [name] = NAME_BEFORE.exec(caption.slice(Math.max(0, at - 60), Math.max(0, at))) ?? [];
    return section === "" || name === undefined ? [] : [[section, name]];
  });
  return sections.length > 1 && named.length === sections.length ? new Map(named) : null;
}
