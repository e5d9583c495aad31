import type { Grid } from "../dataset/grid";

export const FORMAT_IDS = [
  "csv",
  "tsv",
  "json",
  "markdown",
  "latex",
  "bibtex",
  "html",
  "svg",
  "png",
  "pptx",
  "every-eval-ever",
  "model-index",
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

export const THEMES = ["light", "dark", "transparent"] as const;
export type Theme = (typeof THEMES)[number];

export const PICTURE_SIZES = ["slide", "column", "page"] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export const SCALES = [1, 2, 3, 4] as const;
export type Scale = (typeof SCALES)[number];

/** What a reader can set for an export; each format uses the few that its entry names. */
export interface ExportOptions {
  theme: Theme;
  size: PictureSize;
  /** Pixels of a PNG per unit of the picture. */
  scale: Scale;
  /** A byte order mark, which Excel needs to read UTF-8 in a CSV. */
  bom: boolean;
  /** Title, notes and numbered sources below the rows of a CSV or TSV. */
  about: boolean;
  /** Decimal-aligned S columns of LaTeX's siunitx package. */
  siunitx: boolean;
  /** The chart on screen, to be drawn instead of the table; null for the table. Pictures only. */
  chart: SVGSVGElement | null;
}
export type OptionName = keyof ExportOptions;

export const DEFAULT_OPTIONS: ExportOptions = {
  theme: "light",
  size: "slide",
  scale: 2,
  bom: false,
  about: true,
  siunitx: false,
  chart: null,
};

/** One format: a name for people, a name for files, and a function from what is on screen to what is taken away. */
export interface Exporter {
  id: FormatId;
  label: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  /** How a preview can show it. */
  kind: "text" | "image" | "binary";
  /** The options that change this format. */
  options: readonly OptionName[];
  write: (grid: Grid, options: ExportOptions) => string | Promise<string | Blob>;
}
