import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/dataset/grid";
import { toBibtex } from "../../src/export/bibtex";
import { beyondPdflatex, escapeLatex } from "../../src/export/escapeLatex";
import { toLatex } from "../../src/export/latex";
import { NAME, cell, column, grid, sampleGrid, source } from "./sampleGrid";

it.each([
  ["50%_a&b#c$d", "50\\%\\_a\\&b\\#c\\$d"],
  ["{x}", "\\textbraceleft{}x\\textbraceright{}"],
  ["a\\b~c^d", "a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d"],
  ["α → β × 2", "$\\alpha$ $\\rightarrow$ $\\beta$ $\\times$ 2"],
  ["M³CoT⁴", "M³CoT$^{4}$"],
  ["[x] *", "{[}x{]} {*}"],
  ["a--b", "a-{}-b"],
  ["智", "智"],
])("escapeLatex writes %j as %j", (given, escaped) => {
  expect(escapeLatex(given)).toBe(escaped);
});

it("beyondPdflatex names what only xelatex prints", () => {
  expect(beyondPdflatex("é α → 智谱 智 x")).toEqual(["智", "谱"]);
});

it("sets the best bold and the second underlined", () => {
  const latex = toLatex(sampleGrid(), { siunitx: false });
  expect(latex).toContain("\\textbf{66.30 $\\rightarrow$ 72.90 (+6.60)}");
  expect(latex).toContain("\\underline{68.2}");
});

it("points each score's arrow where better is", () => {
  const latex = toLatex(sampleGrid(), { siunitx: false });
  expect(latex).toContain("MathVista $\\uparrow$");
  expect(latex).toContain("Errors $\\downarrow$");
});

it("spans grouped columns with a rule", () => {
  expect(toLatex(sampleGrid(), { siunitx: false })).toContain("\\cmidrule(lr){3-4}");
});

it("cites with keys that the .bib has", () => {
  const same = source("Two keys alike", { citeKey: "alpha-2505.00001", url: "https://example.org/other" });
  const sample = sampleGrid();
  const clash: Grid = { ...sample, sources: [...sample.sources, same] };
  clash.rows[2]?.cells[2]?.sources.push(4);
  const cited = [...toLatex(clash, { siunitx: false }).matchAll(/\\cite\{([^}]*)\}/g)].flatMap(
    ([, keys = ""]) => keys.split(","),
  );
  const kept = [...toBibtex(clash).matchAll(/^@misc\{([^,]*),/gm)].map(([, key]) => key);
  expect(new Set(cited)).toEqual(new Set(kept));
  expect(new Set(kept).size).toBe(4);
});

it("gives one entry to a paper that is cited from two places", () => {
  const paper = { arxiv: "2505.1", citeKey: "x-2505.1" };
  const twice = grid({
    sources: [source("X", { ...paper, place: "Table 1" }), source("X", { ...paper, place: "Table 2" })],
  });
  expect(toBibtex(twice).match(/@misc/g)).toHaveLength(1);
});

it("keeps the braces of an entry in balance for a title that does not", () => {
  const entry = toBibtex(
    grid({ sources: [source("a } b { c }} \\ d", { url: "https://example.org/{x}" })] }),
  );
  expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  expect(entry).toContain("url = {https://example.org/%7Bx%7D}");
});

const HOSTILE = [
  "50%_a & b #c ~d ^e \\f {g} $h",
  "[10pt] first",
  "*starred",
  "\\input{x} \\end{tabular}",
  "M³CoT → ×2 α–β ≤ ½ “q” ‘r’ … −1 µ ∆ é ß ł Ø",
  "-- '' ,, `` << >> ?` !` \"x\" |",
  "V* ★ ♯ § ¶ † ‡ ± ∞",
  "}}}{{{",
];

function hostileGrid(): Grid {
  const text = HOSTILE.join(" / ");
  return {
    ...sampleGrid(),
    title: text,
    notes: [text, "100 % of # and ~"],
    permalink: "https://example.org/a_b/~c#d=50%25&e={f}^g\\h",
    columns: [
      NAME,
      ...HOSTILE.slice(0, 3).map((label, index) =>
        column(label, { key: label, detail: HOSTILE[index + 3] ?? null, group: text.slice(0, 30) }),
      ),
    ],
    rows: HOSTILE.map((name, index) => ({
      key: name,
      group: index < 4 ? name : "[group]",
      cells: [
        cell(name, { sources: [(index % 3) + 1] }),
        cell("72.90", { best: true, marks: [name] }),
        cell(index % 2 ? "8.1" : "", { second: true, noise: true }),
        cell("-5.25", { base: index % 3 ? "61.0" : null, delta: index % 3 ? "-1.4" : null }),
      ],
    })),
    sources: HOSTILE.slice(0, 3).map((title, index) =>
      source(title, {
        citeKey: `k${index}`,
        arxiv: index ? null : "2505.00001",
        url: `https://example.org/%7E${title}`,
        organisation: index === 1 ? title : null,
        date: "2025-05",
      }),
    ),
  };
}

function installed(program: string): boolean {
  return spawnSync(program, ["--version"]).status === 0;
}

function hasPackage(name: string): boolean {
  return spawnSync("kpsewhich", [`${name}.sty`]).status === 0;
}

function documentOf(latex: string, packages: string): string {
  return `\\documentclass{article}\n\\usepackage[T1]{fontenc}\n${packages}\n\\begin{document}\n${latex}\n\\bibliographystyle{plain}\n\\bibliography{papers}\n\\end{document}\n`;
}

function compile(
  engine: string,
  latex: string,
  packages: string,
  bib: string,
): { log: string; bibliography: string } {
  const folder = mkdtempSync(join(tmpdir(), "benchledger-tex-"));
  writeFileSync(join(folder, "paper.tex"), documentOf(latex, packages));
  writeFileSync(join(folder, "papers.bib"), bib);
  const run = () =>
    execFileSync(engine, ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", "paper.tex"], {
      cwd: folder,
    });
  run();
  execFileSync("bibtex", ["paper"], { cwd: folder });
  run();
  run();
  return {
    log: readFileSync(join(folder, "paper.log"), "utf8"),
    bibliography: readFileSync(join(folder, "paper.blg"), "utf8"),
  };
}

describe.skipIf(!installed("pdflatex") || !installed("bibtex") || !hasPackage("booktabs"))(
  "with pdfLaTeX and BibTeX (skipped where they or a package are not installed)",
  () => {
    for (const [name, make, siunitx] of [
      ["the sample", sampleGrid, false],
      ["the sample with siunitx", sampleGrid, true],
      ["hostile names", hostileGrid, false],
      ["hostile names with siunitx", hostileGrid, true],
    ] as const)
      it.skipIf(siunitx && !hasPackage("siunitx"))(
        `compiles ${name} without an undefined citation`,
        () => {
          const packages = `\\usepackage[utf8]{inputenc}\n\\usepackage{textcomp,booktabs${siunitx ? ",siunitx" : ""}}`;
          const { log, bibliography } = compile(
            "pdflatex",
            toLatex(make(), { siunitx }),
            packages,
            toBibtex(make()),
          );
          expect(log).not.toMatch(/^!|undefined|Missing character/m);
          expect(bibliography).not.toMatch(/^Warning--|error message/m);
        },
        120_000,
      );
  },
);

describe.skipIf(!installed("biber"))("with biber (skipped where it is not installed)", () => {
  it("reads the entries of hostile titles without a complaint", () => {
    const folder = mkdtempSync(join(tmpdir(), "benchledger-bib-"));
    writeFileSync(join(folder, "papers.bib"), toBibtex(hostileGrid()));
    const said = execFileSync("biber", ["--tool", "--validate-datamodel", "papers.bib"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(said).not.toMatch(/WARN|ERROR/);
  }, 120_000);
});
