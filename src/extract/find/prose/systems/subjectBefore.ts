import { isNumberOfName, type OwnNames } from "../../../names/methods";
import { isDescription, isNameWord, isStrongName } from "../../../names/nameWords";
import { isArchitecture } from "../../../names/models";
import { isNamedMetric } from "../mentions/isNamedMetric";
import { isOwnVersion } from "../mentions/namesIn";
import { isInMetric } from "../numbers/metricNear";
import {
  DATASET_NOUNS,
  EFFICIENCY,
  HUMANS,
  isJoint,
  isResultVerb,
  outdoes,
  PREPOSITIONS,
  TASK_NOUNS,
} from "../words/lexicon";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { isBestOf, isCompetitor } from "./isCompetitor";
import { isExample, MANY } from "./isExample";
import { subjectBeside } from "./subjectBeside";
import { nameOf, OTHERS, type Subject, type SystemContext } from "./system";
import { verbFollows, AFTER_NAME, WITHS } from "./verbFollows";

/** Names before `at` with the verb behind them; "our method", "it" and "we" say: the paper's own. Null where no subject is named. */
export function subjectBefore(at: number, context: SystemContext): Subject | null {
  const { tokens, models, inBenchmark } = context;
  const beside = subjectBeside(at, context);
  if (beside) return beside;
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i]!;
    if (isOwnSubject(i, at, context)) return null;
    if (isOthersSubject(i, at, context)) return exampleBehind(i, context);
    const contrasted = plainContrast(tokens, i, at);
    if (contrasted) return { ownName: contrasted, model: null, others: true };
    if (isBestSystem(i, context) && verbFollows(tokens, i + 1, at)) return NOBODY;
    if (isBaseline(tokens, i) && verbFollows(tokens, i + 1, at))
      return { ownName: token.text, model: null, others: true };
    if (HUMANS.has(token.lower) && isActing(tokens, i + 1, at) && !isOther(tokens, i)) {
      const from = KINDS_OF_HUMANS.has(tokens[i - 1]?.lower ?? "") ? i - 1 : i;
      return { ownName: textOf(tokens, from, i + 1), model: null, others: true };
    }
    if (inBenchmark[i] || !isNameWord(token) || isInMetric(tokens, i) || isMetric(tokens, i)) continue;
    if (isBehindScore(tokens, i)) continue;
    if (isBasedOnOther(tokens, i, at)) return { ...NOBODY, others: true };
    if (isDescription(token.text) || DATASET_NOUNS.has(token.lower) || UNITS.test(token.text)) continue;
    const model = models.find((m) => m.from <= i && i < m.to) ?? null;
    const name = model?.to ?? i + 1;
    const ofNoun = isNameOfNoun(tokens, i, name);
    const end = ofNoun ? name + 1 : name;
    if (!verbFollows(tokens, behindNumber(tokens, end), at) || isOther(tokens, i) || isAside(tokens, i, end))
      continue;
    if (isInRelativeClause(tokens, i)) continue;
    const subject = subjectNamed(i, context);
    // "the previous best (Foo) reaches".
    if (subject)
      return ofNoun && !context.own.all.has(subject.ownName ?? "") ? { ...subject, others: true } : subject;
  }
  return null;
}

/** Whose name ends at `i`: the paper's own, a model that it works on, or somebody else's. Null for a word that is none. */
export function subjectNamed(i: number, context: SystemContext): Subject | null {
  const { tokens, models, own } = context;
  const model = models.find((m) => m.from <= i && i < m.to) ?? null;
  const name = tokens[i]!.text.startsWith("\\") ? own.primary : (ownNameAt(i, context) ?? nameOf(i, context));
  if (name === null) return null;
  if (own.primary && isInitialsOf(name, own.primary)) return { ownName: own.primary, model: null };
  const singular = ownSingular(name, own);
  if (own.all.has(singular)) return { ownName: singular, model: null };
  // "Foo-small" of a paper on Foo.
  if (isOwnVersion(name, own.all) || isOwnKind(name, own)) return { ownName: name, model: null };
  if (model) {
    const runner = runnerOf(tokens, model.from);
    if (runner && !own.all.has(runner)) return { ownName: runner, model };
    if (!own.primary) return { ownName: model.text, model };
    if (isOwnModel(tokens, model.from)) return { ownName: model.text, model: null };
    return isCompetitor(model, context)
      ? { ownName: model.text, model, others: true }
      : { ownName: own.primary, model };
  }
  if (isArchitecture(tokens[i]!.text) && own.primary) {
    if (isApplied(tokens.slice(0, i), own)) return null;
    if (["a", "an", "the"].includes(tokens[i - 1]?.lower ?? ""))
      return { ownName: tokens[i]!.text, model: null, others: true };
  }
  if (!isStrongName(name)) return null;
  // "Alder + Foo reaches".
  if (tokens[i - 1]?.text === "+" && own.all.has(tokens[i - 2]?.text ?? ""))
    return { ownName: tokens[i - 2]!.text, model: null };
  const end = behindNumber(tokens, i + 1);
  const numbered = end > i + 1 ? `${name} ${tokens[i + 1]!.text}` : name;
  return {
    ownName: baseOfCompound(name, own) ?? numbered,
    model: null,
    ...((isContrasted(tokens, i) || isBestOf(tokens, i)) && { others: true }),
  };
}

/** "OS" where the paper's own is Oak Sampling and nothing else is said of it. */
function isInitialsOf(short: string, name: string): boolean {
  const initials = name.split(" ").map((word) => word[0]!.toUpperCase());
  return initials.length > 1 && initials.join("") === short;
}

/** "..., whereas Foo and Bar reach": others than the one just told of. */
export function isContrasted(tokens: Token[], i: number): boolean {
  let from = i;
  while (from > 0 && (isNameWord(tokens[from - 1]) || isJoint(tokens[from - 1]))) from--;
  return from > 1 && /^(?:whereas|while)$/.test(tokens[from - 1]!.lower);
}

/** "With Foo, a ResNet-50 reaches", "apply Foo to ResNet-50": the network is what the paper's system was put into. */
function isApplied(before: Token[], own: OwnNames): boolean {
  return before.some((t, k) => {
    const link = before[k - 1]?.lower ?? "";
    return own.all.has(t.text) && (WITHS.has(link) || /^appl(?:y|ies|ied)$/.test(link));
  });
}

/** "Foo-Agent with GPT-4o resolves": whose number it is, and on which model. */
function runnerOf(tokens: Token[], from: number): string | null {
  const name = tokens[from - 2];
  if (!WITHS.has(tokens[from - 1]?.lower ?? "") || !isNameWord(name) || isDescription(name!.text))
    return null;
  const opens = from < 3 || isJoint(tokens[from - 3]) || CLAUSES.has(tokens[from - 3]!.lower);
  return opens && isStrongName(name!.text) ? name!.text : null;
}

/** "Our Foos transfer well": Foo, of several sizes. */
export function ownSingular(name: string, own: OwnNames): string {
  const singular = name.endsWith("s") ? name.slice(0, -1) : name;
  return own.all.has(singular) ? singular : name;
}

/** "human experts", "non-expert validators". */
const KINDS_OF_HUMANS = words("human expert non-expert domain medical");

/** "experts reach", "experts who hold a degree in their field reach". */
function isActing(tokens: Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower !== "who") return verbFollows(tokens, from, end);
  const clause = tokens.slice(from, Math.min(end, from + 18));
  return (
    !clause.some((t) => t.text === "," || t.text === ";") &&
    clause.slice(-3).some((t) => isResultVerb(t.lower))
  );
}

/** "it runs at 24 FPS and obtains": what is counted acts as little as what is measured. */
const UNITS = /^(?:FPS|GPUs?|CPUs?|TPUs?|[GT]?FLOPs|[GM]?MACs|GB|MB)$/i;

const OPENING = words("while whereas but although though as because , ;");

const EXISTING = words(
  "existing prior previous other competing current standard recent all best strongest leading top frontier advanced state-of-the-art sota",
);
const QUANTIFIERS = words("the even most");

/** "Baselines such as Foo detect only", "whereas existing methods reach", "even the best models score": others, whom the clause need not name. */
function isOthersSubject(i: number, end: number, { tokens, own }: SystemContext): boolean {
  const { lower } = tokens[i]!;
  let existing = i;
  while (EXISTING.has(tokens[existing - 1]?.lower ?? "")) existing--;
  if (lower !== "baselines" && (existing === i || !(MANY.test(lower) || /^works?$/.test(lower))))
    return false;
  let from = existing;
  while (QUANTIFIERS.has(tokens[from - 1]?.lower ?? "")) from--;
  if (from > 0 && !OPENING.has(tokens[from - 1]!.lower)) return false;
  if (isApplied(tokens.slice(0, from), own)) return false;
  const clause = tokens.slice(i + 1, end);
  const verb = clause.findIndex((t) => isResultVerb(t.lower) || t.lower === "detect");
  return verb >= 0 && !clause.some((t) => t.text === "," || t.text === ";" || CLAUSES.has(t.lower));
}

const REACHING = words(
  "achieve achieves achieved reach reaches reached obtain obtains obtained attain attains attained yield yields yielded get gets got score scores scored",
);
const OURS = words("our we it its they this these that both");
/** How many words another way to do it may have: "where plain gradient ascent yields". */
const LONGEST = 4;
/** "whereas supervised training reaches": another way to do it, in plain words; null for "while accuracy reaches". */
function plainContrast(tokens: Token[], contrast: number, end: number): string | null {
  if (!/^(?:while|whereas|where)$/.test(tokens[contrast]!.lower)) return null;
  const from = /^(?:the|a|an)$/.test(tokens[contrast + 1]?.lower ?? "") ? contrast + 2 : contrast + 1;
  let verb = from;
  while (verb < end && verb - from <= LONGEST && !REACHING.has(tokens[verb]!.lower)) verb++;
  const subject = tokens.slice(from, verb);
  const plain = subject.every(
    ({ kind, text, lower }, k) =>
      kind === "word" &&
      text === lower &&
      !OURS.has(lower) &&
      !PREPOSITIONS.has(lower) &&
      !isInMetric(tokens, from + k),
  );
  const noun = subject.at(-1)?.lower ?? "";
  const isWay = /(?:ing|ion|ent|sis|search)$/.test(noun) && !TASK_NOUNS.has(noun) && !EFFICIENCY.has(noun);
  return plain && isWay && subject.length > 1 && REACHING.has(tokens[verb]?.lower ?? "")
    ? textOf(tokens, from, verb)
    : null;
}

/** "models (e.g. Foo) reach": the one example of others that is named. */
function exampleBehind(noun: number, { tokens, models }: SystemContext): Subject {
  const open = noun + 1;
  const model = models.find((m) => m.from > open && m.from < open + 5 && tokens[m.to]?.text === ")");
  if (tokens[open]?.text !== "(" || !model) return { ...NOBODY, others: true };
  return { ownName: model.text, model, others: true };
}

/** "Foo-based tutors reach": some that rest on Foo; "our Foo-based tutor" is ours. */
function isBasedOnOther(tokens: Token[], i: number, end: number): boolean {
  if (!/[A-Z].*-based$/.test(tokens[i]!.text)) return false;
  if (i > 0 && !OPENING.has(tokens[i - 1]!.lower)) return false;
  return /[a-z]s$/.test(tokens[i + 1]?.lower ?? "") && verbFollows(tokens, i + 2, end);
}

/** "a larger retriever (Foo) has", "the best baseline (Foo) has": the name of what the noun says. */
function isNameOfNoun(tokens: Token[], i: number, end: number): boolean {
  if (tokens[i - 1]?.text !== "(" || tokens[end]?.text !== ")") return false;
  for (let k = i - 2; k > i - 8 && tokens[k] && (k < i - 2 || !isNameWord(tokens[k])); k--) {
    const { lower, kind } = tokens[k]!;
    if (lower === "our" || (kind !== "word" && !tokens[k]!.quantity)) return false;
    if (lower === "a" || lower === "an" || lower === "baseline" || BEST.has(lower) || EXISTING.has(lower))
      return true;
  }
  return false;
}

const NOBODY: Subject = { ownName: null, model: null };

const SYSTEMS = words("model system method agent approach");

const BEST = words("best best-performing strongest top");

/** "while humans reach 95%, the best model achieves": some system that the sentence does not name. */
function isBestSystem(i: number, { tokens, inBenchmark }: SystemContext): boolean {
  if (!SYSTEMS.has(tokens[i]!.lower)) return false;
  const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.lower);
  const the = i - before.length + before.indexOf("the");
  if (isNameWord(tokens[i - 1]) || !before.includes("the")) return false;
  // "Foo, the previous best method, reaches".
  if (tokens[the - 1]?.text === "," && isNameWord(tokens[the - 2]) && !inBenchmark[the - 2]) return false;
  return before.some((word) => BEST.has(word));
}

/** "while the baseline scores": what the paper's own is held against; not "our baseline" or "the Foo baseline". */
function isBaseline(tokens: Token[], i: number): boolean {
  return tokens[i]!.lower === "baseline" && ["the", "a"].includes(tokens[i - 1]?.lower ?? "");
}

/** "but our method reaches", "while we obtain", "the proposed model gets", "with Foo it rises": the paper's own, whoever is named before. */
function isOwnSubject(i: number, end: number, { tokens, own }: SystemContext): boolean {
  const { lower } = tokens[i]!;
  if (lower === "we") return verbFollows(tokens, i + 1, end);
  if (lower === "it")
    return (
      own.all.has(tokens[i - 1]?.text ?? "") &&
      WITHS.has(tokens[i - 2]?.lower ?? "") &&
      verbFollows(tokens, i + 1, end)
    );
  const ours = lower === "our" || (lower === "proposed" && tokens[i - 1]?.lower === "the");
  return ours && AFTER_NAME.has(tokens[i + 1]?.lower ?? "") && verbFollows(tokens, i + 1, end);
}

/** "our Light-IF-32B", "our model X": a known-looking name that the paper claims. */
function isOwnModel(tokens: Token[], from: number): boolean {
  return (
    tokens.slice(Math.max(0, from - 3), from).some((t) => t.lower === "our") ||
    /^[A-Z].*-[A-Z]{2,}/.test(tokens[from]!.text)
  );
}

/** "Foo-Embed" of a paper on Foo. */
function isOwnKind(name: string, own: OwnNames): boolean {
  return [...own.all].some(
    (one) => name.startsWith(`${one}-`) && /^[A-Z]\S+$/.test(name.slice(one.length + 1)),
  );
}

/** "Video-STaR-enhanced" is the paper's Video-STaR at work. */
function baseOfCompound(name: string, own: OwnNames): string | null {
  for (const one of own.all)
    if (name.startsWith(`${one}-`) && /^-[a-z]/.test(name.slice(one.length))) return one;
  return null;
}

/** The number right behind a name is no end of it: "Foo 2 reaches", "Foo 540B reaches". */
function behindNumber(tokens: Token[], end: number): number {
  return tokens[end] && isNumberOfName(tokens[end]) ? end + 1 : end;
}

/** The paper's own name that ends at `i` or with the number behind it, the longest: "Code Oak", "Foo 2"; "Scaling Foo" is Foo. */
function ownNameAt(i: number, { tokens, own }: SystemContext): string | null {
  const ends = [behindNumber(tokens, i + 1), i + 1];
  const named = [...own.all].filter((name) => {
    const size = name.split(" ").length;
    return ends.some((end) => end >= size && textOf(tokens, end - size, end) === name);
  });
  return named.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** "reaches 39.4% OLS, exceeding": what stands right behind a score is its metric. */
function isBehindScore(tokens: Token[], i: number): boolean {
  const score = tokens[i - 1]?.quantity;
  return score?.never === null && score.percent && tokens[i + 1]?.kind !== "word";
}

/** "its MaxFIR is 0.681", "the average mFIRs are 26.8", "sFIR is 11.7": what is a number is measured, not a system. */
function isMetric(tokens: Token[], i: number): boolean {
  if (isNamedMetric(tokens, i, i + 1)) return true;
  return BEING.has(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.quantity?.never === null;
}

const BEING = words("is are was were");

/** "On X, it reaches". */
export function saysIt(tokens: Token[], at: number): boolean {
  return tokens.some((t, i) => i < at && t.lower === "it" && verbFollows(tokens, i + 1, at));
}

/** "on Foo, and raises", "for Foo models and improves", "outperforms Foo, raising": the verb goes on about somebody else. */
function isAside(tokens: Token[], i: number, end: number): boolean {
  let from = i;
  while (from > 0 && isNameWord(tokens[from - 1])) from--;
  let to = end;
  while (NAME_NOUNS.has(tokens[to]?.lower ?? "")) to++;
  const behind = tokens[to]?.lower;
  const comma = behind === ",";
  const goesOn = behind === "and" || (comma && tokens[to + 1]?.lower === "and");
  const participle = comma && tokens.slice(to + 1, to + 3).some((t) => t.lower.endsWith("ing"));
  if ((goesOn || participle) && isOutdone(tokens, from)) return true;
  const before = ["the", "a", "an"].includes(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  if (!PREPOSITIONS.has(tokens[before]?.lower ?? "")) return false;
  // "our model, built on Foo, reaches".
  return goesOn || (comma && /(?:ed|built)$/.test(tokens[before - 1]?.lower ?? ""));
}

const NAME_NOUNS = words("model models base baseline method methods framework backbone variant policy");

/** "Alder outperforms all that rest on Foo": what is better or worse than the name is the subject of all that follows. */
function isOutdone(tokens: Token[], from: number): boolean {
  if (tokens[from - 1]?.lower === "by") return false;
  for (let k = from - 1; k >= 0; k--) {
    const { lower, text } = tokens[k]!;
    if (CLAUSES.has(lower) || text === ";" || text === ":") return false;
    if (text === "," && tokens[k + 1]?.lower !== "and") return false;
    if (outdoes(lower) || CHANGING.has(lower)) return !lower.endsWith("ing");
  }
  return false;
}

const CLAUSES = words("that while whereas but where when");

const CHANGING = words(
  "improves improved improve boosts boosted boost enhances enhanced enhance underperforms underperform lags trails",
);

/** "Alder, which we built on Foo, reaches": the clause ends behind the name, and the verb is not about it. */
function isInRelativeClause(tokens: Token[], i: number): boolean {
  if (tokens[i + 1]?.text !== ",") return false;
  const comma = tokens.findLastIndex((t, k) => k < i && t.text === ",");
  return comma >= 0 && RELATIVES.has(tokens[comma + 1]!.lower);
}

const RELATIVES = words("which who whose whom");

export function isOther(tokens: Token[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const word = tokens[k]!.lower;
    if (word === "like" && isExample(tokens, k)) continue;
    if (OTHERS.has(word)) return true;
    // "trained with the same data as Foo".
    if (word === "as" && k === i - 1 && tokens.slice(Math.max(0, k - 4), k).some((t) => t.lower === "same"))
      return true;
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
