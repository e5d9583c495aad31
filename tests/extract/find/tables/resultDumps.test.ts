import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { benchmarkOfFile } from "../../../../src/extract/find/tables/fileSubject";
import { readCsv } from "../../../../src/extract/readers/csv";
import { vocabulary } from "./vocabulary";

/** A file of comma-separated values, read as "method | benchmark | split | metric | value". */
function read(document: string, ...lines: string[]): string[] {
  const text = lines.join("\n");
  return readCsv(text, { document })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map((r) => [r.method, r.benchmark, r.split, r.metric, r.value].join(" | "));
}

describe("a file's name", () => {
  it.each([
    ["results-imagenet-r.csv", "ImageNet-R", null],
    ["alpaca_eval_2_alder_leaderboard.csv", "AlpacaEval 2.0", null],
    ["librispeech_test_clean.csv", "LibriSpeech", "test-clean"],
    ["coco_results.csv", "COCO", null],
    ["detection_coco_val2017.csv", "COCO", "val2017"],
  ])("%s names %s", (file, benchmark, split) =>
    expect(benchmarkOfFile(file, vocabulary)).toMatchObject({ benchmark, split }),
  );

  it.each([
    "opencompass.csv",
    "trec.tsv",
    "mmlu_gsm8k.csv",
    "results_seed42.csv",
    "race_times.csv",
    "results.csv",
    "SQuAD",
  ])("%s names no benchmark for sure", (file) => expect(benchmarkOfFile(file, vocabulary)).toBeNull());

  it("gives its benchmark to measures, and to what a script prints them of", () => {
    expect(
      read(
        "out/squad_v2_dev.csv",
        "model,f1,HasAns_f1,total",
        "alder,81.7,75.2,11873",
        "birch,82.1,76,11873",
      ),
    ).toEqual([
      "alder | SQuAD 2.0 | dev | f1 | 81.7",
      "alder | SQuAD 2.0 | dev / HasAns | f1 | 75.2",
      "birch | SQuAD 2.0 | dev | f1 | 82.1",
      "birch | SQuAD 2.0 | dev / HasAns | f1 | 76",
    ]);
  });

  it("gives it to no column that names another", () => {
    expect(
      read("mmlu.csv", "model,GSM8K,HumanEval", "alder,61.2,40.1", "birch,65.0,43.5").slice(0, 2),
    ).toEqual(["alder | GSM8K |  |  | 61.2", "alder | HumanEval |  |  | 40.1"]);
  });
});

describe("headings of a script", () => {
  it.each([
    ["oaknet_acc", "oaknet |  | acc"],
    ["oaknet/acc", "oaknet |  | acc"],
    ["oaknet_test_acc", "oaknet | test | acc"],
    ["oaknet_acc_norm", "oaknet |  | acc_norm"],
    ["hotpotqa_em", "HotpotQA |  | EM"],
    ["librispeech_test_clean_wer", "LibriSpeech | test_clean | wer"],
  ])("%s is read as %s", (heading, label) => {
    expect(read("x.csv", `model,${heading},fir_acc`, "alder,61.2,50.1", "birch,65.0,51.2")[0]).toBe(
      `alder | ${label} | 61.2`,
    );
  });

  it("may begin with the measure where others do", () => {
    expect(read("x.csv", "model,ndcg@10_oak,ndcg@10_fir,recall_oak", "alder,0.52,0.33,0.91")).toEqual([
      "alder | oak |  | ndcg@10 | 0.52",
      "alder | fir |  | ndcg@10 | 0.33",
      "alder | oak |  | recall | 0.91",
    ]);
  });

  it.each([
    ["medqa_acc,medmcqa_acc,avg_acc", "acc"],
    ["win_rate_oak,win_rate_fir,win_rate_avg", "win_rate"],
  ])("that name a mean of the others are none's: %s", (headings, metric) => {
    const text = `model,${headings}\nalder,0.61,0.40,0.51`;
    const [, , mean] = readCsv(text, { document: "x.csv" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect([mean?.benchmark, mean?.aggregate !== null, mean?.metric]).toEqual([null, true, metric]);
  });

  it("say by a spread beside them that they are means, and by their ends that they are differences", () => {
    expect(
      read("x.csv", "model,oak_mean,oak_std,fir_diff", "alder,81.5,0.4,-2.1", "birch,83.0,0.7,-3.0"),
    ).toEqual(["alder | oak |  |  | 81.5", "birch | oak |  |  | 83.0"]);
  });
});

describe("a long file", () => {
  it("may call its columns as harnesses do, and hold what tells runs apart", () => {
    expect(
      read(
        "x.csv",
        "model_name_or_path,task,split,metric_name,metric_value,stderr",
        "elm-7b,arc_challenge,test,acc_norm,0.53,0.01",
        "ash-13b,arc_challenge,test,acc_norm,0.58,0.01",
      ),
    ).toEqual([
      "elm-7b | ARC-Challenge | test | acc_norm | 0.53",
      "ash-13b | ARC-Challenge | test | acc_norm | 0.58",
    ]);
    expect(
      read(
        "x.csv",
        "experiment_id,method,dataset,test_accuracy,test_f1_macro",
        "1,alder,sst2,0.931,0.930",
        "2,alder,imdb,0.951,0.950",
      ),
    ).toEqual([
      "alder | SST-2 | test | accuracy | 0.931",
      "alder | SST-2 | test | f1 macro | 0.930",
      "alder | IMDb | test | accuracy | 0.951",
      "alder | IMDb | test | f1 macro | 0.950",
    ]);
  });

  it("is named by no hash beside its data sets", () => {
    expect(
      read(
        "x.csv",
        "dataset,version,metric,alder-7b,birch-13b",
        "gsm8k,1d7fe4,accuracy,45.2,52.8",
        "winogrande,b6c7ed,accuracy,66.1,70.2",
      ).slice(0, 2),
    ).toEqual(["alder-7b | GSM8K |  | accuracy | 45.2", "birch-13b | GSM8K |  | accuracy | 52.8"]);
  });

  it("of measures below no word of results has results", () => {
    expect(read("x.csv", "metric,alder,birch", "BLEU,31.2,30.5", "chrF,58.3,57.7").slice(0, 2)).toEqual([
      "alder |  |  | BLEU | 31.2",
      "birch |  |  | BLEU | 30.5",
    ]);
  });

  it("may hold horizons", () => {
    expect(
      read("x.csv", "dataset,pred_len,model,mse", "ETTh1,96,AlderTS,0.376", "ETTh1,192,AlderTS,0.427"),
    ).toEqual(["AlderTS | ETTh1 | 96 | mse | 0.376", "AlderTS | ETTh1 | 192 | mse | 0.427"]);
  });
});

describe("columns of languages", () => {
  it("are parts of the file's data set, and none themselves where it names none", () => {
    const lines = ["model,en,de,sw,avg", "alder,88.7,82.4,71.2,80.8", "birch,89.1,83.2,73.0,81.8"];
    expect(read("xnli_results.csv", ...lines).slice(0, 2)).toEqual([
      "alder | XNLI | en |  | 88.7",
      "alder | XNLI | de |  | 82.4",
    ]);
    expect(read("results.csv", ...lines).slice(0, 2)).toEqual([
      "alder |  | en |  | 88.7",
      "alder |  | de |  | 82.4",
    ]);
  });
});

describe("a data set called as a measure is", () => {
  it("is one among data sets", () => {
    expect(
      read("x.csv", "model,AMI,GigaSpeech,SPGISpeech,Earnings22", "alder,13.9,10.12,2.06,12.19").map(
        (r) => r.split(" | ")[1],
      ),
    ).toEqual(["AMI", "GigaSpeech", "SPGISpeech", "Earnings-22"]);
  });
});

describe("averages of groups", () => {
  it("are none of a data set called so", () => {
    const text =
      "model,Reasoning Average,Math Avg.,Global Average\nalder,71.2,80.1,72.5\nbirch,65.0,74.4,66.9";
    const [grid] = readCsv(text, { document: "x.csv" }).grids;
    const found = grid === undefined ? [] : findInGrid(text, grid, vocabulary).found.slice(0, 3);
    expect(found.map((r) => [r.benchmark, r.split, r.aggregate !== null])).toEqual([
      [null, "Reasoning", true],
      [null, "Math", true],
      [null, null, true],
    ]);
  });
});
