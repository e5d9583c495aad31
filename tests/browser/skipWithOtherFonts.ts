import type { Page } from "@playwright/test";
import { test } from "./test";

/** What this line measures in the page's font where the pictures were taken: other fonts make other pictures. */
const LINE = { text: "Qwen2.5-VL-7B 72.90 MathVista", width: 233.6 };

async function widthOfLine(page: Page): Promise<number> {
  return page.evaluate((text) => {
    const pen = document.createElement("canvas").getContext("2d");
    if (!pen) return 0;
    pen.font = `16px ${getComputedStyle(document.body).fontFamily}`;
    return pen.measureText(text).width;
  }, LINE.text);
}

/** Pictures are compared only where their fonts are. */
export async function skipWithOtherFonts(page: Page): Promise<void> {
  const width = await widthOfLine(page);
  test.skip(Math.abs(width - LINE.width) > 0.5, `taken with other fonts: a line is ${width} px wide here`);
}
