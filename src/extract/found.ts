import type { ReportedResult } from "../dataset/result";
import type { Skipped, Warning } from "./document";

/**
 * A reported result as a finder hands it over: what the number says, where it stands and the paper it belongs to. The
 * id and the source's document and hash are empty until the pipeline (extract.ts) fills them in.
 */
export type Found = ReportedResult;

/** What one passage or one grid gave. Offsets and lines are the document's. */
export interface Findings {
  found: Found[];
  /** Every number that is no result, with the reason. */
  skipped: Skipped[];
  warnings: Warning[];
}
