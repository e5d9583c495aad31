import type { ReportedResult } from "./result";

/** A row's key: the method and the model it was applied to, or the one name where they are the same. */
export function systemKey({ method, model }: Pick<ReportedResult, "method" | "model">): string {
  return method === null || model === null || method === model
    ? (method ?? model ?? "")
    : `${method} (${model})`;
}
