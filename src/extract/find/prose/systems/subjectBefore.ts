import { isNameWord, isStrongName, type OwnNames } from "../../../names/methods";
import type { ModelName } from "../../../names/vocabulary";
import type { Named } from "../mentions/namesIn";
import { FALL_VERBS, PREPOSITIONS, RESULT_VERBS, RISE_VERBS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import type { SystemContext } from "./system";

const AFTER_NAME =
  words(`model models method methods framework approach system algorithm agent network can could will also further significantly consistently substantially
   simultaneously successfully only even still now that which notably effectively not lvlms mllms llms vlms enhanced-models able to variant variants and
   reliably strategy training pipeline outperforms paradigm`);
export const OTHERS = words(
  "than over surpassing outperforming outperforms surpasses outperform surpass exceeding versus vs against beating compared like unlike",
);
const WITHS = words("with using via through by");

/** Names before `at` with the verb behind them; "our method", "it" and "we" say: the paper's own. Null where no subject is named. */
export function subjectBefore(
  at: number,
  context: SystemContext,
): { ownName: string | null; model: Named<ModelName> | null } | null {
  const { tokens, models, inBenchmark, own } = context;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (inBenchmark[i] || !isNameWord(token) || metricAt(tokens, i) || isMetric(tokens, i)) continue;
    if (!verbFollows(tokens, i + 1, at) || isOther(tokens, i) || isAside(tokens, i)) continue;
    const model = models.find((m) => m.from <= i && i < m.to) ?? null;
    const name = token.text.startsWith("\\") ? own.primary : nameOf(i, context);
    if (name === null) continue;
    if (own.all.has(name)) return { ownName: name, model: null };
    if (model)
      return own.primary && !isOwnModel(tokens, model.from)
        ? { ownName: own.primary, model }
        : { ownName: model.text, model: null };
    if (isStrongName(name)) return { ownName: baseOfCompound(name, own) ?? name, model: null };
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

/** Several words that make one own name: "Temporal Self-Rewarding Language Models"; not the X of "on X Foo reaches". */
function nameOf(i: number, { tokens, inBenchmark }: SystemContext): string {
  let from = i;
  while (from > 0 && isNameWord(tokens[from - 1]) && !inBenchmark[from - 1] && i - from < 6) from--;
  return textOf(tokens, from, i + 1);
}

/** "its MaxFIR is 0.681", "the average mFIRs are 26.8", "sFIR is 11.7": what is a number is measured, not a system. */
function isMetric(tokens: Token[], i: number): boolean {
  return BEING.has(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.quantity?.never === null;
}
const BEING = words("is are was were");

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
export function toolBefore(at: number, { tokens, inBenchmark, own, models }: SystemContext): string | null {
  for (let i = at - 1; i > 0; i--) {
    const token = tokens[i]!;
    if (!isNameWord(token) || inBenchmark[i] || token.text.startsWith("\\")) continue;
    if (!WITHS.has(tokens[i - 1]!.lower)) continue;
    if (own.all.has(token.text)) return token.text;
    const next = tokens[i + 1]?.lower;
    if (isStrongName(token.text) && next === "we" && !models.some((m) => m.from <= i && i < m.to))
      return token.text;
  }
  return null;
}
