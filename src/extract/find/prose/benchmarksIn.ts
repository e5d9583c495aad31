import { benchmarkAt, nameBenchmark } from "../../names/benchmarks";
import { BENCHMARK_NAME, isNameWord, isStrongName } from "../../names/methods";
import { modelAt } from "../../names/models";
import type { BenchmarkName, Mention, ModelName, Vocabulary } from "../../names/vocabulary";
import { isComparedWith } from "./isComparedWith";
import {
  COMPARATORS,
  DATASET_NOUNS,
  FALL_NOUNS,
  PREPOSITIONS,
  RESULT_VERBS,
  RISE_NOUNS,
  SPLITS,
} from "./words/lexicon";
import { metricAt } from "./words/metricAt";
import type { Token } from "./words/tokens";
import { isVersion } from "./words/versions";

/** A benchmark or a model as a stretch of tokens: [from, to). */
export interface Named<Name> {
  from: number;
  to: number;
  text: string;
  name: Name;
}

/** A sentence with its names found. */
export interface NamedSentence {
  benchmarks: Named<BenchmarkName>[];
  models: Named<ModelName>[];
}

/** Names that the passage used as benchmarks before, by printed spelling; they count wherever they appear again. */
export type UsedAsBenchmark = Map<string, BenchmarkName>;

/** How far behind "on" a benchmark's name may begin: "on the challenging comprehensive multimodal reasoning benchmark X". */
const REACH = 8;
/** Words between a name and the noun that says what it is: "TIMIT phoneme recognition task". */
const NOUN_REACH = 4;

/**
 * The benchmarks of a sentence: those that the vocabulary knows, and names that are used as one ("on X", "the X
 * dataset", "X (84.1%)", "A, B and X"). `own` are names of systems, which are never taken for benchmarks by place alone.
 */
export function namesIn(
  text: string,
  tokens: Token[],
  own: Set<string>,
  used: UsedAsBenchmark,
  v: Vocabulary,
): NamedSentence {
  if (tokens.length === 0) return { benchmarks: [], models: [] };
  const known = knownIn(tokens, (at) => benchmarkAt(text, at, v));
  const models = knownIn(tokens, (at) => modelAt(text, at, v)).filter(
    (m) => !known.some((k) => overlaps(k, m)),
  );
  const taken = tokens.map(() => 0);
  for (const m of known) taken.fill(1, m.from, m.to);
  for (const m of models) taken.fill(2, m.from, m.to);
  const benchmarks = [...known];
  const add = (start: number, end: number) => {
    let from = start;
    let to = bracketedShort(tokens, from, end) ? end + 3 : end;
    // "presentation Attack (WMCA) database": the short form is the name, what stands before it is not all of it.
    if (
      to === end &&
      tokens[end]?.text === "(" &&
      tokens[end + 2]?.text === ")" &&
      isStrongName(tokens[end + 1]!.text) &&
      isNameWord(tokens[end + 1])
    ) {
      from = end + 1;
      to = end + 2;
    }
    const printed = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
    const name = used.get(printed) ?? nameBenchmark(printed, v);
    used.set(printed, name);
    taken.fill(1, from, to);
    benchmarks.push({ from, to, text: printed, name });
  };
  for (let i = 0; i < tokens.length; i++) {
    const other = taken[i] === 1 ? null : otherSplit(tokens, i, benchmarks, v);
    if (other) {
      taken.fill(1, i, i + 1);
      benchmarks.push(other);
      continue;
    }
    if (taken[i] === 1 || !isNameStart(tokens, i, taken)) continue;
    const to = runEnd(tokens, i, taken);
    const printed = text.slice(tokens[i]!.start, tokens[to - 1]!.end);
    const isOwn = own.has(printed) || isOwnVersion(tokens[i]!.text, own);
    const asModel = taken[i] === 2;
    if (used.has(printed) && !asModel) add(i, to);
    else if (followedByNoun(tokens, to, taken) && precededByPreposition(tokens, i, true)) add(i, to);
    else if (!isOwn && !asModel && to > i && followedByDatasetWord(tokens, to)) add(i, to);
    else if (!isOwn && !asModel && BENCHMARK_NAME.test(tokens[to - 1]!.text)) add(i, to);
    else if (!isOwn && !asModel && afterOn(tokens, i) && !metricAt(tokens, i)) add(i, to);
    else if (!isOwn && !asModel && isListed(tokens, i, taken) && !opensClause(tokens, i, to)) add(i, to);
    else if (
      !isOwn &&
      !asModel &&
      (holdsScore(tokens, to) || changesLikewise(tokens, to, taken)) &&
      (isStrongName(tokens[i]!.text) || opensItem(tokens, i)) &&
      !metricAt(tokens, i) &&
      !isComparedWith(tokens, i)
    )
      add(i, to);
    i = Math.max(i, to - 1);
  }
  benchmarks.sort((a, b) => a.from - b.from);
  return {
    benchmarks: benchmarks.filter((b, k) => !isMetricName(tokens, b) && !isPrefix(b, benchmarks[k + 1])),
    models,
  };
}

/** "Labeled Faces in the Wild (LFW)": the short form in brackets is the same name. */
function bracketedShort(tokens: Token[], from: number, to: number): boolean {
  if (tokens[to]?.text !== "(" || tokens[to + 2]?.text !== ")" || !isNameWord(tokens[to + 1])) return false;
  return to - from > 1 && tokens[to + 1]!.text[0]!.toLowerCase() === tokens[from]!.text[0]!.toLowerCase();
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What a name in small letters has: "enwik8", "ogbn-arxiv"; not "drop". */
const NAME_SIGN = /[-\d]/;

/** Names that the vocabulary knows. In prose they begin with a word that has a capital or a digit in it. */
function knownIn<Name>(tokens: Token[], mentionAt: (at: number) => Mention<Name> | null): Named<Name>[] {
  const named: Named<Name>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word" && token.quantity === null) continue;
    if (token.lower === token.text && !NAME_SIGN.test(token.text)) continue;
    const mention = mentionAt(token.start);
    if (!mention) continue;
    let to = i + 1;
    while (to < tokens.length && tokens[to]!.start < mention.end) to++;
    named.push({ from: i, to, text: mention.text, name: mention.name });
    i = to - 1;
  }
  return named;
}

function isMetricName(tokens: Token[], b: Named<BenchmarkName>): boolean {
  if (b.name.known) return false;
  const metric = metricAt(tokens, b.from);
  return metric !== null && metric.to >= b.to;
}

/** Languages, tasks and things that are printed like names and are no benchmarks by themselves. */
const NO_BENCHMARKS = new Set(
  `english german french chinese japanese arabic spanish italian russian czech korean hindi persian turkish portuguese dutch vietnamese urdu bengali
   ner pos ocr qa vqa nmt smt mt asr srl nli nlu nlg lm lms mi re ir tts gan gans vae bert nvidia tesla titan intel amazon google microsoft facebook
   unsupervised supervised semi-supervised self-supervised gpu cpu fps rgb rgb-d 2d 3d 4d x-ray mri ct ecg eeg
   franka jetson orin iphone android ios linux windows a100 h100 v100 h200 b200 rtx tpu npu`.split(/\s+/),
);

function isNameStart(tokens: Token[], i: number, taken: number[]): boolean {
  const token = tokens[i]!;
  if (!isNameWord(token) || token.text.startsWith("\\")) return false;
  if (Object.hasOwn(SPLITS, token.lower) || NO_BENCHMARKS.has(token.lower)) return false;
  if (DATASET_NOUNS.has(token.lower) && !isNameWord(tokens[i + 1])) return false;
  // "CoNLL 2012 Shared Task": what follows a name at once is no other name.
  return taken[i] !== 1 && !(i > 0 && taken[i - 1] === 1);
}

/** Name words, and the years and versions behind them: "WMT 2014 English-German", "SQuAD 2.0". */
function runEnd(tokens: Token[], from: number, taken: number[]): number {
  let to = from + 1;
  while (to < tokens.length && taken[to] !== 1) {
    const token = tokens[to]!;
    const glue = tokens[to]!.text === "of" || tokens[to]!.text === "in" || tokens[to]!.text === "the";
    if (isNameWord(token) && !metricAt(tokens, to)) to++;
    else if (isVersion(token)) to++;
    else if (glue && spelledOut(tokens, from, to)) to++;
    else break;
  }
  return to;
}

/** "Labeled Faces in the Wild (LFW)": small words belong to the name where a short form follows in brackets. */
function spelledOut(tokens: Token[], from: number, at: number): boolean {
  for (let i = at; i < Math.min(tokens.length - 1, at + 6); i++) {
    if (tokens[i]!.text === "(")
      return isNameWord(tokens[i + 1]) && tokens[i + 1]!.text[0] === tokens[from]!.text[0];
    if (!isNameWord(tokens[i]) && !["of", "in", "the", "and"].includes(tokens[i]!.lower)) return false;
  }
  return false;
}

/** "X dataset", "X question answering benchmark", "X test set". */
const SETS = new Set(["test", "val", "validation", "dev", "evaluation"]);
const NO_NOUN_BEHIND = new Set(
  "a an the that which and or show shows we our is are was were has have can captures data".split(" "),
);
function followedByNoun(tokens: Token[], to: number, taken: number[]): boolean {
  // "Ego4D Moment Queries Challenge 2022": the noun is part of the name.
  if (
    DATASET_NOUNS.has(tokens[to - 1]!.lower) ||
    (isVersion(tokens[to - 1]!) && DATASET_NOUNS.has(tokens[to - 2]?.lower ?? ""))
  )
    return true;
  for (let i = to; i < Math.min(tokens.length, to + NOUN_REACH); i++) {
    const token = tokens[i]!;
    if (token.text === "(" && tokens[i + 2]?.text === ")") {
      i += 2;
      continue;
    }
    if (token.kind !== "word" || taken[i] === 1 || PREPOSITIONS.has(token.lower)) return false;
    if (DATASET_NOUNS.has(token.lower)) return true;
    if (token.lower === "set" || token.lower === "split") return SETS.has(tokens[i - 1]!.lower);
    if (NO_NOUN_BEHIND.has(token.lower)) return false;
  }
  return false;
}

const DATASET_WORDS = new Set(
  "dataset datasets benchmark benchmarks corpus database leaderboard testbed".split(" "),
);
function followedByDatasetWord(tokens: Token[], to: number): boolean {
  const at = tokens[to]?.text === "(" && tokens[to + 2]?.text === ")" ? to + 3 : to;
  return DATASET_WORDS.has(tokens[at]?.lower ?? "") && isNameWord(tokens[to - 1]);
}

const CLAUSES = new Set(
  "that which show shows showed demonstrate demonstrates we is are was were".split(" "),
);
const LOCATIVES = new Set("on in for at across over of to".split(" "));
function precededByPreposition(tokens: Token[], i: number, adjectives: boolean): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word") return token.text === "," || token.text === "(" || token.text === "/";
    if (LOCATIVES.has(token.lower)) return true;
    if (token.lower === "and" || token.lower === "the") {
      if (token.lower === "and") return true;
      continue;
    }
    if (!adjectives || COMPARATORS.has(token.lower) || NO_NOUN_BEHIND.has(token.lower)) return false;
  }
  return i === 0;
}

/** "on X", "on the widely used X": only small words in between, none of them a verb or noun of comparison. */
function afterOn(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const token = tokens[k]!;
    if (token.kind !== "word" || isNameWord(token)) return false;
    if (token.lower === "on")
      return ![
        "based",
        "depending",
        "depends",
        "relying",
        "relies",
        "built",
        "focus",
        "focusing",
        "trained",
        "builds",
        "building",
      ].includes(tokens[k - 1]?.lower ?? "");
    if (
      PREPOSITIONS.has(token.lower) ||
      RISE_NOUNS.has(token.lower) ||
      FALL_NOUNS.has(token.lower) ||
      CLAUSES.has(token.lower)
    )
      return false;
  }
  return false;
}

/** "on A, B, and X": a name that goes on a list of benchmarks. */
function isListed(tokens: Token[], i: number, taken: number[]): boolean {
  let k = i - 1;
  while (
    k >= 0 &&
    (tokens[k]!.text === "," ||
      tokens[k]!.lower === "and" ||
      tokens[k]!.text === "/" ||
      tokens[k]!.text === "&" ||
      tokens[k]!.lower === "the")
  )
    k--;
  if (k < 0 || k === i - 1 || taken[k] !== 1) return false;
  while (k > 0 && taken[k - 1] === 1) k--;
  return isListed(tokens, k, taken) || precededByPreposition(tokens, k, true) || holdsScore(tokens, i + 1);
}

const SPEECH_SPLITS = new Set(["test-clean", "test-other", "dev-clean", "dev-other"]);
/** "LibriSpeech test-clean and test-other", "MMMU val and test": the split alone stands for its benchmark once more. */
function otherSplit(
  tokens: Token[],
  i: number,
  benchmarks: Named<BenchmarkName>[],
  v: Vocabulary,
): Named<BenchmarkName> | null {
  const { text, lower } = tokens[i]!;
  if (!Object.hasOwn(SPLITS, lower)) return null;
  const last = benchmarks.findLast((b) => b.to <= i);
  const end =
    last && /^(.*\S)[\s-]+((?:test|dev)-(?:clean|other)|testmini|val|validation|test|dev)$/i.exec(last.text);
  const joined = last?.to === i - 1 && ["and", "/", ","].includes(tokens[i - 1]!.lower);
  if (!last || !end || !(joined || SPEECH_SPLITS.has(lower)) || metricAt(tokens, i + 1)) return null;
  return { from: i, to: i + 1, text, name: nameBenchmark(`${end[1]} ${text}`, v) };
}

/** "NIST 2000 Switchboard": the name that is known is the benchmark. */
function isPrefix(b: Named<BenchmarkName>, next: Named<BenchmarkName> | undefined): boolean {
  return next !== undefined && !b.name.known && next.name.known && next.from === b.to;
}

/** "Foo-7B" where the paper's own system is Foo: a size of it. */
const VERSION = /^-(?:\d|(?:large|base|small|tiny|mini|nano|pro|instruct|zero|rl|sft|r1)\b)/i;
function isOwnVersion(text: string, own: Set<string>): boolean {
  if (own.has(text)) return true;
  for (let at = text.indexOf("-"); at > 0; at = text.indexOf("-", at + 1))
    if (own.has(text.slice(0, at)) && VERSION.test(text.slice(at))) return true;
  return false;
}

/** "On A and B, Foo scores 63.3": behind a comma a name with a verb opens the clause, and ends the list. */
function opensClause(tokens: Token[], i: number, to: number): boolean {
  // "61.0 F1 on A and ZQDS of 88.6": there it is a metric.
  if (["of", "="].includes(tokens[to]?.lower ?? "") && tokens[to + 1]?.quantity) return true;
  return tokens[i - 1]?.text === "," && RESULT_VERBS.has(tokens[to]?.lower ?? "");
}

/** "improves A from 60.1 to 65.2 and X from 51.0 to 55.4": a name goes on as the benchmark before it did. */
function changesLikewise(tokens: Token[], to: number, taken: number[]): boolean {
  const link = tokens[to]?.lower;
  if ((link !== "to" && link !== "from") || tokens[to + 1]?.quantity?.never !== null) return false;
  for (let k = to - 1; k > 0; k--)
    if (taken[k - 1] === 1 && tokens[k]!.lower === link && tokens[k + 1]?.quantity) return true;
  return false;
}

/** Where an item of a list begins: behind a comma, "and", "as", "on", a colon or a bracket. */
function opensItem(tokens: Token[], i: number): boolean {
  return [",", "and", "as", "on", ":", ";", "(", "/"].includes(tokens[i - 1]?.lower ?? "");
}

/** "X (F1 of 84.1)", "X: DC = 0.947": the number may stand behind its metric. */
function behindMetric(tokens: Token[], at: number): number {
  const metric = metricAt(tokens, at);
  const short = /^[A-Z]{2,5}$/.test(tokens[at]?.text ?? "") ? at + 1 : at;
  const to = metric?.to ?? short;
  return to > at && ["of", "=", ":"].includes(tokens[to]?.lower ?? "") ? to + 1 : to;
}

/** "X (84.1%)", "X (+4.9%)", "X: 0.910": a name that holds a score. */
function holdsScore(tokens: Token[], to: number): boolean {
  const open = tokens[to]?.text;
  if (open !== "(" && open !== ":") return false;
  const q = tokens[behindMetric(tokens, to + 1)]?.quantity;
  return (
    q !== undefined && q !== null && q.never === null && (q.percent || q.sign !== null || q.low.includes("."))
  );
}
