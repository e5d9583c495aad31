import type { Reading } from "./numbers/reading";
import type { Token } from "./words/tokens";

/** Notes a number as no result, with the reason. */
export type LeaveOut = (number: Token, reason: string) => void;

export function leaveOutRejected(readings: Reading[], tokens: Token[], leaveOut: LeaveOut): void {
  for (const { at, reason } of readings) if (reason !== null) leaveOut(tokens[at]!, reason);
}
