import type { ReportedResult } from "../../../../src/dataset/result";
import { extract } from "../../../../src/extract/extract";
import { vocabulary } from "../../printed";

export const FILLER =
  "Models of this kind are trained on pictures and words, and nobody knows well enough what they take from either. ".repeat(
    2,
  );
/** Names the paper's own system, so that "our method" means something. */
export const OPENING =
  "We propose Alder, a model that learns from few pictures and says what it sees in plain words. ";

/** What a short abstract gives. */
export function read(prose: string, opening = OPENING, title = "Learning to look") {
  const text = `${title}\n\n${FILLER}${opening}${prose}`;
  return extract({ document: "a.txt", format: "text", text }, vocabulary);
}

/** The results of a short abstract. */
export async function readProse(prose: string, opening?: string, title?: string): Promise<ReportedResult[]> {
  return (await read(prose, opening, title)).results;
}

const kindOf = (r: ReportedResult) => (r.kind === "efficiency" || r.kind === "baseline" ? r.kind : null);
const line = (...parts: (string | null)[]) => parts.filter(Boolean).join(" | ");

/** "GSM8K | accuracy | 60.1 [Birch] -> 84.1 (+24.0)": one line a result; in brackets whose the base is, if not the paper's own. */
export async function told(prose: string): Promise<string[]> {
  return (await readProse(prose)).map((r) => {
    const scope = r.aggregate ? "average" : (r.benchmark ?? "-");
    const base = r.base && `${r.base}${r.baseName && r.baseName !== "Alder" ? ` [${r.baseName}]` : ""} ->`;
    const numbers = [base, r.value, r.delta && `(${r.delta})`].filter(Boolean).join(" ");
    return line(scope, r.metric, numbers, kindOf(r));
  });
}

/** Where, on which split, in which metric, and the numbers: "MMMU | val | accuracy | 45.2 -> 61.7 (+16.5)". */
export async function summary(prose: string, opening?: string, title?: string): Promise<string[]> {
  return (await readProse(prose, opening, title)).map((r) => {
    const scope = r.aggregate ? `average of ${r.aggregate.count ?? "?"}` : (r.benchmark ?? "-");
    const numbers = [r.base && `${r.base} ->`, r.value, r.delta && `(${r.delta})`].filter(Boolean).join(" ");
    return line(scope, r.split, r.metric, numbers, r.kind === "efficiency" ? "efficiency" : null);
  });
}
