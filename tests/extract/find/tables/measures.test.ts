import { describe, expect, it } from "vitest";
import { isNoResult } from "../../../../src/extract/find/tables/costs";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { canName, isMetric } from "../../../../src/extract/find/tables/measures";
import { readCsv } from "../../../../src/extract/readers/csv";
import { read } from "./read";
import { vocabulary } from "./vocabulary";

const records = (text: string) =>
  readCsv(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map(({ method, benchmark, metric, value }) => [method, benchmark, metric, value].join(" | "));

describe("a heading", () => {
  it.each([
    "macro_f1",
    "acc_pct",
    "PSNR_Y",
    "acc@5",
    "spearman_r",
    "Top-20",
    "IDs",
    "chrF2",
    "ESTOI",
    "length_controlled_winrate",
    "sFID",
    "Brier",
    "MSE",
    "Chamfer Distance",
    "spBLEU",
    "MetricX-24",
    "AP b50",
    "APb 75",
    "MdR",
    "mATE",
    "mean_hns",
    "rSum",
    "exact",
    "top1_err",
    "prop. AR",
    "AR@100",
    "mAP@50:95",
    "Accuracies",
    "VQA Score",
    "SPIDEr",
  ])("%s is a measure", (heading) => expect(isMetric(heading)).toBe(true));

  it.each(["Top-20 Songs", "sts_biosses", "ID Set", "FNLI", "AR", "Ari", "Spider"])("%s is none", (heading) =>
    expect(isMetric(heading)).toBe(false),
  );

  it.each(["Benchmark", "Data set", "5-shot"])("%s names no data set", (heading) =>
    expect(canName(heading)).toBe(false),
  );

  it.each([
    "majority_baseline",
    "inf_time",
    "Sparsity",
    "TFLOPs",
    "s",
    "k/L",
    "n_samples",
    "n_shot",
    "_step",
    "train/loss",
    "timestamp",
  ])("%s is over no results", (heading) => expect(isNoResult(heading)).toBe(true));
});

describe("measures as columns", () => {
  it("are each filled by the tasks that have them, with all digits that a script writes", () => {
    expect(
      records(
        "model,task,accuracy,macro_f1,mrr\nElm,oak_nli,0.4694,0.4537,\nElm,fir_links,,,0.483268482145075",
      ),
    ).toEqual([
      "Elm | oak_nli | accuracy | 0.4694",
      "Elm | oak_nli | macro_f1 | 0.4537",
      "Elm | fir_links | mrr | 0.483268482145075",
    ]);
  });

  it("stand beside numbers of rows and counts, which are none", () => {
    expect(
      records(",dataset,triples,trial,model,mrr\n0,OakKG,1110,0,Elm,0.096\n1,OakKG,1110,1,Ash,0.101"),
    ).toEqual(["Elm | OakKG | mrr | 0.096", "Ash | OakKG | mrr | 0.101"]);
  });
});

describe("the measure of a caption", () => {
  it("is that of the columns that name none, and of none where one column is in it", () => {
    expect(read("BLEU on OakSet.", "Model & Fir & Yew", "Elm & 41.2 & 38.5")).toEqual([
      "Elm | OakSet | Fir | BLEU | 41.2",
      "Elm | OakSet | Yew | BLEU | 38.5",
    ]);
    expect(read("BLEU and Zeal on OakSet.", "Model & BLEU & Zeal", "Elm & 41.2 & 38.5")).toEqual([
      "Elm | OakSet |  | BLEU | 41.2",
      "Elm | OakSet | Zeal |  | 38.5",
    ]);
  });
});
