import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { reportedScores, toEveryEvalEver } from "../../src/export/everyEvalEver";
import { toModelIndex } from "../../src/export/modelIndex";
import { faults } from "./matchesSchema";
import { NAME, cell, column, grid, sampleGrid } from "./sampleGrid";

const SCHEMA = "../shared/schemas/every-eval-ever.schema.json";

interface EvaluationRecord {
  model_info: { name: string };
  source_metadata: { source_name: string };
  evaluation_results: {
    evaluation_name: string;
    score_details: { score: number; details: Record<string, string> };
  }[];
}

function records(): EvaluationRecord[] {
  return JSON.parse(toEveryEvalEver(sampleGrid())) as EvaluationRecord[];
}

describe("Every Eval Ever", () => {
  it.skipIf(!existsSync(SCHEMA))(
    "follows the published schema (skipped where the schema is not at hand)",
    () => {
      const schema = JSON.parse(readFileSync(SCHEMA, "utf8"));
      for (const record of records()) expect(faults(record as never, schema)).toEqual([]);
    },
  );

  it.skipIf(!existsSync(SCHEMA))("would be found out if it did not follow it", () => {
    const schema = JSON.parse(readFileSync(SCHEMA, "utf8"));
    const [first] = records();
    expect(faults({ ...first, model_info: { name: "x" }, more: 1 } as never, schema)).toEqual([
      "$.model_info: lacks id",
      "$.model_info: lacks additional_details",
      "$: more is not known",
    ]);
  });

  it("keeps the printed form beside the number", () => {
    const alpha = records().find((record) => record.model_info.name === "Alpha-7B");
    expect(alpha?.evaluation_results[0]?.score_details).toEqual({
      score: 72.9,
      details: { as_printed: "72.90", base_as_printed: "66.30", delta: "+6.60" },
    });
  });

  it("writes one record for each system and source", () => {
    expect(records().map((record) => [record.model_info.name, record.source_metadata.source_name])).toEqual([
      ["Alpha-7B", "Alpha: learning to look"],
      ["Alpha-7B", "Beta & Sons: 100% of {everything}"],
      ["Beta & Sons_7B", "Beta & Sons: 100% of {everything}"],
      ["Gamma-8B", "A leaderboard"],
    ]);
  });
});

describe("reportedScores", () => {
  it("leaves out averages that we computed and ranges", () => {
    const scores = reportedScores(sampleGrid());
    expect(scores.map(({ benchmark }) => benchmark)).not.toContain("Average");
    expect(scores.map(({ text }) => text)).not.toContain("61.4..63.0");
  });

  it("finds systems in the header of a table whose rows are benchmarks", () => {
    const turned = grid({
      columns: [
        { ...NAME, key: "benchmark", label: "Benchmark" },
        { ...NAME, key: "detail", label: "Split and metric" },
        column("Alpha-7B", { better: null }),
      ],
      rows: [
        {
          key: "a",
          group: null,
          cells: [cell("Errors"), cell("val · lower is better"), cell("4.5", { sources: [1] })],
        },
      ],
    });
    expect(reportedScores(turned)).toEqual([
      {
        system: "Alpha-7B",
        benchmark: "Errors",
        detail: "val · lower is better",
        lowerIsBetter: true,
        text: "4.5",
        base: null,
        delta: null,
        source: 1,
      },
    ]);
  });
});

describe("model-index", () => {
  it("keeps the printed decimals of a value", async () => {
    expect(await toModelIndex(sampleGrid())).toContain("value: 72.90\n");
  });

  it("holds for each system what a model card requires", async () => {
    const card = parse(await toModelIndex(sampleGrid())) as Record<
      string,
      { name: string; results: Record<string, unknown>[] }[]
    >;
    const models = card["model-index"] ?? [];
    expect(models.map(({ name }) => name)).toEqual(["Alpha-7B", "Beta & Sons_7B", "Gamma-8B"]);
    expect(models[0]?.results[0]).toEqual({
      task: { type: "other" },
      dataset: { type: "mathvista", name: "MathVista" },
      metrics: [{ type: "score", value: 72.9, name: "testmini · accuracy" }],
      source: { name: "Alpha: learning to look", url: "https://arxiv.org/abs/2505.00001" },
    });
  });
});
