import type { Grid, GridColumn, GridRow, GridSource } from "../dataset/grid";
import { PRINTED_NUMBER, columnDetail, plain } from "./words";

/** Version of https://evalevalai.com's "Every Eval Ever" schema that these records follow. */
const SCHEMA_VERSION = "0.3.0";

/** One number of a grid with its system and benchmark, whichever way the table is turned. */
export interface Score {
  system: string;
  benchmark: string;
  detail: string | null;
  lowerIsBetter: boolean;
  /** As printed. */
  text: string;
  base: string | null;
  delta: string | null;
  /** Position in `Grid.sources`, from 1; null where the cell names none. */
  source: number | null;
}

/**
 * The reported scores of a grid: averages, ranks and what else we computed left out, and so are numbers that are not one
 * number ("61.4..63.0"), which neither exchange format can hold.
 */
export function reportedScores(grid: Grid): Score[] {
  // Turned, the first column holds benchmarks and the others are systems.
  const turned = grid.columns[0]?.key === "benchmark";
  const detailIndex = grid.columns.findIndex((column) => column.key === "detail");
  return grid.rows.flatMap((row) =>
    grid.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      if (!cell || column.kind !== "score" || column.computed) return [];
      // A computed cell in a turned table has no source.
      if (!PRINTED_NUMBER.test(plain(cell.text)) || (turned && cell.sources.length === 0)) return [];
      const rowName = plain(row.cells[0]?.text ?? row.key);
      return [
        {
          system: turned ? plain(column.label) : rowName,
          benchmark: turned ? rowName : plain(column.label),
          detail: turned ? detailOf(row, detailIndex) : columnDetail({ ...column, better: null }),
          lowerIsBetter: turned ? isLower(row, detailIndex, column) : column.better === "lower",
          text: plain(cell.text),
          base: cell.base,
          delta: cell.delta,
          source: cell.sources[0] ?? null,
        },
      ];
    }),
  );
}

/** One record for each system and source, as a JSON list; each record follows the schema by itself. */
export function toEveryEvalEver(grid: Grid): string {
  const scores = reportedScores(grid);
  const keys = [...new Set(scores.map(recordKey))];
  const records = keys.map((key) =>
    writeRecord(
      grid,
      scores.filter((score) => recordKey(score) === key),
    ),
  );
  return `${JSON.stringify(records, null, 2)}\n`;
}

function recordKey(score: Score): string {
  return JSON.stringify([score.system, score.source]);
}

function writeRecord(grid: Grid, scores: Score[]): object {
  const system = scores[0]?.system ?? "";
  const number = scores[0]?.source ?? null;
  const source = number === null ? null : (grid.sources[number - 1] ?? null);
  const retrieved = String(Date.parse(`${grid.date}T00:00:00Z`) / 1000);
  return {
    schema_version: SCHEMA_VERSION,
    evaluation_id: `${source?.citeKey ?? "benchledger"}/${slug(system)}/${retrieved}`,
    retrieved_timestamp: retrieved,
    source_metadata: {
      source_name: source ? plain(source.title) : plain(grid.title),
      source_type: "documentation",
      source_organization_name: plain(source?.organisation ?? "") || "unknown",
      ...(source?.url ? { source_organization_url: source.url } : {}),
      evaluator_relationship: "other",
      additional_details: details({
        arxiv: source?.arxiv,
        date: source?.date,
        place: source?.place,
        dataset_version: grid.version,
        permalink: grid.permalink,
        notes: grid.notes.join(" "),
      }),
    },
    eval_library: { name: "unknown", version: "unknown" },
    model_info: {
      name: system,
      id: slug(system),
      additional_details: { deployment_type: "unknown", model_availability: "unknown" },
    },
    evaluation_results: scores.map((score) => writeResult(score, source)),
  };
}

function writeResult(score: Score, source: GridSource | null): object {
  const address = source?.url ?? (source?.arxiv ? `https://arxiv.org/abs/${source.arxiv}` : null);
  return {
    evaluation_name: score.benchmark,
    source_data: {
      dataset_name: score.benchmark,
      ...(address ? { source_type: "url", url: [address] } : { source_type: "other" }),
      ...(score.detail ? { additional_details: { detail: score.detail } } : {}),
    },
    metric_config: {
      ...(score.detail ? { evaluation_description: score.detail } : {}),
      lower_is_better: score.lowerIsBetter,
      score_type: "continuous",
      // null says "not provided": a grid does not know the scale's ends.
      min_score: null,
      max_score: null,
    },
    score_details: {
      score: Number(score.text),
      details: details({ as_printed: score.text, base_as_printed: score.base, delta: score.delta }),
    },
  };
}

/** The schema wants strings alone here, so what is missing is left out. */
function details(entries: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** A name as part of an identifier: "Qwen2.5-VL-7B + RL" is "Qwen2.5-VL-7B-RL". */
export function slug(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "unnamed";
}

function detailOf(row: GridRow, index: number): string | null {
  return plain(row.cells[index]?.text ?? "") || null;
}

function isLower(row: GridRow, index: number, column: GridColumn): boolean {
  return column.better === "lower" || /\blower is better\b/.test(row.cells[index]?.text ?? "");
}
