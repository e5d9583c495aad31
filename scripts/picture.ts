// Makes public/preview.png, the README's picture, from the built page. Run `npm run build` first, then this on purpose:
// npm run picture
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chromium } from "@playwright/test";
import { ADDRESS } from "./address";
import { findChromium } from "./findChromium";

const server = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts"], {
  stdio: ["ignore", "pipe", "inherit"],
});
await once(server.stdout, "data");
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [
    "--disable-gpu",
    "--font-render-hinting=none",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1.5 });
  await page.goto(ADDRESS);
  await page.getByRole("rowheader").first().waitFor();
  await page.screenshot({ path: "public/preview.png", animations: "disabled" });
} finally {
  await browser.close();
  server.kill();
}
