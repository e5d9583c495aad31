import type { Warning } from "../../document";
import type { Draft, System } from "./draft";
import { isBaseline, needsContext } from "./systemLabel";

/** Half a unit of the last digit on each side, for numbers printed with one decimal. */
const ROUNDING = 0.11;
/** Rows up and down in which a base is looked for: every row of a table, unless it is a leaderboard of hundreds. */
const FARTHEST = 300;

/**
 * Gives every trained row the row it was trained from, and its numbers the printed base value. The row is, in this
 * order: the one a base-model column or section names; the one that printed deltas point to; for "+ X" the row above
 * without a plus; the one whose name the trained name continues. A delta that does not fit its base is warned of.
 */
export function findBases(systems: System[], drafts: Draft[], line: number): Warning[] {
  const warnings: Warning[] = [];
  const numbers = bySystem(drafts);
  for (const [at, system] of systems.entries()) {
    if (system.baseModel === null && (system.setting !== "trained" || ABLATION.test(system.label.name)))
      continue;
    const own = numbers.get(system) ?? new Map<number, Draft>();
    const others = systems
      .slice(Math.max(0, at - FARTHEST), at + FARTHEST + 1)
      .filter((o) => o !== system && sameSize(o, system));
    const base = baseOf(system, others, own, numbers);
    if (base === null) continue;
    system.baseModel ??=
      needsContext(base.label.name) || isBaseline(base.label.name) ? null : base.label.name;
    shareSize(system, base);
    if (base.setting === "competitor" && !base.settingStated) base.setting = "base";
    for (const [group, draft] of own) {
      const printed = numbers.get(base)?.get(group);
      if (printed === undefined || draft.base !== null) continue;
      draft.base = printed.value;
      draft.baseName = base.label.name;
      const warning = disagreement(draft);
      if (warning !== null) warnings.push({ line, message: warning });
    }
  }
  return warnings;
}

/** "w/o curriculum", "- without thoughts": what is left of a system, and no training of it. */
const ABLATION = /^(?:w\/o|without|no|minus)\b/i;

/** Training keeps the number of parameters: where only one end states it, it holds for both. */
function shareSize(system: System, base: System): void {
  const stated = system.paramsB === null ? base : system;
  for (const end of [system, base]) {
    end.paramsB ??= stated.paramsB;
    end.activeParamsB ??= stated.activeParamsB;
  }
}

function bySystem(drafts: Draft[]): Map<System, Map<number, Draft>> {
  const numbers = new Map<System, Map<number, Draft>>();
  for (const draft of drafts) {
    const own = numbers.get(draft.system) ?? new Map<number, Draft>();
    if (!own.has(draft.group)) own.set(draft.group, draft);
    numbers.set(draft.system, own);
  }
  return numbers;
}

function baseOf(
  system: System,
  others: System[],
  own: Map<number, Draft>,
  numbers: Map<System, Map<number, Draft>>,
): System | null {
  const pointed = pointedTo(own, others, numbers);
  if (system.baseModel !== null) {
    const name = system.baseModel;
    const named = others.filter((other) => other.setting !== "trained" && isSame(other, name));
    const stated =
      named.find((other) => other.index === system.index) ?? named[0] ?? baselineOf(system, others) ?? null;
    return stated !== null && pointed !== null && !follow(own, stated, numbers) ? pointed : stated;
  }
  const above = others.filter((other) => other.index < system.index).toReversed();
  if (pointed !== null) return pointed;
  const whole = needsContext(system.label.name) ? above.find((o) => !needsContext(o.label.name)) : undefined;
  return whole ?? baselineOf(system, above) ?? continued(system, others);
}

/** "Baseline" in the same section, of the same model where one is named. */
function baselineOf(system: System, others: System[]): System | undefined {
  return others.findLast(
    (other) =>
      other.index < system.index &&
      system.setting === "trained" &&
      isBaseline(other.label.name) &&
      other.section === system.section &&
      other.baseModel === system.baseModel,
  );
}

/** "Base Model (Qwen2.5-VL-7B)" is the row of the model in its brackets. */
const BASELINE_OF = /^base(?:line)?(?: model)? ?\(([^()]+)\)$/i;

function isSame(other: System, name: string): boolean {
  const printed = BASELINE_OF.exec(other.label.name)?.[1] ?? other.label.name;
  return bareName(printed) === bareName(name);
}

function bareName(text: string): string {
  return text.toLowerCase().replace(/-?instruct$|[^a-z0-9.]/g, "");
}

function sameSize(a: System, b: System): boolean {
  return a.paramsB === null || b.paramsB === null || a.paramsB === b.paramsB;
}

/** How many of the printed deltas lead from the trained row's values back to those of another. */
function hitsOf(own: Map<number, Draft>, system: System, numbers: Map<System, Map<number, Draft>>): number {
  return [...own.values()].filter(({ value, delta, group }) => {
    const base = numbers.get(system)?.get(group);
    if (delta === null || base === undefined) return false;
    return Math.abs(toNumber(value) - toNumber(delta) - toNumber(base.value)) < ROUNDING;
  }).length;
}

function follow(own: Map<number, Draft>, system: System, numbers: Map<System, Map<number, Draft>>): boolean {
  const deltas = [...own.values()].filter((draft) => draft.delta !== null).length;
  return hitsOf(own, system, numbers) * 2 >= deltas;
}

/** The row that most printed deltas lead back to: value − Δ is its value. At least half of them must. */
function pointedTo(
  own: Map<number, Draft>,
  others: System[],
  numbers: Map<System, Map<number, Draft>>,
): System | null {
  if (![...own.values()].some((draft) => draft.delta !== null)) return null;
  let best: { system: System; hits: number } | null = null;
  for (const system of others) {
    const hits = hitsOf(own, system, numbers);
    if (hits > (best?.hits ?? 0) && follow(own, system, numbers)) best = { system, hits };
  }
  return best?.system ?? null;
}

/** "InternVL2-8B-MPO" continues "InternVL2-8B"; the longest such name. Two of the paper's own, "Elm-Small" and "Elm-Small-Web", were each trained. */
function continued(system: System, others: System[]): System | null {
  const starts = others.filter(
    (other) =>
      other.label.name.length > 4 &&
      other.setting !== "trained" &&
      system.label.name.startsWith(other.label.name) &&
      /^[\s\-+_(]/.test(system.label.name.slice(other.label.name.length)),
  );
  return starts.toSorted((a, b) => b.label.name.length - a.label.name.length)[0] ?? null;
}

function disagreement({ value, base, baseName, delta, row, column }: Draft): string | null {
  if (delta === null || base === null) return null;
  const ends = toNumber(value) - toNumber(base);
  if (Math.abs(ends - toNumber(delta)) < ROUNDING) return null;
  return `${row}, ${column}: printed delta ${delta}, ends give ${ends > 0 ? "+" : ""}${Number(ends.toFixed(2))} over ${baseName}`;
}

function toNumber(printed: string | null): number {
  return Number((printed ?? "").replaceAll(",", ""));
}
