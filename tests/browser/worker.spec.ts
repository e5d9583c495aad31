import { expect, test } from "@playwright/test";
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { build, type Rolldown } from "vite";
import type { Format } from "../../src/extract/document";
import { extract } from "../../src/extract/extract";
import { readVocabulary } from "../../src/extract/names/vocabulary";

export interface WorkerInput {
  benchmarks: string;
  models: string;
  documents: { document: string; format: Format; text: string }[];
}

const FORMAT_OF: Record<string, Format> = {
  ".md": "markdown",
  ".html": "html",
  ".tex": "latex",
  ".csv": "csv",
};
const ABSTRACT = `Oak: Learning Without Labels

We propose Oak, which improves Qwen2.5-VL-7B from 66.3% to 72.9% on MathVista and reaches 81.4 on AI2D, 2.3 points above GPT-4o.`;

const fixtures = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((document) => {
    const format = FORMAT_OF[extname(document)];
    return format ? [{ document, format, text: readFileSync(`${folder}/${document}`, "utf8") }] : [];
  });

/** The extractor as one script for a worker, bundled as the page is. */
async function bundled(): Promise<string> {
  const built = await build({
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: {
        input: "tests/browser/extractWorker.ts",
        output: { codeSplitting: false, format: "iife" },
      },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0].code;
}

test("a worker in the browser extracts from every format what Node extracts, byte for byte", async ({
  page,
}) => {
  const input: WorkerInput = {
    benchmarks: readFileSync("data/registry/benchmarks.csv", "utf8"),
    models: readFileSync("data/registry/models.csv", "utf8"),
    documents: [
      { document: "oak.txt", format: "text", text: ABSTRACT },
      ...fixtures("tests/fixtures"),
      ...fixtures("data/sources"),
    ],
  };
  const vocabulary = readVocabulary(input.benchmarks, input.models);
  const inNode: string[] = [];
  for (const one of input.documents) inNode.push(JSON.stringify(await extract(one, vocabulary)));
  expect(new Set(input.documents.map(({ format }) => format))).toContain("latex");

  await page.goto("about:blank");
  const inWorker = await page.evaluate(
    async ([script, message]) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      return new Promise<string[]>((resolve, reject) => {
        worker.addEventListener("message", ({ data }) => resolve(data as string[]));
        worker.addEventListener("error", (error) => reject(new Error(error.message)));
        worker.postMessage(message, []);
      });
    },
    [await bundled(), input] as const,
  );
  expect(inWorker).toEqual(inNode);
});
