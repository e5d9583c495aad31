import { columnKey, columnName, metricOf } from "../compare/columns";
import type { Column, Gain, System } from "../compare/comparison";
import { gainOf } from "../compare/gain";
import type { DatasetIndex } from "../compare/indexDataset";
import type { View } from "../compare/view";
import type { Evidence, Observation, Source } from "../dataset/dataset";
import type { Paper } from "../dataset/result";
import { systemKey } from "../dataset/system";
import { formatCount } from "../ui/formatCount";

/** Everything that can be said of one printed number. */
export interface Reported {
  observation: Observation;
  /** null for results that name no system. */
  system: System | null;
  /** null for results that make no cell of the table: averages, efficiency, differences alone. */
  column: Column | null;
  paper: Paper | null;
  paperAt: number;
  source: Source | null;
  place: Evidence[number] | null;
  gain: Gain | null;
  /** All reports of the same system in the same column, this one included. */
  reports: Observation[];
}

/** What is known of a result; null where the dataset has no such id. */
export function reportedOf(
  index: DatasetIndex,
  id: string,
  { evidence, against }: { evidence: Evidence | null; against: View["against"] },
): Reported | null {
  const observation = index.byId.get(id);
  if (!observation) return null;
  const { dataset } = index;
  const system = index.systems.get(systemKey(observation)) ?? null;
  const benchmark = dataset.benchmarks.find(({ name }) => name === observation.benchmark);
  const key = columnKey(observation, benchmark);
  const inColumn = index.reports.get(key);
  const reports = inColumn?.get(systemKey(observation)) ?? [];
  const placed = reports.includes(observation);
  const column = placed ? (index.columns.get(key) ?? null) : null;
  return {
    observation,
    system,
    column,
    paper: dataset.papers[observation.paper] ?? null,
    paperAt: observation.paper,
    source: dataset.sources[observation.source] ?? null,
    place: evidence?.[observation.index] ?? null,
    gain:
      system && column && inColumn
        ? gainOf(observation, { system, column, reports: inColumn, against })
        : null,
    reports: placed ? reports : [observation],
  };
}

/** What the number was read as, field by field; what the document does not say is marked. */
export function readAs({
  observation: o,
  column,
}: Reported): { name: string; text: string; mark: string | null }[] {
  const metric = metricOf(o);
  return [
    {
      name: "Benchmark",
      text: o.benchmark ?? "none named",
      mark: printedOtherwise(o.benchmarkAsPrinted, o.benchmark),
    },
    { name: "Split", text: o.split ?? "not stated", mark: null },
    ...(o.variant === null ? [] : [{ name: "Variant", text: o.variant, mark: null }]),
    {
      name: "Metric",
      text: metric ?? "not stated",
      mark: o.metric === null && metric !== null ? "assumed" : null,
    },
    ...(o.judge === null ? [] : [{ name: "Judge", text: o.judge, mark: null }]),
    { name: "Scale", text: o.scale === null ? "open or not known" : `0-${o.scale}`, mark: null },
    ...(o.unit === null ? [] : [{ name: "Unit", text: o.unit, mark: "as printed" }]),
    ...(o.aggregate === null
      ? []
      : [
          {
            name: "Average over",
            text: o.aggregate.count === null ? "a number not stated" : `${o.aggregate.count} benchmarks`,
            mark: null,
          },
        ]),
    { name: "Kind", text: kindText(o), mark: null },
    ...(column?.testSize == null
      ? []
      : [{ name: "Test items", text: formatCount(column.testSize), mark: null }]),
  ];
}

function printedOtherwise(printed: string | null, canonical: string | null): string | null {
  return printed === null || printed === canonical ? null : `printed as ${printed}`;
}

const PROVENANCE = { own: "its own run", "re-run": "a re-run", quoted: "quoted from elsewhere" } as const;

function kindText({ kind, provenance, setting }: Observation): string {
  const what = kind === "base-to-trained" ? "base → trained" : kind;
  return [what, setting, provenance === null ? null : PROVENANCE[provenance]]
    .filter((part) => part !== null)
    .join(", ");
}

/** The printed form: what the document says, nothing rounded, nothing added. */
export function printedForm(o: Observation): string {
  const value = o.value === null ? null : `${o.value}${o.unit ?? ""}`;
  const parts = [o.base !== null && value !== null ? `${o.base}${o.unit ?? ""} → ${value}` : value, o.delta];
  return parts.filter((part) => part !== null).join("  ");
}

/** One line that names the number and where it was printed: for a footnote or an e-mail. */
export function citation({ observation, system, column, paper, place }: Reported): string {
  const what = [
    system?.name ?? "a system not named",
    column ? columnName(column) : (observation.benchmark ?? "an average"),
    printedForm(observation),
  ].join(", ");
  const where = [
    paper?.title ?? null,
    paper?.date ?? null,
    paper?.arxiv === null || paper === null ? (paper?.url ?? null) : `arXiv:${paper.arxiv}`,
    place?.table ?? null,
  ].filter((part) => part !== null);
  return `${what}. ${where.join(", ")}.`;
}

/** What somebody needs to check and mend a number. */
export function problemReport(
  reported: Reported,
  version: string,
  address: string,
): { title: string; body: string } {
  const { observation, source, place } = reported;
  const lines = [
    citation(reported),
    "",
    `Result: ${observation.id}, dataset ${version}`,
    `Document: ${source?.origin ?? source?.document ?? "not known"}${place ? `, line ${place.line}` : ""}`,
    ...(place?.quote ? [`Quote: “${place.quote}”`] : []),
    `Page: ${address}`,
    "",
    "What is wrong:",
  ];
  return { title: `Check ${observation.id}: ${printedForm(observation)}`, body: lines.join("\n") };
}
