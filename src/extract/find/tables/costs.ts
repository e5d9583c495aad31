import { isHyperparameter } from "./hyperparameters";

/** Columns of counts, costs and administration: no results. */
const COUNTS_AND_COSTS = [
  String.raw`#.*|no\.|rank(?:ing)?|id|year|date|time|release.*|venue|source(?: link)?|paper.*|code|links?`,
  String.raw`notes?.*|organi[sz]ation.*|country|(?:#\s*)?(?:vis(?:ual|\.)? ?)?tok(?:en)?s?\.?`,
  String.raw`.*\btoken density.*|vis\. ?tok\.?|frames?|#?\s?frames?|帧数|input(?: size)?|res(?:olution|\.)?`,
  String.raw`(?:#\s?|training |train )?data(?: size)?|数据量?|#?\s?samples?|(?:# ?|num\.? |n[- ])?shots?|epochs?`,
  String.raw`(?:.*timestep|step)s?|.*[\s_]episodes|iterations?|schedule|(?:lr[ _-]?)?(?:schd|sched(?:ule)?)\.?`,
  String.raw`crop(?: ?size)?|.*\binterval|checkpoint`,
  String.raw`(?:llm|vision|language|visual|image)[\s-]?(?:size|encoder|model|tower|backbone).*`,
  String.raw`(?:train(?:ing)?|inf(?:erence)?|test|run(?:ning)?|decoding)?[\s-]?(?:times?|compute|speed|latency|costs?|memory|flops|hours)(?![\p{L}]).*`,
  String.raw`speed(?![\p{L}]).*|context[_ ](?:window|length)|(?:input|output) ?(?:price|cost).*`,
  String.raw`.*(?:price|cost)s? ?\([$€].*|.*[$€](?:\/.*)?|(?:.* )?\(?usd\b.*`,
  String.raw`.*\((?:im(?:a)?ge?s?|frames?|samples?|iter)\/s(?:ec)?\.?\)|cost.*|votes|downloads?|layers?`,
  String.raw`n ?(?:samples|examples|questions|items|runs|seeds|test)|num .*|(?:global )?step|.* id|support|(?:avg\.?|average|overall) rank`,
  String.raw`train(?:ing)?[ /].*(?:loss|acc(?:uracy)?|lr)|timestamp`,
  String.raw`(?:#|num\.? |(?:attention|attn\.?|kv|query) )?heads|(?:embed(?:ding)?|intermediate|ffn|mlp) (?:dim|size|ratio).*|d_?model`,
  String.raw`dim(?:ension)?s?\.?|hidden (?:size|dim.*)|vocab.*|batch.*|learning rate|layer-wise lr\.?|unfreeze`,
  String.raw`参数配置|hardware|gpus?|.*\b(?:[gtc]pu|[ahv]100)[ -]?(?:hours?|hrs?|days?|h)\b.*`,
  String.raw`(?:# ?)?wins|(?:1\^?st|first) counts?|w(?:ins?)? ?\/ ?(?:t(?:ies?)?|d(?:raws?)?) ?\/ ?l(?:oss(?:es)?)?|p[- ]?values?`,
  String.raw`.*\b(?:params|parameters|[gt]?flops|macs|fps|tokens?\/s|throughput|latency|memory|runtime|epochs?|model size)\b.*`,
  String.raw`majority(?: class| vote)?(?: baseline)?|(?:random|chance) (?:baseline|level|guess(?:ing)?)`,
  String.raw`(?:(?:pruning|compression|keep|retention|token|sparsity|masking|sampling|drop) ?)?ratio|sparsity`,
];
/** Counts and costs that nothing else is called by, wherever they stand: "FLOPs (G)", "Params"; not "Time Pilot", a game. */
const COUNT_OR_COST =
  /^#|\b(?:params|parameters|[gt]?flops|macs|fps|tokens?\/s|throughput|latency|model size)\b|^(?:model )?size$/i;
const NOT_A_RESULT = new RegExp(`^(?:${COUNTS_AND_COSTS.join("|")})$`, "iu");

/** What a row was run with, or is paid for: "Bits", "group-size", "img size", "AVA version", "Token/sec". */
const CIRCUMSTANCE =
  /^(?:(?:# ?)?bits?(?:[- ]?widths?)?(?: ?\([^()]{1,12}\))?|index|tokenizer|train(?:ing)? data ?sets?|crop pct|best ep(?:och|\.)?|regulari[sz]ation.*|[λβγη]|(?:.* )(?:version|price)|(?:.* )?(?:bits per (?:weight|parameter).*|param(?:eter)? count|(?:test|image|img|crop|group|(?:micro-?)?batch|patch|window|file)[ -]size|(?:image|img|test|train|video)[ -]resolution|(?:step|wall|response|inf\.) time|(?:tok(?:en)?s?|samples?|im(?:a)?ge?s?|frames?|it(?:er(?:ation)?s?)?)(?: ?\/ ?| per )s(?:ec(?:ond)?)?))$/i;
/** Nouns of what is counted: "Videos" 1,000; not "Videos" 71.2, a part of a benchmark. */
const COUNTED =
  /^(?:context|videos|images|texts|tags|tag list|sentences|documents|users|items|nodes|edges|queries|questions|clips|utterances|speakers|instances|entities|relations|triples|dialogues)$/i;

/** How many there were of answers, agents or examples, in a statistician's letter. */
const SIZE = /^[nkt]$/i;
/** Of how many answers a script took its measures: the same for all rows. */
const TOTAL = /^(?:total|count|support)$/i;

/** Which run a row is of; not "SEED" 60.1. */
const RUN = /^(?:trial|seed|fold|run)s?$/i;

const INTEGER = /^[\d,]+\s?[kKM]?$/;

/** Units of time, space, money and mass: what is printed in them is a cost, also where the unit alone stands below a name. "mIoU (MS)" is at several scales. */
const IN_UNITS =
  /\(\s*(?:s|[Ss]ecs?|[Ss]econds?|ms|[Mm]ins?|[Mm]inutes?|h|[Hh]rs?|[Hh]ours?|[Dd]ays?|[KMGT]i?B|kg|k?Wh?|[kMG]?Hz|FPS|fps|pixels?|px|[Tt]okens?(?:\/s)?|[$€])\s*\)$|^(?:m?s|secs?|mins?|hrs?|hours?)$/;
/** Headings whose last word counts or costs: "Peak VRAM", "Max Length", "CO₂ cost"; not "Length-controlled". */
const COST =
  /(?:^|[\s_-])(?:costs?|mem(?:ory)?|v?ram|length|(?<=(?:seq|max|min|avg|output|input|context|response|prompt)\.?[\s_-])len\.?|rtfx?|co[2₂]|emissions?|stars|likes|hub|dim(?:ension)?s?|(?<=(?:max|new|context|output|input|train(?:ing)?|avg\.?|average|mean|total|response|generated|completion|reasoning|thinking)\s)tokens|(?<=train(?:ing)?(?:\sset|\sdata)?\s)size|(?<=\s)(?:kg|gb|mb|kwh))\W*$/iu;
/** How far a number may be off stands beside it: "acc_stderr", "Std."; not "test-std", a split. */
const SPREAD =
  /(?:^std(?:ev)? \w+|(?:^|(?<!\b(?:test|dev|explained))[\s_.-])(?:std(?:ev|err)?\.?|stderr|s\.d\.|std\.? err(?:or)?\.?|variance|standard (?:error|deviation)|95\s?% ?ci))$/i;

/** "k/L": how many of how many. */
const OF_ALL = /^[a-z]\/[A-Z]$/;

/** Whether a heading says that its numbers are counts, costs or spreads: "Time (s)", "#frames"; not "PSNR". */
export function isNoResult(heading: string): boolean {
  const words = heading.replaceAll("_", " ").trim();
  return (
    [NOT_A_RESULT, CIRCUMSTANCE, IN_UNITS, COST, SPREAD, OF_ALL].some((pattern) => pattern.test(words)) ||
    isHyperparameter(words)
  );
}

/** Whether a row or a column is of counts or costs by a word or a unit that says so. */
export function isCountOrCost(heading: string): boolean {
  return [COUNT_OR_COST, IN_UNITS, COST].some((pattern) => pattern.test(heading));
}

/** "Memory (GB)" over models; not "PSNR / Time (s)". */
export function isCost(heading: string): boolean {
  return IN_UNITS.test(heading) && !/[/|]/.test(heading.replace(IN_UNITS, ""));
}

/** Integers, some above a hundred, below a noun say how many there are; small change below "price" is none of a slot so called. */
export function isCount(heading: string, cells: string[]): boolean {
  // Kendall's τ is no larger than one, how many tokens were accepted at once is.
  if (heading === "τ") return cells.some((text) => Number(text) > 1);
  if (/^price$/i.test(heading)) return cells.some((text) => Number(text) < 5);
  if (!cells.every((text) => INTEGER.test(text))) return false;
  if (SIZE.test(heading)) return true;
  if (TOTAL.test(heading) && cells.length > 1 && Number(cells[0]) > 99 && new Set(cells).size === 1)
    return true;
  return RUN.test(heading) || (COUNTED.test(heading) && cells.some((text) => /\d{3}|[kKM]$/.test(text)));
}

/** Rows numbered one by one, below nothing. */
export function isIndex(heading: string, cells: string[]): boolean {
  return (
    heading === "" && cells.every((text, i) => Number(text) === Number(cells[0]) + i && /^\d+$/.test(text))
  );
}
