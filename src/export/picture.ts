import type { Grid } from "../dataset/grid";
import type { PictureSize, Theme } from "./exporter";
import { escapeHtml } from "./html";
import { PICTURE_FONT, textWidth, wrapText } from "./textWidth";
import { aboutLines, plain, shortSources } from "./words";

/** The colours of the page's own tokens, so that a picture looks like the screen it was taken from. */
export const PALETTES = {
  light: { ground: "#ffffff", ink: "#191b1f", quiet: "#4a505a", line: "#c8c8c1", faint: "#e5e5e0" },
  dark: { ground: "#191c20", ink: "#e9eaec", quiet: "#b8bdc6", line: "#454b54", faint: "#2b2f35" },
  transparent: { ground: null, ink: "#191b1f", quiet: "#4a505a", line: "#c8c8c1", faint: "#e5e5e0" },
} as const satisfies Record<Theme, Record<string, string | null>>;
export type Palette = (typeof PALETTES)[Theme];

interface Paper {
  width: number;
  /** null grows with its content. */
  height: number | null;
  margin: number;
  title: number;
  /** Largest and smallest size of the table's text. */
  text: number;
  least: number;
  foot: number;
}

/**
 * Pixels at 1x: a 16:9 slide, a journal's column, a full page in A4's proportions. Rows that would be too small to read
 * make the picture higher instead.
 */
export const PAPERS: Record<PictureSize, Paper> = {
  slide: { width: 1600, height: 900, margin: 48, title: 32, text: 26, least: 15, foot: 13 },
  column: { width: 680, height: null, margin: 16, title: 17, text: 15, least: 10, foot: 9 },
  page: { width: 1240, height: 1754, margin: 72, title: 28, text: 20, least: 11, foot: 12 },
};

/** What is drawn between title and foot: its height, and its markup once its top is known. */
export interface Body {
  height: number;
  draw: (left: number, top: number) => string;
}

/**
 * A picture with title above and notes, date and numbered sources below. `body` is asked once with the room there is;
 * `room.height` is null where the paper grows with its content.
 */
export function framePicture(
  grid: Grid,
  options: { theme: Theme; size: PictureSize },
  body: (room: { width: number; height: number | null; palette: Palette }) => Body,
): string {
  const paper = PAPERS[options.size];
  const palette = PALETTES[options.theme];
  const width = paper.width - 2 * paper.margin;
  const title = wrapText(plain(grid.title), width / paper.title, "bold");
  const foot = footLines(grid, width / paper.foot);
  const titleHeight = title.length * paper.title * 1.25;
  const footHeight = foot.length * paper.foot * 1.35;
  const gap = paper.title * 0.6;
  const room =
    paper.height === null ? null : paper.height - 2 * paper.margin - titleHeight - footHeight - 2 * gap;
  const drawn = body({ width, height: room, palette });
  const needed = 2 * paper.margin + titleHeight + drawn.height + footHeight + 2 * gap;
  const height = Math.max(paper.height ?? 0, needed);
  const footTop = height - paper.margin - footHeight;
  const lineText = (line: string, size: number, top: number, extra: string): string =>
    `<text x="${paper.margin}" y="${round(top + size)}" font-size="${size}" ${extra}>${escapeHtml(line)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${paper.width}" height="${round(height)}" viewBox="0 0 ${paper.width} ${round(height)}" font-family="${PICTURE_FONT}">`,
    `<title>${escapeHtml(grid.title)}</title>`,
    palette.ground ? `<rect width="100%" height="100%" fill="${palette.ground}"/>` : "",
    ...title.map((line, index) =>
      lineText(
        line,
        paper.title,
        paper.margin + index * paper.title * 1.25,
        `font-weight="bold" fill="${palette.ink}"`,
      ),
    ),
    drawn.draw(paper.margin, paper.margin + titleHeight + gap),
    ...foot.map((line, index) =>
      lineText(line, paper.foot, footTop + index * paper.foot * 1.35, `fill="${palette.quiet}"`),
    ),
    "</svg>",
    "",
  ]
    .filter((line) => line !== "")
    .join("\n")
    .concat("\n");
}

/** Notes in one paragraph, sources in another. */
function footLines(grid: Grid, width: number): string[] {
  const notes = aboutLines(grid).map((line) => (/[.!?]$/.test(line) ? line : `${line}.`));
  const link = plain(grid.permalink);
  const sentences = notes.filter((line) => line !== `${link}.`).join(" ");
  const sources = shortSources(grid).join("   ");
  return [sentences, sources, link]
    .filter(Boolean)
    .flatMap((text) => wrapText(breakLong(text, width), width));
}

/** An address longer than a line is cut where the line ends. */
function breakLong(text: string, width: number): string {
  return text
    .split(" ")
    .map((word) => {
      if (textWidth(word) <= width) return word;
      const count = Math.max(1, Math.floor((word.length * width) / textWidth(word)) - 1);
      return (word.match(new RegExp(`.{1,${count}}`, "gu")) ?? [word]).join(" ");
    })
    .join(" ");
}

/** Two decimals are finer than a pixel at 4x. */
export function round(length: number): number {
  return Math.round(length * 100) / 100;
}
