import { bracketOf, closeOf } from "../words/brackets";
import type { Token } from "../words/tokens";
import { words } from "../words/words";
import type { Reading } from "./reading";

/** What may stand between a difference and its bracket, and behind the number in it. */
const PLAIN = words(
  "on average overall relative relatively absolute absolutely percent percentage point points pp improvement gain reduction in terms i.e . , : or",
);

/** "by 21% on average (15.5 percentage points absolute)": the bracket says the same difference in another unit. */
export function leaveOutRestated(tokens: Token[], readings: Reading[]): void {
  for (const [k, said] of readings.entries()) {
    const again = readings[k + 1];
    if (!again || said.reason !== null || again.reason !== null) continue;
    if (said.role !== "delta" || again.role === "base" || said.efficiency) continue;
    const open = bracketOf(tokens, again.at);
    if (open <= said.at || closeOf(tokens, open) === Infinity) continue;
    const around = [
      ...tokens.slice(said.at + 1, open),
      ...tokens.slice(open + 1, again.at),
      ...tokens.slice(again.at + 1, closeOf(tokens, open)),
    ];
    if (!around.every((t) => PLAIN.has(t.lower))) continue;
    const unit = unitOf(again, tokens, open);
    if (unit !== "percent" && unit !== unitOf(said, tokens, said.at)) again.reason = "restated";
  }
}

/** The unit that a number has by a word from `from` on or by its sign. */
function unitOf({ at, quantity }: Reading, tokens: Token[], from: number): string {
  const around = tokens.slice(from + 1, at + 4);
  const open = around.findIndex((t) => t.text === "(");
  const word = around.find((t, i) => (open < 0 || i < open) && /^(?:relative|absolute)/.test(t.lower));
  if (word?.lower.startsWith("relative")) return "relative";
  return quantity.points || word ? "points" : "percent";
}
