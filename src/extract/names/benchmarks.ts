import type { Benchmark } from "../../dataset/dataset";
import { withoutCitation } from "./citations";
import { languagePairIn } from "./languagePairs";
import { remember } from "./remember";
import { hitsAt, startsWord } from "./trie";
import {
  canonicalOf,
  foldSuffix,
  qualifierOf,
  type BenchmarkName,
  type Mention,
  type Qualifier,
  type Vocabulary,
} from "./vocabulary";

/**
 * Suffixes that mean the same on every benchmark, by their folded spelling; "" says nothing. A benchmark's own
 * meanings stand in the registry and come first.
 */
const SUFFIXES: Record<string, string> = {
  testmini: "split:testmini",
  mini: "split:mini",
  minitest: "split:testmini",
  minisplit: "split:mini",
  val: "split:val",
  valid: "split:val",
  validation: "split:val",
  dev: "split:dev",
  minival: "split:minival",
  val5k: "split:val5k",
  test: "split:test",
  testdev: "split:test-dev",
  teststd: "split:test-std",
  clean: "split:clean",
  noisy: "split:noisy",
  testclean: "split:test-clean",
  testother: "split:test-other",
  devclean: "split:dev-clean",
  devother: "split:dev-other",
  testa: "split:testA",
  testb: "split:testB",
  devtest: "split:devtest",
  train: "split:train",
  full: "split:full",
  subset: "split:subset",
  devval: "split:dev+val",
  public: "split:public",
  private: "split:private",
  visiononly: "vision-only",
  visionintensive: "vision-intensive",
  visiondominant: "vision-dominant",
  textdominant: "text-dominant",
  textlite: "text-lite",
  textonly: "text-only",
  strict: "strict",
  loose: "loose",
  worst: "worst",
  worstcase: "worst",
  wosubs: "w/o subs",
  wosub: "w/o subs",
  wosubtitles: "w/o subs",
  wosubtitle: "w/o subs",
  withoutsubtitles: "w/o subs",
  nosubs: "w/o subs",
  withoutsubs: "w/o subs",
  wsubs: "w/ subs",
  wsub: "w/ subs",
  wsubtitles: "w/ subs",
  wsubtitle: "w/ subs",
  withsubtitles: "w/ subs",
  withsubs: "w/ subs",
  short: "short",
  medium: "medium",
  long: "long",
  easy: "easy",
  hard: "hard",
  perception: "perception",
  cognition: "cognition",
  reasoning: "reasoning",
  image: "image",
  img: "image",
  english: "EN",
  en: "EN",
  chinese: "CN",
  cn: "CN",
  cot: "CoT",
  direct: "direct",
  zeroshot: "0-shot",
  fewshot: "few-shot",
  ood: "OOD",
  indomain: "in-domain",
  acc: "metric:accuracy",
  accuracy: "metric:accuracy",
  em: "metric:EM",
  exactmatch: "metric:EM",
  f1: "metric:F1",
  f1score: "metric:F1",
  bleu: "metric:BLEU",
  bleu4: "metric:BLEU-4",
  rougel: "metric:ROUGE-L",
  rouge1: "metric:ROUGE-1",
  rouge2: "metric:ROUGE-2",
  meteor: "metric:METEOR",
  cider: "metric:CIDEr",
  spice: "metric:SPICE",
  miou: "metric:mIoU",
  iou: "metric:IoU",
  map: "metric:mAP",
  anls: "metric:ANLS",
  score: "metric:score",
  wer: "metric:WER",
  cer: "metric:CER",
  per: "metric:PER",
  perplexity: "metric:perplexity",
  ppl: "metric:perplexity",
  winrate: "metric:win rate",
  relaxedaccuracy: "metric:relaxed accuracy",
  relaxedacc: "metric:relaxed accuracy",
  top1: "metric:top-1 accuracy",
  top5: "metric:top-5 accuracy",
  fid: "metric:FID",
  elo: "metric:Elo",
  mae: "metric:MAE",
  errorrate: "metric:error rate",
  microaverageaccuracy: "metric:micro-average accuracy",
  macroavgacc: "metric:macro-average accuracy",
  finalem: "metric:final EM",
  averageem: "metric:average EM",
  all: "",
  overall: "",
  total: "",
  avg: "",
  average: "",
  set: "",
  split: "",
  testset: "split:test",
  valset: "split:val",
  validationset: "split:val",
  devset: "split:dev",
  benchmark: "",
  bench: "",
  dataset: "",
};
/** "pass@1", "cons@64", "maj@8", "R@1", "rec@IoU". */
const AT_METRIC = /^(?:pass|cons|maj|avg|mean|best|r|recall|rec|p|hit|hits|ndcg|acc|mrr|map)@[\w.=]+$/i;
/** "5-shot", "16 frames": a protocol that is part of the column's identity. */
const COUNTED = /^\d+[- ]?(?:shots?|frames?|fps)$/i;
/** "v2": another data set than the one without, as scores on both differ; in brackets it only says which. */
const VERSION = /^v\d+(?:\.\d+)*$/i;
/** A suffix that can stand after a name in running text, apart from it: " testmini", " val". */
const APART =
  /^ ([Tt]est-?[Mm]ini|val5k|minival|val|validation|devtest|dev(?:-clean|-other)?|test(?:-dev|-std|-clean|-other)?)(?: set| split)?(?![\w-])/;
/** "test accuracy", "test suite": there "test" is no split. */
const NOT_A_SPLIT =
  /^ (?:test|dev|val|validation) (?:accurac|error|score|case|suite|perform|time|loss|data|bench)/;
/** " matched", " distractor": a part that the benchmark itself lists; not the verb of "MNLI matched BERT". */
const OWN_APART = /^ ([a-z]{5,})(?![\w-]| [A-Z])/;
const JOINED = /^[-_]([A-Za-z][A-Za-z0-9]*(?:[-_](?:[Oo]nly|dev|std|mini))?)(?![\w-])/;
const BRACKETED = /^\s?[([]([^()[\]]{1,40})[)\]]/;
const MARKERS = /(?:[*†‡§¶⋆★☆✝↑↓#]|\\(?:dagger|ddagger|ast|uparrow|downarrow)|\^\{?[*†‡]\}?|\$)+$/u;
const JUDGE =
  /^(?:judged by |judge:? ?|by |eval(?:uated)? by )?((?:gpt|chatgpt|claude|gemini|llama|qwen|deepseek)[\w.\- ]*)$/i;

/**
 * Names a printed benchmark: exactly, then folded, then without its listed suffixes. A qualifier in brackets after a
 * known name that is not listed is kept as the variant, so that two columns never become one. What is not known
 * keeps its printed form.
 */
export function nameBenchmark(printed: string, v: Vocabulary): Readonly<BenchmarkName> {
  return remembered(printed, v);
}

const remembered = remember((printed: string, v: Vocabulary): BenchmarkName => {
  const text = withoutCitation(printed.replace(/<br\s*\/?>|\s+/gi, " ").trim());
  return (
    wholeName(text, v) ??
    wholeName(text.replace(MARKERS, "").trim(), v) ??
    environmentName(text.replace(MARKERS, "").trim(), v) ??
    pairedName(text.replace(MARKERS, "").trim(), v) ??
    qualifiedName(text.replace(MARKERS, "").trim(), v) ??
    prefixedName(text.replace(MARKERS, "").trim(), v) ??
    unknownName(text)
  );
});

/** All known benchmarks that a text names, with the suffixes printed at them; in order, never overlapping. */
export function findBenchmarks(text: string, v: Vocabulary): Mention<BenchmarkName>[] {
  return mentionsIn(text, (start) => benchmarkAt(text, start, v));
}

/** One walk over the text's word starts; after a mention it goes on behind it. */
export function mentionsIn<Name>(
  text: string,
  mentionAt: (start: number) => Mention<Name> | null,
): Mention<Name>[] {
  const mentions: Mention<Name>[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!startsWord(text, i)) continue;
    const mention = mentionAt(i);
    if (!mention) continue;
    mentions.push(mention);
    i = mention.end - 1;
  }
  return mentions;
}

/** What the registry says of a canonical name. */
export function benchmarkFacts(name: string, v: Vocabulary): Benchmark | null {
  return v.benchmarks.facts.get(name) ?? null;
}

/** The end of a printed name in the text: braces that it opened are closed in it ("HumanEval^{+}"). */
export function endOf(text: string, from: number, last: number): number {
  let end = last + 1;
  const inside = text.slice(from, end);
  let open = inside.split("{").length - inside.split("}").length;
  while (open > 0 && text[end] === "}") {
    end += 1;
    open -= 1;
  }
  return end;
}

/** The known benchmark whose name begins at `from`, a word's start. */
export function benchmarkAt(text: string, from: number, v: Vocabulary): Mention<BenchmarkName> | null {
  for (const { form, last } of hitsAt(v.benchmarks.trie, text, from)) {
    const to = endOf(text, from, last);
    const suffix = suffixAfter(text, to, form.name, v);
    if (suffix) {
      const environment = environmentName(text.slice(from, suffix.end), v);
      return mention(text, from, suffix.end, environment ?? named(form.name, suffix.qualifier));
    }
    if (!endsWord(text, to)) continue;
    const longer = goesOn(text, to);
    if (longer > to) return mention(text, from, longer, nameBenchmark(text.slice(from, longer), v));
    // "84.1% on ImageNet at 224x224" only says what a model was given.
    const sized = RESOLUTION_AT.exec(text.slice(to, to + 16));
    const whole = sized && canonicalOf(`${form.printed} ${sized[1]}`, v.benchmarks);
    if (whole) return mention(text, from, to + sized[0].length, named(whole, null));
    const year = /^ (?:19|20)\d\d(?![\d.%])/.exec(text.slice(to, to + 7));
    if (year && /^[A-Z]+$/.test(form.printed))
      return mention(text, from, to + 5, unknownName(text.slice(from, to + 5)));
    return mention(text, from, to, named(form.name, null));
  }
  return null;
}

/** "2.0-Lite", "v1.2": what stands apart behind a name and makes it another's; "2.0" alone could be a score. */
const VERSION_BEHIND = /^ (?:\d+\.\d+-[A-Z][A-Za-z]*|[vV]\d+(?:\.\d+)*)(?![\w%])/;

/** "64x64": scores of pictures in two sizes are of two benchmarks. */
const RESOLUTION_BEHIND = /^ \d{2,4}[x×]\d{2,4}(?![\w%])/;
const RESOLUTION_AT = /^ at (\d{2,4}[x×]\d{2,4})(?![\w%])/;

/** Where a name ends whose version or pair of languages the registry does not list: "Spider 2.0-Lite", "WMT14 English-to-German". */
function goesOn(text: string, to: number): number {
  if (text[to] !== " ") return to;
  const rest = text.slice(to, to + 40);
  const version = VERSION_BEHIND.exec(rest) ?? RESOLUTION_BEHIND.exec(rest);
  if (version) return to + version[0].length;
  const pair = languagePairIn(rest.slice(1));
  return pair ? to + 1 + pair.length : to;
}

/** "WMT 2014 English-to-German" is WMT14 En-De; a pair that no row has stays apart from the other pairs. */
function pairedName(text: string, v: Vocabulary): BenchmarkName | null {
  const at = text.search(PAIR_AT_END);
  const found = at > 0 ? languagePairIn(text.slice(at + 1)) : null;
  if (!found || at + 1 + found.length < text.length) return null;
  const printed = text.slice(0, at);
  const short = printed.replace(/\s?['’]?(?:20)?(\d\d)$/, "$1");
  const whole = canonicalOf(`${short} ${found.pair}`, v.benchmarks);
  if (whole) return named(whole, null);
  const head = canonicalOf(printed, v.benchmarks) ?? (/^(?:WMT|IWSLT)\d\d$/.test(short) ? short : null);
  if (!head) return null;
  const canonical = canonicalOf(`${head} ${found.pair}`, v.benchmarks);
  return canonical ? named(canonical, null) : unknownName(`${head} ${found.pair}`);
}

const PAIR_AT_END = / \S+(?: ?[-–→⇒>]+ ?| to )?\S+$/;

/** True where no name goes on: "MATH" ends before "." but not in "MATH-Beyond", "MATH+" or "Qwen2.5". */
export function endsWord(text: string, end: number): boolean {
  const next = text[end] ?? " ";
  if (/[\p{L}\p{N}+*_]/u.test(next)) return false;
  if (/[-.‑]/.test(next))
    return (
      !/[\p{L}\p{N}]/u.test(text[end + 1] ?? " ") ||
      /^-(?:based|style|level|like)\b/.test(text.slice(end, end + 8))
    );
  return true;
}

function suffixAfter(
  text: string,
  end: number,
  name: string,
  v: Vocabulary,
): { qualifier: Qualifier; end: number } | null {
  const rest = text.slice(end, end + 48);
  const apart = NOT_A_SPLIT.test(rest) ? null : APART.exec(rest);
  if (apart) return { qualifier: listedSuffix(apart[1]!, name, v)!, end: end + apart[1]!.length + 1 };
  const part = OWN_APART.exec(rest)?.[1];
  const own = part && v.suffixes.get(name)?.get(part);
  if (own && !own.metric) return { qualifier: own, end: end + part.length + 1 };
  const joined = JOINED.exec(rest);
  const meaning = joined && listedSuffix(joined[1]!, name, v);
  if (joined && meaning) return { qualifier: meaning, end: end + joined[0].length };
  const bracketed = BRACKETED.exec(rest);
  const meanings = bracketed && listedParts(bracketed[1]!, name, v);
  return bracketed && meanings ? { qualifier: meanings, end: end + bracketed[0].length } : null;
}

function mention(text: string, start: number, end: number, name: BenchmarkName): Mention<BenchmarkName> {
  return { start, end, text: text.slice(start, end), name };
}

function wholeName(text: string, v: Vocabulary): BenchmarkName | null {
  const name = canonicalOf(text, v.benchmarks);
  return name === null ? null : named(name, null);
}

/** "Walker2d-v3": an environment's version is part of its name, as scores on two of them are of two tasks. */
const ENVIRONMENT = /^([A-Z][A-Za-z\d]+)-v\d$/;

function environmentName(text: string, v: Vocabulary): BenchmarkName | null {
  const name = canonicalOf(ENVIRONMENT.exec(text)?.[1] ?? "", v.benchmarks);
  const isPlayed = name !== null && v.benchmarks.facts.get(name)?.domain === "robotics and games";
  return isPlayed ? { ...named(name, null), benchmark: text } : null;
}

/** Every split of a name is looked up; what is longer than any heading is none. */
const LONGEST_NAME = 200;

/** The longest known beginning whose rest is all qualifiers: brackets take anything, words only what is listed. */
function qualifiedName(text: string, v: Vocabulary): BenchmarkName | null {
  if (text.length > LONGEST_NAME) return null;
  for (let i = text.length - 1; i > 0; i -= 1) {
    const rest = text.slice(i);
    if (/[\p{Ll}\d]/u.test(text[i - 1]!) && /^\p{Ll}/u.test(rest) && !gluedSuffix(rest)) continue;
    const name = canonicalOf(text.slice(0, i).trim(), v.benchmarks);
    if (name === null) continue;
    const qualifier = restQualifier(rest, name, v);
    if (qualifier) return named(name, qualifier);
  }
  return null;
}

/** "LC AlpacaEval 2.0": what the benchmark itself lists as its suffix may stand before it. */
function prefixedName(text: string, v: Vocabulary): BenchmarkName | null {
  const at = text.indexOf(" ");
  const name = at < 1 ? null : canonicalOf(text.slice(at + 1), v.benchmarks);
  const qualifier = name && v.suffixes.get(name)?.get(foldSuffix(text.slice(0, at)));
  return name && qualifier ? named(name, qualifier) : null;
}

/** Only splits are printed without any joint: "MMMUval", "DocVQAtest". */
function gluedSuffix(rest: string): boolean {
  return /^(?:val|test|testmini|dev|mini)$/.test(rest);
}

function restQualifier(rest: string, name: string, v: Vocabulary): Qualifier | null {
  const brackets = [...rest.matchAll(/[([{]([^()[\]{}]*)[)\]}]/g)].map((m) =>
    bracketQualifier(m[1]!, name, v),
  );
  const words = rest.replace(/[([{][^()[\]{}]*[)\]}]/g, " ").replace(/^[\s\-_:^,/@|]+|[\s\-_:^,/@|]+$/g, "");
  const spoken = words === "" ? null : listedWords(words, name, v);
  if (words !== "" && !spoken) return null;
  return [spoken, ...brackets].filter((q) => q !== null).reduce(joinQualifiers, qualifierOf(""));
}

/** Every part in brackets says something; one that is not listed is a variant as printed. */
function bracketQualifier(inside: string, name: string, v: Vocabulary): Qualifier {
  const whole = listedSuffix(inside, name, v) ?? listedWords(inside, name, v);
  if (whole) return whole;
  // "BBH (BIG-Bench Hard)": the name once more.
  if (canonicalOf(inside, v.benchmarks) === name) return qualifierOf("");
  return partsOf(inside)
    .map((part) => listedSuffix(part, name, v) ?? listedWords(part, name, v) ?? unlistedPart(part))
    .reduce(joinQualifiers, qualifierOf(""));
}

/** "test PQA": a split, then what nobody listed; that is the variant. */
function unlistedPart(part: string): Qualifier {
  const [, split, rest] = /^(test|val|validation|dev|testmini)[\s_/]+(.+)$/i.exec(part) ?? [];
  if (!split || !rest) return qualifierOf(`variant:${part}`);
  return joinQualifiers(qualifierOf(SUFFIXES[split.toLowerCase()]!), qualifierOf(`variant:${rest}`));
}

function listedParts(inside: string, name: string, v: Vocabulary): Qualifier | null {
  const whole = listedSuffix(inside, name, v) ?? listedWords(inside, name, v);
  if (whole) return whole;
  const parts = partsOf(inside).map((part) => listedSuffix(part, name, v) ?? listedWords(part, name, v));
  return parts.length > 0 && parts.every((p) => p !== null) ? parts.reduce(joinQualifiers) : null;
}

function partsOf(inside: string): string[] {
  return inside
    .split(/[,;|]| \/ /)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Words that are listed one after the other, the longest run first: "mini Vision_Only", "overall w/o subs". */
function listedWords(words: string, name: string, v: Vocabulary): Qualifier | null {
  const tokens = words.split(/[\s_-]+|(?<=\w)\/(?=\w{4})/).filter(Boolean);
  let found = qualifierOf("");
  for (let i = 0; i < tokens.length;) {
    const run = longestRun(tokens.slice(i, i + 4), name, v);
    if (!run) return null;
    found = joinQualifiers(found, run.qualifier);
    i += run.length;
  }
  return tokens.length > 0 ? found : null;
}

function longestRun(
  tokens: string[],
  name: string,
  v: Vocabulary,
): { qualifier: Qualifier; length: number } | null {
  for (let length = tokens.length; length > 0; length -= 1) {
    const qualifier = listedSuffix(tokens.slice(0, length).join(" "), name, v);
    if (qualifier) return { qualifier, length };
  }
  return null;
}

/** What a suffix says of a benchmark: "validation" is its split val. Null where it is not listed, for this one or for all. */
export function listedSuffix(printed: string, name: string, v: Vocabulary): Qualifier | null {
  const text = printed.trim();
  const folded = foldSuffix(text);
  const own = v.suffixes.get(name)?.get(folded);
  if (own) return own;
  if (Object.hasOwn(SUFFIXES, folded)) return qualifierOf(SUFFIXES[folded]!);
  if (AT_METRIC.test(text)) return qualifierOf(`metric:${text.toLowerCase()}`);
  if (COUNTED.test(text)) return qualifierOf(`variant:${text.toLowerCase()}`);
  const judge = JUDGE.exec(text);
  return judge ? qualifierOf(`judge:${judge[1]}`) : null;
}

/** Two variants are one in the order printed ("short, w/o subs"); of two splits the first is the dataset's. */
function joinQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  const variants = [...new Set([a.variant, b.variant].filter((s) => s !== null))];
  return {
    split: a.split ?? b.split,
    variant: variants.length > 0 ? variants.join(", ") : null,
    metric: a.metric ?? b.metric,
    judge: a.judge ?? b.judge,
  };
}

function named(benchmark: string, qualifier: Qualifier | null): BenchmarkName {
  return { benchmark, known: true, ...(qualifier ?? qualifierOf("")) };
}

/** An unknown name keeps its printed form, but for a split or a metric that stands apart at its end. */
function unknownName(printed: string): BenchmarkName {
  const text = printed.replace(MARKERS, "").trim();
  const ending = /^(.+?)[\s_]*(?:\(([\w\s@/-]+)\)|(?<=[\s_])(testmini|val|validation|test|dev))$/.exec(text);
  const printedSuffix = ending?.[2] ?? ending?.[3] ?? "";
  const suffix = foldSuffix(printedSuffix);
  const listed = Object.hasOwn(SUFFIXES, suffix) ? SUFFIXES[suffix] : undefined;
  const isCounted = COUNTED.test(printedSuffix) || VERSION.test(printedSuffix);
  const meaning = isCounted ? `variant:${printedSuffix.toLowerCase()}` : listed;
  if (!ending || !meaning) return { benchmark: text, known: false, ...qualifierOf("") };
  return { benchmark: ending[1]!.trim(), known: false, ...qualifierOf(meaning) };
}
