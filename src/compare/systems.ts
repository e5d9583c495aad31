import type { Dataset, Model, Observation } from "../dataset/dataset";
import { byCodeUnit } from "./byCodeUnit";
import type { System } from "./comparison";

/** A row for each system, from its results. */
export function systemsOf(dataset: Dataset, bySystem: Map<string, Observation[]>): Map<string, System> {
  const models = new Map(dataset.models.map((model) => [model.name, model]));
  const bases = new Set<string>();
  for (const own of bySystem.values())
    for (const o of own) {
      const base = baseModelOf(o);
      if (base !== null) bases.add(base);
    }
  return new Map([...bySystem].map(([key, own]) => [key, systemOf(key, own, { dataset, models, bases })]));
}

/**
 * What a result's system was trained from: said, or the model that a method was applied to ("MM-UPT" on "Qwen2.5-VL-7B"); not a
 * trained model that carries the method's name ("Vision-R1", "Vision-R1-7B").
 */
export function baseModelOf(o: Pick<Observation, "method" | "model" | "baseModel">): string | null {
  if (o.baseModel !== null) return o.baseModel;
  return o.method !== null && o.model !== null && !o.model.startsWith(o.method) ? o.model : null;
}

interface Known {
  dataset: Dataset;
  models: Map<string, Model>;
  bases: Set<string>;
}

function systemOf(key: string, own: Observation[], { dataset, models, bases }: Known): System {
  const method = firstStated(own, (o) => o.method);
  const model = firstStated(own, (o) => o.model);
  const baseModel = firstStated(own, (o) => (baseModelOf(o) === key ? null : baseModelOf(o)));
  const registered = models.get(model ?? "") ?? models.get(method ?? "");
  const ownPaper = introducedIn(own, dataset);
  const papers = [...new Set(own.map((o) => o.paper))].toSorted((a, b) => comparePapers(dataset, a, b));
  const weights = registered?.weights ?? (own.some((o) => o.setting === "closed") ? "closed" : null);
  return {
    key,
    name: key,
    method,
    model,
    baseModel,
    paramsB: firstStated(own, (o) => o.paramsB) ?? registered?.paramsB ?? null,
    activeParamsB: firstStated(own, (o) => o.activeParamsB) ?? registered?.activeParamsB ?? null,
    training: firstStated(own, (o) => o.training),
    weights,
    year:
      yearOf(registered?.date ?? null) ?? yearOf(dataset.papers[ownPaper ?? papers[0] ?? -1]?.date ?? null),
    role: roleOf(own, { weights, baseModel, isBase: bases.has(key) }),
    ownPaper,
    papers,
  };
}

/** The most frequent non-null answer; the earlier one where two are as frequent. */
function firstStated<Value>(own: Observation[], read: (o: Observation) => Value | null): Value | null {
  const times = new Map<Value, number>();
  for (const o of own) {
    const value = read(o);
    if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  }
  let best: Value | null = null;
  for (const [value, count] of times) if (best === null || count > (times.get(best) ?? 0)) best = value;
  return best;
}

/** The earliest paper that reports it as its own work: run by the paper itself and trained in it. */
function introducedIn(own: Observation[], dataset: Dataset): number | null {
  const introducing = own.filter(
    (o) => o.provenance !== "quoted" && o.provenance !== "re-run" && o.setting === "trained",
  );
  const released = own.filter((o) => o.provenance === "own" && o.setting !== "competitor");
  const papers = (introducing.length > 0 ? introducing : released).map((o) => o.paper);
  return papers.toSorted((a, b) => comparePapers(dataset, a, b))[0] ?? null;
}

/** Earliest first, undated last; of one date by title, so that the order of the dataset does not matter. */
function comparePapers(dataset: Dataset, a: number, b: number): number {
  const titleOf = (paper: number) => dataset.papers[paper]?.title ?? "";
  return compareDates(dataset, a, b) || byCodeUnit(titleOf(a), titleOf(b)) || a - b;
}

/** Two papers by date; undated last. */
export function compareDates(dataset: Dataset, a: number, b: number): number {
  return byCodeUnit(dataset.papers[a]?.date ?? "9999", dataset.papers[b]?.date ?? "9999");
}

function yearOf(date: string | null): number | null {
  const year = /^\d{4}/.exec(date ?? "")?.[0];
  return year === undefined ? null : Number(year);
}

function roleOf(
  own: Observation[],
  { weights, baseModel, isBase }: { weights: System["weights"]; baseModel: string | null; isBase: boolean },
): System["role"] {
  if (weights === "closed") return "closed";
  if (baseModel !== null) return "trained";
  // A model that others were trained from is their base, though its own report calls it trained.
  if (isBase) return "base";
  if (own.some((o) => o.setting === "trained")) return "trained";
  return own.some((o) => o.setting === "base") ? "base" : "other";
}
