import type { BenchmarkLabel } from "./namedHeading";
import type { Column } from "./columns";
import { isMetric } from "./measures";

/** "(wo / w subs)", "(v0.3/v0.4)", "test/dev": two names with a slash between them. */
const TWO_NAMES =
  /([\p{L}\p{N}][\p{L}\p{N}.+-]{0,20}(?: [\p{L}.]{1,12})?)\s*[/|]\s*([\p{L}\p{N}][\p{L}\p{N}.+-]{0,20})((?: [\p{L}.]{1,12})?)/u;

/** What two numbers in one cell of a benchmark are where nothing says it, in the order that the field prints them. */
const CUSTOMARY: Record<string, string[]> = {
  MME: ["perception", "cognition"],
  MNLI: ["matched", "mismatched"],
};

/** Data sets of pictures to be enlarged or cleaned, on which the field prints PSNR and SSIM. */
const UPSCALED = /^(?:Set5|Set14|BSDS?\d00|Urban100|Manga109|DIV2K)$/;

/** Data sets of questions, on which the field prints F1 and exact match. */
const ANSWERED = /^SQuAD(?: [\d.]+)?$/;

/**
 * What the numbers of "71.9/77.2" are of: the names in one of the column's headings, the innermost first, else
 * in the heading of the names' column, else measures of the caption, else what is customary. Null where nothing names
 * all of them.
 */
export function variantsOf(
  column: Column,
  columns: Column[],
  label: BenchmarkLabel,
  caption: string | null,
  values: string[],
): string[] | null {
  const count = values.length;
  const name = columns.find((other) => other.role === "name");
  const parts = (label.split ?? "").split(/ \| /);
  if (parts.length === count && count > 1) return parts;
  const split = /(?:^| )([^\s/]+\/[^\s/]+)$/.exec(label.split ?? "")?.[1];
  for (const heading of [split ?? "", ...column.path.toReversed(), name?.title ?? ""]) {
    const names =
      measuresIn(heading, count) ?? listIn(heading, count) ?? (count === 2 ? namesIn(heading) : null);
    if (names !== null) return names.map((own) => withoutName(own, label.benchmark));
  }
  const measures =
    measuresIn(caption ?? "", count) ??
    bracketedIn(caption ?? "", count) ??
    (count === 2 ? pairIn(caption ?? "") : null);
  if (measures !== null) return measures;
  if (count !== 2) return null;
  const [first, second] = values.map(Number);
  if (UPSCALED.test(label.benchmark ?? "") && first! > 10 && second! <= 1) return ["PSNR", "SSIM"];
  // No answer matches exactly without sharing all its words.
  if (ANSWERED.test(label.benchmark ?? "") && first !== second)
    return first! > second! ? ["F1", "EM"] : ["EM", "F1"];
  const customary = CUSTOMARY[label.benchmark ?? ""];
  if (customary !== undefined) return customary;
  return /w\/?o\.?\s*(?:\/|and|\|)\s*w\/?\s*sub/i.test(caption ?? "") ? ["w/o subs", "w/ subs"] : null;
}

/** "m" of "OakNLI-m/mm". */
function withoutName(part: string, benchmark: string | null): string {
  const isNamed =
    benchmark !== null && part.startsWith(benchmark) && /^[\s-]/.test(part.slice(benchmark.length));
  return isNamed ? part.slice(benchmark.length + 1) : part;
}

/** "PSNR/SSIM", "EER % / minDCF", "PSNR(dB) / SSIM / Time (s)": short names in a row, a unit behind each at most. */
const LISTED =
  /(?<![/\w])[A-Za-z][\w-]{1,12}\+{0,2}(?:\s?\(\w{1,4}\)|\s?%)?(?:\s?\/\s?[A-Za-z][\w-]{1,12}\+{0,2}(?: Time)?(?:\s?\([\w ]{1,16}\)|\s?%)?)+(?![/\w])/gu;

/** The measures that a text lists, as many as the cells have numbers; null where it holds no such list, or two. What costs are listed with them need be none. */
function measuresIn(text: string, count: number): string[] | null {
  const lists = [...text.matchAll(LISTED)]
    .map(([list]) => list.split("/").map((name) => name.replace(/\s*\([^()]*\)|\s?%/g, "").trim()))
    .filter((names) => names.length === count && names.filter(isMetric).length >= 2);
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** What a bracket lists of measures in words: "(image-level AUROC / pixel-level AUROC)". */
function bracketedIn(caption: string, count: number): string[] | null {
  const lists = [...caption.matchAll(/\(([^()]{5,80})\)/g)]
    .map(([, list = ""]) => list.split(/\s*\/\s*/))
    .filter((names) => names.length === count && names.every(isMetric));
  return lists.length === 1 ? (lists[0] ?? null) : null;
}

/** "User study (US)/Perceptual index (PI) scores": two measures in full, each with its short name. */
const PAIR =
  /[\p{L}-]\s?\(([A-Z][A-Za-z\d]{1,7})\)\s?\/\s?[A-Z][\p{L} -]{2,40}\(([A-Z][A-Za-z\d]{1,7})\)\s+(?:scores?|results?|values?)\b/u;

function pairIn(caption: string): string[] | null {
  const [, first, second] = PAIR.exec(caption) ?? [];
  return first === undefined || second === undefined ? null : [first, second];
}

/** The end of a heading in brackets: "(val / testA / testB)". */
const LAST_BRACKETS = /[(（[]([^()（）[\]]{3,80})[)）\]]\W*$/u;
/** "testA", "R@10", "w/o sub" parted already; not "Elm-7B (int8". */
const LISTED_NAME = /^\p{L}[\p{L}\p{N}@&.+_-]{0,20}(?: [\p{L}\p{N}.]{1,12})?$/u;

/** What a heading lists in its last brackets, or three names or more as a whole: "OakSet (val / testA / testB)", "R@1/R@5/R@10". */
function listIn(heading: string, count: number): string[] | null {
  const inside = LAST_BRACKETS.exec(heading)?.[1];
  if (inside === undefined && count < 3) return null;
  const names = (inside ?? heading).replace(/[\s↑↓]+$/, "").split(/\s*[/|]\s*/);
  const [first = ""] = names;
  // "OakSet val/testA/testB": the name stands before the list.
  if (inside === undefined) names[0] = first.slice(first.lastIndexOf(" ") + 1);
  // "wo / w subs" shares its last word.
  const sharesWord = count === 2 && !first.includes(" ") && names[1]?.includes(" ");
  return names.length === count && !sharesWord && names.every((one) => LISTED_NAME.test(one)) ? names : null;
}

function namesIn(heading: string): string[] | null {
  const protocol = /\bw\/?o\.?\s*(?:\/|\|)\s*w\/?\.?\s+(\p{L}+)/iu.exec(heading);
  if (protocol !== null) return [`wo ${protocol[1]}`, `w ${protocol[1]}`];
  const two = TWO_NAMES.exec(heading);
  if (two === null || /^(?:model|method|system)s?$/i.test(two[1] ?? "")) return null;
  // "Zero-shot/Fine-tuned AP" are two ways, of one measure.
  const shared = isMetric(two[3]?.trim() || "-") ? "" : (two[3] ?? "");
  // "OakSet clean/other": the name stands before the list; "Flip AP / FPS" begins with a part.
  const last = /\S+$/.exec(two[1] ?? "")?.[0] ?? "";
  const isNamed = shared === "" && !/ /.test(two[2] ?? "") && !isMetric(last);
  return [`${isNamed ? last : two[1]}${shared}`, `${two[2]}${shared}`];
}
