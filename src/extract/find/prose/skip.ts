import type { Skipped } from "../../document";
import type { Reading } from "./numbers/reading";
import type { Token } from "./words/tokens";

export function skip(
  readings: Reading[],
  tokens: Token[],
  skipped: Skipped[],
  lineOf: (offset: number) => number,
): void {
  for (const r of readings) {
    if (r.reason === null) continue;
    const { start, end, text } = tokens[r.at]!;
    skipped.push({ line: lineOf(start), start, end, text, reason: r.reason });
  }
}
