import type { Paper } from "../../../dataset/result";
import { findBenchmarks, nameBenchmark } from "../../names/benchmarks";
import { isLanguage } from "../../names/languagePairs";
import { isArchitecture, namesModel } from "../../names/models";
import { nameOfTitle } from "../../names/titleNames";
import type { Vocabulary } from "../../names/vocabulary";
import { isMetric } from "./measures";
import { inEachSize, type Named, withoutTraining } from "./namedIn";

/**
 * The benchmark that a caption names, or the pair of which one is adapted to the other; `sole` where it names no other.
 * Without a known one, or before it, the data set that running text calls one; else the thing "on X". The sentence right
 * above a table says it before its heading does, and a heading of two says nothing.
 */
export function captionBenchmark(text: string | null, headings: string[], v: Vocabulary): Named | null {
  if (text === null) return null;
  const caption = inEachSize(withoutTraining(text));
  const nearest = nearestSentence(caption);
  const above = nearest === null ? null : benchmarkIn(nearest, v);
  if (above?.sole) return above;
  const heading = headings[0] ?? "";
  const ofBoth = heading !== "" && caption.startsWith(heading) && namesTwo(heading, v);
  return benchmarkIn(ofBoth ? caption.slice(heading.length).trim() : caption, v);
}

/** From one data set to another: "GTA5 to Cityscapes". */
const TO = /^\s*(?:to|→|⇒|->|\u27f6)\s*$/u;

function namesTwo(heading: string, v: Vocabulary): boolean {
  const [first, second, ...more] = findBenchmarks(heading, v);
  if (first === undefined || second === undefined) return false;
  const isPair = TO.test(heading.slice(first.end, second.start));
  return !isPair && [second, ...more].some(({ name }) => name.benchmark !== first.name.benchmark);
}

/** The last sentence of the paragraph between a heading and its table. */
function nearestSentence(caption: string): string | null {
  const lines = caption.split("\n");
  return lines.length === 1 ? null : (lines.at(-1)?.split(SENTENCE_END).at(-1) ?? null);
}

/** "on OakSet. We"; not "vs. OakSet", "Tab. 3". */
const SENTENCE_END = /(?<=[\p{L}\d)\]]{3}\s?\.)\s+(?=\p{Lu})|\n/u;

function benchmarkIn(caption: string, v: Vocabulary): Named | null {
  const mentions = findBenchmarks(caption, v);
  const [first, second] = mentions;
  const called = ON_DATASET.exec(caption);
  if (first === undefined || (called !== null && called.index + called[0].length < first.start)) {
    const small = first === undefined ? inSmallLetters(caption, v) : null;
    const phrase = small ?? datasetPhrase(caption, v);
    return phrase === null ? null : { name: phrase, printed: phrase, sole: true };
  }
  if (second !== undefined && TO.test(caption.slice(first.end, second.start))) {
    const pair = `${first.name.benchmark} to ${second.name.benchmark}`;
    return { name: pair, printed: caption.slice(first.start, second.end), sole: true };
  }
  const names = new Set(mentions.map((mention) => mention.name.benchmark));
  const stems = new Set([...names].map((name) => name.replace(/ \d+x\d+$/, "")));
  // Of one data set in several sizes the caption does not say which.
  if (names.size > 1 && stems.size === 1) return null;
  return { name: first.name.benchmark, printed: first.text, sole: names.size === 1 };
}

/** "OakSet", "WMT14", "nuScenes", "Sydney Urban Objects"; not "iPhone". */
const NAME = String.raw`(\\[A-Za-z]{3,}|(?:(?!i(?:Phone|Pad|OS)|macOS|vLLM)[a-z]{0,6}[A-Z][\w&+.'’-]*|[A-Z]*\d[\w.-]*)(?:[ /-](?:[A-Z][\w&+.'’-]*|\d[\w.-]*|of|and))*)`;

/** "Dataset: ", "Evaluation benchmark = ": what a data set's name stands behind in a line of its own. */
const STATES = String.raw`(?:(?:[Tt]est|[Ee]val(?:uation)?|[Tt]arget) )?(?:[Dd]ata ?[Ss]et|[Bb]enchmark|[Cc]orpus|[Tt]est ?[Ss]et)(?: [Nn]ame)?\s?[:=：]\s?`;

const ON_DATASET = new RegExp(
  String.raw`\b(?:on|for|in|of|from|over)\s+(?:the\s+)?(?:\w+\s+){0,2}?${NAME}(?:\s+(?!(?:on|in|for|of|from|over|with|using|and|by|to)\b)\w+){0,3}?\s+(?:data ?set|benchmark|corpus|test ?set|validation|val|dev|test|task|track|challenge|database|leaderboard|collection)\b`,
  "u",
);

/** "on Oak-QA", "on a small subset of the Oak-QA", "on the validation set of Oak-QA"; not behind the first sentence, nor "on UCI datasets", which are many, nor "for Transformer models". */
const ON_NAME = new RegExp(
  String.raw`^[^.]*?\b(?:on|for)\s+(?:(?:an?|the)\s+(?:[a-z-]{1,20}\s+){0,2}(?:sub)?(?:set|split)\s+of\s+)?(?:the\s+)?${NAME}(?![\w&+'’-])(?!\s+(?:(?:\w+\s+)?(?:data ?sets|benchmarks|corpora|tasks)|(?:architecture|backbone|encoder|decoder|network|model)s?)\b)`,
  "u",
);

/** "EG1800 validation results", "FBMS leaderboard", "Fir-3D Benchmark"; not "Quantitative results". */
const RESULTS_OF =
  /^((?!(?:TTS|ASR|NER|QA|VQA|NLI|NLP|NLU|NLG|MT|RL|SR|OCR|VOS|SLU|AST|TTA|LLM|VLM|MLLM|CLIP|ViT|SSL|KD|NAS)s? )(?=[^\s]*(?:\d|[A-Z][^\s]*[A-Z]))[A-Z][\w+.-]+)(?: (?:validation|val|test|dev)(?:[- ]set)?)? (?:results?|performances?|scores?|accurac(?:y|ies)|leaderboard|evaluation|comparisons?|[Bb]enchmark|[Dd]ata ?set)\b/mu;

/** "Results: Oak-3D", "3. Evaluation - FirNLI". */
const RESULTS_THEN =
  /^(?:\d[\d.]* )?(?:Results?|Evaluation|Performance|Experiments?)(?:: | [-–—] )(?=[^\s]*(?:\d|[A-Z][^\s]*[A-Z]))([A-Z][\w+.-]+)$/mu;

/** Headings that name what stands below them, and no data set. */
const GENERAL_HEADING =
  /^(?:results?|performance|evaluation|table|main|experiment|ablation|leaderboards?|benchmarks?|comparisons?|metrics|scores?|accuracy|quantitative|qualitative|overall|our|models?\b|download|detailed|details|full|summary|statistics|training|usage|quick|introduction|overview|highlights?|key|more|other|additional|news|updates?|pre-?trained|effectiveness|expected|supported|(?:notes?|remarks?|install(?:ation)?|getting started|requirements|paper|abstract|citation|features|references|links)\b)|\b(?:results?|models?|performances?|evaluations?|experiments?|zoo|baselines?|training|tuning)$/i;

/** "IWSLT'14 and WMT'16" are two; "Science and Technology" can be one. */
const TWO_NAMES = /\d\S* and [A-Z]/;

/** "LongClip Bench Leaderboard" is that of LongClip Bench; not "Main Leaderboard". */
const LEADERBOARD =
  /^(?!(?:The|Our|Main|Overall|Public|Private|Current|Official|Test|Full|New|Open|Live) )([A-Z][\w.+-]*(?: [A-Z][\w.+-]*){0,3}) [Ll]eaderboard\b/u;

/** "on 2048x1024" says how large the pictures are. */
const RESOLUTION = /^\d+(?:\s?[x×]\s?\d+)?$/;

/** "Dataset: OakSet", "Benchmark = Fir-3D"; not "Dataset: OakSet, FirSet", "Dataset: Elm and Fir". */
const STATED = new RegExp(
  String.raw`(?:^|\n)${STATES}(?![^\n.;(]*(?:[,&+]|\sand\s))${NAME}(?=$|[\n.;(]|\s)`,
  "u",
);

/** "on Object Detection" says what is done. */
const TASK =
  /(?:^| )(?:Recognition|Translation|Detection|Segmentation|Classification|Generation|Understanding|Retrieval|Estimation|Answering|Summari[sz]ation|Modell?ing|Synthesis|Tracking|Prediction|Reasoning|Captioning|Parsing|Learning)$/;

/** "Table 3", "Task 2": what is numbered so. */
const NUMBERED =
  /^(?:Table|Section|Sec|Figure|Fig|Appendix|Stage|Phase|(?:Sub)?[Tt]ask|Step|Part|Track|RQ|Q)\b/;
/** "A100", "FP16", "PyTorch", "RAG": what computes, how and by what kind of method. */
const MACHINERY =
  /^(?:[AHVTLB](?:100|200|40|4)|RTX|GTX|TPU|NVIDIA|[CGN]PUs?|CUDA|FP\d+|BF16|INT\d|ONNX|PyTorch|TensorFlow|TensorRT|JAX|API|AI|ML|RAG|CNN|RNN|LSTM|GRU|SVM|MLP|GAN|GNN)(?![A-Za-z])/;

/** How running text names a data set: "on the Sydney Urban Objects dataset", "results on WMT14". */
function datasetPhrase(caption: string, v: Vocabulary): string | null {
  const called = STATED.exec(caption) ?? ON_DATASET.exec(caption);
  const named = [ON_NAME, RESULTS_OF, RESULTS_THEN, LEADERBOARD].map((phrase) => phrase.exec(caption));
  const found = [called, ...named].find((m) => m && !RESOLUTION.test(m[1] ?? ""));
  const name = (found?.[1] ?? "").replace(/[.,'’]+$|\s(?:and|of)$/g, "");
  const isOther =
    found !== called &&
    (TASK.test(name) || MACHINERY.test(name) || namesModel(name, v) || isArchitecture(name));
  // "On English test sets" is on several.
  return name === "" || isOther || TWO_NAMES.test(name) || isLanguage(name) ? null : name;
}

/** "on the extended librispeech ST dataset". */
const IN_SMALL_LETTERS =
  /\b(?:on|for|in|of|from|over) (?:the )?((?:[a-z][\w-]{1,20} ){1,3})([A-Z][\w-]{0,15} )?(?:data ?set|benchmark|corpus|test ?set)\b/;
/** "LibriSpeech", "CIFAR-10": no word of plain English is written so. */
const INNER_CAPITAL = /.[\p{Lu}\d]/u;

/** The name that the registry has of what a caption writes in small letters, with what stands behind it: "LibriSpeech ST". */
function inSmallLetters(caption: string, v: Vocabulary): string | null {
  const [, words = "", behind = ""] = IN_SMALL_LETTERS.exec(caption) ?? [];
  const last = words.trim().split(" ").at(-1) ?? "";
  const { known, benchmark } = nameBenchmark(last, v);
  return known && INNER_CAPITAL.test(benchmark) ? `${benchmark} ${behind}`.trim() : null;
}

/** "Main Results on OakBench-2"; not "Ablation on LoRA". */
const RESULTS_ON = /\b(?:results?|performance|evaluations?|experiments?|comparisons?|scores|accuracy) on\b/i;
/** The data set that the heading of a section names though nobody knows it: "Main Results on OakBench-2"; not "Results on Apples". */
export function unknownInHeading(heading: string, v: Vocabulary): Named | null {
  const name = RESULTS_ON.test(heading) ? datasetPhrase(heading, v) : null;
  if (name === null || !INNER_CAPITAL.test(name) || NUMBERED.test(name)) return null;
  return { name, printed: name, sole: false };
}

/** "OakBench", "FirQA-2": what a line in bold is as a rule no system's name by. */
const CALLED_SET = /^[\p{Lu}][\w.+-]*(?:[Bb]ench|Eval|QA|NLI|Set|Corpus)(?:[- ]?(?:\d[\w.]*|[A-Z]{1,3}))?$/u;

/** A heading over more than the table stands for itself: "Sydney Urban Objects"; not the page's own, which is as a rule a system's. */
export function bareHeading(
  [heading = "", ...rest]: string[],
  { title }: Paper,
  v: Vocabulary,
): Named | null {
  const name = heading.replace(/^[^\p{L}\p{N}]+|[:.]$/gu, "");
  const [below = ""] = rest;
  if (GENERAL_HEADING.test(name) && CALLED_SET.test(below))
    return { name: below, printed: below, sole: true };
  if (heading === title || nameOfTitle(title) === name) return null;
  if (rest.length === 0 || TWO_NAMES.test(rest.join(" ")) || namesTwo(heading, v)) return null;
  if (name === "" || name.length > 60 || GENERAL_HEADING.test(name) || isMetric(name)) return null;
  return { name, printed: name, sole: true };
}
