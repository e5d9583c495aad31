import type { Vocabulary } from "./vocabulary";

/** Names come again and again in a table; a long run of documents must not keep them all. */
const MOST = 4096;

/** The same function with its answers kept for each vocabulary. What it gives is shared: nobody may change it. */
export function remember<Name>(
  read: (printed: string, v: Vocabulary) => Name,
): (printed: string, v: Vocabulary) => Name {
  const kept = new WeakMap<Vocabulary, Map<string, Name>>();
  return (printed, v) => {
    const known = kept.get(v) ?? new Map<string, Name>();
    const before = known.get(printed);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const name = read(printed, v);
    known.set(printed, name);
    kept.set(v, known);
    return name;
  };
}
