/** Orders texts the same on every machine; localeCompare depends on the ICU that is installed. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
