/** The first section under a title, or a table, ends what a page says of itself. */
const HEADING = /^#{1,6}[ \t]|<h[1-6][\s>]/gim;
const TITLE = /^#[ \t]|^<h1/i;
const TABLE = /<table[\s>]|^[ \t]*\|/im;
const LONGEST_HEAD = 30_000;

/** "arxiv.org/abs/2501.00001v2", "arXiv:2501.00001", a badge's "arXiv-2501.00001". */
const ARXIV = /arxiv(?:\.org\/(?:abs|pdf|html)\/|:\s?|-)(\d{4}\.\d{4,5})(?!\d)/gi;

/** The words of a link, in front of its address in Markdown and behind it in HTML. */
const WORDS_BEFORE = /\[([^[\]]{1,200})\]\((?:https?:\/\/)?(?:www\.)?$/;
const WORDS_BEHIND = /^[^<>]{0,200}>((?:[^<]|<(?!\/a)){1,600})<\/a>/;
const OF_PAPER = /\b(?:paper|arxiv|pdf|preprint|report)\b/i;
/** A name, as of another's work, has fewer words than a title. */
const SHORTEST_TITLE = 4;

/**
 * The arXiv number of the paper that a page belongs to: the only one that stands beside its title, above the first
 * section and the first table, and is linked as "Paper", by its title or by itself. Null where there is none, or several.
 */
export function ownArxiv(page: string): string | null {
  const text = page.slice(0, LONGEST_HEAD);
  const [first, second] = text.matchAll(HEADING);
  const section = first !== undefined && TITLE.test(first[0]) ? second : first;
  const head = text.slice(0, section?.index).split(TABLE, 1)[0] ?? "";
  const numbers = new Set<string | undefined>();
  for (const found of head.matchAll(ARXIV)) if (!isOfAnother(head, found)) numbers.add(found[1]);
  const [only = null] = numbers;
  return numbers.size === 1 ? only : null;
}

/** "[OakLM](https://arxiv.org/abs/2501.00001)": a link by the name of what was built on. */
function isOfAnother(head: string, { 0: whole, index }: RegExpExecArray): boolean {
  const before = WORDS_BEFORE.exec(head.slice(Math.max(0, index - 240), index));
  const behind = WORDS_BEHIND.exec(head.slice(index + whole.length, index + whole.length + 900));
  const words = before?.[1] ?? behind?.[1]?.replace(/<[^<>]*>/g, " ").trim() ?? "";
  return words !== "" && words.split(/\s+/).length < SHORTEST_TITLE && !OF_PAPER.test(words);
}
