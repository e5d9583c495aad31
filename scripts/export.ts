// Writes a view of the dataset to a file, as the page's export does, so that a paper's build can pull its table.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { compareView } from "../src/compare/compareView";
import { defaultView } from "../src/compare/defaultView";
import { indexDataset } from "../src/compare/indexDataset";
import { toGrid } from "../src/compare/toGrid";
import { parseDataset, parseEvidence } from "../src/dataset/parseDataset";
import { DEFAULT_OPTIONS, type ExportOptions, PICTURE_SIZES, THEMES } from "../src/export/exporter";
import { exporters } from "../src/export/index";
import { contents } from "../src/export/words";
import { readView, writeView } from "../src/state/url";
import { replaceFile } from "./replaceFile";

/** A PNG is drawn on a browser's canvas; an SVG holds the same picture. */
const IN_NODE = exporters.filter(({ id }) => id !== "png");

const USAGE = `npm run --silent export -- --view ADDRESS --format FORMAT [--out FILE]

  --view     the page's address of the view, or the part behind its #; without it, the view the page opens on
  --format   ${IN_NODE.map(({ id }) => id).join(", ")}
  --out      the file to write; without it, standard output
  --date     date of the export, 2026-11-21; without it, today
  --siunitx  LaTeX: align at the decimal point
  --bom      CSV: a byte order mark, for Excel
  --theme    pictures and pptx: ${THEMES.join(", ")}
  --size     pictures: ${PICTURE_SIZES.join(", ")}
  --dataset  the folder with dataset.json and evidence.json; without it, public`;

/** Runs the command; 0 done, 1 the dataset could not be read, 2 wrong usage. Says everything but the export on standard error. */
export async function main(args: string[]): Promise<0 | 1 | 2> {
  const chosen = readArguments(args);
  if (typeof chosen === "string") {
    console.error(`${chosen}\n\n${USAGE}`);
    return 2;
  }
  const { exporter, options, values } = chosen;
  try {
    const grid = gridOf(values.dataset, values.view, values.date);
    const written = await exporter.write(grid, options);
    const bytes = typeof written === "string" ? written : Buffer.from(await written.arrayBuffer());
    if (values.out === undefined) process.stdout.write(bytes);
    else replaceFile(values.out, bytes);
    console.error(`${exporter.label}: ${contents(grid)}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        view: { type: "string", default: "" },
        format: { type: "string" },
        out: { type: "string" },
        date: { type: "string", default: new Date().toISOString().slice(0, 10) },
        dataset: { type: "string", default: "public" },
        siunitx: { type: "boolean", default: false },
        bom: { type: "boolean", default: false },
        theme: { type: "string", default: DEFAULT_OPTIONS.theme },
        size: { type: "string", default: DEFAULT_OPTIONS.size },
      },
    });
    const exporter = IN_NODE.find(({ id }) => id === values.format);
    const theme = THEMES.find((known) => known === values.theme);
    const size = PICTURE_SIZES.find((known) => known === values.size);
    if (!exporter) return values.format ? `There is no format "${values.format}" here.` : "Which --format?";
    if (!theme) return `There is no theme "${values.theme}".`;
    if (!size) return `There is no size "${values.size}".`;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date)) return `"${values.date}" is not a date like 2026-11-21.`;
    if (exporter.kind === "binary" && values.out === undefined) return `${exporter.label} needs --out FILE.`;
    const options: ExportOptions = {
      ...DEFAULT_OPTIONS,
      siunitx: values.siunitx,
      bom: values.bom,
      theme,
      size,
    };
    return { exporter, options, values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function gridOf(folder: string, address: string, date: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
  const index = indexDataset(parseDataset(read("dataset.json")));
  const evidence = parseEvidence(read("evidence.json"), index.dataset);
  const defaults = defaultView(index);
  const [page = "", hash = ""] = address.includes("#") ? address.split(/#(.*)/s) : ["", address];
  const { view, problems } = readView(hash, defaults, index);
  for (const problem of problems) console.error(`In the address: ${problem}.`);
  const permalink = page + writeView({ ...view, version: index.dataset.version }, defaults);
  return toGrid(compareView(index, view), index, view, { permalink, date, evidence });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2));
