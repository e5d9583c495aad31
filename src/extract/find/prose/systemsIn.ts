import { isComparedWith } from "./isComparedWith";
import { type Named } from "./benchmarksIn";
import { countOf, EFFICIENCY, FALL_VERBS, PREPOSITIONS, RESULT_VERBS, RISE_VERBS } from "./words/lexicon";
import { metricAt } from "./words/metricAt";
import { isNameWord, isStrongName, type OwnNames } from "../../names/methods";
import { sizeOf } from "../../names/sizes";
import type { ModelName } from "../../names/vocabulary";
import type { Reading } from "./numbers/reading";
import type { Token } from "./words/tokens";

/** The size that a name prints; most print none, and a look for digits is cheap. */
export const sizeIn = (name: string) => (/\d/.test(name) ? sizeOf(name) : NO_SIZE);
const NO_SIZE = { paramsB: null, activeParamsB: null };

/** Whose number it is. */
export interface System {
  method: string | null;
  model: string | null;
  paramsB: number | null;
  activeParamsB: number | null;
  /** A model that the sentence starts from ("based on X", "improves X"). */
  baseModel: string | null;
}

export interface SystemContext {
  tokens: Token[];
  models: Named<ModelName>[];
  /** Tokens that belong to a benchmark's name. */
  inBenchmark: boolean[];
  own: OwnNames;
  /** The system of the sentence before, for "It" and for a model that is not named again. */
  before: System | null;
}

const AFTER_NAME = new Set(
  `model models method methods framework approach system algorithm agent network can could will also further significantly consistently substantially
   simultaneously successfully only even still now that which notably effectively not lvlms mllms llms vlms enhanced-models able to variant variants and
   reliably strategy training pipeline outperforms paradigm`.split(/\s+/),
);
const OTHERS = new Set(
  "than over surpassing outperforming outperforms surpasses outperform surpass exceeding versus vs against beating compared like unlike".split(
    " ",
  ),
);
const WITHS = new Set("with using via through by".split(" "));

/** Finds whose number it is: the nearest name before it that a verb of result follows, else the paper's own system. */
export function systemOf(reading: Reading, context: SystemContext): System {
  const { own } = context;
  const at = (reading.base ?? reading).at;
  const subject = subjectBefore(at, context);
  const method =
    subject === null
      ? (toolBefore(at, context) ?? own.primary ?? context.before?.method ?? null)
      : subject.ownName;
  const named = subject?.model ?? null;
  const isModel = method !== null && (own.models.has(method) || sizeIn(method).paramsB !== null);
  const other = named ?? (isModel ? null : objectModel(reading, context));
  const model = isModel ? method : (other?.name.model ?? carriedModel(context, method));
  const sized = [method, model]
    .map((name) => (name ? sizeIn(name) : null))
    .find((s) => s && s.paramsB !== null);
  const size =
    sized?.paramsB ?? other?.name.paramsB ?? sizeAbout(reading, context) ?? carriedSize(context, method);
  const active = sized?.activeParamsB ?? other?.name.activeParamsB ?? null;
  const printedModel = other && !isModel ? other.text : model;
  const base = isModel ? objectModel(reading, context) : null;
  return {
    method,
    model: printedModel,
    paramsB: size ?? base?.name.paramsB ?? null,
    activeParamsB: active,
    baseModel: base && base.text !== method ? base.text : null,
  };
}

/** Names before `at` with the verb behind them; "our method", "it" and "we" say: the paper's own. Null where no subject is named. */
function subjectBefore(
  at: number,
  context: SystemContext,
): { ownName: string | null; model: Named<ModelName> | null } | null {
  const { tokens, models, inBenchmark, own } = context;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (inBenchmark[i] || !isNameWord(token) || metricAt(tokens, i)) continue;
    if (!verbFollows(tokens, i + 1, at) || isOther(tokens, i) || isAside(tokens, i)) continue;
    const model = models.find((m) => m.from <= i && i < m.to) ?? null;
    const name = token.text.startsWith("\\") ? own.primary : nameOf(tokens, i);
    if (name !== null && own.all.has(name)) return { ownName: name, model: null };
    if (name !== null && model && !own.all.has(name)) {
      return own.primary && !isOwnModel(tokens, model.from)
        ? { ownName: own.primary, model }
        : { ownName: model.text, model: null };
    }
    if (name !== null && isStrongName(name))
      return { ownName: baseOfCompound(name, own) ?? name, model: null };
  }
  return null;
}

/** "our Light-IF-32B", "our model X": a known-looking name that the paper claims. */
function isOwnModel(tokens: Token[], from: number): boolean {
  return (
    tokens.slice(Math.max(0, from - 3), from).some((t) => t.lower === "our") ||
    /^[A-Z].*-[A-Z]{2,}/.test(tokens[from]!.text)
  );
}

/** "Video-STaR-enhanced" is the paper's Video-STaR at work. */
function baseOfCompound(name: string, own: OwnNames): string | null {
  for (const one of own.all)
    if (name.startsWith(`${one}-`) && /^-[a-z]/.test(name.slice(one.length))) return one;
  return null;
}

/** Several words that make one own name: "Temporal Self-Rewarding Language Models". */
function nameOf(tokens: Token[], i: number): string | null {
  let from = i;
  while (from > 0 && isNameWord(tokens[from - 1]) && i - from < 6) from--;
  return from === i
    ? tokens[i]!.text
    : tokens
        .slice(from, i + 1)
        .map((t) => t.text)
        .join(" ");
}

function verbFollows(tokens: Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 6); i++) {
    const token = tokens[i]!;
    const word = token.lower;
    if (RESULT_VERBS.has(word) || RISE_VERBS.has(word) || FALL_VERBS.has(word)) return true;
    if (token.text === "," && i === from) {
      if (["a", "an", "the", "our"].includes(tokens[from + 1]?.lower ?? ""))
        return appositionActs(tokens, from + 2, end);
      continue;
    }
    if (token.text === "(" && i === from) {
      const close = tokens.findIndex((t, k) => k > from && t.text === ")");
      return close > 0 && close - from < 12 && verbFollows(tokens, close + 1, end);
    }
    if (!AFTER_NAME.has(word) && !word.endsWith("ly") && !word.startsWith("-")) return false;
  }
  return false;
}

/** "STORM, a 4B-parameter LRM that achieves": what is said of the noun is said of the name. */
function appositionActs(tokens: Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 12); i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || word === "which" || tokens[i]!.text === ",")
      return verbFollows(tokens, i + 1, end);
    if (tokens[i]!.kind !== "word" && tokens[i]!.kind !== "number") return false;
  }
  return false;
}

/** "on Foo, and raises", "for Foo and improves": the verb goes on about somebody else. */
function isAside(tokens: Token[], i: number): boolean {
  let from = i;
  while (from > 0 && isNameWord(tokens[from - 1])) from--;
  const next = tokens[i + 1]?.lower;
  const goesOn = next === "and" || (next === "," && tokens[i + 2]?.lower === "and");
  if (!PREPOSITIONS.has(tokens[from - 1]?.lower ?? "")) return false;
  // "our model, built on Foo, reaches".
  return goesOn || (next === "," && /(?:ed|built)$/.test(tokens[from - 2]?.lower ?? ""));
}

function isOther(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = tokens[k]!.lower;
    if (OTHERS.has(word)) return true;
    if (tokens[k]!.kind !== "word") return false;
  }
  return false;
}

/** "with DPO we are able to", "models trained with RewardMap": the tool where the subject is nobody by name. */
function toolBefore(at: number, { tokens, inBenchmark, own, models }: SystemContext): string | null {
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i]!;
    if (!isNameWord(token) || inBenchmark[i] || token.text.startsWith("\\")) continue;
    const isTool = WITHS.has(tokens[i - 1]!.lower);
    if (!isTool) continue;
    if (own.all.has(token.text)) return token.text;
    const next = tokens[i + 1]?.lower;
    if (isStrongName(token.text) && next === "we" && !models.some((m) => m.from <= i && i < m.to))
      return token.text;
  }
  return null;
}

/** "using LLaMA-3.1-8B", "For Qwen2-VL-2B-Instruct,", "improves the ability of Qwen2.5-VL-7B", "the IFS of GPT-OSS-20B". */
function objectModel(reading: Reading, { tokens, models }: SystemContext): Named<ModelName> | null {
  const at = (reading.base ?? reading).at;
  const left = models.filter((m) => m.to <= at && (isObject(tokens, m.from) || isChanged(tokens, m, at)));
  const right = models.filter(
    (m) =>
      m.from > reading.at &&
      m.from - reading.at < 5 &&
      (["using", "on", "with", "for"].includes(tokens[m.from - 1]!.lower) ||
        (tokens[m.from - 1]!.text === "(" && m.from === reading.at + 2)),
  );
  return right[0] ?? left[left.length - 1] ?? null;
}

/** "A from 6.1% to 33.9% and B from 8.5% to 44.8%", "boosts A by 3.2", "A (+3.2%)": the number is the model's before it. */
function isChanged(tokens: Token[], m: Named<ModelName>, at: number): boolean {
  const link = tokens[m.to]?.lower ?? "";
  return (
    ["from", "by", "to", "at", "("].includes(link) &&
    !isComparedWith(tokens, m.from) &&
    tokens.findIndex((t, i) => i > m.to && t.quantity !== null) <= at
  );
}

function isObject(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? "";
  if (
    [
      "of",
      "for",
      "using",
      "on",
      "to",
      "with",
      "boosts",
      "improves",
      "enhances",
      "boosting",
      "improving",
    ].includes(before)
  ) {
    return !/^(?:than|over|compared|outperform|surpass)/.test(tokens[from - 2]?.lower ?? "");
  }
  return false;
}

/** "Our 7B model", "a 4B-parameter LRM", "(+12.3% for the 1.5B model)": a size told apart from the name. */
function sizeAbout(reading: Reading, { tokens, models }: SystemContext): number | null {
  for (let i = reading.at + 1; i < Math.min(tokens.length, reading.at + 5); i++) {
    if (tokens[i]!.text === ")" || tokens[i]!.text === ",") break;
    const size = sizeAt(tokens, i);
    if (size !== null && tokens[i - 1]!.lower !== "than") return size;
  }
  const at = (reading.base ?? reading).at;
  for (let i = at - 1; i >= 0; i--) {
    const size = sizeAt(tokens, i);
    if (size === null) continue;
    const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
    if (
      before.some(
        (w) =>
          OTHERS.has(w) ||
          ["larger", "matching", "matches", "among", "several", "existing", "all"].includes(w),
      )
    )
      continue;
    return size;
  }
  const based = models.find(
    (m) => m.to <= at && ["on", "from"].includes(tokens[m.from - 1]?.lower ?? "") && m.name.paramsB !== null,
  );
  return based?.name.paramsB ?? null;
}

/** "130B tokens": so much data, no size of a model. */
const DATA = new Set("tokens token samples examples images pairs words videos frames pages".split(" "));

function sizeAt(tokens: Token[], i: number): number | null {
  const token = tokens[i]!;
  if (!/^\d+(?:\.\d+)?[BbM](?:-|$)/.test(token.text)) return null;
  return DATA.has(tokens[i + 1]?.lower ?? "") ? null : sizeOf(token.text).paramsB;
}

function carriedModel({ tokens, before, own }: SystemContext, method: string | null): string | null {
  return before && goesOnAbout(tokens, before, method, own) ? before.model : null;
}

function carriedSize({ tokens, before, own }: SystemContext, method: string | null): number | null {
  return before && goesOnAbout(tokens, before, method, own) ? before.paramsB : null;
}

/** "Furthermore, GRPO-D ...": the sentence goes on about the system of the one before. */
function goesOnAbout(tokens: Token[], before: System, method: string | null, own: OwnNames): boolean {
  const opens = [
    "furthermore",
    "moreover",
    "additionally",
    "also",
    "it",
    "besides",
    "these",
    "this",
  ].includes(tokens[0]?.lower ?? "");
  return (
    opens &&
    before.method === method &&
    method !== null &&
    (method !== own.primary || tokens[0]!.lower !== "moreover")
  );
}

/** Who a difference is to: "over SFT", "compared to the baseline", "outperforming InternVL2.5-38B by". */
export function comparedWith(reading: Reading, tokens: Token[], until: number): string | null {
  for (let i = reading.at + 1; i < Math.min(until, reading.at + 9); i++) {
    const word = tokens[i]!.lower;
    if (word === "over" && countOf(tokens[i + 1] ?? tokens[i]!) !== null) continue;
    if (word === "over" || word === "than" || word === "versus" || word === "vs" || word === "against")
      return nounPhraseAt(tokens, i + 1);
    if (word.startsWith("compar")) return nounPhraseAt(tokens, i + 2);
    if (tokens[i]!.text === ";" || tokens[i]!.text === ".") break;
  }
  for (let i = reading.at - 1; i >= Math.max(0, reading.at - 14); i--) {
    const word = tokens[i]!.lower;
    if (
      /^(?:outperform|surpass|exceed|beat)/.test(word) ||
      (word === "over" && tokens[i + 1]?.kind === "word") ||
      word === "than"
    ) {
      return nounPhraseAt(tokens, i + 1);
    }
    if (tokens[i]!.quantity?.never === null) break;
  }
  return null;
}

function nounPhraseAt(tokens: Token[], from: number): string | null {
  let start = from;
  while (["the", "a", "an", "our", "all", "its"].includes(tokens[start]?.lower ?? "")) start++;
  let to = start;
  while (
    to < tokens.length &&
    to < start + 6 &&
    tokens[to]!.kind === "word" &&
    !PREPOSITIONS.has(tokens[to]!.lower) &&
    !EFFICIENCY.has(tokens[to]!.lower) &&
    !["or", "while", "but", "which", "respectively"].includes(tokens[to]!.lower) &&
    (tokens[to]!.lower !== "and" || isNameWord(tokens[to + 1]))
  ) {
    if (RESULT_VERBS.has(tokens[to]!.lower)) break;
    to++;
  }
  return to > start
    ? tokens
        .slice(start, to)
        .map((t) => t.text)
        .join(" ")
    : null;
}

/** Whose score it is: "Vicuna's 6.57", "the Self-Rewarding baseline (19.69)", "69.9 for GPT-4o". */
export function holderOf(reading: Reading, tokens: Token[]): string | null {
  const before = tokens[reading.at - 1];
  if (before?.text === "(" || /^['’]s?$/.test(before?.text ?? ""))
    return nameEndingAt(tokens, reading.at - 2);
  const after = tokens[reading.at + 1]?.lower ?? "";
  return ["for", "by", "of", "from"].includes(after) && isNameWord(tokens[reading.at + 2])
    ? nounPhraseAt(tokens, reading.at + 2)
    : null;
}

/** "Gemini 2.5 Pro", "Llama 3 8B": a version between the words of a name. */
function isNumberInName(tokens: Token[], i: number): boolean {
  return /^\d(?:\.\d)?$/.test(tokens[i]!.text) && isNameWord(tokens[i - 1]);
}

function nameEndingAt(tokens: Token[], end: number): string | null {
  const noun = ["baseline", "performance"].includes(tokens[end]?.lower ?? "");
  const to = noun && end > 0 ? end - 1 : end;
  if (tokens[to]?.kind !== "word" && tokens[to]?.quantity?.never !== "parameter count") return null;
  let from = to;
  while (from > 0 && (isNameWord(tokens[from - 1]) || isNumberInName(tokens, from - 1))) from--;
  return tokens
    .slice(from, to + 1)
    .map((t) => t.text)
    .join(" ");
}
