import { describe, expect, it } from "vitest";
import { readCell } from "../../../src/extract/find/tables/cellGrammar";
import { readLatex } from "../../../src/extract/readers/latex";

/** The texts of the last row of a table that stands behind `definitions`. */
function row(cells: string, definitions = ""): string[] {
  const text = `${definitions}\\begin{tabular}{lcc}Model & OakSet & FirSet \\\\ ${cells} \\\\ \\end{tabular}`;
  return (
    readLatex(text, { document: "x" })
      .grids[0]?.cells.at(-1)
      ?.map((cell) => cell.text) ?? []
  );
}

/** "75.2 +7.0" for a value with its gain; the kind of what is no value. */
function reading(cell: string, definitions = ""): string {
  const read = readCell(row(`Elm & ${cell}`, definitions)[1] ?? "");
  return read.kind === "value" ? [read.value, read.delta].join(" ").trim() : read.kind;
}

describe("a macro with arguments", () => {
  it.each([
    [
      String.raw`\newcommand{\gain}[1]{\textcolor{teal}{\scriptsize{(+#1)}}}`,
      String.raw`75.2\gain{7.0}`,
      "75.2 +7.0",
    ],
    [String.raw`\newcommand\gain[1]{\textsubscript{$\uparrow$#1}}`, String.raw`75.2\gain{7.0}`, "75.2 +7.0"],
    [String.raw`\newcommand{\std}[1]{{\tiny$\pm$#1}}`, String.raw`68.2\std{0.3}`, "68.2"],
    [String.raw`\def\up#1{$_{\uparrow #1}$}`, String.raw`75.2\up{7.0}`, "75.2 +7.0"],
    [String.raw`\newcommand{\both}[2]{#1 (#2)}`, String.raw`\both{75.2}{+7.0}`, "75.2 +7.0"],
    [String.raw`\newcommand{\both}[2][+7.0]{#2 (#1)}`, String.raw`\both{75.2}`, "75.2 +7.0"],
    [String.raw`\newcommand{\both}[2][+7.0]{#2 (#1)}`, String.raw`\both[-1.0]{75.2}`, "75.2 -1.0"],
    [String.raw`\newcommand{\todo}[1]{}`, String.raw`75.2\todo{check 7.0}`, "75.2"],
  ])("%s is put in", (definition, cell, expected) => {
    expect(reading(cell, definition)).toBe(expected);
  });

  it("may lay out a heading or span columns", () => {
    const box = String.raw`\newcommand{\cut}[2]{\begin{tabular}{@{}#1@{}}#2\end{tabular}}`;
    expect(row(String.raw`Elm & \cut{c}{Oak\\Set} & x`, box)[1]).toBe("Oak Set");
    const wide = String.raw`\newcommand{\wide}[2]{\multicolumn{#1}{c}{#2}}`;
    expect(row(String.raw`Elm & \wide{2}{55.0}`, wide)).toEqual(["Elm", "55.0", "55.0"]);
  });

  it("may end at a stroke, which is printed nowhere", () => {
    const closed = String.raw`\def\ours/{Elm}`;
    expect(row(String.raw`Oak + \ours/ & a/b & \ours/-large`, closed)).toEqual([
      "Oak + Elm",
      "a/b",
      "Elm-large",
    ]);
    expect(row(String.raw`\ours/Oak & x & y`, String.raw`\def\ours{Elm}`)[0]).toBe("Elm/Oak");
  });

  it("is not defined by a comment", () => {
    expect(row("\\ours & 55.0", "\\newcommand{\\ours}{Elm}\n% \\newcommand{\\ours}{Ash}\n")[0]).toBe("Elm");
  });

  it("that doubles what it is given ends", () => {
    const doubling = [..."abcdefghijklmnopqrst"].map(
      (name, i, all) => `\\newcommand{\\z${name}}[1]{\\z${all[i + 1] ?? "a"}{{#1}{#1}}}`,
    );
    expect(row("\\za{Elm} & 55.0", doubling.join("\n"))[0]?.length).toBeLessThan(10_000);
  });

  it("that nobody defines never joins its argument to the number before it", () => {
    expect(reading(String.raw`75\gain{7}`)).toBe("75");
    expect(reading(String.raw`75.2\gain{7.0}`)).toBe("75.2");
    expect(reading(String.raw`75.2 \gain{\small 7.0}`)).toBe("75.2");
    expect(reading(String.raw`75.2\gain{+7.0}`)).toBe("75.2 +7.0");
    expect(reading(String.raw`\pair{75}{2}`)).toBe("unread");
    expect(reading(String.raw`$\sim$75\padded\padded`)).toBe("75");
    expect(reading(String.raw`75.2 $\pm$ 0.3\padded`)).toBe("75.2");
    expect(reading(String.raw`\fix{75.2}`)).toBe("75.2");
  });
});

describe("a sign", () => {
  it.each([
    [String.raw`\ding{51}`, "✓"],
    [String.raw`\ding{52}`, "✓"],
    [String.raw`\textcolor{red}{\ding{55}}`, "✗"],
    [String.raw`\ac{wer} and \acs*{lm}`, "wer and lm"],
    [String.raw`\ding{172}`, ""],
    [String.raw`\Checkmark`, "✓"],
    [String.raw`Eigen \etal`, "Eigen et al."],
    [String.raw`$\epsilon$`, "ε"],
    [String.raw`\eg Elm`, "e.g. Elm"],
    [String.raw`Ren\'e \v{S}ok, na\"{\i}ve`, "René Šok, naïve"],
    [String.raw`\raisebox{-1pt}{Elm}`, "Elm"],
    [String.raw`\SI{55.0}{\percent}`, "55.0%"],
  ])("%s is printed as %s", (cell, expected) => {
    expect(row(`Elm & ${cell}`)[1]).toBe(expected);
  });
});

describe("a title", () => {
  it.each([
    [String.raw`\def\ours{\textsc{Elm}}\title{\ours: Trees That Learn}`, "Elm: Trees That Learn"],
    [String.raw`\newcommand{\ours}{Elm}\title{\ours{} and \emph{Ash}}`, "Elm and Ash"],
    [String.raw`\title{\ours: Trees That Learn}`, ": Trees That Learn"],
  ])("%s", (text, title) => expect(readLatex(text, { document: "x" }).papers[0]?.title).toBe(title));
});

describe("a long table", () => {
  it("prints its head once, and its caption in no row", () => {
    const head = "Model & OakSet \\\\";
    const text = `\\begin{longtable}{lc}\\caption{Results.}\\\\ ${head} \\endfirsthead ${head} \\endhead more \\\\ \\endfoot Elm & 1.5 \\\\\\end{longtable}`;
    const [grid] = readLatex(text, { document: "x" }).grids;
    expect(grid?.cells.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ["Model", "OakSet"],
      ["Elm", "1.5"],
    ]);
    expect(grid?.caption).toBe("Results.");
  });
});

describe("a caption", () => {
  const table = String.raw`\begin{tabular}{lc} Model & OakSet \\ Elm & 60.1 \end{tabular}`;
  /** The captions of the tables of a float, each with that of the float around it. */
  const captions = (...lines: string[]) =>
    readLatex(`\\begin{table}${lines.join("\n")}\\end{table}`, { document: "x" }).grids.map(
      ({ caption, headings }) => [caption, ...(headings?.slice(1) ?? [])].join(" < "),
    );

  it.each([
    [
      [String.raw`\subfloat[One.]{${table}}`, String.raw`\subfloat[Two.\label{b}]{${table}}`],
      ["One.", "Two."],
    ],
    [
      [String.raw`\subcaptionbox{One.}{${table}}`, table, String.raw`\caption{Two.}`],
      ["One. < Two.", "Two."],
    ],
    [
      [String.raw`\ttabbox{\caption{One.}}{${table}}`, String.raw`\ttabbox{\caption{Two.}}{${table}}`],
      ["One.", "Two."],
    ],
    [
      [String.raw`\parbox{4cm}{${table}\caption{One.}}`, String.raw`\parbox{4cm}{${table}\caption{Two.}}`],
      ["One.", "Two."],
    ],
    [
      [String.raw`\captionof{table}{One.}`, table, String.raw`\captionof{table}{Two.}`, table],
      ["One.", "Two."],
    ],
    [
      [table, String.raw`\caption{One.}`, `{\\small ${table}}`, String.raw`\caption{Two.}`],
      ["One.", "Two."],
    ],
    [
      [String.raw`\caption{Both.}`, table, table],
      ["Both.", "Both."],
    ],
    [[String.raw`\captionof{figure}{Curves.}`, table], [""]],
  ])("%j", (lines, expected) => expect(captions(...lines)).toEqual(expected));

  it("of a table in another box is its own", () => {
    const text = String.raw`\begin{figure}\begin{minipage}{4cm}\captionof{table}{One.}${table}\end{minipage}\end{figure}`;
    expect(readLatex(text, { document: "x" }).grids.map(({ caption }) => caption)).toEqual(["One."]);
  });

  it("of several tables says which of them each is", () => {
    const text = `\\begin{table}\\caption{Both.}${table}${table}\\end{table}`;
    const parts = readLatex(text, { document: "x" }).grids.map(({ part }) => part);
    expect(parts).toEqual([
      { at: 0, of: 2 },
      { at: 1, of: 2 },
    ]);
  });
});

describe("sections", () => {
  it("are the headings of tables with captions, the innermost first", () => {
    const table = String.raw`\begin{table}\caption{Results.}\begin{tabular}{lc}Model & F1 \\ Elm & 60.1\end{tabular}\end{table}`;
    const text = String.raw`${table}\section{Experiments}\subsection{On \textbf{OakSet}}${table}\subsection*{On FirSet}${table}\section{Others}${table}`;
    expect(readLatex(text, { document: "x" }).grids.map(({ headings }) => headings)).toEqual([
      undefined,
      ["", "On OakSet", "Experiments"],
      ["", "On FirSet", "Experiments"],
      ["", "Others"],
    ]);
  });
});

describe("what no page shows", () => {
  it.each([
    String.raw`\iffalse Ash & 1.0 & 2.0 \\ \fi Elm & 60.1 & 61.2`,
    String.raw`[0.5ex] Elm & 60.1 & 61.2`,
    String.raw`\pagebreak Elm & 60.1 & 61.2`,
  ])("%s is no part of a row", (cells) => expect(row(cells)).toEqual(["Elm", "60.1", "61.2"]));

  it("is no table", () => {
    const table = (name: string) => `\\begin{tabular}{lc}Model & OakSet \\\\ ${name} & 60.1\\end{tabular}`;
    const text = String.raw`\iffalse ${table("Ash")} \ifx\a\b x \fi ${table("Fir")} \else ${table("Elm")} \fi $a \iff b$ ${table("Oak")}`;
    const names = readLatex(text, { document: "x" }).grids.map(({ cells }) => cells.at(-1)?.[0]?.text);
    expect(names).toEqual(["Elm", "Oak"]);
  });
});

describe("a rule", () => {
  it.each([String.raw`\cdashline{1-3}`, String.raw`\cdashline{1-3}[1pt/2pt]`, String.raw`\hdashline`])(
    "%s is no part of the name below it",
    (rule) => expect(row(`${rule} Elm & 60.1 & 61.2`)).toEqual(["Elm", "60.1", "61.2"]),
  );

  it("at the top stands below the headings too", () => {
    const text = String.raw`\begin{tabular}{lcc} Model & OakSet & FirSet \\ \toprule Elm & 60.1 & - \\ \midrule Ash & 62.1 & 63.2 \end{tabular}`;
    const [grid] = readLatex(text, { document: "x" }).grids;
    expect(grid?.cells.map(([cell]) => cell?.header)).toEqual([true, false, false]);
  });
});
