import { nameBenchmark } from "../../../names/benchmarks";
import { languagePairIn } from "../../../names/languagePairs";
import type { BenchmarkName, Vocabulary } from "../../../names/vocabulary";
import { isJoint, SPEECH_SPLIT, splitNamed } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isYear } from "../words/versions";
import { words } from "../words/words";
import type { Named } from "./named";

/**
 * A benchmark that is named by its last word alone, as the head stands in the name before: "LibriSpeech test-clean and
 * test-other", "CoNLL-2005 and 2012", "Something-Something V1 and V2", "WMT14 En-De and De-En", "on the WMT14 En-De task and on the En-Fr task", "ImageNet 256x256 and 512x512", "ShanghaiTech Part A and Part B".
 */
export function otherMember(
  tokens: Token[],
  i: number,
  benchmarks: Named<BenchmarkName>[],
  used: Map<string, BenchmarkName>,
  v: Vocabulary,
): Named<BenchmarkName> | null {
  if (benchmarks.length === 0 && used.size === 0) return null;
  const part = otherPart(tokens, i, benchmarks, v);
  if (part) return part;
  const place = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  const placed = PLACES.has(tokens[place]?.lower ?? "");
  const ending = endingOf(tokens[i]!) ?? (placed && /^[a-z]{5,}$/.test(tokens[i]!.text) ? PART_WORD : null);
  const before = ending && benchmarks.findLast((b) => b.to <= i);
  const last = before ?? (ending === PAIR ? pairUsed(used) : null);
  if (!ending || !last) return null;
  // "On CoNLL-2005, 2012 saw no gain": a comma alone joins nothing.
  const isListed = isJoint(tokens[i - 1]) && (tokens[i - 1]!.text !== "," || isJoint(tokens[i + 1]));
  const joined = last.to === i - 1 && isListed;
  const alone = placed && (ending === VERSION || ending === PAIR || ending === PART_WORD);
  const sized = ending === RESOLUTION && isJoint(tokens[i - 1]);
  if (!joined && !alone && !sized && !SPEECH_SPLIT.test(tokens[i]!.lower)) return null;
  const [, head = ""] = ending.exec(last.text) ?? [];
  if (head === "" || metricAt(tokens, i + 1)) return null;
  const name = nameBenchmark(`${head} ${tokens[i]!.text}`, v);
  if ((ending === NUMBER || ending === DECIMAL) && !name.known) return null;
  if (ending === PART_WORD && !(name.known && (name.split ?? name.variant))) return null;
  return { from: i, to: i + 1, text: tokens[i]!.text, name };
}

/** "On English-to-French, it reaches": the pair before it stood in another sentence. */
function pairUsed(used: Map<string, BenchmarkName>): { text: string; to: number } | null {
  const text = [...used.keys()].findLast(endsInPair);
  return text === undefined ? null : { text, to: -1 };
}

/** "X Part A, Part B". */
function otherPart(
  tokens: Token[],
  i: number,
  benchmarks: Named<BenchmarkName>[],
  v: Vocabulary,
): Named<BenchmarkName> | null {
  const letter = tokens[i + 1];
  if (tokens[i]!.text !== "Part" || !/^[A-Z]$/.test(letter?.text ?? "") || !isJoint(tokens[i - 1]))
    return null;
  const [, head] = PART.exec(benchmarks.findLast((b) => b.to === i - 1)?.text ?? "") ?? [];
  if (!head) return null;
  const text = `Part ${letter!.text}`;
  return { from: i, to: i + 2, text, name: nameBenchmark(`${head} ${text}`, v) };
}

const PART = /^(.*\S)[\s-]+Part[\s-][A-Z]$/;

/** "64.9% on X V1 and 76.8% on V2". */
const PLACES = words("on for in");

/** How names end that a word of each kind goes on: only its like can be left out before it. */
const SPLIT = /^(.*\S)[\s-]+((?:test|dev)-(?:clean|other)|testmini|val|validation|test|dev)$/i;
/** "MNLI matched and 72.3% on mismatched". */
const PART_WORD = /^(.*\S)[\s-]+[a-z]{5,}$/;
const VERSION = /^(.*\S)[\s-]+[vV]\d+(?:\.\d+)*$/;
const YEAR = /^(.*\S)[\s-]+(?:19|20)\d\d$/;
const NUMBER = /^(.*\S?)[\s-]\d+$/;
const DECIMAL = /^(.*\S)\s\d\.\d$/;
const PAIR = /^(.*\S)\s[A-Z][A-Za-z]+(?:-to-| to |[-–→⇒])[A-Z][A-Za-z]+$/;
/** "WMT14 En-De"; not "the Stanford Multi-Domain". */
export function endsInPair(printed: string): boolean {
  return PAIR.test(printed) && languagePairIn(printed.slice(printed.lastIndexOf(" ") + 1)) !== null;
}

/** "ImageNet 256x256 (2.2) and 512x512 (2.5)". */
const RESOLUTION = /^(.*\S)(?<! at) (?:at )?\d{2,4}[x×]\d{2,4}$/;

function endingOf({ kind, text, lower, quantity }: Token): RegExp | null {
  if (/^\d{2,4}[x×]\d{2,4}$/.test(text)) return RESOLUTION;
  if (splitNamed(lower) !== null) return SPLIT;
  if (kind === "word") {
    if (/^v\d+(?:\.\d+)*$/.test(lower)) return VERSION;
    return text.includes("-") && languagePairIn(text)?.length === text.length ? PAIR : null;
  }
  if (!quantity || quantity.percent || quantity.sign) return null;
  if (/^\d\.\d$/.test(text)) return DECIMAL;
  if (!/^\d+$/.test(text)) return null;
  return isYear(text) ? YEAR : NUMBER;
}
