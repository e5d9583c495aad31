import { nameBenchmark } from "../../../names/benchmarks";
import type { OwnNames } from "../../../names/methods";
import { isStrongName } from "../../../names/nameWords";
import type { BenchmarkName, Vocabulary } from "../../../names/vocabulary";
import type { Named } from "../mentions/named";
import { namesIn, type NamedSentence } from "../mentions/namesIn";
import { tokenise, type Token } from "../words/tokens";
import { anchorsIn, distinctNames, scopeOf } from "./anchorsIn";
import { NO_SCOPE, UNNAMED, type Scope } from "./scope";
import { isSource, isTakenFrom } from "./withoutSources";
import { taskBehind, taskOfName } from "./taskBehind";
import { unnamedPlace } from "./unnamedPlace";

/** What the next sentences may leave out: the last list of benchmarks, all of its sentence, and the last counted set. */
export interface Carried {
  list: Scope[];
  apart: Scope[];
  set: Scope | null;
  /** The benchmarks of that sentence that stand for a task each: "X for tagging and Y for parsing". */
  tasks: { task: string[]; scope: Scope }[];
}

/** What a sentence leaves for the ones behind it. */
function carriedFrom(tokens: Token[], benchmarks: Named<BenchmarkName>[]): Carried {
  const named = anchorsIn(tokens, benchmarks);
  const anchors = named.filter((a) => (a.benchmark ? !isTakenFrom(tokens, a.from) : a.count !== null));
  const last = anchors[anchors.length - 1];
  if (!last) return { list: unnamedPlace(tokens, named) ? [UNNAMED] : [], apart: [], set: null, tasks: [] };
  const listed = last.benchmark ? last : anchors.findLast((a) => a.benchmark !== null);
  const all = anchors.map((a) => scopeOf(tokens, a));
  const list = listed ? all.filter((_, i) => anchors[i]!.group === listed.group) : [];
  return {
    list: list.map((scope) => withoutOneOfSplits(scope, all)),
    apart: distinctNames(anchors).map((a) => scopeOf(tokens, a)),
    set: last.benchmark ? null : { kind: "set", count: last.count },
    tasks: anchors.flatMap((a) => {
      const task = a.benchmark ? (taskBehind(tokens, a.to) ?? taskOfName(tokens, a.to)) : null;
      return task ? [{ task, scope: scopeOf(tokens, a) }] : [];
    }),
  };
}

/** "68.9% on X dev and 71.4% on X test" leaves X to the next sentence, and neither split. */
function withoutOneOfSplits(scope: Scope, all: Scope[]): Scope {
  if (scope.kind !== "benchmark") return scope;
  const { benchmark } = scope.benchmark.name;
  const other = all.some(
    (s) => s.kind === "benchmark" && s.benchmark.name.benchmark === benchmark && s.split !== scope.split,
  );
  return other ? { ...scope, split: null } : scope;
}

/** Sentences back that a benchmark is carried over: more than an abstract has. */
const LOOK_BACK = 40;

/** A sentence of the passage; its tokens and names are read when first asked for. */
export interface LazySentence {
  tokens: Token[];
  names: NamedSentence;
}

/** What the sentences before the i-th leave to it: their last list of benchmarks, and a counted set behind it. */
export function carriedTo(
  sentence: (i: number) => LazySentence,
  i: number,
  own: OwnNames,
  v: Vocabulary,
): Carried {
  let set: Scope | null = null;
  for (let k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
    const { tokens, names } = sentence(k);
    const carried = carriedFrom(tokens, names.benchmarks);
    set ??= carried.set;
    if (carried.list.length > 0) return { ...carried, set };
  }
  return { list: own.benchmark ? [onBenchmark(own.benchmark, v)] : [], apart: [], set, tasks: [] };
}

/** The benchmark of the title. */
export function titleScope(title: string, own: OwnNames, v: Vocabulary): Scope {
  const titled = namesIn(title, tokenise(title, 0, title.length), own.all, new Map(), v);
  const inTitle = titled.benchmarks.find((b) => b.name.known || b.text.split(" ").some(isStrongName));
  return inTitle ? onBenchmark(inTitle.text, v) : NO_SCOPE;
}

/** The title's scope where it has one, else the first benchmark that the passage's first `count` sentences name. */
export function firstScope(titled: Scope, sentence: (i: number) => LazySentence, count: number): Scope {
  if (titled.kind !== "none") return titled;
  for (let i = 0; i < count; i++) {
    const { tokens, names } = sentence(i);
    const measured = names.benchmarks.filter((b) => !isSource(tokens, b.from));
    const [scope] = measured.length > 0 ? carriedFrom(tokens, measured).list : [];
    if (scope) return scope;
  }
  return NO_SCOPE;
}

function onBenchmark(printedName: string, v: Vocabulary): Scope {
  const name = nameBenchmark(printedName, v);
  return { kind: "benchmark", split: name.split, benchmark: { from: 0, to: 0, text: printedName, name } };
}
