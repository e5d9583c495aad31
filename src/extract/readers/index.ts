import type { Document, Format } from "../document";

/** Reads a document's text; what cannot be read is listed in the document's `problems`. */
export type Reader = (text: string, about: { document: string }) => Document;

/** One reader per format. A parser loads only when its format is met. */
export const readers: Record<Format, () => Promise<Reader>> = {
  text: () => import("./text").then((module) => module.readText),
  markdown: () => import("./markdown").then((module) => module.readMarkdown),
  html: () => import("./html").then((module) => module.readHtml),
  latex: () => import("./latex").then((module) => module.readLatex),
  csv: () => import("./csv").then((module) => module.readCsv),
  tsv: () => import("./csv").then((module) => module.readTsv),
};

/** "# Alder", "## Results": what no page of HTML begins with. */
const MARKDOWN_HEADING = /^\s{0,20}#{1,6} \S/;

/** The format that a text is in: what is called HTML and begins with a heading of Markdown is that, with HTML in it. */
export function formatIn(text: string, stated: Format): Format {
  return stated === "html" && MARKDOWN_HEADING.test(text) ? "markdown" : stated;
}
