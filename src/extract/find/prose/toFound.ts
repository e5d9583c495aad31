import type { Paper } from "../../../dataset/result";
import type { Found } from "../../found";
import { benchmarkFacts } from "../../names/benchmarks";
import type { Vocabulary } from "../../names/vocabulary";
import type { Draft } from "./draft";
import { quoteOf } from "./quoteOf";
import { printed } from "./words/quantity";
import type { Token } from "./words/tokens";

export function toFound(
  text: string,
  paper: Paper,
  tokens: Token[],
  draft: Draft,
  v: Vocabulary,
  lineOf: (offset: number) => number,
): Found {
  const { value, base, delta, scope, system } = draft;
  const main = value ?? delta!;
  const readings = [value, base, delta].filter((r) => r !== null);
  const start = Math.min(...readings.map((r) => r.quantity.start));
  const end = Math.max(...readings.map((r) => r.quantity.end));
  const benchmark = scope.kind === "benchmark" ? scope.benchmark : null;
  const facts = benchmark && benchmarkFacts(benchmark.name.benchmark, v);
  return {
    id: "",
    paper,
    method: system.method,
    model: system.model,
    baseModel: system.baseModel,
    paramsB: system.paramsB,
    activeParamsB: system.activeParamsB,
    benchmark: benchmark?.name.benchmark ?? null,
    benchmarkAsPrinted: benchmark?.text ?? null,
    aggregate: scope.kind === "set" ? { count: scope.count } : null,
    split: scope.kind === "benchmark" ? scope.split : null,
    variant: benchmark?.name.variant ?? null,
    judge: benchmark?.name.judge ?? null,
    metric: main.efficiency ?? main.metric ?? benchmark?.name.metric ?? null,
    assumedMetric: facts?.metric ?? null,
    unit: main.quantity.percent || (value !== null && base?.quantity.percent === true) ? "%" : null,
    scale: facts?.scale ?? null,
    value: value ? printed(value.quantity, "") : null,
    base: base ? printed(base.quantity, "") : null,
    baseName: draft.baseName,
    delta: delta ? printed(delta.quantity, delta.sign) : null,
    deltaKind: delta?.deltaKind ?? null,
    kind: kindOf(draft),
    setting: draft.competitor || system.others ? "competitor" : system.method ? "trained" : null,
    training: null,
    provenance: null,
    approx: readings.some((r) => r.approx),
    source: {
      document: "",
      sha256: "",
      line: lineOf(main.quantity.start),
      start,
      end,
      table: null,
      row: null,
      column: null,
      quote: quoteOf(text, tokens, main.at),
    },
  };
}

function kindOf(draft: Draft): Found["kind"] {
  const main = draft.value ?? draft.delta!;
  if (main.efficiency) return "efficiency";
  if (draft.competitor || (draft.system.others && draft.value)) return "baseline";
  if (!draft.value) return "delta";
  return draft.value.base ? "base-to-trained" : "score";
}
