// Puts the opening view into dist/index.html, drawn by the page's own components: a reader sees the first table before
// any script runs, and where none does. The script then draws the same view in its place.
import { readFileSync } from "node:fs";
import { createServer } from "vite";
import { replaceFile } from "./replaceFile";

const PAGE = "dist/index.html";
const ROOT = '<div id="root">';
/** The page's policy allows no style in an attribute: what these place, the script places. */
const STYLE = / style="[^"]*"/g;

const vite = await createServer({ server: { middlewareMode: true }, appType: "custom", logLevel: "error" });
try {
  const module = await vite.ssrLoadModule("/src/openingView.tsx");
  const { openingView } = module as unknown as { openingView(dataset: unknown): string };
  const view = openingView(JSON.parse(readFileSync("dist/dataset.json", "utf8"))).replace(STYLE, "");
  const html = readFileSync(PAGE, "utf8");
  if (!html.includes(ROOT)) throw new Error(`${PAGE}: no ${ROOT}`);
  replaceFile(
    PAGE,
    html.replace(ROOT, () => `${ROOT}<div class="at-once">${view}</div>`),
  );
} finally {
  await vite.close();
}
