import type { Paper, ReportedResult } from "../dataset/result";
import type { Document, Format, Skipped, Warning } from "./document";
import { findInGrid } from "./find/tables/cells";
import { findInPassage } from "./find/prose/findInPassage";
import type { Findings } from "./found";
import { hashOf } from "./hashOf";
import { leftOut } from "./leftOut";
import { lineCounter } from "./lines";
import type { Vocabulary } from "./names/vocabulary";
import { formatIn, readers } from "./readers/index";

/** All that a document gave: its papers, their results in document order, and what was left out and why. */
export interface Extraction {
  papers: Paper[];
  results: ReportedResult[];
  skipped: Skipped[];
  warnings: Warning[];
  /** What could not be read, with the line. */
  problems: Document["problems"];
}

/**
 * Document -> reported results. Pure: the same text and vocabulary give the same records, byte for byte. Rejects only
 * where a reader's module cannot be loaded; broken input gives fewer records and `problems`. `explain` lists every
 * number that is in no record as skipped, also where no results are looked for.
 */
export async function extract(
  input: { document: string; format: Format; text: string; explain?: boolean },
  v: Vocabulary,
): Promise<Extraction> {
  const { document: name, text } = input;
  const read = await readers[formatIn(text, input.format)]();
  const document = read(text, { document: name });
  const lineOf = lineCounter(text);
  const hash = hashOf(text);

  const results: ReportedResult[] = [];
  const skipped: Skipped[] = [];
  const warnings: Warning[] = [];
  const keep = (findings: Findings) => {
    for (const one of findings.found) results.push(one);
    for (const one of findings.skipped) skipped.push(one);
    for (const one of findings.warnings) warnings.push(one);
  };
  for (const passage of document.passages) keep(findInPassage(text, passage, v, lineOf));
  for (const grid of document.grids) keep(findInGrid(text, grid, v));

  // Passages come before grids above; in the document they may alternate. The sort is stable.
  results.sort((a, b) => a.source.start - b.source.start);
  const seen = new Map<string, number>();
  for (const result of results) {
    result.source.document = name;
    result.source.sha256 = hash;
    const identity = identityOf(result);
    result.id = hashOf(identity, 12);
    const before = seen.get(result.id) ?? 0;
    seen.set(result.id, before + 1);
    if (before === 0) continue;
    result.id = hashOf(`${identity}#${before + 1}`, 12);
    const what = [result.method ?? result.model, result.benchmark, result.value ?? result.delta].join(", ");
    warnings.push({ line: result.source.line, message: `reported ${before + 1} times alike: ${what}` });
  }
  if (input.explain) for (const one of leftOut(input, document, results, skipped, lineOf)) skipped.push(one);
  skipped.sort((a, b) => a.start - b.start);
  return { papers: document.papers, results, skipped, warnings, problems: document.problems };
}

/** What makes a record this one and no other; neither its numbers, nor its position, nor the time. */
function identityOf(r: ReportedResult): string {
  return JSON.stringify([
    r.source.document,
    r.paper.title,
    r.method,
    r.model,
    r.baseModel,
    r.paramsB,
    r.activeParamsB,
    r.benchmark,
    r.aggregate && r.aggregate.count,
    r.aggregate !== null,
    r.split,
    r.variant,
    r.judge,
    r.metric,
    r.kind,
    r.setting,
    r.training,
    // A difference alone is told from another by whom it is to.
    r.value === null ? r.baseName : null,
  ]);
}
