/** Words that say what kind of thing a name is, not which. */
const GENERIC = new Set(
  "dataset datasets benchmark corpus data set test testing val validation dev the of image images classification database task english labels".split(
    " ",
  ),
);

/**
 * Whether two printed names can be one dataset's. They are compared in lower case without separators, as printed and
 * without words like "dataset" or "test"; they agree where they are equal, one contains the other (three characters or more), one is the
 * other's initials, a year may have two digits or four, or half of the shorter one's words are the other's.
 */
export function isSameDataset(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const [p, q] = [x.join(""), y.join("")];
  if (p === "" || q === "") return a.toLowerCase() === b.toLowerCase();
  return (
    isWithin(squash(a), squash(b)) ||
    isWithin(p, q) ||
    initials(a) === q ||
    initials(b) === p ||
    sharesHalf(x, y)
  );
}

/**
 * Whether two printed names can be one system's: equal without case and signs, one the other's beginning or part
 * (three characters or more), or half of the shorter one's words are the other's.
 */
export function isSameSystem(a: string, b: string): boolean {
  return isWithin(squash(a), squash(b)) || sharesHalf(systemWords(a), systemWords(b));
}

/** A name without case, citations, "(ours)" and separators: "Flair embeddings (Akbik et al., 2018)" is "flairembeddings". */
export function squash(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/<[^<>]*>|\(ours?\)|\([^()]*(?:et al|\d{4})[^()]*\)|\s\([^()]*\)$/gu, "")
    .replace(/[^\p{L}\p{N}*+]+/gu, "")
    .replace(/^\*+|\*+$/gu, "");
}

function wordsOf(name: string): string[] {
  return name
    .normalize("NFKC")
    .replace(/([a-z])([A-Z0-9])|([A-Z0-9])([A-Z][a-z])/g, "$1$3 $2$4")
    .toLowerCase()
    .replace(/['’]?(?:20|')(?=\d\d(?!\d))/g, "")
    .split(/[^\p{L}\p{N}+*]+/u)
    .filter((word) => word !== "" && !GENERIC.has(word));
}

function systemWords(name: string): string[] {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "ours");
}

function isWithin(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && (a.includes(b) || b.includes(a)));
}

function sharesHalf(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => word.length > 1 && long.includes(word)).length;
  return shared > 0 && shared * 2 >= short.length;
}

function initials(name: string): string {
  const words = name
    .split(/[\s-]+/)
    .filter((w) => w !== "" && !["in", "the", "of", "and", "for"].includes(w));
  return words.length > 2
    ? words
        .map((w) => w[0]!)
        .join("")
        .toLowerCase()
    : "";
}

/** Whether half of a name's words stand in a text. */
export function isPrintedIn(name: string, text: string): boolean {
  return sharesHalf(systemWords(name), systemWords(text));
}
