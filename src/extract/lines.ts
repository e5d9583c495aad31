/**
 * Line of an offset, counted from 1. A line ends with "\n", "\r\n" or a lone "\r". Building is one pass over the
 * text; each question is a binary search.
 */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  if (text.includes("\r")) addLoneReturns(text, starts);
  return (offset) => lastStart(starts, offset) + 1;
}

/** The index of the last of the ascending starts at or before an offset; 0 before the first. */
export function lastStart(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function addLoneReturns(text: string, starts: number[]): void {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
  }
  starts.sort((a, b) => a - b);
}
