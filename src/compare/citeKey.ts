import type { Paper } from "../dataset/result";

/**
 * A paper's citation key: the title's first word of its own and the arXiv number or, without one, a hash of title and address:
 * "visionr1-2503.06749". Letters, digits, "-" and "." only, which BibTeX and LaTeX take as they are. It depends on the paper
 * alone, so it stays the same in every view, export and version of the dataset.
 */
export function citeKey(paper: Pick<Paper, "title" | "arxiv" | "url">): string {
  const arxiv = paper.arxiv?.replaceAll(/[^A-Za-z0-9.]/g, "") ?? "";
  return `${firstWord(paper.title)}-${arxiv || hash(`${paper.title}\n${paper.url ?? ""}`)}`;
}

const COMMON = new Set([
  "a",
  "an",
  "the",
  "on",
  "towards",
  "toward",
  "can",
  "do",
  "is",
  "are",
  "how",
  "what",
  "why",
]);

function firstWord(title: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .split(/[\s:,;/]+/)
    .map((word) => word.replaceAll(/[^a-z0-9]/g, ""))
    .filter((word) => word !== "");
  return words.find((word) => !COMMON.has(word)) ?? words[0] ?? "paper";
}

/** FNV-1a over UTF-16 units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
