import { printedNumber } from "../compare/formatNumber";
import type { Observation } from "../dataset/dataset";
import { stripMarks } from "./stripMarks";

const WIDTH = 340;
const PAD = 8;
const STEP = 9;

/** How far the reports of one number lie apart; the list under it says the same in words. */
export function StripPlot({ reports, shownId }: { reports: Observation[]; shownId: string }) {
  const marks = stripMarks(reports);
  const height = PAD * 2 + STEP * Math.max(1, ...marks.map((mark) => mark.level + 1));
  const values = reports.filter((o) => printedNumber(o.value) !== null);
  const sorted = values.toSorted((a, b) => (printedNumber(a.value) ?? 0) - (printedNumber(b.value) ?? 0));
  const [low, high] = [sorted[0]?.value, sorted.at(-1)?.value];
  return (
    <figure className="strip">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no other tag
        role="img"
        aria-label={`${marks.length} reports from ${low} to ${high}`}
      >
        <line x1={PAD} x2={WIDTH - PAD} y1={height - PAD} y2={height - PAD} />
        {marks.map(({ id, x, level }) => (
          <circle
            key={id}
            className={id === shownId ? "shown" : ""}
            cx={PAD + x * (WIDTH - 2 * PAD)}
            cy={height - PAD - level * STEP}
            r={id === shownId ? 5 : 4}
          />
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{low}</span>
        <span>{high !== low && high}</span>
      </figcaption>
    </figure>
  );
}
