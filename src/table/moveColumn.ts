/** The order with one column a step to the left (-1) or right (1); as it was where it stands at that end. */
export function moveColumn(columns: string[], key: string, step: -1 | 1): string[] {
  const from = columns.indexOf(key);
  const to = from + step;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const moved = columns.toSpliced(from, 1);
  return moved.toSpliced(to, 0, key);
}

/** The order with one column standing where another stood. */
export function dropColumn(columns: string[], key: string, on: string): string[] {
  const [from, to] = [columns.indexOf(key), columns.indexOf(on)];
  if (from < 0 || to < 0) return columns;
  return columns.toSpliced(from, 1).toSpliced(to, 0, key);
}
