import { ACTING_VERBS, SCORE_VERBS } from "../find/prose/words/lexicon";
import { metricAt } from "../find/prose/words/metricAt";
import { textOf, type Token } from "../find/prose/words/tokens";
import { words } from "../find/prose/words/words";
import { isDescription, isNameWord, isStrongName, nameRun } from "./nameWords";
import { ownSizes } from "./ownSizes";
import { sizeOf } from "./sizes";
import { CALLED_BENCHMARK, isBenchmarkTitle, nameBehindColon, printedIn, titleName } from "./titleNames";

/** What a paper calls the system that it proposes. */
export interface OwnNames {
  /** What "our method", "\model" and "it" stand for; null where the paper names nothing. */
  primary: string | null;
  /** Every name that it introduces, the primary one included. */
  all: Set<string>;
  /** Those of them that are models, not training methods. */
  models: Set<string>;
  /** A benchmark or dataset of its own: numbers without a benchmark may be on it. */
  benchmark: string | null;
  /** Sizes in billions that the paper tells of its systems where their names print none. */
  sizes: Map<string, number>;
}

const INTRODUCE = words(
  "propose proposes proposed introduce introduces introduced introducing present presents presented presenting develop develops developed design designs designed devise build release unveil contribute describe describes create creates created construct constructs constructed collect collected curate curated",
);

/** Verbs that introduce behind "we" alone: "offers a speedup over Foo" names others. */
const WE_INTRODUCE = words("derive formulate offer open-source pretrain pre-train");

/** "the recently introduced Foo", "the Foo method proposed by". */
function isOfOthers(tokens: Token[], verb: number): boolean {
  return /^(?:recently|previously|originally)$/.test(tokens[verb - 1]?.lower ?? "");
}

const CALLED = words("called named dubbed termed coined namely denoted abbreviated christened titled");

const MODEL_NOUNS = words(
  "model models mllm llm vlm lvlm lrm lmm agent detector network networks transformer reasoner assistant backbone",
);

const BENCHMARK_NOUNS = words("benchmark dataset corpus leaderboard testbed suite database");

/** "the best open model, X" is somebody else's. */
const OTHERS_MODEL = words(
  "best open open-source proprietary closed closed-source leading strongest top existing previous",
);

const CLAUSE_END = words("that which to for with by and whose where while in on from, as");

/** Finds the names that a paper gives to its own work, from its title and those sentences of its abstract that tell. */
export function ownNames(title: string, abstract: string, sentences: Token[][]): OwnNames {
  const names: OwnNames = {
    primary: null,
    all: new Set(),
    models: new Set(),
    benchmark: null,
    sizes: new Map(),
  };
  const short = titleName(title, abstract, sentences);
  if (short) names.all.add(short);
  names.primary = short;
  for (const tokens of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word") continue;
      if (
        (INTRODUCE.has(token.lower) && !isOfOthers(tokens, i)) ||
        (WE_INTRODUCE.has(token.lower) && isBehind(tokens, i, "we"))
      )
        introduced(tokens, i + 1, names, 16, abstract);
      else if (CALLED.has(token.lower) && isOfBenchmark(tokens, i))
        names.benchmark ??= calledBenchmark(tokens, i + 1);
      else if (CALLED.has(token.lower) || isCalling(tokens, i))
        introduced(tokens, i + 1, names, CALLED_REACH, abstract);
      else if (token.lower === "our" || token.lower === "model") noteOurs(tokens, i, names);
      noteModel(tokens, i, names);
      noteStrategy(tokens, i, names);
    }
  }
  names.primary ??= smallName(title, sentences);
  if (names.primary) names.all.add(names.primary);
  // A title's phrase that the abstract never prints is no name where the abstract gives one.
  const given = [...names.all].find((name) => name !== short && isStrongName(name));
  if (given && short?.includes(" ") && (!printedIn(short, abstract) || isInitials(given, short)))
    names.primary = given;
  const behind = !given && short?.includes(" ") ? nameBehindColon(title) : null;
  if (behind && !printedIn(short!, abstract) && printedIn(behind, abstract)) {
    names.all.add(behind);
    names.primary = behind;
  }
  if (names.primary && (isBenchmarkTitle(title, names.primary) || CALLED_BENCHMARK.test(names.primary))) {
    names.benchmark ??= names.primary;
  }
  if (short && names.primary === short && isMeasuredOn(short, sentences)) names.benchmark ??= short;
  if (names.primary === names.benchmark)
    names.primary = [...names.all].find((name) => name !== names.benchmark) ?? null;
  names.sizes = ownSizes(sentences, names);
  return names;
}

/** "On FirVQA, GPT-4o reaches" in a paper that is called so, and never says what FirVQA itself reaches. */
function isMeasuredOn(name: string, sentences: Token[][]): boolean {
  const opens = ([on, word, comma]: Token[]) =>
    on?.lower === "on" && word?.text === name && comma?.text === ",";
  const acts = (tokens: Token[]) =>
    tokens.some((t, i) => t.text === name && ACTING_VERBS.has(tokens[i + 1]?.lower ?? ""));
  return sentences.some(opens) && !sentences.some(acts);
}

/** "We propose stochastic widening, a way to": a name in small letters, where the title has it, too. */
function smallName(title: string, sentences: Token[][]): string | null {
  for (const tokens of sentences) {
    for (let i = 1; i < tokens.length; i++) {
      if (!INTRODUCE.has(tokens[i - 1]!.lower)) continue;
      let end = i;
      while (tokens[end]?.kind === "word" && tokens[end]!.text === tokens[end]!.lower) end++;
      const words = end - i;
      if (
        words < 2 ||
        words > 4 ||
        tokens[end]?.text !== "," ||
        !SAYING_WHAT.has(tokens[end + 1]?.lower ?? "")
      )
        continue;
      const name = textOf(tokens, i, end);
      if (printedIn(name, title)) return name;
    }
  }
  return null;
}

const SAYING_WHAT = words("a an the which where");

/** "ONMS" for "Oak's Neural Matching System". */
function isInitials(short: string, phrase: string): boolean {
  const initials = phrase.split(" ").map((word) => word[0]!.toUpperCase());
  return short.length > 2 && initials.join("").startsWith(short);
}

function isBehind(tokens: Token[], i: number, word: string): boolean {
  return tokens[i - 1]?.lower === word;
}

const NAMING = words("call name term dub denote coin");

/** "which we call Foo", "we refer to it as Foo", "referred to as Foo"; not "tool calls". */
function isCalling(tokens: Token[], i: number): boolean {
  if (NAMING.has(tokens[i]!.lower)) return isBehind(tokens, i, "we");
  return tokens[i]!.lower === "as" && tokens.slice(Math.max(0, i - 4), i).some((t) => REFER.test(t.lower));
}

const REFER = /^refer(?:red)?$/;

/** How far behind "called" its name may stand. */
const CALLED_REACH = 3;

/** The first name behind "we propose": "MM-UPT", "Enriched Instruction Tuning (EIT)", "a method called T2Vid". */
function introduced(tokens: Token[], from: number, names: OwnNames, reach: number, abstract: string): void {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    const token = tokens[i]!;
    if (
      token.kind === "word" &&
      (INTRODUCE.has(token.lower) ||
        SCORE_VERBS.has(token.lower) ||
        token.lower === "that" ||
        token.lower === "which" ||
        token.lower === "from")
    )
      return;
    if (!isNameWord(token) || isDescription(token.text) || metricAt(tokens, i)) continue;
    if (isAbout(tokens, i)) return;
    if (tokens[i - 1]!.quantity) continue;
    // "the AI Reading Index for Agents (ARIA)": the long form begins with a word that alone is no name.
    const start = i > from && /^[A-Z]{2}/.test(tokens[i - 1]!.text) && spelledEnd(tokens, i - 1) ? i - 1 : i;
    const end = spelledEnd(tokens, start) ?? ownRun(tokens, i);
    const bracket = tokens[end]?.text === "(" && isNameWord(tokens[end + 1]) ? tokens[end + 1]! : null;
    const text = textOf(tokens, start, end);
    const name = bracket && isShortFor(bracket.text, text) ? bracket.text : text;
    if (
      !bracket &&
      end - i === 1 &&
      reach > CALLED_REACH &&
      !isStrongName(text) &&
      tokens[i - 1]?.lower !== "propose"
    ) {
      if (tokens[end]?.text !== ",") continue;
    }
    if (name.startsWith("\\")) return;
    if (!bracket && end - i === 1 && isExplained(text, abstract) && isModified(tokens, i)) {
      const modified = textOf(tokens, i - 1, end);
      names.all.add(modified);
      names.primary ??= modified;
      return;
    }
    note(tokens, i, bracket ? end + 3 : end, name, names);
    // "called Foo-small and Foo-large", "we propose Foo and Bar".
    const other = tokens[end + 1];
    if (
      names.all.has(name) &&
      tokens[end]?.lower === "and" &&
      isNameWord(other) &&
      endsPhrase(tokens[end + 2])
    )
      names.all.add(other!.text);
    return;
  }
}

/** "a listener-augmented GRPO", "an entropy-regularized PPO": with its modifier the name of others is one of its own. */
function isModified(tokens: Token[], i: number): boolean {
  return /^[a-z]+-[a-z-]*(?:ed|aware|driven|free|enriched)$/.test(tokens[i - 1]!.text);
}

/** "Group Relative Policy Optimization (GRPO)": what the abstract spells out elsewhere. */
function isExplained(name: string, abstract: string): boolean {
  return abstract.includes(`(${name})`);
}

/** Behind these a name is what the new work is about or rests on, not what it is called. */
const ABOUT = words("on upon over for in to against than");

const MADE_OF = words("datasets benchmarks corpora");

/** "an algorithm built on Foo", "our entry for the Foo challenge", "three new datasets (i.e., Foo". */
function isAbout(tokens: Token[], i: number): boolean {
  const before = ["the", "a", "an"].includes(tokens[i - 1]!.lower) ? tokens[i - 2] : tokens[i - 1];
  return (
    ABOUT.has(before?.lower ?? "") || tokens.slice(Math.max(0, i - 6), i).some((t) => MADE_OF.has(t.lower))
  );
}

/** The run of name words from `i`, with "3D" in it and a version at its end: "Inflated 3D ConvNet", "Foo 2". */
function ownRun(tokens: Token[], i: number): number {
  const end = nameRun(tokens, i);
  const next = tokens[end];
  if (next?.quantity?.never === "dimension" && isNameWord(tokens[end + 1])) return nameRun(tokens, end + 1);
  return next && isNumberOfName(next) && endsPhrase(tokens[end + 1]) ? end + 1 : end;
}

/** "2", "1.5", "540B": what may stand behind a name and belong to it. */
export function isNumberOfName({ quantity, text }: Token): boolean {
  return quantity?.never === "parameter count" || /^\d(?:\.\d)?$/.test(text);
}

function endsPhrase(token: Token | undefined): boolean {
  return !token || token.kind !== "word" || CLAUSE_END.has(token.lower) || SCORE_VERBS.has(token.lower);
}

/** "benchmark called", "a dataset of 3,000 dialogues called". */
function isOfBenchmark(tokens: Token[], called: number): boolean {
  if (BENCHMARK_NOUNS.has(tokens[called - 1]?.lower ?? "")) return true;
  let of = called - 1;
  while (of > called - 7 && /^(?:word|number)$/.test(tokens[of]?.kind ?? "") && tokens[of]!.lower !== "of")
    of--;
  return tokens[of]?.lower === "of" && BENCHMARK_NOUNS.has(tokens[of - 1]?.lower ?? "");
}

/** "a benchmark called FirBench", "a dataset named Oak Leaf Set (OLS)"; null where no name follows. */
function calledBenchmark(tokens: Token[], from: number): string | null {
  if (!isNameWord(tokens[from])) return null;
  const end = spelledEnd(tokens, from) ?? nameRun(tokens, from);
  return tokens[end]?.text === "(" && isNameWord(tokens[end + 1])
    ? tokens[end + 1]!.text
    : textOf(tokens, from, end);
}

/** "Self-Training on Image Comprehension (STIC)": small words belong to the name where its short form follows. */
function spelledEnd(tokens: Token[], from: number): number | null {
  for (let i = from + 1; i < Math.min(tokens.length - 2, from + 10); i++) {
    if (tokens[i]!.text === "(") {
      const long = textOf(tokens, from, i);
      const short = tokens[i + 1]!.text;
      // "Foo loss, a kind of Bar (Foo)" is not spelled out.
      if (short === tokens[from]!.text) return null;
      return isNameWord(tokens[i + 1]) && short[0] === long[0] && isShortFor(short, long) ? i : null;
    }
    // "Plant, Water and Grow (PWG)".
    if (tokens[i]!.kind !== "word" && tokens[i]!.text !== ",") return null;
  }
  return null;
}

/** "EIT" for "Enriched Instruction Tuning": its letters come in order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  const letters = long.toLowerCase();
  for (const c of short.toLowerCase().replace(/[^a-z]/g, "")) {
    at = letters.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return short.length < long.length;
}

/** "SciFigBench", "Long-Bench", "LongEval", "tts-eval"; not "BenchLLM". */
export const BENCHMARK_NAME = /[A-Za-z](?:Bench|Eval|QA)$|-Bench$|[a-z\d]-(?:bench|eval)$/;

function endsInBenchmark(name: string): boolean {
  return BENCHMARK_NOUNS.has(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
}

/** "Foo and Bar, two novel benchmarks". */
function areBenchmarks(tokens: Token[], to: number): boolean {
  let comma = to;
  while (tokens[comma]?.lower === "and" || isNameWord(tokens[comma])) comma++;
  if (tokens[comma]?.text !== "," || !COUNTED.has(tokens[comma + 1]?.lower ?? "")) return false;
  return tokens.slice(comma + 2, comma + 6).some((t) => MADE_OF.has(t.lower));
}

const COUNTED = words("two three four five new novel");

function note(tokens: Token[], from: number, to: number, name: string, names: OwnNames): void {
  const about = tokens.slice(to, to + 14);
  const stop = about.findIndex(
    (t, k) => k > 0 && (t.text === "." || (t.kind === "word" && CLAUSE_END.has(t.lower))),
  );
  const apposition = (stop < 0 ? about : about.slice(0, stop)).map((t) => t.lower);
  if (
    (apposition.some((w) => BENCHMARK_NOUNS.has(w)) ||
      areBenchmarks(tokens, to) ||
      BENCHMARK_NAME.test(name) ||
      endsInBenchmark(name)) &&
    !apposition.some((w) => w === "framework" || w === "method")
  ) {
    names.benchmark ??= name;
    return;
  }
  names.all.add(name);
  names.primary ??= name;
  // "called Foo to train better models".
  const told = apposition[0] !== "to" && apposition.some((w) => MODEL_NOUNS.has(w));
  if (told || MODEL_NOUNS.has(tokens[from - 1]?.lower ?? "")) names.models.add(name);
}

/** Nouns of what gets a score: behind "our" and one of them any capital begins a name. */
const ACTING_NOUNS = words(
  "model agent detector network transformer method approach system framework algorithm architecture pipeline",
);

/** "Our prover, Recycler-7B, solves": whatever the noun is. */
function noteApposition(tokens: Token[], i: number, names: OwnNames): void {
  const [noun, comma] = tokens.slice(i + 1, i + 3);
  if (tokens[i]!.lower !== "our" || !noun || comma?.text !== "," || BENCHMARK_NOUNS.has(noun.lower)) return;
  const from = tokens[i + 3]?.lower === "the" ? i + 4 : i + 3;
  const to = nameRun(tokens, from);
  const short = tokens[to]?.text === "(" && isNameWord(tokens[to + 1]) ? tokens[to + 1]!.text : null;
  const name = short ?? textOf(tokens, from, to);
  if (to === from || tokens[short ? to + 3 : to]?.text !== "," || BENCHMARK_NAME.test(name)) return;
  // "our model, the Oak Transformer, reads", "our agent, Oak, obtains".
  const told = to - from > 1 ? from > i + 3 : ACTING_NOUNS.has(noun.lower);
  if (!isStrongName(name) && !told) return;
  names.all.add(name);
  names.primary ??= name;
}

const METHOD_NOUNS = words(
  "method strategy approach technique algorithm scheme paradigm recipe framework pipeline procedure objective",
);

/** "We propose a new decoding strategy, self-agreement, to": a name in small letters, between commas. */
function noteStrategy(tokens: Token[], i: number, names: OwnNames): void {
  if (!METHOD_NOUNS.has(tokens[i]!.lower)) return;
  const [comma, name, close] = tokens.slice(i + 1, i + 4);
  if (comma?.text !== "," || close?.text !== ",") return;
  if (!name || !/^[a-z]+(?:-[a-z]+)+$/.test(name.text)) return;
  if (!tokens.slice(Math.max(0, i - 7), i).some((t) => INTRODUCE.has(t.lower))) return;
  names.all.add(name.text);
  names.primary ??= name.text;
}

/** "our models (FooGANs) reach". */
function noteBracketed(tokens: Token[], i: number, names: OwnNames): void {
  const [noun, open, name, close] = tokens.slice(i + 1, i + 5);
  if (tokens[i]!.lower !== "our" || !MODEL_NOUNS.has(noun?.lower ?? "") || open?.text !== "(") return;
  if (!name || !isNameWord(name) || close?.text !== ")" || sizeOf(name.text).paramsB !== null) return;
  names.all.add(name.text);
  names.models.add(name.text);
  names.primary ??= name.text;
}

/** "our Few-shot-X outperforms", "our Foo, with one prompt, reaches", "with our Foo recipe": what acts is a system. */
function noteActing(tokens: Token[], i: number, names: OwnNames): void {
  const name = tokens[i + 1];
  if (tokens[i]!.lower !== "our" || !name || !isNameWord(name) || !isStrongName(name.text)) return;
  const next = tokens[i + 2];
  const acts =
    next?.text === "," ||
    next?.lower.endsWith("ly") ||
    ACTING_VERBS.has(next?.lower ?? "") ||
    METHOD_NOUNS.has(next?.lower ?? "");
  if (!acts || BENCHMARK_NAME.test(name.text) || isDescription(name.text)) return;
  // "Our Foos" are Foo, of several sizes.
  if (names.all.has(name.text.replace(/s$/, ""))) return;
  names.all.add(name.text);
  names.primary ??= name.text;
}

const MAKING = words(
  "train training trained build building built develop developing developed propose introduce present",
);

/** "training a compute-optimal model, Oak, that": the name behind a new model. */
function noteModel(tokens: Token[], i: number, names: OwnNames): void {
  if (!MODEL_NOUNS.has(tokens[i]!.lower)) return;
  const [comma, name, close] = tokens.slice(i + 1, i + 4);
  if (comma?.text !== "," || !name || !isNameWord(name)) return;
  if (close?.text !== ",") return;
  const before = tokens.slice(Math.max(0, i - 7), i).map((t) => t.lower);
  const article = before.findLastIndex((word) => word === "a" || word === "an" || word === "new");
  if (article < 1 || !before.slice(0, article).some((word) => MAKING.has(word))) return;
  names.all.add(name.text);
  names.models.add(name.text);
  names.primary ??= name.text;
}

/** "our model VLAA-Thinker", "our final model, ThinkLite-VL", "Our 7B model, \model". */
function noteOurs(tokens: Token[], i: number, names: OwnNames): void {
  noteApposition(tokens, i, names);
  noteActing(tokens, i, names);
  noteBracketed(tokens, i, names);
  for (let k = i + 1; k < Math.min(tokens.length, i + 6); k++) {
    if (!MODEL_NOUNS.has(tokens[k]!.lower) && k > i + 1) continue;
    if (OTHERS_MODEL.has(tokens[k - 1]!.lower) || OTHERS_MODEL.has(tokens[k - 2]?.lower ?? "")) return;
    const next =
      tokens[k]!.text === ","
        ? k + 1
        : MODEL_NOUNS.has(tokens[k]!.lower)
          ? tokens[k + 1]?.text === ","
            ? k + 2
            : k + 1
          : k;
    if (
      !isNameWord(tokens[next]) ||
      !MODEL_NOUNS.has(tokens[i]!.lower === "model" ? "model" : tokens[k]!.lower)
    )
      continue;
    const text = tokens[next]!.text;
    const name = text.startsWith("\\") ? names.primary : isStrongName(text) ? text : null;
    if (!name) return;
    names.all.add(name);
    names.models.add(name);
    names.primary ??= name;
    return;
  }
}
