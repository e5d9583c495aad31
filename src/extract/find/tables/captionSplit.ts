import { findBenchmarks } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";

const SPLIT_WORD =
  /\b(test-?mini|mini-?test|test-?dev|test-?std|validation|val|dev(?:elopment)?|test)\b[*_\s]*(?:sub|data ?)?(?:set|split)s?\b|[([](testmini|test-dev|test|validation|(?:20\d\d )?val|dev|mini)[)\]]|\b(testmini|(?:val|test|test-dev)-?20\d\d)\b/iu;

/** "In the distractor setting, a system reads", "Leaderboard (Fullwiki Setting)"; not "in the same setting". */
const IN_SETTING =
  /^[^\n.]{0,60}\b(?:in|under) the (?!same|following|default|experimental|above|standard|main)([\w-]{3,20}) settings?\b|\((?!same|default|experimental|standard|main)(\w[\w-]{2,19}) Setting\)/i;

/** The split that a caption names: "on the testmini subset", "MathVista (test)", "MLVU Dev Set", "(2017 val)". Not where it names two. */
export function splitOfCaption(caption: string | null, v: Vocabulary): string | null {
  const named = findBenchmarks(caption ?? "", v)
    .map((mention) => mention.name.split ?? "")
    .filter((split) => split !== "");
  const found = [
    ...named,
    ...[...(caption ?? "").matchAll(new RegExp(SPLIT_WORD.source, "giu"))].map((match) =>
      (match[1] ?? match[2] ?? match[3] ?? "").toLowerCase().replace("-mini", "mini"),
    ),
  ];
  const short = new Set(
    found.map((word) => (word === "validation" ? "val" : word === "development" ? "dev" : word)),
  );
  if (short.size === 0) return settingOf(caption ?? "");
  return short.size === 1 ? ([...short][0] ?? null) : null;
}

/** The one benchmark that a caption names with its split: MMMU in "on MMMU (val) and MathVista"; null where the split is said of all. */
export function ownerOfSplit(caption: string | null, v: Vocabulary): string | null {
  const mentions = findBenchmarks(caption ?? "", v);
  const [owner, other] = mentions.filter(({ name }) => name.split !== null);
  if (caption === null || owner === undefined || other !== undefined) return null;
  const rest = caption.slice(0, owner.start) + caption.slice(owner.end);
  return splitOfCaption(rest, v) === null ? owner.name.benchmark : null;
}

function settingOf(caption: string): string | null {
  const [, inSentence, inBrackets] = IN_SETTING.exec(caption) ?? [];
  return (inSentence ?? inBrackets)?.toLowerCase() ?? null;
}
