import { cleanHeading } from "./cleanHeading";

/** Headings that name how something is measured, not what on. */
const METRICS = [
  String.raw`acc(?:urac(?:y|ies)|\.)?|f-?1(?:[- ](?:score|measure))?|f(?:[- ]?(?:score|measure))|em|exact match`,
  String.raw`p(?:rec(?:ision|\.)?)?|r(?:ec(?:all|\.)?)?|map|(?:box|bbox|mask|segm?)[ -]?(?:m?ap)`,
  String.raw`m?ap(?:50|75)[ _-]?(?:box|mask|bbox|segm?)|m?ap(?:[ _-]?(?:box|mask|bbox|[smlrcf])|\^(?:box|mask|bbox)|[ _-]?\^?[bm])(?:[ _-]?(?:50|75|[sml]))?|mrr`,
  String.raw`(?:h|r|p|ap|rr|hr|acc|hits?|n?dcg|m?rr|precision|recall|hit ?rate)@(?:\d+|k)|nds|ma(?:[tsov]e|ae)|(?:(?:mean|median)[ _])?hns|macc|mr|r[12l]|auc|(?:min)?[af]de(?:_?\d+)?`,
  String.raw`auroc|auc[- ]roc|roc[- ]auc|auprc|loss|ap(?:50|75)?|ap_?\d*|m?aph`,
  String.raw`m?ap ?(?:\d\d|(?:0?\.)?50?[-:](?:0?\.)?95)|m?aph?@l?[\d.]+(?:[:-][\d.]+)?|iou|miou|m-?iou|bleu(?:-?\d)?`,
  String.raw`rouge(?:-?[12lsw])?|r-[12l]|meteor|cider|spice|ter|wer|cer|per|ppl|perp\.?|perplexity|bpc|bpb|mae`,
  String.raw`rmse|mse|mape|psnr(?:[-_ ]y)?|dreamsim|ssim(?:[-_ ]y)?|ifc|lpips|fid(?:-?\d+k)?|kid|is|inception score|nll|elbo`,
  String.raw`log-?likelihood|bits\/dim|error(?: rates?)?|err\.?|rank[- ]?\d+|n?dcg|(?:pass|maj|cons|avg|best|mean|acc|mv|sc)@\d+|kappa|mcc`,
  String.raw`pearson(?:'?s? r)?|pcc|srocc|plcc|uas|las|las?s|score|scores|result|results|value|performance|elo`,
  String.raw`(?:(?:length[- ]controlled|lc) )?win(?: |-)?rate|mota|motp|idf1|hota|ids|id ?sw\.?|fp|fn|dice|dsc|cpsnr|j(?: ?& ?f)?(?:_?m)?|[jf]_(?:[surmd]|mean|seen|unseen)|epe|m-?di(?:ce|sc)|oa|overall accuracy|[cs]?mos|utmos(?:v2)?|dnsmos|sim-[or]|spk[- ]?sim|visqol|mcd|d1(?:-(?:all|bg|fg))?|mdr|mnr|medr|med(?:ian)?[ -]?rank|rsum|wr|log-?loss|hns|human[- ]normali[sz]ed score|iqm|abs ?rel|(?:prop\.?|proposal|box|mask) ar(?:@\d+)?|ar@\d+`,
  String.raw`δ_?\s?[123]|sq ?rel|rmse ?log|eer|success(?: rate)?|pass[ -]rate|explained variance`,
  String.raw`(?:mean|average|avg\.?|episode|episodic)[ _](?:reward|return)s?|%? ?(?:re)?solved`,
  String.raw`resolve[d]? rate|(?:ndcg|map|mrr|recall|precision|hit|acc)_at_\d+|sr|spl|anls|chrf\d?(?:\+\+)?|comet`,
  String.raw`bertscore|matt(?:hew'?s)?\.?(?: corr(?:elation|\.)?)?|clip-?(?:[it]|score)|vqa[- ](?:score|acc(?:uracy)?)|joint|[cg]er|pq|sq|rq|mpjpe|pa-mpjpe|pck(?:h)?(?:@[\d.]+)?|gm|q\^?2|gleu`,
  String.raw`f[- _]?(?:0?\.5|2)(?:[- ]score)?|max-?f|(?:mean |max )f-?measure|s-?measure|ms-?ssim`,
  String.raw`(?:si-)?sdri?|pesq|e?stoi|nmi|ari|ami|niqe|bits? per (?:character|char|byte|word|dim(?:ension)?)`,
  String.raw`pixel[- ]acc(?:uracy|\.)?|mean iou|mean rank|sensitivity|specificity|fpr\d*|tpr|aupr|smatch|nist`,
  String.raw`[srg]fid|fvd|top-?\d{1,3}(?: ?(?:error|err\.?|acc(?:uracy|\.)?))?|spearman(?:'?s? (?:rho|ρ|r))?`,
  String.raw`(?:[ip]|image|pixel|sample)(?:[- ]level)?[- ](?:auroc|auc|ap|f1(?:-?max)?|(?:au)?pro)|aupro|min-?dcf`,
  String.raw`(?:sp|sacre)-?bleu|metricx(?:-?\d+)?|x-?comet(?:-x+l)?|comet-?kiwi|bleurt`,
  String.raw`(?:r@?[15]|recall@?[15]|acc(?:uracy)?|cider|bleu(?:-?4)?|meteor|rouge(?:-?l)?|m?ap)(?:@ ?|,? ?\(?t?iou ?[=@>] ?)0?\.\d+\)?`,
  String.raw`ndcg_cut_\d+|(?:p|recall)_\d+|recip_rank|bpref`,
  String.raw`iou@\[?0?\.\d+(?:[:-]0?\.\d+)?\]?|uar|(?:(?:llm|gpt)(?:[- ]as[- ]a)?[- ])?judge(?: score)?`,
  String.raw`cd|chamfer(?: distance)?|assa|deta|hd(?:95)?|ece|brier(?: score)?|m(?:n|d|ed|ean) ?r|mce|r[- ]?sum|exact|wr|f-?1[- _](?:macro|micro|weighted)|acc_norm|top-?\d_err|spear\.?|corr\.?`,
];
/** Words before a measure that leave it one: "mean", "dev", "top-1". */
const QUALIFIED = String.raw`(?:mean |median |(?:ans(?:wer)?|sup(?:p(?:ort(?:ing)?)?)?(?: facts?)?|joint|box|bbox|mask|segm?|boundary|entity|relation) |macro[- ]?|micro[- ]?|weighted |overall |test |dev |val(?:id(?:ation)?)? |top[- ]?[15] |balanced |exact[- ]match |relaxed |avg\.? |average )*`;
/** Over measures these are part of them: "Ans" over "EM", "Macro" over "F1". */
const QUALIFIER =
  /^(?:ans(?:wers?)?|sup(?:p(?:ort(?:ing)?)?)?(?: facts?)?|joint|box|bbox|mask|segm?|boundary|macro|micro|weighted|entity|relation)$/i;
const METRIC = new RegExp(
  String.raw`^${QUALIFIED}(?:${METRICS.join("|")})(?: ?\((?:[A-Z]{2,4}|[ms]s ?\+ ?flip)\))?$`,
  "i",
);
const AVERAGE =
  /^(?:(?:overall|macro|total|grand|global)?[\s-]*(?:avg|average|mean)\.?(?:[\s-]*(?:score|acc(?:uracy|\.)?|all))?|均值|平均|总平均|平均分|overall avg|avg\.? ?\(Δ\)|avg of all|.{0,3}avg\.)$/i;
const WHOLE = /^(?:all|overall|total|full|sum|avg\.?|average|mean)$/i;

/** Headings that say how or on which part of a data set was measured, and name none: "Dev", "5-shot", "w/o LM", "Text → Video", "128k", "Split A". */
const PROTOCOL =
  /^(?:(?:text|image|video|audio)(?: ?(?:→|->|⇒) ?|[- ]to[- ])(?:text|image|video|audio)(?: retrieval)?|[itv]2[itv]|(?:text|image|video|audio) retr(?:ieval|\.)|\d+(?:\.\d+)?[km]|(?:split|fold|session) (?:[a-e]|\d)|strict|loose|lenient|\d+(?:\.\d+)?[ -]?(?:m?s|secs?|seconds?|min|minutes?|hours?|days?|weeks?|steps?|frames?|views?)|(?:\d+|k|n|one|five|zero|few|many)[- ](?:shots?|ways?)(?: acc(?:uracy|\.)?)?|(?:test(?:ing)?|dev(?:elopment)?|val(?:id(?:ation)?)?|train(?:ing)?|eval)[- ]?(?:set|split|mini|dev|std|clean|other|all|net|meeting|[ab])?|with .{1,30}|without .{1,30}|no .{1,15}|w\/o? ?.{1,30}|wo? sub(?:s|titles?)?\.?|(?:un|semi-|self-)?supervised|fine-?tun(?:ed?|ing)|k-?nn|linear(?:[- ](?:prob(?:e|ing)|eval(?:uation)?))?|single(?:[- ]model)?|ensemble|original|easy|medium|moderate|hard|challenge|small|large|seen|unseen|clean|other|noisy|(?:in|out-of)-(?:domain|distribution|set)|(?:cold|warm)(?:[- ]start)?|matched|mismatched)$/i;

/** "5-shot", "Dev": how or on which part was measured, in no measure. */
export function isProtocol(heading: string): boolean {
  return PROTOCOL.test(heading);
}

/** The path with a word that qualifies the measure below it joined to that: "Sup" over "F1" is "Sup F1". */
export function joinMeasure(path: string[]): string[] {
  const [over = "", measure = ""] = path.slice(-2);
  return path.length > 1 && QUALIFIER.test(over) && isMetric(measure)
    ? [...path.slice(0, -2), `${over} ${measure}`]
    : path;
}

/** "Sim" beside "Real" is a simulation, "Spider" holds questions for data bases, and "War" is a subject. */
const ONLY_SO = new Set(["SIM", "SPIDEr", "WAR"]);
/** Short for arithmetic; the Rand index is "ARI". */
const ARITHMETIC = "Ari";

export function isMetric(heading: string): boolean {
  const parts = cleanHeading(heading)
    .replace(/\s*[(（](?:[%↑↓\s]*|dB|(?:[x×]\s?)?10(?:\^?\d)?)[)）]|[_ ]pct$/g, "")
    .split(/\s*[/|]\s*/);
  return parts.every(
    (part) =>
      ONLY_SO.has(part) ||
      (part !== ARITHMETIC && (METRIC.test(part) || METRIC.test(part.replaceAll("_", " ")))),
  );
}

const KIND =
  /^(?:(?:evaluation |objective |subjective |automatic |quantitative )?(?:metrics?|measures?|evaluations?)|(?:evaluation |test |target )?(?:benchmarks?|data ?sets?|tasks?|test ?sets?)|experiments?|notes?|settings?|methods?|models?)$/i;

/** "Metrics", "Evaluation datasets": what kind of thing stands below, and no name of one. */
export function saysKind(heading: string): boolean {
  return KIND.test(heading);
}

/** Headings that say no more than that numbers stand below. */
export const GENERAL = /^(?:values?|scores?|results?|performance)$/i;

/** Whether a heading can be a data set's name, as far as its words tell. */
export function canName(heading: string): boolean {
  const text = cleanHeading(heading);
  return /\p{L}/u.test(text) && ![isMetric, isAverage, isWhole, isProtocol, saysKind].some((is) => is(text));
}

/** The measure in a longer heading: "F1" of "F1 Newswire", "Acc" of "Unigram Acc". */
export function metricWord(heading: string): string | null {
  const words = heading.split(/[\s()]+/).filter((word) => word !== "");
  return (
    [words.at(-1), words[0]].find((word) => word !== undefined && word.length > 1 && isMetric(word)) ?? null
  );
}

/** "Avg.", "平均", "Average score": a mean over other columns. */
export function isAverage(heading: string): boolean {
  return AVERAGE.test(cleanHeading(heading).replace(/\s*\(Δ\)/, ""));
}

/** "ALL", "Overall": the benchmark as a whole beside its categories. */
export function isWhole(heading: string): boolean {
  return WHOLE.test(cleanHeading(heading));
}

/** "car", "mean": no data set is called so, and classes are. */
export function isPlainWord(leaf: string): boolean {
  return /^\p{Ll}[\p{Ll} .-]*$/u.test(leaf);
}

const SPLIT = String.raw`((?:test(?:ing)?|dev|val(?:id(?:ation)?)?)(?:[- ](?:clean|other|std|dev|net|set)|-(?:[a-z]{2}|hard|easy|seen|unseen))?)`;
const SPLIT_FIRST = new RegExp(String.raw`^${SPLIT}[ -](\S.*)$`, "i");
const SPLIT_WITHIN = new RegExp(String.raw`^(\S+) \(?${SPLIT}\)?(?: (\S+))?$`, "i");

/** "Test EM" is EM on "Test", "mAP val 50-95" is mAP 50-95 on "val"; null for a measure alone, and for other names. */
export function splitAndMeasure(heading: string): { split: string; metric: string } | null {
  const [, first, rest] = SPLIT_FIRST.exec(heading) ?? [];
  if (first !== undefined && isMetric(rest ?? "")) return { split: first, metric: rest ?? "" };
  const [, head = "", within, tail] = SPLIT_WITHIN.exec(heading) ?? [];
  const metric = tail === undefined ? head : `${head} ${tail}`;
  return within !== undefined && isMetric(metric) ? { split: within, metric } : null;
}

const MEASURE_AND_PROTOCOL = /^(\S{2,12}) (?:\((.{2,40})\)|(?:(?:on|in|for) (?:the )?)?(.{2,40}))$/;
const MEASURE_ON = /^\S{2,12} (?:on|for) (?:the )?\S/;
/** "test languages", "all tasks": no name, and no split. */
const OF_SEVERAL = /^[a-z -]*\b(?:languages|tasks|data ?sets|benchmarks|domains)$/;

/** "WER With LM", "Acc (5-shot)", "Accuracy on OakSet" are two headings, the measure last; null for others. */
export function partsOfMeasure(heading: string): string[] | null {
  const [, measure = "", inBrackets, behind] = MEASURE_AND_PROTOCOL.exec(heading) ?? [];
  const of = inBrackets ?? behind ?? "";
  if (!isMetric(measure) || isMetric(heading)) return null;
  if (OF_SEVERAL.test(of)) return [measure];
  return isProtocol(of) || (MEASURE_ON.test(heading) && /^[A-Z\d]/.test(of)) ? [of, measure] : null;
}
