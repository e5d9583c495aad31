import { describe, expect, it } from "vitest";
import { readHtml } from "../../../src/extract/readers/html";
import { readMarkdown } from "../../../src/extract/readers/markdown";
import { ownArxiv } from "../../../src/extract/readers/parts/ownArxiv";

describe("the arXiv number of a page's own paper", () => {
  it.each([
    [
      "a link called Paper",
      "# Alder\n\n[Paper](https://arxiv.org/abs/2501.00001v2) | [Code](https://oak.org)\n",
    ],
    [
      "a badge",
      "# Alder\n[![arXiv](https://img.shields.io/badge/arXiv-2501.00001-red.svg)](https://arxiv.org/abs/2501.00001)",
    ],
    [
      "a heading that is its title",
      "# [Alder: Learning to Count Leaves](https://arxiv.org/pdf/2501.00001)\n",
    ],
    ["the bare address", "# Alder\n\nhttps://arxiv.org/abs/2501.00001\n\n## Results\n"],
    [
      "a button of a project page",
      '<h1>Alder</h1><a href="https://arxiv.org/abs/2501.00001" class="button"><i></i><span>arXiv</span></a><h2>Abstract</h2>',
    ],
  ])("is found in %s", (_, page) => expect(ownArxiv(page)).toBe("2501.00001"));

  it.each([
    ["the name of another's work", "# Alder\n\nIt starts from [OakLM](https://arxiv.org/abs/2501.00001).\n"],
    [
      "two papers",
      "# Alder\n\n[Paper](https://arxiv.org/abs/2501.00001), [Report](https://arxiv.org/abs/2501.00002)\n",
    ],
    [
      "a section below the title",
      "# Alder\n\n## Related work\n\n[Paper](https://arxiv.org/abs/2501.00001)\n",
    ],
    [
      "a table",
      "# Alder\n\n| Model | Oak |\n|---|---|\n| [Paper](https://arxiv.org/abs/2501.00001) | 1.0 |\n",
    ],
  ])("is not taken from %s", (_, page) => expect(ownArxiv(page)).toBeNull());

  it("stands above a section where a page has no title", () => {
    expect(ownArxiv("[Paper](https://arxiv.org/abs/2501.00001)\n\n## Results\n")).toBe("2501.00001");
    expect(ownArxiv("## Results\n\n[Paper](https://arxiv.org/abs/2501.00001)\n")).toBeNull();
  });

  it("is the paper's in Markdown and HTML, unless the front matter states another", () => {
    const page = "# Alder\n\n[Paper](https://arxiv.org/abs/2501.00001)\n";
    const about = { document: "x" };
    expect(readMarkdown(page, about).papers[0]?.arxiv).toBe("2501.00001");
    expect(readMarkdown(`---\narxiv: 2501.00009\n---\n${page}`, about).papers[0]?.arxiv).toBe("2501.00009");
    expect(readHtml('<a href="https://arxiv.org/abs/2501.00001">PDF</a>', about).papers[0]?.arxiv).toBe(
      "2501.00001",
    );
  });
});
