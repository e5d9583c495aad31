import type { CellGrid } from "../../document";
import { findBenchmarks, nameBenchmark } from "../../names/benchmarks";
import { nameModel } from "../../names/models";
import type { Vocabulary } from "../../names/vocabulary";
import { readCell } from "./cellGrammar";
import { namesRows } from "./columns";
import type { Row } from "./header";
import { isAverage, isMetric } from "./measures";

/** What heads the names of a table of settings: "Inference parameter", "Hyper-parameters"; not "Parameters (M)". */
const PARAMETERS = /\b(?:hyper-?)?parameters?$|^(?:arguments?|options?|flags?)$/i;
/** What ablations call their systems, too: "Configuration" beside "Accuracy". */
const CONFIGURATIONS = /^config(?:uration)?s?$/i;
const SETTINGS = /^(?:settings?|config(?:uration)?s?)$/i;
/** What stands above a setting: "Value", "Default value"; measures are called "value" elsewhere. */
const VALUES = /^(?:default )?(?:values?|defaults?)$/i;

/** "Batch size", "--max-sentences", "Peak learning rate", "warmup_steps", "Adam β1"; not "Dropout + Mixup", "Time steps". */
const HYPERPARAMETER =
  /^(?:--[a-z].*|(?:(?:max(?:imum)?|min(?:imum)?|base|initial|peak|final|global|local|total|train(?:ing)?|eval|micro|mini|num|number of|random)[ _.-]){0,3}(?:(?:mini-?)?batch[ _-]?size|(?:learning[ _-]rate|lr)(?:[ _-](?:schedule(?:r)?|decay|warm-?up))?|weight[ _-]?decay|(?:warm-?up)(?:[ _-](?:steps|ratio|epochs|updates|proportion))?|drop-?out(?:[ _-](?:rate|prob(?:ability)?))?|optimi[sz]ers?|momentum|epochs?|(?:training[ _-])?steps?|iterations?|updates?|seeds?|grad(?:ient)?[ _-](?:clip(?:ping)?|accum(?:ulation)?)(?:[ _-](?:norm|steps))?|adam[ _-].{1,12}|label[ _-]smoothing|temperature|top[_-][pk]|patience|lora[ _-](?:rank|alpha|r|dropout)|(?:sequence|seq)[ _-]length))$/i;
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
  const settings = names.filter((text) => HYPERPARAMETER.test(text)).length;
  if (settings > 1 && settings * 2 >= names.length) return true;
  return (
    !measured &&
    headings.length > 1 &&
    headings.some((text) => HYPERPARAMETER.test(text)) &&
    headings.every((text) => HYPERPARAMETER.test(text) || SYMBOL.test(text))
  );
}

function isMeasured(heading: string, v: Vocabulary): boolean {
  return isMetric(heading.replaceAll("_", " ")) || isAverage(heading) || nameBenchmark(heading, v).known;
}

/** A row for each epoch or step, with losses or one by one; not "Epochs" 100, 300, 800 beside accuracies. */
function isLog([first = [], ...rest]: string[][], body: Row[]): boolean {
  if (!PROGRESS.test(first.at(-1) ?? "")) return false;
  const counts = body.map((row) => Number(row[0]?.text || NaN));
  const oneByOne = counts.length > 2 && counts.every((count, i) => i === 0 || count === counts[i - 1]! + 1);
  return oneByOne || rest.some((path) => LOSS.test(path.at(-1) ?? ""));
}

/** Without a word around it, a table of measurements looks like one of results: some heading or name must be known as such. */
function isUnexplained(paths: string[][], body: Row[], grid: CellGrid, v: Vocabulary): boolean {
  if (grid.caption !== null || grid.headings !== undefined || Object.keys(grid.stated).length > 0)
    return false;
  const headings = paths.flat();
  if (headings.some((text) => isMeasured(text, v) || namesRows(text))) return false;
  return !body.some((row) => row.some(({ text }) => isKnown(text, v)));
}

function isKnown(name: string, v: Vocabulary): boolean {
  if (readCell(name).kind !== "text") return false;
  const { known, family, paramsB } = nameModel(name, v);
  return known || family !== null || paramsB !== null || findBenchmarks(name.slice(0, 200), v).length > 0;
}
