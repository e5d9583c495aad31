import { extract } from "../../src/extract/extract";
import { readVocabulary } from "../../src/extract/names/vocabulary";
import type { WorkerInput } from "./worker.spec";

addEventListener("unhandledrejection", ({ reason }) => {
  throw reason;
});
addEventListener("message", async ({ data }: MessageEvent<WorkerInput>) => {
  const vocabulary = readVocabulary(data.benchmarks, data.models);
  postMessage(
    await Promise.all(
      data.documents.map(async (document) => JSON.stringify(await extract(document, vocabulary))),
    ),
  );
});
