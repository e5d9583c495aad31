import type { Grid } from "../dataset/grid";
import { type Score, reportedScores, slug } from "./everyEvalEver";
import { PRINTED_NUMBER, aboutLines, plain } from "./words";

/**
 * The `model-index` of a Hugging Face model card, one entry a system; a value keeps its printed decimals ("72.90").
 * Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
export async function toModelIndex(grid: Grid): Promise<string> {
  const { Document, Scalar } = await import("yaml");
  const scores = reportedScores(grid);
  const systems = [...new Set(scores.map((score) => score.system))];
  const document = new Document({
    "model-index": systems.map((name) => ({
      name,
      results: scores
        .filter((score) => score.system === name)
        .map((score) => writeResult(grid, score, number(score))),
    })),
  });
  document.commentBefore = aboutLines(grid)
    .map((line) => ` ${line}`)
    .join("\n");
  return document.toString({ lineWidth: 0 });

  function number(score: Score): InstanceType<typeof Scalar> {
    const scalar = new Scalar(Number(score.text));
    if (PRINTED_NUMBER.test(score.text)) scalar.minFractionDigits = score.text.split(".")[1]?.length ?? 0;
    return scalar;
  }
}

function writeResult(grid: Grid, score: Score, value: object): object {
  const source = score.source === null ? undefined : grid.sources[score.source - 1];
  const address = source?.url ?? (source?.arxiv ? `https://arxiv.org/abs/${source.arxiv}` : null);
  return {
    // What kind of task a benchmark sets is not in a table of results; "other" is the Hub's own word for that.
    task: { type: "other" },
    dataset: { type: slug(score.benchmark).toLowerCase(), name: score.benchmark },
    metrics: [{ type: "score", value, name: score.detail ?? "score" }],
    ...(address ? { source: { name: plain(source?.title ?? ""), url: address } } : {}),
  };
}
