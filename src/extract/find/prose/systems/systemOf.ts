import { sizeOf } from "../../../names/sizes";
import type { ModelName } from "../../../names/vocabulary";
import { isComparedWith } from "../mentions/isComparedWith";
import type { Named } from "../mentions/named";
import type { Reading } from "../numbers/reading";
import { isJoint } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import { ownSingular, saysIt, subjectBefore, toolBefore } from "./subjectBefore";
import { OTHERS, sizeIn, type Subject, type System, type SystemContext } from "./system";

/** What is known before of whose number it is: a list names its systems in turn. */
interface Turn {
  subject?: Subject;
  object?: Named<ModelName>;
  paramsB?: number | undefined;
}

/** Finds whose number it is: the nearest name before it that a verb of result follows, else the paper's own system. */
export function systemOf(reading: Reading, context: SystemContext, turn: Turn = {}): System {
  const { own } = context;
  const at = (reading.base ?? reading).at;
  const subject = turn.subject ?? subjectBefore(at, context);
  const object = turn.object ?? objectModel(reading, context);
  const before = context.before?.others ? null : context.before;
  const onIt = subject === null && saysIt(context.tokens, at);
  const method =
    subject === null
      ? (toolBefore(at, context) ??
        (onIt ? before?.method : null) ??
        onlyOwn(at, context) ??
        own.primary ??
        (object ? null : before?.method) ??
        null)
      : subject.ownName;
  const named = changedBeside(at, context) ?? subject?.model ?? null;
  const sizedName = method !== null && sizeIn(method).paramsB !== null;
  // "Foo, an agent, resolves 41.6% of the issues with GPT-4o".
  const isModel = sizedName || (method !== null && own.models.has(method) && !usedBehind(reading, context));
  const other = named ?? (isModel ? null : object);
  const carried = onIt && before?.method === method ? before : carriedSystem({ ...context, before }, method);
  const model = isModel ? method : (other?.name.model ?? carried?.model ?? null);
  const sized = [method, model]
    .map((name) => (name ? sizeIn(name) : null))
    .find((s) => s && s.paramsB !== null);
  const told = own.sizes.get(model ?? method ?? "");
  const size =
    turn.paramsB ??
    sized?.paramsB ??
    other?.name.paramsB ??
    told ??
    sizeAbout(reading, context) ??
    carried?.paramsB;
  const active = sized?.activeParamsB ?? other?.name.activeParamsB ?? null;
  const printedModel = other && !isModel ? other.text : model;
  const base = isModel ? object : null;
  return {
    method,
    model: printedModel,
    paramsB: size ?? base?.name.paramsB ?? null,
    activeParamsB: active,
    baseModel: base && base.text !== method ? base.text : null,
    ...(subject?.others && { others: true }),
  };
}

/** "Further, scaling Foo-32B leads from 50% to 57%": the one system of the paper's own that the clause names. */
function onlyOwn(at: number, { tokens, own }: SystemContext): string | null {
  const named = new Set(
    tokens
      .slice(0, at)
      .filter(({ text }, i) => own.all.has(text) && (text !== own.benchmark || !isPlace(tokens, i)))
      .map(({ text }) => ownSingular(text, own)),
  );
  return named.size === 1 ? [...named][0]! : null;
}

/** "on LeafCheck": what may be a system elsewhere was measured on there. */
function isPlace(tokens: Token[], i: number): boolean {
  return /^(?:on|in|of|for|across)$/.test(tokens[i - 1]?.lower ?? "");
}

/** "using LLaMA-3.1-8B", "For Qwen2-VL-2B-Instruct,", "improves the ability of Qwen2.5-VL-7B", "the IFS of GPT-OSS-20B". */
function objectModel(reading: Reading, context: SystemContext): Named<ModelName> | null {
  const { tokens, models } = context;
  const at = (reading.base ?? reading).at;
  const clause = tokens.findLastIndex((t, i) => i < at && (t.text === ":" || t.text === ";"));
  const left = models.filter(
    (m) =>
      m.from > clause &&
      m.to <= at &&
      (isObject(tokens, m.from) || isChanged(tokens, m, at) || runsOwn(m, context)),
  );
  const right = models.filter(
    (m) =>
      m.from > reading.at &&
      m.from - reading.at < 5 &&
      (["using", "on", "with", "for", "in"].includes(tokens[m.from - 1]!.lower) ||
        (tokens[m.from - 1]!.text === "(" &&
          m.from === reading.at + 2 &&
          /^[),]$/.test(tokens[m.to]?.text ?? ""))),
  );
  // "35% in Foo and Bar" is neither's alone.
  if (right[0] && models.some((m) => isJoint(tokens[right[0]!.to]) && m.from === right[0]!.to + 1))
    return null;
  return right[0] ?? usedBehind(reading, context) ?? left[left.length - 1] ?? null;
}

/** "50 points on X using Foo", "50% of the issues in X with Foo": only what was solved may stand between. */
function usedBehind(
  reading: Reading,
  { tokens, models, inBenchmark }: SystemContext,
): Named<ModelName> | null {
  let i = reading.at + 1;
  if (!/^(?:on|of|in|with|using)$/.test(tokens[i]?.lower ?? "")) return null;
  while (
    i < tokens.length &&
    (inBenchmark[i] ||
      /^(?:on|of|in|from|the|all|benchmark|dataset|tasks|issues|problems|questions)$/.test(tokens[i]!.lower))
  )
    i++;
  if (tokens[i]?.lower !== "using" && tokens[i]?.lower !== "with") return null;
  const from = tokens[i + 1]?.lower === "the" ? i + 2 : i + 1;
  return models.find((m) => m.from === from) ?? null;
}

/** "A from 6.1% to 33.9% and B from 8.5% to 44.8%", "boosts A by 3.2", "A (+3.2%)": the number is the model's before it. */
function isChanged(tokens: Token[], m: Named<ModelName>, at: number): boolean {
  // "a Foo-7B model by 8%".
  const noun = ["model", "llm", "lm", "agent"].includes(tokens[m.to]?.lower ?? "");
  const link = tokens[noun ? m.to + 1 : m.to]?.lower ?? "";
  return (
    (["from", "by", "to", "at", "("].includes(link) || isHolder(tokens, m.to)) &&
    !isComparedWith(tokens, m.from) &&
    tokens.findIndex((t, i) => i > m.to && t.quantity !== null) <= at
  );
}

/** "A improves from 31.1 to 36.4 and B from 30.5 to 34.8": the change right behind a model's name is its own. */
function changedBeside(at: number, { tokens, models }: SystemContext): Named<ModelName> | null {
  const link = tokens[at - 1]?.lower === "from" ? at - 1 : -1;
  // "and that of Foo from 30.5 to 34.8".
  const isNext = ({ from }: Named<ModelName>) =>
    isJoint(tokens[from - 1]) || (tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "that");
  return models.find((m) => m.to === link && isNext(m)) ?? null;
}

/** "Foo-7B + Alder reaches", "Foo-7B augmented with Alder": what the paper's system was added to. */
function runsOwn(m: Named<ModelName>, { tokens, own }: SystemContext): boolean {
  const end = MODEL_NOUN.test(tokens[m.to]?.lower ?? "") ? m.to + 1 : m.to;
  const link = tokens[end]?.lower.endsWith("ed") ? end + 1 : end;
  const added =
    ["+", "with"].includes(tokens[link]?.lower ?? "") && own.all.has(tokens[link + 1]?.text ?? "");
  return added || (tokens[m.from - 1]?.text === "+" && own.all.has(tokens[m.from - 2]?.text ?? ""));
}

/** "Foo-7B's accuracy rises from", "Foo-7B's drops"; not "Foo-7B's 75.1%". */
function isHolder(tokens: Token[], at: number): boolean {
  return /^['’]s$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind === "word";
}

const OBJECT_MARKS = words(
  `of within for using on to with boosts improves enhances boosting improving fine-tuning finetuning training applying merging prompting adapting
   compressing quantizing pruning`,
);
/** "compared" with, "outperforms" by; not "improving". */
const COMPARING = /^(?:than|over|compared|outperform|surpass|preferr)/;

export function isObject(tokens: Token[], from: number): boolean {
  if (tokens[from - 1]?.text === "(") return isObjectNoun(tokens, from - 2);
  let mark = from - 1;
  if (/^(?:larg|small|strong|weak)/.test(tokens[mark]?.lower ?? "")) mark--;
  if (["the", "a", "an"].includes(tokens[mark]?.lower ?? "")) mark--;
  return OBJECT_MARKS.has(tokens[mark]?.lower ?? "") && !COMPARING.test(tokens[mark - 1]?.lower ?? "");
}

/** "applying Alder to a strong model (Foo-7B)", "on three models (Foo-7B and Bar)". */
function isObjectNoun(tokens: Token[], noun: number): boolean {
  if (!MODEL_NOUN.test(tokens[noun]?.lower ?? "")) return false;
  for (let i = noun - 1; i > noun - 6; i--) {
    if (tokens[i]?.kind !== "word" && !tokens[i]?.quantity) return false;
    if (OBJECT_MARKS.has(tokens[i]!.lower)) return isObject(tokens, i + 1);
  }
  return false;
}
const MODEL_NOUN = /^(?:models?|m?llms?|v?lms?|vlms?|backbones?|agents?)$/;

const NOT_ITS_SIZE = words("larger matching matches among several existing all");

/** "Our 7B model", "a 4B-parameter LRM", "(+12.3% for the 1.5B model)": a size told apart from the name; "MovieLens 1M" is none. */
function sizeAbout(reading: Reading, { tokens, models, inBenchmark }: SystemContext): number | null {
  for (let i = reading.at + 1; i < Math.min(tokens.length, reading.at + 5); i++) {
    if (tokens[i]!.text === ")" || tokens[i]!.text === ",") break;
    const size = inBenchmark[i] ? null : sizeAt(tokens, i);
    if (size !== null && tokens[i - 1]!.lower !== "than") return size;
  }
  const at = (reading.base ?? reading).at;
  for (let i = at - 1; i >= 0; i--) {
    const size = inBenchmark[i] ? null : sizeAt(tokens, i);
    if (size === null) continue;
    // "7B and 14B models": whose it is is not said.
    if (isJoint(tokens[i - 1]) && sizeAt(tokens, i - 2) !== null) return null;
    const before = tokens.slice(Math.max(0, i - 4), i).map((t) => t.lower);
    if (!before.some((w) => OTHERS.has(w) || NOT_ITS_SIZE.has(w))) return size;
  }
  const based = models.find(
    (m) => m.to <= at && ["on", "from"].includes(tokens[m.from - 1]?.lower ?? "") && m.name.paramsB !== null,
  );
  return based?.name.paramsB ?? null;
}

/** "130B tokens", "70M synthetic pairs": so much data, no size of a model. */
const DATA = words(
  "tokens token samples examples images pairs words videos frames pages flops macs operations",
);

/** "6 million parameters". */
const UNITS = new Map([
  ["million", 1e-3],
  ["billion", 1],
]);

function sizeAt(tokens: Token[], i: number): number | null {
  const token = tokens[i];
  const unit = UNITS.get(tokens[i + 1]?.lower ?? "");
  if (token?.quantity && unit && /^param(?:eter)?s$/.test(tokens[i + 2]?.lower ?? ""))
    return Number((Number(token.quantity.low) * unit).toPrecision(12));
  if (!token || !/^\d+(?:\.\d+)?[BbM](?:-|$)/.test(token.text)) return null;
  const counted = tokens.slice(i + 1, i + 4).findIndex((t) => t.kind !== "word" || DATA.has(t.lower));
  const what = counted < 0 ? undefined : tokens[i + 1 + counted];
  return what && DATA.has(what.lower) ? null : sizeOf(token.text).paramsB;
}

const GOING_ON = words("furthermore moreover additionally also it besides these this");

/** "Furthermore, GRPO-D ...": the system of the sentence before, where this one goes on about it. */
function carriedSystem({ tokens, before, own }: SystemContext, method: string | null): System | null {
  const opening = tokens[0]?.lower ?? "";
  if (!before || method === null || before.method !== method || !GOING_ON.has(opening)) return null;
  return method === own.primary && opening === "moreover" ? null : before;
}
