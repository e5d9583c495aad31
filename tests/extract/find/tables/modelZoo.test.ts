import { describe, expect, it } from "vitest";
import { markdownFound } from "./read";

/** Lines of a Markdown page, read as "method | size | benchmark | split | metric | value". */
function read(...lines: string[]): string[] {
  return markdownFound(...lines).map((r) =>
    [r.method, r.paramsB, r.benchmark, r.split, r.metric, r.value].join(" | "),
  );
}

describe("a model zoo", () => {
  it("names its rows by backbones, never by links, and reads sizes under a heading in millions", () => {
    expect(
      read(
        "Results on COCO.",
        "",
        "| Backbone | size | box AP | Params(M) | Config | Download |",
        "|---|---|---|---|---|---|",
        "| Alder-S | 640 | 41.1 | 4.8 | [config](a.py) | [model](a.pth) |",
        "| Alder-L | 640 | 44.6 | 8.89 | [config](b.py) | [model](b.pth) |",
      ),
    ).toEqual(["Alder-S | 0.0048 | COCO |  | box AP | 41.1", "Alder-L | 0.00889 | COCO |  | box AP | 44.6"]);
  });

  it("reads total and activated sizes below their headings", () => {
    const sizes = (...headings: [string, string]) =>
      markdownFound(
        `|  | ${headings.join(" | ")} | CIFAR-10 |`,
        "|---|---|---|---|",
        "| Alder-Lite | 16B | 2.4B | 83.8 |",
        "| Birch-API | - | - | 84.1 |",
      ).map((r) => [r.method, r.paramsB, r.activeParamsB]);
    const expected = [
      ["Alder-Lite", 16, 2.4],
      ["Birch-API", null, null],
    ];
    expect(sizes("#TP", "#AP")).toEqual(expected);
    expect(sizes("# Total Params", "# Activated Params")).toEqual(expected);
  });

  it("leaves how many questions a split has out of its name", () => {
    expect(
      read(
        "Results on CIFAR-10.",
        "",
        "| Model | Val (900) | Test (10.5K) |",
        "|---|---|---|",
        "| Alder-S | 41.1 | 44.8 |",
      ),
    ).toEqual(["Alder-S |  | CIFAR-10 | Val |  | 41.1", "Alder-S |  | CIFAR-10 | Test |  | 44.8"]);
  });

  it("tells rows of one name apart by how they were run, not by what they cost", () => {
    expect(
      read(
        "| model id | resolution | # of params | FLOPs | CIFAR-10 |",
        "|---|---|---|---|---|",
        "| Birch-B | 224x224 | 89M | 15.4G | 83.8 |",
        "| Birch-B | 384x384 | 89M | 45.0G | 85.1 |",
      ),
    ).toEqual([
      "Birch-B [224x224] | 0.089 | CIFAR-10 |  |  | 83.8",
      "Birch-B [384x384] | 0.089 | CIFAR-10 |  |  | 85.1",
    ]);
  });

  it("tells rows of one name apart by no link and no file", () => {
    expect(
      read(
        "| model | depth | frames x rate | CIFAR-10 | weights at | config |",
        "|---|---|---|---|---|---|",
        "| Birch | R50 | 4 x 16 | 83.8 | [github](a.pth)/[baidu](b.pth) | OakSet/c2/BIRCH_4x16_R50 |",
        "| Birch | R50 | 8 x 8 | 85.1 | [github](a.pth) | OakSet/c2/BIRCH_8x8_R50 |",
      ),
    ).toEqual(["Birch [4 x 16] |  | CIFAR-10 |  |  | 83.8", "Birch [8 x 8] |  | CIFAR-10 |  |  | 85.1"]);
  });

  it("tells rows of one name apart by what differs least, not by their number, memory or checksum", () => {
    const lines = [
      "Results on COCO.",
      "",
      "| | name | backbone | epochs | mem (MB) | AP | md5 |",
      "|---|---|---|---|---|---|---|",
    ];
    const rows = [
      "| 0 | Alder | R50 | 50 | 2451 | 41.1 | 1f2e |",
      "| 1 | Alder | R101 | 50 | 5817 | 44.6 | 9c0d |",
    ];
    expect(read(...lines, ...rows, "| 2 | Birch | R50 | 50 | 2600 | 45.0 | 77aa |")).toEqual([
      "Alder [R50] |  | COCO |  | AP | 41.1",
      "Alder [R101] |  | COCO |  | AP | 44.6",
      "Birch [R50] |  | COCO |  | AP | 45.0",
    ]);
  });

  it("takes rewards by environment for results, and their spread and the steps for none", () => {
    expect(
      read(
        "| algo | env_id | mean_reward | std_reward | n_timesteps |",
        "|---|---|---|---|---|",
        "| alder | Lake-v1 | -83.353 | 17.213 | 500k |",
        "| birch | Lake-v1 | -76.639 | 11.752 | 100k |",
      ),
    ).toEqual([
      "alder |  | Lake-v1 |  | mean_reward | -83.353",
      "birch |  | Lake-v1 |  | mean_reward | -76.639",
    ]);
  });
});

describe("a zoo's settings", () => {
  it("are no results and name no row, whatever they look like", () => {
    const lines = [
      "## nuScenes",
      "",
      "| Backbone | Lr schd | Load interval | Crop size | mAP |",
      "|---|---|---|---|---|",
    ];
    expect(
      read(...lines, "| Alder-50 | 2x | 5 | 512x512 | 35.2 |", "| Birch-50 | 2x | 5 | 512x512 | 40.0 |"),
    ).toEqual(["Alder-50 |  | nuScenes |  | mAP | 35.2", "Birch-50 |  | nuScenes |  | mAP | 40.0"]);
  });

  it("tell the title's system apart where they alone stand in its rows", () => {
    const lines = ["# AlderNet", "", "## OCHuman", "", "| sampling | backbone | AP |", "|---|---|---|"];
    expect(read(...lines, "| 1x1x8 | R50 | 72.9 |", "| 1x1x16 (dense) | R50 | 74.6 |")).toEqual([
      "AlderNet [1x1x8] |  | OCHuman |  | AP | 72.9",
      "AlderNet [1x1x16 (dense)] |  | OCHuman |  | AP | 74.6",
    ]);
  });
});

describe("what a table is about", () => {
  const TABLE = ["", "| Method | PQ | AP |", "|---|---|---|", "| Alder | 51.9 | 41.7 |"];

  it.each([
    ["stands in its own heading", ["## COCO"]],
    ["stands in a heading above that", ["## COCO zoo", "### Panoptic segmentation"]],
    ["stands in a bold line", ["## Zoo", "", "**COCO**", "", "No extra data."]],
    ["stands in a heading in HTML", ["<h3 align='center'>COCO</h3>", "", "No extra data."]],
  ])("%s", (_, lines) => {
    expect(read("# Alder", "", ...lines, ...TABLE)).toEqual([
      "Alder |  | COCO |  | PQ | 51.9",
      "Alder |  | COCO |  | AP | 41.7",
    ]);
  });

  it("stands in a note below it that says what its measures are", () => {
    const lines = [
      "## Checkpoints",
      "",
      "| Model | mAP<sup>val<br>50 |",
      "|---|---|",
      "| Alder | 45.7 |",
      "",
    ];
    const notes = ["- Trained for 300 epochs.", "- **mAP<sup>val</sup>** values are on COCO val2017."];
    expect(read(...lines, ...notes)).toEqual(["Alder |  | COCO | val | mAP 50 | 45.7"]);
    expect(read(...lines, "We also report mAP on COCO.")).toEqual(["Alder |  |  | val | mAP 50 | 45.7"]);
    expect(read(...lines, "## Next", "", notes[1] ?? "")).toEqual(["Alder |  |  | val | mAP 50 | 45.7"]);
  });

  it("is none of the data sets of a section that has ended, nor one of two", () => {
    expect(read("# Alder", "", "## COCO", "", "## Segmentation", ...TABLE)[0]).toBe(
      "Alder |  |  |  | PQ | 51.9",
    );
    expect(read("## COCO and LVIS", "", "### Segmentation", ...TABLE)[0]).toBe("Alder |  |  |  | PQ | 51.9");
  });

  it("is told by the sentence right above before the heading, and by none that names two", () => {
    const both = "## Detection on COCO and LVIS";
    const benchmarks = (...lines: string[]) => read(...lines).map((line) => line.split(" | ")[2]);
    expect(
      benchmarks(both, "Our results on LVIS:", ...TABLE, "", "All of them. The same on COCO:", ...TABLE),
    ).toEqual(["LVIS", "LVIS", "COCO", "COCO"]);
    expect(benchmarks("## Detection on COCO", "This is on the OakSet dataset:", ...TABLE)).toEqual([
      "OakSet",
      "OakSet",
    ]);
    expect(benchmarks("## Detection on COCO", "Here they are.", ...TABLE)).toEqual(["COCO", "COCO"]);
    expect(benchmarks(both, "Here they are.", ...TABLE)).toEqual(["", ""]);
  });

  it("is no heading of a chapter, such as the models that it offers", () => {
    expect(read("## Pretrained models", "", "Here they are.", ...TABLE)[0]).toBe(
      "Alder |  |  |  | PQ | 51.9",
    );
  });

  it("leaves data sets below a heading above to themselves", () => {
    const lines = ["## COCO", "### Transfer", "", "| Method | OakSet | FirSet |", "|---|---|---|"];
    expect(read(...lines, "| Alder | 51.9 | 41.7 |")[0]).toBe("Alder |  | OakSet |  |  | 51.9");
  });

  it("is told by the classes of its parts", () => {
    expect(
      read(
        "## Image AUC",
        "",
        "| Model | Avg | Carpet | Grid | Tile |",
        "|---|---|---|---|---|",
        "| Alder | 0.9 | 0.8 | 1.0 | 0.9 |",
      ),
    ).toEqual([
      "Alder |  | MVTec AD | Avg | AUC | 0.9",
      "Alder |  | MVTec AD | Carpet | AUC | 0.8",
      "Alder |  | MVTec AD | Grid | AUC | 1.0",
      "Alder |  | MVTec AD | Tile | AUC | 0.9",
    ]);
  });
});

describe("a table that names no system", () => {
  const TABLE = ["", "| Dataset | FID | Recall |", "|---|---|---|", "| LSUN Cat | 5.57 | 0.52 |"];
  const of = (system: string) => [
    `${system} |  | LSUN Cat |  | FID | 5.57`,
    `${system} |  | LSUN Cat |  | Recall | 0.52`,
  ];

  it.each([
    ["the title's name", ["# AlderGAN", "", "## Results"], "AlderGAN"],
    ["a repository's name", ["# alder-diffusion"], "alder-diffusion"],
    ["the title's short form", ["Alder Network Ensembles (ANE)", "==="], "ANE"],
    ["the model of its heading", ["# AlderGAN", "", "## Birch residual model"], "Birch residual model"],
    ["nobody's name", ["# Sharper pictures", "", "## Our best model"], ""],
    ["no conference", ["# Seeing Better (CVPR)"], ""],
  ])("is of %s", (_, lines, system) => {
    expect(read(...lines, ...TABLE)).toEqual(of(system));
  });

  it("may hold the splits of its heading's data set", () => {
    const lines = [
      "### LibriSpeech",
      "",
      "#### Birch CTC model",
      "",
      "|  | test-clean | test-other |",
      "|---|---|---|",
    ];
    expect(read(...lines, "| WER | 2.42 | 5.73 |")).toEqual([
      "Birch CTC model |  | LibriSpeech | test-clean | WER | 2.42",
      "Birch CTC model |  | LibriSpeech | test-other | WER | 5.73",
    ]);
  });

  it("may call data sets metrics, as a hub's own tables do", () => {
    const lines = ["# Alder14-7B", "", "| Metric | Value |", "|---|---|", "| Avg. | 67.62 |"];
    expect(
      read(...lines, "| MMLU (5-Shot) | 64.55 |", "| Oak Reasoning (25-Shot) | 70.69 |", "| GSM8K | 63.1 |"),
    ).toEqual([
      "Alder14-7B | 7 |  |  |  | 67.62",
      "Alder14-7B | 7 | MMLU | 5-Shot |  | 64.55",
      "Alder14-7B | 7 | Oak Reasoning |  |  | 70.69",
      "Alder14-7B | 7 | GSM8K |  |  | 63.1",
    ]);
  });
});

describe("a row's name", () => {
  it("is none of the words where to get it", () => {
    const lines = ["## MOT17", "", "| Model | MOTA |", "|---|---|"];
    expect(read(...lines, "| alder_x [[google]](g.pth), [[baidu(code:ic0i)]](b) | 90.0 |")).toEqual([
      "alder_x |  | MOT17 |  | MOTA | 90.0",
    ]);
    expect(read(...lines, "| Alder (code) | 90.0 |")).toEqual(["Alder (code) |  | MOT17 |  | MOTA | 90.0"]);
  });

  it("is a model's where it is linked to how that is run", () => {
    const lines = ["## KITTI val", "", "|  | Car | Bike |", "|---|---|---|"];
    const rows = ["Alder", "Birch", "Oak"].map(
      (name, i) => `| [${name}](cfg/${name}.yaml) | ${7 + 30 * i}.28 | ${9 + 20 * i}.29 |`,
    );
    expect(read(...lines, ...rows)[0]).toBe("Alder |  | KITTI | val / Car |  | 7.28");
  });

  it("is none of a column of numbers", () => {
    const lines = ["## COCO", "", "| Name | PQ | model id |", "|---|---|---|"];
    expect(read(...lines, "| Alder | 51.9 | 47430278_4 |")).toEqual(["Alder |  | COCO |  | PQ | 51.9"]);
  });
});

describe("a column of data sets", () => {
  it("is what the models were trained on where it joins them", () => {
    const lines = ["## Results on OCHuman test set", "", "| Model | Dataset | AP |", "|---|---|---|"];
    expect(read(...lines, "| Alder | COCO+MPII | 88.0 |", "| Birch | COCO | 90.9 |")).toEqual([
      "Alder |  | OCHuman | test | AP | 88.0",
      "Birch |  | OCHuman | test | AP | 90.9",
    ]);
  });
});

describe("a heading", () => {
  const under = (heading: string, caption = "## Results on OCHuman") =>
    read(caption, "", `| Model | ${heading} |`, "|---|---|", "| Alder | 55.0 |")[0]?.replace(
      "Alder |  | ",
      "",
    );

  it.each([
    ["Test EM", "OCHuman | Test | EM | 55.0"],
    ["Test Clean WER", "OCHuman | Test Clean | WER | 55.0"],
    ["mAP<sup>val<br>50-95", "OCHuman | val | mAP 50-95 | 55.0"],
    ["mAP<sup>val<br>0.5:0.95", "OCHuman | val | mAP 0.5:0.95 | 55.0"],
    ["mIoU (ms+flip)", "OCHuman |  | mIoU (ms+flip) | 55.0"],
  ])("in one with its split, as %s, says both", (heading, expected) => {
    expect(under(heading)).toBe(expected);
  });

  it("takes the split of a caption that says test dataset or names the year", () => {
    expect(under("AP", "## Results on the OCHuman test dataset")).toBe("OCHuman | test | AP | 55.0");
    expect(under("AP", "## Results on OCHuman (2017 val)")).toBe("OCHuman | 2017 val | AP | 55.0");
  });

  it("loses no data set to its citation", () => {
    const lines = ["| Benchmark | Elm-7B | Ash-7B |", "|---|---|---|"];
    expect(read(...lines, "| MMMU<sub>val</sub> (Firth et al., 2023) | 54.1 | 41.1 |")).toEqual([
      "Elm-7B | 7 | MMMU | val |  | 54.1",
      "Ash-7B | 7 | MMMU | val |  | 41.1",
    ]);
  });

  it("keeps the brackets of its split closed, and is of the version that it says", () => {
    const lines = ["| Benchmark | Elm-7B |", "|---|---|", "| MATH Lvl 5 (4-shot) | 12.0 |"];
    expect(
      read(...lines, "| Common Voice 11 (en) | 10.1 |").map((record) => record.slice("Elm-7B | 7 | ".length)),
    ).toEqual(["MATH | Lvl 5 (4-shot) |  | 12.0", "Common Voice 11 |  |  | 10.1"]);
  });

  it("is a data set's name, and no difference, where it is written as DROP", () => {
    const lines = ["| Benchmark | Elm-7B |", "|---|---|", "| DROP (3-shot F1) | 58.4 |", "| Drop | 1.1 |"];
    expect(read(...lines)).toHaveLength(1);
  });

  it("that is a measure beyond doubt is no part of the caption's data set, also among parts", () => {
    const lines = [
      "## RACE (test)",
      "",
      "| Model | Accuracy | Middle |",
      "|---|---|---|",
      "| Elm | 83.2 | 86.5 |",
    ];
    expect(read(...lines)).toEqual([
      "Elm |  | RACE | test | Accuracy | 83.2",
      "Elm |  | RACE | test / Middle |  | 86.5",
    ]);
  });

  it("loses the number of the data sets that most headings sum up", () => {
    const lines = [
      "## MTEB",
      "",
      "| Model | Average (56) | Retrieval (15) | STS (10) |",
      "|---|---|---|---|",
    ];
    expect(
      read(...lines, "| alder-large | 63.34 | 53.23 | 81.89 |").map((record) => record.split(" | ")[3]),
    ).toEqual(["Average", "Retrieval", "STS"]);
  });

  it("of measures in the corner is that of the data sets below it, each time anew", () => {
    const rows = [
      "| MSMARCO: Dev | 0.19 | 0.20 |",
      "| **RR@10** | **Elm (a)** | **Elm (b)** |",
      "| MSMARCO: Dev | 0.18 | 0.21 |",
    ];
    expect(read("| **AP@1000** | **Elm (a)** | **Elm (b)** |", "|---|---|---|", ...rows)).toEqual([
      "Elm (a) |  | MS MARCO | Dev | AP@1000 | 0.19",
      "Elm (b) |  | MS MARCO | Dev | AP@1000 | 0.20",
      "Elm (a) |  | MS MARCO | Dev | RR@10 | 0.18",
      "Elm (b) |  | MS MARCO | Dev | RR@10 | 0.21",
    ]);
  });
});

describe("a column beside one of data sets", () => {
  it("of languages holds their splits", () => {
    const lines = ["| Benchmark | Language | Elm-7B |", "|---|---|---|"];
    expect(read(...lines, "| MMLU | Thai | 62.1 |", "| MMLU | Hindi | 60.4 |")).toEqual([
      "Elm-7B | 7 | MMLU | Thai |  | 62.1",
      "Elm-7B | 7 | MMLU | Hindi |  | 60.4",
    ]);
  });

  it("of tasks groups them, and may name the measures in their cells", () => {
    const lines = [
      "| Task | Dataset | Elm Tiny ([Link](a.pth)) | Ash Tiny ([Link](b.pth)) |",
      "|---|---|---|---|",
    ];
    const rows = [
      "| Re-identification (mAP/R1) | MSMT17 | 67.4/85.9 | 76.9/90.8 |",
      "| Parsing (mIoU) | OAK | 57.5 | 60.2 |",
    ];
    expect(read(...lines, ...rows)).toEqual([
      "Elm Tiny |  | MSMT17 |  | mAP | 67.4",
      "Elm Tiny |  | MSMT17 |  | R1 | 85.9",
      "Ash Tiny |  | MSMT17 |  | mAP | 76.9",
      "Ash Tiny |  | MSMT17 |  | R1 | 90.8",
      "Elm Tiny |  | OAK |  |  | 57.5",
      "Ash Tiny |  | OAK |  |  | 60.2",
    ]);
  });

  it("of horizons does too, whatever letter heads it; no other numbers do", () => {
    const lines = ["| Dataset | H | Elm | Ash |", "|---|---|---|---|"];
    expect(read(...lines, "| ETTh1 | 96 | 0.384 | 0.385 |", "| ETTh1 | 192 | 0.443 | 0.413 |")[2]).toBe(
      "Elm |  | ETTh1 | 192 |  | 0.443",
    );
    const corner = ["| Models | | Elm | |", "|---|---|---|---|", "| Metric | | MSE | MAE |"];
    expect(read(...corner, "| ETTh1 | 96 | 0.384 | 0.402 |", "| | 192 | 0.436 | 0.429 |")[2]).toBe(
      "Elm |  | ETTh1 | 192 | MSE | 0.436",
    );
    expect(read(...lines, "| ETTh1 | 91 | 0.384 | 0.385 |")).toHaveLength(3);
  });
});

describe("a method beside its model", () => {
  it("names the row, also where the model is printed once for several", () => {
    const lines = [
      "| Model | Method | MMMU |",
      "|---|---|---|",
      "| Elm-4B | Plain | 67.0 |",
      "| | Fir (x) | 69.7 |",
    ];
    expect(
      read(...lines, "| Ash-4B | Plain | 75.3 |", "| | Fir (x) | 81.7 |").map((r) => r.split(" | ")[0]),
    ).toEqual(["Plain [Elm-4B]", "Fir (x) [Elm-4B]", "Plain [Ash-4B]", "Fir (x) [Ash-4B]"]);
  });
});

describe("a list above a table", () => {
  it("explains what the paragraph above it says, and does not replace it", () => {
    const lines = ["## Zoo", "", "Results on the *val* set of OCHuman.", "", "* Eight cards.", ""];
    expect(read(...lines, "| Model | AP |", "|---|---|", "| Alder | 55.0 |")).toEqual([
      "Alder |  | OCHuman | val | AP | 55.0",
    ]);
  });
});

describe("several numbers in a cell", () => {
  it("may be a result and a cost, which is none", () => {
    const lines = ["## Results on OCHuman validation", "", "| Backbone | AP / FPS |", "|---|---|"];
    expect(read(...lines, "| Alder-50 | 40.3 / 14 |")).toEqual(["Alder-50 |  | OCHuman | val | AP | 40.3"]);
  });

  it("keep what stands before the measure", () => {
    const lines = [
      "## Results on OCHuman validation",
      "",
      "| Backbone | AP / FPS | Flip AP / FPS |",
      "|---|---|---|",
    ];
    const splits = markdownFound(...lines, "| Alder-50 | 40.3 / 14 | 42.2 / 8 |").map(({ split }) => split);
    expect(new Set(splits).size).toBe(2);
  });

  it("are named where the row's heading lists two parts", () => {
    const lines = ["| Benchmark | Elm-7B |", "|---|---|"];
    expect(read(...lines, "| OmniDocBench<sub>EN/ZH</sub> | 22.8/29.0 |")).toEqual([
      "Elm-7B | 7 | OmniDocBench | EN |  | 22.8",
      "Elm-7B | 7 | OmniDocBench | ZH |  | 29.0",
    ]);
  });

  it("are of the parts that stand between strokes beside the row's data set, where they are there", () => {
    const lines = ["| Dataset | Model | BLEU |", "|---|---|---|"];
    expect(read(...lines, "| FLEURS en-de \\| de-en \\| fr-en | Alder | 18.6 \\| - \\| 33.1 |")).toEqual([
      "Alder |  | FLEURS | en-de | BLEU | 18.6",
      "Alder |  | FLEURS | fr-en | BLEU | 33.1",
    ]);
  });

  it("are the measures that the caption lists, in any case", () => {
    const lines = ["## Waymo Open", "", "Each cell is mAP/mAPH.", "", "| Model | Vec_L1 |", "|---|---|"];
    expect(read(...lines, "| Alder | 70.96/70.34 |").map((record) => record.split(" | ").slice(-2))).toEqual([
      ["mAP", "70.96"],
      ["mAPH", "70.34"],
    ]);
  });
});
