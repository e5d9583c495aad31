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
            <span className="arrow" aria-hidden="true">
              →
            </span>
            <span className="hidden-text"> to </span>
          </>
        )}
        {cell.approx && <span aria-hidden="true">≈</span>}
        <span className="score">{cell.text}</span>
        {cell.approx && <span className="hidden-text"> approximate</span>}
        {cell.best && <span className="hidden-text"> best shown</span>}
        {cell.second && <span className="hidden-text"> second best shown</span>}
      </span>
      <span className="under">
        {cell.count !== null && <span className="reports">{cell.count}</span>}
        {cell.delta !== null && (
          <span className={`delta ${cell.tone} shorter-${Math.min(cell.deltaShorter, 4)}`}>
            <span className="hidden-text">, difference </span>
            {cell.delta}
            {cell.noise && (
              <>
                <span aria-hidden="true">†</span>
                <span className="hidden-text"> inside noise</span>
              </>
            )}
            {cell.disagrees && (
              <>
                <span aria-hidden="true">‡</span>
                <span className="hidden-text"> printed difference disagrees</span>
              </>
            )}
          </span>
        )}
      </span>
    </button>
  );
}
