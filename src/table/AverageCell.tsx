import type { Average } from "../compare/comparison";

/** A mean, which we compute and no paper prints; "n/a" with what is missing where it cannot be taken. */
export function AverageCell({
  average,
  nameOf,
}: {
  average: Average | null;
  nameOf: (key: string) => string;
}) {
  if (average?.text) {
    return (
      <span className="computed" data-focus tabIndex={-1}>
        {average.text}
      </span>
    );
  }
  const missing = average?.missing.map(nameOf).join(", ") ?? "";
  return (
    <span className="missing" data-focus data-tip={`Not reported: ${missing}`} tabIndex={-1}>
      n/a<span className="hidden-text">, not reported: {missing}</span>
    </span>
  );
}
