import { isNameWord } from "../../../names/nameWords";
import { DATASET_NOUNS, splitNamed } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isVersion } from "../words/versions";
import { words } from "../words/words";

/** What a token is known to belong to. */
export type Taken = "benchmark" | "model" | null;

/** Languages, countries and tasks that are printed like names and are no benchmarks by themselves, and firms; "Chinese Treebank", "Amazon Beauty" are. */
export const NO_BENCHMARKS =
  words(`english german french chinese japanese arabic spanish italian russian czech korean hindi persian turkish portuguese dutch vietnamese urdu bengali
   mandarin cantonese polish swedish finnish danish norwegian greek hebrew thai indonesian swahili ukrainian romanian hungarian tamil telugu
   ner pos ocr qa vqa nmt smt mt asr srl nli nlu nlg lm lms mi re ir tts gan gans vae bert us uk eu html json xml sql intel amazon google microsoft facebook arxiv lidar sar cxr oct
   unsupervised supervised semi-supervised self-supervised rgb rgb-d 2d 3d 4d x-ray mri ct ecg eeg ci cis sd`);
/** Hardware: what follows is hardware, too. */
const HARDWARE = words(
  "unitree turtlebot nvidia tesla titan samsung xiaomi huawei snapdragon raspberry gtx rtx geforce xeon gpu cpu fps franka jetson orin iphone android ios linux windows a100 h100 v100 h200 b200 tpu npu",
);

/** "top-20 accuracy", "mAP@0.25": measured, not measured on. */
function isMetricForm(tokens: Token[], i: number): boolean {
  return (
    (/^top-?\d+$/i.test(tokens[i]!.text) && metricAt(tokens, i + 1) !== null) || tokens[i]!.text.includes("@")
  );
}

/** "seed-tts-eval": small letters throughout, but no other word ends so. */
function isSmallName({ kind, text }: Token): boolean {
  return kind === "word" && text.endsWith("-eval");
}

/** "VQA 2.0", "Chinese Treebank": a name word or version of another kind follows. */
function goesOnAsName(tokens: Token[], i: number, taken: Taken[]): boolean {
  const next = tokens[i];
  if (!next || taken[i] !== null) return false;
  if (isVersion(next)) return true;
  return (
    isNameWord(next) &&
    !NO_BENCHMARKS.has(next.lower) &&
    !HARDWARE.has(next.lower) &&
    !metricAt(tokens, i) &&
    !isMetricForm(tokens, i)
  );
}

const COUNTED = /^\d+(?:\.\d+)?[kKmM]?-[a-z]+$/;
const PARTS = words("area level phase fold track task subtask split part round");

/** Where the name of a benchmark that no row knows may begin. */
export function isNameStart(tokens: Token[], i: number, taken: Taken[]): boolean {
  const token = tokens[i]!;
  if (!(isNameWord(token) || isSmallName(token)) || token.text.startsWith("\\") || isMetricForm(tokens, i))
    return false;
  // "96k-question", "Area 5": so many of something, and one of several parts.
  if (COUNTED.test(token.text) || (PARTS.has(token.lower) && /^\d+$/.test(tokens[i + 1]?.text ?? "")))
    return false;
  // "DiT-XL/2".
  if (/-(?:Ti|[SBLHG]|X+L)\/\d+$/.test(token.text)) return false;
  // "the corpus of Dong et al."
  if (tokens[i + 1]?.lower === "et") return false;
  if (splitNamed(token.lower) !== null || HARDWARE.has(token.lower)) return false;
  // "VQA (+1.6%)": the one of these that is also a data set.
  const holds =
    token.text === "VQA" && tokens[i + 1]?.text === "(" && tokens[i + 2]?.quantity?.never === null;
  if (
    NO_BENCHMARKS.has(token.lower) &&
    !holds &&
    !isArxivSet(tokens, i) &&
    !goesOnAsName(tokens, i + 1, taken)
  )
    return false;
  if (DATASET_NOUNS.has(token.lower) && !isNameWord(tokens[i + 1])) return false;
  // "CoNLL 2012 Shared Task": what follows a name at once is no other name.
  let k = i;
  while (k > 0 && taken[k - 1] === null && isNameWord(tokens[k - 1])) k--;
  return taken[i] !== "benchmark" && !(k > 0 && taken[k - 1] === "benchmark");
}

/** "44.0 ROUGE-1 on arXiv": papers to summarise; not "posted on arXiv". */
function isArxivSet(tokens: Token[], i: number): boolean {
  if (tokens[i]!.lower !== "arxiv" || tokens[i - 1]?.lower !== "on") return false;
  return tokens[i - 2]?.quantity?.never === null || metricAt(tokens, i - 2) !== null;
}

/** Name words, and the years and versions behind them: "WMT 2014 English-German", "SQuAD 2.0". */
export function runEnd(tokens: Token[], from: number, taken: Taken[], own: Set<string>): number {
  let to = from + 1;
  // "on X Foo reaches": the paper's own name is no part of the benchmark's.
  while (to < tokens.length && taken[to] !== "benchmark" && !own.has(tokens[to]!.text)) {
    const token = tokens[to]!;
    // "On FirBench GPT-4o reaches".
    if (taken[to] === "model" && taken[to - 1] !== "model") break;
    const goesOn =
      (isNameWord(token) && !metricAt(tokens, to)) ||
      isVersion(token) ||
      isTaskNumber(tokens, to) ||
      // "Open LLM Leaderboard".
      (/^[A-Z]+$/.test(token.text) && NOUN.test(tokens[to + 1]?.text ?? "")) ||
      // "OAK 2021 AI Leaf Challenge".
      (/^[A-Z]{2,3}$/.test(token.text) && isVersion(tokens[to - 1]!) && isNameWord(tokens[to + 1])) ||
      ((SMALL_WORDS.has(token.text) || NUMERAL.test(token.text)) && spelledOut(tokens, from, to));
    if (!goesOn) break;
    to++;
  }
  return to;
}

/** Printed with a capital the noun is part of the name. */
const NOUN = /^(?:Leaderboard|Benchmark|Challenge|Corpus|Dataset|Database)$/;

/** "SemEval-2014 Task 4", "Track 2": a number that is no score. */
export function isTaskNumber(tokens: Token[], i: number): boolean {
  return (
    /^[1-9]\d?$/.test(tokens[i]!.text) && ["task", "track", "subtask", "phase"].includes(tokens[i - 1]!.lower)
  );
}

/** "Care III": the last word of a long name. */
const NUMERAL = /^[IVX]+$/;
const SMALL_WORDS = words("of in the for and");
/** "Labeled Faces in the Wild (LFW)": small words belong to the name where a short form follows in brackets. */
function spelledOut(tokens: Token[], from: number, at: number): boolean {
  for (let i = at; i < Math.min(tokens.length - 1, at + 6); i++) {
    if (tokens[i]!.text === "(")
      return isNameWord(tokens[i + 1]) && tokens[i + 1]!.text[0] === tokens[from]!.text[0];
    if (!isNameWord(tokens[i]) && !SMALL_WORDS.has(tokens[i]!.lower) && !NUMERAL.test(tokens[i]!.text))
      return false;
  }
  return false;
}
