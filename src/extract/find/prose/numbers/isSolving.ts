import type { Token } from "../words/tokens";

const SOLVING =
  /^(?:re)?(?:solv|prov|manag|succe|answer|pass|complet|classif|win|won|prefer|fix|detect|identif|accomplish)/;

/** "solves", "completes", "succeeded": what is done right is counted. */
export function isSolving(token: Token | undefined): boolean {
  return SOLVING.test(token?.lower ?? "");
}
