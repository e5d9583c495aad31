import type { LeaveOut } from "./leaveOut";
import type { Token } from "./words/tokens";

/** Takes "± 0.4" out of "84.3 ± 0.4% on A": it says how sure the number is, and parts it from what says where it holds. */
export function withoutSpreads(tokens: Token[], leaveOut: LeaveOut): Token[] {
  if (!tokens.some((t) => t.kind === "spread")) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const opens = ["(", "_", "^"].includes(tokens[i]!.text);
    const at = opens ? i + 1 : i;
    const value = kept[kept.length - 1];
    const spread = tokens[at + 1];
    const bracketed = tokens[i]!.text === "(";
    const ends = !bracketed || tokens[at + 2]?.text === ")";
    if (tokens[at]?.kind !== "spread" || !value?.quantity || !spread?.quantity || !ends) {
      kept.push(tokens[i]!);
      continue;
    }
    kept[kept.length - 1] = { ...value, quantity: inUnitOf(value.quantity, spread.quantity) };
    leaveOut(spread, "spread");
    i = bracketed ? at + 2 : at + 1;
  }
  return kept;
}

/** "84.3 ± 0.4%": the unit behind the spread is that of both. */
function inUnitOf<Q extends { percent: boolean; points: boolean }>(value: Q, spread: Q): Q {
  return {
    ...value,
    percent: value.percent || spread.percent,
    points: value.points || spread.points,
  };
}
