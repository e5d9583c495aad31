import type { Paper } from "../dataset/result";

const LONGEST_SLUG = 60;

/** A paper's name in addresses: its title in small letters, cut at a word ("vision-r1-incentivizing-reasoning"). */
export function paperSlug(paper: Pick<Paper, "title" | "arxiv">): string {
  const words =
    paper.title
      .toLowerCase()
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    if (slug !== "" && slug.length + word.length >= LONGEST_SLUG) break;
    slug += slug === "" ? word : `-${word}`;
  }
  return slug || paper.arxiv || "paper";
}

/** One slug for each paper; papers that would share one get their arXiv number or, without one, a count. */
export function paperSlugs(papers: Pick<Paper, "title" | "arxiv">[]): string[] {
  const plain = papers.map(paperSlug);
  const times = new Map<string, number>();
  for (const slug of plain) times.set(slug, (times.get(slug) ?? 0) + 1);
  const taken = new Set<string>();
  return papers.map((paper, at) => {
    const slug = plain[at] ?? "paper";
    const first = (times.get(slug) ?? 0) > 1 && paper.arxiv !== null ? `${slug}-${paper.arxiv}` : slug;
    let free = first;
    for (let count = 2; taken.has(free); count++) free = `${first}-${count}`;
    taken.add(free);
    return free;
  });
}
