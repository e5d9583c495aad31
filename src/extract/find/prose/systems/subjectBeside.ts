import { isNumberOfName, type OwnNames } from "../../../names/methods";
import { isNameWord } from "../../../names/nameWords";
import type { ModelName } from "../../../names/vocabulary";
import { isRunnerUp } from "../mentions/isComparedWith";
import type { Named } from "../mentions/named";
import { isOwnVersion } from "../mentions/namesIn";
import { bracketOf } from "../words/brackets";
import { isJoint, outdoes } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import { textOf, type Token } from "../words/tokens";
import { words } from "../words/words";
import { nameOf, OTHERS, sizeIn, type Subject, type SystemContext } from "./system";

/** Whose name stands right beside a number, with no verb between them. Null where none does. */
export function subjectBeside(at: number, context: SystemContext): Subject | null {
  const model = nameBeside(at, context);
  if (model) return { ownName: model.text, model, others: true };
  const rival = rivalBeside(at, context);
  if (rival) return { ownName: rival, model: null, others: true };
  return ownBeside(at, context) ?? runnerUp(at, context);
}

/** "followed by o3 with 35.1%", "surpassing GPT-4o at 36.2%", "others: GPT-4o 36.2%": the model whose number stands beside it. */
function nameBeside(at: number, { tokens, models, own }: SystemContext): Named<ModelName> | null {
  const link = tokens[at - 1]?.lower ?? "";
  const end = ["with", "at", ":"].includes(link) ? at - 1 : at;
  const model = models.find((m) => m.to === end);
  if (!model || own.all.has(model.text)) return null;
  const before = tokens[model.from - 1]?.lower ?? "";
  // "outperforms GPT-4o with 70.1%" says with what it does.
  if (link === "with" && outdoes(before)) return null;
  if (before === ":" || before === "(" || link === ":")
    return tokens[at]!.quantity?.sign || tokens.slice(0, model.from).some((t) => isOurs(t, own))
      ? null
      : model;
  const compared = OTHERS.has(before) || before === "by" || before === "and" || before === ",";
  const through =
    (before === "of" || before === "to" || before === "with") &&
    COMPARED.test(tokens[model.from - 2]?.lower ?? "");
  return compared || through ? model : null;
}

/** "reaches 73% (Oak: 41%, FirNet: 58%)": a name in a bracket that is no known model's. */
function rivalBeside(at: number, context: SystemContext): string | null {
  const { tokens, inBenchmark, own } = context;
  const name = tokens[at - 2];
  if (tokens[at - 1]?.text !== ":" || !isNameWord(name) || inBenchmark[at - 2] || metricAt(tokens, at - 2))
    return null;
  if (tokens[at]!.quantity?.sign || own.all.has(name!.text) || bracketOf(tokens, at) < 0) return null;
  return nameOf(at - 2, context);
}

const OURS = words("our we it");
function isOurs({ text, lower }: Token, own: OwnNames): boolean {
  return OURS.has(lower) || own.all.has(text);
}

const COMPARED = /^(?:ahead|compar|that)/;

/** "Foo-11B reaches 20.1 on X and Foo-3B 18.8", "Foo improves X by 2.0 and Bar by 3.1": no other verb is needed. */
function ownBeside(at: number, { tokens, own }: SystemContext): Subject | null {
  const by = tokens[at - 1]?.lower === "by";
  const last = by ? at - 2 : at - 1;
  const name = tokens[last]?.text ?? "";
  if (!isJoint(tokens[last - 1]) || !isNameWord(tokens[last])) return null;
  const ours = by ? own.all.has(name) : sizeIn(name).paramsB !== null && isOwnVersion(name, own.all);
  return ours ? { ownName: name, model: null } : null;
}

/** "followed by GPT-4o (49.8%) and Foo 2 (47.1%)": whose number the bracket holds. */
function runnerUp(at: number, { tokens, models }: SystemContext): Subject | null {
  if (tokens[at - 1]?.text !== "(") return null;
  let from = at - 1;
  while (isNameWord(tokens[from - 1]) || (tokens[from - 1] && isNumberOfName(tokens[from - 1]!))) from--;
  if (from === at - 1 || !isRunnerUp(tokens, from)) return null;
  const model = models.find((m) => m.from === from && m.to === at - 1) ?? null;
  return { ownName: textOf(tokens, from, at - 1), model, others: true };
}
