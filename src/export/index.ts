import { toBibtex } from "./bibtex";
import { toCsv } from "./csv";
import { toEveryEvalEver } from "./everyEvalEver";
import type { Exporter } from "./exporter";
import { toHtml } from "./html";
import { toJson } from "./json";
import { toLatex } from "./latex";
import { toMarkdown } from "./markdown";
import { toModelIndex } from "./modelIndex";
import { pictureOf } from "./pictureOf";
import { toTsv } from "./tsv";

/** Every format, in the order of the dialog. To add one: a file of its own, its name in FORMAT_IDS, an entry here. */
export const exporters: readonly Exporter[] = [
  {
    id: "pptx",
    label: "PowerPoint",
    extension: "pptx",
    mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    kind: "binary",
    options: ["theme"],
    // The library is 120 kB: it travels only to those who take a deck.
    write: async (grid, options) => (await import("./pptx")).toPptx(grid, options),
  },
  {
    id: "png",
    label: "PNG picture",
    extension: "png",
    mime: "image/png",
    kind: "image",
    options: ["chart", "theme", "size", "scale"],
    write: async (grid, options) => (await import("./png")).pngOfSvg(pictureOf(grid, options), options.scale),
  },
  {
    id: "svg",
    label: "SVG picture",
    extension: "svg",
    mime: "image/svg+xml",
    kind: "image",
    options: ["chart", "theme", "size"],
    write: pictureOf,
  },
  {
    id: "latex",
    label: "LaTeX",
    extension: "tex",
    mime: "application/x-tex",
    kind: "text",
    options: ["siunitx"],
    write: toLatex,
  },
  {
    id: "bibtex",
    label: "BibTeX",
    extension: "bib",
    mime: "application/x-bibtex",
    kind: "text",
    options: [],
    write: toBibtex,
  },
  {
    id: "markdown",
    label: "Markdown",
    extension: "md",
    mime: "text/markdown",
    kind: "text",
    options: [],
    write: toMarkdown,
  },
  {
    id: "csv",
    label: "CSV",
    extension: "csv",
    mime: "text/csv",
    kind: "text",
    options: ["about", "bom"],
    write: toCsv,
  },
  {
    id: "tsv",
    label: "TSV",
    extension: "tsv",
    mime: "text/tab-separated-values",
    kind: "text",
    options: ["about"],
    write: toTsv,
  },
  {
    id: "html",
    label: "HTML",
    extension: "html",
    mime: "text/html",
    kind: "text",
    options: [],
    write: toHtml,
  },
  {
    id: "json",
    label: "JSON",
    extension: "json",
    mime: "application/json",
    kind: "text",
    options: [],
    write: toJson,
  },
  {
    id: "every-eval-ever",
    label: "Every Eval Ever",
    extension: "json",
    mime: "application/json",
    kind: "text",
    options: [],
    write: toEveryEvalEver,
  },
  {
    id: "model-index",
    label: "Hugging Face model-index",
    extension: "yaml",
    mime: "application/yaml",
    kind: "text",
    options: [],
    write: toModelIndex,
  },
];
