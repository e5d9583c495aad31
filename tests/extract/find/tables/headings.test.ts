import { describe, expect, it } from "vitest";
import { findInGrid } from "../../../../src/extract/find/tables/cells";
import { readLatex } from "../../../../src/extract/readers/latex";
import { vocabulary } from "./vocabulary";
import { read } from "./read";

describe("headings", () => {
  it("begin anew where columns of numbers are named once more", () => {
    expect(
      read(
        "Two tasks.",
        "Dataset & Elm & Oak",
        "OakSet & 30.1 & 31.2",
        "Dataset & Ash & Fir",
        "FirSet & 33.3 & 34.4",
      ),
    ).toEqual([
      "Elm | OakSet |  |  | 30.1",
      "Oak | OakSet |  |  | 31.2",
      "Ash | FirSet |  |  | 33.3",
      "Fir | FirSet |  |  | 34.4",
    ]);
  });

  it("of measures over models give the metric, and costs over models no result", () => {
    expect(
      read(
        "Results on MathVista.",
        "Views & \\multicolumn{2}{c}{Accuracy} & \\multicolumn{2}{c}{F1} & \\multicolumn{2}{c}{Memory (GB)}",
        " & Elm & Oak & Elm & Oak & Elm & Oak",
        "4 & 60.1 & 61.2 & 63.3 & 64.4 & 4.3 & 22.0",
        "8 & 62.1 & 63.2 & 65.3 & 66.4 & 5.5 & 24.4",
      ).slice(0, 4),
    ).toEqual([
      "Elm | MathVista | 4 | Accuracy | 60.1",
      "Oak | MathVista | 4 | Accuracy | 61.2",
      "Elm | MathVista | 4 | F1 | 63.3",
      "Oak | MathVista | 4 | F1 | 64.4",
    ]);
  });

  it.each(["", "Metrics"])(
    "take a second row of measures after %j for the metric of each column",
    (first) => {
      const rows = ["Elm & 57.0 & 91.2 & 88.0/84.1", "Oak & 67.7 & 95.1 & 90.2/86.3"];
      expect(
        read("Results.", " & CoLA & SST-2 & OakSet", `${first} & MCC & Acc & F1/EM`, ...rows).slice(0, 4),
      ).toEqual([
        "Elm | CoLA |  | MCC | 57.0",
        "Elm | SST-2 |  | Acc | 91.2",
        "Elm | OakSet |  | F1 | 88.0",
        "Elm | OakSet |  | EM | 84.1",
      ]);
    },
  );

  it("of parts under a model are splits", () => {
    expect(
      read(
        "Two shops.",
        " & & \\multicolumn{2}{c}{Elm} & \\multicolumn{2}{c}{Oak}",
        "Dataset & Metric & In-Set & Cold & In-Set & Cold",
        "OakShop & MRR & 0.12 & 0.03 & 0.13 & 0.05",
      ),
    ).toEqual([
      "Elm | OakShop | In-Set | MRR | 0.12",
      "Elm | OakShop | Cold | MRR | 0.03",
      "Oak | OakShop | In-Set | MRR | 0.13",
      "Oak | OakShop | Cold | MRR | 0.05",
    ]);
  });

  it("take the caption's benchmark where measures stand beside the rows", () => {
    expect(
      read("Results on MathVista.", "Metric & Elm & Oak", "Accuracy & 60.1 & 61.2", "F1 & 63.3 & 64.4"),
    ).toEqual([
      "Elm | MathVista |  | Accuracy | 60.1",
      "Oak | MathVista |  | Accuracy | 61.2",
      "Elm | MathVista |  | F1 | 63.3",
      "Oak | MathVista |  | F1 | 64.4",
    ]);
  });

  it("name no row after a column of results", () => {
    expect(
      read("Results on MathVista.", "& Elm & Oak", "& 60.1 & 61.2", "& 63.3 & 64.4").map((line) =>
        line.slice(0, 16),
      ),
    ).toEqual(["Elm | MathVista ", "Oak | MathVista ", "Elm | MathVista ", "Oak | MathVista "]);
  });

  it("of splits and protocols name no benchmark", () => {
    expect(
      read("Results on MathVista.", "Model & Dev & Dev & Test", "& EM & F1 & F1", "Elm & 60.1 & 61.2 & 62.3"),
    ).toEqual([
      "Elm | MathVista | Dev | EM | 60.1",
      "Elm | MathVista | Dev | F1 | 61.2",
      "Elm | MathVista | Test | F1 | 62.3",
    ]);
    expect(read("Results.", "Model & Validation perplexity", "Elm & 60.1")).toEqual([
      "Elm |  | Validation | perplexity | 60.1",
    ]);
    expect(
      read("Word error rates.", "Model & No LM & With LM", "& OakSet & OakSet", "Elm & 8.1 & 7.2"),
    ).toEqual([
      "Elm | OakSet | No LM | Word error rate | 8.1",
      "Elm | OakSet | With LM | Word error rate | 7.2",
    ]);
  });

  it("that stand under several names belong to each of these", () => {
    expect(
      read(
        "Results.",
        "Model & \\multicolumn{2}{c}{OakSet} & \\multicolumn{2}{c}{FirSet}",
        "& Rigour & MAE & Rigour & MAE",
        "Elm & 0.61 & 0.12 & 0.63 & 0.14",
      ),
    ).toEqual([
      "Elm | OakSet | Rigour |  | 0.61",
      "Elm | OakSet |  | MAE | 0.12",
      "Elm | FirSet | Rigour |  | 0.63",
      "Elm | FirSet |  | MAE | 0.14",
    ]);
  });

  it("of measures below models' names say what the numbers are", () => {
    expect(
      read(
        "Results.",
        "Dataset & Elm & Oak",
        "& PSNR / SSIM & PSNR / SSIM",
        "OakSet & 31.1 / 0.87 & 32.1 / 0.88",
      ),
    ).toEqual([
      "Elm | OakSet |  | PSNR | 31.1",
      "Elm | OakSet |  | SSIM | 0.87",
      "Oak | OakSet |  | PSNR | 32.1",
      "Oak | OakSet |  | SSIM | 0.88",
    ]);
  });

  it("of what is searched by what are parts, and an unmistakable measure beside categories is none", () => {
    expect(
      read(
        "Retrieval on MSR-VTT.",
        "& \\multicolumn{2}{c}{Text $\\rightarrow$ Video}",
        "Method & R@1 & MdR",
        "Alder & 48.1 & 2.0",
      ),
    ).toEqual(["Alder | MSR-VTT | Text → Video | R@1 | 48.1", "Alder | MSR-VTT | Text → Video | MdR | 2.0"]);
    expect(
      read("Results on Synapse.", "Method & DSC & HD95 & Aorta & Liver", "Alder & 80.1 & 20.3 & 88.1 & 94.7"),
    ).toEqual([
      "Alder | Synapse |  | DSC | 80.1",
      "Alder | Synapse |  | HD95 | 20.3",
      "Alder | Synapse | Aorta |  | 88.1",
      "Alder | Synapse | Liver |  | 94.7",
    ]);
  });

  it("are read without the brackets around them, and give the metric before the caption does", () => {
    expect(read("Accuracy.", "Method & HotpotQA & FEVER", "& (EM) & (Acc)", "Alder & 28.7 & 57.1")).toEqual([
      "Alder | HotpotQA |  | EM | 28.7",
      "Alder | FEVER |  | Acc | 57.1",
    ]);
    expect(
      read("Accuracy of programs.", "Benchmark & Alder Pass@1 & Birch Pass@1", "MBPP & 65.8 & 91.0"),
    ).toEqual(["Alder | MBPP |  | Pass@1 | 65.8", "Birch | MBPP |  | Pass@1 | 91.0"]);
  });

  it("that come again belong to the caption's data sets in their order, and to none where these do not fit", () => {
    const rows = ["Method & P & R & P & R", "Alder & 92.4 & 93.0 & 89.1 & 89.5"];
    const datasets = (caption: string) => read(caption, ...rows).map((record) => record.split(" | ")[1]);
    expect(datasets("Results on CoNLL-2003 and OntoNotes 5.0.")).toEqual([
      "CoNLL-2003",
      "CoNLL-2003",
      "OntoNotes 5.0",
      "OntoNotes 5.0",
    ]);
    expect(datasets("Results on OakSet (left) and FirSet (right).")).toEqual([
      "OakSet",
      "OakSet",
      "FirSet",
      "FirSet",
    ]);
    expect(datasets("Results on SQuAD, CoNLL-2003 and OntoNotes 5.0.")).toEqual(["", "", "", ""]);
  });

  it("of a measure and a protocol name no data set, and splits may do", () => {
    expect(
      read(
        "Comparison of models.",
        "& \\multicolumn{2}{c}{WER with LM}",
        "Model & testclean & testother",
        "Alder & 2.1 & 5.0",
      ),
    ).toEqual([
      "Alder | LibriSpeech | with LM testclean | WER | 2.1",
      "Alder | LibriSpeech | with LM testother | WER | 5.0",
    ]);
  });

  it("are what a caption says that they stand for", () => {
    const heads = (caption: string) =>
      read(caption, "Method & CSC & U101", "Alder & 94.9 & 98.2").map((record) => record.split(" | ")[1]);
    expect(heads("Results on ChnSentiCorp (CSC) and UCF101.")).toEqual(["ChnSentiCorp", "UCF101"]);
    expect(heads("CSC: ChnSentiCorp. U101: UCF101.")).toEqual(["ChnSentiCorp", "UCF101"]);
    expect(heads("Results of Birch (CSC) on two data sets.")).toEqual(["CSC", "U101"]);
    expect(
      read("Results on SWE-bench Lite and Verified.", "Agent & Lite & Verified", "Alder & 18.0 & 22.4").map(
        (record) => record.split(" | ")[1],
      ),
    ).toEqual(["SWE-bench Lite", "SWE-bench Verified"]);
  });

  it.each([
    ["\\multicolumn{2}{c}{Hits@N}", "1 & 10", ["Hits@1", "Hits@10"]],
    ["\\multicolumn{2}{c}{nDCG}", "@5 & @10", ["nDCG@5", "nDCG@10"]],
  ])("%s over %s are one measure", (over, below, metrics) => {
    expect(
      read("On YAGO37.", `& ${over}`, `Method & ${below}`, "Alder & 0.34 & 0.60").map(
        (r) => r.split(" | ")[3],
      ),
    ).toEqual(metrics);
  });

  it("with an arrow between them are from one data set to another", () => {
    expect(
      read(
        "Adaptation.",
        "Method & SVHN & USPS",
        "& $\\downarrow$ & $\\downarrow$",
        "& MNIST & MNIST",
        "Alder & 91.1 & 93.0",
      ),
    ).toEqual(["Alder | SVHN → MNIST |  |  | 91.1", "Alder | USPS → MNIST |  |  | 93.0"]);
  });

  it("that span columns are in the middle of no others", () => {
    expect(
      read(
        "On YAGO37.",
        "& & \\multicolumn{2}{c}{Hits@N} & & \\multicolumn{2}{c}{Hits@N}",
        "Method & MRR & 1 & 10 & MRR & 1 & 10",
        "Alder & 0.43 & 0.34 & 0.60 & 0.42 & 0.33 & 0.61",
      ).map((r) => r.split(" | ")[3]),
    ).toEqual(["MRR", "Hits@1", "Hits@10", "MRR", "Hits@1", "Hits@10"]);
  });

  it("with their mean beside them are data sets, though the corner says so of the rows", () => {
    expect(
      read(
        "On MoleculeNet.",
        "Dataset & BBBP & Tox21 & Avg.",
        "\\# Molecules & 2039 & 7831 & --",
        "Alder & 72.2 & 76.1 & 74.2",
      ).map((r) => r.split(" | ").slice(0, 3).join(" | ")),
    ).toEqual(["Alder | BBBP | ", "Alder | Tox21 | ", "Alder |  | "]);
  });

  it("of a split and its measure name no data set, and of a judge or a win rate no split", () => {
    expect(
      read("Results.", "& \\multicolumn{2}{c}{Testing set AUC}", "Method & CDF & DFD", "Alder & 88.3 & 92.4"),
    ).toEqual(["Alder | CDF | Testing set | AUC | 88.3", "Alder | DFD | Testing set | AUC | 92.4"]);
    expect(
      read(
        "Results.",
        "& \\multicolumn{2}{c}{AlpacaEval 2} & MT-Bench",
        "Method & LC & WR & GPT-4 Turbo",
        "Alder & 21.5 & 20.8 & 6.0",
      ),
    ).toEqual([
      "Alder | AlpacaEval 2.0 |  | length-controlled win rate | 21.5",
      "Alder | AlpacaEval 2.0 |  | WR | 20.8",
      "Alder | MT-Bench |  |  | 6.0",
    ]);
  });

  it("of a measure on something are a data set's only where this has a name", () => {
    const group = (text: string) =>
      read("Transfer.", `& \\multicolumn{2}{c}{${text}}`, "Method & DE & FR", "Alder & 81.2 & 72.4")[0];
    expect(group("Accuracy on test languages")).toBe("Alder | DE |  | Accuracy | 81.2");
    expect(group("Accuracy on OakSet")).toBe("Alder | OakSet | DE | Accuracy | 81.2");
  });

  it("of pairs of languages are data sets where no other stands beside them", () => {
    expect(
      read("Translation.", "System & lang_pair & BLEU", "Alder & en-de & 31.2", "Alder & en-cs & 22.7"),
    ).toEqual(["Alder | en-de |  | BLEU | 31.2", "Alder | en-cs |  | BLEU | 22.7"]);
  });

  it("share what stands behind a known name and behind others", () => {
    expect(
      read("Retrieval.", "Model & Oaks image retr. R@1 & COCO image retr. R@1", "Alder & 82.9 & 54.2"),
    ).toEqual(["Alder | Oaks | image retr. | R@1 | 82.9", "Alder | COCO | image retr. | R@1 | 54.2"]);
  });

  it("between a benchmark and a measure are its split", () => {
    const rows = [
      "& \\multicolumn{4}{c}{MathVista}",
      "& \\multicolumn{2}{c}{val} & \\multicolumn{2}{c}{test}",
    ];
    expect(
      read("Results.", ...rows, "Model & Acc & F1 & Acc & F1", "Elm & 60.1 & 61.2 & 62.3 & 63.4"),
    ).toEqual([
      "Elm | MathVista | val | Acc | 60.1",
      "Elm | MathVista | val | F1 | 61.2",
      "Elm | MathVista | test | Acc | 62.3",
      "Elm | MathVista | test | F1 | 63.4",
    ]);
  });

  it.each([
    "Mem (GB)",
    "Max Length",
    "RTFx",
    "Peak VRAM",
    "CO₂ cost (kg)",
    "Stars",
    "Train time (h)",
    "OakSet_stderr",
  ])("%s holds no results", (heading) => {
    const columns = heading.replace("_", "\\_");
    expect(read("Results.", `Model & ${columns} & MMMU`, "Elm & 13.5 & 60.1", "Ash & 27.8 & 61.2")).toEqual([
      "Elm | MMMU |  |  | 60.1",
      "Ash | MMMU |  |  | 61.2",
    ]);
  });

  it.each([
    ["mIoU (MS)", "mIoU (MS)"],
    ["test-std", "test-std"],
    ["Len", "Len"],
  ])("%s holds results", (heading) => {
    expect(read("Results on MathVista.", `Model & Acc & ${heading}`, "Elm & 60.1 & 61.2")).toHaveLength(2);
  });

  it("of how large each data set is are none", () => {
    expect(
      read("Results.", "Model & OakSet & FirSet", "& 392k & 2,708", "\\midrule Elm & 60.1 & 61.2"),
    ).toEqual(["Elm | OakSet |  |  | 60.1", "Elm | FirSet |  |  | 61.2"]);
  });

  it.each([
    ["WMT22 en-de BLEU", "WMT22 | en-de | BLEU"],
    ["AUC-ROC", " |  | AUC-ROC"],
    ["val loss", " | val | loss"],
    ["LibriSpeech test-clean", "LibriSpeech | test-clean | "],
    ["2WikiMultihopQA", "2WikiMultihopQA |  | "],
    ["MTEB-R", "MTEB-R |  | "],
    ["OakSet (Internal; accuracy)", "OakSet (Internal) |  | accuracy"],
    ["OakSet (Internal; lower is better)", "OakSet (Internal) |  | "],
    ["OakSet (lower is better)", "OakSet |  | "],
    ["Objects365 box mAP", "Objects365 |  | box mAP"],
    ["\\tabincell{c}{Oak\\\\Set}", "Oak Set |  | "],
  ])("%s is read as %s", (heading, expected) => {
    expect(read("Results.", `Model & ${heading}`, "Elm & 60.1")).toEqual([`Elm | ${expected} | 60.1`]);
  });

  it("of models over measures stand across where data sets and horizons are beside the rows", () => {
    const values = ["ETTh1 & 96 & 0.37 & 0.39 & 0.38 & 0.40", "Weather & 96 & 0.15 & 0.20 & 0.17 & 0.21"];
    const expected = [
      "Elm | ETTh1 | 96 | MSE | 0.37",
      "Elm | ETTh1 | 96 | MAE | 0.39",
      "Ash | ETTh1 | 96 | MSE | 0.38",
      "Ash | ETTh1 | 96 | MAE | 0.40",
    ];
    const across = "\\multicolumn{2}{c}{Elm} & \\multicolumn{2}{c}{Ash}";
    const measures = "MSE & MAE & MSE & MAE";
    const corner = (text: string) => `\\multicolumn{2}{c}{${text}}`;
    expect(
      read(
        "Results.",
        `${corner("Models")} & ${across}`,
        `${corner("Metric")} & ${measures}`,
        ...values,
      ).slice(0, 4),
    ).toEqual(expected);
    expect(
      read("Results.", `Dataset & Horizon & ${across}`, `& & ${measures}`, ...values).slice(0, 4),
    ).toEqual(expected);
  });

  it("of classes are parts of the data set above them, and of splits above models are the numbers'", () => {
    expect(
      read("Results.", "& \\multicolumn{2}{c}{OakSet}", "Model & person & rider", "Elm & 60.1 & 61.2"),
    ).toEqual(["Elm | OakSet | person |  | 60.1", "Elm | OakSet | rider |  | 61.2"]);
    expect(
      read(
        "Results.",
        "Task & \\multicolumn{1}{c}{Dev} & \\multicolumn{1}{c}{Test}",
        "& BERT & BERT",
        "CoLA & 60.1 & 61.2",
        "RTE & 62.1 & 63.2",
      ),
    ).toEqual([
      "BERT | CoLA | Dev |  | 60.1",
      "BERT | CoLA | Test |  | 61.2",
      "BERT | RTE | Dev |  | 62.1",
      "BERT | RTE | Test |  | 63.2",
    ]);
  });

  it("of a model and a measure are taken apart where data sets stand beside the rows", () => {
    const names = "Task & Elm BLEU & Ash BLEU";
    expect(read("Results.", names, "WMT14 En-De & 28.2 & 28.4", "WMT14 En-Fr & 40.1 & 40.6")).toEqual([
      "Elm | WMT14 En-De |  | BLEU | 28.2",
      "Ash | WMT14 En-De |  | BLEU | 28.4",
      "Elm | WMT14 En-Fr |  | BLEU | 40.1",
      "Ash | WMT14 En-Fr |  | BLEU | 40.6",
    ]);
  });

  it("beside rows stand for their rows, in the middle of them or on top", () => {
    const rows = ["Dataset & Level & Elm", "& x & 30.1", "OakSet & y & 30.2", "& z & 30.3"];
    expect(read("Results.", ...rows, "& x & 30.4", "FirSet & y & 30.5", "& z & 30.6").join("\n")).toMatch(
      /(?:Elm \| OakSet.*\n){3}(?:Elm \| FirSet.*\n?){3}/,
    );
  });

  it("over the middle of a repetition hold for all of it", () => {
    expect(
      read(
        "Results.",
        "Model & & OakSet & & FirSet",
        "& Recall & F1 & Recall & F1",
        "Elm & 0.1 & 0.2 & 0.3 & 0.4",
      ),
    ).toEqual([
      "Elm | OakSet |  | Recall | 0.1",
      "Elm | OakSet |  | F1 | 0.2",
      "Elm | FirSet |  | Recall | 0.3",
      "Elm | FirSet |  | F1 | 0.4",
    ]);
  });

  it("of a caption tell what is adapted to what, not what was trained on", () => {
    expect(read("Adaptation from MMMU to MathVista.", "Model & Accuracy", "Elm & 60.1")).toEqual([
      "Elm | MMMU to MathVista |  | Accuracy | 60.1",
    ]);
    expect(
      read("Accuracy of models pre-trained on VQA 2.0 and MMMU.", "Model & Accuracy", "Elm & 60.1"),
    ).toEqual(["Elm |  |  | Accuracy | 60.1"]);
  });
});

describe("cells", () => {
  it("lose no number to a spread whose sign is lost, where the caption states spreads", () => {
    expect(
      read("Results on MathVista with standard deviations.", "Model & Accuracy", "Elm & 68.79 2.11"),
    ).toEqual(["Elm | MathVista |  | Accuracy | 68.79"]);
    expect(read("Results on MathVista.", "Model & Accuracy & F1", "Elm & 68.79 2.11 & 70.1")).toEqual([
      "Elm | MathVista |  | F1 | 70.1",
    ]);
  });

  it("quote nothing that is not printed where the spread's sign is lost", () => {
    const text =
      "\\begin{table}\\caption{MathVista, mean and standard deviation.}\\begin{tabular}{ll}Model & Accuracy \\\\ Elm & 68.79 2.11\\end{tabular}\\end{table}";
    const quotes = readLatex(text, { document: "x" })
      .grids.flatMap((grid) => findInGrid(text, grid, vocabulary).found)
      .map((r) => r.source.quote);
    expect(quotes).toEqual(["68.79"]);
  });

  it("lose no number to a spread whose sign is lost, where every such cell has a much smaller number second", () => {
    const rows = (...seconds: string[]) => seconds.map((second, i) => `Elm ${i} & 6${i}.1 ${second}`);
    expect(read("Results.", "Model & OakSet", ...rows("0.2", "1.10", "0.3"))).toEqual([
      "Elm 0 | OakSet |  |  | 60.1",
      "Elm 1 | OakSet |  |  | 61.1",
      "Elm 2 | OakSet |  |  | 62.1",
    ]);
    expect(read("Results.", "Model & OakSet", ...rows("0.2", "1.1", "58.3"))).toEqual([]);
    expect(read("Results.", "Model & OakSet", ...rows("0.2", "1.1"))).toEqual([]);
  });

  it("read as many numbers as a heading lists measures, without what they cost", () => {
    const spanning = "\\multicolumn{2}{c}{PSNR (dB) / SSIM / Time (s)}";
    expect(read("Results.", spanning, "Model & OakSet", "Elm & 36.36/ 0.9541/ 32.55")).toEqual([
      "Elm | OakSet |  | PSNR | 36.36",
      "Elm | OakSet |  | SSIM | 0.9541",
    ]);
    expect(read("Results.", "Model & OakSet", "Elm & 36.36/ 0.9541/ 32.55")).toEqual([]);
  });

  it("take what is customary for two numbers without a name: MNLI's are matched and mismatched", () => {
    expect(read("Results.", "Model & MNLI", "Elm & 90.8/90.2")).toEqual([
      "Elm | MNLI | matched |  | 90.8",
      "Elm | MNLI | mismatched |  | 90.2",
    ]);
  });

  it("may lack one of two numbers", () => {
    expect(read("GLUE.", "Model & MNLI (m/mm)", "Alder & 86.6/-", "Birch & -/85.9")).toEqual([
      "Alder | MNLI | m |  | 86.6",
      "Birch | MNLI | mm |  | 85.9",
    ]);
  });

  it("hold the two measures that a caption names as a pair", () => {
    expect(read("PSNR (dB)/SSIM on two sets.", "Model & OakSet", "Elm & 31.1/0.87")).toEqual([
      "Elm | OakSet |  | PSNR | 31.1",
      "Elm | OakSet |  | SSIM | 0.87",
    ]);
    expect(read("PSNR/SSIM and MAE/RMSE.", "Model & OakSet", "Elm & 31.1/0.87")).toEqual([]);
  });
});

describe("captions", () => {
  it("name the data set behind the system that they are about", () => {
    expect(
      read("Ablation of Alder on the validation set of Oak-QA.", "Method & EM", "w/o CoT & 41.0"),
    ).toEqual(["w/o CoT | Oak-QA | val | EM | 41.0"]);
  });

  const rows = ["Model & Accuracy", "Elm & 60.1", "Ash & 61.2"];

  it.each([
    ["Results on \\oakset{} summaries.", "\\oakset"],
    ["OAK-200 validation results of Elm.", "OAK-200"],
    ["Oak Bench Leaderboard", "Oak Bench"],
    ["Main Leaderboard", null],
    ["Leaderboard", null],
    ["Quantitative results of Elm.", null],
    ["Results of our runs. For Ash we use the same seed.", null],
    ["Timing on 2048x1024 pictures.", null],
    ["Results on IWSLT'14 and WMT'16.", null],
    ["Accuracy with MMMU pre-training.", null],
  ])("%s is about %s", (caption, benchmark) => {
    expect(read(caption, ...rows)[0]?.split(" | ")[1]).toBe(benchmark ?? "");
  });

  it.each([
    ["Accuracy (\\%) of all models.", "Accuracy"],
    ["Word error rates (WER) of all models.", "Word error rate"],
    ["Accuracy and F1 of all models.", ""],
    ["All models. We reward accuracy.", ""],
    ["All models. We report nDCG@10.", "nDCG@10"],
  ])("%s says how every column is measured: %s", (caption, metric) => {
    expect(read(caption, "Model & OakSet", "Elm & 60.1")).toEqual([`Elm | OakSet |  | ${metric} | 60.1`]);
  });

  it("complete a heading that is the end of one benchmark they name, and repeat no split", () => {
    expect(
      read("On SWE-bench Verified and SWE-bench Lite.", "Model & Verified & Lite", "Elm & 60.1 & 61.2"),
    ).toEqual(["Elm | SWE-bench Verified |  |  | 60.1", "Elm | SWE-bench Lite |  |  | 61.2"]);
    expect(read("Results on COCO val2017.", "Model & COCO val2017", "Elm & 60.1")).toEqual([
      "Elm | COCO | val2017 |  | 60.1",
    ]);
  });

  it("give their benchmark to columns of classes, which are plain words, and to their mean", () => {
    const caption = "Results on MathVista, with towers trained with ImageNet, and on MMMU later.";
    expect(read(caption, "Model & plane & car & mean", "Elm & 60.1 & 61.2 & 60.7")).toEqual([
      "Elm | MathVista | plane |  | 60.1",
      "Elm | MathVista | car |  | 61.2",
      "Elm | MathVista | mean |  | 60.7",
    ]);
  });

  it("that name what a heading names do not make the other headings its parts", () => {
    expect(read("Results on \\oak{} and \\fir{}.", "Model & \\oak & \\fir", "Elm & 60.1 & 61.2")).toEqual([
      "Elm | \\oak |  |  | 60.1",
      "Elm | \\fir |  |  | 61.2",
    ]);
  });
});

describe("rows", () => {
  it("of classes and their mean stand below the methods, whatever the corner says", () => {
    expect(
      read(
        "LineMOD.",
        "Method & Alder & Birch",
        "ape & 22.0 & 17.6",
        "wine bottle* & 44.7 & 53.9",
        "Avg & 33.4 & 35.8",
      ),
    ).toEqual([
      "Alder | LineMOD | ape |  | 22.0",
      "Birch | LineMOD | ape |  | 17.6",
      "Alder | LineMOD | wine bottle* |  | 44.7",
      "Birch | LineMOD | wine bottle* |  | 53.9",
      "Alder | LineMOD | Avg |  | 33.4",
      "Birch | LineMOD | Avg |  | 35.8",
    ]);
  });

  it("are named by a macro that nobody defines, its empty braces or not, and by what they cite alone", () => {
    expect(
      read(
        "Results.",
        "Model & OakSet",
        "\\elm{} & 60.1",
        "\\citet{ash2019} & 61.2",
        "\\cite{fir} (large) & 62.3",
      ),
    ).toEqual([
      "\\elm | OakSet |  |  | 60.1",
      "ash2019 | OakSet |  |  | 61.2",
      "fir (large) | OakSet |  |  | 62.3",
    ]);
  });

  it("of numbers are none of the header's, though a rule stands behind them", () => {
    expect(
      read("Results.", "& OakSet & FirSet", "\\hline Elm & 60.1 & 61.2", "\\midrule Ash & 62.1 & 63.2"),
    ).toEqual([
      "Elm | OakSet |  |  | 60.1",
      "Elm | FirSet |  |  | 61.2",
      "Ash | OakSet |  |  | 62.1",
      "Ash | FirSet |  |  | 63.2",
    ]);
  });

  it("of check marks are named by the headings that are on, and a bare number by its own", () => {
    const marks = [
      "Acc & Fmt & OakSet",
      "$\\checkmark$ & & 60.1",
      "$\\checkmark$ & $\\checkmark$ & 61.2",
      "& & 58.3",
    ];
    expect(read("Results.", ...marks)).toEqual([
      "Acc | OakSet |  |  | 60.1",
      "Acc + Fmt | OakSet |  |  | 61.2",
      "w/o Acc, Fmt | OakSet |  |  | 58.3",
    ]);
    expect(read("Results.", "$K$ & OakSet", "2 & 60.1", "4 & 61.2")).toEqual([
      "K = 2 | OakSet |  |  | 60.1",
      "K = 4 | OakSet |  |  | 61.2",
    ]);
  });

  it("of one name are told apart by size, schedule or setting, and by the heading of a check mark", () => {
    const keys = (heading: string, ...texts: string[]) =>
      read(
        "Results.",
        `Model & ${heading} & OakSet`,
        ...texts.map((text, i) => `Elm & ${text} & 6${i}.1`),
      ).map((record) => record.split(" | ")[0]);
    expect(keys("Size", "256x128", "384x128")).toEqual(["Elm [256x128]", "Elm [384x128]"]);
    expect(keys("Schedule", "1x", "3x")).toEqual(["Elm [1x]", "Elm [3x]"]);
    expect(keys("Setting", "Direct", "CoT")).toEqual(["Elm [Direct]", "Elm [CoT]"]);
    expect(keys("LM", "", "$\\checkmark$")).toEqual(["Elm", "Elm [LM]"]);
  });

  it("are named by their backbones where data sets and measures are all else", () => {
    expect(
      read(
        "Results.",
        "Dataset & Backbone & F1 & MAE",
        "OakSet & Elm-50 & 0.91 & 0.06",
        "& Ash-50 & 0.92 & 0.05",
      ),
    ).toEqual([
      "Elm-50 | OakSet |  | F1 | 0.91",
      "Elm-50 | OakSet |  | MAE | 0.06",
      "Ash-50 | OakSet |  | F1 | 0.92",
      "Ash-50 | OakSet |  | MAE | 0.05",
    ]);
  });

  it("of how large a data set is are none", () => {
    expect(
      read(
        "Results.",
        "Model & OakSet & FirSet",
        "size & 188 & 344",
        "avg node \\# & 17.9 & 25.5",
        "Elm & 61.2 & 62.3",
      ),
    ).toEqual(["Elm | OakSet |  |  | 61.2", "Elm | FirSet |  |  | 62.3"]);
  });

  it("of a model zoo are not named by the links in a column called model", () => {
    expect(
      read("Results.", "name & OakSet & model", "Elm & 60.1 & download", "Ash & 61.2 & download"),
    ).toEqual(["Elm | OakSet |  |  | 60.1", "Ash | OakSet |  |  | 61.2"]);
  });

  it("of classes are parts of the caption's benchmark", () => {
    const rows = ["Class & Model & Easy & Hard", "Oak & Elm & 60.1 & 51.2", "Fir & Elm & 62.3 & 53.4"];
    expect(read("Results on MathVista.", ...rows)).toEqual([
      "Elm | MathVista | Oak Easy |  | 60.1",
      "Elm | MathVista | Oak Hard |  | 51.2",
      "Elm | MathVista | Fir Easy |  | 62.3",
      "Elm | MathVista | Fir Hard |  | 53.4",
    ]);
    expect(read("Results.", ...rows)[0]).toBe("Elm | Oak | Easy |  | 60.1");
  });
});

describe("groups", () => {
  it("that are blank over several columns are not named after the heading to their left", () => {
    const blank = "\\multicolumn{2}{c}{} & \\multicolumn{2}{c}{}";
    const rows = [`Model & \\multirow{2}{*}{Input} & ${blank}`, "& & OakSet & FirSet & AshSet & YewSet"];
    expect(read("Results.", ...rows, "Elm & RGB & 60.1 & 61.2 & 62.3 & 63.4")).toEqual([
      "Elm | OakSet |  |  | 60.1",
      "Elm | FirSet |  |  | 61.2",
      "Elm | AshSet |  |  | 62.3",
      "Elm | YewSet |  |  | 63.4",
    ]);
  });
});

describe("sections", () => {
  it("that say of themselves that they are a data set are one", () => {
    expect(
      read("Segmentation.", "Method & Dice", "\\multicolumn{2}{c}{Oak dataset}", "Alder & 0.95").map(
        (record) => record.split(" | ")[1],
      ),
    ).toEqual(["Oak"]);
  });

  it("that name a benchmark give it to their rows, where no heading names one", () => {
    const rows = ["\\multicolumn{2}{c}{MathVista}", "Elm & 60.1", "\\multicolumn{2}{c}{MMMU}", "Elm & 61.2"];
    expect(read("Results.", "Model & Accuracy", ...rows)).toEqual([
      "Elm | MathVista |  | Accuracy | 60.1",
      "Elm | MMMU |  | Accuracy | 61.2",
    ]);
    expect(read("Results.", "Model & ChartQA", ...rows)).toEqual([
      "Elm [MathVista] | ChartQA |  |  | 60.1",
      "Elm [MMMU] | ChartQA |  |  | 61.2",
    ]);
  });
});

describe("columns", () => {
  it("of methods name the rows beside one of networks", () => {
    expect(
      read("Results.", "Network & Method & OakSet", "Fir-50 & Elm & 60.1", "Fir-50 & Ash & 61.2"),
    ).toEqual(["Elm | OakSet |  |  | 60.1", "Ash | OakSet |  |  | 61.2"]);
  });

  it("below one heading tell data sets from measures", () => {
    expect(
      read("Results.", "\\multicolumn{2}{c}{Dataset} & Elm", "PSNR & OakSet & 31.1", "SSIM & FirSet & 0.87"),
    ).toEqual(["Elm | OakSet |  | PSNR | 31.1", "Elm | FirSet |  | SSIM | 0.87"]);
  });

  it("of measures beside some rows without a name do not make models stand across", () => {
    expect(
      read("Results.", "Method & OakSet & FirSet", "& 60.1 & 61.2", "& 62.1 & 63.2", "Elm & 64.1 & 65.2"),
    ).toEqual(["Elm | OakSet |  |  | 64.1", "Elm | FirSet |  |  | 65.2"]);
  });
});
