import type { ShownCell } from "./shownCell";

/** A dash for the eye, words for the ear: "not reported", "not stated". */
export function MissingCell({ said }: { said: string }) {
  return (
    <span className="missing" data-focus tabIndex={-1}>
      <span aria-hidden="true">–</span>
      <span className="hidden-text">{said}</span>
    </span>
  );
}

/** A cell in words: "68.5 to 69.0, second best shown, difference +0.5, inside noise, 1 of 6". */
export function cellWords(cell: ShownCell): string {
  return [
    `${cell.approx ? "about " : ""}${cell.base === null ? "" : `${cell.base} to `}${cell.text}`,
    cell.best && "best shown",
    cell.second && "second best shown",
    cell.delta !== null && `difference ${cell.delta}`,
    cell.noise && "inside noise",
    cell.disagrees && "printed difference disagrees",
    cell.count,
  ]
    .filter(Boolean)
    .join(", ");
}

/** One number, or base → trained with its difference; a button that opens where it was printed. */
export function ScoreCell({ cell, onOpen }: { cell: ShownCell; onOpen: (id: string) => void }) {
  const classes = [
    "cell",
    cell.best && "best",
    cell.second && "second",
    cell.heat > 0 && `heat-${cell.heat}`,
  ];
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(" ")}
      aria-label={cellWords(cell)}
      data-focus
      data-result={cell.id}
      data-tip={cell.tip.length > 0 ? cell.tip.join("\n") : undefined}
      tabIndex={-1}
      onClick={() => onOpen(cell.id)}
    >
      <span className={`value shorter-${Math.min(cell.shorter, 4)}`}>
        {cell.base !== null && (
          <>
            <span className="base">{cell.base}</span>
            <span className="arrow">→</span>
          </>
        )}
        {cell.approx && "≈"}
        <span className="score">{cell.text}</span>
      </span>
      <span
        className={`under shorter-${Math.min(cell.delta === null ? cell.shorter : cell.deltaShorter, 4)}`}
      >
        {cell.count !== null && <span className="reports">{cell.count}</span>}
        {cell.delta !== null && (
          <span className={`delta ${cell.tone}`}>
            {cell.delta}
            <span className="mark">
              {cell.noise && "†"}
              {cell.disagrees && "‡"}
            </span>
          </span>
        )}
      </span>
    </button>
  );
}
