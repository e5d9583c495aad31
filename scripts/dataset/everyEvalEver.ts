import type { Benchmark, Dataset, Evidence, Observation } from "../../src/dataset/dataset";
import { betterOf } from "../../src/dataset/direction";
import { systemKey } from "../../src/dataset/system";
import { TAKEN } from "./taken";

/** Version of the Every Eval Ever schema that the records follow. */
const SCHEMA_VERSION = "0.3.0";
/** One printed number: no range, no multiple. */
const ONE_NUMBER = /^-?\d[\d,]*(?:\.\d+)?$/;
const RETRIEVED = String(Date.parse(`${TAKEN}T00:00:00Z`) / 1000);

/**
 * The dataset in the field's exchange format, one record for each paper and system. What the format cannot hold is
 * left out: ranges, bare differences, averages over unnamed benchmarks and efficiency.
 */
export function everyEvalEver(dataset: Dataset, evidence: Evidence): object[] {
  const benchmarks = new Map(dataset.benchmarks.map((b) => [b.name, b]));
  const groups = new Map<string, Observation[]>();
  for (const o of dataset.results) {
    if (o.benchmark === null || o.value === null || !ONE_NUMBER.test(o.value) || o.kind === "efficiency")
      continue;
    const key = JSON.stringify([o.paper, systemKey(o)]);
    groups.set(key, [...(groups.get(key) ?? []), o]);
  }
  return [...groups.values()].map((results) => recordOf(results, dataset, evidence, benchmarks));
}

function recordOf(
  results: Observation[],
  dataset: Dataset,
  evidence: Evidence,
  benchmarks: Map<string, Benchmark>,
): object {
  const first = results[0]!;
  const paper = dataset.papers[first.paper]!;
  const source = dataset.sources[first.source]!;
  const system = systemKey(first);
  const model = dataset.models.find((m) => m.name === first.model);
  return {
    schema_version: SCHEMA_VERSION,
    evaluation_id: `${paper.arxiv ?? slug(paper.title)}/${slug(system)}/${RETRIEVED}`,
    retrieved_timestamp: RETRIEVED,
    source_metadata: {
      source_name: paper.title,
      source_type: "documentation",
      source_organization_name: paper.organisation ?? "unknown",
      ...(paper.url ? { source_organization_url: paper.url } : {}),
      evaluator_relationship: first.setting === "trained" ? "first_party" : "other",
      additional_details: details({
        arxiv: paper.arxiv,
        date: paper.date,
        origin: source.origin,
        dataset_version: dataset.version,
      }),
    },
    eval_library: { name: "unknown", version: "unknown" },
    model_info: {
      name: system,
      id: slug(system),
      additional_details: {
        deployment_type: "unknown",
        model_availability: model?.weights ? `${model.weights}_weights` : "unknown",
        ...details({
          base_model: first.baseModel,
          params_b: first.paramsB?.toString(),
          training: first.training,
        }),
      },
    },
    evaluation_results: results.map((o) =>
      resultOf(o, dataset, evidence, benchmarks.get(o.benchmark!) ?? null),
    ),
  };
}

function resultOf(o: Observation, dataset: Dataset, evidence: Evidence, benchmark: Benchmark | null): object {
  const url = dataset.papers[o.paper]!.url ?? dataset.sources[o.source]!.url;
  const place = evidence[o.index]!;
  return {
    evaluation_result_id: o.id,
    evaluation_name: o.benchmark,
    source_data: {
      dataset_name: o.benchmark,
      ...(url ? { source_type: "url", url: [url] } : { source_type: "other" }),
      ...(o.split || o.variant
        ? { additional_details: details({ split: o.split, variant: o.variant }) }
        : {}),
    },
    metric_config: {
      ...(o.metric ? { metric_name: o.metric } : {}),
      ...(o.unit === "%" ? { metric_unit: "percent" } : {}),
      lower_is_better: betterOf(benchmark, o.metric) === "lower",
      score_type: "continuous",
      // null says "not provided".
      min_score: o.scale === null ? null : 0,
      max_score: o.scale,
    },
    score_details: {
      score: Number(o.value!.replaceAll(",", "")),
      details: details({
        as_printed: o.value,
        base_as_printed: o.base,
        delta_as_printed: o.delta,
        line: String(place.line),
        table: place.table,
        row: place.row,
        column: place.column,
        quote: place.quote,
      }),
    },
  };
}

/** The format wants strings alone here, so what is not stated is left out. */
function details(entries: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function slug(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^-+|-+$/g, "") || "unnamed";
}
