/** "targets", "puzzles"; not "loss", "gas". */
export function looksPlural(word: string): boolean {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss");
}
