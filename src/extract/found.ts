import type { Place, ReportedResult } from "../dataset/result";
import type { Skipped, Warning } from "./document";

/**
 * A reported result as a finder hands it over: what the number says and where it stands. The pipeline
 * (extract.ts) adds the paper it belongs to, the document's name and hash, and the id.
 */
export interface Found extends Omit<ReportedResult, "id" | "paper" | "source"> {
  source: Omit<Place, "document" | "sha256">;
}

/** What one passage or one grid gave. Offsets and lines are the document's. */
export interface Findings {
  found: Found[];
  /** Every number that is no result, with the reason. */
  skipped: Skipped[];
  warnings: Warning[];
}
