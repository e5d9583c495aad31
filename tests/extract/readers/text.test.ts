import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../src/extract/readers/text";

const PROSE = `${"We study how models learn and why it matters in the long run of things. ".repeat(5)}It gets 84.1% on GSM8K.`;
const read = (text: string) => readText(text, { document: "page.txt" });
const page = (...papers: string[]) => ["new", "Subscribe", "Daily Papers", "Dec 10", ...papers].join("\n\n");
const byline = (who: string, date: string) => `  ${who}\n·\n${date}`;

describe("readText", () => {
  it("leaves site chrome out and takes title, prose and byline of each paper", () => {
    const { papers, passages } = read(
      page("A: One", PROSE, byline("• 6 authors", "Jul 9, 2024 3"), "B: Two", PROSE),
    );
    expect(papers.map((p) => [p.title, p.date])).toEqual([
      ["A: One", "2024-07-09"],
      ["B: Two", null],
    ]);
    expect(passages).toHaveLength(2);
  });

  it.each([
    ["Aug 27 2", "2025-08-27"],
    ["May 29", "2025-05-29"],
    ["Feb 18, 2024 1", "2024-02-18"],
    ["Dec 22, 2023", "2023-12-22"],
  ])("reads the date of a byline that ends in %j", (printed, date) => {
    const older = ["Old", PROSE, byline("• 2 authors", "Jan 1, 2024")];
    const { papers } = read(page(...older, "New", PROSE, byline("• 2 authors", printed)));
    expect(papers[1]?.date).toBe(date);
  });

  it("leaves a date without a year open, and says so, where the page does not show its own", () => {
    const { papers, problems } = read(page("A", PROSE, byline("• 2 authors", "May 29")));
    expect(papers[0]?.date).toBeNull();
    expect(problems[0]?.reason).toContain("no year");
  });

  it("takes the name behind the slug as the organisation", () => {
    const { papers } = read(page("A", PROSE, byline("AlibabaTongyiLab TongyiLab", "May 1, 2024")));
    expect(papers[0]?.organisation).toBe("TongyiLab");
  });

  it.each([
    ["https://github.com/a/b{this https URL}.", "https://github.com/a/b"],
    ["https://github.com/a/b .", "https://github.com/a/b"],
    ["(https://a.org/x_y)", "https://a.org/x_y"],
    ["https://z\\allowbreak-d.io/\\allowbreak M.io/.", "https://z-d.io/M.io/"],
  ])("cleans the address in %j", (printed, address) => {
    expect(read(`A\n\n${PROSE} Code: ${printed}`).papers[0]?.code).toEqual([address]);
  });

  it("names an abstract without a title after its document", () => {
    expect(read(PROSE).papers.map((p) => p.title)).toEqual(["page.txt"]);
  });

  it.each([
    [
      "two sentences, the first with a number at its end",
      "Alder has a simple design and reaches 84.2 F1. On the harder set it falls behind its rivals.",
    ],
    [
      "one sentence with a number",
      "We present Alder, which reaches an accuracy of 84.2% on the harder of two sets of questions.",
    ],
  ])("takes short prose for an abstract: %s", (_, prose) => {
    expect(read(`A: One\n\n${prose}`)).toMatchObject({ papers: [{ title: "A: One" }], passages: [{}] });
  });

  it("takes no title for an abstract", () => {
    const title =
      "Learning to look at more than 84 pictures at once: what is it good for, and why is it so hard?";
    expect(read(`${title}\n\n${PROSE}`).papers.map((p) => p.title)).toEqual([title]);
  });

  it("reads labels, an arXiv number and a title right above its abstract", () => {
    expect(read(`arXiv:2505.22453\nTitle: One\nAbstract: ${PROSE}`).papers[0]).toMatchObject({
      title: "One",
      arxiv: "2505.22453",
    });
    expect(read(`One\n${PROSE}`).papers[0]?.title).toBe("One");
  });

  it("reads an archive's mail: entries between rules, with labels and an id each", () => {
    const entry = (id: string, title: string) =>
      `\\\\\narXiv:${id}\nDate: Mon, 3 Nov 2025 18:59:59 GMT   (99kb)\n\nTitle: ${title}\nAuthors: Jo Bird\nCategories: cs.CL\n\\\\\n  ${PROSE}\n\\\\ ( https://arxiv.org/abs/${id} ,  99kb)\n------`;
    const text = `${entry("2511.01234", "One: Long\n  and Two")}\n${entry("2511.01235", "Three")}`;
    expect(read(text).papers).toMatchObject([
      { title: "One: Long and Two", arxiv: "2511.01234", date: "2025-11-03" },
      { title: "Three", arxiv: "2511.01235", date: "2025-11-03" },
    ]);
  });

  it("reads an archive's page: the next entry begins right under the prose", () => {
    const entry = (n: number) =>
      `[${n}] arXiv:2511.0000${n} [pdf, html, other]\nTitle: Paper ${n}\nJo Bird, Ann Tree\nComments: 12 pages\nSubjects: Language (cs.CL)\n\n${PROSE}`;
    const { papers, passages } = read(`Showing new listings\n\n${entry(1)}\n${entry(2)}`);
    expect(papers.map((p) => [p.title, p.arxiv])).toEqual([
      ["Paper 1", "2511.00001"],
      ["Paper 2", "2511.00002"],
    ]);
    expect(passages).toHaveLength(2);
  });

  it("gives an id that stands under the abstracts of a page to the paper above it", () => {
    const entry = (n: number) =>
      `${n}. Paper ${n}\n   Authors: Jo Bird, Ann Tree\n   Published: 2025-11-0${n}\n   Abstract: ${PROSE}\n   URL: https://arxiv.org/abs/2511.0000${n}`;
    expect(read(`${entry(1)}\n\n${entry(2)}`).papers).toMatchObject([
      { title: "Paper 1", arxiv: "2511.00001", date: "2025-11-01" },
      { title: "Paper 2", arxiv: "2511.00002", date: "2025-11-02" },
    ]);
  });

  it.each([
    ["a label alone", `One\nJo Bird, Ann Tree\n\nAbstract\n${PROSE}\nYear: 2025\nPages: 12-20`],
    ["labels alone", `Title\nOne\n\nAuthors\nJo Bird, Ann Tree\n\nSummary\n${PROSE}`],
    ["labels in bold", `# One\n\n**Authors:** Jo Bird\n\n**Abstract:** ${PROSE}\n\n---`],
    ["a dash behind the label", `One\n\nAbstract—${PROSE}`],
    ["authors between title and prose", `One\nSubmitted on 3 Nov 2025\n\nJo Bird, Ann Tree\n\n${PROSE}`],
    ["an imprint", `One\nJo Bird and Ann Tree\nProceedings of the 2025 Conference\n\n${PROSE}`],
  ])("finds title and abstract: %s", (_, text) => {
    const { papers, passages } = read(text);
    expect(papers.map((p) => p.title)).toEqual(["One"]);
    expect(passages.map((p) => text.slice(p.start, p.end))).toEqual([PROSE]);
  });

  it.each([
    [
      "numbers behind names",
      "One\n\nBird J(1), Tree A(2).\n\nAuthor information:\n(1)School of Oaks\n(2)Elm University",
    ],
    ["one author and an address", "One\n\nTree A(1).\n\nOak University\na@oak.example"],
  ])("finds the title above %s", (_, head) => {
    expect(read(`${head}\n\n${PROSE}`).papers.map((p) => p.title)).toEqual(["One"]);
  });

  it("takes short prose for an abstract though a site's words follow it", () => {
    const prose = "We present Alder, which reaches an accuracy of 84.2% on the harder of two sets of words.";
    expect(read(`One\n\n${prose}\nView PDF\nShare`).papers[0]?.title).toBe("One");
  });

  it.each([
    [
      "an archive's page of one paper",
      `Skip to main content\n> cs > arXiv:2501.12345\n\nSearch\n\nComputer Science > Computation and Language\n[Submitted on 3 Jan 2025 (v1), last revised 5 Feb 2025 (this version, v2)]\nOak: One\nJo Bird, Ann Tree\nView PDF\nHTML (experimental)\n${PROSE}\nComments:\t12 pages\nCite as:\tarXiv:2501.12345 [cs.CL]\n\nSubmission history\nFrom: Jo Bird [view email]`,
    ],
    [
      "a community's page of one paper",
      `Models\nDatasets\n\nPapers\narxiv:2501.12345\n\nOak: One\nPublished on Jan 3, 2025\n\n· Submitted by\n\nJo Bird\non Jan 6, 2025\n#2 Paper of the day\nUpvote\n\n31\n\nAuthors:\nJo Bird\n,\nAnn Tree\nAbstract\n${PROSE}\n\nView arXiv page\nView PDF`,
    ],
    [
      "a conference's page of one paper",
      `Search\nLogin\n\nOak: One\nDownload PDF\nJo Bird, Ann Tree\nPublished: 03 Jan 2025, Last Modified: 11 Feb 2025\nICLR 2025 Poster\nEveryone\nRevisions\nBibTeX\nCC BY 4.0\nKeywords: oaks\nTL;DR: Oaks read.\nAbstract: ${PROSE}\nSubmission Number: 1234`,
    ],
  ])("reads %s, with its site's words around", (_, text) => {
    const { papers, passages } = read(text);
    expect(papers).toMatchObject([{ title: "Oak: One", date: "2025-01-03" }]);
    expect(passages.map((p) => text.slice(p.start, p.end))).toEqual([PROSE]);
  });

  it.each(["Online Learning and Realtime Tracking", "Real-world Multi-object, Multi-grasp Detection"])(
    "takes %j, which is made like two names, for no authors",
    (title) => {
      expect(read(`${title}\n\n${PROSE}`).papers[0]?.title).toBe(title);
    },
  );

  it("gives the same papers with CRLF, a byte order mark and trailing blanks", () => {
    const text = page("A: One", PROSE, byline("• 6 authors", "Jul 9, 2024 3"));
    expect(read(`\ufeff${text.replaceAll("\n", " \r\n")}`).papers).toEqual(read(text).papers);
  });

  it("never throws, and its passages lie in the text in order", () => {
    const piece = fc.constantFrom(
      "Title",
      "\n",
      "\n\n",
      "·",
      "• 6 authors",
      "Aug 27 2",
      PROSE,
      "Abstract:",
      "http://",
      "\0",
      "\ufeff",
      "et al., 2025",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const { start, end } of read(text).passages) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
