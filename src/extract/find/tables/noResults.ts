import type { CellGrid } from "../../document";
import { findBenchmarks, nameBenchmark } from "../../names/benchmarks";
import { namesModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { readCell } from "./cellGrammar";
import { namesRows } from "./columns";
import { isNoResult } from "./costs";
import type { Row } from "./header";
import { isHyperparameter } from "./hyperparameters";
import { isAverage, isMetric } from "./measures";

/** What heads the names of a table of settings: "Inference parameter", "Hyper-parameters"; not "Parameters (M)". */
const PARAMETERS = /\b(?:hyper-?)?parameters?$|^(?:arguments?|options?|flags?|symbols?|notations?)$/i;
/** What ablations call their systems, too: "Configuration" beside "Accuracy". */
const CONFIGURATIONS = /^config(?:uration)?s?$/i;
const SETTINGS = /^(?:settings?|config(?:uration)?s?)$/i;
/** What stands above a setting: "Value", "Default value"; measures are called "value" elsewhere. */
const VALUES = /^(?:default )?(?:values?|defaults?)$/i;

/** "β", "γ/β": how a setting is written in formulas. */
const SYMBOL = /^\p{Script=Greek}\w?(?:\/\p{Script=Greek}\w?)?$/u;

/** "epoch", "global_step". */
const PROGRESS = /^(?:(?:global|train(?:ing)?)[ _])?(?:epochs?|steps?|iter(?:ation)?s?)$/i;
/** "train_loss", "lr"; not "Loss function". */
const LOSS = /(?:^|[ _/.-])(?:loss|lr|learning[ _]rate)$/i;

/** Why a table as a whole holds no results, whatever data sets it names; null where it may hold some. */
export function whyNoResults(paths: string[][], body: Row[], grid: CellGrid, v: Vocabulary): string | null {
  if (isOfSettings(paths, body, v)) return "a table of settings";
  if (isLog(paths, body)) return "a log of a training";
  if (isOfStatistics(paths, body, grid)) return "how large data sets are";
  if (isOfCosts(paths, grid)) return "what runs cost";
  return isUnexplained(paths, body, grid, v) ? "nothing says that these are results" : null;
}

function isOfSettings([first = [], ...rest]: string[][], body: Row[], v: Vocabulary): boolean {
  const names = body.map((row) => row[0]?.text ?? "").filter((text) => text !== "");
  const isText = names.filter((text) => readCell(text).kind === "text").length * 2 > names.length;
  const headings = rest.flat();
  const measured = headings.some((text) => isMeasured(text, v) && !VALUES.test(text));
  if (isText && first.some((text) => PARAMETERS.test(text))) return true;
  if (!measured && first.some((text) => CONFIGURATIONS.test(text))) return true;
  if (first.some((text) => SETTINGS.test(text)) && rest.some((path) => VALUES.test(path[0] ?? "")))
    return true;
  const settings = names.filter((text) => isHyperparameter(text)).length;
  if (settings > 0 && names.every(isNoResult)) return true;
  if (settings > 1 && settings * 2 >= names.length) return true;
  return (
    !measured &&
    headings.length > 1 &&
    headings.some((text) => isHyperparameter(text)) &&
    headings.every((text) => isHyperparameter(text) || SYMBOL.test(text))
  );
}

function isMeasured(heading: string, v: Vocabulary): boolean {
  return isMetric(heading) || isAverage(heading) || nameBenchmark(heading, v).known;
}

/** "Training Loss", "train/loss". */
const TRAINING_LOSS = /^train(?:ing)?[ _/.-]loss$/i;

/** A row for each epoch or step, with losses or one by one; not "Epochs" 100, 300, 800 beside accuracies. */
function isLog([first = [], ...rest]: string[][], body: Row[]): boolean {
  const leaves = [first, ...rest].map((path) => path.at(-1) ?? "");
  if (leaves.some((leaf) => PROGRESS.test(leaf)) && leaves.some((leaf) => TRAINING_LOSS.test(leaf)))
    return true;
  if (!PROGRESS.test(first.at(-1) ?? "")) return false;
  const counts = body.map((row) => Number(row[0]?.text || NaN));
  const oneByOne = counts.length > 2 && counts.every((count, i) => i === 0 || count === counts[i - 1]! + 1);
  return oneByOne || rest.some((path) => LOSS.test(path.at(-1) ?? ""));
}

/** "Statistics of the datasets", "OakSet dataset composition"; not "Test statistics". */
const STATISTICS =
  /^[^.]{0,60}(?:\bstatistics (?:of|for|on|about)\b|\b(?:data ?sets?|corpus|corpora|graphs?) (?:statistics|composition|(?:split )?sizes)\b)/i;

/** "Train", "# Test samples": parts of a data set over how many there are of each. */
const PART_OF_DATA =
  /^#?\s?(?:(?:train(?:ing)?|val(?:id(?:ation)?)?|dev(?:elopment)?|test(?:ing)?|total|all|overall|(?:un)?labell?ed)(?:[ _](?:sets?|size|samples|images|examples|instances|data|split))?|classes|categories|labels)$/i;
const COUNT = /^\d[\d,]*\s?[kKM]?$/;

/** Whole numbers below "Train" and "Test", one of them larger than any score. */
function countsParts(paths: string[][], body: Row[]): boolean {
  const parts = paths.flatMap((path, x) => (PART_OF_DATA.test(path.at(-1) ?? "") ? [x] : []));
  if (parts.length < 2 || !parts.some((x) => /train/i.test(paths[x]!.at(-1)!))) return false;
  const texts = body
    .flatMap((row) => parts.map((x) => row[x]?.text ?? ""))
    .filter((text) => readCell(text).kind !== "missing");
  return texts.every((text) => COUNT.test(text)) && texts.some((text) => /[kKM]$|\d,?\d{3}/.test(text));
}

function isOfStatistics(paths: string[][], body: Row[], { caption }: CellGrid): boolean {
  if (countsParts(paths, body)) return true;
  const names = [...paths.flat(), ...body.map((row) => row[0]?.text ?? "")];
  return (caption ?? "").split("\n").some((line) => STATISTICS.test(line)) && !names.some(isMetric);
}

/** "Inference time (in seconds) on three tasks", "GPU memory usage"; not "Accuracy and latency". */
const COSTS =
  /^(?:(?:the|average|mean|total|gpu|peak|comparison of) ){0,3}(?:(?:inference|training|run(?:ning)?|decoding|execution|wall-?clock|computation(?:al)?|response)[ -](?:times?|speed|latency|costs?)|run-?times?|latency|throughput|(?:memory|vram) (?:usage|consumption|footprint|costs?))\b(?! (?:and|vs|versus)\b)/i;

/** Where the words above a table say that its numbers are costs, and no column has these to itself. */
function isOfCosts(paths: string[][], { caption }: CellGrid): boolean {
  const headings = paths.slice(1).flat();
  return (
    (caption ?? "").split("\n").some((line) => COSTS.test(line)) &&
    !headings.some((text) => isMetric(text) || isNoResult(text))
  );
}

/** Without a word around it, a table of measurements looks like one of results: some heading or name must be known as such. */
function isUnexplained(paths: string[][], body: Row[], grid: CellGrid, v: Vocabulary): boolean {
  if (grid.caption !== null || grid.headings !== undefined || Object.keys(grid.stated).length > 0)
    return false;
  const headings = paths.flat();
  if (headings.some((text) => isMeasured(text, v) || namesRows(text))) return false;
  if (body.filter(([first]) => isMetric(first?.text ?? "")).length > 1) return false;
  return !body.some((row) => row.some(({ text }) => isKnown(text, v)));
}

function isKnown(name: string, v: Vocabulary): boolean {
  if (readCell(name).kind !== "text") return false;
  return namesModel(name, v) || findBenchmarks(name.slice(0, 200), v).length > 0;
}
