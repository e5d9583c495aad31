import { useEffect, useState } from "react";

export type Fetched<Value> =
  { state: "waiting" } | { state: "here"; value: Value } | { state: "failed"; problem: string };

/** Fetches and checks a file beside the page, JSON or text by its ending, once it is wanted; what went wrong is a value to show. */
export function useFetched<Value>(
  file: string,
  wanted: boolean,
  parse: (input: unknown) => Value,
): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ state: "waiting" });
  const done = fetched.state === "here";
  useEffect(() => {
    if (!wanted || done) return;
    const stop = new AbortController();
    const fetched = file.endsWith(".json") ? fetchJson(file, stop.signal) : fetchText(file, stop.signal);
    fetched
      .then((input) => setFetched({ state: "here", value: parse(input) }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) setFetched({ state: "failed", problem: problemOf(error) });
      });
    return () => stop.abort();
  }, [file, wanted, done, parse]);
  return fetched;
}

/** A JSON file beside the page; an answer that is none fails with what it is. */
export async function fetchJson(file: string, signal?: AbortSignal): Promise<unknown> {
  const text = await fetchText(file, signal);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: ${problemOf(error)}`, { cause: error });
  }
}

async function fetchText(file: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(file, signal ? { signal } : {});
  if (!response.ok)
    throw new Error(`${file}: the server answers ${response.status} ${response.statusText}`.trim());
  return response.text();
}

export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
