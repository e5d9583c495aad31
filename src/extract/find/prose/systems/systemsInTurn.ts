import { isDescription, isNameWord } from "../../../names/nameWords";
import { sizeOf } from "../../../names/sizes";
import { metricEndingAt } from "../numbers/metricNear";
import type { Reading } from "../numbers/reading";
import { sameScope } from "../scopes/scope";
import type { Scoped } from "../scopes/scopesOf";
import { ACTING_VERBS, isJoint, PREPOSITIONS } from "../words/lexicon";
import { metricAt } from "../words/metricAt";
import type { Token } from "../words/tokens";
import { isContrasted, isOther, subjectNamed } from "./subjectBefore";
import { verbFollows } from "./verbFollows";
import type { Subject, System, SystemContext } from "./system";
import { isObject, systemOf } from "./systemOf";

/**
 * Whose each number is where a sentence joins as many systems as it has numbers of one benchmark: "Foo-3B and Foo-7B
 * reach 51.3% and 57.6%", "improves A and B by 3.2% and 4.1%, respectively". As many benchmarks as numbers go before.
 */
export function systemsInTurn(scoped: Scoped[], context: SystemContext): Map<Reading, System> {
  const systems = new Map<Reading, System>();
  for (const list of listsOfOneScope(scoped, context.tokens)) {
    const subjects = subjectList(list, context);
    const objects = subjects ? null : objectList(list.length, context);
    const sizes = subjects || objects ? null : sizeList(list.length, context);
    for (const [k, reading] of list.entries()) {
      if (subjects) {
        const last = subjects[k]!;
        const subject = subjectNamed(last, context) ?? plainName(last, context);
        systems.set(
          reading,
          systemOf(reading, context, { subject, paramsB: sizeBehind(context.tokens, last) }),
        );
      }
      if (objects) systems.set(reading, systemOf(reading, context, { object: objects[k]! }));
      if (sizes) systems.set(reading, systemOf(reading, context, { paramsB: sizes[k]! }));
    }
  }
  return systems;
}

function plainName(last: number, { tokens }: SystemContext): Subject {
  return { ownName: tokens[last]!.text, model: null, ...(isContrasted(tokens, last) && { others: true }) };
}

const startOf = (reading: Reading) => (reading.base ?? reading).at;

function listsOfOneScope(scoped: Scoped[], tokens: Token[]): Reading[][] {
  const lists: Scoped[][] = [];
  for (const one of scoped) {
    const list = lists[lists.length - 1];
    if (list && goesOn(list[list.length - 1]!, one, tokens)) list.push(one);
    else lists.push([one]);
  }
  return lists.filter((list) => list.length > 1).map((list) => list.map((one) => one.reading));
}

/** Nothing between the two but what joins them; a metric of its own for each tells of one system. */
function goesOn({ reading: a, scope }: Scoped, next: Scoped, tokens: Token[]): boolean {
  const b = next.reading;
  if (a.role !== b.role || a.role === "base" || a.efficiency || b.efficiency) return false;
  if (!sameScope(scope, next.scope) || (a.metric !== b.metric && a.metric && b.metric)) return false;
  const between = tokens.slice(a.at + 1, startOf(b));
  return (
    between.some((t) => isJoint(t) && t.text !== "/") &&
    between.length <= 5 &&
    !between.some(
      (t) => ACTING_VERBS.has(t.lower) || (PREPOSITIONS.has(t.lower) && !(b.base && t.lower === "from")),
    ) &&
    !between.some((t) => t.text === ";" || t.text === "(" || t.text === ")")
  );
}

/** The last tokens of the joined names that a verb follows, as many as there are numbers; null where there are more or fewer. */
function subjectList(list: Reading[], context: SystemContext): number[] | null {
  const { tokens, inBenchmark, models } = context;
  const at = startOf(list[0]!);
  // "Foo 4" ends in a number.
  const isName = (i: number) =>
    models.some((m) => m.from <= i && i < m.to) ||
    (isNameWord(tokens[i]) &&
      !inBenchmark[i] &&
      !isDescription(tokens[i]!.text) &&
      metricAt(tokens, i) === null);
  for (let last = at - 1; last > 0; last--) {
    if (!isName(last) || !verbFollows(tokens, last + 1, at)) continue;
    const names = [last];
    let from = last;
    for (;;) {
      while (from > 0 && isName(from - 1)) from--;
      const joint = jointBefore(tokens, from);
      const end = behindAside(tokens, joint);
      if (joint === from || !isName(end - 1)) break;
      from = end - 1;
      names.unshift(from);
    }
    if (isApposed(tokens, from)) return null;
    const before = tokens[from - 1]?.lower ?? "";
    // "the accuracies of Foo and Bar are".
    const measured = before === "of" && metricEndingAt(tokens, from - 1) !== null;
    const placed = PREPOSITIONS.has(before) && !measured;
    return names.length === list.length && !placed && !isOther(tokens, from) ? names : null;
  }
  return null;
}

/** "to three backbones, A, B and C, and obtain": the verb behind the names is not theirs. */
function isApposed(tokens: Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== "," || !RUN_ON.test(tokens[from - 2]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, from - 7), from - 2).some((t) => PREPOSITIONS.has(t.lower));
}
const RUN_ON = /^(?:backbones|models|networks|architectures|encoders|detectors|llms)$/;

/** "Foo (110M)"; undefined where no size stands in a bracket behind the name's last word. */
function sizeBehind(tokens: Token[], last: number): number | undefined {
  const [open, size, close] = tokens.slice(last + 1, last + 4);
  if (open?.text !== "(" || close?.text !== ")") return undefined;
  return sizeOf(size!.text).paramsB ?? undefined;
}

/** Where "(110M)" before a joint begins; the joint where no such short bracket stands before it. */
function behindAside(tokens: Token[], joint: number): number {
  if (tokens[joint - 1]?.text !== ")") return joint;
  for (let i = joint - 2; i > joint - 5; i--) if (tokens[i]?.text === "(") return i;
  return joint;
}

/** Where ", and" before a name begins; `from` itself where nothing joins it. */
function jointBefore(tokens: Token[], from: number): number {
  let at = from;
  while (at > 0 && [",", "and", "&"].includes(tokens[at - 1]!.lower)) at--;
  return at;
}

/** The known models of the one list of `count` that the sentence has as its object: "improves A and B", "for A and B". */
function objectList(count: number, { tokens, models }: SystemContext): SystemContext["models"] | null {
  const lists: SystemContext["models"][] = [];
  for (const model of models) {
    const list = lists[lists.length - 1];
    const joint = jointBefore(tokens, model.from);
    if (list && joint < model.from && list[list.length - 1]!.to === joint) list.push(model);
    else lists.push([model]);
  }
  const [list, other] = lists.filter((one) => one.length === count && isObject(tokens, one[0]!.from));
  return list && !other ? list : null;
}

/** The one list of `count` sizes that the sentence tells: "Foo models with 1.5B, 3B and 7B parameters". */
function sizeList(count: number, { tokens, models }: SystemContext): number[] | null {
  const lists: number[][] = [];
  let last = -1;
  for (const [i, { text, quantity }] of tokens.entries()) {
    if (quantity?.never !== "parameter count" || models.some((m) => m.from <= i && i < m.to)) continue;
    const size = sizeOf(text).paramsB;
    if (size === null) continue;
    if (last >= 0 && jointBefore(tokens, i) === last + 1 && last + 1 < i) lists.at(-1)!.push(size);
    else lists.push([size]);
    last = i;
  }
  const [list, other] = lists.filter((one) => one.length === count);
  return list && !other ? list : null;
}
