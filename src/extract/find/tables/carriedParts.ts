import { canName, isMetric, isProtocol } from "./measures";

/** "Seen SR", "OakSet F1". */
const PART_AND_MEASURE = /^(\S+(?: \S+)?) (\S+)$/;

/**
 * A measure that comes again belongs to the part that the nearest heading before it begins with: the second "SPL" of
 * "Seen SR | SPL | Unseen SR | SPL" to "Unseen".
 */
export function withCarriedParts(paths: string[][]): string[][] {
  const parts = carried(paths);
  const isTold = (leaf: string) => {
    const own = paths.flatMap((path, i) => (path.join() === leaf ? [parts[i]] : []));
    return own.length > 1 && new Set(own).size === own.length && !own.includes(null);
  };
  return paths.map((path, i) => {
    const [leaf = ""] = path;
    const part = parts[i];
    return path.length === 1 && part && isMetric(leaf) && isTold(leaf) ? [part, leaf] : path;
  });
}

/** The part that each heading has from itself or from those before it. */
function carried(paths: string[][]): (string | null)[] {
  let part: string | null = null;
  return paths.map((path) => {
    const leaf = path.length === 1 ? (path[0] ?? "") : "";
    if (!isMetric(leaf)) part = partOf(leaf);
    return part;
  });
}

function partOf(heading: string): string | null {
  const [, part = "", measure = ""] = PART_AND_MEASURE.exec(heading) ?? [];
  return isMetric(measure) && (isProtocol(part) || canName(part)) ? part : null;
}
