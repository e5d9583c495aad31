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
