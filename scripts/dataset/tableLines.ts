/** The cells of one line of a pipe table, escapes taken off; lines count from 1. */
export function cellsOfLine(text: string, line: number): string[] {
  const printed = text.split("\n")[line - 1] ?? "";
  if (!printed.startsWith("|")) return [];
  return printed
    .replace(/^\||\|\s*$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replace(/\\([\\|*`<])/g, "$1"));
}

/** The head of the pipe table that a line is in. */
export function headAbove(text: string, line: number): string[] | null {
  for (let at = line; at > 1; at -= 1) {
    const cells = cellsOfLine(text, at);
    if (cells.length === 0) return null;
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) return cellsOfLine(text, at - 1);
  }
  return null;
}
