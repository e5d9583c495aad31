import type { Draft } from "../draft";
import type { Token } from "../words/tokens";
import { sameScope, type Scope } from "./scope";
import type { Scoped } from "./scopesOf";

/** Two splits of one benchmark that a sentence gives two numbers on: "1.8/3.3 WER on the clean/other test sets". */
export type Pair = [Scope, Scope];

/** The last such pair of what is told; `before` where it tells none. */
export function pairOf(told: { scope: Scope }[], before: Pair | null): Pair | null {
  for (let k = told.length - 1; k > 0; k--) {
    const [a, b] = [told[k - 1]!.scope, told[k]!.scope];
    if (a.kind !== "benchmark" || b.kind !== "benchmark" || !sameScope(a, b)) continue;
    if (a.split && b.split && a.split !== b.split) return [a, b];
  }
  return before;
}

/**
 * "With ten minutes it still has 4.8/8.2 WER", "2.1/4.3 without it and 1.9/3.9 with it on test-clean/test-other": a pair of
 * numbers is on the pair of splits of its own sentence, else of one before.
 */
export function takeUpPair(scoped: Scoped[], tokens: Token[], before: Pair | null): void {
  const pair = pairOf(scoped, before);
  if (!pair) return;
  for (let k = 1; k < scoped.length; k++) {
    const [first, second] = [scoped[k - 1]!, scoped[k]!];
    if (
      !isPairOf(tokens, first.reading.at, second.reading.at) ||
      !isOpen(first.scope, pair[0]) ||
      !isOpen(second.scope, pair[0])
    )
      continue;
    first.scope = pair[0];
    second.scope = pair[1];
  }
}

/** "4.8/8.2", "both accuracies rise to 72.2% and 72.8%", "to 72.2% and 72.8%, respectively". */
function isPairOf(tokens: Token[], first: number, second: number): boolean {
  const joint = tokens[first + 1]!.lower;
  if (second !== first + 2 || (joint !== "/" && joint !== "and")) return false;
  const each = tokens[second + 1]?.text === "," ? second + 2 : second + 1;
  const both = tokens.slice(0, first).some((t) => t.lower === "both");
  return joint === "/" || both || tokens[each]?.lower === "respectively";
}

/** Nothing more is said of the place than that it is the pair's, or one set of it. */
function isOpen(scope: Scope, of: Scope): boolean {
  if (scope.kind !== "benchmark") return scope.kind === "none";
  return sameScope(scope, of) && (scope.split === null || scope.split === "test");
}

/** "2.1 mIoU on A and 4.2 AP on B. With more data it gains 3.4 mIoU": what each metric was told on before. */
export function takeUpPlaces(scoped: Scoped[], before: Draft[]): void {
  const places = new Map<string, Scope>();
  for (const { value, delta, scope } of before) {
    const metric = (value ?? delta)?.metric;
    if (!metric || scope.kind !== "benchmark") continue;
    if ([...places.values()].some((other) => sameScope(other, scope)) || places.has(metric)) return;
    places.set(metric, scope);
  }
  if (places.size < 2) return;
  for (const one of scoped) {
    const place = places.get(one.reading.metric ?? "");
    if (place && one.scope.kind !== "set") one.scope = place;
  }
}
