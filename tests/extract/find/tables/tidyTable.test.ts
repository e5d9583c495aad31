import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readCsv } from "../../../../src/extract/readers/csv";
import { vocabulary } from "./vocabulary";

/** Lines of a CSV file, read as "method | benchmark | metric | value". */
function read(...lines: string[]): string[] {
  const text = lines.join("\n") + "\n";
  return readCsv(text, { document: "x" })
    .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
    .map((r) => [r.method, r.benchmark, r.metric, r.value].join(" | "));
}

describe("a table with a column of data sets", () => {
  it("holds one number a row", () => {
    expect(read("model,dataset,accuracy", "Alder,CIFAR-10,0.951", "Birch,CIFAR-10,0.971")).toEqual([
      "Alder | CIFAR-10 | accuracy | 0.951",
      "Birch | CIFAR-10 | accuracy | 0.971",
    ]);
    expect(read("model,dataset,metric,value", "Alder,CIFAR-10,F1,0.951")).toEqual([
      "Alder | CIFAR-10 | F1 | 0.951",
    ]);
  });

  it("holds as many as measures stand beside it", () => {
    const header = "model,dataset,accuracy,f1,lr,epochs,runtime_s";
    expect(
      read(header, "Alder,CIFAR-10,0.951,0.950,0.1,200,3600", "Birch,CIFAR-10,0.971,0.970,0.1,200,7200"),
    ).toEqual([
      "Alder | CIFAR-10 | accuracy | 0.951",
      "Alder | CIFAR-10 | f1 | 0.950",
      "Birch | CIFAR-10 | accuracy | 0.971",
      "Birch | CIFAR-10 | f1 | 0.970",
    ]);
  });

  it("says on which part each number is, however that column is called", () => {
    const header = "eval_name,eval_split,model_name,accuracy";
    const text = [header, "MMMU,test,Alder,61.2", "MMMU,validation,Alder,60.1"].join("\n");
    const found = readCsv(text, { document: "x" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect(found.map(({ split }) => split)).toEqual(["test", "validation"]);
  });

  it("of languages names no data set", () => {
    const text = "model,language,wer\nAlder,en,4.1\nAlder,de,6.2\nBirch,en,4.0\nBirch,de,5.9\n";
    const found = readCsv(text, { document: "x" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect(found.map((r) => [r.benchmark, r.split, r.metric].join(" | "))).toEqual(
      ["en", "de", "en", "de"].map((language) => ` | ${language} | wer`),
    );
  });

  it("and of methods beside models holds what each model was trained or run with", () => {
    const rows = [
      "Pretrained,Elm-7B,MATH-500,log/MATH-500/acc/mean@16,0.32",
      "AlderRL,Elm-7B,MATH-500,log/MATH-500/acc/mean@16,0.66",
      "5-shot,Elm-7B,MATH-500,log/MATH-500/acc/mean@16,0.35",
    ];
    const text = ["setting,model,dataset,metric,accuracy", ...rows].join("\n");
    const found = readCsv(text, { document: "x" }).grids.flatMap(
      (grid) => findInGrid(text, grid, vocabulary).found,
    );
    expect(found.map((r) => [r.method, r.baseModel, r.paramsB, r.metric, r.value])).toEqual([
      ["Elm-7B", null, 7, "mean@16", "0.32"],
      ["AlderRL", "Elm-7B", 7, "mean@16", "0.66"],
      ["Elm-7B [5-shot]", null, 7, "mean@16", "0.35"],
    ]);
  });

  it("and of runs, where no model stands beside them", () => {
    const rows = ["baseline,MMMU,50.1,900", "alder+rl,MMMU,56.8,900", "baseline,MathVista,62.3,1000"];
    expect(read("config,benchmark,score,num_samples", ...rows)).toEqual([
      "baseline | MMMU |  | 50.1",
      "alder+rl | MMMU |  | 56.8",
      "baseline | MathVista |  | 62.3",
    ]);
  });

  it("counts answers behind the name of a data set", () => {
    expect(read("model,humaneval@10,AIME24@32", "Alder,81.0,40.1")).toEqual([
      "Alder | HumanEval | pass@10 | 81.0",
      "Alder | AIME 2024 | @32 | 40.1",
    ]);
  });
});
