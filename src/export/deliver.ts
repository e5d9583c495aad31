import type { Grid } from "../dataset/grid";
import type { Exporter, ExportOptions } from "./exporter";
import { toHtmlFragment } from "./html";
import { toTsv } from "./tsv";
import { contents, fileStem } from "./words";

/** Hands a file to the browser's downloads and says so: "downloaded table.csv: 14 rows, 5 columns, 9 sources". */
export async function download(grid: Grid, exporter: Exporter, options: ExportOptions): Promise<string> {
  const file = await blobOf(grid, exporter, options);
  const name = `${fileStem(grid)}.${exporter.extension}`;
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Revoked at once, some browsers save an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return `downloaded ${name}: ${contents(grid)}`;
}

/** Whether the clipboard takes this format: text and PNG; browsers refuse files and SVG pictures. */
export function canCopy(exporter: Exporter): boolean {
  return exporter.kind === "text" || exporter.id === "svg" || exporter.id === "png";
}

/**
 * Puts an export on the clipboard, SVG as its text, and says what: "copied: 14 rows, 5 columns, 9 sources".
 * Rejects, with words for the reader, where the browser refuses.
 */
export async function copy(grid: Grid, exporter: Exporter, options: ExportOptions): Promise<string> {
  const type = exporter.id === "png" ? "image/png" : "text/plain";
  await put({ [type]: blobOf(grid, exporter, options, type) });
  return `copied: ${contents(grid)}`;
}

/**
 * The table for a slide, a document or a spreadsheet at once: HTML with inline styles and tab-separated text in one item.
 * What a browser refuses is said in words.
 */
export async function copyForSlides(grid: Grid): Promise<string> {
  await put({
    "text/html": Promise.resolve(new Blob([toHtmlFragment(grid)], { type: "text/html" })),
    "text/plain": Promise.resolve(new Blob([toTsv(grid, { about: false })], { type: "text/plain" })),
  });
  return `copied: ${contents(grid)}`;
}

async function blobOf(
  grid: Grid,
  exporter: Exporter,
  options: ExportOptions,
  type = exporter.mime,
): Promise<Blob> {
  const written = await exporter.write(grid, options);
  // A text's bytes need their encoding said where a file is opened from the browser.
  const mime = type.startsWith("text/") && type !== "text/plain" ? `${type};charset=utf-8` : type;
  return written instanceof Blob ? new Blob([written], { type }) : new Blob([written], { type: mime });
}

/** The promises stand inside the item, because Safari allows no wait between the key press and the clipboard. */
async function put(parts: Record<string, Promise<Blob>>): Promise<void> {
  if (!navigator.clipboard?.write || typeof ClipboardItem === "undefined")
    throw new Error("This browser gives pages no clipboard: download the file instead.");
  try {
    await navigator.clipboard.write([new ClipboardItem(parts)]);
  } catch (reason) {
    const cause = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`The browser did not allow copying (${cause}): download the file instead.`, {
      cause: reason,
    });
  }
}
