import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readHtml } from "../../../../src/extract/readers/html";
import { markdownFound } from "./read";
import { vocabulary } from "./vocabulary";

/** Lines of a Markdown page, read as "method | benchmark or average | split | metric | value". */
function read(...lines: string[]): string[] {
  return markdownFound(...lines).map((r) =>
    [r.method, r.aggregate === null ? r.benchmark : "average", r.split, r.metric, r.value].join(" | "),
  );
}

/** A table with its cells between bars, under a rule. */
function table(...[header = "", ...rows]: string[]): string[] {
  return ["", header, header.replace(/[^|]+/g, "---"), ...rows, ""];
}

describe("a column of test sets", () => {
  it.each(["Test Dataset", "Test set", "Evaluation set"])("headed %s names data sets", (heading) => {
    expect(read(...table(`| Model | ${heading} | Macro F1 |`, "| Alder | OakSet-EN | 0.784 |"))).toEqual([
      "Alder | OakSet-EN |  | Macro F1 | 0.784",
    ]);
  });

  it("that are splits names splits of what the page is about", () => {
    const rows = ["| Alder | test-all | 5.7 |", "| Alder | test-clean | 3.0 |"];
    expect(read("# LibriSpeech", ...table("| Model | Test set | WER |", ...rows))).toEqual([
      "Alder | LibriSpeech | test-all | WER | 5.7",
      "Alder | LibriSpeech | test-clean | WER | 3.0",
    ]);
  });
});

describe("words for what stands below them", () => {
  it("name no data set", () => {
    const rows = ["| Alder | 3.27 | 1.75 |", "| Birch | 14.49 | 3.04 |"];
    const header = ["| Method | Metrics | Metrics |", "|---|---|---|", "| | SI-SDR | PESQ |"];
    expect(read("Tasks of Libri2Mix:", "", ...header, ...rows)[0]).toBe(
      "Alder | Libri2Mix |  | SI-SDR | 3.27",
    );
  });

  it("are no heading of a data set", () => {
    expect(
      read("# Alder", "", "#### Notes", "- We see noise.", ...table("| Method | AP |", "| Alder-S | 45.0 |")),
    ).toEqual(["Alder-S |  |  | AP | 45.0"]);
  });
});

describe("pictures around a heading", () => {
  it("are no part of a name", () => {
    expect(read(...table("| 🌲 Model | 📐 MMMU | Trees 🌳 |", "| 🔒 Alder | 60.1 | 41.2 |"))).toEqual([
      "Alder | MMMU |  |  | 60.1",
      "Alder | Trees |  |  | 41.2",
    ]);
  });
});

describe("a row that a page hides", () => {
  it("is not read", () => {
    const html =
      '<table><tr><th>Model<th>MMMU<tr style="display:none"><td>Birch<td>10.1<tr><td>Alder<td>60.1</table>';
    const { grids } = readHtml(html, { document: "x" });
    expect(grids[0]?.cells.map((row) => row[0]?.text)).toEqual(["Model", "Alder"]);
  });
});

describe("a list of measures", () => {
  it("is of the page's system, whatever they are called, without what it counts", () => {
    const rows = ["| exact | 79.87 |", "| HasAns_exact | 77.9 |", "| total | 11873 |"];
    expect(
      read("# alder-squad2", "", "Evaluated on SQuAD 2.0.", ...table("| Metric | Value |", ...rows)),
    ).toEqual([
      "alder-squad2 | SQuAD 2.0 |  | exact | 79.87",
      "alder-squad2 | SQuAD 2.0 |  | HasAns_exact | 77.9",
    ]);
  });

  it("keeps one that can be a part from being one", () => {
    const lines = table(
      "| Model | AP | PSNR | SSIM | LPIPS | Trees |",
      "| Alder | 1.1 | 2.2 | 0.3 | 0.4 | 5 |",
    );
    expect(read("Results on MMMU.", ...lines)[0]).toBe("Alder | MMMU |  | AP | 1.1");
  });
});

describe("counts and costs beside data sets", () => {
  it("are no results of the models above them", () => {
    const rows = [
      "| Params (M) | 22 | 86 |",
      "| Throughput (img/s) | 1200 | 410 |",
      "| MMMU | 50.1 | 54.2 |",
    ];
    expect(read(...table("| | Alder-S | Alder-B |", ...rows))).toEqual([
      "Alder-S | MMMU |  |  | 50.1",
      "Alder-B | MMMU |  |  | 54.2",
    ]);
  });
});

describe("a report on classes", () => {
  it("is of the page's system, also below nothing", () => {
    const lines = table("| | precision | support |", "| trees | 0.95 | 17 |", "| macro avg | 0.92 | 49 |");
    expect(read("# Alder-NER", "", "## CoNLL-2003", ...lines)[0]).toBe(
      "Alder-NER | CoNLL-2003 | trees | precision | 0.95",
    );
  });
});

describe("rows of counts", () => {
  it("are of the page's system", () => {
    const lines = table("| #Frames | MMMU |", "| 16 | 60.1 |", "| 64 | 62.2 |");
    expect(read("# Alder: Trees in Motion", ...lines)).toEqual([
      "Alder [16] | MMMU |  |  | 60.1",
      "Alder [64] | MMMU |  |  | 62.2",
    ]);
  });
});

describe("a column of language models", () => {
  it("before methods is of what these were run on", () => {
    const rows = ["| GPT-3.5 | CoT | 78.9 |", "| | Alder | 83.0 |", "| GPT-4 | CoT | 94.6 |"];
    const found = markdownFound(...table("| LLM | Method | GSM8K |", ...rows));
    expect(found.map((r) => [r.method, r.baseModel, r.value])).toEqual([
      ["CoT [GPT-3.5]", "GPT-3.5", "78.9"],
      ["Alder [GPT-3.5]", "GPT-3.5", "83.0"],
      ["CoT [GPT-4]", "GPT-4", "94.6"],
    ]);
  });
});

describe("the page of a benchmark", () => {
  it("is not about what its title says that it is for", () => {
    const lines = table("| Model | Leaf | Bark |", "| Alder | 55.0 | 58.8 |");
    expect(read("# OakBench: A Benchmark for Reading Trees", ...lines)).toEqual([
      "Alder | OakBench | Leaf |  | 55.0",
      "Alder | OakBench | Bark |  | 58.8",
    ]);
  });
});

describe("test sets in a language", () => {
  it("are several, and none is called as that is", () => {
    const lines = table("| Model | AMI | VoxPopuli | Mean WER |", "| Alder | 12.0 | 5.6 | 8.8 |");
    expect(read("Word error rate on popular English test sets:", ...lines).at(-1)).toMatch(
      /^Alder \| average/,
    );
  });
});

describe("the best of others", () => {
  it("is whom a cell names", () => {
    const lines = table("| Benchmark | Alder-2B | Competitor best |", "| DocVQA | 91.2 | 90.1 (Elm-2B) |");
    expect(read(...lines).at(-1)).toBe("Elm-2B | DocVQA |  |  | 90.1");
  });
});

describe("what a row links to", () => {
  it("is no part of its name", () => {
    const rows = [
      "| Alder [[paper]](http://a.example) [[code]](http://b.example) | 55.0 |",
      "| Elm Code | 50.0 |",
    ];
    expect(read(...table("| Model | MMMU |", ...rows))).toEqual([
      "Alder | MMMU |  |  | 55.0",
      "Elm Code | MMMU |  |  | 50.0",
    ]);
  });
});

describe("data sets with their measure", () => {
  it.each(["Dataset (metric)", "Task (measure)", "Benchmark (Metric)"])("stand below %s", (heading) => {
    const rows = ["| QA | BoolQ (F1) | 88.0 |", "| Summaries | XSum (R-2) | 22.1 |"];
    expect(read(...table(`| Task type | ${heading} | Alder |`, ...rows))).toEqual([
      "Alder | BoolQ |  | F1 | 88.0",
      "Alder | XSum |  | R-2 | 22.1",
    ]);
  });
});

describe("a language behind a split", () => {
  it("goes with it, and the measure does not", () => {
    const header = "| Model | test-zh CER ↓ | test-zh SIM ↑ | test-en WER ↓ |";
    expect(read("Results on Seed-TTS-Eval.", ...table(header, "| Alder | 1.10 | 0.76 | 2.01 |"))).toEqual([
      "Alder | Seed-TTS-Eval | test-zh | CER | 1.10",
      "Alder | Seed-TTS-Eval | test-zh | SIM | 0.76",
      "Alder | Seed-TTS-Eval | test-en | WER | 2.01",
    ]);
  });
});

describe("what stands raised behind AP", () => {
  it.each(["AP^box", "AP^box_50", "AP^mask"])("is part of the measure: %s", (measure) => {
    expect(read("# COCO", ...table(`| Model | ${measure} |`, "| Alder | 41.0 |"))).toEqual([
      `Alder | COCO |  | ${measure} | 41.0`,
    ]);
  });
});

describe("the letter F", () => {
  it("is a score beside P and R or beside J, and may be a part elsewhere", () => {
    const label = (...letters: string[]) => {
      const header = `| Model | ${letters.join(" | ")} |`;
      return read("Results on MMMU.", ...table(header, "| Alder | 50.1 | 60.2 | 70.3 |")).at(-1);
    };
    expect(label("P", "R", "F")).toBe("Alder | MMMU |  | F-score | 70.3");
    expect(label("J&F", "J", "F")).toBe("Alder | MMMU |  | F-score | 70.3");
    expect(label("V", "M", "F")).toBe("Alder | MMMU | F |  | 70.3");
  });
});

describe("a column of scores", () => {
  it("is in the measure that the words above it name", () => {
    expect(read("BLEU scores on OakSet.", ...table("| Model | Score |", "| Alder | 34.4 |"))).toEqual([
      "Alder | OakSet |  | BLEU | 34.4",
    ]);
  });
});

describe("a sentence about a table", () => {
  const lines = table("| Model | AP | AP50 |", "| Alder-S | 49.0 | 66.6 |");

  it.each([
    ["All results are on COCO val2017.", "COCO | val2017"],
    ["All models are trained on COCO train2017 and evaluated on val2017.", "COCO | "],
    ["AP on COCO after twelve epochs.", "COCO | "],
    ["Results on COCO.", "COCO | "],
    ["COCO val2017 box AP (%).", "COCO | val2017"],
    ["Models are available on GSM8K's page.", " | "],
    ["All numbers below are on GSM8K.", " | "],
  ])("says below it what its numbers are on: %s", (note, expected) => {
    expect(read("# Alder", ...lines, note)[0]).toBe(`Alder-S | ${expected} | AP | 49.0`);
  });

  it("says behind what was trained on what was evaluated on", () => {
    const said = "Models are trained on LVIS and evaluated on COCO val2017.";
    expect(read("# Alder", "", said, ...lines)[0]).toBe("Alder-S | COCO | val2017 | AP | 49.0");
  });
});

describe("a sentence above a table", () => {
  it("says the split behind the data set's name", () => {
    expect(
      read(
        "AP is computed on COCO 2017 val5k, on one card.",
        ...table("| name | segm AP |", "| Alder | 31.4 |"),
      ),
    ).toEqual(["Alder | COCO | val5k | segm AP | 31.4"]);
  });
});

describe("sections that are called data sets", () => {
  it.each(["(a) OakSet Dataset", "OakSet benchmark", "Dataset: OakSet"])(
    "as %s name that of their rows",
    (section) => {
      const rows = [
        `| **${section}** | | |`,
        "| Alder | 0.71 | 1.45 |",
        "| **FirSet corpus** | | |",
        "| Alder | 0.63 | 2.28 |",
      ];
      expect(read("## Results", ...table("| Model | STOI | PESQ |", ...rows))).toEqual([
        "Alder | OakSet |  | STOI | 0.71",
        "Alder | OakSet |  | PESQ | 1.45",
        "Alder | FirSet |  | STOI | 0.63",
        "Alder | FirSet |  | PESQ | 2.28",
      ]);
    },
  );
});

describe("measures", () => {
  it("keep the word over them that says of what they are", () => {
    const header = ["| Model | Ans | Ans | Joint |", "|---|---|---|---|", "| | EM | F1 | F1 |"];
    expect(read("# HotpotQA leaderboard", "", ...header, "| Alder | 60.1 | 73.3 | 63.4 |")).toEqual([
      "Alder | HotpotQA |  | Ans EM | 60.1",
      "Alder | HotpotQA |  | Ans F1 | 73.3",
      "Alder | HotpotQA |  | Joint F1 | 63.4",
    ]);
  });

  it("down the side of data sets are those of the page's system", () => {
    const rows = ["| MRR | .797 | .477 |", "| Hits@1 | .746 | .428 |"];
    expect(read("# AlderKG: Trees in Graphs", ...table("| Dataset | FB15k | OakSet |", ...rows))).toEqual([
      "AlderKG | FB15k |  | MRR | .797",
      "AlderKG | OakSet |  | MRR | .477",
      "AlderKG | FB15k |  | Hits@1 | .746",
      "AlderKG | OakSet |  | Hits@1 | .428",
    ]);
  });

  it("are none where all rows are settings and costs", () => {
    const rows = ["| MAX_STEPS | 150000 | 80000 |", "| TIME | 9 h | 4 h |"];
    expect(read("# AlderKG: Trees in Graphs", ...table("| Dataset | FB15k | OakSet |", ...rows))).toEqual([]);
  });

  it("stand beside models whose names begin as a cost does", () => {
    expect(
      read("## CIFAR-10", ...table("| Model | Acc |", "| TimeFir-B | 71.1 |", "| SpeedFir-L | 72.2 |")),
    ).toEqual(["TimeFir-B | CIFAR-10 |  | Acc | 71.1", "SpeedFir-L | CIFAR-10 |  | Acc | 72.2"]);
  });
});

describe("a column of language pairs", () => {
  it("names parts of what the page is about", () => {
    const rows = ["| Alder | awa.eng | 15.9 |", "| Alder | de-en | 30.3 |"];
    expect(read("# Tatoeba translation results", ...table("| Model | Test Set | BLEU |", ...rows))).toEqual([
      "Alder | Tatoeba | awa.eng | BLEU | 15.9",
      "Alder | Tatoeba | de-en | BLEU | 30.3",
    ]);
  });
});

describe("an average of a group", () => {
  it("is an average, and no data set; a measure is none", () => {
    expect(read("## Models", ...table("| Model | Avg. STS | Avg. WER |", "| Alder | 76.2 | 5.1 |"))).toEqual([
      "Alder | average | STS |  | 76.2",
      "Alder | average |  | WER | 5.1",
    ]);
  });
});

describe("a table of measures without a data set", () => {
  const MODELS = table("| name | acc@1 | acc@5 |", "| Alder-S | 72.2 | 91.1 |");

  it("is about what its models were trained on where its usual measure is printed", () => {
    expect(read("# Zoo", "", "We provide Alder models pretrained on ImageNet 2012.", ...MODELS)).toEqual([
      "Alder-S | ImageNet |  | acc@1 | 72.2",
      "Alder-S | ImageNet |  | acc@5 | 91.1",
    ]);
    const boxes = table("| name | AP |", "| Alder-S | 42.2 |");
    expect(read("# Zoo", "", "Backbones are pretrained on ImageNet.", ...boxes)).toEqual([
      "Alder-S |  |  | AP | 42.2",
    ]);
  });

  it("is about the only one that the document knows, and about none of two", () => {
    const page = ["# Alder", "", "## Models", ...MODELS, "## Usage", "", "Link the ImageNet folder."];
    expect(read(...page)[0]).toBe("Alder-S | ImageNet |  | acc@1 | 72.2");
    expect(read(...page, "", "CIFAR-10 is loaded by itself.")[0]).toBe("Alder-S |  |  | acc@1 | 72.2");
  });

  it("of accuracies is about neither", () => {
    expect(
      read("# Zoo", "", "Models trained on CIFAR-10.", ...table("| name | accuracy |", "| Alder | 72.2 |")),
    ).toEqual(["Alder |  |  | accuracy | 72.2"]);
  });
});

describe("methods across with their measure", () => {
  it("are systems where the page's own is one of them", () => {
    const rows = ["| ResNet-50 | 60.8 | 67.5 |"];
    expect(
      read(
        "## AlderCo: Trees for Pictures",
        "",
        "### Results on ImageNet",
        ...table("| | AlderCo v1 top-1 acc. | AlderCo v2 top-1 acc. |", ...rows),
      ),
    ).toEqual([
      "AlderCo v1 | ImageNet |  | top-1 acc. | 60.8",
      "AlderCo v2 | ImageNet |  | top-1 acc. | 67.5",
    ]);
  });
});

describe("words right in a block of a page", () => {
  it.each([
    ["In the <em>distractor</em> setting, systems read ten pages.", "distractor"],
    ["Systems are run in the same setting.", null],
  ])("stand above its table: %s", (words, split) => {
    const text = `<title>HotpotQA</title><div>${words}<table><tr><th>Model</th><th>F1</th></tr><tr><td>Alder</td><td>60.1</td></tr></table></div>`;
    const [grid] = readHtml(text, { document: "x" }).grids;
    expect(findInGrid(text, grid!, vocabulary).found[0]).toMatchObject({
      benchmark: "HotpotQA",
      split,
      value: "60.1",
    });
  });
});

describe("rows that are versions", () => {
  it("are of the page's model, whatever they were tokenized with and trained on", () => {
    const header = "| Version | Tokenizer | OakSet WER | Train Dataset |";
    const rows = ["| 1.10.0 | Unigram | 3.01 | AshSet 3.0 |", "| 1.6.0 | Unigram | 3.5 | AshSet 2.0 |"];
    expect(read("# alder-asr-large", ...table(header, ...rows))).toEqual([
      "alder-asr-large [1.10.0] | OakSet |  | WER | 3.01",
      "alder-asr-large [1.6.0] | OakSet |  | WER | 3.5",
    ]);
  });
});

describe("words before a table", () => {
  it.each([
    ["## BEIR (nDCG@10)", "nDCG@10"],
    [
      "## Results\n\nAll are tested. Scores are reported in terms of Word Error Rate (WER%) with a beam.",
      "Word Error Rate",
    ],
    ["## Results", ""],
  ])("say the measure of all columns: %s", (words, metric) => {
    expect(read(words, ...table("| Model | FiQA |", "| Alder | 31.0 |"))).toEqual([
      `Alder | FiQA |  | ${metric} | 31.0`,
    ]);
  });

  it("list the measures of a cell, with a plus in their names", () => {
    expect(
      read("chrF++ / BLEU on FLORES-200 devtest:", ...table("| Model | En→De |", "| Alder | 62.1/37.4 |")),
    ).toEqual([
      "Alder | FLORES-200 | devtest / En→De | chrF++ | 62.1",
      "Alder | FLORES-200 | devtest / En→De | BLEU | 37.4",
    ]);
  });
});

describe("a heading of a measure and a data set in brackets", () => {
  it("is about that data set, whatever stands above", () => {
    expect(
      read(
        "## MS MARCO",
        ...table("| Model | MRR@10 (dev) | NDCG@10 (TREC DL 19) |", "| Alder | 18.7 | 50.6 |"),
      ),
    ).toEqual(["Alder | MS MARCO | dev | MRR@10 | 18.7", "Alder | TREC DL 2019 |  | NDCG@10 | 50.6"]);
  });
});

describe("an unknown name with a split behind it", () => {
  it("is told from its split by its capitals", () => {
    expect(
      read("## Results", ...table("| Model | OakSet Test | Turing Test |", "| Alder | 5.7 | 6.6 |")),
    ).toEqual(["Alder | OakSet | Test |  | 5.7", "Alder | Turing Test |  |  | 6.6"]);
  });
});

describe("environments beside agents", () => {
  it("keep the version in their names", () => {
    expect(
      read("## Zoo", ...table("| algo | env_id | mean_reward |", "| alder | Walker2d-v3 | 4717.8 |")),
    ).toEqual(["alder | Walker2d-v3 |  | mean_reward | 4717.8"]);
  });

  it("are benchmarks of their own, whatever suite is named above", () => {
    const rows = [
      "| Lake-v4 | 1442.6 +/- 46.0 | 1668.5 +/- 45.6 |",
      "| Tree-v4 | 2287.9 +/- 571.7 | 3316.4 +/- 1027.7 |",
    ];
    expect(read("## MuJoCo (v4)", ...table("| Environment | Alder (ours) | PPO |", ...rows))[0]).toBe(
      "Alder | Lake-v4 |  |  | 1442.6",
    );
  });
});

describe("backbones left of other words", () => {
  it("name the rows", () => {
    const rows = ["| ResNet50 | 64.5 | oc |", "| ResNet50 | 68.4 | le90 |"];
    expect(read("## DOTA-v1.0", ...table("| Backbone | mAP | Angle |", ...rows))).toEqual([
      "ResNet50 [oc] | DOTA-v1.0 |  | mAP | 64.5",
      "ResNet50 [le90] | DOTA-v1.0 |  | mAP | 68.4",
    ]);
  });
});

describe("abbreviations of measures among parts", () => {
  it("are no parts where no category is called so", () => {
    expect(
      read("## Results on Synapse", ...table("| Model | DSC | Aorta |", "| Alder | 76.8 | 89.0 |")),
    ).toEqual(["Alder | Synapse |  | DSC | 76.8", "Alder | Synapse | Aorta |  | 89.0"]);
  });
});

describe("columns of models beside methods", () => {
  it("are what the methods are run on, and no parts of the data set", () => {
    const rows = ["| AlderQuant | 3 | 6.10 | 5.44 |", "| AlderQuant | 2 | 9.69 | 7.93 |"];
    const found = markdownFound(
      "## WikiText2 perplexity",
      ...table("| Method | Bits | LLaMA-7B | LLaMA-13B |", ...rows),
    );
    expect(
      found.map((r) => [r.method, r.model, r.baseModel, r.benchmark, r.split, r.value].join(" | ")),
    ).toEqual([
      "AlderQuant [3, LLaMA-7B] | AlderQuant | LLaMA-7B | WikiText-2 |  | 6.10",
      "AlderQuant [3, LLaMA-13B] | AlderQuant | LLaMA-13B | WikiText-2 |  | 5.44",
      "AlderQuant [2, LLaMA-7B] | AlderQuant | LLaMA-7B | WikiText-2 |  | 9.69",
      "AlderQuant [2, LLaMA-13B] | AlderQuant | LLaMA-13B | WikiText-2 |  | 7.93",
    ]);
  });
});

describe("a benchmark's own page", () => {
  it.each(["# OakBench: Can Agents Plan?", "# OakQA: A Large Dataset of Trees"])(
    "is what its columns are parts of: %s",
    (title) => {
      const [name] = title.slice(2).split(":");
      expect(
        read(
          title,
          "",
          "## Leaderboard",
          ...table("| Model | Overall | Travel |", "| Alder | 54.3 | 60.1 |"),
        ),
      ).toEqual([`Alder | ${name} | Overall |  | 54.3`, `Alder | ${name} | Travel |  | 60.1`]);
    },
  );

  it("is told from a system's", () => {
    expect(
      read(
        "# OakNet: Trees on a New Benchmark",
        "",
        "## Results",
        ...table("| Model | Travel |", "| Alder | 60.1 |"),
      ),
    ).toEqual(["Alder | Travel |  |  | 60.1"]);
  });
});

describe("a caption on many data sets", () => {
  it("names none of them", () => {
    expect(
      read("Accuracy on UCI datasets.", ...table("| Model | Oak | Fir |", "| Alder | 0.87 | 0.72 |")),
    ).toEqual(["Alder | Oak |  | Accuracy | 0.87", "Alder | Fir |  | Accuracy | 0.72"]);
  });
});

describe("a column of training data", () => {
  it("names no rows where tested models stand beside it", () => {
    const rows = ["| AshSet + MOT17 train | alder_x | 76.6 |", "| MOT17 train | birch_x | 90.0 |"];
    expect(read("## Ablation", ...table("| Train | Test model | MOTA |", ...rows))).toEqual([
      "alder_x |  |  | MOTA | 76.6",
      "birch_x |  |  | MOTA | 90.0",
    ]);
    expect(
      read("## Accuracy on OakSet9", ...table("| Model | Train | Test |", "| Alder | 99.1 | 76.6 |")),
    ).toEqual(["Alder | OakSet9 | Train | Accuracy | 99.1", "Alder | OakSet9 | Test | Accuracy | 76.6"]);
  });
});

describe("differences below a Δ", () => {
  it("are no results, whatever their sign", () => {
    expect(
      read(
        "## SQuAD 2.0",
        ...table("| Variant | F1 | ΔF1 |", "| Alder | 86.0 | - |", "| w/o leaves | 84.7 | -1.3 |"),
      ),
    ).toEqual(["Alder | SQuAD 2.0 |  | F1 | 86.0", "w/o leaves | SQuAD 2.0 |  | F1 | 84.7"]);
  });
});

describe("one of two numbers", () => {
  it("is read where the other is missing", () => {
    expect(
      read("## Results", ...table("| Model | MNLI (m/mm) |", "| Alder | 86.6/- |", "| Birch | - / 84.1 |")),
    ).toEqual(["Alder | MNLI | m |  | 86.6", "Birch | MNLI | mm |  | 84.1"]);
  });
});

describe("the parts of LibriSpeech", () => {
  it("tell it, whatever the page says", () => {
    expect(
      read("### Word error rates", ...table("| Model | test-clean | test-other |", "| Alder | 2.0 | 4.1 |")),
    ).toEqual([
      "Alder | LibriSpeech | test-clean | Word error rate | 2.0",
      "Alder | LibriSpeech | test-other | Word error rate | 4.1",
    ]);
  });
});

describe("a list of one number a row", () => {
  it("is of the page's model, and on its data sets, not its tasks", () => {
    const rows = ["| Sentiment | SST-2 | Accuracy | 0.94 |", "| Sentiment | IMDb | F1 | 0.95 |"];
    expect(read("# alder-base-sentiment", ...table("| Task | Dataset | Metric | Value |", ...rows))).toEqual([
      "alder-base-sentiment | SST-2 |  | Accuracy | 0.94",
      "alder-base-sentiment | IMDb |  | F1 | 0.95",
    ]);
  });
});

describe("the page's own title", () => {
  it("is no data set where a paragraph follows it", () => {
    expect(
      read(
        "# AlderSeg",
        "",
        "All numbers are ours.",
        ...table("| Method | Trees-7 |", "| AlderSeg-S | 47.4 |"),
      ),
    ).toEqual(["AlderSeg-S | Trees-7 |  |  | 47.4"]);
  });
});

describe("agents beside models", () => {
  it("are the systems that run them", () => {
    const rows = ["| Alder | Elm-7B | 16.5 |", "| Birch | Elm-7B | 38.1 |"];
    const found = markdownFound("## WebArena", ...table("| Agent | Model | Success Rate (%) |", ...rows));
    expect(found.map((r) => [r.method, r.baseModel, r.value].join(" | "))).toEqual([
      "Alder | Elm-7B | 16.5",
      "Birch | Elm-7B | 38.1",
    ]);
  });
});

describe("a benchmark that the caption names beside another", () => {
  it("is no part of that", () => {
    const header = "| Model | Stability | Contact | Homology | Structure | ProteinGym |";
    const found = read(
      "Results on the TAPE benchmark and on ProteinGym.",
      ...table(header, "| Alder | 0.1 | 0.2 | 0.3 | 0.4 | 0.5 |"),
    );
    expect([found[0], found[4]]).toEqual([
      "Alder | TAPE | Stability |  | 0.1",
      "Alder | ProteinGym |  |  | 0.5",
    ]);
  });
});

describe("measures of the fields", () => {
  it.each(["I-AUROC", "Pixel-AUPRO", "UTMOS", "SIM-o", "MdR", "minDCF", "mATE", "Median HNS", "Logloss"])(
    "%s is one",
    (measure) => {
      expect(read("## Results", ...table(`| Model | OakSet ${measure} |`, "| Alder | 0.5 |"))).toEqual([
        `Alder | OakSet |  | ${measure} | 0.5`,
      ]);
    },
  );

  it("stand in a list with percent signs", () => {
    expect(
      read("Trials (EER % / minDCF):", ...table("| Model | Vox1-O |", "| Alder | 0.87/0.107 |")),
    ).toEqual(["Alder | VoxCeleb1 | O | EER | 0.87", "Alder | VoxCeleb1 | O | minDCF | 0.107"]);
  });
});

describe("a measure in brackets", () => {
  it("behind a name and its split is no part of these", () => {
    const header = "| Model | MOSE val (J&F) | LVOS v2 (J&F) | AIME24 (Avg@32) |";
    expect(read(...table(header, "| Alder | 71.8 | 77.3 | 15.6 |"))).toEqual([
      "Alder | MOSE | val | J&F | 71.8",
      "Alder | LVOS v2 |  | J&F | 77.3",
      "Alder | AIME 2024 |  | avg@32 | 15.6",
    ]);
  });
});

describe("a split in a heading", () => {
  it("may have a capital", () => {
    const lines = table("| Model | Sound | Music |", "| Alder | 57.3 | 49.7 |");
    expect(read("### Accuracies (%) on MMAU Test-mini benchmark", ...lines)).toEqual([
      "Alder | MMAU | testmini / Sound | Accuracy | 57.3",
      "Alder | MMAU | testmini / Music | Accuracy | 49.7",
    ]);
  });
});

describe("one data set in two sizes", () => {
  const ABOUT = "Alder is the best on the ImageNet 512×512 and 256×256 benchmarks.";

  it("is two, of which a column says which", () => {
    const rows = ["| Alder | 256x256 | 2.27 |", "| Alder-L | 512x512 | 3.04 |"];
    expect(
      read("# Alder", "", ABOUT, "", "## Models", ...table("| Model | Resolution | FID |", ...rows)),
    ).toEqual(["Alder | ImageNet 256x256 |  | FID | 2.27", "Alder-L | ImageNet 512x512 |  | FID | 3.04"]);
  });

  it("is neither where the sentence above names both", () => {
    const lines = table("| Model | FID |", "| Alder | 2.27 |");
    expect(read("## Models", "", "Results on ImageNet 512x512 and 256x256.", ...lines)).toEqual([
      "Alder |  |  | FID | 2.27",
    ]);
  });

  it("is none for rows that do not say which", () => {
    expect(
      read("# Alder", "", ABOUT, "", "## Models", ...table("| Model | FID |", "| Alder | 2.27 |")),
    ).toEqual(["Alder |  |  | FID | 2.27"]);
  });
});

describe("sections of the very rows of a known benchmark's", () => {
  it("are benchmarks too, and others are none", () => {
    const rows = ["| **OakQA-hard** | |", "| Alder | 20.0 |", "| Birch | 20.4 |"];
    const known = ["| **MedQA** | |", "| Alder | 52.4 |", "| Birch | 62.8 |"];
    const other = ["| **Our models** | |", "| Fir | 70.1 |"];
    expect(read(...table("| Model | Accuracy |", ...rows, ...known, ...other))).toEqual([
      "Alder | OakQA-hard |  | Accuracy | 20.0",
      "Birch | OakQA-hard |  | Accuracy | 20.4",
      "Alder | MedQA |  | Accuracy | 52.4",
      "Birch | MedQA |  | Accuracy | 62.8",
      "Fir |  |  | Accuracy | 70.1",
    ]);
  });
});

describe("a data set whose name begins small", () => {
  it.each([
    ["oakOCR", "oakOCR"],
    ["iPhone", ""],
  ])("is named by the sentence above: %s gives '%s'", (name, benchmark) => {
    const lines = table("| Model | Scans | Math |", "| Alder | 63.1 | 65.7 |");
    expect(read("## Performance", "", `Comparison on the ${name}:`, ...lines)[1]?.split(" | ")[1]).toBe(
      benchmark || "Math",
    );
  });
});

describe("a heading about training", () => {
  it("names no data set", () => {
    const lines = table("| Method | Reach |", "| Alder | 80 |");
    expect(read("# Oak: Trees", "", "## Alder-2 Post-training", ...lines)).toEqual([
      "Alder | Reach |  |  | 80",
    ]);
  });
});

describe("an Overall", () => {
  it("that is the mean of what stands beside it in all rows is an average, and another is a score", () => {
    const header = "| Model | OakQA | FirQA | Overall |";
    expect(
      read(...table(header, "| Alder | 60.0 | 70.0 | 65.0 |", "| Birch | 61.2 | 70.2 | 65.7 |"))[2],
    ).toBe("Alder | average |  |  | 65.0");
    expect(
      read(...table(header, "| Alder | 60.0 | 70.0 | 66.0 |", "| Birch | 61.2 | 70.2 | 65.7 |"))[2],
    ).toBe("Alder |  |  |  | 66.0");
  });
});

describe("an average below a caption that states the split", () => {
  it("is over that split, and is counted", () => {
    const rows = ["| Alder | 60.0 | 70.0 | 65.0 |", "| Birch | 61.2 | 70.2 | 65.7 |"];
    const found = markdownFound(
      "Results on the dev set.",
      ...table("| Model | OakQA | FirQA | Average |", ...rows),
    );
    expect([found[2]?.split, found[2]?.aggregate]).toEqual(["dev", { count: 2 }]);
  });
});

describe("columns of one benchmark under different names", () => {
  const page = (names: string) =>
    `<table><tr><td rowspan=3>Model<td rowspan=3>Year<td colspan=4>OakAgent<td colspan=4>FirAgent
    <tr>${names}<tr><td>SR<td>SPL<td>SR<td>SPL<td>SR<td>SPL<td>SR<td>SPL
    <tr><td>Alder<td>2024<td>40.3<td>13.3<td>33.2<td>12.2<td>58.2<td>21.9<td>48.3<td>22.0</table>`;

  it("are told apart by these, wherever over its columns a name was put", () => {
    const text = page("<td>HM3D<td><td>MP3D<td><td><td>HM3D<td><td>MP3D");
    const [grid] = readHtml(text, { document: "x" }).grids;
    const { found } = findInGrid(text, grid!, vocabulary);
    expect(found.map((r) => [r.benchmark, r.metric, r.variant, r.value].join(" | "))).toEqual([
      "HM3D | SR | OakAgent | 40.3",
      "HM3D | SPL | OakAgent | 13.3",
      "MP3D | SR | OakAgent | 33.2",
      "MP3D | SPL | OakAgent | 12.2",
      "HM3D | SR | FirAgent | 58.2",
      "HM3D | SPL | FirAgent | 21.9",
      "MP3D | SR | FirAgent | 48.3",
      "MP3D | SPL | FirAgent | 22.0",
    ]);
  });

  it("and one alone says nothing of it", () => {
    const header = ["| Model | Math | |", "|---|---|---|", "| | MathVista | MathVerse |"];
    expect(markdownFound(...header, "| Alder | 60.1 | 61.2 |").map((r) => [r.benchmark, r.variant])).toEqual([
      ["MathVista", null],
      ["MathVerse", null],
    ]);
  });
});

describe("a category that a name repeats", () => {
  it("is no part of a known name, and stays in another", () => {
    const rows = ["| Math | Math GSM8K | 68.9 |", "| Safety | Safety OakSet | 71.2 |"];
    expect(read(...table("| Category | Benchmark | Qwen2.5-7B |", ...rows))).toEqual([
      "Qwen2.5-7B | GSM8K |  |  | 68.9",
      "Qwen2.5-7B | Safety OakSet |  |  | 71.2",
    ]);
  });
});

describe("what a score is out of", () => {
  it.each(["(/1000)", "(out of 1000)"])("is no split: %s", (scale) =>
    expect(read(...table(`| Model | OCRBench ${scale} | MMMU |`, "| Alder | 830 | 50.1 |"))[0]).toBe(
      "Alder | OCRBench |  |  | 830",
    ),
  );
});

describe("a heading that is a measure", () => {
  it("names no data set", () => {
    const lines = table("| Model | easy | hard |", "| Alder | 60.1 | 41.2 |");
    expect(read("# Oak: Trees", "", "## Accuracy", "", "### Success rate", ...lines)[0]).toMatch(
      /^Alder \|  \| easy/,
    );
  });
});
